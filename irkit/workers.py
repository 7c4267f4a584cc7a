"""Killable worker processes: a crash, hang or blow-up costs the item that was held, no more."""

import multiprocessing
import os
import queue
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar

import psutil

from irkit.errors import IrkitError, WorkersGone

Item = TypeVar("Item")
Result = TypeVar("Result")

BATCH_ITEMS = 64
BATCH_WEIGHT = 2 << 20
_BUFFERED = 256  # items ready for each worker
_ANSWER_SECONDS = 0.005  # results of small items travel together
_LOOK_SECONDS = 0.1
_MEMORY_SECONDS = 0.5
_GRACE = 2.0  # seconds beyond its deadline for an item to end by itself and say why
_START_SECONDS = 60.0  # a cold start from a USB stick
_SLEPT = 5.0  # a longer gap between two looks means that we were stopped, not the worker
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


@dataclass(eq=False)
class _Worker(Generic[Item]):
    process: BaseProcess
    pipe: "Connection[Any, Any]"
    lane: int
    ready: bool = False
    held: deque[Item] = field(default_factory=deque)  # given, not answered
    alone: bool = False  # the held item had its chance in a batch
    silent: float = 0.0  # seconds since its last answer, while we were awake
    cause: str = ""  # why we killed it


class Pool(Generic[Item, Result]):
    """Runs `setup()(item)` for every item in `count` processes.

    `setup` is called once in each process and gives the function for the items; both it and the
    items travel by pickle. `weigh` (bytes, say) sizes the batches. Items of equal `lane` go to the
    same process as long as no other is idle, so that what it remembers of them serves.
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
    ) -> None:
        self._setup = setup
        self._count = count
        self._bounds = bounds
        self._weigh = weigh
        self._lane = lane
        self._gate = gate
        self._lanes: list[deque[Item]] = [deque() for _ in range(count)]
        self._again: deque[Item] = deque()  # one by one, each alone
        self._workers: list[_Worker[Item]] = []
        self._false_starts = 0
        self._memory_at = 0.0

    def run(self, items: Iterable[Item]) -> Iterator[Done[Item, Result] | Lost[Item] | Tick]:
        """Yield every item's end, in no fixed order, and a Tick about ten times a second.

        Ends early when the gate is cancelled: what was held then is not answered. Raises
        WorkersGone, and whatever `items` raises.
        """
        source = _Source(items, _BUFFERED * self._count)
        try:
            self._workers = [self._started(lane) for lane in range(self._count)]
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
            for worker in self._workers:
                _kill(worker)

    def _open(self) -> bool:
        """Whether anything is still to do."""
        waiting = bool(self._again) or any(self._lanes)
        return waiting or any(worker.held for worker in self._workers)

    def _refill(self, source: "_Source[Item]") -> None:
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
                    worker.held.extend(batch)
                    worker.silent = 0.0
                    with suppress(OSError):  # it just died; the look at it will find that
                        worker.pipe.send(batch)

    def _batch(self, worker: _Worker[Item]) -> list[Item]:
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
        """Results that came, after waiting a moment for some; the workers' clocks go on."""
        began = time.monotonic()
        arrived = wait([worker.pipe for worker in self._workers], _LOOK_SECONDS)
        waited = time.monotonic() - began
        for worker in self._workers:
            worker.silent += waited if waited < _SLEPT else 0.0
            while worker.pipe in arrived and _has_answer(worker.pipe):
                try:
                    message = worker.pipe.recv()
                except (EOFError, OSError):  # it died; the look at it will find that
                    break
                if isinstance(message, str):
                    raise WorkersGone(f"the scan's worker processes cannot start: {message}")
                worker.silent = 0.0
                worker.ready = True
                self._false_starts = 0
                for result in message:
                    yield Done(worker.held.popleft(), result)

    def _police(self) -> Iterator[Lost[Item]]:
        """Replace workers that died, hang or have grown; what they held goes on alone."""
        now = time.monotonic()
        look_at_memory = now - self._memory_at > _MEMORY_SECONDS
        if look_at_memory:
            self._memory_at = now
        for index, worker in enumerate(self._workers):
            alive = worker.process.is_alive()
            if alive:
                limit = self._bounds.seconds + _GRACE if worker.ready else _START_SECONDS
                if (worker.held or not worker.ready) and worker.silent > limit:
                    worker.cause = "deadline"
                elif look_at_memory and _resident(worker) > self._bounds.memory:
                    worker.cause = "memory"
                if not worker.cause:
                    continue
            _kill(worker)
            yield from self._lose(worker)
            self._workers[index] = self._started(worker.lane)

    def _lose(self, worker: _Worker[Item]) -> Iterator[Lost[Item]]:
        if not worker.ready:
            self._false_starts += 1
            if self._false_starts >= _FALSE_STARTS:
                detail = _how_it_died(worker.process)
                raise WorkersGone(f"the scan's worker processes die at their start: {detail}")
        if worker.alone and worker.held:
            yield Lost(worker.held[0], worker.cause or "crashed", _how_it_died(worker.process))
        else:
            self._again.extend(worker.held)

    def _started(self, lane: int) -> _Worker[Item]:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(self._setup, theirs), daemon=True)
        process.start()
        theirs.close()
        return _Worker(process, ours, lane)


