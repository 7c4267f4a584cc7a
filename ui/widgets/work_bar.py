"""The bar at the bottom of every page: how far the scan is, what it missed, what went wrong."""

import sys

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QSystemTrayIcon,
    QToolButton,
    QVBoxLayout,
)

from irkit.text import middle, visible
from ui.desk import Desk
from ui.icons import icon, program_icon
from ui.phases import phase_text
from ui.words import duration, number, size

_MESSAGE = 8_000  # milliseconds that a message stands
_LONGEST = 70  # characters of the current item
_STEPS = 1_000  # of the progress bar
_MISSED = ("failed", "timed_out", "skipped")


class WorkBar(QFrame):
    """Shows the work under way; messages and troubles stand here, too, not in dialogs."""

    wanted = Signal(str)  # a command
    page_wanted = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(objectName="work")
        self._desk = desk
        self.state = QLabel(objectName="quiet")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setMinimumWidth(80)
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.undo = self._button("undo", self.tr("Undo"))
        self.dismiss = self._button("clear", self.tr("Dismiss"))
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress of the scan"))
        self.bar.setFixedWidth(180)
        self.missed = QToolButton(objectName="flat")
        self.missed.clicked.connect(lambda: self.page_wanted.emit("coverage", {"outcome": _MISSED}))
        self.pause = self._button("pause", self.tr("Pause"))
        self.stop = self._button("stop", self.tr("Stop"))
        self.log_button = QToolButton(objectName="flat", text=self.tr("Log"), checkable=True)
        self.log_button.clicked.connect(lambda: self.wanted.emit("scan_log"))
        self.log = QPlainTextEdit(readOnly=True)
        self.log.setAccessibleName(self.tr("What the engine was asked and what it said"))
        self.log.setMaximumBlockCount(1_000)
        self.log.setFixedHeight(120)
        self.log.hide()
        self._fades = QTimer(self, singleShot=True, interval=_MESSAGE)
        self._fades.timeout.connect(self._fade)
        self._batch: int | None = None
        self._tray: QSystemTrayIcon | None = None
        self._lay_out()
        self._connect()
        self._show()
        self._paint()
        self._fade()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(8)
        for widget in (self.bar, self.state):
            row.addWidget(widget)
        row.addStretch()
        for widget in (
            self.message, self.undo, self.dismiss, self.missed, self.pause, self.stop,
            self.log_button,
        ):  # fmt: skip
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.log)
        column.addLayout(row)

    def _connect(self) -> None:
        desk = self._desk
        desk.work.changed.connect(self._show)
        desk.work.said.connect(self.log.appendPlainText)
        for line in desk.work.log:
            self.log.appendPlainText(line)
        desk.work.started.connect(self._fade)  # what went wrong before it is over
        desk.work.ended.connect(self._ended)
        desk.case_opened.connect(self._case_opened)
        desk.message.connect(self.say)
        desk.trouble.connect(self.complain)
        desk.judged.connect(self._offer_undo)
        desk.theme.changed.connect(self._paint)
        self.pause.clicked.connect(lambda: self.wanted.emit("scan_pause"))
        self.stop.clicked.connect(lambda: self.wanted.emit("scan_stop"))
        self.undo.clicked.connect(self._undo)
        self.dismiss.clicked.connect(self._fade)

    def _button(self, picture: str, name: str) -> QToolButton:
        button = QToolButton(objectName="flat")
        button.setProperty("picture", picture)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    # The work

    def _show(self) -> None:
        work = self._desk.work
        state = work.state
        for widget in (self.bar, self.stop):
            widget.setVisible(work.running)
        self.pause.setVisible(work.pausable)
        self.pause.setProperty("picture", "resume" if work.paused else "pause")
        name = self.tr("Go on") if work.paused else self.tr("Pause")
        self.pause.setAccessibleName(name)
        self.pause.setToolTip(name)
        self.stop.setEnabled(not work.cancelling)
        share = state.share
        self.bar.setRange(0, 0 if share is None else _STEPS)
        if share is not None:
            self.bar.setValue(round(share * _STEPS))
        self.state.setText(self._state_text())
        self.state.setToolTip(visible(state.current))
        counts = [
            f"{number(self._desk.own_work.outcomes[one])} {text}"
            for one, text in (
                ("failed", self.tr("failed")), ("timed_out", self.tr("timed out")),
                ("skipped", self.tr("skipped")),
            )
            if self._desk.own_work.outcomes[one]
        ]  # fmt: skip
        self.missed.setVisible(bool(counts))
        self.missed.setText(" · ".join(counts))
        self.missed.setAccessibleName(self.tr("Not looked at: show them"))
        self._paint()

    def _case_opened(self) -> None:
        self._fade()  # a trouble with another case is none of this one
        self._show()

    def _state_text(self) -> str:
        work = self._desk.work
        state = work.state
        if not work.running:
            return "" if state.command else self.tr("Nothing runs.")
        if work.cancelling:
            return self.tr("Stopping; what was found is kept …")
        parts = [self.tr("Paused") if work.paused else phase_text(state.phase)]
        if state.items:
            of = number(state.total_items) if state.total_items is not None else "…"
            parts.append(self.tr("{0} of {1}").format(number(state.items), of))
        if state.rate and not work.paused:
            parts.append(f"{size(state.rate)}/s")
        if state.seconds_left is not None and state.share != 1:
            parts.append(self.tr("{0} left").format(duration(state.seconds_left)))
        if state.current:
            parts.append(middle(visible(state.current), _LONGEST))
        return " · ".join(parts)

    def _ended(self, status: int) -> None:
        work = self._desk.work
        if work.refused:
            self.complain(self._refused())
        elif work.state.verdict:
            self.say(self.tr("The scan has ended."))
        elif status in (0, 1):  # of a command that is no scan
            self.say(self.tr("Done: {0}").format(work.state.command))
        else:
            said = next((one for one in reversed(self._desk.work.log) if one[:1] != "$"), "")
            text = self.tr("The engine could not finish; what it found is kept in the case.")
            self.complain(f"{text} {said.removeprefix('irkit: ')}".strip())

    def _refused(self) -> str:
        command = self._desk.work.state.command
        if sys.platform == "win32":
            text = self.tr(
                "Administrator rights were refused. Start without them, or type into a terminal "
                "that was started as administrator: {0}"
            )
            return text.format(command)
        text = self.tr("Administrator rights were refused. Start without them, or type: {0}")
        return text.format(f"sudo {command}")

    def notify_end(self, status: int) -> None:
        """Tell somebody who looks elsewhere that the scan has ended."""
        QApplication.alert(self.window())
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(program_icon(), self)
            self._tray.activated.connect(self.window().activateWindow)
        self._tray.show()
        found = self._desk.work.state.findings
        text = self.tr("%n finding(s).", "", found) if status in (0, 1) else self.message.text()
        self._tray.showMessage(self.tr("The scan has ended"), text)

    # Words

    def say(self, text: str) -> None:
        """A message that goes by itself."""
        self._put(text, trouble=False)
        self._fades.start()

    def complain(self, text: str) -> None:
        """What went wrong and what to do; it stands until it is dismissed."""
        self._fades.stop()
        self._put(f"⚠ {text}", trouble=True)

    def _put(self, text: str, *, trouble: bool) -> None:
        self.message.setObjectName("trouble" if trouble else "")
        self.message.style().polish(self.message)
        self.message.setText(middle(visible(text), 160))
        self.message.setToolTip(visible(text))
        self.message.show()
        self.dismiss.setVisible(trouble)
        self.undo.hide()

    def _offer_undo(self, batch: int) -> None:
        self._batch = batch
        self.say(self.tr("Written down."))
        self.undo.show()

    def _undo(self) -> None:
        self.wanted.emit("undo")
        self._fade()

    def _fade(self) -> None:
        self.message.clear()
        for widget in (self.message, self.undo, self.dismiss):
            widget.hide()

    # The log

    @property
    def log_shown(self) -> bool:
        """Whether what the engine says is shown."""
        return not self.log.isHidden()

    def toggle_log(self) -> None:
        """Show or hide what the engine was asked and what it said."""
        self.log.setVisible(self.log.isHidden())
        self.log_button.setChecked(self.log_shown)

    def _paint(self) -> None:
        for button in (self.undo, self.dismiss, self.pause, self.stop):
            button.setIcon(icon(button.property("picture"), self._desk.theme.colours.text))
