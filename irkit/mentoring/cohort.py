"""How many trainees are doing: a row for each attempt, out of its case's ledger."""

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TextIO

from irkit.case import Case
from irkit.case.codec import time_text
from irkit.errors import CaseError, UsageError
from irkit.mentoring.handed import case_in, ground_of, head, scenario_of, state
from irkit.mentoring.received import status
from irkit.report.csv import safe
from irkit.text import middle, visible
from irkit.train import scenario_file
from irkit.train.attempt import CALLED
from irkit.train.score import Part, score_on
from irkit.train.state import State

MOST = 1_000  # cases
_LONGEST = 200  # characters of a text that a stranger wrote
_HIGHEST = 1_000_000  # minutes, or points


@dataclass(frozen=True, slots=True)
class Row:
    """One attempt; what its case does not say is None or empty."""

    folder: str
    trainee: str = ""
    scenario: str = ""  # its id
    title: str = ""
    version: int | None = None
    finished: datetime | None = None
    total: int | None = None  # of 100; None: not finished, or a mentor has to reveal it
    parts: Mapping[str, int] | None = None  # part → per cent of its points
    hints: int | None = None  # points that they cost
    minutes: int | None = None
    reviewed: bool = False
    accepted: bool = False
    signed_off: bool = False  # by both keys
    case: str = ""  # its identifier
    head: str = ""  # number and hash of the newest entry that its trainee has
    copies: int = 1  # of it in these folders, of which this one is the newest
    fault: str = ""  # why it tells less, or nothing
    state: str = field(init=False)  # how far it is: one of `_STATES`, or "under way"

    def __post_init__(self) -> None:
        reached = (name for name, holds in _STATES.items() if holds(self))
        object.__setattr__(self, "state", next(reached, "under way"))


_STATES: Mapping[str, Callable[[Row], object]] = {
    "fault": lambda one: one.fault,
    "signed off": lambda one: one.signed_off,
    "accepted": lambda one: one.accepted,
    "returned": lambda one: one.reviewed,
    "finished": lambda one: one.finished,
}


def rows(folders: Iterable[Path], language: str = "en") -> list[Row]:
    """A row for each attempt whose case is in these folders, or directly below them.

    Bundles that were handed over more than once are copies of one. What is damaged is none: it has
    a row of its own. Raises UsageError where there are too many.
    """
    newest: dict[tuple[str, ...], Row] = {}
    for number, folder in enumerate(_cases(folders)):
        if number >= MOST:
            raise UsageError(f"these are more than {MOST:,} cases: name some of them")
        row = _told(folder, language)
        # Who copies somebody else's attempt under a name of their own has one more.
        attempt = (row.folder,) if row.fault else (row.case, row.trainee)
        before = newest.get(attempt, row)
        copies = before.copies + (attempt in newest)
        newest[attempt] = replace(max(before, row, key=_progress), copies=copies)
    return [*newest.values()]


def _told(folder: Path, language: str) -> Row:
    try:
        return _row(folder, language)
    except (CaseError, UsageError) as error:
        return Row(str(folder), fault=middle(str(error), _LONGEST))


def _progress(row: Row) -> tuple[int, bool, bool]:
    """How far a copy is: the mentor's own has a review, too, that the trainee's has not yet."""
    return int(row.head.partition(" ")[0] or 0), row.signed_off, row.reviewed


def write_csv(rows: Iterable[Row], out: TextIO) -> None:
    """A table for spreadsheets, as that of findings: nothing in it is a formula."""
    named = [one.name for one in fields(Row) if one.name != "parts"]
    table = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    table.writerow([*named, *Part])
    for row in rows:
        parts = row.parts or {}
        cells = [getattr(row, name) for name in named]
        table.writerow(map(_cell, [*cells, *(parts.get(part) for part in Part)]))


def _cases(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        try:
            yield case_in(folder)
        except CaseError:
            found = [one for one in _below(folder) if _holds_case(one)]
            if not found:
                raise
            yield from map(case_in, found)


def _below(folder: Path) -> list[Path]:
    try:
        return sorted(one for one in folder.iterdir() if one.is_dir())[: 2 * MOST]
    except OSError as error:
        raise UsageError(f"cannot look into {visible(str(folder))}: {error.strerror}") from error


def _holds_case(folder: Path) -> bool:
    try:
        case_in(folder)
    except CaseError:
        return False
    return True


def _row(folder: Path, language: str) -> Row:
    found = status(folder)
    with Case.open(folder) as case:
        attempt = state(case)
        scenario, version = scenario_of(case)
        newest, identifier = head(case), case.about.identifier
        name = case.about.examiner or (found.trainee.name if found.trainee else "")
        own = case.about.name.removeprefix(CALLED)
        fault = "; ".join(found.faults) or _false_claim(case, attempt)
    return Row(
        folder=str(folder),
        trainee=middle(name, _LONGEST),
        scenario=middle(scenario, _LONGEST),
        title=middle(_titles(language).get(scenario, own), _LONGEST),
        version=version,
        finished=attempt.finished,
        total=None if fault else _number(attempt, "total"),
        parts=None if fault else _parts(attempt.result.get("parts")),
        hints=_number(attempt, "hints"),
        minutes=_number(attempt, "minutes"),
        reviewed=found.newest is not None,
        accepted=found.newest is not None and found.newest.signed.verdict == "accepted",
        signed_off=found.signed_off,
        case=middle(identifier, _LONGEST),
        head=f"{newest.seq} {newest.hash}",
        fault=middle(fault, _LONGEST),
    )


def _false_claim(case: Case, attempt: State) -> str:
    """Why the score in the ledger is not what the case comes to; empty where it is."""
    claimed = _number(attempt, "total")
    if claimed is None or not attempt.is_revealed:
        return ""
    real = score_on(ground_of(attempt), attempt, case, holds=True).total
    return "" if real == claimed else f"it says a score of {claimed}, and comes to {real}"


@cache
def _titles(language: str) -> Mapping[str, str]:
    """Id → title of the scenarios that irkit ships."""
    return {one.identifier: one.title.text(language) for one in scenario_file.shipped()}


def _number(attempt: State, name: str) -> int | None:
    value = attempt.result.get(name)
    return value if isinstance(value, int) and 0 <= value <= _HIGHEST else None


def _parts(value: object) -> Mapping[str, int] | None:
    """Shares in per cent, of the parts that have one."""
    if not isinstance(value, Mapping):
        return None
    shares = {part.value: _share(value.get(part)) for part in Part}
    return {name: share for name, share in shares.items() if share is not None}


def _share(part: object) -> int | None:
    share = part.get("share") if isinstance(part, Mapping) else None
    return round(100 * share) if isinstance(share, int | float) and 0 <= share <= 1 else None


def _cell(value: object) -> str | int:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, datetime):
        return time_text(value)
    return value if isinstance(value, int) else safe(str(value))
