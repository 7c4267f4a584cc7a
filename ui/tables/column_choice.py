"""Which columns of a view are shown, in which order and how wide: the user's choice, remembered."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu

from ui.settings import Settings
from ui.tables.columns import Column


class ColumnChoice(QObject):
    """Sets up the header of a table or tree and remembers it under a key of the settings."""

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
        for signal in (header.sectionResized, header.sectionMoved):
            signal.connect(self._remember)

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
        header = self._header
        for place, column in enumerate(self._columns):
            header.moveSection(header.visualIndex(place), place)
            header.setSectionHidden(place, column.hidden)
            header.resizeSection(place, column.width)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._remember()

    def shown(self) -> list[Column]:
        """The columns that are shown, in the order in which they stand."""
        header = self._header
        places = sorted(range(len(self._columns)), key=header.visualIndex)
        return [self._columns[one] for one in places if not header.isSectionHidden(one)]

    def _show(self, place: int, *, on: bool) -> None:
        self._header.setSectionHidden(place, not on)
        self._remember()

    def _remember(self) -> None:
        self._settings.remember(self._key, self._header.saveState())
