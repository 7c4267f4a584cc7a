"""The ledger: an append-only chain of hashes over everything that was done to a case.

docs/LEDGER.md describes the format for those who check a case with their own tools.
"""

import getpass
import hashlib
import json
import os
import socket
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any, Protocol

from irkit.case.codec import Cell, canonical, codec, plain, time_text
from irkit.errors import CaseDamaged
from irkit.records import Action, Entry
from irkit.text import storable

START = "0" * 64  # `previous` of the first entry
CHECK_BYTES = 4  # of each row's digest, kept to name the row where a batch does not hold

_COLUMNS = codec(Entry).columns


class Log(Protocol):
    """Who notes in a ledger: a Case, or a Reviewer beside a scan."""

    def log(self, action: Action, subject: str, body: Mapping[str, object]) -> None:
        """Note an action."""


def append(
    connection: sqlite3.Connection, action: Action, about: str, body: Mapping[str, object]
) -> Entry:
    """Add an entry; the caller holds the transaction that it stands for."""
    last = head(connection)
    seq, previous = (last.seq + 1, last.hash) if last else (1, START)
    cells: list[Cell] = [
        seq,
        time_text(datetime.now(UTC)),
        actor(),
        storable(action),
        storable(about),
        canonical(plain(body)),
        previous,
    ]
    cells.append(hash_of(cells))
    connection.execute("INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?, ?, ?)", cells)
    return entry_of(tuple(cells))


def hash_of(cells: Sequence[Cell]) -> str:
    """SHA-256 over the canonical JSON object of a row's cells, all but the hash itself."""
    fields = dict(zip(_COLUMNS[:-1], cells, strict=False))
    return hashlib.sha256(canonical(fields).encode()).hexdigest()


def head(connection: sqlite3.Connection) -> Entry | None:
    """The newest entry."""
    row = connection.execute("SELECT * FROM ledger ORDER BY seq DESC LIMIT 1").fetchone()
    return None if row is None else entry_of(row)


def newest(connection: sqlite3.Connection) -> int:
    """The number of the newest entry; 0 where there is none."""
    return int(connection.execute("SELECT ifnull(max(seq), 0) FROM ledger").fetchone()[0])


def page(connection: sqlite3.Connection, after: int, limit: int) -> list[Entry]:
    """The entries that follow the one numbered `after`, oldest first."""
    rows = connection.execute(
        "SELECT * FROM ledger WHERE seq > ? ORDER BY seq LIMIT ?", (after, limit)
    )
    return [entry_of(row) for row in rows]


def entry_of(row: tuple[Cell, ...]) -> Entry:
    """The entry that a row of the table holds."""
    return codec(Entry).decode(dict(zip(_COLUMNS, row, strict=True)))


def row_digest(cells: Iterable[Cell]) -> bytes:
    """SHA-256 of a row: the canonical JSON array of its cells after the id."""
    return hashlib.sha256(canonical(list(cells)).encode()).digest()


def batch(first: int, digests: list[bytes]) -> list[Cell]:
    """What the ledger keeps of consecutive rows: first id, last id, their hash, their checks."""
    return [
        first,
        first + len(digests) - 1,
        hashlib.sha256(b"".join(digests)).hexdigest(),
        b"".join(digest[:CHECK_BYTES] for digest in digests).hex(),
    ]


@cache
def actor() -> str:
    """Who acts: user@host, or the number where the system knows no name."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):  # differs by version and system
        user = f"uid {os.getuid()}" if hasattr(os, "getuid") else "unknown"
    return storable(f"{user}@{socket.gethostname()}")


def body_of(entry: Entry) -> dict[str, Any]:
    """What an entry says. Raises CaseDamaged where it says nothing, as none of irkit's does."""
    try:
        found = json.loads(entry.body)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise CaseDamaged(f"entry {entry.seq} of the ledger says nothing: run irkit case verify")
    return found


def said_in(entry: Entry) -> dict[str, Any]:
    """What an entry says; nothing where it holds what irkit never writes, as verify tells."""
    try:
        return body_of(entry)
    except CaseDamaged:
        return {}
