"""A list of things to tick, each with a line of what one has to know of it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from irkit.text import visible

_KEY = Qt.ItemDataRole.UserRole
_LINE = 1.4  # heights of the font: lines of Devanagari are higher than the font says
_AROUND = 6  # pixels


class CheckList(QListWidget):
    """Space ticks the current line; what was ticked stays so when lines come anew."""

    ticked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setSpacing(2)
        self.itemChanged.connect(self.ticked)

    def put(self, lines: Iterable[tuple[str, str]]) -> None:
        """Offer these: what stands for each, and its text, which may be hostile."""
        before = set(self.chosen)
        self.blockSignals(True)
        self.clear()
        for key, text in lines:
            lines = [*map(visible, text.split("\n"))]
            item = QListWidgetItem("\n".join(lines))
            height = round(len(lines) * _LINE * self.fontMetrics().height()) + _AROUND
            item.setSizeHint(QSize(0, height))
            item.setData(_KEY, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Checked if key in before else Qt.CheckState.Unchecked
            item.setCheckState(state)
            self.addItem(item)
        self.blockSignals(False)
        self.ticked.emit()

    def tick(self, keys: Sequence[str]) -> None:
        """Tick exactly these."""
        for item in map(self.item, range(self.count())):
            on = item.data(_KEY) in keys
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    @property
    def chosen(self) -> tuple[str, ...]:
        """What is ticked, in the order of the list."""
        items = map(self.item, range(self.count()))
        return tuple(one.data(_KEY) for one in items if one.checkState() == Qt.CheckState.Checked)
