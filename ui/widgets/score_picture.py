"""The picture of scores over attempts with the words that explain it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from irkit.train.onward import ENOUGH
from ui.theme import Theme
from ui.widgets.score_lines import ScoreLines


class ScorePicture(QScrollArea):
    """Scrolls where there are many lines."""

    def __init__(self, theme: Theme, name: str) -> None:
        """`name` says whose scores they are, for who cannot see them."""
        super().__init__(widgetResizable=True)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines = ScoreLines(theme, name)
        note = self.tr(
            "The oldest attempt is at the left. A filled dot is {0} or more, which is enough to go "
            "on; a hollow one is less."
        ).format(ENOUGH)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 0, 16, 8)
        column.setSpacing(8)
        column.addWidget(QLabel(self.tr("Scores over attempts"), objectName="heading"))
        column.addWidget(QLabel(note, objectName="quiet", wordWrap=True))
        column.addWidget(self.lines)
        column.addStretch()
        self.setWidget(inside)
