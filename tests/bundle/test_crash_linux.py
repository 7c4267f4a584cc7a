"""`kill -9` at every deed of making and opening a bundle: whole, or not there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("deed", ["create", "open"])
def test_killed_at_any_deed(deed: str, tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.bundle.crashing", deed, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "IRKIT_HOME": str(tmp_path / "home")},
        stdout=subprocess.PIPE,
        text=True,
        timeout=120,
        check=True,
    )
    *lines, passing = ran.stdout.splitlines()
    assert len(lines) > 20  # deeds
    assert set(lines) == {"nothing []", "whole []"}
    assert lines[0] == "nothing []"
    assert lines[-1] == "whole []"
    assert passing == "[]"  # the last run took away what the killed ones left
