"""What the triage page has to be asked for so that things are looked at once more, and whole."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

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
    odd: int = 0  # names whose bytes no command line of this window can carry
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
    paths, odd, more = _paths(one.target for one in kept if one.kind is Kind.FILE)
    pids = [found[1] for one in kept if (found := _pid(one))]
    large = [one.size or 0 for one in kept if one.reason is Reason.TOO_LARGE]
    late = any(one.reason is Reason.DEADLINE for one in kept)
    return Rescan(
        paths=paths,
        pids=tuple(dict.fromkeys(map(int, pids))),
        max_size=size_that_holds(max(large)) if large else "",
        timeout=_MOST_SECONDS if late else 0,
        rights=any(one.reason is Reason.DENIED for one in kept),
        odd=odd,
        sources=sum(one.kind in (Kind.SOURCE, Kind.PERSISTENCE) for one in kept),
        more=more,
    )


def size_that_holds(size: int) -> str:
    """The smallest round size that is not below, as irkit takes it: "3G", "65M"."""
    for unit, letter in _UNITS:
        if size > unit:
            return f"{-(-size // unit)}{letter}"
    return f"{max(1, size)}"


def _paths(targets: Iterable[str]) -> tuple[tuple[str, ...], int, int]:
    """Those that fit into one command; how many are odd, and how many too many."""
    paths: dict[str, None] = {}
    odd = more = length = 0
    for target in targets:
        if not _can_be_typed(target):
            odd += 1
        elif length + len(target) > _MOST_CHARACTERS:
            more += 1
        elif target not in paths:
            paths[target] = None
            length += len(target) + 3  # a space and quotes
    return tuple(paths), odd, more


def _can_be_typed(path: str) -> bool:
    """Whether Qt can carry it: bytes that are no UTF-8 would become another name."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


def _pid(item: Item) -> re.Match[str] | None:
    return _PID.match(item.target) if item.kind is Kind.PROCESS else None
