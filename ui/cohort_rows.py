"""Attempts as rows of a list, as `irkit train cohort --json` names them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.tables.columns import Column
from ui.tables.filter_bar import Facet
from ui.words import number

_STATES = {
    "under way": QT_TRANSLATE_NOOP("Cohort", "○ under way"),
    "finished": QT_TRANSLATE_NOOP("Cohort", "○ finished"),
    "returned": QT_TRANSLATE_NOOP("Cohort", "▲ returned"),
    "accepted": QT_TRANSLATE_NOOP("Cohort", "✓ accepted"),
    "signed off": QT_TRANSLATE_NOOP("Cohort", "✓ signed off"),
    "fault": QT_TRANSLATE_NOOP("Cohort", "▲ cannot be told"),
}
PARTS = {
    "found": QT_TRANSLATE_NOOP("Columns", "Malicious found"),
    "precise": QT_TRANSLATE_NOOP("Columns", "Precise"),
    "cleared": QT_TRANSLATE_NOOP("Columns", "Honest cleared"),
    "answered": QT_TRANSLATE_NOOP("Columns", "Questions"),
    "calibrated": QT_TRANSLATE_NOOP("Columns", "Calibrated"),
    "covered": QT_TRANSLATE_NOOP("Columns", "Covered"),
    "kept": QT_TRANSLATE_NOOP("Columns", "Kept"),
    "reported": QT_TRANSLATE_NOOP("Columns", "Reported"),
}
_COLOURS = {"returned": "warning", "accepted": "good", "signed off": "good", "fault": "alert"}


@dataclass(frozen=True, slots=True)
class AttemptRow:
    """One attempt of somebody, as its case tells."""

    folder: str
    case: str  # copies of one attempt have the same
    trainee: str
    scenario: str  # its id
    title: str
    state: str  # one of _STATES
    total: int | None
    finished: datetime | None
    found: int | None  # the parts, in per cent; None where the scenario has none
    precise: int | None
    cleared: int | None
    answered: int | None
    calibrated: int | None
    covered: int | None
    kept: int | None
    reported: int | None
    hints: int | None
    minutes: int | None
    copies: int  # of it in these folders, of which this one is the newest
    fault: str

    @classmethod
    def of(cls, one: Mapping[str, Any]) -> "AttemptRow":
        """From the object of the list."""
        parts = one["parts"] or {}
        return cls(
            folder=one["folder"], case=one["case"], trainee=one["trainee"],
            scenario=one["scenario"], title=one["title"] or one["scenario"],
            state=one["state"], total=one["total"],
            hints=one["hints"], minutes=one["minutes"], copies=one["copies"],
            finished=datetime.fromisoformat(one["finished"]) if one["finished"] else None,
            fault=one["fault"], **{name: parts.get(name) for name in PARTS},
        )  # fmt: skip

    @property
    def parts(self) -> dict[str, int]:
        """Those that there are."""
        found = {name: getattr(self, name) for name in PARTS}
        return {name: share for name, share in found.items() if share is not None}


def part_heading(name: str) -> str:
    """A part of the score in a word or two."""
    return QCoreApplication.translate("Columns", PARTS[name])


def state_text(state: str) -> str:
    """Sign and words."""
    return QCoreApplication.translate("Cohort", _STATES[state])


def _part_column(name: str) -> Column:
    """A part of the score; hidden until somebody chooses it."""
    return Column(name, PARTS[name], 90, lambda one: _share(getattr(one, name)), hidden=True)


def _share(share: int | None) -> str:
    return "" if share is None else f"{number(share)} %"


_TOTAL = Column("total", QT_TRANSLATE_NOOP("Columns", "Score"), 70)
_STATE = Column(
    "state",
    QT_TRANSLATE_NOOP("Columns", "State"),
    130,
    lambda one: state_text(one.state),
    colour=lambda one: _COLOURS.get(one.state, ""),
)
_WHEN = Column("finished", QT_TRANSLATE_NOOP("Columns", "Finished"), 150)
SCENARIO = Column(
    "title", QT_TRANSLATE_NOOP("Columns", "Scenario"), 140, tip=lambda one: one.scenario
)
_MORE = (
    Column("hints", QT_TRANSLATE_NOOP("Columns", "Hints cost"), 90),
    Column("minutes", QT_TRANSLATE_NOOP("Columns", "Minutes"), 80),
    *map(_part_column, PARTS),
    Column("copies", QT_TRANSLATE_NOOP("Columns", "Copies"), 80, hidden=True),
    Column("folder", QT_TRANSLATE_NOOP("Columns", "Folder"), 260, mono=True, hidden=True),
    Column("fault", QT_TRANSLATE_NOOP("Columns", "Why not"), 260),
)
COHORT = (
    Column("trainee", QT_TRANSLATE_NOOP("Columns", "Who"), 150), _TOTAL, _STATE, SCENARIO, _WHEN,
    *_MORE,
)  # fmt: skip
OWN = (_WHEN, _TOTAL, SCENARIO, _STATE, *_MORE)
FACETS = (Facet("state", QT_TRANSLATE_NOOP("Facets", "State"), tuple(_STATES), state_text),)
