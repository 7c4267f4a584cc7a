"""Files that patterns mean, in trees that want to lead elsewhere."""

import os
from pathlib import Path

import pytest

from irkit.capture.found import Finder, Found
from irkit.records import Item, Reason


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in ("a.log", "b.txt", ".hidden.log", "deep/c.log", "deep/er/d.log", "own/e.log"):
        path = tmp_path / "tree" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return tmp_path / "tree"


def looked(finder: Finder, *patterns: str) -> tuple[list[str], list[Item]]:
    found = [*finder.files(patterns)]
    names = [os.path.basename(one.path) for one in found if isinstance(one, Found)]
    return names, [one for one in found if isinstance(one, Item)]


def test_patterns(tree: Path) -> None:
    top = tree.as_posix()
    for pattern, expected in (
        ("*.log", [".hidden.log", "a.log"]),
        ("**/*.log", [".hidden.log", "a.log", "c.log", "d.log", "e.log"]),
        ("**", [".hidden.log", "a.log", "b.txt", "c.log", "d.log", "e.log"]),
        ("deep/*/d.log", ["d.log"]),
        ("[ab].*", ["a.log", "b.txt"]),
        ("gone", []),
        ("gone/**", []),
        ("a.log/x", []),
    ):
        assert looked(Finder(), f"{top}/{pattern}") == (expected, []), pattern


def test_each_file_once_and_nothing_of_the_case(tree: Path) -> None:
    finder, top = Finder((str(tree / "own"),)), tree.as_posix()
    names, _ = looked(finder, f"{top}/*.log", f"{top}/**/*.log")
    assert names == [".hidden.log", "a.log", "c.log", "d.log"]


@pytest.mark.linux
def test_a_named_file_is_no_pattern(tree: Path) -> None:
    (tree / "odd*[x]").write_text("")
    (found,) = Finder().file(str(tree / "odd*[x]"))
    assert isinstance(found, Found)
    assert found.size == 0
    assert [*Finder().file(str(tree / "*.log"))] == []


@pytest.mark.linux
def test_nothing_leads_out_of_regular_files(tree: Path) -> None:
    (tree / "link.log").symlink_to("/etc/passwd")
    (tree / "away").symlink_to("/etc")
    os.mkfifo(tree / "pipe.log")
    names, gaps = looked(Finder(), f"{tree}/*.log", f"{tree}/away/passwd", f"{tree}/**/passwd")
    assert names == [".hidden.log", "a.log"]
    said = {os.path.basename(one.target): (one.reason, one.detail) for one in gaps}
    assert said == {
        "link.log": (Reason.SPECIAL, "a link to /etc/passwd, not followed"),
        "away": (Reason.SPECIAL, "a link to /etc, not followed"),
        "pipe.log": (Reason.SPECIAL, "a FIFO"),
    }


@pytest.mark.linux
def test_own_process_and_homes() -> None:
    names, gaps = looked(Finder(), "/proc/{pid}/net/route", "/proc/{pid}/mountinfo")
    assert (names, gaps) == (["route", "mountinfo"], [])
    assert looked(Finder(), "{home}/.no-such-file-of-anybody")[0] == []
