"""Killable worker processes: a crash, hang or blow-up costs the item that was held, no more."""

import os
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import wait
from typing import Any, Generic, TypeVar

from irkit.errors import WorkersGone
from irkit.workers.process import Worker, kill, signals_waiting, start
from irkit.workers.source import Source

Item = TypeVar("Item")
Result = TypeVar("Result")

MOST = 60  # workers; Windows waits for no more than 63 things at once
BATCH_ITEMS = 128
BATCH_WEIGHT = 4 << 20
_BUFFERED = 512  # items ready for each worker
_LOOK_SECONDS = 0.1
_MEMORY_SECONDS = 0.5
_GRACE = 2.0  # seconds beyond its deadline for an item to end by itself and say why
_START_SECONDS = 60.0  # a cold start from a USB stick
_FALSE_STARTS = 3


@dataclass(frozen=True, slots=True)
class Done(Generic[Item, Result]):
    """An item with what the work gave."""

    item: Item
    result: Result


@dataclass(frozen=True, slots=True)
class Lost(Generic[Item]):
    """An item that cost its worker twice, the second time when it was alone in it."""

    item: Item
    cause: str  # "crashed", "memory" or "deadline"
    detail: str


@dataclass(frozen=True, slots=True)
class Tick:
    """Nothing may have ended for a moment: time to look at the clock."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What one item may cost."""

    seconds: float = 60.0
    memory: int = 2 << 30  # bytes resident in its worker


@dataclass
class Gate:
    """Lets another thread pause, resume and cancel a pool."""

    paused: bool = False
    cancelled: bool = False


Crew = Sequence[Worker[Any]]


@contextmanager
def crew(count: int) -> Iterator[Crew]:
    """Processes for a pool, which start while it is still prepared what they shall do.

    They end with the block at the latest.
    """
    processes: list[Worker[Any]] = []
    try:
        with signals_waiting():  # or one that was just started would be lost
            processes += (start(lane) for lane in range(count))
        yield processes
    finally:
        kill(processes)


class Pool(Generic[Item, Result]):
    """Runs `setup()(item)` for every item in `count` processes, of which there are up to `MOST`.

    `setup` is called once in each process and gives the function for the items; both it and the
    items travel by pickle. `weigh` (bytes, say) sizes the batches. Items of equal `lane` go to the
    same process as long as no other is idle, so that what it remembers of them serves. A `crew` of
    `count` processes serves one pool; without one they are started when it runs.
    """

    def __init__(
        self,
        setup: Callable[[], Callable[[Item], Result]],
        *,
        count: int,
        bounds: Bounds,
        weigh: Callable[[Item], int],
        lane: Callable[[Item], int],
        gate: Gate,
        crew: Crew = (),
    ) -> None:
        self._setup = setup
        self._count = count
        self._bounds = bounds
        self._weigh = weigh
        self._lane = lane
        self._gate = gate
        self._crew = crew
        self._lanes: list[deque[Item]] = [deque() for _ in range(count)]
        self._again: deque[Item] = deque()  # one by one, each alone
        self._workers: list[Worker[Item]] = []
        self._false_starts = 0
        self._memory_at = 0.0

    def run(self, items: Iterable[Item]) -> Iterator[Done[Item, Result] | Lost[Item] | Tick]:
        """Yield every item's end, in no fixed order, and a Tick about ten times a second.

        Ends early when the gate is cancelled: what was held then is not answered. Raises
        WorkersGone, and whatever `items` raises.
        """
        source = Source(items, _BUFFERED * self._count)
        try:
            self._workers = [*self._crew] or [start(lane) for lane in range(self._count)]
            for worker in self._workers:
                worker.setup = self._setup
            while not self._gate.cancelled:
                self._refill(source)
                self._feed()
                if source.ended and not self._open():
                    return
                yield from self._answers()
                yield from self._police()
                yield Tick()
        finally:
            source.stop()
            kill(self._workers)

    def _open(self) -> bool:
        """Whether anything is still to do."""
        waiting = bool(self._again) or any(self._lanes)
        return waiting or any(worker.held for worker in self._workers)

    def _refill(self, source: Source[Item]) -> None:
        room = _BUFFERED * self._count - sum(map(len, self._lanes))
        for item in source.take(room):
            self._lanes[self._lane(item) % self._count].append(item)

    def _feed(self) -> None:
        if self._gate.paused:
            return
        for worker in self._workers:
            if worker.ready and not worker.held:
                batch = self._batch(worker)
                if batch:
                    with suppress(OSError):  # it just died; the look at it will find that
                        worker.give(batch)

    def _batch(self, worker: Worker[Item]) -> list[Item]:
        worker.alone = bool(self._again)
        if self._again:
            return [self._again.popleft()]
        lane = self._lanes[worker.lane] or max(self._lanes, key=len)
        batch: list[Item] = []
        weight = 0
        while lane and len(batch) < BATCH_ITEMS and weight < BATCH_WEIGHT:
            batch.append(lane.popleft())
            weight += self._weigh(batch[-1])
        return batch

    def _answers(self) -> Iterator[Done[Item, Result]]:
        """Results that came, after waiting a moment for some."""
        arrived = wait([worker.pipe for worker in self._workers], _LOOK_SECONDS)
        for worker in self._workers:
            if worker.pipe not in arrived:
                continue
            try:
                results = worker.receive()
            except (EOFError, OSError):  # it died; the look at it will find that
                continue
            if results:
                self._false_starts = 0
            for result in results:
                yield Done(worker.held.popleft(), result)

    def _police(self) -> Iterator[Lost[Item]]:
        """Replace workers that died, hang or have grown; what they held goes on alone."""
        now = time.monotonic()
        look_at_memory = now - self._memory_at > _MEMORY_SECONDS
        if look_at_memory:
            self._memory_at = now
        for index, worker in enumerate(self._workers):
            worker.look()
            if worker.process.is_alive() and not self._is_late(worker):
                # One that is ready for the first time shows what the rules alone take.
                new = worker.ready and not worker.given
                if not (look_at_memory or new) or not self._is_too_large(worker):
                    continue
            kill([worker])
            yield from self._lose(worker)
            self._workers[index] = start(worker.lane)
            self._workers[index].setup = self._setup

    def _is_late(self, worker: Worker[Item]) -> bool:
        limit = self._bounds.seconds + _GRACE if worker.ready else _START_SECONDS
        if worker.silent > limit and (worker.held or not worker.ready):
            worker.cause, worker.detail = "deadline", f"no answer for {worker.silent:.0f} s"
        return bool(worker.cause)

    def _is_too_large(self, worker: Worker[Item]) -> bool:
        resident = worker.resident()
        if resident > self._bounds.memory:
            worker.cause, worker.detail = "memory", f"{resident >> 20} MiB"
        return bool(worker.cause)

    def _lose(self, worker: Worker[Item]) -> Iterator[Lost[Item]]:
        if not worker.given:
            self._false_starts += 1
            if self._false_starts >= _FALSE_STARTS:
                why = ", ".join(filter(None, (worker.cause, worker.how_it_ended())))
                raise WorkersGone(f"the scan's worker processes die at their start: {why}")
        if worker.alone and worker.held:
            yield Lost(worker.held[0], worker.cause or "crashed", worker.how_it_ended())
        else:
            self._again.extend(worker.held)


def default_count() -> int:
    """One worker a core that this process may use, up to `MOST`."""
    if hasattr(os, "sched_getaffinity"):
        return min(len(os.sched_getaffinity(0)), MOST)
    return min(os.cpu_count() or 1, MOST)
