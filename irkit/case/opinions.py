"""What the reviews of one thing add up to; an undone batch counts no more, until that is undone."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from irkit.case.codec import Cell, codec, raw_of
from irkit.records import Aspect, Kind, Opinion, Review
from irkit.text import storable

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


def key_of(kind: Kind, target: str) -> Key:
    """How tables name a thing."""
    return kind.value, storable(target), raw_of(target)


def of_thing(connection: sqlite3.Connection, key: Key) -> list[Review]:
    """All reviews of a thing, oldest first.

    Raises CaseDamaged where a row does not hold one.
    """
    rows = connection.execute(_REVIEWS, key)
    return [codec(Review).decode(dict(zip(_COLUMNS, row, strict=True))) for row in rows]


def undone(reviews: Sequence[Review]) -> frozenset[str]:
    """The batches that no more count, of all reviews of one thing."""
    found: set[str] = set()
    for review in reversed(reviews):  # an undo comes after what it undoes
        if review.aspect is Aspect.UNDO and str(review.batch) not in found:
            found.add(review.value)
    return frozenset(found)


def in_force(reviews: Sequence[Review]) -> list[Review]:
    """Of all reviews of one thing those that nobody has undone, oldest first."""
    gone = undone(reviews)
    return [one for one in reviews if one.aspect is not Aspect.UNDO and str(one.batch) not in gone]


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
