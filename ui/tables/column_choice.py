"""Which columns of a view are shown, in which order and how wide: the user's choice, remembered."""

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu

from ui.settings import Settings
from ui.tables.columns import Column

_WIDE = 160  # pixels of a column that gives way,
_PATH, _TEXT = 80, 140  # and how far: a path is cut in its middle, a text at its end
_READABLE = 130  # a path where the list has to be scrolled all the same


class ColumnChoice(QObject):
    """Sets up the header of a table or tree and remembers it under a key of the settings.

    Where the columns before the last one have no room, the wide ones of them give way; they take
    their width again when there is room.
    """

    def __init__(
        self, settings: Settings, header: QHeaderView, columns: Sequence[Column], key: str
    ) -> None:
        super().__init__(header)
        self._settings, self._header = settings, header
        self._columns, self._key = columns, key
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda where: self.menu().popup(header.mapToGlobal(where))
        )
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        for place, column in enumerate(columns):
            header.resizeSection(place, column.width)
            header.setSectionHidden(place, column.hidden)
        state = settings.recall(key, QByteArray())
        if not state.isEmpty():
            header.restoreState(state)
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._wanted: dict[int, int] = {}  # columns that gave way, and their widths with room
        self._fitting = False
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(self._remember)
        header.installEventFilter(self)

    def menu(self) -> QMenu:
        """Which columns are shown."""
        header = self._header
        menu = QMenu(header)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = [n for n in range(len(self._columns)) if not header.isSectionHidden(n)]
        for place, column in enumerate(self._columns):
            action: QAction = menu.addAction(column.heading())
            action.setCheckable(True)
            action.setChecked(place in shown)
            action.setEnabled(shown != [place])  # one has to stay
            action.toggled.connect(lambda on, place=place: self._show(place, on=on))
        menu.addSeparator()
        menu.addAction(self.tr("As at the beginning"), self.reset)
        return menu

    def fill(self, menu: QMenu) -> None:
        """Put the same into another menu."""
        menu.clear()
        for action in self.menu().actions():
            action.setParent(menu)
            menu.addAction(action)

    def reset(self) -> None:
        """As at the beginning."""
        header, self._wanted = self._header, {}
        for place, column in enumerate(self._columns):
            header.moveSection(header.visualIndex(place), place)
            header.setSectionHidden(place, column.hidden)
            header.resizeSection(place, column.width)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._remember()
        self._fit()

    def shown(self) -> list[Column]:
        """The columns that are shown, in the order in which they stand."""
        return [self._columns[one] for one in self._places()]

    def _places(self) -> list[int]:
        header = self._header
        places = sorted(range(len(self._columns)), key=header.visualIndex)
        return [one for one in places if not header.isSectionHidden(one)]

    def _show(self, place: int, *, on: bool) -> None:
        self._header.setSectionHidden(place, not on)
        self._remember()
        self._fit()

    def _resized(self, place: int, *_: int) -> None:
        if not self._fitting:
            self._wanted.pop(place, None)  # the user knows better
            self._remember()

    def _remember(self, *_: object) -> None:
        """Keep the columns as they are with room."""
        shown = {one: self._header.sectionSize(one) for one in self._wanted}
        self._resize(self._wanted)
        self._settings.remember(self._key, self._header.saveState())
        self._resize(shown)

    # Room

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Let the wide columns before the last one share what the others leave."""
        before_last, header = self._places()[:-1], self._header
        self._resize(self._wanted)
        widths = {one: header.sectionSize(one) for one in before_last}
        missing = sum(widths.values()) - header.width()
        over = self._over(widths, _PATH)
        if missing > sum(over.values()):
            over = self._over(widths, _READABLE)
        self._wanted = {}
        if missing > 0 and over:
            share = min(1.0, missing / sum(over.values()))
            self._wanted = {one: widths[one] for one in over}
            self._resize({one: widths[one] - math.ceil(share * over[one]) for one in over})

    def _over(self, widths: Mapping[int, int], path: int) -> dict[int, int]:
        """What each wide column has to give, when a path keeps so many pixels."""
        return {
            one: width - (path if self._columns[one].mono else _TEXT)
            for one, width in widths.items()
            if width >= _WIDE
        }

    def _resize(self, widths: Mapping[int, int]) -> None:
        self._fitting = True
        for place, width in widths.items():
            self._header.resizeSection(place, width)
        self._fitting = False
