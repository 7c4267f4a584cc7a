"""The lock of a case: one writer at a time, let go by the system when the process ends."""

import contextlib
import os
import socket
import sys
from pathlib import Path
from typing import BinaryIO

from irkit.case.files import unwritable
from irkit.errors import CaseInUse, CaseUnwritable
from irkit.text import visible

if sys.platform == "win32":
    import msvcrt

    # Windows refuses reads of a locked range: lock a byte behind the text that names the holder.
    _LOCKED_BYTE = 1 << 20

    def _lock(file: BinaryIO) -> None:
        file.seek(_LOCKED_BYTE)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError as error:  # EACCES on Windows, no number at all under Wine
            raise BlockingIOError(str(error)) from error
else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


LOCK_FILE = "case.lock"


class CaseLock:
    """The right to write to the case in a folder, held until `release` or the process's end."""

    def __init__(self, folder: Path) -> None:
        """Take the lock.

        Raises CaseInUse, naming the holder, or CaseUnwritable.
        """
        path = folder / LOCK_FILE
        with unwritable(folder):
            self._file = os.fdopen(os.open(path, _FLAGS, 0o600), "r+b", buffering=0)
        try:
            _lock(self._file)
        except BlockingIOError as error:
            holder = _holder(self._file)
            self._file.close()
            raise CaseInUse(
                f"the case {visible(str(folder))} is in use: {holder} writes to it"
            ) from error
        except OSError as error:
            self._file.close()
            raise CaseUnwritable(
                f"cannot lock {visible(str(path))} ({error.strerror}): keep the case on a disk "
                "that knows file locks"
            ) from error
        # Who holds it helps a reader; a full disk must not keep a case from being opened.
        with contextlib.suppress(OSError):
            self._name_holder(f"process {os.getpid()} on {socket.gethostname()}")

    def release(self) -> None:
        """Let another process write."""
        if not self._file.closed:
            with contextlib.suppress(OSError):
                self._file.truncate(0)
            self._file.close()

    def _name_holder(self, text: str) -> None:
        self._file.truncate(0)
        self._file.seek(0)
        self._file.write(text.encode(errors="replace"))


def holder(folder: Path) -> str:
    """Which process of another irkit writes to the case in a folder now, empty where none does.

    A process that was killed leaves its name behind, but no lock. Where the file cannot be asked,
    the name that stands in it is all that is known.
    """
    try:
        file = os.fdopen(os.open(folder / LOCK_FILE, _READING), "rb", buffering=0)
    except OSError:
        return ""
    with file:
        if os.fstat(file.fileno()).st_size == 0:
            return ""
        with contextlib.suppress(BlockingIOError, OSError):
            _lock(file)
            return ""
        return _holder(file)


_READING = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_FLAGS = (
    os.O_RDWR
    | os.O_CREAT
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOINHERIT", 0)
    | getattr(os, "O_NONBLOCK", 0)
)


def _holder(file: BinaryIO) -> str:
    file.seek(0)
    named = file.read(200).decode(errors="replace")
    return visible(named) or "another process"
