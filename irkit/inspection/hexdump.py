"""Bytes of a file as a hex dump shows them."""

from collections.abc import Iterator

_ROW = 16


def rows(data: bytes, offset: int) -> Iterator[str]:
    """Lines of at most 78 characters: offset, sixteen bytes, and those of them that can be read."""
    width = 8 if offset + len(data) <= 1 << 32 else 12
    for start in range(0, len(data), _ROW):
        row = data[start : start + _ROW]
        halves = f"{row[:8].hex(' '):<23}  {row[8:].hex(' '):<23}"
        shown = "".join(chr(byte) if 0x20 <= byte < 0x7F else "." for byte in row)
        yield f"{offset + start:0{width}x}  {halves}  |{shown}|"
