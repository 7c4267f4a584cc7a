"""A list that is short enough to hold: some thousand rows, from elsewhere than the case."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from irkit.case import words
from ui.desk import Desk
from ui.tables.cells import Cells
from ui.tables.columns import Column
from ui.tables.filter_bar import Only

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

RECORD = _Role.UserRole  # the record of a row


class ShortModel(Cells, QAbstractTableModel):
    """Shows records by the same columns as a list of the case; filtered and sorted in memory."""

    def __init__(self, desk: Desk, record: type, columns: Sequence[Column]) -> None:
        super().__init__(desk)
        self._desk, self._record = desk, record
        self.columns = tuple(columns)
        self._all: list[Any] = []
        self._shown: list[Any] = []
        self._words = ""
        self._only: Only = ()
        self._order: tuple[str, bool] | None = None
        desk.clock.changed.connect(self._redraw)
        desk.theme.changed.connect(self._redraw)

    # The rows

    def put(self, records: Sequence[Any]) -> None:
        """Show these records in place of those before; the same ones leave all as it is."""
        if self._all == list(records):
            return
        self._all = list(records)
        self._renew()

    def narrow(self, typed: str, only: Only) -> None:
        """Show those with these words and values; words as in every filter of the window."""
        self._words, self._only = typed, only
        self._renew()

    @property
    def total(self) -> int:
        """How many rows there are, shown or not."""
        return len(self._all)

    @property
    def records(self) -> Sequence[Any]:
        """The records that are shown, in order."""
        return self._shown

    def _renew(self) -> None:
        self.beginResetModel()
        self._shown = [one for one in self._all if self._matches(one)]
        if self._order is not None:
            key, descending = self._order
            self._shown.sort(key=lambda one: _sortable(getattr(one, key)), reverse=descending)
        self.endResetModel()

    def _matches(self, record: Any) -> bool:
        for key, values in self._only:
            if str(getattr(record, key)) not in values:
                return False
        text = "\n".join(self.raw_text(n, record) for n in range(len(self.columns))).lower()
        return all((part.text.lower() in text) == part.wanted for part in words.parts(self._words))

    # What Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        record = self._shown[index.row()]
        return record if role == RECORD else self.cell_data(index.column(), record, role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is the order in which the rows came."""
        descending = order == Qt.SortOrder.DescendingOrder
        self._order = (self.columns[column].key, descending) if column >= 0 else None
        self._renew()

    def _redraw(self) -> None:
        if self._shown:
            last = self.index(len(self._shown) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


def _sortable(value: Any) -> Any:
    """Those without a value come first, whatever the others are."""
    return (value is not None, value)
