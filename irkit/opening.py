"""Open files and folders of a hostile host: no links, no waiting, access times kept."""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_PATH_MAX = 4096  # of Linux, in bytes with the final NUL; deeper paths are opened step by step

if sys.platform == "win32":
    _FILE = os.O_RDONLY | os.O_BINARY | os.O_NOINHERIT | os.O_SEQUENTIAL
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


def open_file(path: str) -> int:
    """A descriptor for reading a regular file. Raises OSError, NotRegular for anything else.

    The last part of the path is not followed where it is a link. The access time is kept where
    the system allows it: on Linux for root and for the owner of the file.
    """
    descriptor = _open(path, _FILE)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise NotRegular(f"not a regular file: {path}")
    return descriptor


@contextmanager
def listing(
    path: str, expected: tuple[int, int] | None = None
) -> Iterator[Iterator[os.DirEntry[str]]]:
    """The entries of a folder, with its access time kept as by `open_file`. Raises OSError.

    `expected` is (device, inode) of the folder that has to stand there, else Replaced is raised:
    a link that took the place of a folder further up would lead elsewhere. Windows has no check.
    """
    if sys.platform == "win32":
        with os.scandir(extended(path)) as entries:
            yield entries
        return
    descriptor = _open(path, _FOLDER)
    try:
        status = os.fstat(descriptor)
        if expected not in (None, (status.st_dev, status.st_ino)):
            raise Replaced(f"another folder took its place: {path}")
        with os.scandir(descriptor) as entries:
            yield entries
    finally:
        os.close(descriptor)


def is_junction(status: os.stat_result) -> bool:
    r"""Whether it is a folder of Windows that stands for another, which S_ISLNK does not tell."""
    return getattr(status, "st_reparse_tag", 0) == 0xA0000003  # IO_REPARSE_TAG_MOUNT_POINT


def extended(path: str) -> str:
    r"""On Windows the ``\\?\`` form of an absolute path, which has no length limit."""
    if sys.platform != "win32" or path.startswith("\\\\?\\"):
        return path
    if path.startswith("\\\\"):
        return "\\\\?\\UNC\\" + path[2:]
    return "\\\\?\\" + os.path.abspath(path)


def _open(path: str, flags: int) -> int:
    if sys.platform == "win32":
        return os.open(extended(path), flags)
    if len(os.fsencode(path)) < _PATH_MAX:
        return _without_access_time(path, flags, None)
    return _open_deep(path, flags)


def _without_access_time(path: str, flags: int, folder: int | None) -> int:
    try:
        return os.open(path, flags | _NOATIME, dir_fd=folder)
    except PermissionError:  # only root and the owner may ask for O_NOATIME
        return os.open(path, flags, dir_fd=folder)


def _open_deep(path: str, flags: int) -> int:
    """Open a path longer than the system takes at once, from folder to folder."""
    folder: int | None = None
    try:
        *steps, last = _steps(path)
        for step in steps:
            deeper = os.open(step, _STEP, dir_fd=folder)
            if folder is not None:
                os.close(folder)
            folder = deeper
        return _without_access_time(last, flags, folder)
    finally:
        if folder is not None:
            os.close(folder)


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
