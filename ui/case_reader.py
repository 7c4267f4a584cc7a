"""Reads the open case in threads of its own, so that the window never waits for a disk."""

import itertools
import queue
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, cast

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Signal

from irkit.case import Case
from irkit.case.review import Reviewer
from irkit.errors import IrkitError, NotACase

R = TypeVar("R")

# Pages of a table, lists of ids, sums over the whole case, and what people decide.
_OPEN: tuple[Callable[[Path], Any], ...] = (Case.open, Case.open, Case.open, Reviewer.open)
_SHORT, _LONG, _SUMS, _REVIEW = range(4)
_PATIENCE = (2.0, 2.0, 2.0, 30.0)  # seconds at the end; a busy case is waited for as SQLite does


@dataclass(frozen=True, slots=True)
class _Job:
    """A question that waits for its turn."""

    number: int
    owner: QObject
    topic: str
    question: Callable[[Any], Iterator[Any]]
    each: Callable[[Any], None]
    done: Callable[[], None] | None
    kept: bool = False  # is carried out whatever comes after it

    @property
    def key(self) -> tuple[int, str]:
        return id(self.owner), self.topic


class CaseReader(QObject):
    """Answers questions about one case; the answers arrive in the thread of the window.

    A newer question of the same owner and topic takes the place of an older one: what waits is
    not asked, what is under way is not answered any more.
    """

    failed = Signal(str)  # the case cannot be read: what to do, in one line
    fault = Signal(object)  # an exception that nobody expected
    _answer = Signal(object, object)  # job, answer or None at the end

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._numbers = itertools.count()
        self._newest: dict[tuple[int, str], int] = {}
        self._lanes: list[queue.SimpleQueue[_Job | None]] = []
        self._answer.connect(self._deliver)
        self._threads: list[threading.Thread] = []
        for opened in _OPEN:
            waiting: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
            thread = threading.Thread(target=self._serve, args=(waiting, opened), name="case")
            thread.daemon = True  # a disk that hangs must not keep the program from ending
            self._lanes.append(waiting)
            self._threads.append(thread)
            thread.start()

    def ask(
        self,
        owner: QObject,
        topic: str,
        question: Callable[[Case], R],
        answer: Callable[[R], None],
        *,
        long: bool = False,
        sums: bool = False,
    ) -> None:
        """Ask for one answer; `long` for what may take more than some milliseconds.

        `sums` is for what goes over the whole case and may take seconds: no list waits for it.
        """
        self.stream(
            owner, topic, lambda case: iter((question(case),)), answer, long=long, sums=sums
        )

    def stream(
        self,
        owner: QObject,
        topic: str,
        question: Callable[[Case], Iterator[R]],
        each: Callable[[R], None],
        done: Callable[[], None] | None = None,
        *,
        long: bool = True,
        sums: bool = False,
    ) -> None:
        """Ask for many answers; `done` follows the last one."""
        job = _Job(next(self._numbers), owner, topic, question, each, done)
        self._newest[job.key] = job.number
        self._lanes[_SUMS if sums else _LONG if long else _SHORT].put(job)

    def write(
        self, owner: QObject, act: Callable[[Reviewer], R], answer: Callable[[R], None]
    ) -> None:
        """Write down what somebody decided; nothing takes its place and nothing drops it."""
        number = next(self._numbers)
        question = cast("Callable[[Any], Iterator[Any]]", lambda one: iter((act(one),)))
        job = _Job(number, owner, f"review {number}", question, answer, None, kept=True)
        self._lanes[_REVIEW].put(job)

    def close(self) -> None:
        """Answer nothing any more and let go of the case; what people decided is written first."""
        self._newest.clear()
        for lane in self._lanes:
            lane.put(None)
        for thread, patience in zip(self._threads, _PATIENCE, strict=True):
            thread.join(patience)

    def _serve(
        self, waiting: "queue.SimpleQueue[_Job | None]", opened: Callable[[Path], Any]
    ) -> None:
        case: Any = None
        while (job := waiting.get()) is not None:
            if not self._wanted(job):
                continue
            try:
                case = case or opened(self.folder)
                for answer in job.question(case):
                    if not self._wanted(job):
                        break
                    self._answer.emit(job, answer)
                else:
                    self._answer.emit(job, _LAST)
            except IrkitError as error:
                self.failed.emit(_advice(error))
                case = _closed(case)  # it may be another file by now, or there again
            except Exception as error:  # noqa: BLE001 - the edge of a thread: shown, not lost
                self.fault.emit(error)
        _closed(case)

    def _wanted(self, job: _Job) -> bool:
        return job.kept or self._newest.get(job.key) == job.number

    def _deliver(self, job: _Job, answer: object) -> None:
        if not self._wanted(job) or not shiboken6.isValid(job.owner):
            return
        if answer is not _LAST:
            job.each(answer)
            return
        self._newest.pop(job.key, None)
        if job.done is not None:
            job.done()


def _advice(error: IrkitError) -> str:
    """What happened, and what to do where the error cannot know it: the case was open before."""
    if not isinstance(error, NotACase):
        return str(error)
    text = QCoreApplication.translate(
        "CaseReader",
        "{0}. Was the folder moved, or its disk taken out? Bring it back, and go on here.",
    )
    return text.format(error)


def _closed(case: Any) -> None:
    if case is not None:
        try:
            case.close()
        except IrkitError:
            return  # what was written was committed before


_LAST = object()
