"""A file in the folder evidence/ of a case: whole, hashed, read back and noted, or not there."""

import hashlib
import os
import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from irkit import opening
from irkit.case import Case
from irkit.case.evidence import half_name, whole_name
from irkit.case.files import unwritable
from irkit.errors import CaseUnwritable, UsageError
from irkit.places import EVIDENCE
from irkit.records import Action, Item, Kind, Outcome, Reason
from irkit.saving import give, private, sync
from irkit.text import visible
from irkit.undoing import on_failure

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

    def item(self, target: str) -> Item:
        """That it holds what stood there, for coverage."""
        return Item(
            kind=Kind.SOURCE,
            target=target,
            outcome=Outcome.SCANNED,
            reason=Reason.COLLECTED,
            detail=f"kept as {self.path.name}",
            size=self.size,
            sha256=self.sha256,
            modified=None,
        )


@contextmanager
def written(case: Case, size: int, write: Callable[[Sink], None]) -> Iterator["Draft"]:
    """A file of at most `size` bytes under a passing name, which is gone unless it is kept.

    Raises CaseUnwritable where it has no room or cannot be written, and what `write` raises.
    """
    folder = case.folder / EVIDENCE
    with unwritable(folder):
        check_folder(case.folder)
        check_room(case.folder, size)
    part = folder / half_name(secrets.token_hex(8))
    try:
        with unwritable(folder), open(part, "xb", opener=private) as file:
            give(file.fileno(), case.folder)
            sink = Sink(file)
            write(sink)
            file.flush()
            os.fsync(file.fileno())
        with unwritable(folder), part.open("rb") as again:
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

    @property
    def size(self) -> int:
        """Bytes that were written."""
        return self._sink.size

    def keep(self, stem: str, suffix: str, action: Action, body: Mapping[str, object]) -> Kept:
        """Note it in the ledger and give it its name, with the beginning of its hash.

        Where the same bytes are there already, only the entry is new. Nothing is ever replaced.
        Raises CaseUnwritable and what `Case.log` raises.
        """
        sha256, size = self._sink.sha256, self._sink.size
        body = {**body, "sha256": sha256, "size": size}
        with unwritable(self._part.parent):
            path, known = self._named(stem, suffix)
            if known:
                self._case.log(action, path.name, body)
                return Kept(path, sha256, size)
            whole = self._part.replace(self._part.with_name(whole_name(path.name)))
            sync(path.parent)
        # Ctrl+C may come when the entry is there already: the ledger says what becomes of the file.
        with on_failure(lambda: self._case.settle(path.name)):
            self._case.log(action, path.name, body)
        with unwritable(path.parent):
            whole.rename(path)
            sync(path.parent)
        return Kept(path, sha256, size)

    def _named(self, stem: str, suffix: str) -> tuple[Path, bool]:
        """A name for it, and whether the same bytes have it already.

        Two contents whose hashes begin alike can be made on purpose: then the name has it all.
        """
        sha256 = self._sink.sha256
        for digits in (sha256[:12], sha256):
            path = self._part.with_name(f"{stem}-{digits}{suffix}")
            if not os.path.lexists(path):
                return path, False
            if _sha256(path) == sha256:
                return path, True
        raise CaseUnwritable(f"something else is called {visible(str(path))}: irkit case verify")


def check_folder(case: Path) -> None:
    """Make the folder where it is missing. Raises UsageError for a link, and OSError."""
    folder = case / EVIDENCE
    folder.mkdir(mode=0o700, exist_ok=True)
    if folder.resolve() != case.resolve() / EVIDENCE:
        raise UsageError(f"{visible(str(folder))} is a link that leads out of the case")


def check_room(case: Path, size: int) -> None:
    """Raise CaseUnwritable where the disk has no room for so many bytes of evidence."""
    folder = case / EVIDENCE
    free = shutil.disk_usage(folder).free
    if free < size + _SPARE:
        raise CaseUnwritable(
            f"{visible(str(folder))} has no room for {size:,} bytes, only {free:,} are free: "
            "free some space, or take less (--limit)"
        )


def _sha256(path: Path) -> str:
    with open(opening.open_file(str(path)), "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
