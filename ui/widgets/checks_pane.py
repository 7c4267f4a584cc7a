"""Checks of a trainee's case that the mentor lets irkit make again, each compared with the case."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from irkit.mentoring.review import Review
from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.review_draft import ReviewDraft
from ui.review_rows import CHECKS, CheckRow, check_rows
from ui.tables.short_model import ShortModel
from ui.tables.short_pane import ShortPane
from ui.tables.short_table import ShortTable
from ui.widgets.command_panel import CommandPanel
from ui.widgets.path_line import PathLine, Pick
from ui.widgets.row import row


class ChecksPane(QWidget):
    """What came out stands in the draft, and goes to the trainee with it."""

    performed = Signal()

    def __init__(self, desk: Desk, draft: ReviewDraft) -> None:
        super().__init__()
        self._desk, self._draft = desk, draft
        self.command = JsonCommand(self)
        self.panel = CommandPanel(desk, self.command)
        name = self.tr("Your copy of the scenario")
        self.scenario = PathLine(
            Pick.FILE,
            name,
            self.tr("Choose your copy of the scenario"),
            title=name,
            words=self.tr("The one that irkit ships"),
            kinds="YAML (*.yaml *.yml);;*",
            start=str(Path.home()),
        )
        self.perform = QPushButton(self.tr("Check again"), objectName="primary")
        model = ShortModel(desk, CheckRow, CHECKS)
        view = ShortTable(desk, model, self.tr("Checks made again"), key="number")
        self.list = ShortPane(desk, model, view, "checks", empty=self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 8, 0)
        column.setSpacing(8)
        column.addWidget(QLabel(self.tr("Scenario to compare with"), objectName="quiet"))
        column.addLayout(row(self.scenario, self.perform))
        column.addWidget(self.panel)
        column.addWidget(self.list, 1)
        self.perform.clicked.connect(self.begin)
        self.command.changed.connect(self._show_button)
        self.command.ended.connect(self._ended)
        self.setFocusProxy(self.perform)

    def show_review(self, review: Review | None) -> None:
        """Show the checks of a draft."""
        self.list.put(check_rows(review.performed) if review else [])
        self._show_button()

    def begin(self) -> None:
        """Make the checks again."""
        file = self._draft.kept_file() if self.perform.isEnabled() else None
        if file is None:
            return
        own = self.scenario.path
        given = ["--scenario", own] if own else []
        case = ["--case", str(self._desk.folder)]
        arguments = ["train", "review", "perform", str(file), *case, *given, "--json"]
        self.panel.begin(arguments, self.tr("Checking again"))

    def _ended(self, answer: Answer) -> None:
        if not answer.worked or not isinstance(answer.document, list):
            return  # the panel says why
        outcomes = [one["same"] for one in answer.document]
        if differing := outcomes.count(False):
            self.panel.say(
                self.tr("%n check(s) came out differently.", "", differing), trouble=True
            )
        elif unmade := outcomes.count(None):
            self.panel.say(
                self.tr("%n check(s) could not be made; the list says why.", "", unmade),
                trouble=True,
            )
        else:
            self.panel.say(self.tr("✓ All came out the same."))
        self.performed.emit()

    def _show_button(self) -> None:
        self.perform.setEnabled(self._draft.review is not None and not self.command.running)

    def _empty(self) -> str:
        return self.tr(
            "Not checked again yet. irkit verifies the case, compares the scenario, computes the "
            "score anew, hashes what was kept, and lets its rules look at it."
        )
