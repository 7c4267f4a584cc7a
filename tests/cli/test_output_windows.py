"""What is piped on Windows is UTF-8: the code page of a host knows few characters."""

import subprocess
from pathlib import Path

import pytest

from irkit.text import visible
from tests.cli.command import Irkit, found
from tests.cli.samples import ALERT

NAME = "日本\u202e ünd 🙂.sh"


@pytest.fixture
def case(irkit: Irkit) -> Irkit:
    (irkit.folder / "tree").mkdir()
    (irkit.folder / "tree" / NAME).write_text(ALERT)
    return irkit


def test_a_name_that_the_code_page_lacks(case: Irkit, rules: Path) -> None:
    words = ("scan", "files", "tree", "--case", "case", "--rules", rules)
    with case.started(*words) as running:
        assert running.ended() == 1
    path = str(case.folder / "tree" / NAME)
    assert running.found() == {(path, "Alert")}
    assert found(case("findings", "--case", "case", "--json", status=0).json) == {(path, "Alert")}

    plain = subprocess.run(
        [*case.program, "findings", "--case", "case"], capture_output=True, cwd=case.folder
    )
    assert plain.returncode == 0
    assert plain.stderr == b""
    assert visible(NAME) in plain.stdout.decode()
    assert plain.stdout.decode().startswith("●  80 alert")
