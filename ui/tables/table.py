"""What all tables have alike: whole rows, fixed heights, Enter opens, Tab leaves."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.desk import Desk
from ui.tables.cell_delegate import ROW_HEIGHT, CellDelegate
from ui.tables.row_model import RowModel
from ui.tables.short_model import ShortModel


class Table(QTableView):
    """Shows the rows of a model; an heir says what stands for a row."""

    chosen = Signal(object)  # what stands for the current row, None where there is none
    opened = Signal(object)  # what stands for the row on which Enter or a double click fell

    def __init__(self, desk: Desk, model: RowModel | ShortModel) -> None:
        super().__init__()
        self._desk = desk
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        mono = frozenset(n for n, one in enumerate(model.columns) if one.mono)
        self.setItemDelegate(CellDelegate(desk.theme, mono, self))
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(ROW_HEIGHT, self.fontMetrics().height() + 10))
        rows.hide()
        self.doubleClicked.connect(lambda index: self.opened.emit(self._standing_for(index)))

    def _standing_for(self, index: QModelIndex) -> object:
        """What stands for a row outside."""
        raise NotImplementedError

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(self._standing_for(current) if current.isValid() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(self._standing_for(index))
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self.model().rowCount():
            self.selectRow(max(0, self.currentIndex().row()))
