"""Files of a hostile Windows are opened as they are named, whoever else holds them."""

import ctypes
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from irkit import opening
from irkit.opening import NotRegular
from irkit.records import Outcome, Reason
from irkit.targets.files import failed

WINE = hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")
LONG_AGO = 978_307_200 * 10**9  # 2001, in ns
HOLD = """
import _winapi, sys
_winapi.CreateFile(sys.argv[1], {access:#x}, {share}, 0, 3, 0, 0)  # OPEN_EXISTING
print(flush=True)
sys.stdin.read()
"""
READ, WRITE, DELETE = 0x80000000, 0x40000000, 0x10000
SHARE_ALL = 7  # to read, write and delete


def content(path: str) -> bytes:
    with os.fdopen(opening.open_file(path), "rb") as file:
        return file.read()


def write(path: str, data: bytes = b"content") -> None:
    with open(opening.extended(path), "wb") as file:
        file.write(data)


@contextmanager
def held(path: Path, access: int, share: int) -> Iterator[None]:
    """Another program has the file open."""
    code = HOLD.format(access=access, share=share)
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", code, path], stdin=pipe, stdout=pipe) as holder:
        assert holder.stdout
        assert holder.stdin
        assert holder.stdout.readline()
        yield
        holder.stdin.close()


def test_the_extended_form_takes_a_path_as_it_stands() -> None:
    assert opening.extended(r"C:\a\evil.exe.") == r"\\?\C:\a\evil.exe."
    assert opening.extended(r"C:\a\evil.exe  ") == r"\\?\C:\a\evil.exe  "
    assert opening.extended("C:/a/b") == r"\\?\C:\a\b"
    assert opening.extended(r"\\server\share\a.") == r"\\?\UNC\server\share\a."
    assert opening.extended("//server/share/a") == r"\\?\UNC\server\share\a"
    assert opening.extended(r"\\?\C:\a") == r"\\?\C:\a"
    assert opening.extended(r"\\?\C:\a ") == r"\\?\C:\a "


@pytest.mark.parametrize("name", ["evil.exe.", "evil.exe ", "evil. . .", "...", " "])
def test_a_name_that_windows_would_shorten(tmp_path: Path, name: str) -> None:
    path = os.path.join(tmp_path, name)
    write(os.path.join(tmp_path, name.rstrip(". ") or "other"), b"the innocent one")
    write(path, b"the hidden one")
    with opening.listing(str(tmp_path)) as entries:
        assert name in [entry.name for entry in entries]
        with os.fdopen(entries.open_file(name), "rb") as file:
            assert file.read() == b"the hidden one"
    assert content(path) == b"the hidden one"


@pytest.mark.parametrize(
    "name", ["Übergrößen", "документ", "日本語", "𝄞🙂", "bidi\u202etxt.exe", "lone\ud800"]
)
def test_a_name_beyond_the_code_page(tmp_path: Path, name: str) -> None:
    try:
        write(os.path.join(tmp_path, name))
    except OSError:
        assert "\ud800" in name  # Wine cannot keep it
        pytest.skip("this file system has no such names")
    assert content(os.path.join(tmp_path, name)) == b"content"


def test_a_path_longer_than_windows_takes(tmp_path: Path) -> None:
    folder = os.path.join(tmp_path, *["folder" * 20] * 10)
    os.makedirs(opening.extended(folder))
    path = os.path.join(folder, "file.")
    write(path)
    assert len(path) > 1000
    assert content(path) == b"content"


def test_a_file_that_others_read_and_write(tmp_path: Path) -> None:
    write(str(tmp_path / "log"))
    with held(tmp_path / "log", READ | WRITE, SHARE_ALL):
        assert content(str(tmp_path / "log")) == b"content"


def test_a_file_that_another_program_keeps_to_itself(tmp_path: Path) -> None:
    path = str(tmp_path / "locked")
    write(path)
    with held(tmp_path / "locked", READ, 0):
        with pytest.raises(PermissionError) as caught:
            opening.open_file(path)
        item = failed(path, caught.value)
    assert (item.outcome, item.reason) == (Outcome.FAILED, Reason.DENIED)
    assert item.detail == "in use by another program"
    assert content(path) == b"content"


def test_nobody_is_kept_from_a_file_that_we_read(tmp_path: Path) -> None:
    path = str(tmp_path / "file")
    write(path)
    with os.fdopen(opening.open_file(path), "rb") as file:
        with held(tmp_path / "file", READ | WRITE | DELETE, SHARE_ALL):
            pass
        os.rename(path, tmp_path / "renamed")
        os.unlink(tmp_path / "renamed")
        assert file.read() == b"content"
    with pytest.raises(FileNotFoundError):
        opening.open_file(path)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(NotRegular):
        opening.open_file(str(tmp_path))


def test_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        opening.open_file(str(tmp_path / "none"))
    assert failed("x", caught.value).reason is Reason.VANISHED


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    write(str(tmp_path / "file"))
    try:
        os.symlink(tmp_path / "file", tmp_path / "link")
    except OSError:
        pytest.skip("this user may not make links")
    if not os.path.lexists(tmp_path / "link"):
        pytest.skip("Wine only says that it made a link")
    with pytest.raises(OSError, match="a link stands there") as caught:
        opening.open_file(str(tmp_path / "link"))
    assert failed("x", caught.value).reason is Reason.REPLACED


@pytest.mark.skipif(WINE, reason="Linux, which knows no such promise, keeps the files of Wine")
@pytest.mark.parametrize("read_only", [False, True])
def test_the_access_time_is_kept(tmp_path: Path, *, read_only: bool) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"content")
    os.utime(path, ns=(LONG_AGO, LONG_AGO))
    if read_only:
        path.chmod(0o400)
    assert content(str(path)) == b"content"
    assert path.stat().st_atime_ns == LONG_AGO
    assert path.stat().st_mtime_ns == LONG_AGO
    path.chmod(0o600)


def test_a_descriptor_is_not_inherited(tmp_path: Path) -> None:
    write(str(tmp_path / "file"))
    descriptor = opening.open_file(str(tmp_path / "file"))
    assert not os.get_inheritable(descriptor)
    os.close(descriptor)
