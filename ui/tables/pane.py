"""A list with all that belongs to it: filter, chips, count, copy, export, and words when empty."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton

from irkit.case.query import Query
from irkit.text import visible
from ui.desk import Desk
from ui.tables.filter_bar import Facet, Only
from ui.tables.list_pane import ListPane
from ui.tables.list_tools import ListTools
from ui.tables.row_model import RECORD, RowModel
from ui.tables.table_view import TableView
from ui.tables.writing import export, written
from ui.words import number

_KINDS = "CSV (*.csv);;JSON (*.json *.jsonl);;*"
_MOST_COPIED = 10_000  # rows; more belong into a file


class TablePane(ListPane):
    """Shows the rows of one kind of record; pages put it where they need a list."""

    chosen = Signal(object)  # id of the current row or None
    opened = Signal(object)

    def __init__(
        self,
        desk: Desk,
        query: Query,
        key: str,
        *,
        name: str,
        empty: Callable[[], str],
        facets: Sequence[Facet] = (),
    ) -> None:
        """`query` is what is always asked; `empty` says what would fill the list."""
        super().__init__(desk, facets)
        self.model = RowModel(desk, query, self)
        self.view = TableView(desk, self.model, key)
        self.hold(self.view)
        self._base, self._empty = query, empty
        self._counted_facets = [one.key for one in facets if not one.values]
        self._dirty = True
        self._sought: int | None = None
        self.view.setAccessibleName(name)
        self.news = QToolButton(objectName="news")
        self.news.setAccessibleName(self.tr("Show what is new"))
        self.news.hide()
        self.top.insertWidget(1, self.news)
        self.tools = ListTools(
            desk, self, self.view.columns, query.record.__name__.lower(), kinds=_KINDS
        )
        self.top.addWidget(self.tools)
        self.view.chosen.connect(self.chosen)
        self.view.opened.connect(self.opened)
        self.view.news.connect(self._show_news)
        self.news.clicked.connect(self.view.scrollToTop)
        self.model.counted.connect(self._counted)
        desk.case_changed.connect(self.refresh)
        desk.unreadable.connect(self._unreadable)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    # What is asked

    @property
    def query(self) -> Query:
        """What is shown now: always the base, narrowed by the filter."""
        return self.model.query

    def look(self) -> None:
        """Ask anew, as when the page is opened."""
        self._dirty = False
        self._filtered(self.filter.words.text(), self.filter.only)
        self._ask_facets()

    def rebase(self, query: Query) -> None:
        """Ask something else from now on, below the same filter."""
        self._base = query
        self.look()

    def seek(self, identifier: int) -> None:
        """Go to a row as soon as it is there; a filter that may hide it is cleared."""
        self._sought = identifier
        if self.filter.active:
            self.filter.clear()
        elif self.model.complete:
            self._find(complete=True)

    def _find(self, *, complete: bool) -> None:
        if self._sought is None:
            return
        if self.view.go_to(self._sought):
            self._sought = None
        elif complete:
            self._sought = None
            self._desk.message.emit(self.tr("That row is not in the list any more."))

    def refresh(self) -> None:
        """What changed in the case appears; a hidden list waits until it is shown."""
        if not self.isVisible():
            self._dirty = True
        elif self._dirty or not self.model.complete:
            self.look()
        else:
            self._refresh()

    def _refresh(self) -> None:
        self._dirty = False
        self.model.refresh()
        self._ask_facets()

    def _ask_facets(self) -> None:
        """Which values there are to choose from, for facets whose values are the case's."""
        base, reader = self._base, self._desk.reader
        for key in self._counted_facets if reader else ():
            reader.ask(
                self, f"facet {key}", lambda case, key=key: case.facets(base, key),
                partial(self.filter.offer, key), sums=True,
            )  # fmt: skip

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().showEvent(event)
        if self._dirty:
            if self.model.complete:
                self._refresh()
            else:
                self.look()

    def _filtered(self, words: str, only: Only) -> None:
        base = self._base
        order, descending = self.model.query.order, self.model.query.descending
        only = (*base.only, *only)
        query = replace(base, words=words, only=only, order=order, descending=descending)
        self.model.look(query)

    def _counted(self, rows: int, complete: bool) -> None:
        self.count.setText(number(rows) if complete else f"{number(rows)} …")
        if rows == 0 and complete:
            narrowed = self.tr("Nothing here matches the filter.")
            self.show_words(narrowed if self.filter.active else self._empty())
        else:
            self.show_rows()
        self._find(complete=complete)

    def _unreadable(self, why: str) -> None:
        """What was read stays in sight; one that was not must not look empty."""
        if not self.model.complete:
            self.show_words(visible(why))

    def _show_news(self, count: int) -> None:
        self.news.setVisible(count > 0)
        self.news.setText(self.tr("%n new", "", count))

    # What is done with rows

    def copy(self, form: str = "text") -> None:
        """Put the selected rows (else all that are shown) on the clipboard."""
        ids = self.view.selected_ids() or self.model.all_ids()
        if len(ids) > _MOST_COPIED:
            text = self.tr("Too many rows to copy: export them into a file.")
            self._desk.message.emit(text)
            return
        record, columns, clock = self.query.record, self.view.columns.shown(), self._desk.clock

        def put(found: dict[int, object]) -> None:
            rows = [found[one] for one in ids if one in found]
            QGuiApplication.clipboard().setText(written(rows, columns, clock, form))
            self._desk.message.emit(self.tr("%n row(s) copied.", "", len(rows)))

        if self._desk.reader:
            self._desk.reader.ask(self, "copy", lambda case: case.rows(record, ids), put, long=True)

    def export_to(self, path: Path) -> None:
        """Write every row of the list into a file."""
        query, columns, clock = self.query, self.view.columns.shown(), self._desk.clock

        def done(rows: int) -> None:
            self._desk.message.emit(
                self.tr("%n row(s) written to {0}.", "", rows).format(path.name)
            )

        if self._desk.reader:
            self._desk.reader.ask(
                self, "export", lambda case: export(case, query, columns, clock, path), done,
                sums=True,
            )  # fmt: skip

    def current_record(self) -> object:
        """The record of the current row, None where there is none or it is on its way."""
        index = self.view.currentIndex()
        return index.data(RECORD) if index.isValid() else None
