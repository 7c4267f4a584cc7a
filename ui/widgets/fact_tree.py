"""Facts as label and value, in groups; each can be copied, or leads to another page."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from irkit.text import visible
from ui.desk import Desk
from ui.icons import icon
from ui.tables.cell_delegate import ROW_HEIGHT, CellDelegate

_LABEL, _VALUE, _SIGN = range(3)
_ROW = Qt.ItemDataRole.UserRole
_LONGEST = 2_000  # characters of a value on the screen
_LABEL_WIDTH, _SIGN_WIDTH = 132, 28


@dataclass(frozen=True, slots=True)
class Row:
    """One fact; `goal` is a page and what it should show."""

    label: str
    value: str  # hostile text as it is
    goal: tuple[str, dict[str, Any]] | None = None
    warns: bool = False
    value_of: object = None  # what `chosen` tells of it


@dataclass(frozen=True, slots=True)
class Group:
    """Facts below a title; without one they stand at the left edge."""

    title: str
    rows: tuple[Row, ...]


class FactTree(QTreeWidget):
    """Enter or a click on the sign at the right copies a value, or goes where it leads."""

    wanted = Signal(str, object)  # another page, with what it should show
    chosen = Signal(object)  # `value_of` of the row that the keyboard is at

    def __init__(self, desk: Desk, name: str, *, mono: bool = True) -> None:
        super().__init__()
        self._desk = desk
        self._groups: tuple[Group, ...] = ()
        self.setAccessibleName(name)
        self.setColumnCount(3)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        columns = frozenset({_VALUE}) if mono else frozenset[int]()
        self.setItemDelegate(CellDelegate(desk.theme, columns, self))
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(_SIGN_WIDTH)
        header.setSectionResizeMode(_VALUE, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(_LABEL, _LABEL_WIDTH)
        header.resizeSection(_SIGN, _SIGN_WIDTH)
        self.setMouseTracking(True)
        self._hovered: QTreeWidgetItem | None = None
        self.itemEntered.connect(self._hover)
        self.itemClicked.connect(self._clicked)
        self.currentItemChanged.connect(self._told)
        desk.theme.changed.connect(self._paint)

    def fill(self, groups: Sequence[Group]) -> bool:
        """Show these facts; whether they are others than those shown."""
        if tuple(groups) == self._groups:
            return False
        self._groups = tuple(groups)
        self.blockSignals(True)
        self._hovered = None
        self.clear()
        for group in self._groups:
            if group.title and group.rows:
                self._add_title(group.title)
            for row in group.rows:
                self._add(row)
        self._paint()
        self.blockSignals(False)
        return True

    def fit(self, most: int) -> None:
        """Be as high as its rows, up to a number of them."""
        rows = min(max(1, self.topLevelItemCount()), most)
        self.setFixedHeight(rows * max(ROW_HEIGHT, self.sizeHintForRow(0)) + 2)

    def rows(self) -> list[Row]:
        """All facts, in order."""
        return [row for group in self._groups for row in group.rows]

    def choose(self, number: int) -> None:
        """Put the keyboard at a fact, by its number."""
        items = [one for one in self._items() if one.data(0, _ROW) is not None]
        if 0 <= number < len(items):
            self.setCurrentItem(items[number])

    def _items(self) -> list[QTreeWidgetItem]:
        return [self.topLevelItem(number) for number in range(self.topLevelItemCount())]

    def _add_title(self, title: str) -> None:
        item = QTreeWidgetItem([title])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = self.font()
        font.setBold(True)
        item.setFont(0, font)
        self.addTopLevelItem(item)
        item.setFirstColumnSpanned(True)

    def _add(self, row: Row) -> None:
        shown = visible(row.value[:_LONGEST])
        item = QTreeWidgetItem([f"▲ {row.label}" if row.warns else row.label, shown, ""])
        item.setData(0, _ROW, row)
        item.setToolTip(_LABEL, row.label)
        item.setToolTip(_VALUE, shown)
        goes = self.tr("Go there") if row.goal else self.tr("Copy")
        item.setToolTip(_SIGN, goes)
        item.setData(_SIGN, Qt.ItemDataRole.AccessibleTextRole, goes)
        self.addTopLevelItem(item)

    # What is done with a row

    def _clicked(self, item: QTreeWidgetItem, column: int) -> None:
        row: Row | None = item.data(0, _ROW)
        if row is not None and (row.goal is not None or column == _SIGN):
            self._act(row)

    def _act(self, row: Row) -> None:
        if row.goal is not None:
            self.wanted.emit(*row.goal)
            return
        QGuiApplication.clipboard().setText(visible(row.value))
        self._desk.message.emit(self.tr("Copied."))

    def _hover(self, item: QTreeWidgetItem) -> None:
        """The sign for copying stands only where the mouse is: not one beside every fact."""
        row: Row | None = item.data(0, _ROW)
        if self._hovered is not None:
            self._hovered.setIcon(_SIGN, QIcon())
        self._hovered = item if row is not None and row.goal is None else None
        if self._hovered is not None:
            item.setIcon(_SIGN, icon("copy", self._desk.theme.colours.quiet))

    def _told(self, item: QTreeWidgetItem | None, _: object = None) -> None:
        row: Row | None = item.data(0, _ROW) if item is not None else None
        self.chosen.emit(row.value_of if row is not None else None)

    def event(self, event: QEvent) -> bool:
        """Copying is about the fact while it has the focus, not about the list."""
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and event.matches(QKeySequence.StandardKey.Copy):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        row: Row | None = item.data(0, _ROW) if item is not None else None
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if row is not None and (enter or event.matches(QKeySequence.StandardKey.Copy)):
            self._act(row if enter else Row(row.label, row.value))
            return
        super().keyPressEvent(event)

    def _paint(self) -> None:
        colours = self._desk.theme.colours
        for item in self._items():
            row: Row | None = item.data(0, _ROW)
            if row is None:
                item.setForeground(_LABEL, self._desk.theme.level("info"))
                continue
            if row.goal:
                item.setIcon(_SIGN, icon("link", colours.quiet))
            level = "warning" if row.warns else "info"
            item.setForeground(_LABEL, self._desk.theme.level(level))
