"""The walk meets what Linux lets a hostile user make: links, FIFOs, odd names, depths and races."""

import ctypes
import os
import socket
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from irkit import places
from irkit.records import FileTarget, Item, Kind, Outcome, Reason
from irkit.targets.files import Limits, Walker
from tests.collect.linux.host import without_rights
from tests.deep import deep_folder
from tests.targets.listed import LONG_AGO, case_in, files, grow, left_out, walk

HOSTILE = ["new\nline", "\u202egpj.exe", "a'\"`$(x);&|<b>", "-rf", " ", "*?[]"]


@pytest.fixture(autouse=True)
def _no_descriptor_stays_open() -> Iterator[None]:
    before = len(os.listdir("/proc/self/fd"))
    yield
    assert len(os.listdir("/proc/self/fd")) == before


def test_owner_group_mode_and_space_on_disk(tmp_path: Path) -> None:
    path = tmp_path / "sparse"
    path.touch()
    os.truncate(path, 8 << 30)
    path.chmod(0o4711)
    (one,) = walk(tmp_path)
    assert isinstance(one, FileTarget)
    assert (one.mode & 0o7777, one.size, one.allocated) == (0o4711, 8 << 30, 0)
    assert (one.device, one.inode) == (path.stat().st_dev, path.stat().st_ino)
    if os.geteuid() == 0:
        assert (one.owner, one.group) == ("root", "root")
        os.chown(path, 54321, 54322)
        (one,) = walk(tmp_path)
        assert isinstance(one, FileTarget)
        assert (one.owner, one.group) == ("54321", "54322")


@pytest.mark.parametrize("name", [*HOSTILE, "\udcff\udcfe", "ÿ" * 127, "n" * 255])
def test_names_of_any_bytes(tmp_path: Path, name: str) -> None:
    grow(tmp_path, f"{name}/{name}")
    assert files(walk(tmp_path)) == [f"{tmp_path}/{name}/{name}"]


def test_links_are_not_followed_and_end_no_walk(tmp_path: Path) -> None:
    grow(tmp_path, "in/file", "out/secret")
    for name, target in {"up": "..", "self": "self", "out": "../out", "gone": "/none"}.items():
        (tmp_path / "in" / name).symlink_to(target)
    listed = walk(tmp_path / "in")
    assert files(listed) == [str(tmp_path / "in" / "file")]
    assert left_out(listed) == {}


def test_what_is_no_file_is_counted_by_folder_and_not_opened(tmp_path: Path) -> None:
    grow(tmp_path, "file")
    os.mkfifo(tmp_path / "one")
    os.mkfifo(tmp_path / "two")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "socket"))
        listed = walk(tmp_path)
    assert files(listed) == [str(tmp_path / "file")]
    (item,) = (one for one in listed if isinstance(one, Item))
    assert (item.target, item.outcome, item.reason) == (
        str(tmp_path), Outcome.SKIPPED, Reason.SPECIAL
    )  # fmt: skip
    assert (item.count, item.detail) == (3, "2 FIFO, 1 socket")


def test_a_file_with_two_names_is_listed_once_and_counted_twice(tmp_path: Path) -> None:
    grow(tmp_path, "a", "b")
    os.link(tmp_path / "a", tmp_path / "c")
    listed = walk(tmp_path)
    assert len(files(listed)) == 2
    assert list(left_out(listed).values()) == [Reason.HARD_LINK]
    assert set(files(listed)) | set(left_out(listed)) == {str(tmp_path / n) for n in "abc"}


@pytest.mark.parametrize("excluded", ["a", "z"])
def test_an_excluded_name_of_a_file_does_not_hide_its_other_name(
    tmp_path: Path, excluded: str
) -> None:
    grow(tmp_path, "a/x")
    (tmp_path / "z").mkdir()
    os.link(tmp_path / "a" / "x", tmp_path / "z" / "x")
    walker = Walker(Limits(exclude=(f"*/{excluded}/x",)))
    listed = [*walker.folder(f"{tmp_path}/{excluded}", "rest"), *walker.folder(str(tmp_path), "")]
    kept = "z" if excluded == "a" else "a"
    assert files(listed) == [f"{tmp_path}/{kept}/x"]
    assert left_out(listed) == {f"{tmp_path}/{excluded}/x": Reason.EXCLUDED}


def test_the_limit_is_for_bytes_on_disk(tmp_path: Path) -> None:
    (tmp_path / "sparse").write_bytes(b"start")
    os.truncate(tmp_path / "sparse", 8 << 30)
    assert len(files(walk(tmp_path, Limits(max_size=8192)))) == 1


def test_a_pattern_meets_a_name_with_a_newline(tmp_path: Path) -> None:
    grow(tmp_path, "a\nb.iso")
    assert files(walk(tmp_path, Limits(exclude=("*.iso",)))) == []


def test_an_own_folder_is_known_by_any_name(tmp_path: Path) -> None:
    grow(tmp_path, "own/rules.yar")
    (tmp_path / "link").symlink_to("own")
    listed = walk(tmp_path, Limits(own=(str(tmp_path / "link"),)))
    assert left_out(listed) == {str(tmp_path / "own"): Reason.OWN}


def test_what_only_looks_like_a_case_hides_nothing(tmp_path: Path) -> None:
    for name in ("folder", "FIFO", "link", "short"):
        grow(tmp_path, f"{name}/file")
    (tmp_path / "folder" / places.CASE_FILE).mkdir()
    os.mkfifo(tmp_path / "FIFO" / places.CASE_FILE)
    case_in(tmp_path / "case")
    (tmp_path / "link" / places.CASE_FILE).symlink_to(tmp_path / "case" / places.CASE_FILE)
    (tmp_path / "short" / places.CASE_FILE).write_bytes(b"SQLite format 3\0")
    assert sum(path.endswith("/file") for path in files(walk(tmp_path))) == 4


