"""A text that is read from its beginning, such as a hash or a command, and a button to copy it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from irkit.text import visible
from ui.desk import Desk
from ui.icons import icon
from ui.tables.cell_delegate import mono_font


class CopyField(QWidget):
    """One line that can be selected and copied, in letters of one width."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._desk = desk
        self.text = _Line(readOnly=True)
        self.text.setAccessibleName(name)
        self.button = QToolButton(objectName="flat")
        said = self.tr("Copy: {0}").format(name)
        self.button.setAccessibleName(said)
        self.button.setToolTip(said)
        self.button.clicked.connect(self.copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        desk.theme.changed.connect(self._paint)
        self._paint()

    def put(self, text: str) -> None:
        """Show a text from its beginning."""
        if text != self.text.text():
            self.text.setText(visible(text))
            self.text.setCursorPosition(0)

    def copy(self) -> None:
        """Put it on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.text())
        self._desk.message.emit(self.tr("Copied."))

    def _paint(self) -> None:
        self.text.setFont(mono_font(self.font()))
        self.button.setIcon(icon("copy", self._desk.theme.colours.text))


class _Line(QLineEdit):
    """Shows its beginning, which says what it is, also after it was gone through."""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:  # what is marked can be copied
            self.setCursorPosition(0)
