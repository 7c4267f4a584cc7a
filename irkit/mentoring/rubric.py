"""By what a mentor judges a case: criteria with levels, from resources/training/rubric.json."""

from dataclasses import dataclass
from functools import cache

from irkit import places
from irkit.errors import UsageError
from irkit.json_file import fields, listed, read, text, whole
from irkit.mentoring.review import Review
from irkit.said import Said, said
from irkit.text import visible

_LARGEST = 1 << 18  # bytes


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that is judged; its levels begin with the lowest, 0."""

    identifier: str
    title: Said
    levels: tuple[Said, ...]


@cache
def criteria() -> tuple[Criterion, ...]:
    """Those of the file that irkit ships. Raises UsageError where it is damaged."""
    path = places.resources() / "training" / "rubric.json"
    return read(path, "rubric", _LARGEST, _criteria)


def graded(review: Review, identifier: str, level: int) -> dict[str, int]:
    """The levels of a review with another. Raises UsageError, which names those there are."""
    known = {one.identifier: one for one in criteria()}
    if identifier not in known:
        raise UsageError(f"no criterion {visible(identifier)}: there are {', '.join(known)}")
    highest = len(known[identifier].levels) - 1
    if not 0 <= level <= highest:
        raise UsageError(f"a level of {identifier} is from 0 to {highest}")
    return {**(review.rubric or {}), identifier: level}


def _criteria(value: object) -> tuple[Criterion, ...]:
    given = fields(value, "it", ("format", "criteria"))
    whole(given["format"], "format", 1, 1)
    return tuple(map(_criterion, listed(given["criteria"], "criteria")))


def _criterion(value: object) -> Criterion:
    given = fields(value, "a criterion", ("id", "title", "levels"))
    levels = tuple(said(one, "a level") for one in listed(given["levels"], "levels"))
    return Criterion(text(given["id"], "id"), said(given["title"], "title"), levels)
