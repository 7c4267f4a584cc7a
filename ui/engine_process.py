"""The engine as a process of its own: the very command that a responder could type."""

import json
import shlex
import subprocess  # for its quoting only
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from irkit.text import visible

_BUDGET = 0.008  # seconds of reading events before the window gets its turn again
_POLITE = 2_000  # milliseconds for an engine to end by itself
_PATIENCE = 5_000  # milliseconds for a killed engine to end


def engine_command(*arguments: str) -> list[str]:
    """The program and arguments that run the `irkit` that belongs to this window."""
    if getattr(sys, "frozen", False):  # packed: the engine is the program beside this one
        beside = Path(sys.executable).with_name("irkit").with_suffix(Path(sys.executable).suffix)
        return [str(beside), *arguments]
    return [sys.executable, "-m", "irkit", *arguments]


def typed(arguments: Sequence[str]) -> str:
    """The command as a responder would type it."""
    command = ["irkit", *arguments]
    joined = subprocess.list2cmdline(command) if sys.platform == "win32" else shlex.join(command)
    return visible(joined)


class EngineProcess(QObject):
    """Runs one command; its JSON lines arrive as dictionaries (docs/EVENTS.md).

    However fast it writes, the window has its turn in between; `ended` comes after the last event.
    """

    event = Signal(dict)
    complained = Signal(str)  # a line of its standard error
    ended = Signal(int)  # exit status, or -1 where it crashed or did not start

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._status: int | None = None
        self._rest = b""  # of standard error, after its last whole line
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read_events)
        self._process.readyReadStandardError.connect(self._read_complaints)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._read_events)

    @property
    def running(self) -> bool:
        """Whether a command is under way, or its last events are still to come."""
        return self._process.state() != QProcess.ProcessState.NotRunning or (
            self._status is not None
        )

    def start(self, command: Sequence[str]) -> None:
        """Start a command that writes events; one at a time."""
        self._process.start(command[0], list(command[1:]))

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

    def _read_events(self) -> None:
        until = time.monotonic() + _BUDGET
        while self._process.canReadLine():
            self._take(self._process.readLine().data())
            if time.monotonic() > until:
                self._again.start()
                return
        if self._status is not None:
            status, self._status = self._status, None
            self.ended.emit(status)

    def _take(self, line: bytes) -> None:
        try:
            event: Any = json.loads(line)
        except ValueError:  # not ours: a library of the engine printed something
            self._complain(line.rstrip(b"\n"))
            return
        if isinstance(event, dict):
            self.event.emit(event)

    def _read_complaints(self) -> None:
        *lines, self._rest = (self._rest + self._process.readAllStandardError().data()).split(b"\n")
        for line in lines:
            self._complain(line)

    def _complain(self, line: bytes) -> None:
        if line.strip():
            self.complained.emit(visible(line.decode("utf-8", "replace").rstrip("\r")))

    def _finished(self, status: int, how: QProcess.ExitStatus) -> None:
        self._read_complaints()
        self._complain(self._rest)
        self._rest = b""
        self._status = status if how == QProcess.ExitStatus.NormalExit else -1
        self._read_events()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.complained.emit(self._process.errorString())
            self.ended.emit(-1)
