"""A table of a million rows: ids of the case in order, records of what is in sight."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from irkit.case import Case
from irkit.case.query import Query
from irkit.records import ThingRow
from ui.desk import Desk
from ui.tables.cells import Cells
from ui.tables.change import Change, changed
from ui.tables.columns import COLUMNS
from ui.theme import SHAPES

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

PAGE = 100  # records that are fetched at once
_KEPT = 40  # pages that stay in memory
RECORD = _Role.UserRole  # the record of a row, None while it is on its way
ROW_ID = _Role.UserRole + 1  # its id in the case


class RowModel(Cells, QAbstractTableModel):
    """Shows what a query finds; nothing is read in the thread of the window."""

    counted = Signal(int, bool)  # rows so far, and whether that is all
    merging = Signal()  # rows are about to change under the reader's eyes
    merged = Signal(object)  # the Change that was made

    def __init__(self, desk: Desk, query: Query, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._record = desk, query.record
        self.query = query
        self.columns = COLUMNS[query.record]
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, Sequence[Any]] = OrderedDict()
        self._stale: set[int] = set()  # pages to be read again, shown as they are until then
        self._asked: set[int] = set()
        self._fresh = False
        self.complete = False
        self._mark: Callable[[Any], ThingRow | None] | None = None
        desk.clock.changed.connect(self._redraw)
        desk.theme.changed.connect(self._redraw)

    # Asking

    def look(self, query: Query) -> None:
        """Show what another query finds; the first rows come before all are known."""
        self.query = query
        self._fresh, self.complete = False, False
        reader = self._desk.reader
        if reader is None:
            self._begin(array("q"))
            return
        reader.stream(self, "ids", partial(_ids, query), self._take, self._finish, long=True)

    def refresh(self) -> None:
        """Look again at the same: what is new appears, what is read stays where it is."""
        reader = self._desk.reader
        if reader is None or not self.complete:
            return
        reader.ask(self, "ids", partial(changed, self.query, self._ids), self._merge, long=True)

    def _take(self, chunk: "array[int]") -> None:
        if not self._fresh:
            self._fresh = True
            self._begin(chunk)
        elif chunk:
            first = len(self._ids)
            self.beginInsertRows(QModelIndex(), first, first + len(chunk) - 1)
            self._ids.extend(chunk)
            self.endInsertRows()
        self.counted.emit(len(self._ids), False)

    def _finish(self) -> None:
        if not self._fresh:
            self._begin(array("q"))
        self.complete = True
        self.counted.emit(len(self._ids), True)

    def _begin(self, ids: "array[int]") -> None:
        self.beginResetModel()
        self._ids = array("q", ids)
        self._pages.clear()
        self._stale.clear()
        self._asked.clear()
        self.endResetModel()

    def _merge(self, change: Change) -> None:
        self.merging.emit()
        self._stale.update(self._pages)
        if change.removed:
            last = change.first + change.removed - 1
            self.beginRemoveRows(QModelIndex(), change.first, last)
            del self._ids[change.first : last + 1]
            self._drop_pages(change.first)
            self.endRemoveRows()
        if change.added:
            last = change.first + change.added - 1
            self.beginInsertRows(QModelIndex(), change.first, last)
            self._ids = change.ids
            self._drop_pages(change.first)
            self.endInsertRows()
        self.counted.emit(len(self._ids), True)
        self.merged.emit(change)
        self._redraw()

    def _drop_pages(self, first_row: int) -> None:
        for page in [page for page in self._pages if page >= first_row // PAGE]:
            del self._pages[page]
        self._asked.clear()

    # What Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ROW_ID:
            return self._ids[index.row()]
        record = self.record(index.row())
        return record if role == RECORD else self.cell_data(index.column(), record, role)

    def raw_text(self, column: int, record: Any) -> str:
        text = super().raw_text(column, record)
        thing = self._thing(column, record)
        return f"{SHAPES[thing.level]} {thing.score} {text}" if thing else text

    def colour_name(self, column: int, record: Any) -> str:
        thing = self._thing(column, record)
        return thing.level.value if thing else super().colour_name(column, record)

    def mark(self, thing_of: Callable[[Any], ThingRow | None]) -> None:
        """Show in front of a row what was found on it, by its record."""
        self._mark = thing_of
        self._redraw()

    def _thing(self, column: int, record: Any) -> ThingRow | None:
        return self._mark(record) if self._mark is not None and column == 0 else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order; -1 is the natural one."""
        key = self.columns[column].key if column >= 0 else ""
        descending = order == Qt.SortOrder.DescendingOrder
        self.look(_ordered(self.query, key, descending=descending))

    # Rows

    def record(self, row: int) -> Any:
        """The record of a row, or None while it is on its way."""
        page = row // PAGE
        if page not in self._pages or page in self._stale:
            self._ask_page(page)
        if page not in self._pages:
            return None
        self._pages.move_to_end(page)
        records = self._pages[page]
        place = row - page * PAGE
        return records[place] if place < len(records) else None

    def id_at(self, row: int) -> int:
        """The id of a row in the case."""
        return self._ids[row]

    def all_ids(self) -> "array[int]":
        """The ids of all rows, in order."""
        return self._ids[:]

    def row_of(self, identifier: int) -> int:
        """The row of an id, -1 where it is not in the list."""
        try:
            return self._ids.index(identifier)
        except ValueError:
            return -1

    def _ask_page(self, page: int) -> None:
        reader = self._desk.reader
        if page in self._asked or reader is None:
            return
        self._asked.add(page)
        ids = self._ids[page * PAGE : (page + 1) * PAGE]
        reader.ask(
            self,
            f"page {page}",
            lambda case: (ids, case.rows(self.query.record, ids)),
            partial(self._put_page, page),
        )

    def _put_page(self, page: int, answer: "tuple[array[int], dict[int, Any]]") -> None:
        ids, records = answer
        self._asked.discard(page)
        if not ids or ids != self._ids[page * PAGE : (page + 1) * PAGE]:
            return  # rows moved meanwhile; what is in sight asks again
        self._stale.discard(page)
        self._pages[page] = [records.get(one) for one in ids]
        while len(self._pages) > _KEPT:
            dropped, _ = self._pages.popitem(last=False)
            self._stale.discard(dropped)
        first = page * PAGE
        last = min(first + PAGE, len(self._ids)) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def _redraw(self) -> None:
        if self._ids:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._ids) - 1, len(self.columns) - 1)
            )


def _ids(query: Query, case: Case) -> "Iterator[array[int]]":
    yield from case.row_ids(query)


def _ordered(query: Query, key: str, *, descending: bool) -> Query:
    return replace(query, order=key, descending=descending)
