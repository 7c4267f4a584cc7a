"""What a live process of Windows has in memory.

Page for page Windows tells what is in a process's working set (QueryWorkingSetEx), and only that
is called its own. Reading a page that was trimmed from there would fetch it from the page file and
count it against the process, and one that was never touched would be made for us. So memory that
Windows has taken from an idle process stays out of sight. Where the call fails, as under Wine for
every process but the caller's, all committed private pages and the writable ones of images count
instead: some untouched pages are made then, and code that was patched and made read-only again is
not told from that of its file.
"""

import ntpath
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from itertools import accumulate, groupby, islice, pairwise

from irkit import opening
from irkit.memory import MOST_AT_ONCE, Backing, FileState, Region, RegionKind, Run
from irkit.windows import drives
from irkit.windows import memory as host
from irkit.windows.privileges import enable_debug_privilege

SHARED_MEMORY = "shared memory"  # the name of a mapping without a file

_WRITECOPY = frozenset({0x08, 0x80})  # PAGE_WRITECOPY, PAGE_EXECUTE_WRITECOPY
_ALLOWED = {  # by the PAGE_… that is set
    0x02: "r--",
    0x04: "rw-",
    0x08: "rw-",
    0x10: "r-x",  # PAGE_EXECUTE: a processor reads what it runs, so it is no place to hide
    0x20: "r-x",
    0x40: "rwx",
    0x80: "rwx",
}


_SMALL = 16 << 20  # bytes of code in no file that are read even where they may be paged out


class Memory:
    """The memory of one process.

    A stack is known by the guard page below it and a heap by the list that the process keeps; a
    stack in full use, further parts of a heap, and heaps of 32-bit programs count as private.
    `Backing.offset` is the distance from the start of the image as it lies in memory, so that it
    is an RVA; of other files it is the distance from the start of the view, which Windows does
    not place in the file. An executable file that cannot be named any more has no `Backing`.
    """

    def __init__(self, pid: int) -> None:
        enable_debug_privilege()
        self._handle = host.opened(pid)

    def regions(self) -> list[Region]:
        """Its committed regions in the order of their addresses, each of one protection."""
        backing, heaps = _backings(self._handle), host.heaps(self._handle)
        found = []
        for below, one in pairwise((host.Range(), *host.ranges(self._handle))):
            if one.state == host.COMMITTED:
                file = None if one.type == host.PRIVATE else backing(one)
                found.append(_region(one, _kind(one, below, heaps, file), file))
        return found

    def own(self, region: Region) -> list[Run]:
        """The pages in its working set that it shares with nobody; see above where that fails."""
        if region.shared or not region.readable:
            return []
        of_file = region.kind in (RegionKind.IMAGE, RegionKind.MAPPED)
        if region.executable and not of_file and region.size <= _SMALL:
            # Code in no file is looked at wherever it is: a process can empty its working set.
            return [Run(region.start, region.size)]
        # A page of a file is shared until it is written to: then the process gets a copy.
        asked = host.VALID | host.SHARED if of_file else host.VALID
        try:
            states = host.working_set(self._handle, region.start, region.size)
            return list(_runs(region.start, (state & asked == host.VALID for state in states)))
        except OSError:
            host.query(self._handle, region.start)  # raises where the process has ended
        return [] if of_file and not region.writable else [Run(region.start, region.size)]

    def present(self, region: Region) -> list[Run]:
        """The pages in its working set; all of them where Windows does not tell."""
        if region.kind is RegionKind.SPECIAL or not region.readable:
            return []
        try:
            states = host.working_set(self._handle, region.start, region.size)
            return list(_runs(region.start, (bool(state & host.VALID) for state in states)))
        except OSError:
            host.query(self._handle, region.start)  # raises where the process has ended
        return [Run(region.start, region.size)]

    def open_file(self, region: Region) -> int | None:
        """None: Windows lays programs out otherwise in memory than in their files."""
        return None

    def read(self, start: int, size: int) -> bytes:
        """Up to `size` bytes from an address, down to none where it cannot be read."""
        found = []
        at, end = start, self._readable_until(start, start + min(size, MOST_AT_ONCE))
        upto = end
        while at < end:
            if piece := host.copied(self._handle, at, upto - at):
                found.append(piece)
                at = upto
            elif upto <= _next_page(at):
                host.query(self._handle, at)  # raises where the process has ended
                break
            else:  # a page that cannot be fetched from its file or disk, or is gone by now
                end = upto
            upto = _middle(at, end)
        return b"".join(found)

    def _readable_until(self, at: int, end: int) -> int:
        """Where the memory from an address on ends that the process may read."""
        while at < end and (one := host.query(self._handle, at)) and _readable(one):
            at = one.end
        return min(at, end)

    def close(self) -> None:
        """Let go of it."""
        if self._handle:
            host.closed(self._handle)
        self._handle = 0


