"""What a case holds, as records; rows are fetched in pages so that a slow reader holds no lock.

The same target may be looked at by several scans of one case. All rows are kept; these count:

- **Items**: those of the latest scan that listed the target. Its "cancelled" rows count only
  until the scan, taken up again, is done.
- **Findings**: a finding stands until a later scan finds the same with the same rule (the newer
  one stands), or reads the very same content (equal SHA-256) with rules of the same pack and does
  not find it any more. What was seen in content that has changed or gone, or in the memory of a
  process, stands: cleaning up does not unsay that it was there.
- **Facts**: those of the latest scan that recorded any of their type.
"""

# ruff: noqa: S608 - the names in these statements are irkit's own

import json
import sqlite3
from collections.abc import Iterator
from typing import Any, TypeVar

from sqlite_utils import Database

from irkit.case.codec import codec, from_raw
from irkit.case.schema import FACT_TABLES
from irkit.detect.score import combined, level_of_thing
from irkit.errors import CaseDamaged
from irkit.records import (
    HARMLESS_SKIPS,
    About,
    Coverage,
    Fact,
    Finding,
    Item,
    Kind,
    Level,
    Outcome,
    Reason,
    Scan,
    Thing,
)

PAGE = 500
F = TypeVar("F", bound=Fact)

_SAME_TARGET = """
    later.target = {0}.target AND later.kind = {0}.kind
    AND later.target_raw IS {0}.target_raw AND later.scan > {0}.scan"""
_COUNTS = f"""
    (items.scan = (SELECT max(identifier) FROM scans)
     OR NOT EXISTS (SELECT 1 FROM items AS later WHERE {_SAME_TARGET.format("items")}))
    AND NOT (items.reason = '{Reason.CANCELLED}'
             AND 'done' = (SELECT state FROM scans WHERE identifier = items.scan))"""
_STANDS = f"""
    findings.scan = (SELECT max(identifier) FROM scans)
    OR NOT EXISTS (
        SELECT 1 FROM findings AS later WHERE {_SAME_TARGET.format("findings")}
        AND later.detector = findings.detector AND later.rule = findings.rule
        AND later.pack = findings.pack)
    AND NOT EXISTS (
        SELECT 1 FROM items AS later WHERE {_SAME_TARGET.format("findings")}
        AND later.outcome = '{Outcome.SCANNED}'
        AND later.sha256 = findings.sha256 AND findings.sha256 <> ''
        AND (findings.pack = '' OR EXISTS (
            SELECT 1 FROM scans, json_each(scans.packs) AS pack
            WHERE scans.identifier = later.scan
            AND json_extract(pack.value, '$.name') = findings.pack)))"""


_PLACE = 1000  # above any score
_RISING = (Level.NOTICE, Level.WARNING, Level.ALERT)


class _ThingOrder:
    """SQL aggregate: sorts things by level, then score, from the scores of their findings."""

    def __init__(self) -> None:
        self._scores: list[int] = []

    def step(self, score: int) -> None:
        self._scores.append(score)

    def finalize(self) -> int:
        return _PLACE * _RISING.index(level_of_thing(self._scores)) + combined(self._scores)


