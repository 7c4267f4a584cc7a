"""Folders that are gone at the end, also where whoever used them was killed."""

import contextlib
import os
import secrets
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from irkit import opening
from irkit.case.files import unwritable
from irkit.case.lock import LOCK_FILE, CaseLock, holder
from irkit.errors import CaseUnwritable

_OWN, _HALF = ".irkit-open-", ".part"
_INNER = "case"


@contextmanager
def scratch() -> Iterator[Path | None]:
    """An empty folder for its owner only among temporary files; None where there can be none."""
    with contextlib.ExitStack() as stack:
        folder = None
        with contextlib.suppress(CaseUnwritable, OSError):
            folder = stack.enter_context(passing_folder(Path(tempfile.gettempdir())))
        yield folder


@contextmanager
def passing_folder(parent: Path) -> Iterator[Path]:
    """An empty folder for its owner only, which is gone at the end unless it got another name.

    It lies in another one that is locked as long as it is used: what a killed irkit left goes.
    """
    with unwritable(parent):
        _remove_leftovers(parent)
        outer = parent / f"{_OWN}{secrets.token_hex(8)}{_HALF}"
        outer.mkdir(mode=0o700)
    try:
        lock = CaseLock(outer)
        try:
            with unwritable(parent):
                (outer / _INNER).mkdir(mode=0o700)
            yield outer / _INNER
        finally:
            lock.release()
    finally:
        _remove(outer)


def _remove_leftovers(parent: Path) -> None:
    for left in parent.glob(f"{_OWN}*{_HALF}"):
        if _is_own_folder(left) and not holder(left):
            _remove(left)


def _is_own_folder(path: Path) -> bool:
    """In a folder for everybody somebody may have put a link there that leads to another case."""
    status = path.lstat()
    mine = sys.platform == "win32" or status.st_uid == os.geteuid()
    return mine and stat.S_ISDIR(opening.kind(status))


def _remove(outer: Path) -> None:
    """The lock goes last: whoever is killed meanwhile leaves what is known as a leftover."""
    shutil.rmtree(outer / _INNER, ignore_errors=True)
    with contextlib.suppress(OSError):
        (outer / LOCK_FILE).unlink(missing_ok=True)
        outer.rmdir()
