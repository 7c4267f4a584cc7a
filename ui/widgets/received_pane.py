"""Reviews that the case on the desk received: taken in, answered, sealed with the second key."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from irkit.mentoring.received import Received
from irkit.mentoring.review import Comment
from irkit.text import visible
from ui.desk import Desk
from ui.json_command import Answer, JsonCommand
from ui.review_facts import ReviewFacts, Reviews, Status, StatusSentence, reviews_of
from ui.review_rows import case_page
from ui.widgets.answer_field import AnswerField
from ui.widgets.command_panel import CommandPanel
from ui.widgets.confirm import Confirm
from ui.widgets.facts_card import FactsCard
from ui.widgets.path_line import PathLine, Pick
from ui.widgets.row import row
from ui.widgets.scrolled import scrolled
from ui.widgets.seal_pane import SealPane
from ui.widgets.side_by_side import SideBySide


class ReceivedPane(QWidget):
    """At the left what a review says, at first the newest; at the right its comments, answered."""

    page_wanted = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.reviews, self.status = Reviews(), None
        self.proving, self.command = JsonCommand(self), JsonCommand(self)
        self.panel = CommandPanel(desk, self.command)
        self.fields: dict[int, AnswerField] = {}
        self._build()
        self._lay_out()
        self._connect()
        self._show()

    def _build(self) -> None:
        words = self.tr("The review that your mentor sent you")
        choose = self.tr("Choose a review")
        self.file = PathLine(Pick.FILE, self.tr("The review"), choose, words=words)
        self.take = QPushButton(self.tr("Take it into this case"), objectName="primary")
        self.asked = Confirm()
        self.state = QLabel(wordWrap=True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.share = QPushButton(self.tr("Hand it over…"))
        self.seal = QPushButton(self.tr("Seal it…"))
        self.sealing = SealPane(self._desk)
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Which review is shown"))
        self.which.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.card = FactsCard(
            self._desk, self.tr("What the review says"),
            self.tr(
                "A mentor's review comes back as a file. Take it into the case: the ledger keeps "
                "it, and what it says stands here."
            ),
        )  # fmt: skip
        self.heading = QLabel(self.tr("Comments"), objectName="heading")

    def _lay_out(self) -> None:
        inside = QWidget()
        self._comments = QVBoxLayout()
        self._comments.setSpacing(16)
        beside = QVBoxLayout(inside)
        beside.setContentsMargins(16, 0, 8, 8)
        beside.setSpacing(12)
        beside.addWidget(self.heading)
        beside.addLayout(self._comments)
        beside.addStretch()
        area = scrolled(inside, self.tr("Comments"))
        area.setMinimumWidth(300)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 8, 0)
        column.setSpacing(8)
        column.addLayout(row(self.file, self.take))
        column.addWidget(self.asked)
        column.addWidget(self.panel)
        line = row(self.state, self.share, self.seal)
        line.setStretch(0, 1)
        column.addLayout(line)
        column.addWidget(self.sealing)
        left = QWidget()
        said = QVBoxLayout(left)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(8)
        self.card.setMinimumWidth(300)
        said.addWidget(self.which)
        said.addWidget(self.card, 1)
        column.addWidget(SideBySide(self._desk.settings, "received", left, area), 1)
        self.setFocusProxy(self.file)

    def _connect(self) -> None:
        self.file.text.returnPressed.connect(self.take_in)
        self.file.text.textChanged.connect(self._show_buttons)
        self.which.currentIndexChanged.connect(self._show_chosen)
        self.take.clicked.connect(self.take_in)
        self.share.clicked.connect(partial(self.page_wanted.emit, "share", {"pane": "share"}))
        self.seal.clicked.connect(self.sealing.look)
        self.sealing.left.connect(self._leave_sealing)
        self.sealing.sealed.connect(self._sealed)
        self.command.changed.connect(self._show_buttons)
        self.command.ended.connect(self._done)
        self.proving.ended.connect(self._take_status)

    # What is known

    def look(self) -> None:
        """Read the reviews and prove the case anew."""
        if self._desk.reader is None:
            return
        self._desk.reader.ask(self, "reviews", reviews_of, self._take_reviews, sums=True)
        case = str(self._desk.folder)
        self.proving.start(["train", "review", "status", "--case", case, "--json"])

    def _take_reviews(self, found: Reviews | str) -> None:
        self.reviews = Reviews() if isinstance(found, str) else found
        if isinstance(found, str):
            self.panel.say(found, trouble=True)
        self._show()

    def _take_status(self, answer: Answer) -> None:
        there = answer.worked and isinstance(answer.document, dict)
        self.status: Status | None = answer.document if there else None
        self._show()
        if not there:
            self.state.setText(answer.trouble)

    def _show(self) -> None:
        self.state.setText(visible(StatusSentence().of(self.status)) if self.status else "")
        self._offer()
        self._show_chosen()
        self._show_buttons()

    def _offer(self) -> None:
        """The reviews to choose from, the newest first, and chosen when it comes."""
        received, facts = self.reviews.received, self._facts
        chosen = self.which.currentData() if self.which.count() == len(received) else None
        self.which.blockSignals(True)
        self.which.clear()
        for one in reversed(received):
            self.which.addItem(visible(facts.line(one, self.status)), one.entry)
        self.which.setCurrentIndex(max(0, self.which.findData(chosen)))
        self.which.blockSignals(False)
        self.which.setVisible(len(received) > 1)

    @property
    def _facts(self) -> ReviewFacts:
        return ReviewFacts(self._desk.language.code)

    @property
    def shown(self) -> Received | None:
        """The review that is shown; None before the first."""
        entry = self.which.currentData()
        return next((one for one in self.reviews.received if one.entry == entry), None)

    def _show_chosen(self, *_: object) -> None:
        one = self.shown
        facts = self._facts.of(one, self.reviews, self.status) if one else None
        self.card.show_facts(facts)
        self._show_comments(one)

    def _show_comments(self, one: Received | None) -> None:
        """Those of a review; to the newest alone there is an answer."""
        own = self.status is not None and self.status["own"] and one is self.reviews.newest
        written = {number: field.text.text() for number, field in self.fields.items()}
        at = self._at
        for field in self.fields.values():
            field.hide()
            field.deleteLater()
        self.fields = {}
        for comment in one.signed.review.comments if one else ():
            answers = self.reviews.answers_to(comment, one)
            step = self.reviews.step(comment)
            field = AnswerField(comment, answers, step, open_to_answer=own)
            field.text.setText(written.get(comment.identifier, ""))
            field.given.connect(self.answer)
            field.case_wanted.connect(self._show_in_case)
            self.fields[comment.identifier] = field
            self._comments.addWidget(field)
        self.heading.setVisible(bool(self.fields))
        if at is not None and (field := self._next(at)):
            field.show()  # what the layout has yet to show takes no focus
            field.setFocus()

    @property
    def _at(self) -> AnswerField | None:
        """Where the keyboard is."""
        focused = QApplication.focusWidget()
        if focused is None:
            return None
        return next((one for one in self.fields.values() if one.isAncestorOf(focused)), None)

    def _next(self, before: AnswerField) -> AnswerField | None:
        """The field that stands for one of before; the next that waits, where that was answered."""
        same = self.fields.get(before.comment.identifier)
        if same is None or same.comment != before.comment or same.answered == before.answered:
            return same
        fields = [*self.fields.values()]
        place = fields.index(same)
        return next((one for one in fields[place:] + fields[:place] if one.waits), same)

    def _show_buttons(self, *_: object) -> None:
        free = not self.command.running and self._desk.folder is not None
        self.take.setEnabled(free and bool(self.file.path))
        status = self.status
        verdict = status["reviews"][-1]["verdict"] if status and status["reviews"] else ""
        own = status is not None and status["own"]
        self.seal.setVisible(own and verdict == "accepted" and not status["sign_off"])
        self.share.setVisible(own and bool(verdict))

    # What is done

    def take_in(self) -> None:
        """Take the review of the file into the ledger of the case."""
        if self.take.isEnabled():
            self._apply()

    def _apply(self, *more: str) -> None:
        case = ["--case", str(self._desk.folder)]
        words = ["train", "review", "apply", *case, *more, self.file.path]
        self.panel.begin(words, self.tr("Checking the signature"))

    def answer(self, comment: int, said: str) -> None:
        """Answer a comment."""
        if not self.command.running:
            case = ["--case", str(self._desk.folder)]
            words = ["train", "review", "answer", *case, "--", str(comment), said]
            self.fields[comment].text.clear()
            self.panel.begin(words, self.tr("Writing it down"))

    def _show_in_case(self, comment: Comment) -> None:
        self.page_wanted.emit(*case_page(comment.about, comment.what))

    def _done(self, answer: Answer) -> None:
        applied = "apply" in self.command.arguments
        if answer.worked:  # else the panel says why
            self.panel.say("")
            if applied:
                self.file.text.clear()
            self._desk.expect_news()
            self.look()
        elif applied and "--unknown-mentor" in answer.trouble:
            text = self.tr("Its key is of none of your contacts. Take it all the same?")
            apply = partial(self._apply, "--unknown-mentor")
            self.asked.ask(text, self.tr("Take it"), self.tr("Leave it"), apply)

    def _leave_sealing(self) -> None:
        self.sealing.hide()
        self.seal.setFocus()

    def _sealed(self) -> None:
        self.sealing.hide()
        self.look()
