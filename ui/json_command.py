"""One command of irkit that answers once, such as `irkit case verify DIR --json`."""

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QObject,
    QProcess,
    QProcessEnvironment,
    QTimer,
    Signal,
)

from irkit.text import visible
from ui.engine_process import CANCEL, engine_command, engine_environment, typed
from ui.leaving import PATIENCE, let_go

_MOST = 64 << 20  # bytes of an answer; more is no answer for a window
_MOST_COMPLAINTS = 100_000  # bytes, the last ones
_TICK = 1_000  # milliseconds between two looks at the clock


class How(Enum):
    """How a command ended."""

    DONE = auto()  # by itself; its exit status says how well
    STOPPED = auto()  # by whoever waited for it
    LATE = auto()  # at its deadline
    CRASHED = auto()  # killed by somebody else, or by a fault of its own
    MISSING = auto()  # there is no such program, or it may not be started
    TOO_MUCH = auto()  # it printed more than a window should hold


_TROUBLES = {
    How.DONE: QT_TRANSLATE_NOOP("Answers", "irkit ended with status {0} and gave no reason."),
    How.STOPPED: QT_TRANSLATE_NOOP("Answers", "Stopped."),
    How.LATE: QT_TRANSLATE_NOOP("Answers", "It took too long and was stopped. Try it again."),
    How.CRASHED: QT_TRANSLATE_NOOP(
        "Answers", "irkit was ended before it was done. Nothing is lost: try it again."
    ),
    How.MISSING: QT_TRANSLATE_NOOP(
        "Answers",
        "The program irkit cannot be started. Is it still where it was? Then start this window "
        "again.",
    ),
    How.TOO_MUCH: QT_TRANSLATE_NOOP(
        "Answers", "The answer is too large for this window: type the command into a terminal."
    ),
}


