"""The training page: scenarios, attempts with their scores, reviews of both sides, a cohort."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLabel, QTabBar, QVBoxLayout, QWidget

from irkit.errors import IrkitError
from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.pages.page import Handler, Page
from ui.scenario_rows import COLUMNS, ScenarioRow
from ui.tables.short_model import ShortModel
from ui.tables.short_pane import ShortPane
from ui.tables.short_table import ShortTable
from ui.widgets.attempt_pane import AttemptPane
from ui.widgets.badge_pane import BadgePane
from ui.widgets.cohort_pane import CohortPane
from ui.widgets.page_stack import CurrentStack
from ui.widgets.received_pane import ReceivedPane
from ui.widgets.review_pane import ReviewPane
from ui.widgets.scenario_pane import ScenarioPane
from ui.widgets.scores_pane import ScoresPane
from ui.widgets.side_by_side import SideBySide

_LAST = "training/pane"  # who teaches comes back to another pane than who learns
PANES = ("scenarios", "attempt", "scores", "received", "review", "cohort", "badges")


class TrainingPage(Page):
    """A pane for each of PANES; without an attempt on the desk, its own is not there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._entered = False
        self.command = JsonCommand(self)
        self.scenario, self.attempt = ScenarioPane(desk), AttemptPane(desk)
        self.scores, self.cohort, self.badges = ScoresPane(desk), CohortPane(desk), BadgePane(desk)
        self.received, self.review = ReceivedPane(desk), ReviewPane(desk)
        model = ShortModel(desk, ScenarioRow, COLUMNS)
        view = ShortTable(desk, model, self.tr("Scenarios"), key="identifier")
        self.list = ShortPane(desk, model, view, "scenarios", empty=self._empty)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Learning and teaching"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.stack = CurrentStack()
        for title, pane in self._panes():
            self.tabs.addTab(title)
            self.stack.addWidget(pane)
        self._lay_out()
        self._connect()

    def _panes(self) -> tuple[tuple[str, QWidget], ...]:
        """In the order of PANES."""
        choose = SideBySide(self.desk.settings, "training", self.list, self.scenario)
        return (
            (self.tr("Scenarios"), choose),
            (self.tr("This attempt"), self.attempt),
            (self.tr("My scores"), self.scores),
            (self.tr("Reviews received"), self.received),
            (self.tr("Review as mentor"), self.review),
            (self.tr("Cohort"), self.cohort),
            (self.tr("Badges"), self.badges),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 0, 12)
        column.setSpacing(8)
        column.addWidget(QLabel(self.tr("Training"), objectName="title"))
        note = QLabel(
            self.tr("Learn triage on a safe copy of the real thing. Nothing dangerous is planted."),
            objectName="quiet",
            wordWrap=True,
        )
        column.addWidget(note)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        desk = self.desk
        self.tabs.currentChanged.connect(self._turn)
        self.command.ended.connect(self._take)
        self.list.chosen.connect(self.scenario.show_scenario)
        self.scenario.options.file_given.connect(self._follow_file)
        self.scenario.begun.connect(self._open_attempt)
        for pane in (self.attempt, self.received, self.review):
            pane.page_wanted.connect(self.wanted)
        for teller in (self.attempt, self.scores):
            teller.scenario_wanted.connect(self.choose)
        for lister in (self.scores, self.cohort):
            lister.case_wanted.connect(self._open_case)
        desk.case_changed.connect(self._follow)
        desk.work.ended.connect(self._follow)

    def enter(self, target: Any = None) -> None:
        there = self.desk.attempt is not None
        self.tabs.setTabVisible(PANES.index("attempt"), there)
        if target:
            self.show_pane(target["pane"])
        elif not self._entered:
            last = self.desk.settings.recall(_LAST, "")
            usual = last if last in PANES and last != "attempt" else "scenarios"
            self.show_pane("attempt" if there else usual)
        self._entered = True
        self.attempt.look(self.desk.attempt)
        if not self.list.model.total:
            self._list()

    def unfinished(self) -> Any:
        review = self.review.unfinished()
        return {"pane": PANES[self.tabs.currentIndex()], "review": review} if review else None

    def take_up(self, kept: Any) -> None:
        self._entered = True
        self.show_pane(kept["pane"])
        self.review.take_up(kept["review"])

    def show_pane(self, name: str) -> None:
        """Show one of the panes."""
        self.tabs.setCurrentIndex(PANES.index(name))

    def choose(self, identifier: str) -> None:
        """Go to a scenario of the list."""
        self.show_pane("scenarios")
        self.list.seek(identifier)
        self.list.view.setFocus()

    def handlers(self) -> Mapping[str, Handler]:
        match PANES[self.tabs.currentIndex()]:
            case "scenarios":
                return self.list_handlers(self.list)
            case "attempt":
                return {"refresh": self._follow}
            case "scores":
                return {**self.list_handlers(self.scores.list), "refresh": self.scores.folder.ask}
            case "received":
                return {"refresh": self.received.look}
            case "review":
                return {**self.list_handlers(self.review.list), "refresh": self.review.look}
            case "cohort":
                return {**self.list_handlers(self.cohort.list), "refresh": self.cohort.folder.ask}
        return {"refresh": self.badges.look}

    def _follow(self, *_: object) -> None:
        """Ask anew, unless nobody looks or a scan runs: each answer takes a process of its own."""
        if self.isVisible() and not self.desk.work.running:
            self.attempt.look(self.desk.attempt)

    def _list(self) -> None:
        language = self.desk.language.code
        self.command.start(["train", "list", "--language", language, "--json"])

    def _take(self, answer: Answer) -> None:
        if not answer.worked:
            self.desk.trouble.emit(answer.trouble)
            return
        self.list.put([ScenarioRow.of(one) for one in answer.document])
        self.scores.name_scenarios({one["id"]: one["title"] for one in answer.document})
        if self.scenario.scenario is None:
            self.list.seek(answer.document[0]["id"])

    def _follow_file(self) -> None:
        """Beside a file of the trainee's own no scenario of the list is the chosen one."""
        if self.scenario.options.own_file:
            self.list.view.selectionModel().clear()
        elif self.scenario.scenario is None:
            self.list.view.selectRow(0)

    def _turn(self, place: int) -> None:
        self.stack.setCurrentIndex(place)
        self.desk.settings.remember(_LAST, PANES[place])
        pane = self.stack.currentWidget()
        if pane in (self.scores, self.received, self.review, self.badges):
            pane.look()
        self.handlers_changed.emit()

    def _open_attempt(self, folder: Path) -> None:
        """Put the case of an attempt that has just begun on the desk."""
        self._open_case(folder / "case")
        if self.desk.folder == folder / "case":
            self.wanted.emit("training", None)  # pages are made anew with each case, this one too

    def _open_case(self, folder: Path) -> None:
        try:
            self.desk.open_case(folder)
        except IrkitError as error:
            self.desk.say(error)

    def _empty(self) -> str:
        return self.tr("Looking for scenarios …")
