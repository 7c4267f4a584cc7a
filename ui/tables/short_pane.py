"""A short list with all that belongs to it: filter, chips, count, copy, export."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication

from irkit.errors import IrkitError
from ui.desk import Desk
from ui.tables.column_choice import ColumnChoice
from ui.tables.filter_bar import Facet, Only
from ui.tables.list_pane import ListPane
from ui.tables.list_tools import ListTools
from ui.tables.short_model import ShortModel
from ui.tables.short_table import ShortTable
from ui.tables.writing import save_rows, written
from ui.words import number

_KINDS = "CSV (*.csv);;JSON (*.json);;*"


class ShortPane(ListPane):
    """Shows records that a page puts here; rows are known again by `view`'s key."""

    chosen = Signal(object)  # the record of the current row or None
    opened = Signal(object)

    def __init__(
        self,
        desk: Desk,
        model: ShortModel,
        view: ShortTable,
        key: str,
        *,
        empty: Callable[[], str],
        facets: Sequence[Facet] = (),
    ) -> None:
        """`key` is that of the settings and of the file that is proposed for an export."""
        super().__init__(desk, facets)
        self.model, self.view, self._empty = model, view, empty
        self.hold(view)
        self.columns = ColumnChoice(
            desk.settings, view.horizontalHeader(), model.columns, f"tables/{key}"
        )
        self.tools = ListTools(desk, self, self.columns, key, kinds=_KINDS)
        self.top.addWidget(self.tools)
        view.chosen.connect(self.chosen)
        view.opened.connect(self.opened)
        model.modelReset.connect(self.show_count)
        self.show_count()

    def put(self, records: Sequence[Any]) -> None:
        """Show these records in place of those before."""
        self.model.put(records)

    def seek(self, value: object) -> bool:
        """Go to the row whose key has this value; a filter that hides it is cleared."""
        if self.view.go_to(value):
            return True
        self.filter.clear()
        return self.view.go_to(value)

    def _filtered(self, words: str, only: Only) -> None:
        try:
            self.model.narrow(words, only)
        except IrkitError as error:
            self._desk.say(error)

    def show_count(self) -> None:
        """Say how many rows there are, or why there are none: anew when that has changed."""
        shown, total = self.model.rowCount(), self.model.total
        of = self.tr("{0} of {1}").format(number(shown), number(total))
        self.count.setText(of if self.filter.active else number(total))
        if shown:
            self.show_rows()
        else:
            narrowed = self.tr("Nothing here matches the filter.")
            self.show_words(narrowed if total else self._empty())

    # What is done with rows

    def copy(self, form: str = "text") -> None:
        """Put the selected rows (else all that are shown) on the clipboard."""
        records = self.view.selected() or self.model.records
        text = written(records, self.columns.shown(), self._desk.clock, form)
        QGuiApplication.clipboard().setText(text)
        self._desk.message.emit(self.tr("%n row(s) copied.", "", len(records)))

    def export_to(self, path: Path) -> None:
        """Write every row that is shown into a file."""
        records = self.model.records
        try:
            save_rows(records, self.columns.shown(), self._desk.clock, path)
        except IrkitError as error:
            self._desk.say(error)
            return
        said = self.tr("%n row(s) written to {0}.", "", len(records))
        self._desk.message.emit(said.format(path.name))
