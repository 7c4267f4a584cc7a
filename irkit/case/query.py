"""Lists of a case, filtered and ordered, as ids and pages: for whoever shows a million rows.

No statement stays open from one chunk to the next, since in a case without a write-ahead log an
open one keeps the engine from writing. What is written meanwhile may therefore move a row past
the place where a list is read: `Case.newest` says when to ask again.
"""

# ruff: noqa: S608 - the names in these statements are irkit's own

import json
import sqlite3
import types
import typing
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from typing import Any, TypeVar

from irkit.case import timeline, words
from irkit.case.codec import Cell, codec, time_text
from irkit.case.lists import LISTS, List
from irkit.case.things import WORST_FIRST, places
from irkit.case.version_2 import INDEX
from irkit.errors import UsageError
from irkit.records import Event, ThingRow

R = TypeVar("R")

_UNIQUE = frozenset({"things.place", f"{INDEX}.rowid"})  # orders in which no two rows are equal
_FIRST = 200  # ids: more than a screen shows
_CHUNK = 20_000  # ids: some hundredths of a second, some tenths where words are looked for


@dataclass(frozen=True, slots=True)
class Query:
    """Which rows of a record type, and in which order."""

    record: type  # ThingRow, Item, a fact, Entry, Event, RuleText or Review
    words: str = ""  # as typed; see irkit.case.words
    # Columns and the values that each may have; "" stands for none. A column that holds a list
    # has a value when it is in the list. ("level", ("alert", "warning"))
    only: tuple[tuple[str, tuple[str, ...]], ...] = ()
    # A field of the record; rows that are equal in it come in the order of their ids. "" is the
    # natural order: things worst first, events and ledger entries newest first, others as recorded.
    # "level" is from notices to alerts, and by score within each.
    order: str = ""
    descending: bool = False
    # Columns with times and the span in which each must be, both ends included.
    between: tuple[tuple[str, datetime, datetime], ...] = ()


@dataclass(frozen=True, slots=True)
class _Asked:
    """A query in SQL."""

    rows: List
    source: str
    conditions: tuple[str, ...]
    values: tuple[Cell, ...]
    order: str  # an expression
    way: str  # "DESC" or nothing
    indexed: bool = False  # whether the search index leads, in the natural order of things

    @property
    def where(self) -> str:
        return " AND ".join(self.conditions)


def row_ids(connection: sqlite3.Connection, query: Query) -> Iterator["array[int]"]:
    """The ids of all rows of a query in its order, a screenful first.

    Raises UsageError for what the record does not have.
    """
    asked = _asked(connection, query)
    if asked is None:
        return
    rows = asked.rows
    if asked.indexed and asked.order == rows.place:
        yield from _walked(connection, replace(asked, order=f"{INDEX}.rowid"))
    elif asked.order in rows.walked and not (asked.indexed and _few(connection, asked)):
        yield from _walked(connection, _led_by_order(asked))
    else:
        yield from _sorted(connection, asked)


def row_count(connection: sqlite3.Connection, query: Query) -> int:
    """How many rows a query has."""
    asked = _asked(connection, query)
    if asked is None:
        return 0
    sql = f"SELECT count(*) FROM {asked.source} WHERE {asked.where}"
    return int(connection.execute(sql, asked.values).fetchone()[0])


def facets(connection: sqlite3.Connection, query: Query, column: str) -> dict[str, int]:
    """How many rows of a query there are for each value of a column, the most first."""
    kind = _kind_of(query.record, column)
    asked = _asked(connection, query)
    if asked is None:
        return {}
    source, value = asked.source, _column(query.record, column)
    if typing.get_origin(kind) is tuple:
        source, value = f"{source}, json_each({value}) AS part", "part.value"
    rows = connection.execute(
        f"SELECT ifnull({value}, '') AS value, count(*) AS number FROM {source} "
        f"WHERE {asked.where} GROUP BY 1 ORDER BY 2 DESC, 1",
        asked.values,
    )
    return {str(value): number for value, number in rows}


