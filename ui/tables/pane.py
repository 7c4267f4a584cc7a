"""A list with all that belongs to it: filter, chips, count, copy, export, and words when empty."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from irkit.case.query import Query
from ui.desk import Desk
from ui.icons import icon
from ui.tables.filter_bar import Facet, FilterBar, Only
from ui.tables.row_model import RECORD, RowModel
from ui.tables.table_view import TableView
from ui.tables.writing import export, written
from ui.words import number

_MOST_COPIED = 10_000  # rows; more belong into a file


class TablePane(QWidget):
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
        super().__init__()
        self._desk, self._base, self._empty = desk, query, empty
        self._counted_facets = [one.key for one in facets if not one.values]
        self._dirty = True
        self.model = RowModel(desk, query, self)
        self.view = TableView(desk, self.model, key)
        self.view.setAccessibleName(name)
        self.filter = FilterBar(desk.theme, facets)
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self.news = QToolButton(objectName="news")
        self.news.setAccessibleName(self.tr("Show what is new"))
        self.news.hide()
        self.tools = QToolButton(objectName="flat")
        self.tools.setAccessibleName(self.tr("More for this list"))
        self.tools.setToolTip(self.tr("Columns, copy, export"))
        self.tools.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.tools.setMenu(self._tools_menu())
        self.words = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.words.setObjectName("empty")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self.filter.changed.connect(self._filtered)
        self.filter.left.connect(self.view.setFocus)
        self.view.chosen.connect(self.chosen)
        self.view.opened.connect(self.opened)
        self.view.news.connect(self._show_news)
        self.news.clicked.connect(self.view.scrollToTop)
        self.model.counted.connect(self._counted)
        desk.case_changed.connect(self.refresh)
        desk.theme.changed.connect(self._paint)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._paint()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.filter, 1)
        top.addWidget(self.news)
        top.addWidget(self.count)
        top.addWidget(self.tools)
        stack = QWidget()
        self._stack = QStackedLayout(stack)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(stack, 1)

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
                partial(self.filter.offer, key), long=True,
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
            self.words.setText(narrowed if self.filter.active else self._empty())
        self._stack.setCurrentIndex(1 if rows == 0 and complete else 0)

    def _show_news(self, count: int) -> None:
        self.news.setVisible(count > 0)
        self.news.setText(self.tr("%n new", "", count))

    # What is done with rows

    def _tools_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Copy as text"), partial(self.copy, "text"))
        menu.addAction(self.tr("Copy as CSV"), partial(self.copy, "csv"))
        menu.addAction(self.tr("Copy as JSON"), partial(self.copy, "json"))
        menu.addAction(self.tr("Export all rows shown…"), self.export)
        menu.addSeparator()
        columns = menu.addMenu(self.tr("Columns"))
        columns.aboutToShow.connect(lambda: self.view.columns.fill(columns))
        menu.addAction(self.tr("Clear the filter"), self.filter.clear)
        return menu

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

    def export(self) -> None:
        """Ask for a file and write every row of the list into it."""
        start = str(self._desk.exports() / f"{self.query.record.__name__.lower()}.csv")
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export all rows shown"), start, "CSV (*.csv);;JSON (*.json *.jsonl);;*"
        )
        if path:
            self.export_to(Path(path))

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
                long=True,
            )  # fmt: skip

    def current_record(self) -> object:
        """The record of the current row, None where there is none or it is on its way."""
        index = self.view.currentIndex()
        return index.data(RECORD) if index.isValid() else None

    def _paint(self) -> None:
        self.tools.setIcon(icon("more", self._desk.theme.colours.text))
