"""irkit as a command, its rules, a tree to look at, and a case of it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.command import Irkit
from tests.cli.samples import ALERT, NOTICE, WARNING, write_rules


@pytest.fixture
def irkit(tmp_path: Path) -> Irkit:
    """irkit, run in the test's folder with a home in it."""
    return Irkit(tmp_path)


@pytest.fixture(scope="session")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Rules that find what `tree` holds."""
    return write_rules(tmp_path_factory.mktemp("given") / "rules")


@pytest.fixture(scope="session")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An alert, a warning, a notice, and two files with nothing; for reading only."""
    folder = tmp_path_factory.mktemp("given") / "tree"
    (folder / "deeper").mkdir(parents=True)
    (folder / "bad.sh").write_bytes(f"#!/bin/sh\n# {ALERT}\n".encode())
    (folder / "deeper" / "odd.txt").write_text(f"{WARNING} {NOTICE}")
    (folder / "hint.txt").write_text(NOTICE)
    (folder / "clean.txt").write_text("nothing to see")
    (folder / "empty").touch()
    given = sorted(folder.rglob("*"))
    yield folder
    assert sorted(folder.rglob("*")) == given, "a test left something in what all share"


@pytest.fixture(scope="session")
def case_of_tree(tmp_path_factory: pytest.TempPathFactory, tree: Path, rules: Path) -> Path:
    """A case of one scan of the whole tree; for reading only."""
    irkit = Irkit(tmp_path_factory.mktemp("given"))
    irkit("scan", "files", tree, "--case", "case", "--rules", rules, status=1)
    return irkit.folder / "case"


@pytest.fixture
def scanned(irkit: Irkit, case_of_tree: Path) -> Irkit:
    """irkit in a folder with a copy of that case, called `case`."""
    shutil.copytree(case_of_tree, irkit.folder / "case")
    return irkit
