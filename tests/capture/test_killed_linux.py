"""`kill -9` at every point of adding, collecting and exporting evidence: nothing is half done."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(("manner", "step"), [("add", 1), ("collect", 3), ("export", 2)])
def test_what_is_killed_is_whole_or_not_there(tmp_path: Path, manner: str, step: int) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.capture.dying", manner, str(step), str(tmp_path / "top")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert int(ran.stdout) > 100  # points at which it was killed
