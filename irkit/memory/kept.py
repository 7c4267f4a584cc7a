"""The memory of a process that is gone, as far as a file holds it."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from os import PathLike

from irkit.memory import Region, Run


@dataclass(frozen=True, slots=True)
class Piece:
    """A region of the process, and what of it a file holds."""

    region: Region
    offset: int  # in the file, of the region's first byte
    runs: tuple[Run, ...]  # that are there, in the order of their addresses


def in_order(ranges: Iterable[Run | Region], start: int, end: int) -> bool:
    """Whether ranges of addresses lie side by side between two, none of them in another."""
    for one in ranges:
        if one.start < start or one.size < 0:
            return False
        start = one.start + one.size
    return start <= end


class KeptMemory:
    """A `ProcessMemory` out of a file; `pieces` are in the order of their addresses."""

    def __init__(self, path: str | PathLike[str], pieces: Sequence[Piece]) -> None:
        """Raises OSError."""
        self._file = open(path, "rb", buffering=0)  # noqa: SIM115 - `close` does
        self._pieces = pieces
        self._starts = [one.region.start for one in pieces]

    def regions(self) -> list[Region]:
        """Those of which the file holds something."""
        return [one.region for one in self._pieces]

    def own(self, region: Region) -> list[Run]:
        """What the file holds of a region."""
        piece = self._piece_at(region.start)
        found = piece.runs if piece else ()
        return [
            Run(one.start, min(one.size, region.end - one.start))
            for one in found
            if region.start <= one.start < region.end
        ]

    def present(self, region: Region) -> list[Run]:
        """The same: nobody tells any more what was shared."""
        return self.own(region)

    def open_file(self, region: Region) -> None:
        """None: the files are on another machine, or changed since."""
        return

    def read(self, start: int, size: int) -> bytes:
        """Up to `size` bytes from an address; none where the file has them not. Raises OSError."""
        piece = self._piece_at(start)
        if piece is None:
            return b""
        self._file.seek(piece.offset + start - piece.region.start)
        return self._file.read(min(size, piece.region.end - start))

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _piece_at(self, address: int) -> Piece | None:
        place = bisect_right(self._starts, address) - 1
        if place < 0 or address >= self._pieces[place].region.end:
            return None
        return self._pieces[place]
