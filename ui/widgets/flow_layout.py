"""Widgets in rows, as many in each as fit."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Goes on in the next row where one is full."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._place(area, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, area: QRect, *, move: bool) -> int:
        """The height that all take; they are put there, too, if asked for."""
        y, height, most = area.y(), 0, area.width()
        for row in self._rows(area.width()):
            height = max(item.sizeHint().height() for item in row)
            if move:
                most = self._put(row, QRect(area.x(), y, area.width(), height), most)
            y += height + self.spacing()
        return y - self.spacing() - area.y() if height else 0

    def _rows(self, width: int) -> Iterator[list[QLayoutItem]]:
        """Which of them are beside each other."""
        row: list[QLayoutItem] = []
        for item in self._items:
            if item.isEmpty():  # hidden
                continue
            if row and self._width([*row, item]) > width:
                yield row
                row = []
            row.append(item)
        if row:
            yield row

    def _width(self, row: Sequence[QLayoutItem]) -> int:
        return sum(item.sizeHint().width() + self.spacing() for item in row) - self.spacing()

    def _put(self, row: Sequence[QLayoutItem], area: QRect, most: int) -> int:
        """Those that like to grow share what is left of the row; by how much the last one grew.

        None grows by more than `most`, that of the row above: it would look more important.
        """
        left, growing = max(0, area.width() - self._width(row)), sum(map(_grows, row))
        x, more = area.x(), 0
        for item in row:
            grown = min(left // growing, most) if _grows(item) else 0
            if _grows(item):
                left, growing, more = left - grown, growing - 1, grown
            size = item.sizeHint().grownBy(QMargins(0, 0, grown, 0))
            item.setGeometry(QRect(QPoint(x, area.y()), size))
            x += size.width() + self.spacing()
        return more


def _grows(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)
