"""One step of the guide: what to do and where, why, and what it does not prove."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from irkit import attack
from irkit.cli.guided import Guided
from irkit.guide.progress import Standing
from irkit.text import visible
from irkit.train.attempt import Guidance
from ui.desk import Desk
from ui.step_places import Place, place_of
from ui.widgets.button import Button
from ui.widgets.by_hand import ByHand
from ui.widgets.command_line import CommandLine
from ui.widgets.headed import Headed
from ui.widgets.sentence_list import SentenceList


class StepView(QScrollArea):
    """Shows the step that is current in the list; of a checklist only its title."""

    place_wanted = Signal(object)  # Place
    ticked = Signal(str)  # by hand, with the reason

    def __init__(self, desk: Desk) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The chosen step"))
        self._desk = desk
        self.standing: Standing | None = None
        self.place: Place | None = None
        self.title = QLabel(objectName="heading", wordWrap=True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.do = SentenceList(desk.theme, self.tr("What to do"))
        self.go = Button(self.tr("Where it is done"), objectName="primary")
        self.commands: list[CommandLine] = []
        self.state = Headed(desk.theme, self.tr("How it stands"))
        self.why = Headed(desk.theme, self.tr("Why"))
        self.covers = Headed(desk.theme, self.tr("What it covers"))
        self.limits = Headed(desk.theme, self.tr("What it does not prove"))
        self.attack = Headed(desk.theme, self.tr("What it may show (ATT&CK)"))
        self.by_hand = ByHand()
        self._lay_out()
        self.go.clicked.connect(self.open)
        self.by_hand.given.connect(self.ticked)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 8, 8, 8)
        column.setSpacing(10)
        self._typed = QVBoxLayout()
        self._typed.setSpacing(4)
        self._coached = QWidget()
        coached = QVBoxLayout(self._coached)
        coached.setContentsMargins(0, 0, 0, 0)
        coached.setSpacing(10)
        for widget in (self.do, self.go):
            coached.addWidget(widget)
        coached.addLayout(self._typed)
        for widget in (self.state, self.why, self.covers, self.limits, self.attack):
            coached.addWidget(widget)
        for widget in (self.title, self._coached, self.by_hand):
            column.addWidget(widget)
        column.addStretch()
        self.setWidget(inside)

    def show_step(self, standing: Standing | None, guided: Guided) -> None:
        """Show a step; of the one that is shown already only what changed, with what is written."""
        another = standing is None or self.standing is None or standing.step != self.standing.step
        self.standing = standing
        self.widget().setVisible(standing is not None)
        if standing is None:
            return
        if another:
            self._show_texts(standing, guided)
            self.by_hand.begin(needed=bool(standing.step.done))
            self.verticalScrollBar().setValue(0)
        self._coached.setVisible(guided.guidance is Guidance.COACH)
        self.place = place_of(standing, guided)
        self.go.setVisible(self.place is not None)
        if self.place is not None:
            self.go.setText(self.place.verb)
        self.state.say([*self._reasons(standing, guided.wording.language)])
        self.by_hand.setVisible(not standing.done)

    def _show_texts(self, standing: Standing, guided: Guided) -> None:
        step, language = standing.step, guided.wording.language
        self.title.setText(visible(step.title.text(language)))
        self.do.say([step.do.text(language)])
        self.why.say([step.why.text(language)])
        self.covers.say([step.covers.text(language)])
        self.limits.say([step.not_covered.text(language)])
        self.attack.say([attack.named(one) for one in step.attack])
        for old in self.commands:
            old.hide()
            old.deleteLater()
        self.commands = [CommandLine(self._desk) for _ in step.commands]
        for line, command in zip(self.commands, step.commands, strict=True):
            self._typed.addWidget(line)
            line.say(guided.wording.command(command))

    def _reasons(self, standing: Standing, language: str) -> Iterator[str]:
        """By which entry of the ledger it is done, or what is missing."""
        if standing.by_hand:
            said = self.tr("✓ Somebody says so (entry {0}). {1}")
            yield said.format(standing.entry, standing.note)
            return
        if not standing.seen:
            yield self.tr("○ The case cannot show it: tick it by hand.")
        for _, one in standing.seen:
            sign = "✓" if one.done else "○"
            entry = self.tr("(entry {0})").format(one.entry) if one.entry else ""
            yield f"{sign} {one.reason.text(language)} {entry}".rstrip()

    def open(self, *_: object) -> None:
        """Go to where it is done."""
        if self.place is not None:
            self.place_wanted.emit(self.place)
