"""Bytes as words to be read aloud, and back: over a telephone, from paper, across a table.

The words are the English list of BIP-39: 2048 of them, 11 bits each, no two with the same first
four letters. The bits of a checksum (the first ones of the SHA-256 of the bytes) follow the bytes:
at least 8, and so many that they end with a word. So 32 bytes come as in BIP-39, as 24 words; 16
bytes as 13, and of 32,768 wrong words one is not noticed.
"""

import hashlib
import re
from functools import cache

from irkit import places
from irkit.errors import UsageError
from irkit.text import visible

HALF = 16  # bytes of a hash that are read aloud: nobody makes another hash with the same ones
_BITS = 11  # of a word
_CHECKSUM = 8  # bits at least
_TELLING = 4  # letters that tell a word
_LONGEST = 1_000  # characters of words


def words_of(data: bytes) -> str:
    """Words, separated by spaces, for an even number of bytes."""
    bits = 8 * len(data)
    size = -(-(bits + _CHECKSUM) // _BITS)  # words, rounded up
    spare = size * _BITS - bits
    number = int.from_bytes(data, "big") << spare | _checksum(data, spare)
    listed = _listed()
    return " ".join(
        listed[number >> (place * _BITS) & (1 << _BITS) - 1] for place in reversed(range(size))
    )


def bytes_of(words: str) -> bytes:
    """The bytes that words stand for; four letters of each will do, in capitals or not.

    Raises UsageError for a word that is none, and where the checksum says that one is wrong.
    """
    heard = re.findall(r"[^\W\d_]+", words[:_LONGEST].lower())
    number = 0
    for word in heard:
        number = number << _BITS | _place_of(word)
    bits = len(heard) * _BITS
    size = max(0, bits - _CHECKSUM) // 16 * 2  # an even number of bytes
    spare = bits - 8 * size
    if not size or spare >= _CHECKSUM + _BITS:
        raise UsageError(f"{len(heard)} words are too few or too many: listen again")
    data = (number >> spare).to_bytes(size, "big")
    if number & (1 << spare) - 1 != _checksum(data, spare):
        raise UsageError("one of the words is wrong: listen again")
    return data


def _checksum(data: bytes, bits: int) -> int:
    return int.from_bytes(hashlib.sha256(data).digest(), "big") >> (256 - bits)


def _place_of(word: str) -> int:
    place = _places().get(word[:_TELLING])
    if place is None or not _listed()[place].startswith(word):
        raise UsageError(f"{visible(word[:40])} is none of the words: listen again")
    return place


@cache
def _listed() -> tuple[str, ...]:
    return tuple((places.resources() / "words" / "english.txt").read_text("ascii").split())


@cache
def _places() -> dict[str, int]:
    """The place of each word by the letters that tell it; a word may be shorter."""
    return {word[:_TELLING]: place for place, word in enumerate(_listed())}
