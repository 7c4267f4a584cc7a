"""What several processes have in memory of the same files: looked through once for all of them."""

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass

from irkit.memory import opened
from irkit.records import Connection, Finding, Item, ProcessTarget, Target
from irkit.scan.host import Seen, seen
from irkit.scan.memory import Extent, Trace, extent_of
from irkit.scan.request import Request
from irkit.targets.processes import living_thread
from irkit.workers import Gate

_HOLDERS = 3  # processes through which a stretch of a file may be reached
_PER_STRING = 3  # traces of one string that a process gets of each file
_LOOK = 0.2  # seconds between two looks whether the scan was cancelled


@dataclass(frozen=True, slots=True)
class SharedTarget:
    """A stretch of a file to look through, and processes that map it."""

    extent: Extent
    holders: tuple[ProcessTarget, ...]


@dataclass(frozen=True, slots=True)
class SharedTraces:
    """What stands in such a stretch; `fault` says why it could not be looked through, if so."""

    traces: tuple[Trace, ...] = ()
    fault: str = ""


@dataclass(frozen=True, slots=True)
class MemoryTarget:
    """A process to look at, with what is known of it from looks at the whole host."""

    process: ProcessTarget
    known: dict[Extent, SharedTraces]  # its files in memory that were looked through already
    connections: tuple[Connection, ...] | None = None
    services: tuple[str, ...] | None = None
    findings: tuple[Finding, ...] = ()  # on it, of the host as a whole


class Shared:
    """Hands out the stretches of files that processes share, and then the processes."""

    def __init__(self, request: Request, gate: Gate, aside: Callable[[Item], None]) -> None:
        """What is no target goes `aside`."""
        self._request, self._gate, self._aside = request, gate, aside
        self._mapped: dict[int, list[Extent]] = {}  # by pid
        self._open: set[Extent] = set()
        self._found: dict[Extent, SharedTraces] = {}
        self._answered = threading.Condition()
        self._closed = False

    def close(self) -> None:
        """Nothing is answered any more."""
        with self._answered:
            self._closed = True
            self._answered.notify_all()

    def tasks(self, targets: Iterable[Target]) -> Iterator[Target | SharedTarget | MemoryTarget]:
        """The targets, but in the place of processes what they share and then each of them."""
        processes: list[ProcessTarget] = []
        for one in targets:
            if isinstance(one, ProcessTarget):
                processes.append(one)
                continue
            if processes:
                yield from self._apart(processes)
                processes = []
            yield one
        yield from self._apart(processes)

    def _apart(self, listed: list[ProcessTarget]) -> Iterator[SharedTarget | MemoryTarget]:
        """First every stretch, then, as soon as all are answered, every process."""
        if not listed:
            return
        host = seen(every=self._request.scope.pids == (), aside=self._aside)
        listed += (one for one in host.hidden if one.pid not in {it.pid for it in listed})
        if self._request.looks_fast:
            stretches = [*self._stretches(listed)]
            self._open = {one.extent for one in stretches}
            yield from stretches
            self._wait()
        for process in listed:
            mapped = self._mapped.get(process.pid, ())
            known = {one: self._found[one] for one in mapped if one in self._found}
            yield self._target(process, known, host)

    @staticmethod
    def _target(
        process: ProcessTarget, known: dict[Extent, SharedTraces], host: Seen
    ) -> MemoryTarget:
        pid, found = process.pid, host.findings.get(process.pid)
        connections = None if host.connections is None else host.connections.get(pid, ())
        services = None if host.services is None else host.services.get(pid, ())
        return MemoryTarget(process, known, connections, services, (found,) if found else ())

    def answer(self, target: SharedTarget, found: SharedTraces) -> None:
        """Take what was found in a stretch. Called by another thread than that of `tasks`."""
        with self._answered:
            self._found[target.extent] = found
            self._open.discard(target.extent)
            self._answered.notify_all()

    def _stretches(self, processes: Iterable[ProcessTarget]) -> Iterator[SharedTarget]:
        holders: dict[Extent, list[ProcessTarget]] = {}
        for process in processes:
            if self._gate.cancelled:
                return
            mapped = self._mapped[process.pid] = _extents(process.pid)
            for extent in mapped:
                known = holders.setdefault(extent, [])
                if len(known) < _HOLDERS:
                    known.append(process)
        # The largest first: the last ones to end are short.
        for extent in sorted(holders, key=lambda one: -one.size):
            yield SharedTarget(extent, tuple(holders[extent]))

    def _wait(self) -> None:
        with self._answered:
            while self._open and not (self._gate.cancelled or self._closed):
                self._answered.wait(_LOOK)


def thinned(traces: Iterable[Trace]) -> tuple[Trace, ...]:
    """The first few traces of each string: one is as good as a thousand to most rules."""
    count: dict[str, int] = {}
    kept = []
    for one in traces:
        count[one.string] = count.get(one.string, 0) + 1
        if count[one.string] <= _PER_STRING:
            kept.append(one)
    return tuple(kept)


def _extents(pid: int) -> list[Extent]:
    """What a process maps; empty where it is out of reach, which the look at it then says."""
    try:
        with closing(opened(living_thread(pid))) as memory:
            found = (extent_of(region) for region in memory.regions())
            return list(dict.fromkeys(one for one in found if one is not None))
    except OSError:
        return []
