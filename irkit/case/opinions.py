"""What the reviews of one thing add up to; an undone batch counts no more, until that is undone."""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from irkit.case.codec import Cell, codec
from irkit.records import Aspect, Opinion, Review

Key = tuple[Cell, Cell, Cell]  # kind, target, target_raw of a thing

_REVIEWS = "SELECT * FROM reviews WHERE kind = ? AND target = ? AND target_raw IS ? ORDER BY id"
_COLUMNS = ("id", *codec(Review).columns)


@dataclass(frozen=True, slots=True)
class Opinions:
    """What people say of one thing."""

    opinion: Opinion | None = None
    confidence: int | None = None
    notes: int = 0
    tags: tuple[str, ...] = ()


def of_thing(connection: sqlite3.Connection, key: Key) -> list[Review]:
    """All reviews of a thing, oldest first.

    Raises CaseDamaged where a row does not hold one.
    """
    rows = connection.execute(_REVIEWS, key)
    return [codec(Review).decode(dict(zip(_COLUMNS, row, strict=True))) for row in rows]


def in_force(reviews: Iterable[Review]) -> list[Review]:
    """Those of one thing that nobody has undone, oldest first."""
    standing = list(_newest_first(reviews))
    return standing[::-1]


def _newest_first(reviews: Iterable[Review]) -> Iterator[Review]:
    undone: set[str] = set()
    for review in reversed([*reviews]):
        if str(review.batch) in undone:
            continue
        if review.aspect is Aspect.UNDO:
            undone.add(review.value)
        else:
            yield review


def summed(reviews: Iterable[Review]) -> Opinions:
    """What reviews in force come to: the newest opinion, all notes, the tags that were not removed.

    Raises ValueError for an opinion that there is not.
    """
    opinion: Opinion | None = None
    confidence: int | None = None
    notes = 0
    tags: dict[str, None] = {}
    for review in reviews:
        match review.aspect:
            case Aspect.OPINION:
                opinion, confidence = Opinion(review.value), review.confidence
            case Aspect.NOTE:
                notes += 1
            case Aspect.TAG:
                tags[review.value] = None
            case Aspect.UNTAG:
                tags.pop(review.value, None)
    return Opinions(opinion, confidence, notes, tuple(tags))