def _region(one: host.Range, kind: RegionKind, backing: Backing | None) -> Region:
    name = SHARED_MEMORY if one.type == host.MAPPED and not backing else ""
    return Region(one.start, one.size, _permissions(one), kind, name, backing)


def _permissions(one: host.Range) -> str:
    allowed = "---" if one.protect & host.GUARD else _ALLOWED.get(one.protect & 0xFF, "---")
    # A copy that was written to is PAGE_READWRITE; only the whole view still tells.
    copied = not _WRITECOPY.isdisjoint((one.protect & 0xFF, one.allocation_protect & 0xFF))
    return allowed + ("s" if one.type == host.MAPPED and not copied else "p")


def _readable(one: host.Range) -> bool:
    return one.state == host.COMMITTED and _permissions(one)[0] == "r"


def _kind(
    one: host.Range, below: host.Range, heaps: frozenset[int], backing: Backing | None
) -> RegionKind:
    if one.type == host.IMAGE:
        return RegionKind.IMAGE
    if one.type == host.MAPPED:
        return RegionKind.SPECIAL if not backing and _of_device(one) else RegionKind.MAPPED
    if one.allocation in heaps:
        return RegionKind.HEAP
    if below.protect & host.GUARD and below.allocation == one.allocation:
        return RegionKind.STACK
    return RegionKind.PRIVATE


def _of_device(one: host.Range) -> bool:
    """Whether a driver may have mapped its device, whose registers can act on being read."""
    uncached = one.protect & (host.NO_CACHE | host.WRITE_COMBINE)
    return bool(uncached) and "x" not in _permissions(one)


def _runs(start: int, wanted: Iterable[bool]) -> Iterator[Run]:
    """The pages from `start` on that are wanted, side by side ones together."""
    for chosen, pages in groupby(wanted):
        size = host.PAGE * sum(1 for _ in pages)
        if chosen:
            yield Run(start, size)
        start += size


def _middle(at: int, end: int) -> int:
    """Where a page begins half-way between two addresses, or the end of a single page."""
    middle = (at + end) // 2 & -host.PAGE
    return middle if middle > at else min(end, _next_page(at))


def _next_page(address: int) -> int:
    return (address & -host.PAGE) + host.PAGE


def _backings(handle: int) -> Callable[[host.Range], Backing | None]:
    """What tells the file behind a range of a process; each file is looked for once."""
    named, state = drives.devices(), cache(partial(_file_state, cache(_is_link)))

    @cache
    def path(allocation: int) -> str:
        return drives.path_of(host.mapped_file(handle, allocation), named)

    def backing(one: host.Range) -> Backing | None:
        found = path(one.allocation)
        return Backing(found, one.start - one.allocation, 0, 0, state(found)) if found else None

    return backing


def _file_state(is_link: Callable[[str], bool], path: str) -> FileState:
    """Whether a file is still there; no way is gone that may lead to a share."""
    drive, rest = ntpath.splitdrive(path)
    if len(drive) != 2 or drives.kind_of(f"{drive}\\") == drives.REMOTE:
        return FileState.UNKNOWN
    steps = accumulate(rest.split("\\")[1:], "{}\\{}".format, initial=drive)
    try:
        linked = any(is_link(step) for step in islice(steps, 1, None))
    except FileNotFoundError:
        return FileState.DELETED
    except OSError:
        return FileState.UNKNOWN
    return FileState.UNKNOWN if linked else FileState.THERE


def _is_link(path: str) -> bool:
    return stat.S_ISLNK(opening.kind(os.lstat(opening.extended(path))))
