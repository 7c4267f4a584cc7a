"""The engine as a process of its own: the very command that a responder could type."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from irkit import text
from ui.event_lines import EventLines

STEERED = ("IRKIT_STDIN", "words")  # of the environment: the command takes words (docs/EVENTS.md)
CANCEL = b"cancel\n"  # the word that ends it as Ctrl+C does
_POLITE = 2_000  # milliseconds for an engine to end by itself
_PATIENCE = 5_000  # milliseconds for a killed engine to end


def engine_command(*arguments: str) -> list[str]:
    """The program and arguments that run the `irkit` that belongs to this window."""
    if getattr(sys, "frozen", False):  # packed: the engine is the program beside this one
        beside = Path(sys.executable).with_name("irkit").with_suffix(Path(sys.executable).suffix)
        return [str(beside), *arguments]
    return [sys.executable, "-m", "irkit", *arguments]


def engine_environment() -> QProcessEnvironment:
    """Our own, for a command that is steered from here."""
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert(*STEERED)
    return environment


def typed(arguments: Sequence[str]) -> str:
    """The command as a responder would type it."""
    return text.typed(["irkit", *arguments])


class EngineProcess(QObject):
    """Runs one command; its JSON lines arrive as dictionaries, and `ended` after the last one."""

    event = Signal(dict)
    complained = Signal(str)  # a line of its standard error
    ended = Signal(int)  # exit status, or -1 where it crashed or did not start

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._status: int | None = None
        self._rest = b""  # of standard error, after its last whole line
        self._process = QProcess(self)
        self._lines = EventLines(self._process, self)
        self._lines.event.connect(self.event)
        self._lines.complained.connect(self.complained)
        self._lines.emptied.connect(self._end_if_it_has)
        self._process.readyReadStandardOutput.connect(self._lines.read)
        self._process.readyReadStandardError.connect(self._read_complaints)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)

    @property
    def running(self) -> bool:
        """Whether a command is under way, or its last events are still to come."""
        return self._process.state() != QProcess.ProcessState.NotRunning or (
            self._status is not None
        )

    def start(self, arguments: Sequence[str], prefix: Sequence[str] = ()) -> None:
        """Start `irkit` with these arguments, behind a prefix if one is given; one at a time."""
        self._process.setProcessEnvironment(engine_environment())
        command = [*prefix, *engine_command(*arguments)]
        self._process.start(command[0], command[1:])

    def tell(self, word: str) -> None:
        """Say pause, resume or cancel."""
        self._process.write(f"{word}\n".encode())

    def stop(self) -> None:
        """End it now; what was found is in the case."""
        if not self.running:
            return
        self.tell("cancel")  # the only way to end one that has more rights than we
        if not self._process.waitForFinished(_POLITE):
            self._process.kill()
            self._process.waitForFinished(_PATIENCE)

    def _read_complaints(self) -> None:
        *lines, self._rest = (self._rest + self._process.readAllStandardError().data()).split(b"\n")
        for line in lines:
            self._lines.complain(line)

    def _finished(self, status: int, how: QProcess.ExitStatus) -> None:
        self._read_complaints()
        self._lines.complain(self._rest)
        self._rest = b""
        self._status = status if how == QProcess.ExitStatus.NormalExit else -1
        self._lines.read()

    def _end_if_it_has(self) -> None:
        if self._status is not None:
            status, self._status = self._status, None
            self.ended.emit(status)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.complained.emit(self._process.errorString())
            self.ended.emit(-1)
