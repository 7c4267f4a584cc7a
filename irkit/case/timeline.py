"""The timeline of a case: what happened on the host and what was done about it, from all tables."""

# ruff: noqa: S608 - the names in these statements are irkit's own

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from irkit.case.codec import codec, time_text
from irkit.case.standing import latest
from irkit.records import (
    Action,
    Entry,
    Event,
    Persistence,
    Process,
    Scan,
    Session,
    ThingRow,
    What,
)

_SHIFT = 48  # above any id of a table


@dataclass(frozen=True, slots=True)
class _Source:
    """A table whose rows are events; all but the record and the name are pieces of SQL."""

    record: type
    name: str  # what an event calls it
    table: str
    key: str
    time: str
    what: str
    target: str
    where: str
    raw: str = "NULL"  # the exact target


_ACTIONS = {
    Action.CASE_MADE: What.CASE_MADE,
    Action.REPORT_WRITTEN: What.REPORT_WRITTEN,
    Action.REVIEWED: What.REVIEWED,
    Action.LABELLED: What.LABELLED,
}
_SCANS = (
    *(Action.RECORDED, Action.SCAN_BEGAN, Action.SCAN_DONE, Action.SCAN_CANCELLED),
    Action.SCAN_RUNNING,
)
_OF_SCANS = ", ".join(f"'{action}'" for action in _SCANS)
_ACTED = " ".join(f"WHEN '{action}' THEN '{what}'" for action, what in _ACTIONS.items())

_SOURCES = (
    _Source(
        *(ThingRow, "thing", "things", "identifier"),
        time="modified",
        what=f"'{What.FILE_MODIFIED}'",
        target="target",
        where="modified IS NOT NULL AND kind = 'file'",
        raw="nullif(target_raw, '')",
    ),
    _Source(
        *(Process, "process", "processes", "id", "started", f"'{What.PROCESS_STARTED}'"),
        target="'pid ' || pid || ' (' || name || ')'",
        where=f"started IS NOT NULL AND {latest('processes')}",
    ),
    _Source(
        *(Persistence, "persistence", "persistence", "id", "modified"),
        what=f"'{What.PERSISTENCE_CHANGED}'",
        target="mechanism || ': ' || location",
        where=f"modified IS NOT NULL AND {latest('persistence')}",
    ),
    _Source(
        *(Session, "session", "sessions", "id", "started", f"'{What.SESSION_BEGAN}'"),
        target="user || ' on ' || terminal",
        where=f"started IS NOT NULL AND {latest('sessions')}",
    ),
    _Source(
        *(Scan, "scan", "scans", "identifier", "started", f"'{What.SCAN_BEGAN}'"),
        target="'scan ' || identifier",
        where="TRUE",
    ),
    _Source(
        *(Scan, "scan", "scans", "identifier", "finished", f"'{What.SCAN_ENDED}'"),
        target="'scan ' || identifier",
        where="finished IS NOT NULL",
    ),
    _Source(
        *(Entry, "ledger", "ledger", "seq", "time"),
        what=f"CASE action {_ACTED} ELSE '{What.OTHER}' END",
        target="object",
        where=f"action NOT IN ({_OF_SCANS})",
    ),
)


# SQLite puts the conditions and the order of a query into each of several SELECTs, and merges what
# they give, only if their columns are alike: all must be expressions, as columns have affinities.
# The time is one that things have an index of.
def _select(number: int, more: str = "") -> str:
    one = _SOURCES[number]
    return (
        f"SELECT {number << _SHIFT} + {one.key} AS id, ifnull({one.time}, '') AS time, "
        f"{one.what} AS what, {one.target} || '' AS target, '{one.name}' AS source, "
        f"{one.raw} AS target_raw "
        f"FROM {one.table} WHERE {one.where}{more}"
    )


EVENTS = f"({' UNION ALL '.join(map(_select, range(len(_SOURCES))))}) AS timeline"
"""All events, as a table with the columns of `Event`, an id and the exact target."""


def origin(event: int) -> tuple[type, int]:
    """The record type and the id of the row that an event, named by its id, comes from."""
    return _SOURCES[event >> _SHIFT].record, event & (1 << _SHIFT) - 1


def rows(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, Event]:
    """The events with these ids; ids that there are not are left out.

    Each table is asked for its own, since none has an index of the ids of events.
    """
    found: dict[int, Event] = {}
    for number, source in enumerate(_SOURCES):
        wanted = [one & (1 << _SHIFT) - 1 for one in ids if one >> _SHIFT == number]
        if wanted:
            marks = ", ".join("?" * len(wanted))
            cursor = connection.execute(_select(number, f" AND {source.key} IN ({marks})"), wanted)
            names = [name for name, *_ in cursor.description]
            for row in cursor:
                found[row[0]] = codec(Event).decode(dict(zip(names, row, strict=True)))
    return found


def history(
    connection: sqlite3.Connection, first: datetime, last: datetime, length: int
) -> dict[tuple[str, str], int]:
    """How many events there are from one time to another, by time and by what they are.

    A time is the beginning of its text, of this length: 4 characters are a year, 10 a day.
    """
    found = connection.execute(
        f"SELECT substr(time, 1, {int(length)}) AS span, what, count(*) FROM {EVENTS} "
        "WHERE timeline.time BETWEEN ? AND ? GROUP BY 1, 2 ORDER BY 1, 2",
        (time_text(first), time_text(last)),
    )
    return {(span, what): number for span, what, number in found}
