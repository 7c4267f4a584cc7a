"""Hypotheses of a case: noted before anything is revealed, and judged by what was found."""

from functools import partial

from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QSpinBox, QVBoxLayout, QWidget

from irkit.guide import hypotheses
from irkit.guide.hypotheses import LONGEST, Hypothesis, Status
from ui.desk import Desk
from ui.hypothesis_rows import COLUMNS, in_order, status_text, sure_now
from ui.tables.short_model import ShortModel
from ui.tables.short_pane import ShortPane
from ui.tables.short_table import ShortTable
from ui.widgets.button import Button
from ui.widgets.choices import number_box
from ui.widgets.one_line import OneLine
from ui.widgets.row import row
from ui.widgets.sentence_list import SentenceList

_USUAL = 60  # percent, as the guide's own commands have it


class HypothesesPane(QWidget):
    """The list, what is chosen in it with a form that judges it, and a form for another one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._known: list[Hypothesis] = []
        model = ShortModel(desk, Hypothesis, COLUMNS)
        view = ShortTable(desk, model, self.tr("Hypotheses"), key="entry")
        self.list = ShortPane(desk, model, view, "hypotheses", empty=self._empty)
        self.chosen = SentenceList(desk.theme, self.tr("The chosen hypothesis"))
        self._build()
        self._lay_out()
        self._connect()
        self._choose(None)

    def _build(self) -> None:
        self.text = OneLine(self.tr("Another hypothesis"), self.tr("I expect that …"), LONGEST)
        self.confidence = _sure(self.tr("How sure you are of it"))
        self.note = Button(self.tr("Note it"))
        self.status = QComboBox()
        self.status.setAccessibleName(self.tr("What became of it"))
        for one in (Status.SUPPORTED, Status.REFUTED, Status.UNDECIDED, Status.OPEN):
            self.status.addItem(status_text(one), one.value)
        self.sure_now = _sure(self.tr("How sure you are of it now"))
        self.reason = OneLine(self.tr("What says so"), self.tr("What says so"), LONGEST)
        self.judge = Button(self.tr("Judge it"))

    def _lay_out(self) -> None:
        self.verdict = QFrame(objectName="card")
        inside = QVBoxLayout(self.verdict)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.setSpacing(8)
        inside.addWidget(self.chosen)
        inside.addLayout(row(self.status, self.sure_now))
        inside.addWidget(self.reason)
        inside.addWidget(self.judge)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(self.verdict)
        before = QLabel(
            self.tr("Who says first what they expect notices when the evidence says otherwise."),
            objectName="quiet",
            wordWrap=True,
        )
        column.addWidget(before)
        column.addWidget(self.text)
        column.addLayout(row(self.confidence, self.note))
        self.setFocusProxy(self.text)

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        for field, act in ((self.text, self._note), (self.reason, self._judge)):
            field.textChanged.connect(self._show)
            field.given.connect(act)
        self.note.clicked.connect(self._note)
        self.judge.clicked.connect(self._judge)

    def put(self, found: list[Hypothesis]) -> None:
        """Show these."""
        self._known = found
        self.list.put(in_order(found))
        if found and self.list.view.current() is None:
            self.list.view.selectRow(0)

    def _choose(self, one: Hypothesis | None) -> None:
        self.verdict.setVisible(one is not None)
        if one is not None:
            self.chosen.say([*self._said_of(one)])
            self.sure_now.setValue(sure_now(one))
        self._show()

    def _said_of(self, one: Hypothesis) -> list[str]:
        when = (
            self.tr("{0} % sure, noted before the first finding (entry {1})")
            if one.early
            else self.tr("{0} % sure, noted after the first finding (entry {1})")
        )
        said = [one.text, when.format(one.confidence, one.entry)]
        return [*said, f"{status_text(one.status)}: {one.reason}"] if one.reason else said

    def _show(self, *_: object) -> None:
        self.note.setEnabled(bool(self.text.text().strip()))
        self.judge.setEnabled(bool(self.reason.text().strip()))

    def _note(self, *_: object) -> None:
        text, sure = self.text.text().strip(), self.confidence.value()
        if text:
            self._desk.review(lambda log: hypotheses.note(log, text, sure), self._noted)

    def _noted(self, _: None) -> None:
        self.text.clear()

    def _judge(self, *_: object) -> None:
        one: Hypothesis | None = self.list.view.current()
        if one is None or not self.judge.isEnabled():
            return
        write = partial(
            hypotheses.judge,
            known=self._known,
            entry=one.entry,
            status=Status(self.status.currentData()),
            reason=self.reason.text().strip(),
            confidence=self.sure_now.value(),
        )
        self._desk.review(write, self._judged)

    def _judged(self, _: None) -> None:
        self.reason.clear()

    def _empty(self) -> str:
        return self.tr("None yet: what do you expect to find?")


def _sure(name: str) -> QSpinBox:
    box = number_box(0, 100, "", name, " %")
    box.setSingleStep(10)
    box.setValue(_USUAL)
    box.setToolTip(name)
    return box
