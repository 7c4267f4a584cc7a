"""What may be asked of a case: of the whole, its records, lists of them, one thing."""

import sqlite3
from array import array
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from irkit.case import evidence, labels, ledger, receipts, report_texts, seals, timeline
from irkit.case import query as lists
from irkit.case.database import edge
from irkit.case.files import copy_file
from irkit.case.query import Query
from irkit.case.reading import PAGE, Reader
from irkit.case.standing import COUNTS_AS
from irkit.case.verdict import unfinished, verdict
from irkit.case.verify import faults, glance, ledger_faults
from irkit.places import CASE_FILE
from irkit.records import (
    Coverage,
    Entry,
    Fact,
    Fault,
    FileRights,
    Finding,
    Glance,
    Item,
    Kind,
    Labels,
    Level,
    Outcome,
    Reason,
    Release,
    ReportTexts,
    Review,
    Scan,
    Thing,
    Verdict,
)

F = TypeVar("F", bound=Fact)
R = TypeVar("R")
T = TypeVar("T")


class Questions:
    """The reading half of an open case.

    All that is read comes out of `_ask` or `_each`, where a view for others redacts it.
    """

    release = Release()  # a view for others has another one (irkit.protect.redaction)

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        self.folder = folder
        self._path = folder / CASE_FILE
        self._connection = connection
        self._reader = Reader(connection)
        self.about = self._ask(self._reader.about)

    def _ask(self, question: Callable[[], R]) -> R:
        with edge(self._path):
            return question()

    def _each(self, records: Iterator[R]) -> Iterator[R]:
        with edge(self._path):
            yield from records

    # The case as a whole

    def labels(self) -> Labels:
        """How the case may be passed on and used."""
        return self._ask(lambda: labels.of_case(self._connection))

    def report_texts(self) -> ReportTexts:
        """What people wrote into the report."""
        return self._ask(lambda: report_texts.of_case(self._connection))

    def newest(self) -> int:
        """The number of the newest ledger entry: it grows with every change of the case."""
        return self._ask(lambda: ledger.newest(self._connection))

    def is_sealed(self) -> bool:
        """Whether nothing was added since the last seal."""
        return self._ask(lambda: seals.is_sealed(self._connection))

    def scans(self) -> list[Scan]:
        """All scans, oldest first."""
        return self._ask(self._reader.scans)

    def host(self) -> str:
        """The host that was looked at last; empty where none was.

        A single file may come from anywhere: taking it tells of no host.
        """
        looks = [scan for scan in self.scans() if scan.scope != evidence.NAMED]
        return looks[-1].host if looks else ""

    def unfinished_scan(self) -> Scan | None:
        """The latest scan that has no end or was cancelled, unless a later one did the same."""
        left = [
            scan
            for scan in unfinished(self.scans())
            if not scan.scope.startswith(evidence.COLLECTION)  # nothing can go on with it
        ]
        return left[-1] if left else None

    def coverage(self) -> Coverage:
        """What was looked at and what was not."""
        return self._ask(self._reader.coverage)

    def verdict(self) -> Verdict:
        """What the case says of the host."""
        return verdict(self._ask(self._reader.judged), self.coverage(), self.scans())

    def ledger(self) -> Iterator[Entry]:
        """All entries, oldest first."""
        last = 0
        while entries := self._ask(partial(ledger.page, self._connection, last, PAGE)):
            yield from entries
            last = entries[-1].seq

    def head(self) -> Entry | None:
        """The newest ledger entry."""
        return self._ask(lambda: ledger.head(self._connection))

    def absent(self) -> list[int]:
        """The entries of evidence that is not here, as it was not handed over with the case."""
        return self._ask(lambda: [*receipts.not_here(self._path.parent, self._connection)])

    def verify(self) -> list[Fault]:
        """What does not hold; empty when everything does."""
        return self._ask(lambda: faults(self._connection))

    def ledger_faults(self) -> list[Fault]:
        """What does not hold in the ledger and its seals; quick, whatever else the case has."""
        return self._ask(lambda: ledger_faults(self._connection))

    def glance(self) -> Glance:
        """Whether it holds, as far as that is found out in a second or two."""
        return self._ask(lambda: glance(self._path.parent, self._connection))

    def copy_to(self, path: Path) -> None:
        """Copy the database as it is now into one new file."""
        self._ask(lambda: copy_file(self._connection, path))

    # Its records, all of a kind

    def things(self, level: Level | None = None) -> Iterator[Thing]:
        """Things with findings that stand, the worst first; of a level if one is given.

        `irkit.case.standing` says what stands, and as what a thing counts that people judged.
        """
        if level is None:
            return self._each(self._reader.things("TRUE"))
        return self._each(self._reader.things(f"{COUNTS_AS} = ?", level.value))

    def harmless(self) -> Iterator[Thing]:
        """Things that people judged harmless, the worst first."""
        return self._each(self._reader.things(f"{COUNTS_AS} IS NULL"))

    def findings(self, level: Level | None = None) -> Iterator[Finding]:
        """Findings that stand, in the order of their things; by their own level if one is given."""
        return (
            finding
            for thing in self.things()
            for finding in thing.findings
            if level in (None, finding.level)
        )

    def items(self, outcome: Outcome | None = None, reason: Reason | None = None) -> Iterator[Item]:
        """Items that count, in the order of recording."""
        return self._each(self._reader.items(outcome, reason))

    def files(self) -> Iterator[tuple[Item, str, FileRights | None]]:
        """Files of which a time is known, each with its MD5 and its rights.

        The case has these where findings were made on the file; else they are empty and None.
        """
        return self._each(self._reader.files())

    def done_with(self, scan_id: int) -> Iterator[tuple[Kind, str]]:
        """All that a scan is done with, as kind and target, in the order of recording."""
        return self._each(self._reader.done_with(scan_id))

    def names_below(self, folder: str) -> list[str]:
        """Names of what lies directly below a folder, given with the separator at its end.

        Only of what the case has items of; each is found by a step in an index.
        """
        return self._ask(lambda: self._reader.names_below(folder))

    def facts(self, fact: type[F]) -> Iterator[F]:
        """Facts of one type, of the latest scan that recorded any."""
        return self._each(self._reader.facts(fact))

    def source_of(self, fact: type[Fact]) -> Scan | None:
        """The scan whose facts of one type count; None where there are none."""
        return self._ask(lambda: self._reader.source_of(fact))

    # Lists, for whoever shows them row by row

    def row_ids(self, query: Query) -> Iterator["array[int]"]:
        """The ids of the rows of a query in its order: a screenful first, then many at a time.

        Raises UsageError for what the record does not have.
        """
        return self._each(lists.row_ids(self._connection, query))

    def rows(self, record: type[T], ids: Sequence[int]) -> dict[int, T]:
        """The records with these ids, some hundred at most; ids that are not there are left out."""
        return self._ask(lambda: lists.rows(self._connection, record, ids))

    def row_count(self, query: Query) -> int:
        """How many rows a query has."""
        return self._ask(lambda: lists.row_count(self._connection, query))

    def facets(self, query: Query, column: str) -> dict[str, int]:
        """How many rows of a query there are for each value of a column, the most first."""
        return self._ask(lambda: lists.facets(self._connection, query, column))

    def history(self, first: datetime, last: datetime, length: int) -> dict[tuple[str, str], int]:
        """How many events there are in a span, by the beginnings of their times and by what."""
        return self._ask(lambda: timeline.history(self._connection, first, last, length))

    # One thing

    def thing(self, identifier: int) -> Thing | None:
        """The thing of a row with its findings; None where none of them stands any more."""
        return self._ask(lambda: self._reader.thing(identifier))

    def reviews_of(self, kind: Kind, target: str) -> list[Review]:
        """What people said of a thing and nobody has undone, oldest first."""
        return self._ask(lambda: self._reader.reviews_of(kind, target))

    def rule_text(self, finding: Finding) -> str | None:
        """The source of the rule that matched, where the case keeps it."""
        return self._ask(lambda: self._reader.rule_text(finding))
