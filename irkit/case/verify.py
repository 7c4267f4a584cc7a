"""Does a case hold what its ledger says, and who vouches for that?"""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from irkit.case import (
    check_index,
    check_ledger,
    check_rows,
    check_seals,
    evidence,
    heads,
    ledger,
    receipts,
    schema,
    things,
)
from irkit.case.database import ADVICE, check_header, connect, edge
from irkit.case.heads import Head
from irkit.case.schema import RECORD_TABLES, REVIEWS
from irkit.case.version_2 import INDEX
from irkit.contacts.holders import Holders
from irkit.errors import CaseDamaged, CaseTooNew
from irkit.keys.stamps import Roots
from irkit.places import CASE_FILE
from irkit.records import Evidence, Fault, Glance, Proof, Seal, Whose
from irkit.text import visible

FEW = 10_000  # records that are compared in about a second


@dataclass(frozen=True, slots=True)
class Known:
    """What whoever verifies knows from elsewhere."""

    head: Head | None = None  # of the ledger, as it once was
    signer: str = ""  # the fingerprint of the key that has to have sealed
    roots: Roots = ()  # that time stamps have to lead to
    holders: Holders = field(default_factory=Holders)  # of keys

    def of(self, seal: Seal) -> Seal:
        """The same seal with whose key it is."""
        whose, name = self.holders.whose(seal.fingerprint, seal.name)
        named = seal.fingerprint == self.signer and not whose.is_sure
        return replace(seal, whose=Whose.NAMED if named else whose, known_as=name)


def verify(folder: Path) -> list[Fault]:
    """What does not hold in the case of a folder, however damaged; empty when everything does.

    Raises NotACase, CaseTooNew, and CaseInUse or CaseUnwritable where the file cannot be read.
    """
    return list(prove(folder).faults)


def check_holds(folder: Path) -> None:
    """Nobody vouches for what is not as it was recorded: raise CaseDamaged. Raises as `verify`."""
    for fault in verify(folder):
        raise CaseDamaged(
            f"not sealed, the case does not hold ({fault.table}: {visible(fault.reason)}): "
            "irkit case verify"
        )


def prove(folder: Path, known: Known = Known()) -> Proof:
    """What does not hold in the case of a folder, who sealed it, and what nothing proves.

    Raises as `verify`.
    """
    path = folder / CASE_FILE
    try:
        check_header(path)
        with edge(path), contextlib.closing(connect(path, write=False)) as connection:
            if schema.version(connection) > len(schema.MIGRATIONS):
                raise CaseTooNew(f"{visible(str(path))} was made by a newer irkit: use that one")
            with _one_view(connection):
                sealing = _seals(connection, known.roots)
                found = _faults(connection, sealing)
                proof = _proof(connection, known, sealing)
            found = found or evidence_faults(folder, connection)
            absent = _not_here(folder, connection)
            return replace(proof, faults=(*found, *proof.faults), absent=absent)
    except CaseDamaged as error:
        reason = str(error).removesuffix(ADVICE)  # it is what runs
        return Proof((Fault(CASE_FILE, None, reason),), 0, 0, (), ())


def faults(connection: sqlite3.Connection) -> list[Fault]:
    """What does not hold in the file alone: the first fault of each table."""
    with _one_view(connection):
        return _faults(connection, _seals(connection, ()))


def ledger_faults(connection: sqlite3.Connection) -> list[Fault]:
    """What does not hold in the ledger and its seals alone: soon told, however large the case."""
    with _one_view(connection):
        chain = _readable("ledger", partial(check_ledger.entries, connection))
        return chain or [one for one in _seals(connection, ()) if isinstance(one, Fault)]


def glance(folder: Path, connection: sqlite3.Connection) -> Glance:
    """Whether a case holds as far as a second or two tell, for who needs an answer each time.

    Ledger, seals and that evidence is there are always looked at, records only where they are few;
    the content of evidence never.
    """
    tables = (*RECORD_TABLES.values(), REVIEWS)
    some = (f"SELECT count(*) FROM (SELECT 1 FROM {table} LIMIT {FEW + 1})" for table in tables)  # noqa: S608
    few = sum(number for (number,) in connection.execute(" UNION ALL ".join(some))) <= FEW
    found = faults(connection) if few else ledger_faults(connection)
    if not found:
        absent = receipts.not_here(folder, connection)
        wanted = (one for one in _kept(connection) if one.entry not in absent)
        found = [*evidence.missing(folder, wanted)]
    return Glance(tuple(found), few)


def _proof(connection: sqlite3.Connection, known: Known, sealing: Sequence[Seal | Fault]) -> Proof:
    """Who sealed the case, and what is not as whoever verifies knows it."""
    good = tuple(known.of(one) for one in sealing if isinstance(one, Seal))
    found = _readable("ledger", partial(_unlike_known, connection, known, good))
    entries = _newest(connection)
    unsealed = entries - good[-1].entry if good else entries
    unproven = [*_unproven(known, good, unsealed), *check_ledger.clocks(connection)]
    return Proof(tuple(found), entries, unsealed, good, tuple(unproven))


