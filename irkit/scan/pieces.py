"""Bytes of a process with the addresses at which they stand, put together and cut to size."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from irkit.memory import MOST_AT_ONCE, ProcessMemory, Run

PART = 16 << 20  # bytes that are matched at once
OVERLAP = 4096  # bytes that two parts of one run share: no string is cut in two
_GAP = 4096  # up to here a gap is as wide in a part as it is in the process


@dataclass(slots=True)
class Part:
    """Pieces in the order of their addresses; between two that are apart stand zeros."""

    data: bytearray = field(default_factory=bytearray)
    _offsets: list[int] = field(default_factory=list)  # where a piece begins in `data`
    _starts: list[int] = field(default_factory=list)  # and in the process
    _end: int = 0  # the address behind the last piece

    def add(self, start: int, piece: bytes) -> None:
        """Put a piece at the end; what overlaps the one before is left out."""
        if self._starts and start < self._end:
            piece = piece[self._end - start :]
            start = self._end
        if not piece:
            return
        if start != self._end or not self._starts:
            self.data += bytes(min(start - self._end, _GAP) if self._starts else _GAP)
            self._offsets.append(len(self.data))
            self._starts.append(start)
        self.data += piece
        self._end = start + len(piece)

    def address(self, offset: int) -> int:
        """The address of a byte of `data`."""
        at = max(0, bisect_right(self._offsets, offset) - 1)
        return self._starts[at] + offset - self._offsets[at]

    def around(self, offset: int, length: int, more: int) -> tuple[int, bytes]:
        """A stretch of one piece with up to `more` bytes at both sides; its address and bytes."""
        at = max(0, bisect_right(self._offsets, offset) - 1)
        last = self._offsets[at + 1] if at + 1 < len(self._offsets) else len(self.data)
        begin = max(self._offsets[at], offset - more)
        end = min(last, offset + length + more)
        return self._starts[at] + begin - self._offsets[at], bytes(self.data[begin:end])


def parts(pieces: Iterable[tuple[int, bytes]]) -> Iterator[Part]:
    """Pieces put together into parts of about `PART` bytes."""
    part = Part()
    for start, piece in pieces:
        part.add(start, piece)
        if len(part.data) >= PART:
            yield part
            part = Part()
            part.add(start + max(0, len(piece) - OVERLAP), piece[-OVERLAP:])
    if part.data:
        yield part


def pieces(memory: ProcessMemory, runs: Iterable[Run]) -> Iterator[tuple[int, bytes]]:
    """The bytes of pages, as far as they can still be read."""
    for run in runs:
        address, end = run.start, run.start + run.size
        while address < end:
            piece = memory.read(address, min(end - address, MOST_AT_ONCE))
            if not piece:
                break
            yield address, piece
            address += len(piece)
