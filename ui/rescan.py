"""What the triage page has to be asked for so that things are looked at once more, and whole."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from irkit.file_uri import sayable
from irkit.records import Item, Kind, Reason

MOST_THINGS = 500  # in one scan that is asked for by name
_MOST_CHARACTERS = 24_000  # of all paths; Windows takes command lines of 32,767
_MOST_SECONDS = 600  # for one thing that took too long before
_PID = re.compile(r"pid (\d+)\b")
_UNITS = ((1 << 30, "G"), (1 << 20, "M"), (1 << 10, "K"))


@dataclass(frozen=True, slots=True)
class Rescan:
    """Paths or processes with the limits that they need, and what cannot be asked for."""

    paths: tuple[str, ...] = ()
    pids: tuple[int, ...] = ()
    max_size: str = ""
    timeout: int = 0
    rights: bool = False
    sources: int = 0  # what collectors read: a triage asks for it again
    more: int = 0  # that did not fit into one command

    @property
    def target(self) -> dict[str, Any]:
        """What the triage page is entered with."""
        target: dict[str, Any] = {"max_size": self.max_size, "timeout": self.timeout}
        target["rights"] = self.rights
        # Files and memory are two commands; files go first, as more hides there.
        target |= {"paths": self.paths} if self.paths else {"pids": self.pids}
        return target

    @property
    def empty(self) -> bool:
        """Whether nothing can be asked for."""
        return not self.paths and not self.pids


def rescan(items: Iterable[Item]) -> Rescan:
    """What these items need."""
    kept = [*items]
    paths, more = _paths(one.target for one in kept if one.kind is Kind.FILE)
    pids = [found[1] for one in kept if (found := _pid(one))]
    large = [one.size or 0 for one in kept if one.reason is Reason.TOO_LARGE]
    late = any(one.reason is Reason.DEADLINE for one in kept)
    return Rescan(
        paths=paths,
        pids=tuple(dict.fromkeys(map(int, pids))),
        max_size=size_that_holds(max(large)) if large else "",
        timeout=_MOST_SECONDS if late else 0,
        rights=any(one.reason is Reason.DENIED for one in kept),
        sources=sum(one.kind in (Kind.SOURCE, Kind.PERSISTENCE) for one in kept),
        more=more,
    )


def size_that_holds(size: int) -> str:
    """The smallest round size that is not below, as irkit takes it: "3G", "65M"."""
    for unit, letter in _UNITS:
        if size > unit:
            return f"{-(-size // unit)}{letter}"
    return f"{max(1, size)}"


def _paths(targets: Iterable[str]) -> tuple[tuple[str, ...], int]:
    """Those that fit into one command, and how many are too many."""
    paths: dict[str, None] = {}
    more = length = 0
    for path in dict.fromkeys(map(sayable, targets)):
        if length + len(path) > _MOST_CHARACTERS:
            more += 1
        else:
            paths[path] = None
            length += len(path) + 3  # a space and quotes
    return tuple(paths), more


def _pid(item: Item) -> re.Match[str] | None:
    return _PID.match(item.target) if item.kind is Kind.PROCESS else None
