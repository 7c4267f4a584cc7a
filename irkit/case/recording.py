"""Writing scans and what they found; each function belongs inside the caller's transaction."""

# ruff: noqa: S608 - the names in these statements are irkit's own

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from operator import itemgetter

from irkit.case import ledger, things
from irkit.case.codec import Cell, codec
from irkit.case.opinions import Key
from irkit.case.schema import RECORD_TABLES
from irkit.errors import UsageError
from irkit.records import (
    Action,
    Examined,
    FileRights,
    Finding,
    Item,
    Record,
    RuleText,
    Scan,
    State,
)

Rows = dict[type, list[list[Cell]]]

_ENTERED = {
    State.RUNNING: Action.SCAN_RUNNING,
    State.DONE: Action.SCAN_DONE,
    State.CANCELLED: Action.SCAN_CANCELLED,
}
_KEY = ("kind", "target", "target_raw")
# Where these stand in a row: behind the id and the scan, in findings behind the item, too.
_KEY_OF_ITEM = itemgetter(*(codec(Item).columns.index(name) + 2 for name in _KEY))
_KEY_OF_FINDING = itemgetter(*(codec(Finding).columns.index(name) + 3 for name in _KEY))


def begin(connection: sqlite3.Connection, scan: Scan) -> int:
    """Add a running scan; its id."""
    (last,) = connection.execute("SELECT coalesce(max(identifier), 0) FROM scans").fetchone()
    scan = replace(scan, identifier=last + 1, state=State.RUNNING, finished=None)
    cells = codec(Scan).encode(scan)
    _insert(connection, "scans", [cells])
    body = {"scan": scan.identifier, "sha256": ledger.row_digest(cells[1:]).hex()}
    ledger.append(connection, Action.SCAN_BEGAN, f"scan {scan.identifier}", body)
    return scan.identifier


def change(
    connection: sqlite3.Connection, scan_id: int, state: State, finished: str | None
) -> None:
    """Note how far a scan came."""
    _demand(connection, scan_id)
    connection.execute(
        "UPDATE scans SET state = ?, finished = ? WHERE identifier = ?",
        (state.value, finished, scan_id),
    )
    body = {"scan": scan_id, "state": state.value, "finished": finished}
    ledger.append(connection, _ENTERED[state], f"scan {scan_id}", body)


def add(connection: sqlite3.Connection, scan_id: int, records: Iterable[Record]) -> None:
    """Add rows of one scan, and one ledger entry that holds them all."""
    _demand(connection, scan_id)
    rows = _rows(connection, scan_id, records)
    body: dict[str, object] = {"scan": scan_id}
    for record_type, batch in rows.items():
        table = RECORD_TABLES[record_type]
        _insert(connection, table, batch)
        body[table] = ledger.batch(
            int(batch[0][0] or 0), [ledger.row_digest(row[1:]) for row in batch]
        )
    if rows:
        ledger.append(connection, Action.RECORDED, f"scan {scan_id}", body)
        found: list[Key] = [*map(_KEY_OF_FINDING, rows[Finding])]
        looked_at = map(_KEY_OF_ITEM, rows[Item])
        things.renew(connection, things.changed(connection, scan_id, found, looked_at))


def _rows(connection: sqlite3.Connection, scan_id: int, records: Iterable[Record]) -> Rows:
    """The rows of each table, ids included."""
    rows: Rows = defaultdict(list)
    ids = {kind: _next_id(connection, table) for kind, table in RECORD_TABLES.items()}
    items, findings = codec(Item), codec(Finding)
    for record in records:
        if isinstance(record, (Examined, Item)):
            examined = record if isinstance(record, Examined) else Examined(record)
            item_id = ids[Item] + len(rows[Item])
            rows[Item].append([item_id, scan_id, *items.encode(examined.item)])
            for finding in examined.findings:
                finding_id = ids[Finding] + len(rows[Finding])
                rows[Finding].append([finding_id, scan_id, item_id, *findings.encode(finding)])
            if examined.rights is not None:
                rights_id = ids[FileRights] + len(rows[FileRights])
                cells = codec(FileRights).encode(examined.rights)
                rows[FileRights].append([rights_id, scan_id, item_id, *cells])
        else:
            kind = type(record)
            if kind not in RECORD_TABLES:
                raise UsageError(f"a case has no table for a {kind.__name__}")
            cells = codec(kind).encode(record)
            if kind is not RuleText or _is_new(connection, rows.get(kind, []), cells):
                rows[kind].append([ids[kind] + len(rows[kind]), scan_id, *cells])
    return rows


def _is_new(connection: sqlite3.Connection, batch: list[list[Cell]], cells: list[Cell]) -> bool:
    """Whether neither the case nor the batch has the text of this rule: one is enough."""
    sql = "SELECT 1 FROM rule_texts WHERE pack_sha256 = ? AND rule_file = ? AND rule = ?"
    known = [row[2:5] for row in batch]
    return cells[:3] not in known and not connection.execute(sql, cells[:3]).fetchone()


def _next_id(connection: sqlite3.Connection, table: str) -> int:
    (last,) = connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()
    return int(last) + 1


def _insert(connection: sqlite3.Connection, table: str, rows: list[list[Cell]]) -> None:
    marks = ", ".join("?" * len(rows[0]))
    connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)


def _demand(connection: sqlite3.Connection, scan_id: int) -> None:
    if not connection.execute("SELECT 1 FROM scans WHERE identifier = ?", (scan_id,)).fetchone():
        raise UsageError(f"the case has no scan {scan_id}")