@dataclass(frozen=True, slots=True)
class Copying:
    """How far a command is that copies bytes."""

    bytes: int
    total: int | None  # None until known, as the time
    seconds_left: float | None
    current: str  # what it copies

    @property
    def share(self) -> float | None:
        """Of all that is to be copied, 0 to 1."""
        return min(self.bytes / self.total, 1.0) if self.total else None


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a command."""

    how: How
    status: int  # its exit status; of no meaning unless it ended by itself
    text: str  # all that it printed
    document: Any  # the same read as JSON; None where it is none
    complaints: tuple[str, ...]  # lines of its standard error
    seconds: float

    @property
    def worked(self) -> bool:
        """Whether it did its work: exit status 1 is an answer, too (docs/COMMANDS.md)."""
        return self.how is How.DONE and self.status in (0, 1)

    @property
    def trouble(self) -> str:
        """Why it did not work, in a sentence; empty where it did."""
        if self.worked:
            return ""
        if self.how is How.DONE and self.complaints:
            return self.complaints[-1].removeprefix("irkit: ")
        return QCoreApplication.translate("Answers", _TROUBLES[self.how]).format(self.status)


class JsonCommand(QObject):
    """Runs one command at a time; it can be stopped, and has a deadline where one is given."""

    changed = Signal()  # it began, ended, said how far it is, or another second has gone by
    ended = Signal(object)  # Answer

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.arguments: tuple[str, ...] = ()  # of what runs, or ran last
        self.copying: Copying | None = None  # what it said of itself
        self._began = 0.0
        self._how: How | None = None  # why we ended it, if we did
        self._next: Callable[[], None] | None = None  # begins what takes the place of what runs
        self._out, self._err = bytearray(), bytearray()
        self._line = bytearray()  # of standard error, not yet whole
        self._process = process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._read_complaints)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        self._deadline = QTimer(self, singleShot=True)
        self._deadline.timeout.connect(partial(self._end, How.LATE))
        self._kill = QTimer(self, singleShot=True, interval=PATIENCE)
        self._kill.timeout.connect(process.kill)
        self._tick = QTimer(self, interval=_TICK)
        self._tick.timeout.connect(self.changed)
        self.destroyed.connect(partial(let_go, process))  # its page may go before it ends

    @property
    def running(self) -> bool:
        """Whether a command is under way."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    @property
    def seconds(self) -> float:
        """For how long it has been running."""
        return time.monotonic() - self._began

    @property
    def command(self) -> str:
        """What runs or ran last, as a responder would type it; empty before the first."""
        return typed(self.arguments) if self.arguments else ""

    def start(
        self, arguments: Sequence[str], *, seconds: float | None = None, passphrase: str = ""
    ) -> None:
        """Start `irkit` with these arguments; after so many seconds it is stopped.

        A passphrase goes along in the environment, which no other user can read. What is still
        running is ended first and does not answer.
        """
        self.arguments = tuple(arguments)
        self._how = None
        self._deadline.stop()
        self._next = partial(self._begin, seconds, _environment(passphrase))
        if not self.running:
            self._next()
        elif self.copying is None:  # it only reads: nobody has to wait for it
            self._process.kill()
        else:
            self._ask_to_end()

    def _begin(self, seconds: float | None, environment: QProcessEnvironment) -> None:
        self._next = self.copying = None
        self._out, self._err, self._line = bytearray(), bytearray(), bytearray()
        self._began = time.monotonic()
        self._kill.stop()
        if seconds is not None:
            self._deadline.start(round(seconds * 1000))
        self._tick.start()
        self._process.setProcessEnvironment(environment)
        command = engine_command(*self.arguments)
        self._process.start(command[0], command[1:])
        self.changed.emit()

    def stop(self) -> None:
        """End it; `ended` says so soon."""
        self._end(How.STOPPED)

    def _end(self, how: How) -> None:
        if not self.running or self._how is not None:
            return
        self._how, self._next = how, None
        self._ask_to_end()

    def _ask_to_end(self) -> None:
        self._kill.start()
        self._process.write(CANCEL)  # whoever is killed leaves half a file

    def _read(self) -> None:
        self._out += self._process.readAllStandardOutput().data()
        if len(self._out) > _MOST:
            self._out.clear()
            self._end(How.TOO_MUCH)

    def _read_complaints(self) -> None:
        self._line += self._process.readAllStandardError().data()
        whole, end, self._line = self._line.rpartition(b"\n")
        for line in (whole + end).splitlines(keepends=True):
            self._take_line(line)
        if len(self._line) > _MOST_COMPLAINTS:
            self._end_line()

    def _take_line(self, line: bytes) -> None:
        if copying := _copying(line):
            self.copying = copying
            self.changed.emit()
            return
        self._err += line
        del self._err[:-_MOST_COMPLAINTS]

    def _end_line(self) -> None:
        line, self._line = bytes(self._line), bytearray()
        self._take_line(line)

    def _finished(self, status: int, how: QProcess.ExitStatus) -> None:
        if self._next is not None:
            self._next()
            return
        self._read()
        self._read_complaints()
        self._end_line()
        ended = How.DONE if how == QProcess.ExitStatus.NormalExit else How.CRASHED
        self._tell(self._how or ended, status)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._err += self._process.errorString().encode()
            self._tell(How.MISSING, -1)

    def _tell(self, how: How, status: int) -> None:
        for timer in (self._deadline, self._kill, self._tick):
            timer.stop()
        text = self._out.decode("utf-8", "replace")
        self._out = bytearray()
        document = _read_json(text) if how is How.DONE else None
        said = self._err.decode("utf-8", "replace").splitlines()
        complaints = tuple(visible(line) for line in said if line.strip())
        answer = Answer(how, status, text, document, complaints, self.seconds)
        self.changed.emit()
        self.ended.emit(answer)


def _environment(passphrase: str) -> QProcessEnvironment:
    environment = engine_environment()
    environment.insert("IRKIT_PROGRESS", "jsonl")
    if passphrase:
        from irkit.keys.store import PASSPHRASE  # not above: few commands need it

        environment.insert(PASSPHRASE, passphrase)
    return environment


def _copying(line: bytes) -> Copying | None:
    """What a line says of how far it is; None for a complaint."""
    if not line.startswith(b'{"event": "progress"'):
        return None
    said = _read_json(line.decode("utf-8", "replace"))
    if said is None:
        return None
    return Copying(said["bytes"], said["total_bytes"], said["seconds_left"], said["current"])


def _read_json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
