"""One worker process: what it does, and what its engine knows of it."""

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from multiprocessing import resource_tracker
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar

import psutil

from irkit.errors import IrkitError, WorkersGone

if sys.platform == "win32":
    from multiprocessing.connection import PipeConnection as Connection
else:
    from multiprocessing.connection import Connection

Item = TypeVar("Item")
Setup = Callable[[], Callable[[Any], Any]]

_ANSWER_SECONDS = 0.1  # results of small items travel together
_SLEPT = 5.0  # a longer gap between two looks means that we were stopped, not the worker
_KILL_SECONDS = 0.5
# Ctrl+C, a polite kill and a closed terminal reach the workers, too; the engine handles them.
_FOR_ENGINE = [getattr(signal, n) for n in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, n)]


@dataclass(eq=False)
class Worker(Generic[Item]):
    """A worker process as its engine sees it."""

    process: BaseProcess
    pipe: "Connection[Any, Any]"
    lane: int
    setup: Setup | None = None  # what to send it when it asks
    ready: bool = False
    given: bool = False  # something, ever
    held: deque[Item] = field(default_factory=deque)  # given, not answered
    alone: bool = False  # the held item had its chance in a batch
    silent: float = 0.0  # seconds since its last answer, while we were awake
    cause: str = ""  # why we stopped it: "deadline" or "memory"
    detail: str = ""
    _seen: float = field(default_factory=time.monotonic)  # when we last looked

    def give(self, batch: list[Item]) -> None:
        """Send it items, and start its clock anew. Raises OSError where it just died."""
        self.given = True
        self.held.extend(batch)
        self.heard()
        self.pipe.send(batch)

    def heard(self) -> None:
        """Start its clock anew."""
        self._seen = time.monotonic()
        self.silent = 0.0

    def look(self) -> None:
        """Let its clock go on, but not for the time in which the machine slept."""
        now = time.monotonic()
        self.silent += now - self._seen if now - self._seen < _SLEPT else 0.0
        self._seen = now

    def receive(self) -> list[Any]:
        """Results of the first items it holds; none while it gets ready.

        Raises EOFError or OSError where it just died, WorkersGone where it says it cannot work.
        """
        message = self.pipe.recv()
        self.heard()
        if message is None:
            self.pipe.send(self.setup)
        elif isinstance(message, str):
            raise WorkersGone(f"the scan's worker processes cannot start: {message}")
        else:
            self.ready = True
        return message or []

    def resident(self) -> int:
        """Bytes of memory it holds."""
        try:
            return int(psutil.Process(self.process.pid).memory_info().rss)
        except psutil.Error:  # died meanwhile; the next look will find that
            return 0

    def how_it_ended(self) -> str:
        """In a few words, after `kill`."""
        code = self.process.exitcode
        if code is None:
            return ", ".join(filter(None, (self.detail, "does not even end when killed")))
        if self.detail:
            return self.detail
        if code >= 0 or sys.platform == "win32":
            return f"exit status {code}"
        try:
            return signal.Signals(-code).name
        except ValueError:
            return f"signal {-code}"


def start(lane: int) -> Worker[Any]:
    """A new worker process, which will ask for its setup."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs,), daemon=True)
    with signals_waiting():
        process.start()
    theirs.close()
    return Worker(process, ours, lane)


@contextlib.contextmanager
def signals_waiting() -> Iterator[None]:
    """Signals of the engine wait meanwhile, and in a process that is started until it ignores them.

    Windows knows none but Ctrl+C, which it tells a new process about when that can take it.
    """
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _FOR_ENGINE)
    try:
        resource_tracker.ensure_running()  # lets some of them through when it starts
        signal.pthread_sigmask(signal.SIG_BLOCK, _FOR_ENGINE)
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def kill(workers: list[Worker[Any]]) -> None:
    """End the processes at once, also those that hang."""
    for worker in workers:
        worker.process.kill()
    until = time.monotonic() + _KILL_SECONDS
    for worker in workers:
        worker.process.join(max(0.0, until - time.monotonic()))
        worker.pipe.close()
        if worker.process.exitcode is None:
            # It sleeps in the kernel, as on a dead network disk, and ends when it wakes. Forgotten,
            # because multiprocessing would wait for it when the program ends.
            forgotten = multiprocessing.process._children  # type: ignore[attr-defined]  # noqa: SLF001
            forgotten.discard(worker.process)


def _serve(pipe: "Connection[Any, Any]") -> None:
    """What a worker process does until its engine goes.

    It asks for its setup, which is large, when it is there to read it: so workers start side by
    side, and the engine never writes to one that died before.
    """
    for number in _FOR_ENGINE:
        signal.signal(number, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _FOR_ENGINE)
    threading.Thread(target=_end_with_engine, daemon=True).start()
    try:
        pipe.send(None)
        setup: Setup = pipe.recv()
    except (EOFError, OSError):  # the engine went before it had anything to do
        return
    try:
        work = setup()
    except IrkitError as error:
        pipe.send(str(error))
        return
    answers = _Answers(pipe)
    answers.send()
    while True:
        try:
            batch = pipe.recv()
        except (EOFError, OSError):
            return
        for item in batch:
            answers.add(work(item))
        answers.send()


def _end_with_engine() -> None:
    """Leave nothing behind when the engine is killed while an item hangs."""
    engine = multiprocessing.parent_process()
    if engine is not None:
        engine.join()
        os._exit(1)


class _Answers:
    """Results on their way to the engine: together, but none waits for an item that takes long."""

    def __init__(self, pipe: "Connection[Any, Any]") -> None:
        self._pipe = pipe
        self._results: list[Any] = []
        self._lock = threading.Lock()
        self._some = threading.Event()
        threading.Thread(target=self._send_soon, daemon=True).start()

    def add(self, result: Any) -> None:
        with self._lock:
            self._results.append(result)
        if not self._some.is_set():
            self._some.set()

    def send(self) -> None:
        """Send what there is, be it nothing."""
        with self._lock, contextlib.suppress(OSError):  # the engine is gone: so are we in a moment
            self._pipe.send(self._results)
            self._results = []
            self._some.clear()

    def _send_soon(self) -> None:
        while True:
            self._some.wait()
            time.sleep(_ANSWER_SECONDS)
            if self._some.is_set():
                self.send()
