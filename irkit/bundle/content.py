"""What of a case goes into a bundle."""

import hashlib
import os
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from irkit import opening
from irkit.bundle import names
from irkit.case import Case
from irkit.case.evidence import kept, left_out
from irkit.errors import CaseDamaged, UsageError
from irkit.places import EVIDENCE
from irkit.records import Evidence
from irkit.text import visible

_PART, _PASSING = ".part", ".irkit-bundle-"


class Part(StrEnum):
    """How much of a case."""

    ALL = "all"  # database, evidence, reports
    FINDINGS = "findings"  # database and reports; of the evidence what is chosen
    REPORTS = "reports"  # what people read, no database


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


def case_to_pack(case: Case) -> Case:
    """The case whose content goes out: the one place where a redacted copy may take its place."""
    return case


@contextmanager
def content(case: Case, part: Part, chosen: Sequence[str]) -> Iterator[Content]:
    """The files of a part, with a copy of the database as it is now, which is gone afterwards.

    Raises UsageError where nothing is chosen, or a name is none for every system; CaseDamaged
    where evidence is not there; CaseUnwritable.
    """
    _remove_leftovers(case.folder)
    files = [*kept(case.ledger())]
    absent = left_out(case.ledger())
    wanted = [] if part is Part.REPORTS else _wanted(files, absent, part, chosen)
    sources = [*map(_evidence(case), wanted), *_reports(case)]
    if not sources and part is Part.REPORTS:
        raise UsageError(f"there is no report in {visible(str(case.folder / names.REPORTS))}")
    for one in sources:
        if reason := names.fault(one.path):
            raise UsageError(f"{visible(str(one.file))} {reason}: rename it")
    names.check_apart(one.path for one in sources)
    if part is Part.REPORTS:
        yield Content(tuple(sources), len(files))
        return
    with _database(case) as database:
        yield Content((database, *sources), len(files) - len(wanted))


def _wanted(
    files: Sequence[Evidence], absent: frozenset[str], part: Part, chosen: Sequence[str]
) -> list[Evidence]:
    known = {one.file for one in files}
    for name in chosen:
        if name not in known - absent:
            raise UsageError(
                f"{visible(name)} is no file of evidence here: irkit evidence list names them"
            )
    if part is Part.ALL and not chosen:
        return [one for one in files if one.file not in absent]
    return [one for one in files if one.file in chosen]


def _evidence(case: Case):  # type: ignore[no-untyped-def]
    raise NotImplementedError


def _reports(case: Case) -> Iterator[Source]:
    raise NotImplementedError


@contextmanager
def _database(case: Case) -> Iterator[Source]:
    raise NotImplementedError


def _remove_leftovers(folder: Path) -> None:
    raise NotImplementedError
