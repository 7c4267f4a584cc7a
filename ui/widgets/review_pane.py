"""A mentor's review of the case on the desk: what there is to speak of, checks, rubric, verdict."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from irkit.mentoring.places import Place
from irkit.mentoring.review import Mark
from ui.desk import Desk
from ui.review_draft import ReviewDraft
from ui.review_rows import FACETS, PLACES, PlaceRow, case_page, place_rows
from ui.tables.short_model import ShortModel
from ui.tables.short_pane import ShortPane
from ui.tables.short_table import ShortTable
from ui.widgets.checks_pane import ChecksPane
from ui.widgets.comment_form import CommentForm
from ui.widgets.decide_form import DecideForm
from ui.widgets.open_truth import OpenTruth
from ui.widgets.reviewed_before import ReviewedBefore
from ui.widgets.row import row
from ui.widgets.rubric_form import RubricForm
from ui.widgets.scrolled import scrolled
from ui.widgets.side_by_side import SideBySide


class ReviewPane(QWidget):
    """The case stays as it is: all that is said stands in a draft beside it."""

    page_wanted = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.draft = ReviewDraft(desk, self)
        self._waiting: tuple[Place, Mark, str] | None = None  # a comment to go on with
        self.trouble = QLabel(objectName="trouble", wordWrap=True)
        self.state = QLabel(objectName="quiet", wordWrap=True)
        for label in (self.trouble, self.state):
            label.setTextFormat(Qt.TextFormat.PlainText)
        model = ShortModel(desk, PlaceRow, PLACES)
        view = ShortTable(desk, model, self.tr("What there is to review"), key="number")
        self.list = ShortPane(desk, model, view, "review", empty=self._empty, facets=FACETS)
        self.comment, self.rubric = CommentForm(desk), RubricForm(desk)
        self.before, self.sealed = ReviewedBefore(), OpenTruth(desk, self.draft)
        self.checks, self.decide = ChecksPane(desk, self.draft), DecideForm(desk, self.draft)
        self.anew = QPushButton(self.tr("Begin anew"))
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        self.tabs, self.stack = QTabBar(), QStackedWidget()
        self.tabs.setAccessibleName(self.tr("Comment, checks, rubric, verdict"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for title, pane in (
            (self.tr("Comment"), scrolled(self.comment, self.tr("Comment"))),
            (self.tr("Check again"), self.checks),
            (self.tr("Rubric"), scrolled(self.rubric, self.tr("Rubric"))),
            (self.tr("Decide and sign"), scrolled(self.decide, self.tr("Decide and sign"))),
        ):
            self.tabs.addTab(title)
            self.stack.addWidget(pane)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(12, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.tabs)
        beside.addWidget(self.stack, 1)
        right.setMinimumWidth(400)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        line = row(self.state, self.anew)
        line.setStretch(0, 1)
        column.addLayout(line)
        column.addWidget(self.trouble)
        column.addWidget(self.before)
        column.addWidget(self.sealed)
        column.addWidget(SideBySide(self._desk.settings, "review", self.list, right), 1)
        self.setFocusProxy(self.list.view)

    def _connect(self) -> None:
        draft = self.draft
        draft.changed.connect(self._show)
        draft.trouble.connect(self._say)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._speak)
        self.comment.given.connect(draft.comment)
        self.comment.withdrawn.connect(draft.withdraw)
        self.comment.case_wanted.connect(self._show_in_case)
        self.checks.performed.connect(draft.look_at_file)
        self.sealed.begun.connect(draft.look)
        self.rubric.graded.connect(draft.grade)
        self.anew.clicked.connect(draft.begin_anew)
        self.before.show_it.clicked.connect(
            partial(self.page_wanted.emit, "training", {"pane": "received"})
        )
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)

    def look(self) -> None:
        """Read the case and the draft anew, and ask which key signs."""
        self.draft.look()
        self.decide.key.look()

    def unfinished(self) -> Any:
        """A comment and reasons that nobody gave yet; None where there are none."""
        reasons = self.decide.reasons.toPlainText()
        written = self.comment.written or self._waiting
        return (written, reasons) if written or reasons else None

    def take_up(self, kept: Any) -> None:
        """Go on with these as soon as the places are there."""
        self._waiting, reasons = kept
        self.decide.reasons.setPlainText(reasons)

    def _go_on(self) -> None:
        if self._waiting is None or not self.list.model.total:
            return
        (place, mark, words), self._waiting = self._waiting, None
        same = (place.about.value, place.what)
        for one in self.list.model.records:
            if (one.about, one.what) == same and self.list.seek(one.number):
                self.comment.write(mark, words)
                return

    # What is shown

    def _show(self) -> None:
        review, handed = self.draft.review, self.draft.handed
        self.list.put(place_rows(handed.places, review) if handed and review else [])
        self.before.show_since(handed.since if handed else None)
        self.sealed.show_need()
        self._choose(self.list.view.current())
        for pane in (self.checks, self.rubric, self.decide):
            pane.show_review(review)
        self.anew.setVisible(self.draft.is_old or bool(self.trouble.text() and handed))
        self.state.setText(self._sentence())
        self.state.setVisible(review is not None)
        self._go_on()

    def _sentence(self) -> str:
        review = self.draft.review
        if review is None:
            return ""
        if self.draft.is_old:
            old = self.tr("▲ The draft is of entry {0}; the case went on since.")
            return old.format(review.entry)
        text = self.tr("Up to entry {0} of the ledger. What you say stays beside the case: {1}")
        return text.format(review.entry, self.draft.file)

    def _say(self, trouble: str) -> None:
        self.trouble.setText(f"⚠ {trouble}" if trouble else "")
        self.trouble.setVisible(bool(trouble) and self.draft.handed is not None)
        if self.draft.handed is None:
            self.list.show_words(self._empty())

    def _choose(self, one: PlaceRow | None) -> None:
        self.comment.show_place(one.place if one else None, self.draft.review)

    def _speak(self, _: PlaceRow) -> None:
        """Enter on a row: say something of it."""
        self.tabs.setCurrentIndex(0)
        self.comment.setFocus()

    def _show_in_case(self, place: Place) -> None:
        self.page_wanted.emit(*case_page(place.about, place.what))

    def _empty(self) -> str:
        if self.trouble.text():
            return self.trouble.text()
        if self.draft.is_sealed:
            return self.tr("Open what is true first, with your key.")
        if self._desk.folder is None:
            return self.tr(
                "No case is open. Open the bundle that a trainee sent you on the page Share; then "
                "it is reviewed here."
            )
        return self.tr("Looking at what was handed over …")
