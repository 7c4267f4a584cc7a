"""The engine as a process of its own: the very command that a responder could type."""

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal

from irkit.text import visible


def engine_command(*arguments: str) -> list[str]:
    """The program and arguments that run the `irkit` that belongs to this window."""
    if getattr(sys, "frozen", False):  # packed: the engine is the program beside this one
        beside = Path(sys.executable).with_name("irkit").with_suffix(Path(sys.executable).suffix)
        return [str(beside), *arguments]
    return [sys.executable, "-m", "irkit", *arguments]


class EngineProcess(QObject):
    """Runs one scan; its events arrive as dictionaries (docs/EVENTS.md)."""

    event = Signal(dict)
    complained = Signal(str)  # a line of its standard error
    ended = Signal(int)  # exit status, or -1 where it crashed or did not start

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read_events)
        self._process.readyReadStandardError.connect(self._read_complaints)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)

    @property
    def running(self) -> bool:
        """Whether a scan is under way."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def start(self, command: list[str]) -> None:
        """Start a command that writes events; one at a time."""
        self._process.start(command[0], command[1:])

    def tell(self, word: str) -> None:
        """Say pause, resume or cancel."""
        self._process.write(f"{word}\n".encode())

    def stop(self) -> None:
        """End it now; what was found is in the case."""
        self._process.kill()
        self._process.waitForFinished(5_000)

    def _read_events(self) -> None:
        while self._process.canReadLine():
            line = self._process.readLine().data()
            try:
                event: Any = json.loads(line)
            except ValueError:  # not ours: a library of the engine printed something
                self.complained.emit(visible(line.decode("utf-8", "replace").rstrip("\n")))
                continue
            if isinstance(event, dict):
                self.event.emit(event)

    def _read_complaints(self) -> None:
        text = self._process.readAllStandardError().data().decode("utf-8", "replace")
        for line in text.splitlines():
            self.complained.emit(visible(line))

    def _finished(self, status: int, how: QProcess.ExitStatus) -> None:
        self._read_events()
        self.ended.emit(status if how == QProcess.ExitStatus.NormalExit else -1)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.complained.emit(self._process.errorString())
            self.ended.emit(-1)
