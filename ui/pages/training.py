"""The training page: scenarios to choose from, and the attempt whose case lies on the desk."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLabel, QStackedWidget, QTabBar, QVBoxLayout

from irkit.errors import IrkitError
from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.pages.page import Handler, Page
from ui.scenario_rows import COLUMNS, ScenarioRow
from ui.tables.short_model import ShortModel
from ui.tables.short_pane import ShortPane
from ui.tables.short_table import ShortTable
from ui.widgets.attempt_pane import AttemptPane
from ui.widgets.scenario_pane import ScenarioPane
from ui.widgets.side_by_side import SideBySide

_SCENARIOS, _ATTEMPT = range(2)


class TrainingPage(Page):
    """Without an attempt on the desk there are only the scenarios."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.command = JsonCommand(self)
        self.scenario, self.attempt = ScenarioPane(desk), AttemptPane(desk)
        model = ShortModel(desk, ScenarioRow, COLUMNS)
        view = ShortTable(desk, model, self.tr("Scenarios"), key="identifier")
        self.list = ShortPane(desk, model, view, "scenarios", empty=self._empty)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Scenarios, this attempt"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.stack = QStackedWidget()
        choose = SideBySide(desk.settings, "training", self.list, self.scenario)
        for title, pane in (
            (self.tr("Scenarios"), choose),
            (self.tr("This attempt"), self.attempt),
        ):
            self.tabs.addTab(title)
            self.stack.addWidget(pane)
        self._lay_out()
        self.tabs.currentChanged.connect(self._turn)
        self.command.ended.connect(self._take)
        self.list.chosen.connect(self.scenario.show_scenario)
        self.scenario.begun.connect(self._open)
        self.attempt.page_wanted.connect(self.wanted)
        self.attempt.scenario_wanted.connect(self.choose)
        desk.case_changed.connect(self._follow)
        desk.work.ended.connect(self._follow)
        desk.language.changed.connect(self._list)

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

    def enter(self, target: Any = None) -> None:
        there = self.desk.attempt is not None
        self.tabs.setTabVisible(_ATTEMPT, there)
        self.tabs.setCurrentIndex(_ATTEMPT if there else _SCENARIOS)
        self.attempt.look(self.desk.attempt)
        if not self.list.model.total:
            self._list()

    def choose(self, identifier: str) -> None:
        """Go to a scenario of the list."""
        self.tabs.setCurrentIndex(_SCENARIOS)
        self.list.seek(identifier)
        self.list.view.setFocus()

    def handlers(self) -> Mapping[str, Handler]:
        if self.tabs.currentIndex() == _ATTEMPT:
            return {"refresh": self._follow}
        return self.list_handlers(self.list)

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
        if self.scenario.scenario is None:
            self.list.seek(answer.document[0]["id"])

    def _turn(self, place: int) -> None:
        self.stack.setCurrentIndex(place)
        self.handlers_changed.emit()

    def _open(self, folder: Path) -> None:
        """Put the case of an attempt that has just begun on the desk."""
        try:
            self.desk.open_case(folder / "case")
        except IrkitError as error:
            self.desk.say(error)
            return
        self.wanted.emit("training", None)  # pages are made anew with each case, this one too

    def _empty(self) -> str:
        return self.tr("Looking for scenarios …")
