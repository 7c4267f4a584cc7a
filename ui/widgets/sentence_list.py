"""Sentences one below the other, whole whatever names stand in them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.value_text import ValueText


class SentenceList(QWidget):
    """Each can be marked and copied; what cannot be seen in it stands in a colour of its own."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.sentences: tuple[str, ...] = ()
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        theme.changed.connect(self._build)

    def say(self, sentences: Sequence[str]) -> None:
        """Show these in place of those before."""
        if tuple(sentences) != self.sentences:
            self.sentences = tuple(sentences)
            self._build()

    def _build(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for text in self.sentences:
            self._column.addWidget(ValueText(self._theme, text, text, mono=False))