def test_a_fifo_called_as_a_case_is_not_opened(tmp_path: Path) -> None:
    """A reader that comes and goes would end the program that writes into it."""
    os.mkfifo(tmp_path / places.CASE_FILE)
    assert _times_opened(tmp_path / places.CASE_FILE, lambda: walk(tmp_path)) == 0


def test_access_times_are_kept(tmp_path: Path) -> None:
    grow(tmp_path, "a", "b/c")
    case_in(tmp_path / "case")
    everything = [tmp_path, *tmp_path.rglob("*")]
    for path in everything:
        os.utime(path, ns=(LONG_AGO, LONG_AGO))
    assert len(files(walk(tmp_path))) == 2
    assert {path.lstat().st_atime_ns for path in everything} == {LONG_AGO}


def test_a_file_that_vanishes_between_listing_and_looking(tmp_path: Path) -> None:
    grow(tmp_path, *map(str, range(50)))
    walker = Walker(Limits())
    listed: list[FileTarget | Item] = []
    walking = walker.folder(str(tmp_path), "rest")
    listed.append(next(walking))
    for path in tmp_path.iterdir():
        path.unlink()
    listed += walking
    assert len(listed) == 50
    assert set(left_out(listed).values()) == {Reason.VANISHED}


@pytest.mark.parametrize("swapped_for", ["link", "folder", "file", "nothing"])
def test_a_folder_swapped_between_listing_and_entering(tmp_path: Path, swapped_for: str) -> None:
    grow(tmp_path, "top/sub/mine", "elsewhere/secret")
    os.mkfifo(tmp_path / "top" / "the last that is told of top")
    walking = Walker(Limits()).folder(str(tmp_path / "top"), "rest")
    assert left_out([next(walking)]) == {str(tmp_path / "top"): Reason.SPECIAL}
    (tmp_path / "top" / "sub").rename(tmp_path / "moved")
    if swapped_for == "link":
        (tmp_path / "top" / "sub").symlink_to(tmp_path / "elsewhere")
    elif swapped_for == "folder":
        (tmp_path / "elsewhere").rename(tmp_path / "top" / "sub")
    elif swapped_for == "file":
        (tmp_path / "top" / "sub").touch()
    listed = list(walking)
    assert files(listed) == []
    reason = Reason.VANISHED if swapped_for == "nothing" else Reason.REPLACED
    assert left_out(listed) == {str(tmp_path / "top" / "sub"): reason}


def test_a_folder_of_ten_thousand_levels() -> None:
    with deep_folder("d", 10_000, b"x") as (top, path):
        assert files(walk(Path(top))) == [f"{path}/file"]


def test_a_second_name_of_what_is_listed_ahead_is_accounted_for(tmp_path: Path) -> None:
    grow(tmp_path, "a", "d/b")
    os.link(tmp_path / "a", tmp_path / "d" / "c")
    walker = Walker(Limits())
    listed = list(walker.preview(str(tmp_path), "recent", lambda status: True))
    assert len(listed) == 2
    rest = list(walker.folder(str(tmp_path), "rest"))
    assert list(left_out(rest).values()) == [Reason.HARD_LINK]
    assert len(rest) == 1


def test_a_new_file_with_the_number_of_one_that_is_gone(tmp_path: Path) -> None:
    grow(tmp_path, "old")
    walker = Walker(Limits())
    assert len(files(walker.preview(str(tmp_path), "recent", lambda status: True))) == 1
    number = (tmp_path / "old").stat().st_ino
    (tmp_path / "old").rename(tmp_path / "new")  # the system may give the number again as well
    assert (tmp_path / "new").stat().st_ino == number
    assert files(walker.folder(str(tmp_path), "rest")) == [str(tmp_path / "new")]


@pytest.mark.parametrize("kind", ["FIFO", "socket"])
def test_a_special_file_by_its_path_is_accounted_for(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "thing"
    with socket.socket(socket.AF_UNIX) as listener:
        os.mkfifo(path) if kind == "FIFO" else listener.bind(str(path))
        (item,) = Walker(Limits()).file(str(path), "named")
    assert isinstance(item, Item)
    assert (item.kind, item.outcome, item.reason, item.detail) == (
        Kind.FILE, Outcome.SKIPPED, Reason.SPECIAL, kind
    )  # fmt: skip


def test_a_folder_that_may_not_be_read() -> None:
    with tempfile.TemporaryDirectory() as name:
        top = Path(name)
        top.chmod(0o755)
        grow(top, "closed/file", "open")
        (top / "closed").chmod(0)
        listed = without_rights(lambda: walk(top))
        (top / "closed").chmod(0o700)
    assert files(listed) == [str(top / "open")]
    assert left_out(listed) == {str(top / "closed"): Reason.DENIED}


def _times_opened(path: Path, look: Callable[[], object]) -> int:
    """How often anything opens a file meanwhile, told by inotify(7)."""
    libc = ctypes.CDLL(None, use_errno=True)
    watch = libc.inotify_init1(os.O_NONBLOCK)
    assert libc.inotify_add_watch(watch, os.fsencode(path), 0x20) > 0  # IN_OPEN
    look()
    try:
        return len(os.read(watch, 4096)) // 16
    except BlockingIOError:
        return 0
    finally:
        os.close(watch)
