"""The view of a short list: rows as in the lists of a case, one of them current."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView

from ui.desk import Desk
from ui.tables.short_model import RECORD, ShortModel
from ui.tables.table import Table
from ui.tables.writing import written


class ShortTable(Table):
    """Shows a ShortModel; the current row stays the same one when rows come anew.

    What stands for a row is its record.
    """

    def __init__(
        self, desk: Desk, model: ShortModel, name: str, *, key: str = "", many: bool = False
    ) -> None:
        """`key` is the field by which a row is known again; `many` rows can be selected at once."""
        super().__init__(desk, model)
        self._key = key
        self._kept: Any = None
        self.rows = model
        self.setAccessibleName(name)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self._set_up_header()
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._find)

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
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

    def selected(self) -> list[Any]:
        """The records of all selected rows, from the top."""
        rows = sorted(one.row() for one in self.selectionModel().selectedRows())
        return [self.rows.records[row] for row in rows]

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

    def _standing_for(self, index: QModelIndex) -> object:
        return index.data(RECORD)

    def _keep(self) -> None:
        chosen = self.current()
        self._kept = getattr(chosen, self._key) if self._key and chosen is not None else None

    def _find(self) -> None:
        if self._kept is None or not self.go_to(self._kept):
            self.chosen.emit(None)
