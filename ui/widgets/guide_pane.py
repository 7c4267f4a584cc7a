"""The guide of the case on the desk: a playbook whose steps tick themselves, and hypotheses."""

from functools import partial
from html import escape

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from irkit.cli.guided import Guided
from irkit.guide.progress import next_of, tick
from irkit.text import visible
from irkit.train.attempt import Guidance
from ui import step_places
from ui.desk import Desk
from ui.guiding import GuideSeen, look
from ui.step_places import Place
from ui.step_rows import COLUMNS, StepRow, rows
from ui.tables.short_model import ShortModel
from ui.tables.short_pane import ShortPane
from ui.tables.short_table import ShortTable
from ui.widgets.button import Button
from ui.widgets.hypotheses_pane import HypothesesPane
from ui.widgets.step_view import StepView
from ui.words import number

STEPS, HYPOTHESES = range(2)
_REST = 500  # milliseconds between two looks at least
_SHARE = 5  # each walks through the ledger, and all of them take a fifth of the time at most


class GuidePane(QWidget):
    """Asks anew when the case changes, while it is seen."""

    wanted = Signal(str)  # a command
    page_wanted = Signal(str, object)
    unguided = Signal()  # the attempt was started without guidance

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.seen: GuideSeen | None = None
        self._following = ""  # the step that came next when the case was looked at last
        self._build()
        self._lay_out()
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.look)
        self._connect()

    def _build(self) -> None:
        self.playbook = QComboBox()
        self.playbook.setAccessibleName(self.tr("Playbook"))
        self.playbook.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.said = QLabel(self.tr("Reading the case …"), objectName="quiet", wordWrap=True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Steps, hypotheses"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for title in (self.tr("Steps"), self.tr("Hypotheses")):
            self.tabs.addTab(title)
        model = ShortModel(self._desk, StepRow, COLUMNS)
        view = ShortTable(self._desk, model, self.tr("Steps"), key="identifier")
        view.horizontalHeader().setFixedHeight(0)  # a hidden one would not stretch the titles
        self.steps = ShortPane(self._desk, model, view, "steps", empty=self._empty)
        self.step, self.hypotheses = StepView(self._desk), HypothesesPane(self._desk)
        self.hints = Button(self.tr("Questions and hints"))

    def _lay_out(self) -> None:
        halves = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        halves.addWidget(self.steps)
        halves.addWidget(self.step)
        halves.setSizes([240, 300])
        self.stack = QStackedWidget()
        self.stack.addWidget(halves)
        self.stack.addWidget(self.hypotheses)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.playbook, self.said, self.tabs):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)
        column.addWidget(self.hints)

    def _connect(self) -> None:
        desk = self._desk
        self.playbook.activated.connect(self._choose_playbook)
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        self.steps.chosen.connect(self._show_step)
        self.steps.opened.connect(self.step.open)
        self.step.place_wanted.connect(self._go)
        self.step.ticked.connect(self._tick)
        self.hints.clicked.connect(partial(self.page_wanted.emit, "training", None))
        desk.case_changed.connect(self._expect)
        desk.work.ended.connect(self._expect)

    def enter(self) -> None:
        """Take the keyboard: at the steps, as soon as there are any."""
        (self.steps.view if self.steps.model.rowCount() else self.tabs).setFocus()

    # Reading

    def _expect(self, *_: object) -> None:
        if self.isVisible() and not self._rest.isActive():
            self._rest.start()

    def look(self) -> None:
        """Ask how the case stands."""
        reader = self._desk.reader
        if reader is not None:
            question = partial(look, self._chosen(), self._desk.language.code)
            reader.ask(self, "guide", question, self._take, sums=True)

    def _take(self, seen: GuideSeen) -> None:
        self._rest.setInterval(max(_REST, round(1_000 * _SHARE * seen.seconds)))
        self.seen, guided = seen, seen.guided
        if guided is not None and guided.guidance is Guidance.NONE:
            self.unguided.emit()
            return
        self._offer(seen)
        self.tabs.setVisible(guided is not None)
        self.stack.setVisible(guided is not None)
        self.hints.setVisible(self._desk.attempt is not None)
        self.said.setText(visible(seen.fault))
        self.said.setVisible(guided is None)
        if guided is None:
            return
        self._show(guided)

    def _offer(self, seen: GuideSeen) -> None:
        """The playbooks, the one in use chosen; not while somebody chooses."""
        if self.playbook.view().isVisible():
            return
        used = seen.guided.playbook.identifier if seen.guided else self._chosen()
        self.playbook.clear()
        for identifier, title in seen.playbooks:
            self.playbook.addItem(visible(title), identifier)
        self.playbook.setCurrentIndex(self.playbook.findData(used))

    def _show(self, guided: Guided) -> None:
        following = next_of(guided.standings)
        done = sum(one.done for one in guided.standings)
        text = self.tr("Steps {0} of {1}").format(number(done), number(len(guided.standings)))
        self.tabs.setTabText(STEPS, text)
        when = visible(guided.playbook.when.text(guided.wording.language))
        self.playbook.setToolTip(f"<p>{escape(when)}</p>")  # only what is HTML is wrapped
        current = self.steps.view.current()
        before, self._following = self._following, following.step.identifier if following else ""
        self.steps.put(rows(guided.standings, guided.wording.language))
        if current is None or current.identifier == before:  # go along with what comes next
            self.steps.view.go_to(self._following or guided.standings[-1].step.identifier)
        self._show_step(self.steps.view.current())
        if current is None and self.tabs.hasFocus():
            self.enter()
        self.hypotheses.put(guided.hypotheses)
        titles = self.tr("Hypotheses"), number(len(guided.hypotheses))
        self.tabs.setTabText(HYPOTHESES, " ".join(titles))

    def _show_step(self, row: StepRow | None) -> None:
        if self.seen is None or (guided := self.seen.guided) is None:
            return
        known = {one.step.identifier: one for one in guided.standings}
        self.step.show_step(known.get(row.identifier) if row else None, guided)

    # What is done

    def _go(self, place: Place) -> None:
        if place == step_places.HYPOTHESES:
            self.tabs.setCurrentIndex(HYPOTHESES)
            self.hypotheses.setFocus()
        elif place.command:
            self.wanted.emit(place.command)
        else:
            self.page_wanted.emit(place.page, place.target)

    def _tick(self, reason: str) -> None:
        standing = self.step.standing
        if standing is not None and self.seen is not None and self.seen.guided is not None:
            playbook = self.seen.guided.playbook
            self._desk.review(lambda log: tick(log, playbook, standing.step, reason))

    def _choose_playbook(self, _: int) -> None:
        self._desk.settings.remember(self._key, self.playbook.currentData())
        self._following = ""
        self.look()

    def _chosen(self) -> str:
        """The playbook that was picked for this case, empty where none was."""
        return self._desk.settings.recall(self._key, "")

    @property
    def _key(self) -> str:
        about = self._desk.about
        return f"guide/playbooks/{about.identifier if about else ''}"

    def _empty(self) -> str:
        return self.tr("Reading the case …")
