"""Open files and folders of a hostile host: no links, no waiting, access times kept."""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from irkit.windows.files import final_path, is_link, open_for_reading

_PATH_MAX = 4096  # of Linux, in bytes with the final NUL; deeper paths are opened step by step

_BY_TAG = {  # IO_REPARSE_TAG_…, all of them files that cannot be read
    0x8000001B: stat.S_IFLNK,  # APPEXECLINK
    0x80000023: stat.S_IFSOCK,  # AF_UNIX
    0x80000024: stat.S_IFIFO,  # LX_FIFO
    0x80000025: stat.S_IFCHR,  # LX_CHR
    0x80000026: stat.S_IFBLK,  # LX_BLK
}

if sys.platform == "win32":
    _FILE = _FOLDER = _NOATIME = _STEP = 0  # of no meaning there
else:
    _COMMON = os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY
    _FILE = _COMMON
    _FOLDER = _COMMON | os.O_DIRECTORY
    _NOATIME = getattr(os, "O_NOATIME", 0)
    _STEP = getattr(os, "O_PATH", os.O_RDONLY) | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_DIRECTORY


class NotRegular(OSError):
    """What was opened is no regular file: a FIFO, socket, device or folder took its place."""


class Replaced(OSError):
    """What was opened is not what was listed: a folder on the way was swapped meanwhile."""


class Anchor:
    """The last folder on the way to a path too long for the system, kept open for the next one."""

    def __init__(self) -> None:
        self.path = ""  # with its final "/"
        self.descriptor: int | None = None

    def __enter__(self) -> "Anchor":
        return self

    def __exit__(self, *_: object) -> None:
        self.move("", None)

    def move(self, path: str, descriptor: int | None) -> None:
        """Close the folder and keep this one instead."""
        if self.descriptor is not None:
            os.close(self.descriptor)
        self.path, self.descriptor = path, descriptor


class Listing:
    """The entries of an open folder; its files open whatever becomes of its path meanwhile."""

    def __init__(self, path: str, folder: int | None, entries: Iterator[os.DirEntry[str]]) -> None:
        self._path = path
        self._folder = folder
        self._entries = entries

    def __iter__(self) -> Iterator[os.DirEntry[str]]:
        return self._entries

    def open_file(self, name: str) -> int:
        """As `open_file`, but what is no regular file is not even opened."""
        if self._folder is None:
            return open_file(os.path.join(self._path, name))
        status = os.stat(name, dir_fd=self._folder, follow_symlinks=False)
        _check_regular(name, status)
        return _regular(name, _without_access_time(name, _FILE, self._folder))


def open_file(path: str) -> int:
    """A descriptor for reading a regular file. Raises OSError, NotRegular for anything else.

    The last part of the path is not followed where it is a link. The access time is kept where
    the system allows it: on Linux for root and for the owner of the file.
    """
    with Anchor() as anchor:
        return _regular(path, _open(path, _FILE, anchor))


@contextmanager
def listing(
    path: str, expected: tuple[int, int] | None = None, anchor: Anchor | None = None
) -> Iterator[Listing]:
    """The entries of a folder, with its access time kept as by `open_file`. Raises OSError.

    `expected` is (device, inode) of the folder that has to stand there, else Replaced is raised:
    a link that took the place of a folder further up would lead elsewhere. Windows has no check.
    Who lists a whole tree gives the same `anchor` every time, or deep folders take long.
    """
    if sys.platform == "win32":
        with os.scandir(extended(path)) as entries:
            yield Listing(path, None, entries)
        return
    with Anchor() as own:
        descriptor = _open(path, _FOLDER, anchor or own)
    try:
        status = os.fstat(descriptor)
        if expected not in (None, (status.st_dev, status.st_ino)):
            raise Replaced(f"another folder took its place: {path}")
        with os.scandir(descriptor) as entries:
            yield Listing(path, descriptor, entries)
    finally:
        os.close(descriptor)


def kind(status: os.stat_result) -> int:
    """The S_IF… of what a path stands for, where Python takes links of Windows for the real thing.

    As links count junctions, those of WSL, and the aliases of packaged programs.
    """
    tag = getattr(status, "st_reparse_tag", 0)
    if tag and is_link(tag):
        return stat.S_IFLNK
    return _BY_TAG.get(tag, stat.S_IFMT(status.st_mode))


def real_path(descriptor: int) -> str | None:
    """Where an open file lies, whatever links led to it; None where the system does not tell.

    It is asked of the open file: a path that is followed once more may lead elsewhere by then.
    """
    try:
        if sys.platform == "win32":
            return final_path(descriptor)
        path = os.readlink(f"/proc/self/fd/{descriptor}")
        found = os.lstat(path)  # one that was deleted or is too long has no such name
    except OSError:
        return None
    return path if os.path.samestat(found, os.fstat(descriptor)) else None


def extended(path: str) -> str:
    r"""On Windows the ``\\?\`` form of an absolute path, which Windows takes as it stands.

    No length is too much for it, and a final dot or blank belongs to the name, as in
    ``evil.exe.``, which all other forms lead to ``evil.exe``.
    """
    if sys.platform != "win32" or not os.path.isabs(path):
        return path
    path = path.replace("/", "\\")
    if path.startswith("\\\\?\\"):
        return path
    return f"\\\\?\\UNC\\{path[2:]}" if path.startswith("\\\\") else f"\\\\?\\{path}"


def _regular(path: str, descriptor: int) -> int:
    """The descriptor, closed again where it is none of a regular file."""
    try:
        _check_regular(path, os.fstat(descriptor))
    except NotRegular:
        os.close(descriptor)
        raise
    return descriptor


def _check_regular(path: str, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise NotRegular(f"not a regular file: {path}")


def _open(path: str, flags: int, anchor: Anchor) -> int:
    if sys.platform == "win32":
        return open_for_reading(extended(path))
    if len(os.fsencode(path)) < _PATH_MAX:
        return _without_access_time(path, flags, None)
    return _open_deep(path, flags, anchor)


def _without_access_time(path: str, flags: int, folder: int | None) -> int:
    try:
        return os.open(path, flags | _NOATIME, dir_fd=folder)
    except PermissionError:  # only root and the owner may ask for O_NOATIME
        return os.open(path, flags, dir_fd=folder)


def _open_deep(path: str, flags: int, anchor: Anchor) -> int:
    """Open a path longer than the system takes at once, from folder to folder."""
    if not path.startswith(anchor.path):
        anchor.move("", None)
    *steps, last = _steps(path[len(anchor.path) :])
    for step in steps:
        deeper = os.open(step, _STEP, dir_fd=anchor.descriptor)
        anchor.move(f"{anchor.path}{step}/", deeper)
    return _without_access_time(last, flags, anchor.descriptor)


def _steps(path: str) -> Iterator[str]:
    """The path in pieces that the system takes; a name is at most 255 bytes long."""
    most = _PATH_MAX // 4  # characters: each is at most four bytes
    start = 0
    while len(path) - start >= most:
        cut = path.rfind("/", start + 1, start + most)
        if cut < 0:  # no name is so long: let the system say so
            break
        yield path[start:cut]
        start = cut + 1
    yield path[start:]
