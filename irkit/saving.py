"""A small file saved whole or not at all: under another name first, which it loses at the end."""

import errno
import os
import secrets
import sys
from pathlib import Path


def save(path: Path, data: bytes, *, replace: bool, like: Path | None = None) -> None:
    """Save a file for its owner only, in a folder that is there; it survives a power cut.

    Its owner is that of `like`, where root writes for them.
    Raises FileExistsError where one is there that may not be replaced, and other OSErrors.
    """
    part = path.with_name(f".irkit-{secrets.token_hex(8)}.part")
    try:
        with open(part, "xb", opener=private) as file:
            if like is not None:
                give(file.fileno(), like)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if replace:
            part.replace(path)
        else:
            _name(part, path)
        sync(path.parent)
    finally:
        part.unlink(missing_ok=True)


def give(file: int, like: Path) -> None:
    """Let whose folder it is have an open file, where root writes for them. Raises OSError."""
    if sys.platform != "win32" and os.geteuid() == 0:
        owner = like.stat()
        os.fchown(file, owner.st_uid, owner.st_gid)


def sync(folder: Path) -> None:
    """Make new names survive a power cut; Windows has no such call and keeps names itself."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _name(part: Path, path: Path) -> None:
    """Give it its name, unless something has it. Raises FileExistsError."""
    if sys.platform == "win32":
        part.rename(path)
        return
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links, as on many USB sticks
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
        part.rename(path)


def private(name: str, flags: int) -> int:
    """An opener of new files for their owner only."""
    return os.open(name, flags, 0o600)
