"""The engine with more rights than the window, on Windows, where it has to be listened to by pipe.

`irkit.cli.attached` is the other end.
"""

import hmac
import os
import secrets
from collections.abc import Sequence
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from irkit import places
from irkit.text import visible
from irkit.windows.shell import REFUSED as REFUSED_BY_USER
from irkit.windows.shell import Started, run_as_administrator
from ui.elevation import REFUSED
from ui.engine_process import engine_command
from ui.event_lines import EventLines

_LOOK = 100  # milliseconds between two looks whether it still runs
_POLITE = 2_000  # milliseconds for an engine to end by itself
_LONGEST_GREETING = 100  # bytes


class RaisedEngine(QObject):
    """As EngineProcess, for one that Windows asks the user about."""

    event = Signal(dict)
    complained = Signal(str)
    ended = Signal(int)
    _asked = Signal(object)  # the Started program, or the OSError why there is none

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running = False
        self._secret = ""
        self._status: int | None = None
        self._program: Started | None = None
        self._out: QLocalSocket | None = None
        self._in: QLocalSocket | None = None
        self._unsaid: list[str] = []  # words for an engine that does not listen yet
        self._server = QLocalServer(self)
        # Who agrees may be another user than the one whose window this is: the secret tells.
        self._server.setSocketOptions(QLocalServer.SocketOption.WorldAccessOption)
        self._server.newConnection.connect(self._greet)
        self._asked.connect(self._begun)
        self._look = QTimer(self, interval=_LOOK)
        self._look.timeout.connect(self._look_after)

    def start(self, arguments: Sequence[str]) -> None:
        """Ask the user and start `irkit` with these arguments; one at a time."""
        self.running, self._status = True, None
        self._secret = secrets.token_hex(16)
        self._server.listen(f"irkit-{secrets.token_hex(16)}")
        pipe = self._server.fullServerName()
        command = engine_command("--attached", pipe, self._secret, str(places.home()), *arguments)
        # The question may stand there for long, and the window has to be drawn meanwhile.
        Thread(target=self._ask, args=(command,), daemon=True).start()

    def _ask(self, command: list[str]) -> None:
        try:
            self._asked.emit(run_as_administrator(command, os.getcwd()))
        except OSError as error:
            self._asked.emit(error)

    def _begun(self, answer: Started | OSError) -> None:
        if isinstance(answer, Started):
            self._program = answer
            self._look.start()
            return
        refused = getattr(answer, "winerror", 0) == REFUSED_BY_USER
        if not refused:
            self.complained.emit(visible(str(answer.strerror)))
        self._end(REFUSED[0] if refused else -1)

    def tell(self, word: str) -> None:
        """Say pause, resume or cancel."""
        if self._in is None:
            self._unsaid.append(word)
            return
        self._in.write(f"{word}\n".encode())
        self._in.flush()

    def stop(self) -> None:
        """Ask it to end now; it ends by itself, too, when nobody listens any more."""
        if not self.running:
            return
        self.tell("cancel")
        if self._program is not None:
            self._program.status(_POLITE)

    # Who calls

    def _greet(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.setReadBufferSize(0)
            caller.readyRead.connect(self._hear)
            self._hear_of(caller)

    def _hear(self) -> None:
        caller = self.sender()
        if isinstance(caller, QLocalSocket):
            self._hear_of(caller)

    def _hear_of(self, caller: QLocalSocket) -> None:
        """Take its first line, which says who it is and what it brings."""
        if not caller.canReadLine():
            if caller.bytesAvailable() > _LONGEST_GREETING:
                caller.abort()
            return
        secret, _, role = caller.readLine(_LONGEST_GREETING).data().strip().partition(b" ")
        if not hmac.compare_digest(secret, self._secret.encode()):
            caller.abort()
            return
        caller.readyRead.disconnect(self._hear)
        if role == b"out" and self._out is None:
            self._listen(caller)
        elif role == b"in" and self._in is None:
            self._in = caller
            for word in self._unsaid:
                self.tell(word)
        else:
            caller.abort()

    def _listen(self, caller: QLocalSocket) -> None:
        self._out = caller
        lines = EventLines(caller, caller)
        lines.event.connect(self.event)
        lines.complained.connect(self.complained)
        lines.emptied.connect(self._end_if_it_has)
        caller.readyRead.connect(lines.read)
        caller.disconnected.connect(lines.read)
        lines.read()

    # How it ends

    def _look_after(self) -> None:
        if self._status is not None:  # since the last look, its last words had time to arrive
            self._end_if_it_has()
        elif self._program is not None:
            try:
                self._status = self._program.status()
            except OSError:
                self._status = -1

    def _end_if_it_has(self) -> None:
        connected = QLocalSocket.LocalSocketState.ConnectedState
        if self._status is None or (self._out is not None and self._out.state() == connected):
            return
        if self._out is None or not self._out.canReadLine():
            self._end(self._status)

    def _end(self, status: int) -> None:
        if not self.running:
            return
        self._look.stop()
        self._server.close()
        for socket in (self._out, self._in):
            if socket is not None:
                socket.abort()
                socket.deleteLater()
        if self._program is not None:
            self._program.close()
        self._out = self._in = self._program = None
        self._unsaid.clear()
        self.running = False
        self.ended.emit(status)
