"""The one window of the program, made anew when its language changes; faults end up here."""

import gc
import sys
import threading
from types import TracebackType

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from ui.desk import Desk
from ui.leaving import wait_for_all
from ui.main_window import MainWindow
from ui.settings import Settings
from ui.widgets.command_panel import CommandPanel
from ui.widgets.fault import FaultDialog

_AGAIN = 200  # milliseconds until it is looked whether a command has ended


class Windows(QObject):
    """Holds the desk and the window on it."""

    replaced = Signal()  # another window has taken the place of the one before
    _happened = Signal(object)

    def __init__(self, app: QApplication, settings: Settings | None = None) -> None:
        super().__init__(app)
        self.desk = Desk(app, settings)
        self.window = MainWindow(self.desk)
        self.faults: list[FaultDialog] = []
        # The menu that asked for another language is closed by then.
        self._another = QTimer(self, singleShot=True, interval=0)
        self._another.timeout.connect(self._replace)
        self.desk.language.changed.connect(self._expect_another)
        self.desk.fault.connect(self.show_fault)
        self._happened.connect(self.show_fault)

    def show(self) -> None:
        """Show the window, and every fault from now on."""
        sys.excepthook = self._caught
        threading.excepthook = lambda args: self._happened.emit(args.exc_value)
        self.window.show()
        # What lives as long as the program is looked at no more: a full search for garbage would
        # hold the window for 50 ms.
        gc.collect()
        gc.freeze()

    def _expect_another(self) -> None:
        self._another.start(0)

    def _replace(self) -> None:
        """The same desk, spoken of in another language; what a page does is not cut off by it."""
        if any(panel.running for panel in self.window.findChildren(CommandPanel)):
            if self._another.interval() == 0:
                said = self.tr("The language changes as soon as the running command has ended.")
                self.desk.message.emit(said)
            self._another.start(_AGAIN)
            return
        self._another.setInterval(0)
        old = self.window
        self.window = MainWindow(self.desk)
        self.window.setGeometry(old.geometry())
        self.window.go_on_from(old)
        self.window.show()
        old.hide()
        old.deleteLater()
        self.replaced.emit()

    def end(self) -> None:
        """Let the window go, and wait for commands that its pages began; nothing works after it."""
        shiboken6.delete(self.window)
        wait_for_all()

    def show_fault(self, error: BaseException) -> None:
        """Show what nobody expected; one dialog at a time."""
        if any(dialog.isVisible() for dialog in self.faults):
            return
        self.faults = [FaultDialog(error, self.window)]
        self.faults[0].open()

    def _caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        sys.__excepthook__(kind, error, trace)
        if isinstance(error, Exception):
            self._happened.emit(error)
