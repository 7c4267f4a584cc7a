"""One scenario before it begins: its story, what is planted, where, and a button that begins."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from irkit.text import visible, visible_lines
from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.scenario_rows import ScenarioRow
from ui.settings import Settings
from ui.widgets.command_panel import CommandPanel
from ui.widgets.confirm import Confirm
from ui.widgets.fold import Fold
from ui.widgets.path_line import PathLine, Pick
from ui.widgets.row import row
from ui.widgets.start_options import StartOptions

_GUIDANCE = ("coach", "checklist", "none")
_ABOVE, _NAME, _GUIDED = "training/above", "training/name", "training/guidance"


def attempts_folder(settings: Settings) -> Path:
    """Where attempts are made: where the last one was, else at home."""
    return Path(settings.recall(_ABOVE, str(Path.home() / "irkit-training")))


class ScenarioPane(QScrollArea):
    """Tells of the scenario that is current in the list, or of a file, and plants it."""

    begun = Signal(Path)  # the attempt's folder

    def __init__(self, desk: Desk) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("The chosen scenario"))
        self._desk = desk
        self.scenario: ScenarioRow | None = None
        self._file = ""  # of the trainee's own that is told of
        self._stem = ""  # what the proposed folder is named after
        self.command, self.checking = JsonCommand(self), JsonCommand(self)
        self.panel = CommandPanel(desk, self.command)
        self._build()
        self._lay_out()
        self._connect()
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
        chosen = self._desk.settings.recall(_GUIDED, _GUIDANCE[0])
        self.guidance.setCurrentIndex(max(0, self.guidance.findData(chosen)))
        self.name = QLineEdit(self._desk.settings.recall(_NAME, ""))
        self.name.setPlaceholderText(self.tr("Your name, for the case"))
        self.name.setAccessibleName(self.tr("Who learns"))
        self.options = StartOptions()
        self.more = Fold(self._desk.theme, self.tr("Options"), self.options)
        self.confirm = Confirm()
        self.begin = QPushButton(self.tr("Begin"), objectName="primary")

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Folder"), self.folder)
        form.addRow(self.tr("Guidance"), self.guidance)
        form.addRow(self.tr("Who learns"), self.name)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 0, 16, 12)
        column.setSpacing(12)
        for widget in (self.title, self.facts, self.story, self.goals, self.harmless):
            column.addWidget(widget)
        column.addLayout(form)
        column.addWidget(self.more)
        column.addWidget(self.options)
        column.addLayout(row(self.begin, None))
        column.addWidget(self.confirm)
        column.addWidget(self.panel)
        column.addStretch()
        self.setWidget(inside)

    def _connect(self) -> None:
        self.begin.clicked.connect(self.start)
        self.folder.chosen.connect(self._propose_there)
        self.more.toggled.connect(self._look_for_contacts)
        self.options.file_given.connect(self._show_file)
        for signal in (
            self.folder.text.textChanged, self.guidance.currentIndexChanged, self.name.textChanged,
            self.options.changed, self.command.changed,
        ):  # fmt: skip
            signal.connect(self._show)
        self.command.ended.connect(self._ended)
        self.checking.ended.connect(self._checked)

    # What is told

    def show_scenario(self, one: ScenarioRow | None) -> None:
        """Tell of this one; of none, the pane is empty."""
        if one is not None and one != self.scenario:
            self.options.forget_file()
            self._file = ""
        self.scenario = one
        self.widget().setVisible(one is not None or bool(self._file))
        if one is not None and not self._file:
            self._tell(one)

    def _tell(self, one: ScenarioRow) -> None:
        self.title.setText(one.title)
        minutes = self.tr("about {0} minutes").format(one.minutes)
        self.facts.setText(" · ".join((minutes, one.system.capitalize(), *one.attack)))
        self.story.setText(one.story)
        self.goals.setText("\n".join(f"– {goal}" for goal in one.goals))
        started = self.tr("Harmless processes are started, too, and ended with the files.")
        self._say_what_is_planted(started if one.processes else "")
        self._propose(one.identifier)

    def _say_what_is_planted(self, started: str) -> None:
        planted = self.tr(
            "Harmless files are written into the folder: words that stand for malicious content. "
            "All of them are removed again when you say so; your case stays."
        )
        self.harmless.setText(f"{planted} {started}".rstrip())

    def _show_file(self) -> None:
        """Tell of a file of the trainee's own, after irkit has read it."""
        file = self.options.own_file
        if file == self._file:
            return
        self._file = file
        if not file:
            self.show_scenario(self.scenario)
            return
        self.title.setText(visible(Path(file).name))
        self.facts.clear()
        self.story.setText(self.tr("Reading the scenario …"))
        self.goals.clear()
        started = self.tr("Where it has processes, harmless ones are started and ended, too.")
        self._say_what_is_planted(started)
        self._propose(Path(file).stem)
        self.checking.start(["train", "check", file])

    def _checked(self, answer: Answer) -> None:
        """What is wrong with it stands where its story would."""
        if self._file:
            said = answer.text.strip() if answer.worked else f"⚠ {answer.trouble}"
            self.story.setText(visible_lines(said))

    def _look_for_contacts(self, opened: bool) -> None:
        if opened:
            self.options.look()

    def _propose(self, name: str) -> None:
        """A folder that is not there yet, where the last one was."""
        self._stem = name
        above = attempts_folder(self._desk.settings)
        number = 1
        while (above / f"{name}-{number}").exists():
            number += 1
        self.folder.put(str(above / f"{name}-{number}"))

    # What is begun

    def arguments(self) -> list[str]:
        """What `irkit` is asked for."""
        chosen = self.scenario.identifier if self.scenario else ""
        name = self.name.text().strip()
        return [
            *("train", "start", self.options.own_file or chosen),
            *("--folder", self.folder.path),
            *("--guidance", self.guidance.currentData()),
            *(("--name", name) if name else ()),
            *self.options.words,
            *("--language", self._desk.language.code, "--yes"),
        ]

    def start(self) -> None:
        """Plant the scenario as the form says, after a question where antivirus would notice."""
        if not self.begin.isEnabled():
            return
        if self.options.test_file.isChecked():
            text = self.tr(
                "The test file of EICAR is harmless, but antivirus programs report it as if it "
                "were malicious, maybe to whoever watches over this computer, and take it away. "
                "Write it?"
            )
            self.confirm.ask(text, self.tr("Write it"), self.tr("Do not begin"), self._plant)
        else:
            self._plant()

    def _plant(self) -> None:
        self.panel.begin(self.arguments(), self.tr("Planting"))

    def _ended(self, answer: Answer) -> None:
        if not answer.worked:  # the panel says why
            return
        folder = Path(self.folder.path)
        settings = self._desk.settings
        settings.remember(_ABOVE, str(folder.parent))
        settings.remember(_GUIDED, self.guidance.currentData())
        settings.remember(_NAME, self.name.text().strip())
        self.panel.say("")
        self.begun.emit(folder)

    def _propose_there(self) -> None:
        """A name that is free in the folder that was chosen."""
        self._desk.settings.remember(_ABOVE, str(Path(self.folder.path).parent))
        self._propose(self._stem)

    def _show(self, *_: object) -> None:
        there = self.scenario is not None or bool(self.options.own_file)
        ready = there and bool(self.folder.path)
        self.begin.setEnabled(ready and not self.command.running)
        if ready and not self.command.running:
            self.panel.show_command(self.arguments())
