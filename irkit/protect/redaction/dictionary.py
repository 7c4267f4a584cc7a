"""Known values found in texts as whole words, whatever their case, in time linear in the text.

A word ends where letters meet digits, small letters meet a capital, or any other character stands:
``alice`` is found in ``alice_old``, ``alice2`` and ``aliceBackup``, not in ``malice``. Scripts that
do not part their words (Han, Kana, Hangul, Thai) are looked at character by character.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar
from urllib.parse import quote

from irkit.text import storable

T = TypeVar("T")

LONGEST = 4_096  # characters of a value
_UNPARTED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff"
_LATIN = "A-Za-z\u00aa\u00ba\u00c0-\u024f\u1e00-\u1eff"
# Long runs of hexadecimal digits are hashes: no name is looked for inside.
_HASH = r"(?<![^\W_])(?=[A-Fa-f]*[0-9])[0-9A-Fa-f]{12,}(?![^\W_])"
_TOKEN = re.compile(
    rf"{_HASH}|[{_LATIN}]+|\d+|(?=[^\W\d_])(?:[{_UNPARTED}]|[^\W\d_{_LATIN}{_UNPARTED}]+)"
)
_UNPARTED_CHAR = re.compile(f"[{_UNPARTED}]")
_LATIN_CHAR = re.compile(f"[{_LATIN}]")
# Marks that decorate a letter of any script; those of one script belong to its letters.
_ACCENT = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe2f"
    "\U000e0100-\U000e01ef]"
)
_MARKS = 32  # that are looked at behind a word
_UPPER, _LOWER = "A-Z\u00c0-\u00de", "a-z\u00df-\u00ff"
_HUMP = re.compile(
    f"[{_UPPER}]+(?![{_LOWER}])|[{_UPPER}]?[{_LOWER}]+|[^{_UPPER}{_LOWER}]+"  # of camelCase
)


class Dictionary(Generic[T]):
    """Values, each with what is known of it."""

    def __init__(self, values: Iterable[tuple[str, T]]) -> None:
        # By the first word of a value: by where that stands and how long the value is, the values.
        self._by_word: dict[str, dict[tuple[int, int], dict[str, T]]] = {}
        for value, known in values:
            for form in _forms(value):
                self._add(form, known)
        for shapes in self._by_word.values():
            longest_first = sorted(shapes.items(), key=lambda shape: -shape[0][1])
            shapes.clear()
            shapes.update(longest_first)

    def _add(self, value: str, known: T) -> None:
        first = _TOKEN.search(value)
        if first is None or len(value) > LONGEST:
            return
        for place, name in _names(first)[:2]:  # as one word, and its first hump
            if place == first.start():
                shapes = self._by_word.setdefault(name, {})
                values = shapes.setdefault((place, len(value)), {})
                values.setdefault(value.casefold(), known)

    def find(self, text: str) -> Iterator[tuple[int, int, T]]:
        """Begin, end and what is known of each value in a text, from left to right."""
        if not self._may_be_in(text):
            return
        done = 0
        for token in _TOKEN.finditer(text):
            for start, name in _names(token):
                shapes = self._by_word.get(name)
                if shapes and start >= done and (found := _at(text, start, done, shapes)):
                    done = found[1]
                    yield found

    def _may_be_in(self, text: str) -> bool:
        """Whether the first word of any value is there: of most texts this says no, and quickly."""
        known = self._by_word.keys()
        return not (
            known.isdisjoint(map(str.casefold, _TOKEN.findall(text)))
            and known.isdisjoint(map(str.casefold, _HUMP.findall(text)))
        )


def _names(token: re.Match[str]) -> list[tuple[int, str]]:
    """Where in a word a value may begin, and the name that it is then found by."""
    word, start = token[0], token.start()
    names = [(start, word.casefold())]
    if word.isalpha() and not (word.islower() or word.isupper() or word.istitle()):
        names += [(start + hump.start(), hump[0].casefold()) for hump in _HUMP.finditer(word)]
    return names


def _at(
    text: str, start: int, done: int, shapes: dict[tuple[int, int], dict[str, T]]
) -> tuple[int, int, T] | None:
    """The longest value whose first word begins at a place."""
    for (before, length), values in shapes.items():
        begin, end = start - before, start - before + length
        if begin >= done and end <= len(text) and parted(text, begin) and parted(text, end):
            known = values.get(text[begin:end].casefold())
            if known is not None:
                return begin, end, known
    return None


def parted(text: str, place: int) -> bool:
    """Whether one word ends and another begins at a place of a text."""
    if not 0 < place < len(text):
        return True
    before, after = text[place - 1], text[place]
    if _is_mark(after):
        return _ends_in_marks(text, place)
    if _is_mark(before) and after.isalpha():
        return False
    if _UNPARTED_CHAR.match(before) or _UNPARTED_CHAR.match(after):
        return True
    if before.isalpha() and after.isalpha():
        if bool(_LATIN_CHAR.match(before)) is not bool(_LATIN_CHAR.match(after)):
            return True
        return after.isupper() and (before.islower() or text[place + 1 : place + 2].islower())
    return not (before.isdecimal() and after.isdecimal())


def _is_mark(char: str) -> bool:
    return unicodedata.category(char)[0] == "M"


def _ends_in_marks(text: str, place: int) -> bool:
    """Whether a word ends at a place where marks stand that only decorate it.

    A vowel sign belongs to the letter before it, and makes another word of it; what stands behind
    a Latin letter, or is of no script, leaves the word to be read.
    """
    latin = _LATIN_CHAR.match(text[place - 1]) is not None
    for end in range(place, min(place + _MARKS, len(text))):
        if not _is_mark(text[end]):
            return not text[end].isalpha()
        if not latin and not _ACCENT.match(text[end]):
            return False
    return True


def _forms(value: str) -> set[str]:
    """A value as texts may have it: composed or not, and as JSON, URLs and `storable` write it."""
    composed = unicodedata.normalize("NFC", value)
    forms = {value, composed, unicodedata.normalize("NFD", value)}
    if not composed.isascii():
        written = (composed, composed.lower(), composed.upper())
        forms |= {form for one in written for form in (one, json.dumps(one)[1:-1], storable(one))}
        forms |= {quote(one.encode("utf-8", "surrogateescape")) for one in written}
    return forms
