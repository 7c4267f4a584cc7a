"""Does a case hold what its ledger says? Each table is compared with the chain of hashes."""

# ruff: noqa: S608 - the names in these statements are irkit's own

import contextlib
import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from irkit.case import evidence, ledger, schema, things
from irkit.case.codec import Cell
from irkit.case.database import check_header, connect, edge
from irkit.case.schema import RECORD_TABLES, REVIEWS
from irkit.errors import CaseDamaged, CaseTooNew
from irkit.places import CASE_FILE
from irkit.records import Fault, State
from irkit.text import visible

Row = tuple[Cell, ...]


def verify(folder: Path) -> list[Fault]:
    """What does not hold in the case of a folder, however damaged; empty when everything does.

    Raises NotACase, CaseTooNew, and CaseInUse or CaseUnwritable where the file cannot be read.
    """
    path = folder / CASE_FILE
    try:
        check_header(path)
        with edge(path), contextlib.closing(connect(path, write=False)) as connection:
            if schema.version(connection) > len(schema.MIGRATIONS):
                raise CaseTooNew(f"{visible(str(path))} was made by a newer irkit: use that one")
            return faults(connection) or evidence_faults(folder, connection)
    except CaseDamaged as error:
        return [Fault(CASE_FILE, None, str(error))]


def evidence_faults(folder: Path, connection: sqlite3.Connection) -> list[Fault]:
    """Files in evidence/ that are not as the ledger says, which has to hold by itself."""
    marks = ", ".join("?" * len(evidence.ACTIONS))
    wanted = f"SELECT * FROM ledger WHERE action IN ({marks}) ORDER BY seq"
    entries = map(ledger.entry_of, connection.execute(wanted, evidence.ACTIONS))
    return [*evidence.faults(folder, evidence.kept(entries))]


def faults(connection: sqlite3.Connection) -> list[Fault]:
    """The first fault of each table, after those of the file and its schema."""
    text_factory = connection.text_factory
    connection.text_factory = _lenient
    connection.execute("BEGIN")  # one view of the case, though another process may write to it
    try:
        tables = schema.tables(connection)
        found = [
            *_readable(CASE_FILE, partial(_file, connection)),
            *(Fault("schema", None, text) for text in schema.differences(connection)),
            *_readable("ledger", partial(_ledger, connection)),
            *_readable("about", partial(_about, connection)),
            *_readable("scans", partial(_scans, connection)),
            *(
                fault
                for table in (*RECORD_TABLES.values(), REVIEWS)
                if table in tables
                for fault in _readable(table, partial(_records, connection, table))
            ),
        ]
        if not found and "things" in tables:  # with faults it would only repeat them
            found = _readable("things", partial(things.differences, connection))
        return found
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


def _ledger(connection: sqlite3.Connection) -> Iterator[Fault]:
    expected, previous = 1, ledger.START
    for row in connection.execute("SELECT * FROM ledger ORDER BY seq"):
        seq = int(row[0])
        if seq < expected:
            yield Fault("ledger", seq, "inserted: the ledger begins with entry 1")
        elif seq > expected:
            yield Fault("ledger", expected, f"deleted: entry {seq} comes after {expected - 1}")
        elif ledger.hash_of(row) != row[7]:
            yield Fault("ledger", seq, _how_entry_changed(connection, row))
        elif row[6] != previous:
            yield Fault(
                "ledger", seq, f"does not follow entry {seq - 1}: one of the two was replaced"
            )
        expected, previous = seq + 1, row[7]
    if expected == 1:
        yield Fault("ledger", None, "deleted: a case has one entry at least")


def _how_entry_changed(connection: sqlite3.Connection, row: Row) -> str:
    (last,) = connection.execute("SELECT max(seq) FROM ledger").fetchone()
    for seq in range(1, last + 1):
        if ledger.hash_of((seq, *row[1:])) == row[7]:
            return f"reordered: it was entry {seq}"
    return "edited: its hash is not that of its content"


