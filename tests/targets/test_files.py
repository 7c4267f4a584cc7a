"""The safe walk lists every file below a folder once and says of everything else why not."""

import os
from pathlib import Path

import pytest

from irkit import places
from irkit.records import FileTarget, Item, Outcome, Reason
from irkit.targets.files import Limits, Walker
from tests.targets.listed import LONG_AGO, case_in, files, grow, left_out, walk


def test_every_file_below_a_folder_is_listed_with_its_facts(tmp_path: Path) -> None:
    grow(tmp_path, "a", "b/c", "b/d/e")
    os.utime(tmp_path / "a", ns=(LONG_AGO, LONG_AGO))
    listed = walk(tmp_path)
    assert sorted(files(listed)) == [str(tmp_path / name) for name in ("a", "b/c", "b/d/e")]
    assert left_out(listed) == {}
    one = next(one for one in listed if isinstance(one, FileTarget) and one.path.endswith("a"))
    assert (one.size, one.modified_ns, one.place) == (1, LONG_AGO, "rest")


def test_a_missing_folder_is_an_item(tmp_path: Path) -> None:
    (one,) = walk(tmp_path / "none")
    assert isinstance(one, Item)
    assert (one.outcome, one.reason) == (Outcome.FAILED, Reason.VANISHED)


def test_what_is_larger_than_the_limit(tmp_path: Path) -> None:
    (tmp_path / "fits").write_bytes(bytes(1000))
    (tmp_path / "large").write_bytes(bytes(1001))
    listed = walk(tmp_path, Limits(max_size=1000))
    assert files(listed) == [str(tmp_path / "fits")]
    (item,) = (one for one in listed if isinstance(one, Item))
    assert (item.target, item.reason, item.size) == (
        str(tmp_path / "large"), Reason.TOO_LARGE, 1001
    )  # fmt: skip


@pytest.mark.parametrize(
    ("pattern", "hit"),
    [
        ("{top}/skip", ["skip"]),
        ("{top}/skip/*", ["skip/a.iso", "skip/deep"]),
        ("*.iso", ["keep/b.iso", "skip/a.iso"]),
        ("*/dee[p]", ["skip/deep"]),
        ("deep", []),
        ("[", []),
    ],
)
def test_patterns_of_the_caller(tmp_path: Path, pattern: str, hit: list[str]) -> None:
    grow(tmp_path, "skip/a.iso", "skip/deep/c", "keep/b.iso", "keep/d")
    pattern = pattern.format(top=tmp_path).replace("/", os.sep)
    listed = walk(tmp_path, Limits(exclude=(pattern,)))
    assert left_out(listed) == dict.fromkeys(
        (str(tmp_path / name) for name in hit), Reason.EXCLUDED
    )
    assert len(files(listed)) == 4 - sum(
        any(f"{name}/".startswith(f"{one}/") for one in hit)
        for name in ("skip/a.iso", "skip/deep/c", "keep/b.iso", "keep/d")
    )


def test_own_folders_are_left_out_wherever_they_are_met(tmp_path: Path) -> None:
    grow(tmp_path, "own/rules.yar", "own/deep/x", "other")
    listed = walk(tmp_path, Limits(own=(str(tmp_path / "own"), str(tmp_path / "not there"))))
    assert files(listed) == [str(tmp_path / "other")]
    assert left_out(listed) == {str(tmp_path / "own"): Reason.OWN}


def test_another_case_is_left_out(tmp_path: Path) -> None:
    case_in(tmp_path / "case")
    case_in(tmp_path / "other", mark=b"\0\0\0\0")
    listed = walk(tmp_path)
    assert left_out(listed) == {
        str(tmp_path / "case" / places.CASE_FILE): Reason.OTHER_CASE,
        str(tmp_path / "case" / "evidence"): Reason.OTHER_CASE,
    }
    assert len(files(listed)) == 2


def test_beside_what_looks_like_a_case_nothing_can_hide(tmp_path: Path) -> None:
    case_in(tmp_path)
    grow(tmp_path, "shell.php", "html/shell.php")
    listed = files(walk(tmp_path))
    assert sorted(listed) == [str(tmp_path / "html/shell.php"), str(tmp_path / "shell.php")]


def test_the_same_folder_is_walked_once(tmp_path: Path) -> None:
    grow(tmp_path, "a", "b/c", "b/d/e")
    walker = Walker(Limits())
    listed = [
        one
        for root in ("b", "b/d", "", "b", "")
        for one in walker.folder(str(tmp_path / root), "rest")
    ]
    assert sorted(files(listed)) == [str(tmp_path / name) for name in ("a", "b/c", "b/d/e")]


@pytest.mark.parametrize("kept", [0, 1, 2])
def test_what_is_listed_ahead_is_not_listed_again(tmp_path: Path, kept: int) -> None:
    """Not even when it is written in between, as logs are."""
    grow(tmp_path, "0", "1", "b/2")
    (tmp_path / "large").write_bytes(bytes(100))
    walker = Walker(Limits(max_size=10))
    listed: list[FileTarget | Item] = []
    listed += walker.file(str(tmp_path / "1"), "named")
    listed += walker.preview(str(tmp_path), "recent", lambda status: True)
    assert len(listed) == 3
    for name in ("0", "1", "b/2")[kept:]:
        (tmp_path / name).write_bytes(b"changed")
    listed += walker.folder(str(tmp_path), "rest")
    listed += walker.file(str(tmp_path / "1"), "named")
    assert sorted(files(listed)) == [str(tmp_path / name) for name in ("0", "1", "b/2")]
    assert left_out(listed) == {str(tmp_path / "large"): Reason.TOO_LARGE}


def test_one_file_by_its_path(tmp_path: Path) -> None:
    grow(tmp_path, "a")
    walker = Walker(Limits(exclude=("*b",), max_size=10))
    assert files(walker.file(str(tmp_path / "a"), "named")) == [str(tmp_path / "a")]
    assert list(walker.file(str(tmp_path / "a"), "named")) == []
    (tmp_path / "b").write_bytes(b"x")
    (tmp_path / "c").write_bytes(bytes(11))
    for name, reason in {
        "none": Reason.VANISHED,
        "b": Reason.EXCLUDED,
        "c": Reason.TOO_LARGE,
    }.items():
        assert left_out(walker.file(str(tmp_path / name), "named")) == {
            str(tmp_path / name): reason
        }
    (tmp_path / "folder").mkdir()
    (item,) = walker.file(str(tmp_path / "folder"), "named")
    assert isinstance(item, Item)
    assert (item.reason, item.detail) == (Reason.SPECIAL, "folder")
