"""A question that stands where it is asked, instead of in a dialog."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton


class Confirm(QFrame):
    """Asks before something is done that cannot be undone; hidden until then."""

    def __init__(self) -> None:
        super().__init__(objectName="card")
        self.text = QLabel(wordWrap=True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.yes, self.no = QPushButton(self.tr("Yes")), QPushButton(self.tr("No"))
        self._act: Callable[[], Any] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.yes.clicked.connect(self._agreed)
        self.no.clicked.connect(self.hide)
        self.hide()

    def ask(self, text: str, yes: str, no: str, act: Callable[[], Any]) -> None:
        """Do `act` where somebody says yes; the keyboard stands at no."""
        self.text.setText(text)
        self.yes.setText(yes)
        self.no.setText(no)
        self._act = act
        self.show()
        self.no.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    def _agreed(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()
