"""Processes as a model: filtered with all that belongs to a match, siblings sorted, live."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from irkit.text import visible
from ui.desk import Desk
from ui.process_forest import Node
from ui.process_rows import ProcessRow
from ui.tables.cells import Cells
from ui.tables.columns import COLUMNS

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_Key = tuple[int, str]

DEEPEST = 64  # levels that are drawn; who is deeper stands on the last of them
NODE = _Role.UserRole  # the Node of a row


@dataclass(slots=True, eq=False)
class _Line:
    """A node as it is shown: below which other one, and at which place."""

    node: Node
    above: int  # number of the line of its parent, -1 for a root
    place: int  # among its siblings
    depth: int
    below: list[int] = field(default_factory=list)


class TreeModel(Cells, QAbstractItemModel):
    """Shows a forest; what is not wanted is left out, but for the parents and children of what is.

    An index holds the number of a line: however old it is, it leads to no object that is gone.
    """

    shown = Signal(int, int)  # rows that are wanted, and all

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._record = desk, ProcessRow
        self.columns = COLUMNS[ProcessRow]
        self._nodes: Sequence[Node] = ()
        self._wanted: Callable[[ProcessRow], bool] | None = None
        self._matches: set[Node] = set()
        self._order: tuple[str, bool] = ("pid", False)
        self._lines: list[_Line] = []
        self._roots: list[int] = []
        desk.clock.changed.connect(self._redraw)
        desk.theme.changed.connect(self._redraw)

    # What is shown

    def show(self, nodes: Sequence[Node]) -> bool:
        """Show another forest; whether rows came, went or moved, and did not only change."""
        before = self._outline()
        self._nodes = nodes
        lines, roots = self._laid_out()
        if before == [(line.node.key, line.above) for line in lines]:
            self._lines, self._roots = lines, roots
            self._redraw()
            return False
        self._replace(lines, roots)
        return True

    def filter(self, wanted: Callable[[ProcessRow], bool] | None) -> None:
        """Leave out what is not wanted; None leaves out nothing."""
        self._wanted = wanted
        self._replace(*self._laid_out())

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put siblings into another order; -1 is by number."""
        key = self.columns[column].key if column >= 0 else "pid"
        self._order = key, column >= 0 and order == Qt.SortOrder.DescendingOrder
        self._replace(*self._laid_out())

    @property
    def filtered(self) -> bool:
        """Whether anything may be left out."""
        return self._wanted is not None

    def _outline(self) -> list[tuple[_Key, int]]:
        return [(line.node.key, line.above) for line in self._lines]

    def _replace(self, lines: list[_Line], roots: list[int]) -> None:
        self.beginResetModel()
        self._lines, self._roots = lines, roots
        self.endResetModel()
        self.shown.emit(len(self._matches), len(self._nodes))

    def _laid_out(self) -> tuple[list[_Line], list[int]]:
        """Lines for all nodes that are shown, parents before children; and those of the roots."""
        kept = self._kept()
        lines: list[_Line] = []
        roots: list[int] = []
        waiting = [(node, -1) for node in reversed(self._sorted(self._roots_of(kept)))]
        while waiting:
            node, above = waiting.pop()
            if above >= 0 and lines[above].depth >= DEEPEST:
                above = lines[above].above
            siblings = lines[above].below if above >= 0 else roots
            depth = lines[above].depth + 1 if above >= 0 else 0
            siblings.append(len(lines))
            lines.append(_Line(node, above, len(siblings) - 1, depth))
            number = len(lines) - 1
            children = [one for one in node.children if one in kept]
            waiting += [(one, number) for one in reversed(self._sorted(children))]
        return lines, roots

    def _roots_of(self, kept: set[Node]) -> list[Node]:
        return [node for node in self._nodes if node.parent is None and node in kept]

    def _kept(self) -> set[Node]:
        """Nodes that are wanted, with all above and below them."""
        wanted = self._wanted
        if wanted is None:
            self._matches = set(self._nodes)
            return self._matches
        self._matches = {node for node in self._nodes if wanted(node.row)}
        kept = set(self._matches)
        for node in self._matches:
            for above in node.ancestors():
                if above in kept:
                    break  # the way up from there is somebody else's, or kept already
                kept.add(above)
        below = list(self._matches)
        while below:
            for child in below.pop().children:
                if child not in self._matches:
                    below.append(child)
                kept.add(child)
        return kept

    def _sorted(self, nodes: list[Node]) -> list[Node]:
        key, down = self._order
        return sorted(nodes, key=lambda one: (_rank(one.row, key), one.process.pid), reverse=down)

    # What Qt asks

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:
        siblings = self._below(parent)
        if 0 <= row < len(siblings) and 0 <= column < len(self.columns):
            return self.createIndex(row, column, siblings[row])
        return QModelIndex()

    def parent(self, index: _Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]
        line = self._line(index)
        if line is None or line.above < 0:
            return QModelIndex()
        return self.createIndex(self._lines[line.above].place, 0, line.above)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return len(self._below(parent))

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return len(self.columns)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        line = self._line(index)
        if line is None:
            return None
        if role == NODE:
            return line.node
        if role == _Role.FontRole and self.filtered and line.node in self._matches:
            font = QFont()
            font.setBold(True)  # what the filter found, among what only belongs to it
            return font
        if role == _Role.ToolTipRole and self.columns[index.column()].key == "level":
            return visible(line.node.row.reason)
        return self.cell_data(index.column(), line.node.row, role)

    # Rows

    def index_of(self, key: _Key) -> QModelIndex:
        """Where a process stands; an invalid index where it is not shown."""
        return self._first(lambda node: node.key == key)

    def index_of_pid(self, pid: int) -> QModelIndex:
        """Where the process with a number stands."""
        return self._first(lambda node: node.process.pid == pid)

    def _first(self, wanted: Callable[[Node], bool]) -> QModelIndex:
        for number, line in enumerate(self._lines):
            if wanted(line.node):
                return self.createIndex(line.place, 0, number)
        return QModelIndex()

    def all_nodes(self) -> list[Node]:
        """The nodes of all rows, as they stand when everything is open."""
        return [line.node for line in self._lines]

    def with_children(self) -> list[QModelIndex]:
        """The rows that can be opened."""
        return [
            self.createIndex(line.place, 0, number)
            for number, line in enumerate(self._lines)
            if line.below
        ]

    def _below(self, parent: _Index) -> list[int]:
        if not parent.isValid():
            return self._roots
        line = self._line(parent)
        return line.below if line is not None and parent.column() == 0 else []

    def _line(self, index: _Index) -> _Line | None:
        number = index.internalId() if index.isValid() else -1
        return self._lines[number] if 0 <= number < len(self._lines) else None

    def _redraw(self) -> None:
        last = len(self.columns) - 1
        for siblings in (self._roots, *(line.below for line in self._lines if line.below)):
            if siblings:
                first, end = siblings[0], siblings[-1]
                self.dataChanged.emit(
                    self.createIndex(self._lines[first].place, 0, first),
                    self.createIndex(self._lines[end].place, last, end),
                )


def _rank(row: ProcessRow, key: str) -> tuple[int, Any]:
    """A value that can be compared with that of any other row; what is not known comes first."""
    value = row.score if key == "level" else getattr(row, key)
    if value is None:
        return (0, 0)
    if isinstance(value, tuple):
        value = " ".join(value)
    return (1, value.lower() if isinstance(value, str) else value)
