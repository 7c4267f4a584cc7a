"""The table of things: what findings that stand and reviews come to, ready for lists and filters.

It holds nothing that does not follow from other tables, and is written in the transaction that
changes them. `_renewed` says how a thing follows; recording, migration and verification ask it.
"""

# ruff: noqa: S608 - the names in these statements are irkit's own

import json
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from irkit.case.codec import Cell, canonical, codec
from irkit.case.opinions import Key, Opinions, in_force, of_thing, summed
from irkit.case.standing import STANDS
from irkit.case.version_2 import INDEX
from irkit.detect.score import combined, level_of_thing
from irkit.errors import CaseDamaged
from irkit.records import Fault, Level, ThingRow

WORST_FIRST = (Level.ALERT, Level.WARNING, Level.NOTICE)
COLUMNS = (*codec(ThingRow).columns, "place", "rules", "labels", "first_scan")

_SCORES = 1000  # above any score
_IDS = 1 << 40  # above any id


class _Found(NamedTuple):
    """What a thing takes over from one of its findings."""

    id: int
    kind: str
    target: str
    target_raw: str | None
    scan: int
    score: int
    rule: str
    reason: str
    attack: str
    pid: int | None
    sha256: str
    size: int | None
    modified: str | None
    stands: int


_FINDINGS = f"SELECT {', '.join(_Found._fields[:-1])}, {STANDS} AS stands FROM findings"
_OF_ONE = f"{_FINDINGS} WHERE kind = ? AND target = ? AND target_raw IS ? ORDER BY id"
_OF_ALL = f"{_FINDINGS} ORDER BY target, kind, target_raw, id"
_PUT = f"REPLACE INTO things ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
_GET = f"SELECT {', '.join(COLUMNS)} FROM things WHERE identifier = ?"
_TEXT = "SELECT place, text FROM things WHERE identifier = ?"
_KNOWN = "SELECT 1 FROM things WHERE kind = ? AND target = ? AND target_raw IS ? AND first_scan < ?"


def places(level: Level) -> tuple[int, int]:
    """The first and the last place that things of a level may have, worst first."""
    first = WORST_FIRST.index(level) * _SCORES * _IDS
    return first, first + _SCORES * _IDS - 1


def changed(
    connection: sqlite3.Connection, scan_id: int, found: Iterable[Key], looked_at: Iterable[Key]
) -> set[Key]:
    """The things that a batch of a scan may change.

    These are the ones with findings in it, and of all that it looked at those that an earlier scan
    had findings of.
    """
    keys = set(found)
    if connection.execute("SELECT 1 FROM scans WHERE identifier < ?", (scan_id,)).fetchone():
        keys.update(
            key for key in looked_at if connection.execute(_KNOWN, (*key, scan_id)).fetchone()
        )
    return keys


def renew(connection: sqlite3.Connection, keys: Iterable[Key]) -> None:
    """Bring these things up to date; the caller holds the transaction.

    Raises CaseDamaged where their findings or reviews are none.
    """
    for key in keys:
        found = [_Found._make(row) for row in connection.execute(_OF_ONE, key)]
        if found:
            _replace(connection, found[0].id, _renewed(connection, found))


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the table anew from all findings and reviews; the caller holds the transaction."""
    connection.execute(f"INSERT INTO {INDEX} ({INDEX}) VALUES ('delete-all')")
    connection.execute("DELETE FROM things")
    for cells in _all(connection):
        connection.execute(_PUT, cells)
    connection.execute(f"INSERT INTO {INDEX} ({INDEX}) VALUES ('rebuild')")


def differences(connection: sqlite3.Connection) -> Iterator[Fault]:
    """Things that do not follow from findings and reviews."""
    expected = array("q")
    for cells in _all(connection):
        identifier = int(cells[0] or 0)
        expected.append(identifier)
        row = connection.execute(_GET, (identifier,)).fetchone()
        if row is None:
            yield Fault("things", identifier, "deleted: findings of it stand")
        elif row != tuple(cells):
            yield Fault("things", identifier, "edited: its findings and reviews say otherwise")
    (count,) = connection.execute("SELECT count(*) FROM things").fetchone()
    if count != len(expected):
        known = set(expected)
        for (identifier,) in connection.execute("SELECT identifier FROM things"):
            if identifier not in known:
                yield Fault("things", identifier, "inserted: no finding of it stands")


def _all(connection: sqlite3.Connection) -> Iterator[list[Cell]]:
    rows = map(_Found._make, connection.execute(_OF_ALL))
    for _, found in groupby(rows, lambda one: (one.target, one.kind, one.target_raw)):
        if cells := _renewed(connection, [*found]):
            yield cells


def _renewed(connection: sqlite3.Connection, found: Sequence[_Found]) -> list[Cell] | None:
    """The row of a thing from all its findings in the order of their ids; None where none stands.

    It has the id of the first of them, which stays the same whatever becomes of it.
    Raises CaseDamaged where they, or the reviews, do not hold what their columns say.
    """
    standing = sorted((one for one in found if one.stands), key=lambda one: -one.score)
    if not standing:
        return None
    first = found[0]
    try:
        reviews = of_thing(connection, (first.kind, first.target, first.target_raw))
        return _cells(first.id, standing, summed(in_force(reviews)))
    except (ValueError, TypeError) as error:
        raise CaseDamaged(
            f"finding {first.id} or what follows it does not hold a finding ({error}): "
            "run irkit case verify"
        ) from error


def _cells(identifier: int, standing: Sequence[_Found], said: Opinions) -> list[Cell]:
    best = standing[0]
    scores = [one.score for one in standing]
    level, score = level_of_thing(scores), combined(scores)
    attack = [*dict.fromkeys(name for one in standing for name in json.loads(one.attack))]
    row: dict[str, Cell] = {
        "identifier": identifier,
        "level": level.value,
        "score": score,
        "findings": len(standing),
        "rule": _searchable(best.rule),
        "reason": _searchable(best.reason),
        "attack": canonical(attack),
        "opinion": said.opinion.value if said.opinion else None,
        "confidence": said.confidence,
        "notes": said.notes,
        "tags": canonical(said.tags),
        "place": places(level)[0] + (_SCORES - 1 - score) * _IDS + identifier,
        "rules": _searchable(" ".join(dict.fromkeys(one.rule for one in standing))),
        "labels": _searchable("\n".join([*attack, *said.tags])),
        "first_scan": min(one.scan for one in standing),
    }
    return [row[name] if name in row else getattr(best, name) for name in COLUMNS]


def _searchable(text: str) -> str:
    """A search stops at NUL: make it a character like others."""
    return text.replace("\0", "␀")


def _replace(connection: sqlite3.Connection, identifier: int, cells: list[Cell] | None) -> None:
    """Put a row, or none, in place of the one with this id, in the table and the search index."""
    before = connection.execute(_TEXT, (identifier,)).fetchone()
    if cells:
        connection.execute(_PUT, cells)
    else:
        connection.execute("DELETE FROM things WHERE identifier = ?", (identifier,))
    after = connection.execute(_TEXT, (identifier,)).fetchone()
    if before and before != after:
        sql = f"INSERT INTO {INDEX} ({INDEX}, rowid, text) VALUES ('delete', ?, ?)"
        connection.execute(sql, before)
    if after and before != after:
        connection.execute(f"INSERT INTO {INDEX} (rowid, text) VALUES (?, ?)", after)
