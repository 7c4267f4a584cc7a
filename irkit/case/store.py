"""A case: one investigation in one folder, opened for reading or, by one process, for writing."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from irkit.case import evidence, labels, ledger, recording, report_texts, seals
from irkit.case.codec import time_text
from irkit.case.database import check_header, close, edge, transaction
from irkit.case.files import make_file, make_folder, open_file
from irkit.case.lock import CaseLock, holder
from irkit.case.questions import Questions
from irkit.case.seals import Signed, Stamped
from irkit.errors import UsageError
from irkit.keys import PublicKey, Signer, sshsig
from irkit.places import CASE_FILE
from irkit.records import About, Action, Entry, Labels, Record, Scan, State
from irkit.text import visible
from irkit.undoing import on_failure


class Case(Questions):
    """An open case; use it as a context manager, or call `close`.

    Every method may raise CaseDamaged, CaseInUse or CaseUnwritable.
    """

    def __init__(self, folder: Path, connection: sqlite3.Connection, lock: CaseLock | None) -> None:
        """Use `create` or `open`."""
        self._lock = lock
        self._closed = False
        super().__init__(folder, connection)

    @classmethod
    def create(cls, folder: Path, about: About) -> Self:
        """Make a case in a folder, which is made where it is missing, and open it for writing.

        Raises UsageError where the folder holds a case already or is no folder.
        """
        make_folder(folder)
        lock = CaseLock(folder)
        with on_failure(lock.release):
            make_file(folder, about)
            return cls._opened(folder, lock)

    @classmethod
    def open(cls, folder: Path, *, write: bool = False) -> Self:
        """Open a case; for writing, an older schema is migrated after a copy.

        Raises NotACase, CaseTooNew, CaseDamaged, CaseUnwritable; CaseInUse for writing only.
        """
        check_header(folder / CASE_FILE)
        if not write:
            return cls._opened(folder, None)
        lock = CaseLock(folder)
        with on_failure(lock.release):
            case = cls._opened(folder, lock)
        with on_failure(case.close):
            case.settle()
        return case

    @classmethod
    def _opened(cls, folder: Path, lock: CaseLock | None) -> Self:
        path = folder / CASE_FILE
        with edge(path):
            connection = open_file(path, write=lock is not None)
            with on_failure(connection.close):
                return cls(folder, connection, lock)

    @property
    def actor(self) -> str:
        """Who acts now, ``user@host``."""
        return ledger.actor()

    @property
    def writable(self) -> bool:
        """Whether this process may add to the case."""
        return self._lock is not None

    def writer(self) -> str:
        """Which other process writes to the case, as "process 7 on host"; empty where none does."""
        return "" if self.writable else holder(self.folder)

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

    def __exit__(self, *_: object) -> None:
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

    def log(self, action: Action, subject: str, body: Mapping[str, object]) -> None:
        """Note any other action, such as REPORT_WRITTEN of a path, in the ledger."""
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
            return ledger.append(
                self._connection, Action(said.action), key.fingerprint, signed.body
            )

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
