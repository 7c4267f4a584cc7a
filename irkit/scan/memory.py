"""The memory of a process, looked through in parts and judged as a whole.

What a process has for itself is read from the process. What it shares with a file is the same in
every process that maps it, and is looked through once for all of them. Where a string of a rule
stands is kept as a trace: the bytes there with their address. The rules then judge the traces of a
process side by side, in the order of their addresses, as if these were all of its memory.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from io import FileIO
from typing import NamedTuple

from irkit.engine import Engine, Externals, Matcher, RuleMatch
from irkit.errors import ItemTimeout
from irkit.memory import MOST_AT_ONCE, ProcessMemory, Region, RegionKind
from irkit.rulebook import EXTERNALS
from irkit.rulebook.forms import Forms, every_place, without_size
from irkit.scan.pieces import Part, parts, pieces

_AROUND = 64  # bytes that are kept on both sides of a string
_MOST_OF_HEADED = 64 << 20  # bytes of a program that somebody put into private memory
_PAGE = 4096
_HEADERS = (b"MZ", b"\x7fELF")
_LARGE = 64 << 20  # of a larger file only the pages in memory are looked at


class Trace(NamedTuple):
    """A string of a rule where it stands, with some bytes around it."""

    string: str
    start: int  # the address of the first byte, or its offset in a file
    data: bytes

    @property
    def rule(self) -> tuple[str, str]:
        """Namespace and name of the rule."""
        space, rule, _ = self.string.rsplit(":", 2)
        return space, rule


class Extent(NamedTuple):
    """A stretch of a file that processes map: what it holds is the same for all of them."""

    device: int
    inode: int
    path: str
    offset: int
    size: int


def extent_of(region: Region) -> Extent | None:
    """The stretch of a file that a region shows; None where there is none to look at."""
    backing = region.backing
    if backing is None or not region.readable or region.kind is RegionKind.SPECIAL:
        return None
    return Extent(backing.device, backing.inode, backing.path, backing.offset, region.size)


class Matchers:
    """The rules in the forms that memory takes."""

    def __init__(self, engine: Engine, rules: Matcher, forms: Forms) -> None:
        self._engine, self.rules, self._forms = engine, rules, forms
        self.probes = engine.load(forms.probes)
        self._loaded: dict[str, Matcher] = {}  # of `sized`, when one is asked for

    def whole(self, data: bytes, externals: Externals, clock: "Clock") -> list[RuleMatch]:
        """The rules that hold over memory, which has no size. Raises ItemTimeout, EngineError.

        What holds where a size is unknown holds for this little data, too; so the other form of a
        file of rules is needed only where one of its rules matched.
        """
        found = self.rules.match_data(data, externals, clock.left())
        kept = [match for match in found if match.namespace not in self._forms.sized]
        for space in {match.namespace for match in found} & self._forms.sized:
            kept += self._without_size(space).match_data(data, externals, clock.left())
        return kept

    def everywhere(self, matches: Iterable[RuleMatch]) -> Matcher | None:
        """Probes for every place of the strings of these rules, if they have any."""
        rules = {(match.namespace, match.rule) for match in matches}
        texts = every_place(self._forms.texts, rules)
        return self._engine.load(self._engine.compile(texts, EXTERNALS).data) if texts else None

    def _without_size(self, space: str) -> Matcher:
        if space not in self._loaded:
            text = {space: without_size(self._forms.texts[space])}
            self._loaded[space] = self._engine.load(self._engine.compile(text, EXTERNALS).data)
        return self._loaded[space]


class Clock:
    """The time that is left for one thing."""

    def __init__(self, seconds: int) -> None:
        self._until = time.monotonic() + seconds

    def left(self) -> int:
        """Whole seconds, 1 at least. Raises ItemTimeout where none are left."""
        left = self._until - time.monotonic()
        if left <= 0:
            raise ItemTimeout("scanning timed out")
        return max(1, int(left))


def traces(probes: Matcher, found: Iterable[tuple[int, bytes]], clock: Clock) -> Iterator[Trace]:
    """What probes find in bytes with their addresses. Raises ItemTimeout or EngineError."""
    for part in parts(found):
        for place in probes.places(part.data, clock.left()):
            yield Trace(place.string, *part.around(place.offset, place.length, _AROUND))


def judged(
    matchers: Matchers, found: Iterable[Trace], externals: Externals, clock: Clock
) -> list[RuleMatch]:
    """The rules that hold over all traces; their hits have addresses."""
    part = Part()
    for start, data in sorted({(one.start, one.data) for one in found}):
        part.add(start, data)
    matches = matchers.whole(bytes(part.data), externals, clock)
    return [_placed(match, part.address) for match in matches]


def _placed(match: RuleMatch, address: Callable[[int], int]) -> RuleMatch:
    return replace(match, hits=tuple(replace(h, offset=address(h.offset)) for h in match.hits))


def of_its_own(memory: ProcessMemory, regions: Iterable[Region]) -> Iterator[tuple[int, bytes]]:
    """The bytes that are the process's alone, in the order of their addresses."""
    for region in regions:
        # What the process itself may not read is no less there: some hide between two uses.
        if region.backing is None and region.shared:  # nobody else is asked for it
            yield from pieces(memory, memory.present(region))
        elif region.readable or region.backing is None:
            yield from pieces(memory, memory.own(region))


def headed(memory: ProcessMemory, regions: Iterable[Region]) -> Iterator[tuple[Region, bytes]]:
    """Private regions that begin as a program does, with their bytes; gaps are zeros."""
    for region in regions:
        if region.backing is not None or region.kind is RegionKind.SPECIAL:
            continue
        if not memory.own(replace(region, size=_PAGE)):
            continue
        if memory.read(region.start, 4).startswith(_HEADERS):
            yield region, _gapless(memory, region)


def _gapless(memory: ProcessMemory, region: Region) -> bytes:
    data = bytearray()
    for start, piece in pieces(memory, memory.own(region)):
        data += bytes(start - region.start - len(data)) + piece
        if len(data) > _MOST_OF_HEADED:
            break
    return bytes(data[:_MOST_OF_HEADED])


def of_extent(memory: ProcessMemory, region: Region) -> Iterator[tuple[int, bytes]]:
    """The bytes of the file behind a region, with their offsets in it."""
    backing = region.backing
    if backing is None:
        return
    whole = region.size <= _LARGE or region.kind is RegionKind.IMAGE
    descriptor = memory.open_file(region) if whole else None
    if descriptor is not None:
        with open(descriptor, "rb", buffering=0) as file:
            yield from _of_file(file, backing.offset, region.size)
        return
    for address, piece in pieces(memory, memory.present(region)):
        yield backing.offset + address - region.start, piece


def _of_file(file: FileIO, offset: int, size: int) -> Iterator[tuple[int, bytes]]:
    file.seek(offset)
    while size > 0 and (piece := file.read(min(size, MOST_AT_ONCE))):
        yield offset, piece
        offset += len(piece)
        size -= len(piece)
