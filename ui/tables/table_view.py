"""The view of a list: rows keep their place while others arrive, columns are the user's choice."""

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.desk import Desk
from ui.tables.cell_delegate import ROW_HEIGHT, CellDelegate
from ui.tables.change import Change, Place
from ui.tables.column_choice import ColumnChoice
from ui.tables.row_model import RowModel

_MOST_SELECTED = 1_000  # rows whose selection survives a change of the list


class TableView(QTableView):
    """Shows a RowModel; remembers its columns under a key of the settings."""

    chosen = Signal(object)  # the id of the current row, None where there is none
    opened = Signal(object)  # the id of a row on which Enter or a double click fell
    news = Signal(int)  # rows that arrived above what is being read; 0 when they were seen

    def __init__(self, desk: Desk, model: RowModel, key: str, parent: QWidget | None = None):
        super().__init__(parent)
        self._desk, self._key = desk, f"tables/{key}"
        self._kept: tuple[Place | None, list[Place], Place | None] = (None, [], None)
        self._news = 0
        self.setModel(model)
        self.rows = model
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        mono = frozenset(n for n, one in enumerate(model.columns) if one.mono)
        self.setItemDelegate(CellDelegate(desk.theme, mono, self))
        self._set_up_headers()
        model.merging.connect(self._keep_place)
        model.merged.connect(self._find_place)
        model.modelReset.connect(self._begin_at_the_top)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows.id_at(index.row())))
        self.verticalScrollBar().valueChanged.connect(self._seen)

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(ROW_HEIGHT, self.fontMetrics().height() + 10))
        rows.hide()
        self.columns = ColumnChoice(
            self._desk.settings, self.horizontalHeader(), self.rows.columns, self._key
        )
        header = self.horizontalHeader()
        # With the selection of the rows it would ask of every row whether all are selected.
        header.setSelectionModel(QItemSelectionModel(self.rows, self))
        header.sortIndicatorChanged.connect(self.rows.sort)

    # What is chosen

    def selected_ids(self, most: int | None = None) -> list[int]:
        """The ids of the selected rows, from the top; no more than `most` where it is given."""
        return [self.rows.id_at(row) for row in islice(self._selected_rows(), most)]

    def current_id(self) -> int | None:
        """The id of the row that the keyboard is at."""
        index = self.currentIndex()
        return self.rows.id_at(index.row()) if index.isValid() else None

    def go_to(self, identifier: int) -> bool:
        """Make a row the current one; whether it is in the list."""
        row = self.rows.row_of(identifier)
        if row >= 0:
            self.selectRow(row)
        return row >= 0

    def step(self, by: int) -> None:
        """Go on to the next row, or back."""
        row = min(max(0, self.currentIndex().row() + by), self.rows.rowCount() - 1)
        if row >= 0:
            self.selectRow(row)

    def selected_count(self) -> int:
        """How many rows are selected, without a look at each."""
        return sum(one.height() for one in self.selectionModel().selection())

    def step_on(self) -> None:
        """Go on to the row behind all that are selected."""
        ranges = self.selectionModel().selection()
        last = max((one.bottom() for one in ranges), default=self.currentIndex().row())
        self.selectRow(min(last + 1, self.rows.rowCount() - 1))

    def _selected_rows(self) -> Iterator[int]:
        done = 0
        ranges = self.selectionModel().selection()
        for top, bottom in sorted((one.top(), one.bottom()) for one in ranges):
            yield from range(max(done, top), bottom + 1)
            done = max(done, bottom + 1)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(self.rows.id_at(current.row()) if current.isValid() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(self.rows.id_at(index.row()))
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self.rows.rowCount():
            self.selectRow(max(0, self.currentIndex().row()))

    # Rows that arrive

    def _keep_place(self) -> None:
        top = self.rowAt(1)
        anchor = self._place(top) if top > 0 else None  # at the top the new ones are shown
        selected = [self._place(row) for row in islice(self._selected_rows(), _MOST_SELECTED)]
        here = self.currentIndex()
        self._kept = anchor, selected, self._place(here.row()) if here.isValid() else None

    def _place(self, row: int) -> Place:
        return row, self.rows.id_at(row)

    def _find_place(self, change: Change) -> None:
        anchor, selected, current = self._kept
        if change.removed and selected:
            now = change.rows_now([*selected, *([current] if current else [])])
            self._select_again(now[: len(selected)], now[-1] if current else -1)
        row = change.rows_now([anchor])[0] if anchor is not None else -1
        if row >= 0:
            self.verticalScrollBar().setValue(row)
            if change.first <= row:
                self._tell_news(self._news + max(0, change.added - change.removed))

    def _select_again(self, rows: list[int], here: int) -> None:
        model, flag = self.selectionModel(), self.selectionModel().SelectionFlag
        self.blockSignals(True)
        model.clear()
        for row in rows:
            if row >= 0:
                model.select(self.rows.index(row, 0), flag.Select | flag.Rows)
        if here >= 0:
            model.setCurrentIndex(self.rows.index(here, 0), flag.NoUpdate)
        self.blockSignals(False)
        if here < 0:
            self.chosen.emit(None)

    def _seen(self, value: int) -> None:
        if value == 0:
            self._tell_news(0)

    def _tell_news(self, count: int) -> None:
        if count != self._news:
            self._news = count
            self.news.emit(count)

    def _begin_at_the_top(self) -> None:
        self._tell_news(0)
        self.chosen.emit(None)
