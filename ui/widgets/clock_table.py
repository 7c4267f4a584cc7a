"""Reporting clocks of a case: until when whom the incident has to be reported to."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from irkit.records import ReportTexts
from irkit.report.clocks import Reading, State, readings, shipped
from irkit.report.templates import ReportTemplate
from ui.desk import Desk
from ui.tables.columns import Column
from ui.tables.short_model import ShortModel
from ui.tables.short_table import ShortTable

_STATES = {
    State.WAITING: QT_TRANSLATE_NOOP("ClockTable", "○ not begun"),
    State.RUNNING: QT_TRANSLATE_NOOP("ClockTable", "◆ running"),
    State.OVERDUE: QT_TRANSLATE_NOOP("ClockTable", "▲ overdue"),
    State.SENT: QT_TRANSLATE_NOOP("ClockTable", "✓ handed in"),
    State.SENT_EARLY: QT_TRANSLATE_NOOP("ClockTable", "▲ before start"),
    State.SENT_LATE: QT_TRANSLATE_NOOP("ClockTable", "▲ handed in late"),
}
_COLOURS = {
    State.WAITING: "quiet", State.RUNNING: "notice", State.OVERDUE: "alert", State.SENT: "good",
    State.SENT_EARLY: "warning", State.SENT_LATE: "warning",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ClockRow:
    """One clock as it stands."""

    state: State
    title: str
    due: datetime | None
    notify: str
    hand_in: str
    applies: str
    source: str
    sent: datetime | None
    name: str  # of the clock


def clock_rows(
    template: ReportTemplate, texts: ReportTexts, now: datetime, language: str
) -> list[ClockRow]:
    """The clocks of a template, or all that irkit ships where it names none."""
    named = template if template.clocks else replace(template, clocks=tuple(shipped()))
    return [_row(one, now, language) for one in readings(named, texts)]


def _row(one: Reading, now: datetime, language: str) -> ClockRow:
    def said(text: Mapping[str, str]) -> str:
        return text.get(language) or text.get("en", "")

    clock = one.clock
    return ClockRow(
        one.state(now), said(clock.title), one.due, said(clock.notify), said(clock.hand_in),
        said(clock.applies), clock.source, one.sent, clock.identifier,
    )  # fmt: skip


def state_text(state: State) -> str:
    """Shape and words."""
    return QCoreApplication.translate("ClockTable", _STATES[state])


COLUMNS = (
    Column("title", QT_TRANSLATE_NOOP("Columns", "Clock"), 190),
    Column("state", QT_TRANSLATE_NOOP("Columns", "State"), 110,
           lambda one: state_text(one.state), colour=lambda one: _COLOURS[one.state]),
    Column("due", QT_TRANSLATE_NOOP("Columns", "Due"), 150),
    Column("notify", QT_TRANSLATE_NOOP("Columns", "To whom"), 260),
)  # fmt: skip


def clock_table(desk: Desk) -> ShortTable:
    """A table for clocks."""
    model = ShortModel(desk, ClockRow, COLUMNS)
    name = QCoreApplication.translate("ClockTable", "Reporting clocks")
    return ShortTable(desk, model, name, key="name")
