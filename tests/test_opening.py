"""Files and folders of a hostile host are opened without links, waiting or a trace."""

import os
import socket
import stat
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from irkit import opening
from irkit.opening import NotRegular, Replaced
from tests.deep import deep_folder

LONG_AGO = 978_307_200 * 10**9  # 2001, in ns


def names(path: str, expected: tuple[int, int] | None = None) -> list[str]:
    with opening.listing(path, expected) as entries:
        return sorted(entry.name for entry in entries)


def content(path: str) -> bytes:
    with os.fdopen(opening.open_file(path), "rb") as file:
        return file.read()


def identity(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino


@pytest.fixture
def open_descriptors() -> Iterator[None]:
    """Fails where a test leaves a descriptor open."""
    before = set(os.listdir("/proc/self/fd"))
    yield
    assert set(os.listdir("/proc/self/fd")) == before


def test_a_file_is_read_and_a_folder_listed(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"\r\n\x1a content")
    assert content(str(tmp_path / "file")) == b"\r\n\x1a content"
    assert names(str(tmp_path)) == ["file"]


def test_what_is_not_there_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        opening.open_file(str(tmp_path / "none"))
    with pytest.raises(FileNotFoundError):
        names(str(tmp_path / "none"))


def test_a_name_of_more_than_260_characters(tmp_path: Path) -> None:
    path = os.path.join(tmp_path, *["folder" * 20] * 4)
    os.makedirs(opening.extended(path))
    with open(opening.extended(os.path.join(path, "file")), "w") as file:
        file.write("deep")
    assert names(path) == ["file"]
    assert content(os.path.join(path, "file")) == b"deep"


@pytest.mark.parametrize(
    ("mode", "tag", "kind"),
    [
        (stat.S_IFREG | 0o644, 0, stat.S_IFREG),
        (stat.S_IFDIR | 0o755, 0, stat.S_IFDIR),
        (stat.S_IFREG, 0xA000000C, stat.S_IFLNK),  # symbolic link
        (stat.S_IFDIR, 0xA0000003, stat.S_IFLNK),  # junction
        (stat.S_IFREG, 0xA000001D, stat.S_IFLNK),  # link of WSL
        (stat.S_IFREG, 0x8000001B, stat.S_IFLNK),  # alias of a packaged program
        (stat.S_IFREG, 0x80000023, stat.S_IFSOCK),
        (stat.S_IFREG, 0x80000024, stat.S_IFIFO),
        (stat.S_IFREG, 0x80000013, stat.S_IFREG),  # deduplicated
        (stat.S_IFREG, 0x9000101A, stat.S_IFREG),  # OneDrive
        (stat.S_IFDIR, 0x9000101A, stat.S_IFDIR),
    ],
)
def test_what_windows_marks_as_standing_for_something_else(mode: int, tag: int, kind: int) -> None:
    """By reparse tags (ntifs.h), which neither Linux nor Wine can give a file."""
    status: Any = SimpleNamespace(st_mode=mode, st_reparse_tag=tag)
    assert opening.kind(status) == kind


@pytest.mark.linux
@pytest.mark.parametrize("kind", ["folder", "FIFO", "device"])
def test_what_is_no_file_is_refused(tmp_path: Path, kind: str, open_descriptors: None) -> None:
    path = tmp_path / "thing"
    if kind == "folder":
        path.mkdir()
    elif kind == "FIFO":
        os.mkfifo(path)
    else:
        path = Path("/dev/null")
    with pytest.raises(NotRegular):
        opening.open_file(str(path))


@pytest.mark.linux
def test_a_socket_is_refused(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "socket"))
        with pytest.raises(OSError, match="No such device"):
            opening.open_file(str(tmp_path / "socket"))


@pytest.mark.linux
def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    (tmp_path / "to file").symlink_to(tmp_path / "file")
    (tmp_path / "to folder").symlink_to(tmp_path / "folder")
    with pytest.raises(OSError, match="symbolic links"):
        opening.open_file(str(tmp_path / "to file"))
    with pytest.raises(NotADirectoryError):
        names(str(tmp_path / "to folder"))


