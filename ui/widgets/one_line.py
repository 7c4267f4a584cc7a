"""A line that somebody fills and leaves again: Enter gives it, Escape goes back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class OneLine(QLineEdit):
    """Asks inline for a text."""

    given = Signal(str)  # Enter; the text may be empty
    left = Signal()  # Escape

    def __init__(self, name: str, words: str, longest: int) -> None:
        super().__init__(placeholderText=words, maxLength=longest)
        self.setAccessibleName(name)
        self.setToolTip(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.given.emit(self.text().strip())
            case _:
                super().keyPressEvent(event)
