"""The formats of `irkit report`, and documents on standard output."""

import hashlib
import json
import os
import subprocess
from pathlib import Path

import pytest

from irkit.case import Case
from irkit.report import FORMATS
from tests.cli.command import Irkit


def test_its_help_names_every_format(irkit: Irkit) -> None:
    said = irkit("report", "write", "--help", status=0).out
    for form in FORMATS.values():
        assert f"{form.name} " in said
        assert f"{form.description} ({form.suffix})" in said


@pytest.mark.parametrize("name", [one.name for one in FORMATS.values() if not one.templated])
def test_standard_output_takes_every_format_byte_for_byte(scanned: Irkit, name: str) -> None:
    command = [*scanned.program, "report", "--case", "case", "-o", "-", "--format", name]
    done = subprocess.run(command, capture_output=True, **scanned._where())
    assert (done.returncode, done.stderr) == (0, b"")
    with Case.open(scanned.folder / "case") as case:
        entry = case.head()
        assert case.verify() == []
    assert entry
    assert (entry.action, entry.object) == ("report written", "standard output")
    sha256 = hashlib.sha256(done.stdout).hexdigest()
    assert json.loads(entry.body) == {"format": name, "sha256": sha256}
    assert b"\r\n" not in done.stdout or name == "csv"


def test_standard_output_has_no_name_to_tell_the_format(scanned: Irkit) -> None:
    assert "(--format)" in scanned("report", "--case", "case", "-o", "-").complaint


@pytest.mark.linux
def test_a_lost_reader_is_noticed_and_nothing_is_noted(scanned: Irkit) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as out:
        done = subprocess.run(
            [*scanned.program, "report", "--case", "case", "-o", "-", "--format", "ocsf"],
            stdout=out, stderr=subprocess.PIPE, **scanned._where(),
        )  # fmt: skip
    assert done.returncode != 0
    assert b"Traceback" not in done.stderr
    with Case.open(scanned.folder / "case") as case:
        assert case.head().action != "report written"


def test_a_file_called_like_a_format_is_written_in_it(scanned: Irkit, tmp_path: Path) -> None:
    scanned("report", "--case", "case", "-o", "r.stix.json", status=0)
    assert json.loads((tmp_path / "r.stix.json").read_text("utf-8"))["type"] == "bundle"
