"""What every list has around it: a filter, a count, and words in its place while it is empty."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ui.desk import Desk
from ui.tables.filter_bar import Facet, FilterBar, Only


class ListPane(QWidget):
    """A view with its surroundings; what follows from the filter is the heir's."""

    def __init__(self, desk: Desk, facets: Sequence[Facet]) -> None:
        super().__init__()
        self._desk = desk
        self.filter = FilterBar(desk.theme, facets)
        self.count = QLabel(objectName="quiet")
        self.words = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.words.setObjectName("empty")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.addWidget(self.filter, 1)
        self.top.addWidget(self.count)
        stack = QWidget()
        self._stack = QStackedLayout(stack)
        self._stack.addWidget(self.words)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.column.addLayout(self.top)
        self.column.addWidget(stack, 1)
        self.filter.changed.connect(self._filtered)

    def hold(self, view: QAbstractItemView) -> None:
        """Put the view in."""
        self._stack.insertWidget(0, view)
        self.show_rows()
        self.filter.left.connect(view.setFocus)

    def show_rows(self) -> None:
        """Show the view."""
        self._stack.setCurrentIndex(0)

    def show_words(self, why: str) -> None:
        """Show why there are no rows, in their place."""
        self.words.setText(why)
        self._stack.setCurrentIndex(1)

    def _filtered(self, words: str, only: Only) -> None:
        """Show what has these words and values."""
        raise NotImplementedError
