"""The overview: is it compromised, how sure are we, what was not looked at, what comes next."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from irkit.case import Case
from irkit.case.query import Query
from irkit.records import Answer, Coverage, State, ThingRow, Verdict
from ui.desk import Desk
from ui.pages.page import Page
from ui.theme import SHAPES
from ui.verdict import verdict_sentence
from ui.widgets.coverage_ring import CoverageRing
from ui.widgets.history_chart import HistoryChart
from ui.words import number, word

_ANSWER_LEVEL = {
    Answer.COMPROMISED: "alert",
    Answer.SUSPICIOUS: "warning",
    Answer.UNDECIDED: "notice",
    Answer.CLEAN: "good",
}
_MOST_TIMES = 2_000  # things whose times are drawn, the worst


@dataclass(frozen=True, slots=True)
class Glance:
    """What the page shows, read in one go."""

    verdict: Verdict
    coverage: Coverage
    unjudged: int  # alerts and warnings that nobody has judged
    unfinished: bool
    writer: str  # the process of another irkit that is at the last scan
    scanned: bool
    times: tuple[tuple[datetime, str], ...]  # when things were changed, and their level


def glance(case: Case) -> Glance:
    """Read what the page shows."""
    scans = case.scans()
    bad = (("level", ("alert", "warning")),)
    ids: list[int] = []
    for chunk in case.row_ids(Query(ThingRow)):
        ids.extend(chunk)
        if len(ids) >= _MOST_TIMES:
            break
    rows: list[ThingRow] = []
    for first in range(0, min(len(ids), _MOST_TIMES), 500):
        rows += case.rows(ThingRow, ids[first : first + 500]).values()
    return Glance(
        case.verdict(),
        case.coverage(),
        case.row_count(Query(ThingRow, only=(*bad, ("opinion", ("",))))),
        case.unfinished_scan() is not None,
        case.writer() if any(scan.state is State.RUNNING for scan in scans[-1:]) else "",
        bool(scans),
        tuple((row.modified, row.level.value) for row in rows if row.modified is not None),
    )


class OverviewPage(Page):
    """The verdict, three figures, coverage, a history, and the next steps."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.answer = QLabel(self.tr("Reading the case …"), objectName="title")
        self.sentence = QLabel(wordWrap=True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.figures = {level: _Figure(level) for level in ("alert", "warning", "notice")}
        for level, figure in self.figures.items():
            figure.pressed.connect(
                lambda _=False, level=level: self.wanted.emit("findings", {"level": (level,)})
            )
        self.ring = CoverageRing(desk.theme)
        self.history = HistoryChart(desk.theme, desk.clock)
        self.steps = QVBoxLayout()
        self._glance: Glance | None = None
        self._lay_out()
        desk.case_changed.connect(self._look)
        desk.work.started.connect(self._look)
        desk.work.ended.connect(self._look)
        desk.theme.changed.connect(self._paint)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(self.answer)
        column.addWidget(self.sentence)
        figures = QHBoxLayout()
        figures.setSpacing(16)
        for figure in self.figures.values():
            figures.addWidget(figure, 1)
        column.addLayout(figures)
        grid = QGridLayout()
        grid.setSpacing(16)
        grid.addWidget(_card(self.tr("What was looked at"), self.ring), 0, 0)
        grid.addWidget(_card(self.tr("When the findings were last changed"), self.history), 0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addWidget(QLabel(self.tr("What comes next"), objectName="heading"))
        column.addLayout(self.steps)
        column.addStretch()
        area = QScrollArea(widgetResizable=True)
        area.setAccessibleName(self.tr("Overview"))
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def enter(self, target: Any = None) -> None:
        self._look()

    def _look(self) -> None:
        if self.isVisible() and self.desk.reader is not None:
            self.desk.reader.ask(self, "glance", glance, self._show, sums=True)

    def _show(self, seen: Glance) -> None:
        self._glance = seen
        self.sentence.setText(verdict_sentence(seen.verdict, seen.coverage))
        for level, count in (
            ("alert", seen.verdict.alerts), ("warning", seen.verdict.warnings),
            ("notice", seen.verdict.notices),
        ):  # fmt: skip
            self.figures[level].say(count)
        self.ring.show_coverage(seen.coverage, unfinished=seen.verdict.unfinished > 0)
        self.history.show_times(seen.times)
        self._show_steps(seen)
        self._paint()

    def _show_steps(self, seen: Glance) -> None:
        while (item := self.steps.takeAt(0)) is not None:
            item.widget().deleteLater()
        for text, button, page, target in self._next_steps(seen):
            self.steps.addWidget(
                _Step(text, button, lambda p=page, t=target: self.wanted.emit(p, t))
            )

    def _next_steps(self, seen: Glance) -> list[tuple[str, str, str, Any]]:
        """At most three: what it is good for, a verb, and the page that does it."""
        steps: list[tuple[str, str, str, Any]] = []
        if self.desk.scanning:
            text = self.tr("The scan is still running; findings show as they come.")
            steps.append((text, self.tr("Watch it"), "triage", None))
        elif not seen.scanned:
            text = self.tr("Nothing has been looked at yet.")
            steps.append((text, self.tr("Begin"), "triage", None))
        elif seen.writer:
            text = self.tr("Another irkit scans into this case ({0}); what it finds shows here.")
            text = text.format(seen.writer)
            steps.append((text, self.tr("See what it found"), "findings", None))
        elif seen.unfinished:
            text = self.tr("The last scan did not come to its end.")
            steps.append((text, self.tr("Go on with it"), "triage", {"resume": True}))
        if seen.unjudged:
            text = self.tr("%n alert(s) and warnings wait for your verdict.", "", seen.unjudged)
            target = {"level": ("alert", "warning"), "opinion": ("",)}
            steps.append((text, self.tr("Judge them"), "findings", target))
        if seen.coverage.not_looked_at and not self.desk.scanning:
            count = number(seen.coverage.not_looked_at)
            text = self.tr("{0} things in scope were not looked at.").format(count)
            target = {"outcome": ("failed", "timed_out", "skipped")}
            steps.append((text, self.tr("See which and why"), "coverage", target))
        if seen.scanned and not self.desk.scanning:
            text = self.tr("Write down what was found, for those who have to decide.")
            steps.append((text, self.tr("Make a report"), "report", None))
        return steps[:3]

    def _paint(self) -> None:
        if self._glance is None:
            self.answer.setText(self.tr("Reading the case …"))
            return
        answer = self._glance.verdict.answer
        level = _ANSWER_LEVEL[answer]
        colour = getattr(self.desk.theme.colours, level)
        shape = SHAPES.get(level, "✓")
        said = word(answer)
        self.answer.setText(f"{shape} {said[:1].upper()}{said[1:]}")
        self.answer.setStyleSheet(f"color: {colour};")
        for name, figure in self.figures.items():
            figure.paint_in(self.desk.theme.level(name).name())


class _Figure(QPushButton):
    """A count of things of one level; a click shows them."""

    def __init__(self, level: str) -> None:
        super().__init__()
        self._level = level
        self.setMinimumHeight(72)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 6)
        self.number = QLabel(objectName="figure")
        self.name = QLabel(objectName="quiet")
        for label in (self.number, self.name):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        self.say(None)

    def say(self, count: int | None) -> None:
        """Show a count; None as long as nobody knows it, which is not the same as nothing."""
        shown = "…" if count is None else number(count)
        self.number.setText(shown)
        text = {
            "alert": self.tr("alert(s): look at these first", "", count or 0),
            "warning": self.tr("warning(s): look into them", "", count or 0),
            "notice": self.tr("notice(s): good to know", "", count or 0),
        }[self._level]
        self.name.setText(f"{SHAPES[self._level]} {text}")
        self.setAccessibleName(f"{shown} {text}")

    def sizeHint(self):  # type: ignore[no-untyped-def]
        return self.layout().sizeHint()

    def paint_in(self, colour: str) -> None:
        """The colour of its level."""
        self.number.setStyleSheet(f"color: {colour};")


class _Step(QFrame):
    """One next step: why, and a button that goes there."""

    def __init__(self, text: str, verb: str, go: Any) -> None:
        super().__init__(objectName="card")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(QLabel(text, wordWrap=True), 1)
        button = QPushButton(verb)
        button.setAccessibleName(f"{verb}: {text}")
        button.clicked.connect(lambda: go())  # else the page would be "checked"
        row.addWidget(button)


def _card(title: str, content: QWidget) -> QFrame:
    card = QFrame(objectName="card")
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 12, 16, 12)
    column.addWidget(QLabel(title, objectName="quiet"))
    column.addWidget(content)
    return card
