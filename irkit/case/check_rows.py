"""Do the tables hold what the ledger says of them? The first fault of each is what counts."""

# ruff: noqa: S608 - the names in these statements are irkit's own

import hashlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from irkit.case import ledger
from irkit.case.check_ledger import bodies
from irkit.records import Action, Fault, State


@dataclass(frozen=True, slots=True)
class Batch:
    """What an entry of the ledger holds of a table."""

    first: int
    last: int
    sha256: str
    checks: bytes


def about(connection: sqlite3.Connection) -> Iterator[Fault]:
    """The row of `about` against the entry that made the case."""
    rows = connection.execute("SELECT * FROM about").fetchall()
    made = next((body for _, action, body in bodies(connection) if action == Action.CASE_MADE), {})
    if not rows:
        yield Fault("about", 1, "deleted")
    elif ledger.row_digest(rows[0][1:]).hex() != made.get("sha256"):
        yield Fault("about", 1, "edited: the ledger says otherwise")


def scans(connection: sqlite3.Connection) -> Iterator[Fault]:
    """Each scan as it began, and how its state changed."""
    began: dict[int, object] = {}
    state: dict[int, tuple[object, object]] = {}
    for _, _, body in bodies(connection):
        scan = body.get("scan")
        if type(scan) is not int:
            continue
        if "sha256" in body:
            began[scan] = body["sha256"]
            state[scan] = (State.RUNNING.value, None)
        elif "state" in body:
            state[scan] = (body["state"], body.get("finished"))
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


def records(connection: sqlite3.Connection, table: str) -> Iterator[Fault]:
    """The rows of a table against the batches that the ledger holds."""
    following = 1
    for seq, action, body in bodies(connection):
        if action in (Action.RECORDED, Action.REVIEWED) and table in body:
            batch = _held(body[table])
            if batch is None:
                yield Fault("ledger", seq, f"forged: its batch of {table} is none")
                return
            yield from _unknown(connection, table, following, batch.first - 1)
            yield from _batch(connection, table, batch)
            following = batch.last + 1
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


def _batch(connection: sqlite3.Connection, table: str, batch: Batch) -> Iterator[Fault]:
    rows = connection.execute(
        f"SELECT * FROM {table} WHERE id BETWEEN ? AND ? ORDER BY id", (batch.first, batch.last)
    )
    digests = {row[0]: ledger.row_digest(row[1:]) for row in rows}
    whole = hashlib.sha256(b"".join(digests.values())).hexdigest()
    if len(digests) == batch.last - batch.first + 1 and whole == batch.sha256:
        return
    size = ledger.CHECK_BYTES
    expected = {
        row: batch.checks[place * size : (place + 1) * size]
        for place, row in enumerate(range(batch.first, batch.last + 1))
    }
    origins = {check: row for row, check in expected.items()}
    for row, check in expected.items():
        if row not in digests:
            yield Fault(table, row, "deleted")
        elif digests[row][:size] != check:
            origin = origins.get(digests[row][:size])
            yield Fault(table, row, f"reordered: it was row {origin}" if origin else "edited")
    yield Fault(
        table,
        batch.first,
        f"edited: rows {batch.first} to {batch.last} do not have their hash",
    )


def _held(said: object) -> Batch | None:
    """What an entry says of rows, which somebody else may have written; None where it is none."""
    match said:
        case [int(first), int(last), str(sha256), str(checks)] if 0 < first <= last < 1 << 63:
            try:
                found = Batch(first, last, sha256, bytes.fromhex(checks))
            except ValueError:
                return None
            size = ledger.CHECK_BYTES * (last - first + 1)
            return found if len(found.checks) == size else None
    return None
