"""A file that a command writes for its user: whole, or not there."""

import contextlib
import hashlib
import io
import os
import secrets
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from irkit.errors import UsageError
from irkit.saving import give, private, sync
from irkit.text import visible

if sys.platform != "win32":
    import fcntl

_OWN, _HALF = ".irkit-", ".part"
_OPEN_TO_USERS = ("reports", "exports")  # of a case's folders


class Output:
    """A file under a passing name, which is gone unless it is finished."""

    def __init__(self, path: Path, part: Path, file: io.BufferedRandom) -> None:
        """Use `written`."""
        self._path, self._part = path, part
        self.file = file

    def finish(self, note: Callable[[str, int], None]) -> str:
        """Give it its name, in place of what was there; its SHA-256.

        `note` is told SHA-256 and size when all is on the disk but not yet under that name, so
        that nothing leaves a case without an entry in its ledger. Raises what `note` raises.
        """
        with file_errors(self._path):
            self.file.flush()
            os.fsync(self.file.fileno())
            self.file.seek(0)
            sha256 = hashlib.file_digest(self.file, "sha256").hexdigest()
            size = self.file.tell()
        note(sha256, size)
        with file_errors(self._path):
            if sys.platform == "win32":  # which renames no open file
                self.file.close()
            self._part.replace(self._path)
            sync(self._path.parent)
        return sha256


@contextmanager
def written(case: Path, path: Path) -> Iterator[Output]:
    """A file to be written in full and then finished; what another irkit left half done goes.

    Raises UsageError where it cannot be written, or is none that may be replaced.
    """
    with file_errors(path):
        _check_place(case, path)
        _remove_leftovers(path.parent)
        part, file = _made(path.parent)
    try:
        with contextlib.suppress(OSError):  # a stick without owners
            give(file.fileno(), case)
        yield Output(path, part, file)
    finally:
        with contextlib.suppress(OSError):  # a full disk says so once more
            file.close()
        part.unlink(missing_ok=True)


@contextmanager
def file_errors(path: Path) -> Iterator[None]:
    """OSError as UsageError, which names the file. Raises UsageError."""
    try:
        yield
    except OSError as error:
        raise UsageError(f"cannot write {visible(str(path))}: {error.strerror}") from error


def _check_place(case: Path, path: Path) -> None:
    """Raise UsageError for a device, a link, and what belongs to the case itself."""
    if os.path.lexists(path) and not stat.S_ISREG(path.lstat().st_mode):
        raise UsageError(f"{visible(str(path))} is no regular file; name a new one")
    top, place = case.resolve(), path.parent.resolve()
    named = Path(os.path.abspath(path.parent))
    if named.is_relative_to(os.path.abspath(case)) and not place.is_relative_to(top):
        raise UsageError(f"{visible(str(path.parent))} is a link that leads out of the case")
    if place.is_relative_to(top) and not any(
        place.is_relative_to(top / folder) for folder in _OPEN_TO_USERS
    ):
        raise UsageError(
            f"{visible(str(path))} is among the case's own files; use its reports/ or exports/"
        )


def _made(folder: Path) -> tuple[Path, io.BufferedRandom]:
    """A new file that is locked as long as it is open, so that others know it from a leftover."""
    while True:
        part = folder / f"{_OWN}{secrets.token_hex(8)}{_HALF}"
        file = open(part, "x+b", opener=private)  # noqa: SIM115 - `written` closes it
        with contextlib.suppress(OSError):  # where there are no locks, nobody removes it either
            _lock(file)
        if sys.platform == "win32" or os.fstat(file.fileno()).st_nlink:
            return part, file
        file.close()  # taken for a leftover before it was locked


def _remove_leftovers(folder: Path) -> None:
    for part in folder.glob(f"{_OWN}*{_HALF}"):
        with contextlib.suppress(OSError), open(part, "r+b", opener=_not_followed) as file:
            if stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                _lock(file)
                _remove(part, file)


def _lock(file: io.BufferedRandom) -> None:
    """Raises OSError where another process has it open; Windows says so when it is removed."""
    if sys.platform != "win32":
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _remove(part: Path, file: io.BufferedRandom) -> None:
    if sys.platform == "win32":
        file.close()
    part.unlink()


def _not_followed(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
