"""The button at a list for what is done with its rows: copy, export, columns."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton

from ui.desk import Desk
from ui.icons import icon
from ui.tables.column_choice import ColumnChoice
from ui.tables.filter_bar import FilterBar


class Rows(Protocol):
    """A list whose rows can leave it."""

    filter: FilterBar

    def copy(self, form: str = "text") -> None:
        """Put the selected rows (else all that are shown) on the clipboard."""

    def export_to(self, path: Path) -> None:
        """Write every row that is shown into a file."""


class ListTools(QToolButton):
    """Opens the menu; `more` are lines that only this list has, above the others."""

    def __init__(
        self,
        desk: Desk,
        rows: Rows,
        columns: ColumnChoice,
        name: str,
        *,
        kinds: str,
        more: tuple[tuple[str, Callable[[], None]], ...] = (),
    ) -> None:
        """`name` is that of the file that is proposed, `kinds` the filter of its dialog."""
        super().__init__(objectName="flat")
        self._desk, self._rows, self._columns = desk, rows, columns
        self._name, self._kinds = name, kinds
        self.setAccessibleName(self.tr("More for this list"))
        self.setToolTip(self.tr("Columns, copy, export"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(self._lines(more))
        desk.theme.changed.connect(self._paint)
        self._paint()

    def _lines(self, more: tuple[tuple[str, Callable[[], None]], ...]) -> QMenu:
        menu = QMenu(self)
        for text, act in more:
            menu.addAction(text, act)
        if more:
            menu.addSeparator()
        menu.addAction(self.tr("Copy as text"), partial(self._rows.copy, "text"))
        menu.addAction(self.tr("Copy as CSV"), partial(self._rows.copy, "csv"))
        menu.addAction(self.tr("Copy as JSON"), partial(self._rows.copy, "json"))
        menu.addAction(self.tr("Export all rows shown…"), self.export)
        menu.addSeparator()
        columns = menu.addMenu(self.tr("Columns"))
        columns.aboutToShow.connect(lambda: self._columns.fill(columns))
        menu.addAction(self.tr("Clear the filter"), self._rows.filter.clear)
        return menu

    def export(self) -> None:
        """Ask for a file and write every row that is shown into it."""
        start = str(self._desk.exports() / f"{self._name}.csv")
        title = self.tr("Export all rows shown")
        path, _ = QFileDialog.getSaveFileName(self, title, start, self._kinds)
        if path:
            self._rows.export_to(Path(path))

    def _paint(self) -> None:
        self.setIcon(icon("more", self._desk.theme.colours.text))
