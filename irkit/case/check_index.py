"""Is the search index that of the things? SQLite compares the two, in a copy in memory."""

# ruff: noqa: S608 - the names in these statements are irkit's own

import contextlib
import sqlite3
from collections.abc import Iterator

from irkit.case.version_2 import INDEX, INDEX_TABLE
from irkit.records import Fault

_BELOW = {f"{INDEX}_data": 2, f"{INDEX}_idx": 3}  # what FTS5 keeps below it: table → columns


def check(connection: sqlite3.Connection) -> Iterator[Fault]:
    """What a filter might miss though it is there; FTS5 checks itself only where it may write."""
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
        copy.execute("CREATE TABLE things (place INTEGER PRIMARY KEY, text TEXT NOT NULL)")
        things = connection.execute("SELECT place, text FROM things")
        copy.execute("BEGIN")
        copy.executemany("INSERT INTO things VALUES (?, ?)", things)
        copy.execute(INDEX_TABLE)
        for table, columns in _BELOW.items():
            marks = ", ".join("?" * columns)
            copy.execute(f"DELETE FROM {table}")
            rows = connection.execute(f"SELECT * FROM {table}")
            copy.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
        copy.execute("COMMIT")
        try:
            copy.execute(f"INSERT INTO {INDEX} ({INDEX}, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError:
            yield Fault(INDEX, None, "edited: the search index is not that of the things")
