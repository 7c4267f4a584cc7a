"""What `irkit memory` says of a live process, as values; and its words in the window's language."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.host_snapshot import SAME_START

# By kind: its name, the letter that stands in the strip, and a colour of the theme. A test
# compares the kinds with irkit.memory.
KINDS = {
    "image": (QT_TRANSLATE_NOOP("RegionKinds", "image"), "I", "notice"),
    "mapped": (QT_TRANSLATE_NOOP("RegionKinds", "mapped"), "M", "service"),
    "private": (QT_TRANSLATE_NOOP("RegionKinds", "private"), "P", "escape"),
    "stack": (QT_TRANSLATE_NOOP("RegionKinds", "stack"), "S", "good"),
    "heap": (QT_TRANSLATE_NOOP("RegionKinds", "heap"), "H", "warning"),
    "special": (QT_TRANSLATE_NOOP("RegionKinds", "special"), "K", "quiet"),
}
_STATES = {
    "there": QT_TRANSLATE_NOOP("RegionKinds", "there"),
    "deleted": QT_TRANSLATE_NOOP("RegionKinds", "deleted"),
    "replaced": QT_TRANSLATE_NOOP("RegionKinds", "replaced"),
    "unknown": QT_TRANSLATE_NOOP("RegionKinds", "out of sight"),
}
_FROM_NO_FILE = ("private", "stack", "heap")
_ENDED = QT_TRANSLATE_NOOP("MemoryMap", "The process has ended")
# What the engine says, which has the names of processes in it, and the same for this window.
_TROUBLES = (
    (r"no process \d+ runs", _ENDED),
    (r"process \d+ .* has ended$", _ENDED),
    (r"the memory of process \d+ .* may not be read: run irkit as",
     QT_TRANSLATE_NOOP("MemoryMap", "Its memory can be read only with administrator rights")),
    (r"the system lets nobody read the memory of",
     QT_TRANSLATE_NOOP("MemoryMap", "The system lets nobody read its memory")),
    (r"0x[0-9a-f]+ is in no region",
     QT_TRANSLATE_NOOP("MemoryMap", "Its memory at this address is not there any more")),
    (r"0x[0-9a-f]+ of .* is not in memory: never used",
     QT_TRANSLATE_NOOP("MemoryMap", "This page was never used or was moved to the disk")),
    (r"0x[0-9a-f]+ of .* is memory of the kernel or of a device",
     QT_TRANSLATE_NOOP("MemoryMap", "It belongs to a device: reading it could hang the machine")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Region:
    """A range of addresses that was mapped at once, as a row of the list."""

    start: int
    size: int
    permissions: str
    kind: str
    own: int | None  # bytes that belong to this process alone; None where that is not known
    place: str  # the path of its file, else what the system calls it; may be hostile
    state: str  # of the file, empty without one
    hits: int = 0  # of findings that lie in it

    @property
    def end(self) -> int:
        """The first address behind it."""
        return self.start + self.size

    @property
    def suspect(self) -> bool:
        """Whether code may run from it that came from no file."""
        return self.kind in _FROM_NO_FILE and self.permissions[2:3] == "x"


@dataclass(frozen=True, slots=True)
class MemoryMap:
    """The regions of one process, in the order of their addresses."""

    pid: int
    started: datetime | None
    regions: tuple[Region, ...]


def read_map(document: Mapping[str, Any]) -> MemoryMap:
    """The answer of `irkit memory PID --json`. Raises KeyError, TypeError, ValueError if odd."""
    regions = sorted(map(_region, document["regions"]), key=lambda one: one.start)
    return MemoryMap(int(document["pid"]), time_of(document["started"]), tuple(regions))


def _region(one: Mapping[str, Any]) -> Region:
    own = one.get("own")
    return Region(
        number_of(one["start"]), number_of(one["size"]), str(one["permissions"]),
        str(one["kind"]), None if own is None else number_of(own),
        str(one.get("path") or one.get("name") or ""), str(one.get("state") or ""),
    )  # fmt: skip


def number_of(value: object) -> int:
    """A number, which may be written as "0x1f"."""
    return int(value, 0) if isinstance(value, str) else int(value)  # type: ignore[call-overload]


def time_of(value: object) -> datetime | None:
    """A time as JSON has it."""
    return datetime.fromisoformat(value) if isinstance(value, str) and value else None


def is_same(started: datetime | None, other: datetime | None) -> bool:
    """Whether two times are those of one start: a number alone is given out again."""
    return started is not None and other is not None and abs(started - other) <= SAME_START


def place_of(regions: Sequence[Region], address: int) -> int | None:
    """Which of the regions an address lies in."""
    place = bisect_right(regions, address, key=lambda one: one.start) - 1
    return place if place >= 0 and address < regions[place].end else None


# Words


def kind_text(kind: str) -> str:
    """A kind of region in words."""
    return _word(KINDS[kind][0]) if kind in KINDS else kind


def state_text(state: str) -> str:
    """What became of a file, in words."""
    return _word(_STATES[state]) if state in _STATES else state


def region_text(told: str) -> str:
    """A region as a scan tells it, "private rwxp": its kind in the window's language."""
    kind, space, rest = told.partition(" ")
    return f"{kind_text(kind)}{space}{rest}"


def trouble(said: str) -> str:
    """Why memory cannot be read, as a sentence without its full stop."""
    for pattern, text in _TROUBLES:
        if re.match(pattern, said):
            return QCoreApplication.translate("MemoryMap", text)
    return said.rstrip(".")


def ended() -> str:
    """That the process is no more, or that its number is another's by now."""
    return QCoreApplication.translate("MemoryMap", _ENDED)


def gone() -> str:
    """That nothing lies there any more."""
    return trouble("0x0 is in no region")


def _word(text: str) -> str:
    return QCoreApplication.translate("RegionKinds", text)