class Reader:
    """The reading half of a case; every method may raise sqlite3 errors, or CaseDamaged."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = Database(connection, recursive_triggers=True, execute_plugins=False)
        connection.create_aggregate("thing_order", 1, _ThingOrder)

    def _rows(self, sql: str, *values: object) -> list[dict[str, Any]]:
        return list(self._db.query(sql, values))

    def _pages(self, sql: str, *values: object) -> Iterator[dict[str, Any]]:
        """Rows in the order of their ids; the statement ends in conditions."""
        last = 0
        while rows := self._rows(f"{sql} AND id > ? ORDER BY id LIMIT {PAGE}", *values, last):
            yield from rows
            last = rows[-1]["id"]

    def scans(self) -> list[Scan]:
        """All scans, oldest first."""
        return [codec(Scan).decode(row) for row in self._rows("SELECT * FROM scans ORDER BY 1")]

    def about(self) -> About:
        """What the case is called and who leads it; CaseDamaged where it does not say."""
        rows = self._rows("SELECT * FROM about")
        if not rows:
            raise CaseDamaged("the case does not say what it is called: run irkit case verify")
        return codec(About).decode(rows[0])

    def levels(self) -> list[Level]:
        """The level of each thing, the worst first."""
        return [_level(row["place"]) for row in self._order()]

    def things(self, level: Level | None) -> Iterator[Thing]:
        """Alerts first, highest score first."""
        order = [row["ids"] for row in self._order() if level in (None, _level(row["place"]))]
        for first in range(0, len(order), PAGE):
            yield from self._things([json.loads(ids) for ids in order[first : first + PAGE]])

    def _order(self) -> list[dict[str, Any]]:
        return self._rows(
            f"SELECT thing_order(score) AS place, json_group_array(id) AS ids "
            f"FROM findings WHERE {_STANDS} GROUP BY kind, target, target_raw "
            f"ORDER BY place DESC, max(score) DESC, min(id)"
        )

    def _things(self, groups: list[list[int]]) -> Iterator[Thing]:
        ids = json.dumps([one for group in groups for one in group])
        rows = self._rows(
            "SELECT * FROM findings WHERE id IN (SELECT value FROM json_each(?))", ids
        )
        found = {row["id"]: codec(Finding).decode(row) for row in rows}
        for group in groups:
            yield _thing([found[one] for one in sorted(group)])

    def items(self, outcome: Outcome | None, reason: Reason | None) -> Iterator[Item]:
        """Items that count, in the order of recording."""
        given = {"outcome": outcome, "reason": reason}
        wanted = {column: value.value for column, value in given.items() if value is not None}
        # With both the index gives the order; with less it would sort everything for each page.
        index = "INDEXED BY items_by_outcome" if len(wanted) == 2 else "NOT INDEXED"
        conditions = " AND ".join([*(f"{column} = ?" for column in wanted), _COUNTS])
        sql = f"SELECT * FROM items {index} WHERE {conditions}"
        return map(codec(Item).decode, self._pages(sql, *wanted.values()))

    def done_with(self, scan_id: int) -> Iterator[tuple[Kind, str]]:
        """Kind and target of what a scan is done with: recorded, and not as cancelled."""
        columns = "id, kind, target, target_raw"  # a million are asked for: no more than needed
        sql = f"SELECT {columns} FROM items NOT INDEXED WHERE scan = ? AND reason <> ?"
        for row in self._pages(sql, scan_id, Reason.CANCELLED.value):
            raw = row["target_raw"]
            yield Kind(row["kind"]), from_raw(raw) if raw else row["target"]

    def facts(self, fact: type[F]) -> Iterator[F]:
        """Facts of one type, in the order of recording."""
        table = FACT_TABLES[fact]
        sql = f"SELECT * FROM {table} WHERE scan = (SELECT max(scan) FROM {table})"
        return map(codec(fact).decode, self._pages(sql))

    def coverage(self) -> Coverage:
        """Counts of the items that count."""
        rows = self._rows(
            f"SELECT outcome, reason, sum(count) AS things FROM items WHERE {_COUNTS} "
            f"GROUP BY outcome, reason ORDER BY things DESC"
        )
        counts: dict[str, dict[str, int]] = {outcome.value: {} for outcome in Outcome}
        harmless = 0
        for row in rows:
            if row["outcome"] not in counts:
                raise CaseDamaged("an item of the case has no known end: run irkit case verify")
            counts[row["outcome"]][row["reason"]] = row["things"]
            if row["outcome"] == Outcome.SKIPPED and row["reason"] in HARMLESS_SKIPS:
                harmless += row["things"]
        total = sum(row["things"] for row in rows)
        looked_at = sum(counts[Outcome.SCANNED].values())
        return Coverage(**counts, total=total, not_looked_at=total - looked_at - harmless)


def _level(place: int) -> Level:
    return _RISING[place // _PLACE]


def _thing(findings: list[Finding]) -> Thing:
    findings.sort(key=lambda finding: -finding.score)
    scores = [finding.score for finding in findings]
    return Thing(
        findings[0].kind,
        findings[0].target,
        level_of_thing(scores),
        combined(scores),
        tuple(findings),
    )
