"""One comment of a mentor: what it says of what, what was answered, and a way to answer."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from irkit.mentoring.received import LONGEST_ANSWER
from irkit.mentoring.review import Comment
from irkit.text import visible
from ui.review_rows import case_page, mark_text, place_text
from ui.widgets.one_line import OneLine
from ui.widgets.row import row


class AnswerField(QWidget):
    """Gives an answer when Enter is pressed or its button is."""

    given = Signal(int, str)  # the comment's number, and the answer

    case_wanted = Signal(object)  # the Comment, where the case shows what it is about

    def __init__(
        self, comment: Comment, answers: Sequence[str], step: str, *, open_to_answer: bool
    ) -> None:
        """`step` is what the entry was where the comment is about one."""
        super().__init__()
        self.comment, self.answered = comment, len(answers)
        about = place_text(comment.about.value, comment.what)
        about = f"{about}: {step}" if step else about
        self.about = QLabel(visible(f"{comment.identifier}. {about} · {mark_text(comment.mark)}"))
        self.about.setObjectName("quiet")
        self.said = QLabel(visible(comment.said))
        self.answers = QLabel("\n".join(f"→ {visible(one)}" for one in answers))
        name = self.tr("Your answer to comment {0}").format(comment.identifier)
        self.text = OneLine(name, self.tr("Your answer"), LONGEST_ANSWER)
        self.save = QPushButton(self.tr("Answer"))
        self.save.setAccessibleName(name)
        self.show_it = QPushButton(self.tr("Show it in the case"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for label in (self.about, self.said, self.answers):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
            label.setVisible(bool(label.text()))
        column.addLayout(row(self.text, self.save))
        column.addLayout(row(self.show_it, None))
        page, _ = case_page(comment.about, comment.what)
        self.show_it.setVisible(bool(page))
        self._open = open_to_answer and bool(comment.said)
        for widget in (self.text, self.save):
            widget.setVisible(self._open)
        self.setFocusProxy(self.text)
        self.text.given.connect(self.give)
        self.text.textChanged.connect(self._show)
        self.save.clicked.connect(self.give)
        self.show_it.clicked.connect(partial(self.case_wanted.emit, comment))
        self._show()

    def give(self, *_: object) -> None:
        """Say it."""
        said = self.text.text().strip()
        if said:
            self.given.emit(self.comment.identifier, said)

    @property
    def waits(self) -> bool:
        """Whether an answer is wanted that nobody gave yet."""
        return self._open and not self.answered

    def _show(self, *_: object) -> None:
        self.save.setEnabled(bool(self.text.text().strip()))
