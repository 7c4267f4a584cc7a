"""What to look at, worst places first: processes and files of this host, never read here."""

import os
import sys
import time
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field

from irkit.errors import UsageError
from irkit.records import FileTarget, Item, Target
from irkit.targets import hot, processes
from irkit.targets.files import Keep, Limits, Walker
from irkit.windows import drives

RECENT = 14 * 86_400  # seconds: what changed in the last two weeks comes before the rest


@dataclass(frozen=True, slots=True)
class Scope:
    """What a scan is asked to look at."""

    roots: tuple[str, ...] = ()  # files and folders; absolute
    pids: tuple[int, ...] | None = None  # None: no process; empty: every process
    images: bool = False  # the files of running programs first
    hot_only: bool = False  # of the roots only their hot places
    limits: Limits = field(default_factory=Limits)


def checked(
    paths: Collection[str], hint: Callable[[str], str] = lambda path: ""
) -> tuple[str, ...]:
    """Absolute paths of what the caller names.

    Raises UsageError for one that is not there, with a hint at what it may be.
    """
    for path in paths:
        try:
            os.stat(path)
        except OSError as error:
            said = f"{error.strerror}{hint(path)}"
            raise UsageError(f"cannot look at {path}: {said}") from error
    return tuple(os.path.abspath(path) for path in paths)


def host_roots() -> tuple[str, ...]:
    """Where the files of this host begin: "/", or every fixed drive of Windows."""
    return drives.of_kind(drives.FIXED) if sys.platform == "win32" else ("/",)


def plan(scope: Scope, *, recent_first: bool = True) -> Iterator[Target | Item]:
    """Every target in the order of risk, and every item that is left out, each once."""
    walker = Walker(scope.limits)
    if scope.images:
        for path in processes.images():
            yield from walker.image(path)
    roots = [os.path.realpath(root) for root in scope.roots]
    folders = [root for root in roots if os.path.isdir(root)]
    for root in roots:
        if root not in folders:
            yield from walker.file(root, "named")
    late = []
    for root in folders:
        for place, path, is_folder in hot.hot_places(root, walker.closed):
            look = walker.folder if is_folder else walker.file
            if place == hot.PLACES[-1][0]:
                late.append(look(path, place))
            else:
                yield from look(path, place)
    if scope.pids is not None:
        yield from processes.processes(scope.pids or None)
    if scope.hot_only:
        return
    for found in late:
        yield from found
    if recent_first:
        for root in folders:
            yield from walker.preview(root, "changed lately", _changed_since(time.time() - RECENT))
    for root in folders:
        yield from walker.folder(root, "rest")


def _changed_since(moment: float) -> Keep:
    """Chooses files written or, as far as the system tells, given their name since then."""
    return lambda status: max(status.st_mtime, status.st_ctime) > moment


def count(scope: Scope) -> Iterator[tuple[int, int]]:
    """Running totals (things, bytes) of what `plan` will list; the last one is the total."""
    things = size = 0
    for one in plan(scope, recent_first=False):  # the order makes no difference to the sum
        if isinstance(one, Item):
            things += one.count
        else:
            things += 1
            size += one.allocated if isinstance(one, FileTarget) else 0
        yield things, size
