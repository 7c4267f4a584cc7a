"""A file in the folder evidence/ of a case: whole, hashed, read back and noted, or not there."""

import hashlib
import os
import secrets
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from irkit.case import Case
from irkit.case.files import sync
from irkit.errors import CaseUnwritable, UsageError
from irkit.places import EVIDENCE
from irkit.text import visible

_SPARE = 1 << 20  # bytes that stay free for the case itself
_ZEROS = bytes(1 << 20)


class Sink:
    """A file that is written in one go; holes in it count as the zeros that they read as."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._hash = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes) -> None:
        """Add bytes at the end. Raises OSError."""
        self._file.write(data)
        self._hash.update(data)
        self.size += len(data)

    def skip(self, size: int) -> None:
        """Leave a hole; something has to be written behind it. Raises OSError."""
        self._file.seek(size, os.SEEK_CUR)
        self.size += size
        while size > 0:
            self._hash.update(_ZEROS[:size])
            size -= len(_ZEROS)

    @property
    def sha256(self) -> str:
        """Of all that was written."""
        return self._hash.hexdigest()


@dataclass(frozen=True, slots=True)
class Kept:
    """A file of evidence."""

    path: Path
    sha256: str
    size: int


@contextmanager
def written(case: Case, size: int, write: Callable[[Sink], None]) -> Iterator["Draft"]:
    """A file of at most `size` bytes under a passing name, which is gone unless it is kept.

    Raises CaseUnwritable where it has no room or cannot be written, and what `write` raises.
    """
    folder = case.folder / EVIDENCE
    with _file_errors(folder):
        _check(case.folder, size)
    part = folder / f".irkit-{secrets.token_hex(8)}.part"
    try:
        with _file_errors(folder), open(part, "xb", opener=_private) as file:
            _give(file.fileno(), case.folder)
            sink = Sink(file)
            write(sink)
            file.flush()
            os.fsync(file.fileno())
        with _file_errors(folder), part.open("rb") as again:
            if hashlib.file_digest(again, "sha256").hexdigest() != sink.sha256:
                raise CaseUnwritable(
                    f"what was written to {visible(str(folder))} reads otherwise: check its disk"
                )
        yield Draft(case, part, sink)
    finally:
        part.unlink(missing_ok=True)


class Draft:
    """A file that was written and read back."""

    def __init__(self, case: Case, part: Path, sink: Sink) -> None:
        """Use `written`."""
        self._case, self._part, self._sink = case, part, sink

    def keep(self, stem: str, suffix: str, action: str, body: Mapping[str, object]) -> Kept:
        """Give it its name, with the beginning of its hash, and note it in the ledger.

        Raises CaseUnwritable and what `Case.log` raises.
        """
        sha256, size = self._sink.sha256, self._sink.size
        path = self._part.with_name(f"{stem}-{sha256[:12]}{suffix}")
        with _file_errors(path.parent):
            known = os.path.lexists(path)  # the same bytes were kept before
            self._part.replace(path)
            sync(path.parent)
        try:
            self._case.log(action, path.name, {**body, "sha256": sha256, "size": size})
        except BaseException:
            if not known:
                path.unlink(missing_ok=True)
            raise
        return Kept(path, sha256, size)


def _check(case: Path, size: int) -> None:
    folder = case / EVIDENCE
    folder.mkdir(mode=0o700, exist_ok=True)
    if folder.resolve() != case.resolve() / EVIDENCE:
        raise UsageError(f"{visible(str(folder))} is a link that leads out of the case")
    free = shutil.disk_usage(folder).free
    if free < size + _SPARE:
        raise CaseUnwritable(
            f"{visible(str(folder))} has no room for {size:,} bytes, only {free:,} are free: "
            "free some space, or take less (--limit)"
        )


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _give(file: int, case: Path) -> None:
    """Let whose case it is have it, where root writes for them, as SQLite does with its files."""
    if sys.platform != "win32" and os.geteuid() == 0:
        owner = case.stat()
        os.fchown(file, owner.st_uid, owner.st_gid)


@contextmanager
def _file_errors(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CaseUnwritable(f"cannot write to {visible(str(folder))}: {error.strerror}") from error
