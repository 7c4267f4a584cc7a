"""What to look at, worst places first: processes and files of this host, never read here."""

import os
import time
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

import psutil

from irkit.errors import UsageError
from irkit.records import FileTarget, Item, Target
from irkit.targets import hot, processes
from irkit.targets.files import Limits, Walker

RECENT = 14 * 86_400  # seconds: what changed in the last two weeks comes before the rest


@dataclass(frozen=True, slots=True)
class Scope:
    """What a scan is asked to look at."""

    roots: tuple[str, ...] = ()  # files and folders; absolute
    pids: tuple[int, ...] | None = None  # None: no process; empty: every process
    images: bool = False  # the files of running programs first
    hot_only: bool = False  # of the roots only their hot places
    limits: Limits = field(default_factory=Limits)


def checked(paths: Collection[str]) -> tuple[str, ...]:
    """Absolute paths of what the caller names. Raises UsageError for one that is not there."""
    for path in paths:
        try:
            os.stat(path)
        except OSError as error:
            raise UsageError(f"cannot look at {path}: {error.strerror}") from error
    return tuple(os.path.abspath(path) for path in paths)


def host_roots() -> tuple[str, ...]:
    """Where the files of this host begin: "/", or every fixed drive of Windows."""
    if os.name != "nt":
        return ("/",)
    return tuple(p.mountpoint for p in psutil.disk_partitions() if "fixed" in p.opts)


def plan(scope: Scope) -> Iterator[Target | Item]:
    """Every target in the order of risk, and every item that is left out, each once."""
    walker = Walker(scope.limits)
    now = time.time()
    if scope.images:
        for path in processes.images():
            yield from walker.file(path, "process image")
    folders = [root for root in scope.roots if os.path.isdir(root)]
    for root in scope.roots:
        if root not in folders:
            yield from walker.file(os.path.realpath(root), "named")
    late = []
    for root in folders:
        for place, path, is_folder in hot.hot_places(root, walker.closed):
            if place == hot.PLACES[-1][0]:
                late.append((place, path, is_folder))
            else:
                yield from walker.folder(path, place) if is_folder else walker.file(path, place)
    if scope.pids is not None:
        yield from processes.processes(scope.pids or None)
    if scope.hot_only:
        return
    for place, path, _ in late:
        yield from walker.folder(path, place)
    yield from _recent_then_rest(walker, folders, now)


def _recent_then_rest(
    walker: Walker, folders: list[str], now: float
) -> Iterator[FileTarget | Item]:
    """Two walks: files changed lately, then the others and those that changed while we walked."""

    def recent(status: os.stat_result) -> bool:
        return now - RECENT < status.st_ctime < now

    for root in folders:
        yield from walker.preview(root, "changed lately", recent)
    for root in folders:
        yield from walker.folder(root, "rest", lambda status: not recent(status))


def count(scope: Scope) -> Iterator[tuple[int, int]]:
    """Running totals (things, bytes) of what `plan` will list; the last one is the total."""
    things = size = 0
    for one in plan(scope):
        if isinstance(one, Item):
            things += one.count
        else:
            things += 1
            size += one.size if isinstance(one, FileTarget) else 0
        yield things, size
