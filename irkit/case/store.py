"""A case: one investigation in one folder, opened for reading or, by one process, for writing."""

import contextlib
import sqlite3
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from irkit.case import evidence, labels, ledger, recording, report_texts, seals, timeline
from irkit.case import query as lists
from irkit.case.codec import time_text
from irkit.case.database import check_header, close, edge, transaction
from irkit.case.files import copy_file, make_file, make_folder, open_file
from irkit.case.lock import CaseLock, holder
from irkit.case.query import Query
from irkit.case.reading import PAGE, Reader
from irkit.case.seals import Signed, Stamped
from irkit.case.standing import COUNTS_AS
from irkit.case.verdict import verdict
from irkit.case.verify import faults
from irkit.errors import UsageError
from irkit.keys import PublicKey, Signer, sshsig
from irkit.places import CASE_FILE
from irkit.records import (
    About,
    Coverage,
    Entry,
    Fact,
    Fault,
    Finding,
    Item,
    Kind,
    Labels,
    Level,
    Outcome,
    Reason,
    Record,
    Release,
    ReportTexts,
    Review,
    Scan,
    State,
    Thing,
    Verdict,
)
from irkit.text import visible

F = TypeVar("F", bound=Fact)
R = TypeVar("R")
T = TypeVar("T")


class Case:
    """An open case; use it as a context manager, or call `close`.

    Every method may raise CaseDamaged, CaseInUse or CaseUnwritable.
    """

    release = Release()  # a view for others has another one (irkit.protect.redaction)

    def __init__(self, folder: Path, connection: sqlite3.Connection, lock: CaseLock | None) -> None:
        """Use `create` or `open`."""
        self.folder = folder
        self._connection = connection
        self._lock = lock
        self._closed = False
        self._reader = Reader(connection)
        self._path = folder / CASE_FILE
        self.about = self._ask(self._reader.about)

    @classmethod
    def create(cls, folder: Path, about: About) -> Self:
        """Make a case in a folder, which is made where it is missing, and open it for writing.

        Raises UsageError where the folder holds a case already or is no folder.
        """
        make_folder(folder)
        lock = CaseLock(folder)
        try:
            make_file(folder, about)
            return cls._opened(folder, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(cls, folder: Path, *, write: bool = False) -> Self:
        """Open a case; for writing, an older schema is migrated after a copy.

        Raises NotACase, CaseTooNew, CaseDamaged, CaseUnwritable; CaseInUse for writing only.
        """
        check_header(folder / CASE_FILE)
        if not write:
            return cls._opened(folder, None)
        lock = CaseLock(folder)
        try:
            case = cls._opened(folder, lock)
        except BaseException:
            lock.release()
            raise
        case.settle()
        return case

    @classmethod
    def _opened(cls, folder: Path, lock: CaseLock | None) -> Self:
        path = folder / CASE_FILE
        with edge(path):
            connection = open_file(path, write=lock is not None)
            try:
                return cls(folder, connection, lock)
            except BaseException:
                connection.close()
                raise

    @property
    def actor(self) -> str:
        """Who acts now, ``user@host``."""
        return ledger.actor()

    @property
    def writable(self) -> bool:
        """Whether this process may add to the case."""
        return self._lock is not None

    def close(self) -> None:
        """Leave a single file behind and let another process write; a second call does nothing."""
        if self._closed:
            return
        self._closed = True
        try:
            with edge(self._path):
                close(self._connection, wrote=self.writable)
        finally:
            if self._lock:
                self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # Writing

    def begin_scan(self, scan: Scan) -> int:
        """Note that a scan runs; its id, which the record's own does not matter for."""
        with self._writing():
            return recording.begin(self._connection, scan)

    def finish_scan(self, scan_id: int, state: State) -> None:
        """Note how a scan ended; RUNNING takes an interrupted or cancelled one up again."""
        ended = None if state is State.RUNNING else time_text(datetime.now(UTC))
        with self._writing():
            recording.change(self._connection, scan_id, state, ended)

    def record(self, scan_id: int, records: Iterable[Record]) -> None:
        """Keep what a scan found: all of it or, when an error is raised, nothing."""
        with self._writing():
            recording.add(self._connection, scan_id, records)

    def log(self, action: str, subject: str, body: Mapping[str, object]) -> None:
        """Note any other action, such as "report written" of a path, in the ledger."""
        with self._writing():
            ledger.append(self._connection, action, subject, body)

    def seal(
        self,
        signer: Signer,
        *,
        to: PublicKey | None = None,
        stamp: Callable[[bytes], Stamped] | None = None,
    ) -> Entry:
        """Sign all that the case holds; hand it over where `to` may seal from now on, too.

        `stamp` gets a time stamp of the signature. Raises UsageError where others sealed the case
        and did not hand it over, KeyUnusable, and what `stamp` raises.
        """
        case, key = self.about.identifier, signer.public
        said = self._ask(lambda: seals.statement(self._connection, case, key, to))
        # Not in a transaction: an agent may ask its owner, an authority may be slow.
        signature = sshsig.sign(signer, seals.NAMESPACE, said.text.encode())
        stamped = stamp(signature.encode()) if stamp else None
        signed = Signed(said, said.text, signature, stamped)
        with self._writing():
            return ledger.append(self._connection, said.action, key.fingerprint, signed.body)

    def is_sealed(self) -> bool:
        """Whether nothing was added since the last seal."""
        return self._ask(lambda: seals.is_sealed(self._connection))

    def settle(self, file: str = "") -> None:
        """Bring the keeping of a file of evidence that was cut off to its end, or undo it.

        Of all files where none is named, as whenever a case is opened for writing.
        """
        evidence.settle(self.folder, self._names_evidence, file)

    def _names_evidence(self, file: str) -> bool:
        return self._ask(lambda: evidence.is_named(self._connection, file))

    def label(self, chosen: Labels, reason: str = "") -> None:
        """Say how the case may be passed on and used; looser labels than before need a reason."""
        with self._writing():
            labels.put(self._connection, chosen, reason)

    def set_report_text(self, field: str, value: object) -> None:
        """Write something into the report (`irkit.case.report_texts` has the fields).

        Raises UsageError for a field that no report has, and for what it cannot hold.
        """
        with self._writing():
            report_texts.put(self._connection, field, value)

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        if not self.writable:
            raise UsageError(f"{visible(str(self.folder))} was opened for reading only")
        with edge(self._path), transaction(self._connection):
            yield

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

    def thing(self, identifier: int) -> Thing | None:
        """The thing of a row with its findings; None where none of them stands any more."""
        return self._ask(lambda: self._reader.thing(identifier))

    def reviews_of(self, kind: Kind, target: str) -> list[Review]:
        """What people said of a thing and nobody has undone, oldest first."""
        return self._ask(lambda: self._reader.reviews_of(kind, target))

    def rule_text(self, finding: Finding) -> str | None:
        """The source of the rule that matched, where the case keeps it."""
        return self._ask(lambda: self._reader.rule_text(finding))

    def labels(self) -> Labels:
        """How the case may be passed on and used."""
        return self._ask(lambda: labels.of_case(self._connection))

    def report_texts(self) -> ReportTexts:
        """What people wrote into the report."""
        return self._ask(lambda: report_texts.of_case(self._connection))

    def newest(self) -> int:
        """The number of the newest ledger entry: it grows with every change of the case."""
        return self._ask(lambda: ledger.newest(self._connection))

    def writer(self) -> str:
        """Which other process writes to the case, as "process 7 on host"; empty where none does."""
        return "" if self.writable else holder(self.folder)

    # Reading

    def scans(self) -> list[Scan]:
        """All scans, oldest first."""
        return self._ask(self._reader.scans)

    def unfinished_scan(self) -> Scan | None:
        """The latest scan that has no end or was cancelled, unless a later one did the same."""
        done: set[str] = set()
        for scan in reversed(self.scans()):
            if scan.scope.startswith(evidence.COLLECTION):  # no scan can go on with it
                continue
            if scan.state is State.DONE:
                done.add(scan.scope)
            elif scan.scope not in done:
                return scan
        return None

    def done_with(self, scan_id: int) -> Iterator[tuple[Kind, str]]:
        """All that a scan is done with, as kind and target, in the order of recording."""
        return self._each(self._reader.done_with(scan_id))

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

    def files(self) -> Iterator[tuple[Item, str]]:
        """Files of which a time is known, each with its MD5 where a finding has it, else empty."""
        return self._each(self._reader.files())

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

    def verify(self) -> list[Fault]:
        """What does not hold; empty when everything does."""
        return self._ask(lambda: faults(self._connection))

    def copy_to(self, path: Path) -> None:
        """Copy the database as it is now into one new file."""
        self._ask(lambda: copy_file(self._connection, path))

    def _ask(self, question: Callable[[], R]) -> R:
        with edge(self._path):
            return question()

    def _each(self, records: Iterator[R]) -> Iterator[R]:
        with edge(self._path):
            yield from records
