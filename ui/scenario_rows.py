"""Scenarios as rows of a list, as `irkit train list --json` says them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.tables.columns import Column

_STEPS = 5


@dataclass(frozen=True, slots=True)
class ScenarioRow:
    """One scenario."""

    identifier: str
    title: str
    difficulty: int
    system: str
    minutes: int
    story: str
    goals: tuple[str, ...]
    attack: tuple[str, ...]
    processes: bool

    @classmethod
    def of(cls, one: Mapping[str, Any]) -> "ScenarioRow":
        """From the object of the list."""
        return cls(
            identifier=one["id"],
            title=one["title"],
            difficulty=one["difficulty"],
            system=one["system"],
            minutes=one["minutes"],
            story=one["story"],
            goals=tuple(one["goals"]),
            attack=tuple(one["attack"]),
            processes=one["processes"],
        )


def difficulty_text(difficulty: int) -> str:
    """As stars; dots say how hard it gets."""
    return "★" * difficulty + "·" * (_STEPS - difficulty)


def _minutes(one: ScenarioRow) -> str:
    return QCoreApplication.translate("Scenarios", "{0} min").format(one.minutes)


COLUMNS = (
    Column("difficulty", QT_TRANSLATE_NOOP("Columns", "Difficulty"), 100,
           lambda one: difficulty_text(one.difficulty)),
    Column("title", QT_TRANSLATE_NOOP("Columns", "Scenario"), 230),
    Column("minutes", QT_TRANSLATE_NOOP("Columns", "Time"), 80, _minutes),
    Column("system", QT_TRANSLATE_NOOP("Columns", "System"), 80,
           lambda one: one.system.capitalize()),
)  # fmt: skip
