"""A command as one could type it, and a button that copies it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from ui.desk import Desk
from ui.icons import icon
from ui.tables.cell_delegate import mono_font


class CommandLine(QWidget):
    """Shows one command; hidden while there is none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.line = _Line(readOnly=True)
        self.line.setAccessibleName(self.tr("The command, as you could type it"))
        self.copy = QToolButton(objectName="flat")
        self.copy.setAccessibleName(self.tr("Copy the command"))
        self.copy.setToolTip(self.tr("Copy the command"))
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.copy)
        desk.theme.changed.connect(self._paint)
        self.hide()
        self._paint()

    def say(self, text: str) -> None:
        """Show a command."""
        self.line.setText(text)
        self.line.setCursorPosition(0)
        self.setVisible(bool(text))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.line.text())
        self._desk.message.emit(self.tr("Copied."))

    def _paint(self) -> None:
        self.line.setFont(mono_font(self.font()))
        self.copy.setIcon(icon("copy", self._desk.theme.colours.text))


class _Line(QLineEdit):
    """Shows its beginning, which says what the command is, also after it was gone through."""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:  # what is marked can be copied
            self.setCursorPosition(0)
