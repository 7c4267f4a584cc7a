"""What colours and signs of the process tree mean, in words."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from irkit.records import Level
from ui.process_rows import CLASSES, colour_of
from ui.theme import SHAPES, Theme
from ui.widgets.flow_layout import FlowLayout
from ui.words import word


class Legend(QWidget):
    """One line where it is wide enough; each word in its colour, with its sign."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parts: list[tuple[QLabel, str]] = []
        row = FlowLayout(self, spacing=16)
        row.addWidget(QLabel(self.tr("Belongs to:"), objectName="quiet"))
        for one, text in CLASSES.items():
            said = QCoreApplication.translate("ProcessClass", text)
            self._add(row, f"■ {said}", colour_of(one))
        row.addWidget(QLabel(self.tr("Found:"), objectName="quiet"))
        for level in Level:
            self._add(row, f"{SHAPES[level]} {word(level)}", level.value)
        theme.changed.connect(self._paint)
        self._paint()

    def _add(self, row: FlowLayout, text: str, colour: str) -> None:
        label = QLabel(text)
        self._parts.append((label, colour))
        row.addWidget(label)

    def _paint(self) -> None:
        for label, colour in self._parts:
            label.setStyleSheet(f"color: {getattr(self._theme.colours, colour)};")
