"""Sentences below a heading, which go together when there is nothing to say."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.sentence_list import SentenceList


class Headed(QWidget):
    """One heading with what stands below it."""

    def __init__(self, theme: Theme, heading: str, kind: str = "quiet") -> None:
        """`kind` is that of the heading: a small one, or "heading"."""
        super().__init__()
        self.text = SentenceList(theme, heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(QLabel(heading, objectName=kind))
        column.addWidget(self.text)

    def say(self, sentences: Sequence[str]) -> None:
        """Show these in place of those before; empty ones are left out."""
        self.text.say([one for one in sentences if one])
        self.setVisible(bool(self.text.sentences))
