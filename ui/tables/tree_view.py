"""The view of the process tree: what is open, chosen and in sight outlasts a new listing."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from ui.desk import Desk
from ui.process_forest import Node
from ui.tables.cell_delegate import CellDelegate
from ui.tables.column_choice import ColumnChoice
from ui.tables.tree_model import NODE, TreeModel

_INDENT = 12


class TreeView(QTreeView):
    """Shows a TreeModel, all open unless the user closes something."""

    chosen = Signal(object)  # the current Node or None
    opened = Signal(object)  # a Node on which Enter or a double click fell

    def __init__(self, desk: Desk, model: TreeModel, key: str) -> None:
        super().__init__()
        self.rows = model
        self._closed: set[tuple[int, str]] = set()
        self._arranging = False
        self.setModel(model)
        self.setUniformRowHeights(True)
        self.setIndentation(_INDENT)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setExpandsOnDoubleClick(False)  # a double click goes into what is chosen
        self.setAllColumnsShowFocus(True)
        mono = frozenset(n for n, one in enumerate(model.columns) if one.mono)
        self.setItemDelegate(CellDelegate(desk.theme, mono, self))
        self.columns = ColumnChoice(desk.settings, self.header(), model.columns, f"tables/{key}")
        self.header().sortIndicatorChanged.connect(self._sort)
        self.collapsed.connect(lambda index: self._remember(index, closed=True))
        self.expanded.connect(lambda index: self._remember(index, closed=False))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(NODE)))

    def selected_nodes(self) -> list[Node]:
        """The selected processes, from the top."""
        chosen = {index.data(NODE) for index in self.selectionModel().selectedRows()}
        return [node for node in self.rows.all_nodes() if node in chosen]

    def current_node(self) -> Node | None:
        """The process that the keyboard is at."""
        node: Node | None = self.currentIndex().data(NODE)
        return node

    def rearrange(self, change: object) -> None:
        """Let `change` alter the rows; what was open, chosen and on top is so again."""
        node = self.current_node()
        top = self.indexAt(self.viewport().rect().topLeft()).data(NODE)
        self._arranging = True
        try:
            moved = change()  # type: ignore[operator]
            if moved is not False:
                self._open_as_before()
                self._go_back(node, top)
        finally:
            self._arranging = False
        if self.current_node() is not node:
            self.chosen.emit(self.current_node())

    def go_to(self, index: QModelIndex) -> bool:
        """Make a row the current one and bring it in sight; whether it is shown."""
        if not index.isValid():
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        return True

    def open_all(self) -> None:
        """Open every row that has children."""
        self._closed.clear()
        self.expandAll()

    def close_all(self) -> None:
        """Leave only the roots."""
        self._arranging = True
        self._closed = {index.data(NODE).key for index in self.rows.with_children()}
        self.collapseAll()
        self._arranging = False

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self.rearrange(lambda: self.rows.sort(column, order))

    def _open_as_before(self) -> None:
        self.expandAll()
        if self.rows.filtered:
            return  # what was found must not hide in a closed row
        for index in self.rows.with_children():
            if index.data(NODE).key in self._closed:
                self.collapse(index)

    def _go_back(self, node: Node | None, top: Node | None) -> None:
        if top is not None:
            first = self.rows.index_of(top.key)
            if first.isValid():
                self.scrollTo(first, QAbstractItemView.ScrollHint.PositionAtTop)
        if node is not None:
            index = self.rows.index_of(node.key)
            flags = self.selectionModel().SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _remember(self, index: QModelIndex, *, closed: bool) -> None:
        if self._arranging or self.rows.filtered:
            return
        key = index.data(NODE).key
        if closed:
            self._closed.add(key)
        else:
            self._closed.discard(key)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if not self._arranging:
            self.chosen.emit(current.data(NODE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        node = self.current_node()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and node is not None:
            self.opened.emit(node)
        elif event.key() == Qt.Key.Key_Right:
            self._go_in(self.currentIndex().siblingAtColumn(0))
        elif event.key() == Qt.Key.Key_Left:
            self._go_out(self.currentIndex().siblingAtColumn(0))
        else:
            super().keyPressEvent(event)

    def _go_in(self, index: QModelIndex) -> None:
        """Open a row, then go to its first child; Qt alone would scroll sideways."""
        if not self.isExpanded(index):
            self.expand(index)
        elif self.model().hasChildren(index):
            self.setCurrentIndex(self.rows.index(0, 0, index))

    def _go_out(self, index: QModelIndex) -> None:
        """Close a row, then go to its parent."""
        if self.isExpanded(index) and self.model().hasChildren(index):
            self.collapse(index)
        elif index.parent().isValid():
            self.setCurrentIndex(index.parent())

    def focusInEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, 0))