def rows(connection: sqlite3.Connection, record: type[R], ids: Sequence[int]) -> dict[int, R]:
    """The records with these ids; ids that there are not are left out.

    Raises CaseDamaged where a row does not hold such a record.
    """
    if record is Event:
        return typing.cast(dict[int, R], timeline.rows(connection, ids))
    rows = _list(record)
    found = connection.execute(
        f"SELECT * FROM {rows.table} WHERE {rows.key} IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    names = [name for name, *_ in found.description]
    place = names.index(rows.key.partition(".")[2])
    decode = codec(record).decode
    return {row[place]: decode(dict(zip(names, row, strict=True))) for row in found}


# How ids are read


def _walked(connection: sqlite3.Connection, asked: _Asked) -> Iterator["array[int]"]:
    """Ids in an order that an index has: each chunk begins behind the last one."""
    key, order = asked.rows.key, asked.order
    beyond = "<" if asked.way else ">"
    unique = order == key or order in _UNIQUE
    by = f"{order} {asked.way}" if unique else f"{order} {asked.way}, {key} {asked.way}"
    behind, limit = "", _FIRST
    values: tuple[Cell, ...] = ()
    while True:
        found = connection.execute(
            f"SELECT {key}, {order} FROM {asked.source} WHERE {asked.where}{behind} "
            f"ORDER BY {by} LIMIT {limit}",
            (*asked.values, *values),
        ).fetchall()
        if found:
            yield array("q", [row[0] for row in found])
        if len(found) < limit:
            return
        last, value = found[-1]
        if unique:
            behind, values = f" AND {order} {beyond} ?", (value,)
        else:  # the first condition alone would do, but not every index is used for it
            behind = f" AND ({order}, {key}) {beyond} (?, ?) AND {order} {beyond}= ?"
            values = (value, last, value)
        limit = min(10 * limit, _CHUNK)  # the first page is read before much else


def _sorted(connection: sqlite3.Connection, asked: _Asked) -> Iterator["array[int]"]:
    """Ids in any order: read at once, as the first is known when all are."""
    key = asked.rows.key
    found = connection.execute(
        f"SELECT {key} FROM {asked.source} WHERE {asked.where} "
        f"ORDER BY {asked.order} {asked.way}, {key} {asked.way}",
        asked.values,
    )
    ids = array("q", [row[0] for row in found.fetchall()])
    if ids:
        yield ids[:_FIRST]
    if ids[_FIRST:]:
        yield ids[_FIRST:]


def _led_by_order(asked: _Asked) -> _Asked:
    """The same without the search index: many rows match, so that they are met on the way."""
    if not asked.indexed:
        return asked
    return replace(
        asked,
        source=asked.rows.table,
        conditions=asked.conditions[1:],
        values=asked.values[1:],
        indexed=False,
    )


def _few(connection: sqlite3.Connection, asked: _Asked) -> bool:
    return words.are_few(connection, str(asked.values[0]))


# What is asked, in SQL


def _asked(connection: sqlite3.Connection, query: Query) -> _Asked | None:
    """The query in SQL; None where nothing can match."""
    rows = _list(query.record)
    order, down = _order(query, rows)
    typed = words.parts(query.words)
    source, conditions, values = rows.source or rows.table, [rows.counts], list[Cell]()
    indexed = False
    if query.record is ThingRow:
        match = words.candidates(connection, typed)
        if match == "":
            return None
        if match is not None:
            indexed = True
            source = f"{INDEX} CROSS JOIN {source} ON {rows.place} = {INDEX}.rowid"
            within = " AND ".join([f"{INDEX} MATCH ?", *_index_range(query)])
            conditions, values = [within, rows.counts], [match]
    for column, wanted in query.only:
        sql, cells = _facet(query.record, column, wanted)
        conditions.append(sql)
        values += cells
    for column, first, last in query.between:
        conditions.append(f"{_time(query.record, column)} BETWEEN ? AND ?")
        values += [time_text(first), time_text(last)]
    for part in typed:
        sql, pattern = words.condition(rows.text, part)
        conditions.append(sql)
        values.append(pattern)
    way = "DESC" if down else ""
    return _Asked(rows, source, tuple(conditions), tuple(values), order, way, indexed)


def _facet(record: type, column: str, wanted: Sequence[str]) -> tuple[str, list[Cell]]:
    """The condition that a column has one of some values."""
    kind, name = _kind_of(record, column), _column(record, column)
    marks = ", ".join("?" * len(wanted))
    if typing.get_origin(kind) is tuple:
        sql = f"EXISTS (SELECT 1 FROM json_each({name}) WHERE value IN ({marks}))"
        return (f"({sql} OR {name} = '[]')" if "" in wanted else sql), [*wanted]
    if column == "target":  # never missing, and by it few rows are found at once
        return f"{name} IN ({marks})", [*wanted]
    sql = f"ifnull({name}, '') IN ({marks})"
    if record is ThingRow and column == "opinion" and "" not in wanted:
        return f"{name} IN ({marks})", [*wanted]  # a small index has them
    if record is ThingRow and column == "level":
        first, last = _range(wanted)
        return f"{sql} AND things.place BETWEEN {first} AND {last}", [*wanted]
    return sql, [_cell(kind, value) for value in wanted]


def _index_range(query: Query) -> list[str]:
    """The part of the search index where things of the levels that are asked for are."""
    ranges = [_range(wanted) for column, wanted in query.only if column == "level"]
    return [f"{INDEX}.rowid BETWEEN {first} AND {last}" for first, last in ranges]


def _range(levels: Sequence[str]) -> tuple[int, int]:
    """The first and the last place of things of some levels, and of those between them."""
    ranges = [places(level) for level in WORST_FIRST if level.value in levels] or [(0, -1)]
    return ranges[0][0], ranges[-1][1]


def _cell(kind: Any, value: str) -> Cell:
    if kind not in (int, bool) or not value:
        return value
    try:
        return int(value)
    except ValueError as error:
        raise UsageError(f"{value} is no number") from error


def _order(query: Query, rows: List) -> tuple[str, bool]:
    """By which expression, and whether downwards."""
    if not query.order:
        return rows.place, rows.newest_first != query.descending
    if query.record is ThingRow and query.order == "level":
        return rows.place, not query.descending
    _kind_of(query.record, query.order)
    name = _column(query.record, query.order)
    return rows.orders.get(name, name), query.descending


def _time(record: type, column: str) -> str:
    if _kind_of(record, column) is not datetime:
        raise UsageError(f"{column} of {record.__name__} is no time")
    return _column(record, column)


def _list(record: type) -> List:
    if record not in LISTS:
        raise UsageError(f"a case has no list of {record.__name__}")
    return LISTS[record]


def _column(record: type, name: str) -> str:
    rows = _list(record)
    return f"{rows.table}.{name}"


def _kind_of(record: type, column: str) -> Any:
    """The type of a field, without None. Raises UsageError where there is no such field."""
    kinds = _kinds(record)
    if column not in kinds:
        raise UsageError(f"{record.__name__} has no {column}")
    return kinds[column]


@cache
def _kinds(record: type) -> dict[str, Any]:
    def bare(kind: Any) -> Any:
        if isinstance(kind, types.UnionType):
            return next(arg for arg in typing.get_args(kind) if arg is not type(None))
        return kind

    return {name: bare(kind) for name, kind in typing.get_type_hints(record).items()}