def _faults(connection: sqlite3.Connection, sealing: Sequence[Seal | Fault]) -> list[Fault]:
    """The first fault of each table, after those of the file and its schema."""
    tables = schema.tables(connection)
    chain = _readable("ledger", partial(check_ledger.entries, connection))
    known = {fault.row for fault in chain}
    found = [
        *_readable(CASE_FILE, partial(_file, connection)),
        *(Fault("schema", None, text) for text in schema.differences(connection)),
        *chain,
        *[one for one in sealing if isinstance(one, Fault) and one.row not in known][:1],
        *_readable("about", partial(check_rows.about, connection)),
        *_readable("scans", partial(check_rows.scans, connection)),
        *(
            fault
            for table in (*RECORD_TABLES.values(), REVIEWS)
            if table in tables
            for fault in _readable(table, partial(check_rows.records, connection, table))
        ),
    ]
    if not found and "things" in tables:  # with faults it would only repeat them
        found = _readable("things", partial(things.differences, connection))
        found = found or _readable(INDEX, partial(check_index.check, connection))
    return found


def evidence_faults(folder: Path, connection: sqlite3.Connection) -> list[Fault]:
    """Files in evidence/ that are not as the ledger says, which has to hold by itself."""
    # Listed first: a file that another irkit keeps meanwhile has its entry before its name.
    present = evidence.present(folder)
    files, absent = _kept(connection), receipts.not_here(folder, connection)
    return [*evidence.faults(folder, files, present, absent)]


def _not_here(folder: Path, connection: sqlite3.Connection) -> tuple[str, ...]:
    return tuple(sorted(set(receipts.not_here(folder, connection).values())))


def _kept(connection: sqlite3.Connection) -> list[Evidence]:
    marks = ", ".join("?" * len(evidence.ACTIONS))
    wanted = f"SELECT * FROM ledger WHERE action IN ({marks}) ORDER BY seq"  # noqa: S608
    entries = connection.execute(wanted, evidence.ACTIONS)
    return [*evidence.kept(map(ledger.entry_of, entries))]


def _seals(connection: sqlite3.Connection, roots: Roots) -> Sequence[Seal | Fault]:
    try:
        row = connection.execute("SELECT identifier FROM about").fetchone()
        return [*check_seals.check(connection, str(row[0]) if row else "", roots)]
    except (sqlite3.DatabaseError, CaseDamaged) as error:
        return [Fault("ledger", None, f"cannot be read: {error}")]


def _unlike_known(
    connection: sqlite3.Connection, known: Known, seals: Sequence[Seal]
) -> Iterator[Fault]:
    """What is not as whoever verifies knows it from elsewhere."""
    if known.head and (fault := heads.missing(connection, known.head)):
        yield fault
    if known.signer and known.signer not in {seal.fingerprint for seal in seals}:
        yield Fault("ledger", None, f"forged: no seal is by {known.signer}")


def _unproven(known: Known, seals: Sequence[Seal], unsealed: int) -> Iterator[str]:
    """What nothing that was looked at can tell."""
    if not seals:
        yield (
            "no entry is sealed: somebody with the file could have computed the whole ledger anew"
        )
    elif unsealed:
        last = "the last entry is" if unsealed == 1 else f"the last {unsealed:,} entries are"
        yield f"{last} not sealed: somebody with the file could have replaced what came last"
    if any(not seal.whose.is_sure for seal in seals):
        yield "whose the keys are: compare the fingerprints, or name one with --key"
    if known.head is None:
        yield "whether the end was cut off: compare a head that was kept elsewhere with --head"
    if any(seal.stamped and not seal.stamp_checked for seal in seals):
        yield "the signatures of time stamps: name their authority's certificates with --tsa-roots"
    yield "that the host told irkit the truth"


def _newest(connection: sqlite3.Connection) -> int:
    try:
        return ledger.newest(connection)
    except sqlite3.DatabaseError:  # it is a fault already
        return 0


@contextlib.contextmanager
def _one_view(connection: sqlite3.Connection) -> Iterator[None]:
    """One state of the case, though another process may write to it; texts of any bytes."""
    text_factory = connection.text_factory
    connection.text_factory = _lenient
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")
        connection.text_factory = text_factory


def _readable(table: str, check: Callable[[], Iterator[Fault]]) -> list[Fault]:
    """The first fault of a check; that nobody can read the table is one."""
    try:
        return [fault for fault, _ in zip(check(), range(1), strict=False)]
    except (sqlite3.DatabaseError, CaseDamaged) as error:
        return [Fault(table, None, f"cannot be read: {error}")]


def _lenient(text: bytes) -> str:
    return text.decode(errors="backslashreplace")


def _file(connection: sqlite3.Connection) -> Iterator[Fault]:
    for (text,) in connection.execute("PRAGMA integrity_check(1)"):
        if text != "ok":
            yield Fault(CASE_FILE, None, f"SQLite finds it damaged: {visible(text)}")