class _Source(Generic[Item]):
    """Reads the items in a thread of its own: a slow or hanging listing must not stop the rest."""

    def __init__(self, items: Iterable[Item], size: int) -> None:
        self._queue: queue.Queue[Item | BaseException | None] = queue.Queue(size)
        self._stopped = False
        self.ended = False
        self._thread = threading.Thread(target=self._read, args=(items,), daemon=True)
        self._thread.start()

    def _read(self, items: Iterable[Item]) -> None:
        try:
            for item in items:
                self._queue.put(item)
                if self._stopped:
                    return
        except Exception as error:  # noqa: BLE001 - not swallowed: raised where run() is read
            self._queue.put(error)
        self._queue.put(None)

    def take(self, room: int) -> Iterator[Item]:
        """Up to `room` items that are there now."""
        for _ in range(room):
            try:
                item = self._queue.get_nowait()
            except queue.Empty:
                return
            if item is None:
                self.ended = True
                return
            if isinstance(item, BaseException):
                raise item
            yield item

    def stop(self) -> None:
        """Let the thread end at its next item."""
        self._stopped = True
        with suppress(queue.Empty):
            while True:
                self._queue.get_nowait()


def _serve(setup: Callable[[], Callable[[Any], Any]], pipe: "Connection[Any, Any]") -> None:
    """What a worker process does until its pipe closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the engine to handle
    try:
        work = setup()
    except IrkitError as error:
        pipe.send(str(error))
        return
    with suppress(EOFError, OSError):  # the engine is gone
        pipe.send([])
        while True:
            _work_off(pipe.recv(), work, pipe)


def _work_off(batch: list[Any], work: Callable[[Any], Any], pipe: "Connection[Any, Any]") -> None:
    results: list[Any] = []
    answered = time.monotonic()
    for item in batch:
        results.append(work(item))
        now = time.monotonic()
        if now - answered > _ANSWER_SECONDS:
            pipe.send(results)
            results = []
            answered = now
    if results:
        pipe.send(results)


def _has_answer(pipe: "Connection[Any, Any]") -> bool:
    try:
        return pipe.poll()
    except (EOFError, OSError):  # it died; the look at it will find that
        return False


def _resident(worker: _Worker[Any]) -> int:
    try:
        return int(psutil.Process(worker.process.pid).memory_info().rss)
    except psutil.Error:  # died meanwhile; the next look will find that
        return 0


def _kill(worker: _Worker[Any]) -> None:
    worker.process.kill()
    worker.process.join()
    worker.pipe.close()


def _how_it_died(process: BaseProcess) -> str:
    code = process.exitcode
    if code is None or code >= 0 or sys.platform == "win32":
        return f"exit status {code}"
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"signal {-code}"


def default_count() -> int:
    """One worker a core that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
