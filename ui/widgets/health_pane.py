"""What is wrong with a pack of rules: dropped, slow and noisy ones, in a list with a filter."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from irkit.errors import IrkitError
from ui.desk import Desk
from ui.tables.columns import Column
from ui.tables.filter_bar import Facet, Only
from ui.tables.list_pane import ListPane
from ui.tables.short_model import ShortModel
from ui.tables.short_table import ShortTable
from ui.theme import SHAPES
from ui.words import number, size, word

_PROBLEMS = (
    QT_TRANSLATE_NOOP("Records", "dropped"),
    QT_TRANSLATE_NOOP("Records", "slow"),
    QT_TRANSLATE_NOOP("Records", "noisy"),
    QT_TRANSLATE_NOOP("Records", "remark"),
)
_LEVELS = {"dropped": "alert", "slow": "warning", "noisy": "warning", "remark": "notice"}
_PROBLEM = Facet("problem", QT_TRANSLATE_NOOP("Facets", "Problem"), _PROBLEMS)


@dataclass(frozen=True, slots=True)
class Complaint:
    """One thing that is wrong with a rule, or with a whole file."""

    problem: str
    file: str
    line: int | None
    rule: str
    reason: str


def complaints(document: Mapping[str, Any]) -> Iterator[Complaint]:
    """What `irkit rules check --json` says, as rows: what cannot be used first."""

    def said(text: str) -> str:
        return QCoreApplication.translate("HealthPane", text)

    for one in document["dropped"]:
        yield Complaint("dropped", one["file"], one["line"] or None, one["rule"], one["reason"])
    slow = QT_TRANSLATE_NOOP("HealthPane", "reads only {0} a second when it is alone")
    for one in document["slow"]:
        yield Complaint(
            "slow", one["file"], None, one["rule"], said(slow).format(size(one["rate"]))
        )
    noisy = QT_TRANSLATE_NOOP("HealthPane", "matches {0} clean files, such as {1}")
    for one in document["noisy"]:
        text = said(noisy).format(number(one["files"]), one["example"])
        yield Complaint("noisy", one["file"], None, one["rule"], text)
    for text in document["warnings"]:
        yield Complaint("remark", "", None, "", text)


def _problem(one: Complaint) -> str:
    return f"{SHAPES[_LEVELS[one.problem]]} {word(one.problem)}"


COLUMNS = (
    Column("problem", QT_TRANSLATE_NOOP("Columns", "Problem"), 110, _problem,
           colour=lambda one: _LEVELS[one.problem]),
    Column("file", QT_TRANSLATE_NOOP("Columns", "File"), 200, mono=True),
    Column("line", QT_TRANSLATE_NOOP("Columns", "Line"), 60),
    Column("rule", QT_TRANSLATE_NOOP("Columns", "Rule"), 190, mono=True),
    Column("reason", QT_TRANSLATE_NOOP("Columns", "Why"), 320),
)  # fmt: skip


class HealthPane(ListPane):
    """The list, its filter, and words where it is empty."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, (_PROBLEM,))
        self.model = ShortModel(desk, Complaint, COLUMNS)
        self.view = ShortTable(desk, self.model, self.tr("What is wrong with the rules"))
        self.hold(self.view)
        self.show_nothing(self.tr("Choose a pack and check it: what is wrong with it stands here."))

    def show_document(self, document: Mapping[str, Any]) -> None:
        """Show what `irkit rules check --json` said."""
        self._empty = self.tr("Every rule can be used, and none is slow or matches clean files.")
        self.model.put([*complaints(document)])
        self._show()

    def show_nothing(self, why: str) -> None:
        """Show no rows, and why."""
        self._empty = why
        self.model.put([])
        self._show()

    def _filtered(self, typed: str, only: Only) -> None:
        try:
            self.model.narrow(typed, only)
        except IrkitError as error:
            self._desk.say(error)
        self._show()

    def _show(self) -> None:
        rows = self.model.rowCount()
        self.count.setText(number(rows) if self.model.total else "")
        narrowed = self.tr("Nothing here matches the filter.")
        if rows:
            self.show_rows()
        else:
            self.show_words(narrowed if self.model.total else self._empty)
        self.filter.setEnabled(self.model.total > 0)
