"""An attempt under way: its story, what to do, the questions, hints, and its end."""

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from irkit.text import visible, visible_lines
from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.widgets.command_panel import CommandPanel
from ui.widgets.confirm import Confirm
from ui.widgets.debrief_view import DebriefView
from ui.widgets.question_field import QuestionField
from ui.widgets.row import flow
from ui.widgets.score_view import ScoreView
from ui.widgets.sentence_list import SentenceList


class AttemptPane(QScrollArea):
    """Shows the attempt whose case lies on the desk."""

    page_wanted = Signal(str, object)
    scenario_wanted = Signal(str)  # to do next, by its id

    def __init__(self, desk: Desk) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("This attempt"))
        self._desk = desk
        self.folder: Path | None = None
        self.state: Mapping[str, Any] = {}
        self.asking, self.command = JsonCommand(self), JsonCommand(self)
        self.panel = CommandPanel(desk, self.command)
        self.questions: dict[str, QuestionField] = {}
        self._build()
        self._lay_out()
        self._connect()
        self._forget()

    def _build(self) -> None:
        self.title, self.story, self.goals = QLabel(objectName="heading"), QLabel(), QLabel()
        self.where = QLabel(objectName="quiet")
        self.story_heading = QLabel(self.tr("The story"), objectName="heading")
        for label in (self.title, self.story, self.goals, self.where):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.scan = QPushButton(self.tr("Scan what was planted"), objectName="primary")
        self.findings = QPushButton(self.tr("Judge the findings"))
        self.report = QPushButton(self.tr("Write the report"))
        self.hint = QPushButton(self.tr("Take a hint"))
        self.hints = SentenceList(self._desk.theme, self.tr("Hints that you took"))
        self.finish = QPushButton(self.tr("Finish and see the score…"))
        self.clean = QPushButton(self.tr("Remove what was planted"))
        self.onward = QPushButton(self.tr("Choose the next scenario"))
        self.confirm = Confirm()
        self.score = ScoreView()
        self.debrief = DebriefView(self._desk.theme)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 16, 12)
        column.setSpacing(12)
        for widget in (
            self.title, self.score, self.debrief, self.story_heading, self.story, self.goals,
            self.where,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addLayout(flow(self.scan, self.findings, self.report))
        self._asked = QVBoxLayout()
        self._asked.setSpacing(12)
        self._questions = QLabel(self.tr("Questions"), objectName="heading")
        column.addWidget(self._questions)
        column.addLayout(self._asked)
        column.addWidget(self.hints)
        column.addLayout(flow(self.hint, self.clean, self.onward, self.finish))
        column.addWidget(self.confirm)
        column.addWidget(self.panel)
        column.addStretch()
        self.setWidget(inside)

    def _connect(self) -> None:
        self.asking.ended.connect(self._take)
        self.command.ended.connect(self._done)
        self.command.changed.connect(self._show_buttons)
        self.scan.clicked.connect(partial(self.page_wanted.emit, "triage", {"planted": True}))
        self.findings.clicked.connect(partial(self.page_wanted.emit, "findings", None))
        self.report.clicked.connect(partial(self.page_wanted.emit, "report", None))
        self.hint.clicked.connect(partial(self._run, "hint"))
        self.finish.clicked.connect(self._ask_to_finish)
        self.clean.clicked.connect(partial(self._run, "clean"))
        self.onward.clicked.connect(self._go_on)

    # What is known of it

    def look(self, folder: Path | None) -> None:
        """Ask how far the attempt in a folder is."""
        if folder != self.folder:
            self._forget()
        self.folder = folder
        if folder is not None:
            language = self._desk.language.code
            self.asking.start(["train", "status", str(folder), "--language", language, "--json"])

    def _forget(self) -> None:
        self.state = {}
        for field in self.questions.values():
            field.hide()
            field.deleteLater()
        self.questions = {}
        self.title.setText(self.tr("Looking at the attempt …"))
        for label in (self.story, self.goals, self.where):
            label.clear()
        for widget in (self.score, self.story_heading, self.hints):
            widget.hide()
        self.debrief.forget()
        self._show_buttons()

    def _take(self, answer: Answer) -> None:
        if not answer.worked:
            self.panel.say(answer.trouble, trouble=True)
            return
        self.state = state = answer.document
        self.title.setText(visible(state["title"]))
        self.story.setText(visible_lines(state["story"]))
        self.goals.setText("\n".join(f"– {visible(goal)}" for goal in state["goals"]))
        self.where.setText("\n".join(self._where(state)))
        self.hints.say(state["hints_taken"])
        self.hints.setVisible(bool(state["hints_taken"]))
        for question in state["questions"]:
            self._take_question(question)
        if state["debrief"]:
            self._show_end()
        elif state["finished"]:
            self._show_mentor()
        self._show_buttons()

    def _where(self, state: Mapping[str, Any]) -> Iterator[str]:
        """Where its host is, and what became of the test file of EICAR where one was planted."""
        yield self.tr("Its host: {0}").format(visible(state["host"]))
        if state["test_file"] is not None and state["planted"]:
            yield (
                self.tr("The test file of EICAR is there still.")
                if state["test_file"]
                else self.tr("The test file of EICAR is gone: something took it away.")
            )

    def _take_question(self, question: Mapping[str, Any]) -> None:
        field = self.questions.get(question["id"])
        if field is not None:
            field.take(question)
            return
        field = self.questions[question["id"]] = QuestionField(question)
        field.given.connect(self.answer)
        self._asked.addWidget(field)

    def _show_end(self) -> None:
        result, debrief = self.state["result"], self.state["debrief"]
        self.debrief.show_end(result["judged"], debrief)
        self.story_heading.show()
        self.score.show_result(result)
        self.score.show()
        for one in debrief["questions"]:
            self.questions[one["id"]].setEnabled(True)
            self.questions[one["id"]].end(one["right"], one["accepted"], one["why"])

    def _show_mentor(self) -> None:
        """It is finished, and somebody else knows what was true."""
        for field in self.questions.values():
            field.setEnabled(False)
        self.debrief.wait_for(self.state["mentor"])
        self.story_heading.show()

    def _show_buttons(self) -> None:
        state, free = self.state, not self.command.running
        open_still = bool(state) and not state["finished"]
        cost = state.get("next_hint")
        self.scan.setVisible(open_still)
        self.findings.setVisible(open_still)
        self.report.setVisible(open_still)
        self.hint.setVisible(open_still)
        self.hint.setEnabled(free and cost is not None)
        self.hint.setText(
            self.tr("No more hints")
            if cost is None
            else self.tr("Take a hint (%n point(s))", "", cost)
        )
        self.finish.setVisible(open_still)
        self.finish.setEnabled(free)
        self.clean.setVisible(bool(state) and bool(state["finished"]) and state["planted"])
        self.clean.setEnabled(free)
        self.onward.setVisible(bool(state) and bool(state["debrief"]))
        self._questions.setVisible(bool(self.questions))

    # What is done

    def answer(self, question: str, text: str) -> None:
        """Note an answer."""
        self._run("answer", question, text)

    def _run(self, word: str, *more: str | bool) -> None:
        """A command of the attempt; a click says a truth value, which is none of its words."""
        if self.folder is not None and not self.command.running:
            words = [one for one in more if isinstance(one, str)]
            language = ["--language", self._desk.language.code] if word == "hint" else []
            arguments = ["train", word, *language, "--", str(self.folder), *words]
            self.panel.begin(arguments, self.tr("Writing it down"))

    def _done(self, answer: Answer) -> None:
        if answer.worked:  # else the panel says why
            self.panel.say("")
            self._desk.expect_news()
        self.look(self.folder)

    def _ask_to_finish(self) -> None:
        left = sum(one["answer"] is None for one in self.state["questions"])
        text = self.tr("Nothing counts any more after that.")
        if left:
            missing = self.tr("%n question(s) have no answer yet.", "", left)
            text = f"{missing} {text}"
        self.confirm.ask(text, self.tr("Finish"), self.tr("Go on"), partial(self._run, "finish"))

    def _go_on(self) -> None:
        self.scenario_wanted.emit(self.state["debrief"]["next"])
