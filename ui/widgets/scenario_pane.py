"""One scenario before it begins: its story, what is planted, where, and a button that begins."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.scenario_rows import ScenarioRow
from ui.settings import Settings
from ui.widgets.command_panel import CommandPanel
from ui.widgets.path_line import PathLine, Pick
from ui.widgets.row import row

_GUIDANCE = ("coach", "checklist", "none")
_ABOVE = "training/above"


def attempts_folder(settings: Settings) -> Path:
    """Where attempts are made: where the last one was, else at home."""
    return Path(settings.recall(_ABOVE, str(Path.home() / "irkit-training")))


class ScenarioPane(QScrollArea):
    """Tells of the scenario that is current in the list, and plants it."""

    begun = Signal(Path)  # the attempt's folder

    def __init__(self, desk: Desk) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("The chosen scenario"))
        self._desk = desk
        self.scenario: ScenarioRow | None = None
        self.command = JsonCommand(self)
        self.panel = CommandPanel(desk, self.command)
        self._build()
        self._lay_out()
        self.begin.clicked.connect(self.start)
        self.folder.chosen.connect(self._propose_there)
        self.folder.text.textChanged.connect(self._show)
        self.guidance.currentIndexChanged.connect(self._show)
        self.command.changed.connect(self._show)
        self.command.ended.connect(self._ended)
        self.show_scenario(None)

    def _build(self) -> None:
        self.title, self.facts = QLabel(objectName="heading"), QLabel(objectName="quiet")
        self.story, self.goals = QLabel(), QLabel()
        for label in (self.title, self.facts, self.story, self.goals):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.harmless = QLabel(wordWrap=True, objectName="quiet")
        self.harmless.setTextFormat(Qt.TextFormat.PlainText)
        self.folder = PathLine(
            Pick.ABOVE,
            self.tr("Folder of the attempt"),
            self.tr("Choose where the folder is made"),
            title=self.tr("Where the folder is made"),
        )
        self.guidance = QComboBox()
        self.guidance.setAccessibleName(self.tr("How much the guide says"))
        for name, text in (
            ("coach", self.tr("Coach: what to do next, and why")),
            ("checklist", self.tr("Checklist: what to do")),
            ("none", self.tr("None: as in earnest")),
        ):
            self.guidance.addItem(text, name)
        chosen = self._desk.settings.recall("training/guidance", _GUIDANCE[0])
        self.guidance.setCurrentIndex(max(0, self.guidance.findData(chosen)))
        self.begin = QPushButton(self.tr("Begin"), objectName="primary")

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Folder"), self.folder)
        form.addRow(self.tr("Guidance"), self.guidance)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 0, 16, 12)
        column.setSpacing(12)
        for widget in (self.title, self.facts, self.story, self.goals, self.harmless):
            column.addWidget(widget)
        column.addLayout(form)
        column.addLayout(row(self.begin, None))
        column.addWidget(self.panel)
        column.addStretch()
        self.setWidget(inside)

    def show_scenario(self, one: ScenarioRow | None) -> None:
        """Tell of this one; of none, the pane is empty."""
        self.scenario = one
        self.widget().setVisible(one is not None)
        if one is None:
            return
        self.title.setText(one.title)
        minutes = self.tr("about {0} minutes").format(one.minutes)
        self.facts.setText(" · ".join((minutes, one.system.capitalize(), *one.attack)))
        self.story.setText(one.story)
        self.goals.setText("\n".join(f"– {goal}" for goal in one.goals))
        planted = self.tr(
            "Harmless files are written into the folder: words that stand for malicious content. "
            "All of them are removed again when you say so; your case stays."
        )
        started = self.tr("Harmless processes are started, too, and ended with the files.")
        self.harmless.setText(f"{planted} {started}" if one.processes else planted)
        self.folder.put(str(self._proposed(one.identifier)))

    def _proposed(self, name: str) -> Path:
        """A folder that is not there yet, where the last one was."""
        above = attempts_folder(self._desk.settings)
        number = 1
        while (above / f"{name}-{number}").exists():
            number += 1
        return above / f"{name}-{number}"

    def arguments(self) -> list[str]:
        """What `irkit` is asked for."""
        name = self.scenario.identifier if self.scenario else ""
        words = ["train", "start", name, "--folder", self.folder.path]
        language = self._desk.language.code
        return [*words, "--guidance", self.guidance.currentData(), "--language", language, "--yes"]

    def start(self) -> None:
        """Plant the scenario as the form says."""
        if self.begin.isEnabled():
            self.panel.begin(self.arguments(), self.tr("Planting"))

    def _ended(self, answer: Answer) -> None:
        if not answer.worked:  # the panel says why
            return
        folder = Path(self.folder.path)
        self._desk.settings.remember(_ABOVE, str(folder.parent))
        self._desk.settings.remember("training/guidance", self.guidance.currentData())
        self.panel.say("")
        self.begun.emit(folder)

    def _propose_there(self) -> None:
        """A name that is free in the folder that was chosen."""
        if self.scenario:
            self._desk.settings.remember(_ABOVE, str(Path(self.folder.path).parent))
            self.folder.put(str(self._proposed(self.scenario.identifier)))

    def _show(self, *_: object) -> None:
        ready = self.scenario is not None and bool(self.folder.path)
        self.begin.setEnabled(ready and not self.command.running)
        if ready and not self.command.running:
            self.panel.show_command(self.arguments())