def _about(connection: sqlite3.Connection) -> Iterator[Fault]:
    rows = connection.execute("SELECT * FROM about").fetchall()
    made = next((body for action, body in _bodies(connection) if action == "case made"), {})
    if not rows:
        yield Fault("about", 1, "deleted")
    elif ledger.row_digest(rows[0][1:]).hex() != made.get("sha256"):
        yield Fault("about", 1, "edited: the ledger says otherwise")


def _scans(connection: sqlite3.Connection) -> Iterator[Fault]:
    began: dict[int, str] = {}
    state: dict[int, tuple[str, str | None]] = {}
    for _, body in _bodies(connection):
        if "sha256" in body and "scan" in body:
            began[body["scan"]] = body["sha256"]
            state[body["scan"]] = (State.RUNNING.value, None)
        elif "state" in body and "scan" in body:
            state[body["scan"]] = (body["state"], body["finished"])
    rows = {row[0]: row for row in connection.execute("SELECT * FROM scans ORDER BY identifier")}
    for scan in sorted(began.keys() | rows.keys()):
        if scan not in rows:
            yield Fault("scans", scan, "deleted")
        elif scan not in began:
            yield Fault("scans", scan, "inserted: the ledger does not know it")
        else:
            row = list(rows[scan])
            if (row[3], row[5]) != state[scan]:
                yield Fault("scans", scan, "edited: the ledger says another state or end")
            row[3], row[5] = State.RUNNING.value, None
            if ledger.row_digest(row[1:]).hex() != began[scan]:
                yield Fault("scans", scan, "edited: the ledger says otherwise")


def _records(connection: sqlite3.Connection, table: str) -> Iterator[Fault]:
    following = 1
    for action, body in _bodies(connection):
        if action in ("recorded", "reviewed") and table in body:
            first, last, sha256, checks = body[table]
            yield from _unknown(connection, table, following, first - 1)
            yield from _batch(connection, table, first, last, sha256, bytes.fromhex(checks))
            following = last + 1
    yield from _unknown(connection, table, following, None)
    yield from _unknown(connection, table, None, 0)


def _unknown(
    connection: sqlite3.Connection, table: str, first: int | None, last: int | None
) -> Iterator[Fault]:
    """Rows between the batches that the ledger knows."""
    sql = f"SELECT id FROM {table} WHERE id >= ? AND id <= ? ORDER BY id LIMIT 1"
    for (row,) in connection.execute(
        sql, (-(2**63) if first is None else first, 2**63 - 1 if last is None else last)
    ):
        yield Fault(table, row, "inserted: no ledger entry holds it")


def _batch(
    connection: sqlite3.Connection, table: str, first: int, last: int, sha256: str, checks: bytes
) -> Iterator[Fault]:
    rows = connection.execute(
        f"SELECT * FROM {table} WHERE id BETWEEN ? AND ? ORDER BY id", (first, last)
    )
    digests = {row[0]: ledger.row_digest(row[1:]) for row in rows}
    whole = hashlib.sha256(b"".join(digests.values())).hexdigest()
    if len(digests) == last - first + 1 and whole == sha256:
        return
    size = ledger.CHECK_BYTES
    expected = {
        first + place: checks[place * size : (place + 1) * size]
        for place in range(last - first + 1)
    }
    origins = {check: row for row, check in expected.items()}
    for row, check in expected.items():
        if row not in digests:
            yield Fault(table, row, "deleted")
        elif digests[row][:size] != check:
            origin = origins.get(digests[row][:size])
            yield Fault(table, row, f"reordered: it was row {origin}" if origin else "edited")
    yield Fault(table, first, f"edited: rows {first} to {last} do not have their hash")


def _bodies(connection: sqlite3.Connection) -> Iterator[tuple[str, dict[str, Any]]]:
    """Action and body of each ledger entry whose hash holds; the others are faults already."""
    for row in connection.execute("SELECT * FROM ledger ORDER BY seq"):
        if ledger.hash_of(row) == row[7]:
            yield row[3], json.loads(row[5])
