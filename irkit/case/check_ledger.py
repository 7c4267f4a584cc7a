"""Does the ledger hold by itself? Each entry follows the one before, and is what its hash says."""

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

from irkit.case import ledger
from irkit.case.codec import Cell
from irkit.records import Fault

Body = dict[str, Any]


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
            return f"reordered: it was entry {seq}"
    return "edited: its hash is not that of its content"


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
