"""Steps of the guide as rows of a list: each with a sign, a word and its title."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from irkit.guide.progress import Standing, next_of
from ui.tables.columns import Column

_STATES = {
    "done": ("✓", QT_TRANSLATE_NOOP("Steps", "done")),
    "by hand": ("✓", QT_TRANSLATE_NOOP("Steps", "by hand")),
    "next": ("→", QT_TRANSLATE_NOOP("Steps", "next")),
    "open": ("○", QT_TRANSLATE_NOOP("Steps", "open")),
}
_COLOURS = {"done": "good", "by hand": "good", "next": "accent"}


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step."""

    identifier: str
    state: str  # of _STATES
    title: str


def rows(standings: Sequence[Standing], language: str) -> list[StepRow]:
    """The steps in their order."""
    following = next_of(standings)
    return [
        StepRow(one.step.identifier, _state(one, following), one.step.title.text(language))
        for one in standings
    ]


def _state(one: Standing, following: Standing | None) -> str:
    if one.done:
        return "by hand" if one.by_hand else "done"
    return "next" if one is following else "open"


def state_text(row: StepRow) -> str:
    """As "✓ done": the sign and the word, so that colour is never alone."""
    sign, text = _STATES[row.state]
    return " ".join((sign, QCoreApplication.translate("Steps", text)))


def _colour(row: StepRow) -> str:
    return _COLOURS.get(row.state, "quiet")


COLUMNS = (
    Column("state", QT_TRANSLATE_NOOP("Columns", "State"), 84, state_text, colour=_colour),
    Column("title", QT_TRANSLATE_NOOP("Columns", "Step"), 120),
)
