"""What a case holds, as records; rows are fetched in pages so that a slow reader holds no lock.

`irkit.case.standing` says which rows count where several scans looked at the same.
"""

# ruff: noqa: S608 - the names in these statements are irkit's own

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlite_utils import Database

from irkit.case import opinions
from irkit.case.codec import codec, from_raw
from irkit.case.schema import FACT_TABLES
from irkit.case.standing import COUNTS, COUNTS_AS, STANDS, latest
from irkit.case.verdict import Judged
from irkit.errors import CaseDamaged
from irkit.records import (
    HARMLESS_SKIPS,
    About,
    Aspect,
    Coverage,
    Fact,
    FileRights,
    Finding,
    Item,
    Kind,
    Level,
    Opinion,
    Outcome,
    Reason,
    Review,
    Scan,
    Thing,
    ThingRow,
)
from irkit.text import storable

PAGE = 500
F = TypeVar("F", bound=Fact)


class Reader:
    """The reading half of a case; every method may raise sqlite3 errors, or CaseDamaged."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._db = Database(connection, recursive_triggers=True, execute_plugins=False)

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

    def judged(self) -> Judged:
        """How many things there are by what they count as and what people say of them."""
        counted: Judged = Counter()
        for row in self._rows(
            f"SELECT {COUNTS_AS} AS counts_as, opinion, number FROM "
            "(SELECT level, opinion, count(*) AS number FROM things GROUP BY 1, 2) AS things"
        ):
            level, opinion = row["counts_as"], row["opinion"]
            try:
                key = level and Level(level), opinion and Opinion(opinion)
            except ValueError as error:
                raise CaseDamaged(f"a thing of the case is none ({error})") from error
            counted[key] += row["number"]
        return counted

    def things(self, where: str, *values: object) -> Iterator[Thing]:
        """Things of a condition; alerts first, highest score first."""
        last = -1
        sql = f"SELECT * FROM things WHERE {where} AND place > ? ORDER BY place LIMIT {PAGE}"
        while rows := self._rows(sql, *values, last):
            found = self._findings_of(rows)
            yield from (thing for row in rows if (thing := self._thing(row, found)))
            last = rows[-1]["place"]

    def thing(self, identifier: int) -> Thing | None:
        """The thing with this id and its findings; None where none of them stands."""
        rows = self._rows("SELECT * FROM things WHERE identifier = ?", identifier)
        return self._thing(rows[0], self._findings_of(rows)) if rows else None

    def _findings_of(self, things: Sequence[dict[str, Any]]) -> Mapping[int, Sequence[Finding]]:
        """By the ids of things the findings of each that stand, strongest first."""
        found: dict[int, list[Finding]] = defaultdict(list)
        for row in self._rows(
            "SELECT things.identifier AS thing, findings.* FROM json_each(?) AS wanted "
            "JOIN things ON things.identifier = wanted.value "
            "JOIN findings ON findings.kind = things.kind AND findings.target = things.target "
            "AND findings.target_raw IS things.target_raw "
            f"WHERE {STANDS} ORDER BY findings.score DESC, findings.id",
            json.dumps([row["identifier"] for row in things]),
        ):
            found[row["thing"]].append(codec(Finding).decode(row))
        return found

    def _thing(self, row: dict[str, Any], found: Mapping[int, Sequence[Finding]]) -> Thing | None:
        """The thing with its findings, of which none may stand any more since its row was read."""
        thing = codec(ThingRow).decode(row)
        findings = found.get(row["identifier"])
        if not findings:
            return None
        said = thing.notes or thing.opinion
        reviews = self.reviews_of(thing.kind, thing.target) if said else []
        judged = [review for review in reviews if review.aspect is Aspect.OPINION]
        return Thing(
            thing.kind,
            thing.target,
            thing.level,
            thing.score,
            tuple(findings),
            thing.opinion,
            thing.confidence,
            tuple(review for review in reviews if review.aspect is Aspect.NOTE),
            thing.tags,
            judged[-1] if judged else None,
        )

    def reviews_of(self, kind: Kind, target: str) -> list[Review]:
        """Reviews of a thing that are in force, oldest first."""
        return opinions.in_force(opinions.of_thing(self._connection, opinions.key_of(kind, target)))

    def rule_text(self, finding: Finding) -> str | None:
        """The text of the rule of a finding."""
        rows = self._rows(
            "SELECT text FROM rule_texts WHERE pack_sha256 = ? AND rule_file = ? AND rule = ?",
            *map(storable, (finding.pack_sha256, finding.rule_file, finding.rule)),
        )
        return rows[0]["text"] if rows else None

    def items(self, outcome: Outcome | None, reason: Reason | None) -> Iterator[Item]:
        """Items that count, in the order of recording."""
        given = {"outcome": outcome, "reason": reason}
        wanted = {column: value.value for column, value in given.items() if value is not None}
        # With both the index gives the order; with less it would sort everything for each page.
        index = "INDEXED BY items_by_outcome" if len(wanted) == 2 else "NOT INDEXED"
        conditions = " AND ".join([*(f"{column} = ?" for column in wanted), COUNTS])
        sql = f"SELECT * FROM items {index} WHERE {conditions}"
        return map(codec(Item).decode, self._pages(sql, *wanted.values()))

    def files(self) -> Iterator[tuple[Item, str, FileRights | None]]:
        """Files with a time, in the order of recording, each with its MD5 and its rights.

        The case has these where findings were made on the file; else they are empty and None.
        """
        same = "kind = items.kind AND target = items.target AND target_raw IS items.target_raw"
        md5 = f"SELECT md5 FROM findings WHERE {same} AND sha256 = items.sha256 LIMIT 1"
        rights = "SELECT json_array(uid, gid, mode) FROM file_rights WHERE item = items.id"
        sql = (
            f"SELECT *, ifnull(({md5}), '') AS md5, ({rights}) AS rights FROM items NOT INDEXED "
            f"WHERE kind = '{Kind.FILE}' AND modified IS NOT NULL AND {COUNTS}"
        )
        return (
            (codec(Item).decode(row), row["md5"], _rights(row["rights"]))
            for row in self._pages(sql)
        )

    def done_with(self, scan_id: int) -> Iterator[tuple[Kind, str]]:
        """Kind and target of what a scan is done with: recorded, and not as cancelled."""
        columns = "id, kind, target, target_raw"  # a million are asked for: no more than needed
        sql = f"SELECT {columns} FROM items NOT INDEXED WHERE scan = ? AND reason <> ?"
        for row in self._pages(sql, scan_id, Reason.CANCELLED.value):
            raw = row["target_raw"]
            yield Kind(row["kind"]), from_raw(raw) if raw else row["target"]

    def names_below(self, folder: str) -> list[str]:
        """Names directly below a folder, among the targets of all items."""
        sql = "SELECT min(target) AS target FROM items WHERE target >= ? AND target < ?"
        names: dict[str, None] = {}
        first, mark = folder, folder[-1]
        while (target := self._rows(sql, first, folder + chr(0x10FFFF))[0]["target"]) is not None:
            name, below, _ = target[len(folder) :].partition(mark)
            names[name] = None
            # On with what comes after it, or after everything below it.
            first = f"{folder}{name}{chr(ord(mark) + 1)}" if below else f"{target}\0"
        return [*names]

    def facts(self, fact: type[F]) -> Iterator[F]:
        """Facts of one type, in the order of recording."""
        table = FACT_TABLES[fact]
        sql = f"SELECT * FROM {table} WHERE {latest(table)}"
        return map(codec(fact).decode, self._pages(sql))

    def source_of(self, fact: type[Fact]) -> Scan | None:
        """The scan whose facts of one type count; None where there are none."""
        table = FACT_TABLES[fact]
        sql = f"SELECT * FROM scans WHERE identifier = (SELECT max(scan) FROM {table})"
        return next(map(codec(Scan).decode, self._rows(sql)), None)

    def coverage(self) -> Coverage:
        """Counts of the items that count."""
        rows = self._rows(
            f"SELECT outcome, reason, sum(count) AS things FROM items WHERE {COUNTS} "
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


def _rights(text: str | None) -> FileRights | None:
    return FileRights(*json.loads(text)) if text else None
