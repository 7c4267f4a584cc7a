"""The coverage page: what was looked at, what was not and why that matters, and doing it now."""

from array import array
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from irkit.case import Case
from irkit.case.query import Query
from irkit.records import Coverage, Item, State
from ui.desk import Desk
from ui.pages.page import Page
from ui.rescan import MOST_THINGS, Rescan, rescan
from ui.tables.filter_bar import OUTCOMES, REASONS, Only
from ui.tables.pane import TablePane
from ui.widgets.gap_advice import advice
from ui.widgets.gap_table import GAP, GapRow, gap_rows, gap_table, meaning_text
from ui.words import number, word


class CoveragePage(Page):
    """Counts with advice above, the things themselves below."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.summary = QLabel(wordWrap=True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.counts = gap_table(desk)
        self.items = TablePane(
            desk,
            Query(Item),
            "coverage",
            name=self.tr("Things and how the look at them ended"),
            empty=lambda: self.tr("Nothing was looked at yet. A scan fills this list."),
            facets=(OUTCOMES, REASONS),
        )
        self._followed: GapRow | None = None  # the row that the list was filtered by
        self._begun = False  # whether any counts were shown
        self._gaps = 0  # things that should have been looked at and were not
        self._build_advice()
        self._lay_out()
        self.counts.chosen.connect(self._choose)
        self.counts.opened.connect(lambda _: self.items.view.setFocus())
        self.items.filter.changed.connect(self._filtered)
        self.items.model.counted.connect(self._show_buttons)
        self.items.view.selectionModel().selectionChanged.connect(self._show_buttons)
        for signal in (desk.work.started, desk.work.ended):
            signal.connect(self._show_buttons)
        desk.case_changed.connect(self._look)
        self._show_advice(None)
        self._show_buttons()

    def _build_advice(self) -> None:
        self.advice_title = QLabel(objectName="heading", wordWrap=True)
        self.advice = QLabel(wordWrap=True)
        self.advice_count = QLabel(objectName="quiet", wordWrap=True)
        for label in (self.advice_title, self.advice, self.advice_count):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.scan_selected = QPushButton()
        self.scan_selected.clicked.connect(
            lambda: self._scan(self.items.view.selected_ids(MOST_THINGS))
        )
        self.scan_shown = QPushButton(objectName="primary")
        self.scan_shown.clicked.connect(lambda: self._scan(self.items.model.all_ids()))

    def _lay_out(self) -> None:
        card = QFrame(objectName="card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(8)
        for widget in (self.advice_title, self.advice_count, self.advice):
            inside.addWidget(widget)
        inside.addStretch()
        card.setFixedWidth(308)
        above = QWidget()
        row = QHBoxLayout(above)
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(16)
        row.addWidget(self.counts, 1)
        row.addWidget(card)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(QLabel(self.tr("One by one"), objectName="heading"), 1)
        head.addWidget(self.scan_selected)
        head.addWidget(self.scan_shown)
        below = QWidget()
        bottom = QVBoxLayout(below)
        bottom.setContentsMargins(0, 8, 0, 0)
        bottom.setSpacing(8)
        bottom.addLayout(head)
        bottom.addWidget(self.items, 1)
        halves = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        halves.addWidget(above)
        halves.addWidget(below)
        halves.setSizes([250, 350])
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(QLabel(self.tr("Coverage"), objectName="title"))
        column.addWidget(self.summary)
        column.addWidget(halves, 1)

    def pane(self) -> TablePane:
        return self.items

    def enter(self, target: Any = None) -> None:
        self._look()
        if target:
            chosen = tuple((key, tuple(target[key])) for key in ("outcome", "reason")
                           if key in target)  # fmt: skip
            self.items.filter.choose(target.get("words", ""), chosen)

    # The counts

    def _look(self) -> None:
        if self.isVisible() and self.desk.reader is not None:
            self.desk.reader.ask(self, "coverage", _counted, self._show, sums=True)

    def _show(self, counted: tuple[Coverage, bool]) -> None:
        coverage, open_end = counted
        self._gaps = coverage.not_looked_at
        self._show_buttons()
        rows = gap_rows(coverage)
        self.counts.rows.put(rows)
        if not self._begun and rows:
            self._begun = True
            if rows[0].meaning == GAP and not self.items.filter.active:
                self.counts.selectRow(0)  # the largest gap is what one comes for
        looked = sum(coverage.scanned.values())
        harmless = coverage.total - looked - coverage.not_looked_at
        if not coverage.total:
            self.summary.setText(self.tr("Nothing was looked at yet. A scan fills this page."))
            return
        text = self.tr(
            "{0} things in all: {1} looked at, {2} passed over because nothing can hide there, "
            "{3} not looked at."
        )
        counts = (coverage.total, looked, harmless, coverage.not_looked_at)
        text = text.format(*map(number, counts))
        if open_end:
            unknown = self.tr("The last scan was cut off: what it did not reach is not counted.")
            text = f"{text} ⚠ {unknown}"
        self.summary.setText(text)

    def _choose(self, row: GapRow | None) -> None:
        self._show_advice(row)
        if row is None or (self._followed and row.name == self._followed.name):
            return
        self._followed = row
        self.items.filter.choose(only=(("outcome", (row.outcome,)), ("reason", (row.reason,))))

    def _filtered(self, words: str, only: Only) -> None:
        """A filter by hand shows something else than the row says."""
        row = self._followed
        if row and only != (("outcome", (row.outcome,)), ("reason", (row.reason,))):
            self._followed = None
            self.counts.setCurrentIndex(self.counts.rows.index(-1, -1))

    def _show_advice(self, row: GapRow | None) -> None:
        self.advice_count.setVisible(row is not None)
        if row is None:
            self.advice_title.setText(self.tr("What it means"))
            text = self.tr(
                "Choose a row to see the things behind it, why it matters and what to do. Gaps "
                "(▲) weaken the verdict; what is harmless (○) does not."
            )
            self.advice.setText(text)
            return
        said = word(row.reason)
        self.advice_title.setText(f"{said[:1].upper()}{said[1:]}")
        self.advice_count.setText(f"{meaning_text(row.meaning)} · {number(row.count)}")
        self.advice.setText(advice(row.reason))

    # Scanning what was missed

    def _show_buttons(self, *_: object) -> None:
        shown = self.items.model.rowCount()
        selected = self.items.view.selected_count()
        idle = not self.desk.work.running
        self.scan_selected.setEnabled(idle and selected > 0)
        # Where nothing was missed, only who asks for something has it looked at once more.
        wanted = self._gaps > 0 or self.items.filter.active
        self.scan_shown.setEnabled(idle and shown > 0 and wanted)
        some = self.tr("Scan %n selected now", "", min(selected, MOST_THINGS))
        self.scan_selected.setText(some if selected else self.tr("Scan the selected now"))
        if shown > MOST_THINGS:
            text = self.tr("Scan the first {0} of {1} now")
            self.scan_shown.setText(text.format(number(MOST_THINGS), number(shown)))
        else:
            self.scan_shown.setText(self.tr("Scan all %n shown now", "", shown))

    def _scan(self, ids: "Sequence[int] | array[int]") -> None:
        some = [*ids[:MOST_THINGS]]
        if not some or self.desk.reader is None:
            return

        def wanted(case: Case) -> Rescan:
            found = case.rows(Item, some)
            return rescan(found[one] for one in some if one in found)

        self.desk.reader.ask(self, "rescan", wanted, self._go)

    def _go(self, asked: Rescan) -> None:
        if asked.empty:
            text = self.tr("These are what irkit asks of the system: a triage asks for them again.")
            self.desk.trouble.emit(text)
            return
        self.wanted.emit("triage", asked.target)
        left = asked.sources + asked.more + (len(asked.pids) if asked.paths else 0)
        if left:
            text = self.tr("%n of them cannot be scanned by the same command.", "", left)
            self.desk.message.emit(text)


def _counted(case: Case) -> tuple[Coverage, bool]:
    """The counts, and whether the last scan ended without a word, so that they are not all."""
    cut_off = any(scan.state is State.RUNNING for scan in case.scans()[-1:])
    return case.coverage(), cut_off and not case.writer()