@pytest.mark.linux
def test_a_folder_swapped_further_up_is_noticed(tmp_path: Path, open_descriptors: None) -> None:
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    seen = identity(folder)
    assert names(str(folder), seen) == []
    (tmp_path / "a").rename(tmp_path / "moved")
    (tmp_path / "elsewhere" / "b").mkdir(parents=True)
    (tmp_path / "a").symlink_to("elsewhere")
    with pytest.raises(Replaced):
        names(str(folder), seen)


@pytest.mark.linux
def test_access_times_are_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for path in (tmp_path / "file", tmp_path):
        os.utime(path, ns=(LONG_AGO, LONG_AGO))
    assert content(str(tmp_path / "file")) == b"x"
    assert names(str(tmp_path)) == ["file"]
    assert (tmp_path / "file").stat().st_atime_ns == LONG_AGO
    assert tmp_path.stat().st_atime_ns == LONG_AGO


@pytest.mark.linux
def test_a_descriptor_is_not_inherited(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    descriptor = opening.open_file(str(tmp_path / "file"))
    assert not os.get_inheritable(descriptor)
    os.close(descriptor)


@pytest.mark.linux
@pytest.mark.parametrize(
    "name", ["d", "ä" * 127, "\udcff" * 255, "𝄞" * 63], ids=["ascii", "two", "odd", "four"]
)
def test_a_path_longer_than_the_system_takes(
    tmp_path: Path, name: str, open_descriptors: None
) -> None:
    depth = 9000 // len(os.fsencode(name)) + 1
    with deep_folder(name, depth, b"deep") as (_, path):
        assert names(path) == ["file"]
        assert content(f"{path}/file") == b"deep"
        with pytest.raises(Replaced):
            names(path, identity(tmp_path))


@pytest.mark.linux
def test_an_anchor_serves_every_path(open_descriptors: None) -> None:
    with deep_folder("d" * 50, 200, b"x") as (top, path), opening.Anchor() as anchor:
        steps = [path.rsplit("/", up)[0] for up in range(190)]
        for one in [*steps, top, *reversed(steps), path]:
            with opening.listing(one, None, anchor) as entries:
                assert [entry.name for entry in entries] == ["file" if one == path else "d" * 50]


@pytest.mark.linux
def test_a_file_of_a_listing_opens_whatever_became_of_the_path(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "file").write_text("mine")
    os.mkfifo(tmp_path / "folder" / "FIFO")
    with opening.listing(str(tmp_path / "folder")) as entries:
        (tmp_path / "folder").rename(tmp_path / "moved")
        with os.fdopen(entries.open_file("file")) as file:
            assert file.read() == "mine"
        with pytest.raises(NotRegular):
            entries.open_file("FIFO")
        with pytest.raises(FileNotFoundError):
            entries.open_file("none")


@pytest.mark.linux
@pytest.mark.parametrize("length", [4094, 4095, 4096, 4097])
def test_paths_around_the_longest_that_the_system_takes(tmp_path: Path, length: int) -> None:
    path = str(tmp_path)
    while len(path) < length - 400:
        path += "/" + "d" * 199
    here = os.getcwd()
    os.makedirs(path)
    os.chdir(path)
    try:
        name = "f" * (length - len(path) - 1 - 200)
        os.mkdir("d" * 199)
        Path("d" * 199, name).write_text("x")
    finally:
        os.chdir(here)
    path = f"{path}/{'d' * 199}/{name}"
    assert len(path) == length
    assert content(path) == b"x"


@pytest.mark.linux
@pytest.mark.parametrize("path", ["/" + "n" * 5000, "/tmp/" + "n" * 5000 + "/x"])
def test_a_name_that_no_file_can_have(path: str, open_descriptors: None) -> None:
    with pytest.raises(OSError, match="too long"):
        opening.open_file(path)
