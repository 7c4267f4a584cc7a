"""One's own attempts: their scores over time, what to practise, and the next scenarios."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.cohort_rows import FACETS, OWN, PARTS, AttemptRow, part_heading
from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.tables.short_model import ShortModel
from ui.tables.short_pane import ShortPane
from ui.tables.short_table import ShortTable
from ui.widgets.command_panel import CommandPanel
from ui.widgets.folder_line import FolderLine
from ui.widgets.row import row
from ui.widgets.scenario_pane import attempts_folder
from ui.widgets.score_lines import Series
from ui.widgets.score_picture import ScorePicture
from ui.widgets.sentence_list import SentenceList
from ui.widgets.side_by_side import SideBySide

_ONWARD = ("following", "easier", "harder")


class ScoresPane(QWidget):
    """Attempts are those in a folder: where the last one was made, unless another is chosen."""

    case_wanted = Signal(Path)
    scenario_wanted = Signal(str)  # to do next, by its id

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.command = JsonCommand(self)
        self.panel = CommandPanel(desk, self.command)
        name = self.tr("Folder with your attempts")
        proposed = attempts_folder(desk.settings)
        self.folder = FolderLine(desk.settings, "training/scores", name, proposed)
        model = ShortModel(desk, AttemptRow, OWN)
        view = ShortTable(desk, model, self.tr("Your attempts"), key="folder")
        self.list = ShortPane(desk, model, view, "attempts", empty=self._empty, facets=FACETS)
        self.picture = ScorePicture(desk.theme, self.tr("Your scores over your attempts"))
        self.advice = SentenceList(desk.theme, self.tr("What to practise"))
        self.onward = {name: QPushButton() for name in _ONWARD}
        self._ids = dict.fromkeys(_ONWARD, "")
        self._titles: Mapping[str, str] = {}
        self._lay_out()
        self.folder.wanted.connect(self.look_into)
        self.command.changed.connect(self.list.show_count)
        self.command.ended.connect(self._take)
        self.list.opened.connect(self._open)
        self._show_onward()
        for which, button in self.onward.items():
            button.clicked.connect(partial(self._go_on, which))

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        self._practise = QLabel(self.tr("What to practise"), objectName="heading")
        column.addWidget(self._practise)
        column.addWidget(self.advice)
        column.addLayout(row(*self.onward.values(), None))
        self.onward["following"].setObjectName("primary")
        self._practise.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 8, 0)
        column.setSpacing(8)
        column.addWidget(self.folder)
        column.addWidget(self.panel)
        column.addWidget(SideBySide(self._desk.settings, "scores", left, self.picture), 1)
        self.setFocusProxy(self.folder)

    # What is known

    def look(self) -> None:
        """Look into the folder, if there is one."""
        if Path(self.folder.path).is_dir():
            self.look_into(self.folder.path)

    def look_into(self, folder: str) -> None:
        """Show the attempts in a folder."""
        language = ["--language", self._desk.language.code]
        arguments = ["train", "scores", *language, "--json", "--", folder]
        self.panel.begin(arguments, self.tr("Reading the attempts"))

    def _take(self, answer: Answer) -> None:
        if not answer.worked or not isinstance(answer.document, dict):
            return  # the panel says why
        found = answer.document
        self.panel.say("")
        attempts = [AttemptRow.of(one) for one in found["attempts"]]
        self.list.put([*attempts, *map(AttemptRow.of, found["faults"])])
        self.picture.lines.show_series(series_of(attempts))
        self.advice.say([f"– {one}" for one in found["practise"]])
        self._practise.setVisible(bool(found["practise"]))
        self._ids = {name: found[name] for name in _ONWARD}
        self._show_onward()

    def name_scenarios(self, titles: Mapping[str, str]) -> None:
        """Let scenarios be called by their titles."""
        self._titles = titles
        self._show_onward()

    def _show_onward(self) -> None:
        texts = {
            "following": self.tr("Next: {0}"),
            "easier": self.tr("Easier: {0}"),
            "harder": self.tr("Harder: {0}"),
        }
        for which, button in self.onward.items():
            identifier = self._ids[which]
            button.setText(texts[which].format(self._titles.get(identifier, identifier)))
            twice = which != "following" and identifier == self._ids["following"]
            button.setVisible(bool(identifier) and not twice)

    # What is done

    def _go_on(self, which: str) -> None:
        self.scenario_wanted.emit(self._ids[which])

    def _open(self, one: AttemptRow) -> None:
        self.case_wanted.emit(Path(one.folder))

    def _empty(self) -> str:
        if self.command.running:
            return self.tr("Reading the attempts …")
        return self.tr(
            "No attempt in this folder is finished yet. When one is, its score stands here."
        )


def series_of(attempts: list[AttemptRow]) -> list[Series]:
    """The total, and each part that any of them has."""
    total = QCoreApplication.translate("ScoresPane", "All of it")
    return [
        Series(total, tuple(one.total for one in attempts)),
        *(
            Series(part_heading(name), tuple(one.parts.get(name) for one in attempts))
            for name in PARTS
        ),
    ]
