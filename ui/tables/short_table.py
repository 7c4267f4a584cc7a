"""The view of a short list: rows as in the lists of a case, one of them current."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.desk import Desk
from ui.tables.cell_delegate import ROW_HEIGHT, CellDelegate
from ui.tables.short_model import RECORD, ShortModel
from ui.tables.writing import written


class ShortTable(QTableView):
    """Shows a ShortModel; the current row stays the same one when rows come anew."""

    chosen = Signal(object)  # the record of the current row, None where there is none
    opened = Signal(object)  # the record on which Enter or a double click fell

    def __init__(self, desk: Desk, model: ShortModel, name: str, *, key: str = "") -> None:
        """`key` is the field by which a row is known again."""
        super().__init__()
        self._desk, self._key = desk, key
        self._kept: Any = None
        self.rows = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        mono = frozenset(n for n, one in enumerate(model.columns) if one.mono)
        self.setItemDelegate(CellDelegate(desk.theme, mono, self))
        self._set_up_headers()
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._find)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(RECORD)))

    def _set_up_headers(self) -> None:
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(ROW_HEIGHT, self.fontMetrics().height() + 10))
        rows.hide()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        for place, column in enumerate(self.rows.columns):
            self.setColumnWidth(place, column.width)
        self.setSortingEnabled(True)

    def current(self) -> Any:
        """The record of the current row, None where there is none."""
        index = self.currentIndex()
        return index.data(RECORD) if index.isValid() else None

    def go_to(self, value: object) -> bool:
        """Make the row whose key has this value the current one; whether there is one."""
        for row, record in enumerate(self.rows.records):
            if getattr(record, self._key) == value:
                self.selectRow(row)
                return True
        return False

    def copy(self, form: str = "text") -> None:
        """Put the current row, else all that are shown, on the clipboard."""
        chosen = self.current()
        records = self.rows.records if chosen is None else [chosen]
        text = written(records, self.rows.columns, self._desk.clock, form)
        QGuiApplication.clipboard().setText(text)
        self._desk.message.emit(self.tr("%n row(s) copied.", "", len(records)))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(current.data(RECORD) if current.isValid() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index.data(RECORD))
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.selectRow(0)

    def _keep(self) -> None:
        chosen = self.current()
        self._kept = getattr(chosen, self._key) if self._key and chosen is not None else None

    def _find(self) -> None:
        if self._kept is None or not self.go_to(self._kept):
            self.chosen.emit(None)
