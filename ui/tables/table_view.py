"""The view of a list: rows keep their place while others arrive, columns are the user's choice."""

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView

from ui.desk import Desk
from ui.tables.change import Change, Place
from ui.tables.column_choice import ColumnChoice
from ui.tables.row_model import RowModel
from ui.tables.table import Table

_MOST_SELECTED = 1_000  # rows whose selection survives a change of the list


class TableView(Table):
    """Shows a RowModel; remembers its columns under a key of the settings.

    What stands for a row is its id.
    """

    news = Signal(int)  # rows that arrived above what is being read; 0 when they were seen

    def __init__(self, desk: Desk, model: RowModel, key: str) -> None:
        super().__init__(desk, model)
        self._kept: tuple[Place | None, list[Place], Place | None] = (None, [], None)
        self._news = 0
        self.rows = model
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        header = self.horizontalHeader()
        self.columns = ColumnChoice(desk.settings, header, model.columns, f"tables/{key}")
        # With the selection of the rows it would ask of every row whether all are selected.
        header.setSelectionModel(QItemSelectionModel(model, self))
        header.sortIndicatorChanged.connect(model.sort)
        model.merging.connect(self._keep_place)
        model.merged.connect(self._find_place)
        model.modelReset.connect(self._begin_at_the_top)
        self.verticalScrollBar().valueChanged.connect(self._seen)

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

    def _standing_for(self, index: QModelIndex) -> object:
        return self.rows.id_at(index.row())

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
