"""What a person types into a filter, as conditions in SQL; every character means itself.

Parts between spaces must all occur, in any order; "quoted parts" keep their spaces, and a part with
a - in front must not occur. ASCII letters are found whatever their case.
"""

# ruff: noqa: S608 - the names in these statements are irkit's own

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from irkit.case.version_2 import INDEX
from irkit.errors import UsageError
from irkit.text import storable

_PART = re.compile(r'(-?)(?:"([^"]+)"?|(\S+))')
_MOST_PARTS = 50
_LONGEST_PART = 10_000  # characters; SQLite takes patterns of 50,000 bytes
_GRAM = 3  # characters of a trigram
_MOST_GRAMS = 12  # of one part; the text itself is looked at anyway
_FEW = 5_000  # things that are looked at one by one rather than in the order of a list
_MOST_TERMS = 300  # trigrams that a shorter part may begin


@dataclass(frozen=True, slots=True)
class Part:
    """One part of what was typed."""

    text: str
    wanted: bool  # else it must not occur


def parts(typed: str) -> list[Part]:
    """Cut what was typed into its parts.

    Raises UsageError where it is too much for a filter.
    """
    found = [
        Part(storable(quoted or plain), not minus)
        for minus, quoted, plain in _PART.findall(typed.replace("\0", ""))
    ]
    if len(found) > _MOST_PARTS or any(len(part.text) > _LONGEST_PART for part in found):
        raise UsageError(
            f"a filter has at most {_MOST_PARTS} parts of {_LONGEST_PART:,} characters"
        )
    return found


def condition(text: str, part: Part) -> tuple[str, str]:
    """The condition on a text, an expression in SQL, and its value."""
    escaped = re.sub(r"([\\%_])", r"\\\1", part.text)
    return f"{text} {'LIKE' if part.wanted else 'NOT LIKE'} ? ESCAPE '\\'", f"%{escaped}%"


def candidates(connection: sqlite3.Connection, typed: Sequence[Part]) -> str | None:
    """What to ask of the search index: it finds every thing with these parts, and some more.

    None where the index is no help. An empty text: no thing has them.
    """
    clauses: list[str] = []
    for part in typed:
        if part.wanted and len(part.text) >= _GRAM:
            clauses += map(_quoted, _grams(part.text))
        elif part.wanted:
            terms = _terms(connection, part.text)
            if terms is not None:
                clauses.append(f"({' OR '.join(map(_quoted, terms))})")
    return "" if "()" in clauses else " AND ".join(clauses) or None


def are_few(connection: sqlite3.Connection, candidates: str) -> bool:
    """Whether the index finds so few things that they are best looked at one by one."""
    sql = f"SELECT count(*) FROM (SELECT 1 FROM {INDEX} WHERE {INDEX} MATCH ? LIMIT {_FEW})"
    (count,) = connection.execute(sql, (candidates,)).fetchone()
    return bool(count < _FEW)


def _grams(text: str) -> list[str]:
    return [text[place : place + _GRAM] for place in range(len(text) - _GRAM + 1)][:_MOST_GRAMS]


def _terms(connection: sqlite3.Connection, text: str) -> list[str] | None:
    """The trigrams that begin with a shorter text; None where many things have it.

    Every character of a thing's text begins a trigram, as two more follow its end.
    """
    if not text.isascii() and text.lower() != text.upper():
        return None  # the index folds such letters in a way of its own
    begin = text.lower()
    found: list[str] = []
    things = 0
    # The index counts the things of each term as it goes: to ask for the next one costs.
    for term, number in connection.execute(
        "SELECT term, doc FROM things_terms WHERE term >= ? AND term < ?",
        (begin, begin + chr(0x10FFFF)),
    ):
        found.append(term)
        things += number
        if things > _FEW or len(found) > _MOST_TERMS:
            return None
    return found


def _quoted(gram: str) -> str:
    doubled = gram.replace('"', '""')
    return f'"{doubled}"'
