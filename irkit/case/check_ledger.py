"""Does the ledger hold by itself? Each entry follows the one before, and is what its hash says."""

import json
import sqlite3
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from irkit.case import ledger
from irkit.case.codec import Cell, time_from
from irkit.errors import CaseDamaged
from irkit.records import Fault

Body = dict[str, Any]

_SETTING = timedelta(minutes=2)  # that a clock may be set back without a word


def entries(connection: sqlite3.Connection) -> Iterator[Fault]:
    """What does not hold, in the order of the entries."""
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
        elif _body(row) is None:
            yield Fault("ledger", seq, "forged: its body is no JSON object")
        expected, previous = seq + 1, row[7]
    if expected == 1:
        yield Fault("ledger", None, "deleted: a case has one entry at least")


def _how_entry_changed(connection: sqlite3.Connection, row: tuple[Cell, ...]) -> str:
    (last,) = connection.execute("SELECT max(seq) FROM ledger").fetchone()
    for seq in range(1, last + 1):
        if ledger.hash_of((seq, *row[1:])) == row[7]:
            return f"{_moved(connection, seq, row)} entry {seq}"
    following = "SELECT previous FROM ledger WHERE seq = ?"
    known = connection.execute(following, (int(str(row[0])) + 1,)).fetchone() == (row[7],)
    how = "edited" if known else "edited or inserted"
    return f"{how}: its hash is not that of its content"


def _moved(connection: sqlite3.Connection, seq: int, row: tuple[Cell, ...]) -> str:
    """Whether it stands in another's place, or the entry that it copies is still in its own."""
    sql = "SELECT 1 FROM ledger WHERE seq = ? AND hash = ?"
    stays = connection.execute(sql, (seq, row[7])).fetchone()
    return "inserted: it is a copy of" if stays else "reordered: it was"


def clocks(connection: sqlite3.Connection) -> Iterator[str]:
    """The first entry with a time well before that of the one before it."""
    rows = _steps_back(connection)
    if rows:
        seq, said, before = rows[0]
        more = f" (and {len(rows) - 1:,} more such entries)" if rows[1:] else ""
        yield (
            f"when entry {seq:,} was written: it says {said:%Y-%m-%d %H:%M} UTC, and the one "
            f"before it {before:%Y-%m-%d %H:%M}{more}; a clock was wrong, or somebody set it"
        )


def _steps_back(connection: sqlite3.Connection) -> list[tuple[int, datetime, datetime]]:
    """None where times cannot be read: their entries are faults already."""
    sql = "SELECT seq, time, lag(time) OVER (ORDER BY seq) AS earlier FROM ledger"
    later = f"SELECT * FROM ({sql}) WHERE time < earlier ORDER BY seq"  # noqa: S608
    try:
        rows = [(seq, *map(time_from, times)) for seq, *times in connection.execute(later)]
    except (sqlite3.DatabaseError, CaseDamaged, ValueError, TypeError):
        return []
    return [(seq, said, before) for seq, said, before in rows if before - said > _SETTING]


def bodies(connection: sqlite3.Connection) -> Iterator[tuple[int, str, Body]]:
    """Number, action and body of each entry whose hash holds; the others are faults already."""
    for row in connection.execute("SELECT * FROM ledger ORDER BY seq"):
        body = _body(row) if ledger.hash_of(row) == row[7] else None
        if body is not None:
            yield row[0], row[3], body


def _body(row: tuple[Cell, ...]) -> Body | None:
    try:
        found = json.loads(str(row[5]))
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
