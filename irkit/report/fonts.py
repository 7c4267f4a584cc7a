"""The characters that the shipped fonts can draw: a PDF of a report uses no others."""

import struct
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from irkit import places
from irkit.text import escaped


def folder() -> Path:
    """Where the fonts are."""
    return places.resources() / "fonts"


def drawable(text: str) -> str:
    r"""Text in which a character that no font has stands as ``\u4f60``."""
    if text.isascii():
        return text
    known = _known()
    return "".join(char if ord(char) in known else escaped(char) for char in text)


@cache
def _known() -> frozenset[int]:
    return frozenset(code for path in folder().rglob("*.ttf") for code in _codes(path.read_bytes()))


def _codes(font: bytes) -> Iterator[int]:
    """The code points of a TrueType font: its table ``cmap`` (OpenType 1.9), format 4 or 12."""
    (tables,) = struct.unpack_from(">H", font, 4)
    records = {font[at : at + 4]: at for at in range(12, 12 + 16 * tables, 16)}
    (start,) = struct.unpack_from(">I", font, records[b"cmap"] + 8)
    (encodings,) = struct.unpack_from(">H", font, start + 2)
    for number in range(encodings):
        (offset,) = struct.unpack_from(">I", font, start + 4 + 8 * number + 4)
        (kind,) = struct.unpack_from(">H", font, start + offset)
        if kind in _FORMATS:
            yield from _FORMATS[kind](font, start + offset)


def _segments(font: bytes, start: int) -> Iterator[int]:
    """Format 4: segments of 16 bits; those that point to no glyph are few and left to the font."""
    (double,) = struct.unpack_from(">H", font, start + 6)
    ends = struct.unpack_from(f">{double // 2}H", font, start + 14)
    starts = struct.unpack_from(f">{double // 2}H", font, start + 16 + double)
    for first, last in zip(starts, ends, strict=True):
        yield from range(first, min(last, 0xFFFE) + 1)


def _groups(font: bytes, start: int) -> Iterator[int]:
    """Format 12: groups of 32 bits."""
    (count,) = struct.unpack_from(">I", font, start + 12)
    for number in range(count):
        first, last = struct.unpack_from(">II", font, start + 16 + 12 * number)
        yield from range(first, last + 1)


_FORMATS = {4: _segments, 12: _groups}
