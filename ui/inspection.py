"""Asks about a live file or process, by a command that can be ended at any time."""

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer

from irkit.file_uri import sayable
from irkit.text import visible
from ui.engine_process import engine_command

DEADLINE = 90_000  # milliseconds; the command gives up by itself after a minute
_MOST = 32 << 20  # bytes of an answer
_PATIENCE = 5_000  # milliseconds for a killed process to end

Answer = Callable[[dict[str, Any]], None]
Failure = Callable[[str], None]


class Inspection(QObject):
    """One question at a time; a newer one ends the process of the one before."""

    def __init__(self, parent: QObject | None = None, deadline: int = DEADLINE) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._answer: Answer | None = None
        self._failure: Failure | None = None
        self._too_late = ""  # what is said at the deadline
        self._late = QTimer(self, singleShot=True, interval=deadline)
        self._late.timeout.connect(self._give_up)

    @property
    def running(self) -> bool:
        """Whether an answer is awaited."""
        return self._process is not None

    def ask(self, path: str, answer: Answer, failure: Failure, *options: str) -> None:
        """Ask about a file; one of the two functions is called, unless `stop` comes first."""
        late = self.tr("It took too long; the file may lie on a disk that hangs.")
        self._start(answer, failure, late, "inspect", "--json", *options, "--", sayable(path))

    def ask_memory(self, pid: int, answer: Answer, failure: Failure, *options: str) -> None:
        """Ask about the memory of a process in the same way."""
        late = self.tr("It took too long; the process may be in the hands of a debugger.")
        self._start(answer, failure, late, "memory", "--json", *options, str(pid))

    def ask_kept(
        self, case: str, file: str, answer: Answer, failure: Failure, *options: str
    ) -> None:
        """Ask about a file of evidence in the same way; the ledger of the case notes it."""
        late = self.tr("It took too long; the file may lie on a disk that hangs.")
        words = ("evidence", "show", "--json", *options, "--case", case, "--", file)
        self._start(answer, failure, late, *words)

    def _start(self, answer: Answer, failure: Failure, late: str, *arguments: str) -> None:
        self.stop()
        self._answer, self._failure, self._too_late = answer, failure, late
        process = QProcess(self)
        self._process = process
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        command = engine_command(*arguments)
        self._late.start()
        process.start(command[0], command[1:])

    def stop(self) -> None:
        """End the question; nobody is told."""
        process, self._process = self._process, None
        self._late.stop()
        if process is None:
            return
        process.blockSignals(True)
        process.kill()
        process.waitForFinished(_PATIENCE)
        process.deleteLater()

    def _finished(self, status: int, how: QProcess.ExitStatus) -> None:
        process, answer = self._process, self._answer
        if process is None or answer is None:
            return
        out = process.readAllStandardOutput().data()
        said = process.readAllStandardError().data().decode("utf-8", "replace").strip()
        self.stop()
        found = _document(out) if status == 0 and how == QProcess.ExitStatus.NormalExit else None
        if found is not None:
            answer(found)
        elif self._failure is not None:
            self._failure(_last_line(said) or self.tr("The engine ended without an answer."))

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            said = self._process.errorString()
            self.stop()
            if self._failure is not None:
                self._failure(visible(said))

    def _give_up(self) -> None:
        self.stop()
        if self._failure is not None:
            self._failure(self._too_late)


def _document(out: bytes) -> dict[str, Any] | None:
    if len(out) > _MOST:
        return None
    try:
        found = json.loads(out)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _last_line(said: str) -> str:
    lines = [visible(line) for line in said.splitlines() if line.strip()]
    return lines[-1].removeprefix("irkit: ") if lines else ""
