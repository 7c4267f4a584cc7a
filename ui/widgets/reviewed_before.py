"""What the case got since a review of before, in a line, and the way to that review's comments."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from irkit.mentoring.since import Since
from ui.widgets.row import row
from ui.words import number


class ReviewedBefore(QWidget):
    """Hidden in the first round."""

    def __init__(self) -> None:
        super().__init__()
        self.said = QLabel(wordWrap=True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.show_it = QPushButton(self.tr("Answers and changes"))
        line = row(self.said, self.show_it)
        line.setStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        self.hide()

    def show_since(self, since: Since | None) -> None:
        """Count what is new; None where nobody has reviewed the case."""
        self.setVisible(since is not None)
        if since is not None:
            before = self.tr("Reviewed before, up to entry {0}").format(since.entry)
            self.said.setText(" · ".join((before, *self._counts(since))))

    def _counts(self, since: Since) -> Iterator[str]:
        for text, some in (
            (self.tr("answers since: {0}"), since.answers),
            (self.tr("comments without an answer: {0}"), since.unanswered),
            (self.tr("verdicts and notes: {0}"), since.judged),
            (self.tr("new evidence: {0}"), since.evidence),
            (self.tr("parts of the report written anew: {0}"), since.sections),
        ):
            if some:
                yield text.format(number(len(some)))
