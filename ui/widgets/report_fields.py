"""Fields of a report to write into: each has a name, a hint, and room for what is wrong with it."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from irkit.text import visible
from ui.clock import Clock
from ui.widgets.row import row


class Field(QWidget):
    """A name, whatever is written into, a hint, and a trouble; an heir has the value."""

    changed = Signal()  # with every key
    entered = Signal()
    left = Signal()  # somebody is done with it: time to save

    def __init__(self, field: str, title: str, hint: str) -> None:
        super().__init__()
        self.field = field
        self.name = QLabel(title, objectName="heading")
        self.hint = QLabel(hint, objectName="quiet", wordWrap=True)
        self.trouble = QLabel(objectName="trouble", wordWrap=True)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        for widget in (self.name, self.hint, self.trouble):
            self.column.addWidget(widget)
        self.hint.setVisible(bool(hint))  # not before: a label of nobody's is a window

    def hold(self, inside: QWidget, title: str) -> None:
        """Put what is written into between the hint and the trouble."""
        inside.setAccessibleName(title)
        self.column.insertWidget(2, inside)
        self.name.setBuddy(inside)
        inside.installEventFilter(self)
        self.setFocusProxy(inside)

    def complain(self, why: str) -> None:
        """Say what is wrong with the value, or nothing."""
        self.trouble.setText(f"⚠ {visible(why)}" if why else "")
        self.trouble.setVisible(bool(why))

    def value(self) -> Any:
        """As `Case.set_report_text` takes it."""
        raise NotImplementedError

    def put(self, value: Any) -> None:
        """Show a value; nobody is told."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        gone = event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent)
        if gone and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
        return super().eventFilter(watched, event)


class LongText(Field):
    """Some paragraphs; `lines` where each line is one thing."""

    def __init__(
        self, field: str, title: str, hint: str, *, height: int = 96, lines: bool = False
    ) -> None:
        super().__init__(field, title, hint)
        self._lines = lines
        self.text = QPlainTextEdit(tabChangesFocus=True)
        self.text.setMinimumHeight(height)
        self.hold(self.text, title)
        self.text.textChanged.connect(self.changed)

    def value(self) -> Any:
        text = self.text.toPlainText()
        return [line for line in text.splitlines() if line.strip()] if self._lines else text

    def put(self, value: Any) -> None:
        text = "\n".join(value) if self._lines else str(value)
        if text != self.text.toPlainText():
            self.text.blockSignals(True)
            self.text.setPlainText(text)
            self.text.blockSignals(False)


class ShortText(Field):
    """One line."""

    def __init__(self, field: str, title: str, hint: str, placeholder: str = "") -> None:
        super().__init__(field, title, hint)
        self.text = QLineEdit(placeholderText=placeholder)
        self.hold(self.text, title)
        self.text.textEdited.connect(self.changed)

    def value(self) -> Any:
        return self.text.text()

    def put(self, value: Any) -> None:
        if str(value) != self.text.text():
            self.text.setText(str(value))


class Choice(Field):
    """One of some values, the first of which is none."""

    def __init__(self, field: str, title: str, hint: str, values: Mapping[str, str]) -> None:
        super().__init__(field, title, hint)
        self.box = QComboBox()
        self.box.view().setAccessibleName(title)
        for value, text in values.items():
            self.box.addItem(text, value)
        self.hold(self.box, title)
        self.box.activated.connect(self.changed)
        self.box.activated.connect(self.left)

    def value(self) -> Any:
        return self.box.currentData()

    def put(self, value: Any) -> None:
        self.box.setCurrentIndex(max(0, self.box.findData(value or "")))


class Moment(Field):
    """A time as the window shows times, with a button for now."""

    def __init__(self, field: str, title: str, hint: str, clock: Clock) -> None:
        super().__init__(field, title, hint)
        self._clock = clock
        self._kept = ""  # ISO 8601, as it was put
        self.text = QLineEdit(placeholderText="2026-01-31 13:05")
        self.now = QPushButton(self.tr("Now"))
        self.now.setAccessibleName(self.tr("{0}: now").format(title))
        self.zone = QLabel(objectName="quiet")
        inside = QWidget()
        line = row(self.text, self.zone, self.now, None)
        line.setContentsMargins(0, 0, 0, 0)
        inside.setLayout(line)
        self.column.insertWidget(2, inside)
        self.text.setAccessibleName(title)
        self.text.setFixedWidth(180)
        self.name.setBuddy(self.text)
        self.text.installEventFilter(self)
        self.setFocusProxy(self.text)
        self.text.textEdited.connect(self.changed)
        self.now.clicked.connect(self._now)
        clock.changed.connect(self._show)
        self._show()

    def value(self) -> Any:
        """ISO 8601 with the zone in which the window shows times."""
        text = self.text.text().strip()
        if not text or text == self._shown(self._kept):
            return self._kept if text else ""
        try:
            time = datetime.fromisoformat(text)
        except ValueError:
            return text  # the case says what is wrong with it
        if time.tzinfo is None:
            time = time.astimezone() if self._clock.local else time.replace(tzinfo=UTC)
        return time.isoformat()

    def put(self, value: Any) -> None:
        self._kept = str(value or "")
        self._show()

    def _show(self) -> None:
        self.zone.setText(self._clock.zone)
        self.text.setText(self._shown(self._kept))

    def _shown(self, kept: str) -> str:
        return self._clock.shown(datetime.fromisoformat(kept)) if kept else ""

    def _now(self) -> None:
        self.put(datetime.now(UTC).replace(microsecond=0).isoformat())
        self.changed.emit()
        self.left.emit()
