"""What letters and colours of the memory map mean, in words."""

from PySide6.QtWidgets import QLabel, QWidget

from ui.memory_map import KINDS, kind_text
from ui.theme import Theme
from ui.widgets.flow_layout import FlowLayout


class MemoryLegend(QWidget):
    """As many lines as it needs; each word in its colour, with its letter."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parts: list[tuple[QLabel, str]] = []
        self._row = FlowLayout(self, 10)
        for kind, (_, letter, colour) in KINDS.items():
            self._add(f"{letter} {kind_text(kind)}", colour)
        found, code = self.tr("found here"), self.tr("code from no file")
        self._add(f"◉ {found}", "alert")
        self._add(f"■ {code}", "alert")
        theme.changed.connect(self._paint)
        self._paint()

    def _add(self, text: str, colour: str) -> None:
        label = QLabel(text, self)
        self._parts.append((label, colour))
        self._row.addWidget(label)

    def _paint(self) -> None:
        for label, colour in self._parts:
            label.setStyleSheet(f"color: {getattr(self._theme.colours, colour)};")
