"""JSON lines from an engine, read so that the window has its turn however fast they come."""

import json
import time
from typing import Any

from PySide6.QtCore import QIODevice, QObject, QTimer, Signal

from irkit.text import visible

_BUDGET = 0.008  # seconds of reading before the window gets its turn again


class EventLines(QObject):
    """Reads a device line by line (docs/EVENTS.md)."""

    event = Signal(dict)
    complained = Signal(str)  # a line that is no event
    emptied = Signal()  # nothing is left to be read for now

    def __init__(self, device: QIODevice, parent: QObject) -> None:
        super().__init__(parent)
        self._device = device
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self.read)

    def read(self) -> None:
        """Take what is there."""
        until = time.monotonic() + _BUDGET
        while self._device.canReadLine():
            self._take(self._device.readLine().data())
            if time.monotonic() > until:
                self._again.start()
                return
        self.emptied.emit()

    def _take(self, line: bytes) -> None:
        try:
            event: Any = json.loads(line)
        except ValueError:  # words for people
            self.complain(line)
            return
        if isinstance(event, dict):
            self.event.emit(event)

    def complain(self, line: bytes) -> None:
        """Pass on a line of words, if it says anything."""
        if line.strip():
            self.complained.emit(visible(line.decode("utf-8", "replace").rstrip("\r\n")))
