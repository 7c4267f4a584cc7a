"""What of a case goes into a bundle."""

import hashlib
import os
import secrets
import shutil
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from irkit import opening
from irkit.bundle import names
from irkit.case import Case
from irkit.case.evidence import is_plain, kept, place
from irkit.errors import CaseDamaged, CaseUnwritable, UsageError
from irkit.places import CASE_FILE, EVIDENCE
from irkit.records import Evidence
from irkit.text import visible

_OWN, _HALF = ".irkit-", ".part"
_PASSING = f"{_OWN}bundle-"
_PIECE = 1 << 20
_SPARE = 1 << 20  # bytes that stay free


class Part(StrEnum):
    """How much of a case."""

    ALL = "all"  # database, evidence, reports
    FINDINGS = "findings"  # database and reports; of the evidence what is chosen
    REPORTS = "reports"  # what people read, no database


@dataclass(frozen=True, slots=True)
class Chosen:
    """What goes out: a part, of it maybe only some files."""

    part: Part = Part.ALL
    evidence: tuple[str, ...] = ()  # only these; with the findings none but these
    reports: tuple[str, ...] = ()  # only these


@dataclass(frozen=True, slots=True)
class Source:
    """A file of the payload, and where it is."""

    path: str  # in the bag
    file: Path
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Content:
    """The payload, in its order."""

    sources: tuple[Source, ...]
    left_out: int  # files of evidence that the case has and the bundle has not

    @property
    def octets(self) -> int:
        """Bytes of all files."""
        return sum(one.size for one in self.sources)


@contextmanager
def content(case: Case, chosen: Chosen) -> Iterator[Content]:
    """The files that go out, with a copy of the database as it is now, which is gone afterwards.

    Raises UsageError where nothing is chosen, or a name is none for every system; CaseDamaged
    where evidence is not there; CaseUnwritable.
    """
    _remove_leftovers(case.folder)
    files = [*kept(case.ledger())]
    wanted = _wanted(files, frozenset(case.absent()), chosen)
    sources = [*(_evidence(case, one) for one in wanted), *_reports(case, chosen.reports)]
    if not sources and chosen.part is Part.REPORTS:
        raise UsageError(f"there is no report in {visible(str(case.folder / names.REPORTS))}")
    for one in sources:
        if reason := names.fault(one.path):
            raise UsageError(f"{visible(str(one.file))} {reason}: rename or move it")
    names.check_apart(one.path for one in sources)
    if chosen.part is Part.REPORTS:
        yield Content(tuple(sources), len(files))
        return
    with _database(case) as database:
        yield Content((database, *sources), len(files) - len(wanted))


def _wanted(files: Sequence[Evidence], absent: frozenset[int], chosen: Chosen) -> list[Evidence]:
    here = {one.file: one for one in files if one.entry not in absent}
    for name in chosen.evidence:
        if name not in here:
            raise UsageError(
                f"{visible(name)} is no file of evidence here: irkit evidence list names them"
            )
    if chosen.part is Part.ALL and not chosen.evidence:
        return [*here.values()]
    return [one for one in here.values() if one.file in chosen.evidence]


def _evidence(case: Case, one: Evidence) -> Source:
    """What the ledger says of a file; whether that holds shows when it is read."""
    if not is_plain(one.file):
        raise CaseDamaged(f"{visible(one.file)} is no name of evidence: run irkit case verify")
    return Source(
        f"{names.DATA}/{EVIDENCE}/{one.file}", place(case.folder, one.file), one.size, one.sha256
    )


def _reports(case: Case, chosen: Sequence[str]) -> Iterator[Source]:
    """The files in the folder of reports, or those chosen; what is in folders below stays."""
    folder = case.folder / names.REPORTS
    there = sorted(os.listdir(folder)) if folder.is_dir() else []
    for name in chosen:
        if name not in there:
            raise UsageError(f"{visible(name)} is no report in {visible(str(folder))}")
    for name in chosen or there:
        if not name.startswith(_OWN) and stat.S_ISREG((folder / name).lstat().st_mode):
            yield _hashed(f"{names.DATA}/{names.REPORTS}/{name}", folder / name)


@contextmanager
def _database(case: Case) -> Iterator[Source]:
    """A copy that lies beside the original, where everybody who can read it may read that, too."""
    check_room(case.folder, (case.folder / CASE_FILE).stat().st_size)
    copy = case.folder / f"{_PASSING}{secrets.token_hex(8)}{_HALF}"
    try:
        case.copy_to(copy)
        yield _hashed(names.DATABASE, copy)
    finally:
        copy.unlink(missing_ok=True)


def _hashed(path: str, file: Path) -> Source:
    with open(opening.open_file(str(file.absolute())), "rb") as opened:
        sha256 = hashlib.file_digest(opened, "sha256").hexdigest()
        return Source(path, file, opened.tell(), sha256)


def pieces(source: Source) -> Iterator[bytes]:
    """The content of a file of the payload. Raises CaseDamaged where it is not as it was hashed."""
    changed = CaseDamaged(
        f"{visible(str(source.file))} is not as the case says: run irkit case verify"
    )
    digest, size = hashlib.sha256(), 0
    try:
        with open(opening.open_file(str(source.file.absolute())), "rb") as file:
            while (piece := file.read(_PIECE)) and size <= source.size:
                digest.update(piece)
                size += len(piece)
                if size > source.size:
                    raise changed
                yield piece
    except OSError as error:
        raise CaseDamaged(
            f"cannot read {visible(str(source.file))}: {error.strerror or error}"
        ) from error
    if (size, digest.hexdigest()) != (source.size, source.sha256):
        raise changed


def check_room(folder: Path, size: int) -> None:
    """Raise CaseUnwritable where a folder has no room for so many bytes."""
    free = shutil.disk_usage(folder).free
    if free < size + _SPARE:
        raise CaseUnwritable(
            f"{visible(str(folder))} has no room for {size:,} bytes, only {free:,} are free"
        )


def _remove_leftovers(folder: Path) -> None:
    """Copies of a bundle that was killed: who holds the case's lock makes the only one."""
    for name in os.listdir(folder):
        if name.startswith(_PASSING) and name.endswith((_HALF, f"{_HALF}-journal")):
            (folder / name).unlink()
