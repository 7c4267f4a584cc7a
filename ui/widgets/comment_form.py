"""What a mentor says of one place: how closely they looked, and in words; what was said before."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from irkit.mentoring.places import Place
from irkit.mentoring.review import LONGEST, About, Comment, Mark, Review
from irkit.text import visible
from ui.desk import Desk
from ui.review_rows import (
    MARKS,
    about_text,
    case_page,
    check_text,
    comments_on,
    mark_text,
    same_text,
    says,
    what_text,
)
from ui.widgets.choices import choices
from ui.widgets.row import row
from ui.widgets.sentence_list import SentenceList

_HEIGHT = 84  # pixels of the field


class CommentForm(QWidget):
    """Ctrl+Enter in the field adds the comment."""

    given = Signal(object, object, str)  # Place, Mark, words, which may be empty
    withdrawn = Signal(int)  # the number of a comment
    case_wanted = Signal(object)  # the Place, where the case shows it

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.place: Place | None = None
        self._desk = desk
        self.title = QLabel(objectName="heading", wordWrap=True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.facts = SentenceList(desk.theme, self.tr("What the trainee says there"))
        self.show_it = QPushButton(self.tr("Show it in the case"))
        texts = {
            mark: QCoreApplication.translate("Mentoring", text) for mark, text in MARKS.items()
        }
        self.marks = choices(self, texts)
        self.words = _Words()
        self.words.setAccessibleName(self.tr("Your comment"))
        self.words.setPlaceholderText(self.tr("What you say of it; a mark alone says something"))
        self.add = QPushButton(self.tr("Add"), objectName="primary")
        self.before = QVBoxLayout()
        self.before.setSpacing(4)
        self._lay_out()
        self.add.clicked.connect(self.give)
        self.words.given.connect(self.give)
        self.words.textChanged.connect(self._show_button)
        self.show_it.clicked.connect(self._want_case)
        self.setFocusProxy(self.words)
        self.show_place(None, None)

    def _lay_out(self) -> None:
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.facts)
        inside.addLayout(row(self.show_it, None))
        inside.addWidget(QLabel(self.tr("How closely you looked"), objectName="quiet"))
        inside.addLayout(row(*self.marks.buttons(), None))
        inside.addWidget(self.words)
        inside.addLayout(row(self.add, None))
        inside.addLayout(self.before)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self._inside)
        column.addStretch()

    # What is shown

    def show_place(self, place: Place | None, review: Review | None) -> None:
        """Show a place and what a review says of it; the same one leaves what is being written."""
        if place is None or self.place is None or _key(place) != _key(self.place):
            self.words.clear()
            self.marks.button(0).setChecked(True)
        self.place = place
        self._inside.setVisible(place is not None)
        self.title.setText(
            self.tr("Choose on the left what you want to speak of.")
            if place is None
            else about_text(place.about).capitalize()
        )
        if place is not None and review is not None:
            self.facts.say([*self._facts(place), *self._checks(place, review)])
            page, _ = case_page(place.about, place.what)
            self.show_it.setVisible(bool(page))
            self._show_comments(comments_on(place, review))
        self._show_button()

    def _facts(self, place: Place) -> Iterator[str]:
        if name := place.ask or what_text(place.about, place.what):
            yield visible(name)
        if text := says(place):
            yield self.tr("Said: {0}").format(visible(text))
        if place.about is About.THING and place.said:
            yield self.tr("Why: {0}").format(visible(place.said))
        if place.about is About.QUESTION:
            right = self.tr("✓ That is right.")
            yield right if place.right else self.tr("▲ It is: {0}").format(visible(place.accepted))

    def _checks(self, place: Place, review: Review) -> Iterator[str]:
        for one in review.performed:
            if place.is_proven_by(one):
                yield f"{same_text(one.same)} · {check_text(one.check)}"

    def _show_comments(self, comments: Sequence[Comment]) -> None:
        while (item := self.before.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for one in comments:
            self.before.addWidget(self._said(one))

    def _said(self, one: Comment) -> QWidget:
        text = f"{one.identifier}. {mark_text(one.mark)}"
        label = QLabel(visible(f"{text}: {one.said}") if one.said else text, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        back = QPushButton(self.tr("Take back"))
        back.setAccessibleName(self.tr("Take back comment {0}").format(one.identifier))
        back.clicked.connect(partial(self._withdraw, one.identifier))
        line = QWidget()
        inside = row(label, back)
        inside.setStretch(0, 1)
        inside.setContentsMargins(0, 0, 0, 0)
        line.setLayout(inside)
        return line

    # What is done

    @property
    def mark(self) -> Mark:
        """How closely the mentor looked."""
        return Mark(self.marks.checkedButton().property("value"))

    def give(self) -> None:
        """Add the comment."""
        if self.add.isEnabled() and self.place is not None:
            said = self.words.toPlainText().strip()
            self.words.clear()
            self.given.emit(self.place, self.mark, said)

    @property
    def written(self) -> tuple[Place, Mark, str] | None:
        """A comment that is not given yet, to be given to `write`; None where there is none."""
        words = self.words.toPlainText()
        return (self.place, self.mark, words) if self.place is not None and words else None

    def write(self, mark: Mark, words: str) -> None:
        """Let this stand there, as a comment on the place that is shown."""
        button = next(one for one in self.marks.buttons() if one.property("value") == mark)
        button.setChecked(True)
        self.words.setPlainText(words)

    def _withdraw(self, comment: int) -> None:
        self.withdrawn.emit(comment)

    def _want_case(self) -> None:
        self.case_wanted.emit(self.place)

    def _show_button(self) -> None:
        fits = len(self.words.toPlainText().strip()) <= LONGEST
        self.add.setEnabled(self.place is not None and fits)


class _Words(QPlainTextEdit):
    """Tab goes on, as everywhere; Ctrl+Enter gives."""

    given = Signal()

    def __init__(self) -> None:
        super().__init__(tabChangesFocus=True)
        self.setFixedHeight(_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.given.emit()
            return
        super().keyPressEvent(event)


def _key(place: Place) -> tuple[About, str]:
    return place.about, place.what
