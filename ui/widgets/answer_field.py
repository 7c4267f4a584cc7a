"""One comment of a mentor: what it says of what, what was answered, and a way to answer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from irkit.mentoring.received import LONGEST_ANSWER
from irkit.mentoring.review import Comment
from irkit.text import visible
from ui.review_rows import mark_text, place_text
from ui.widgets.one_line import OneLine
from ui.widgets.row import row


class AnswerField(QWidget):
    """Gives an answer when Enter is pressed or its button is."""

    given = Signal(int, str)  # the comment's number, and the answer

    def __init__(self, comment: Comment, answers: Sequence[str], *, open_to_answer: bool) -> None:
        super().__init__()
        self.comment = comment
        about = place_text(comment.about.value, comment.what)
        self.about = QLabel(visible(f"{comment.identifier}. {about} · {mark_text(comment.mark)}"))
        self.about.setObjectName("quiet")
        self.said = QLabel(visible(comment.said))
        self.answers = QLabel("\n".join(f"→ {visible(one)}" for one in answers))
        name = self.tr("Your answer to comment {0}").format(comment.identifier)
        self.text = OneLine(name, self.tr("Your answer"), LONGEST_ANSWER)
        self.save = QPushButton(self.tr("Answer"))
        self.save.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for label in (self.about, self.said, self.answers):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
            label.setVisible(bool(label.text()))
        column.addLayout(row(self.text, self.save))
        for widget in (self.text, self.save):
            widget.setVisible(open_to_answer and bool(comment.said))
        self.setFocusProxy(self.text)
        self.text.given.connect(self.give)
        self.text.textChanged.connect(self._show)
        self.save.clicked.connect(self.give)
        self._show()

    def give(self, *_: object) -> None:
        """Say it."""
        said = self.text.text().strip()
        if said:
            self.given.emit(self.comment.identifier, said)

    def _show(self, *_: object) -> None:
        self.save.setEnabled(bool(self.text.text().strip()))
