"""A path: typed, or chosen in a dialog."""

import os
from enum import Enum, auto

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget


class Pick(Enum):
    """What the dialog asks for."""

    FILE = auto()  # one that is there
    NEW_FILE = auto()
    CARRIED = auto()  # a new file, or one to which more is added
    FOLDER = auto()
    ABOVE = auto()  # the folder in which one is to be made, with the name that stands in the line


class PathLine(QWidget):
    """A line with a button beside it."""

    chosen = Signal()  # in the dialog; it stands in the line by then

    def __init__(
        self,
        pick: Pick,
        name: str,
        choose: str,
        *,
        title: str = "",
        words: str = "",
        kinds: str = "",
        start: str = "",
    ) -> None:
        """`choose` is said of the button, and of the dialog unless that has a `title`.

        `words` stand in the empty line, `kinds` are what the dialog lists ("JSON (*.json)"), and
        `start` is where it begins while the line is empty.
        """
        super().__init__()
        self._pick, self._title, self._kinds, self._start = pick, title or choose, kinds, start
        self.text = QLineEdit(placeholderText=words)
        self.text.setAccessibleName(name)
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setAccessibleName(choose)
        self.choose.clicked.connect(self._ask)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.text, 1)
        line.addWidget(self.choose)
        self.setFocusProxy(self.text)

    @property
    def path(self) -> str:
        """What stands there."""
        return self.text.text().strip()

    def put(self, path: str) -> None:
        """Let this stand there."""
        self.text.setText(path)

    def _ask(self) -> None:
        if path := self._asked(self.path or self._start):
            self.put(QDir.toNativeSeparators(path))
            self.chosen.emit()

    def _asked(self, start: str) -> str:
        """What somebody chose; empty where they left the dialog."""
        match self._pick:
            case Pick.FILE:
                return QFileDialog.getOpenFileName(self, self._title, start, self._kinds)[0]
            case Pick.NEW_FILE:
                return QFileDialog.getSaveFileName(self, self._title, start, self._kinds)[0]
            case Pick.CARRIED:
                keep = QFileDialog.Option.DontConfirmOverwrite
                return QFileDialog.getSaveFileName(
                    self, self._title, start, self._kinds, options=keep
                )[0]
            case Pick.FOLDER:
                return QFileDialog.getExistingDirectory(self, self._title, start)
            case Pick.ABOVE:
                above, name = os.path.split(start)
                chosen = QFileDialog.getExistingDirectory(self, self._title, above)
                return os.path.join(chosen, name) if chosen else ""
