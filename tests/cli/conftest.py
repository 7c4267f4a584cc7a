"""irkit as a command, its rules and a tree to look at."""

from pathlib import Path

import pytest

from tests.cli.command import Irkit
from tests.cli.samples import ALERT, NOTICE, WARNING, write_rules


@pytest.fixture
def irkit(tmp_path: Path) -> Irkit:
    """irkit, run in the test's folder with a home in it."""
    return Irkit(tmp_path)


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """Rules that find what `tree` holds."""
    return write_rules(tmp_path / "rules")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """An alert, a warning, a notice, and two files with nothing."""
    folder = tmp_path / "tree"
    (folder / "deeper").mkdir(parents=True)
    (folder / "bad.sh").write_text(f"#!/bin/sh\n# {ALERT}\n")
    (folder / "deeper" / "odd.txt").write_text(f"{WARNING}\n{NOTICE}\n")
    (folder / "hint.txt").write_text(NOTICE)
    (folder / "clean.txt").write_text("nothing to see\n")
    (folder / "empty").touch()
    return folder
