"""The rubric: a level for each criterion, with what it means in words."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from irkit.mentoring.review import Review
from irkit.mentoring.rubric import Criterion, criteria
from ui.desk import Desk

_OPEN = -1  # not graded


class RubricForm(QWidget):
    """A level that was chosen can be changed, not taken back."""

    graded = Signal(str, int)  # criterion, level

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._language = desk.language.code
        self.boxes: dict[str, QComboBox] = {}
        self.meanings: dict[str, QLabel] = {}
        self._criteria = {one.identifier: one for one in criteria()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 8, 8)
        column.setSpacing(6)
        for one in self._criteria.values():
            self._add(column, one)
        column.addStretch()
        self.setFocusProxy(next(iter(self.boxes.values())))

    def _add(self, column: QVBoxLayout, one: Criterion) -> None:
        title = QLabel(one.title.text(self._language), wordWrap=True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        box = self.boxes[one.identifier] = QComboBox()
        box.setAccessibleName(one.title.text(self._language))
        box.view().setAccessibleName(one.title.text(self._language))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItem(self.tr("Not graded"), _OPEN)
        for level, said in enumerate(one.levels):
            box.addItem(f"{level} · {said.text(self._language)}", level)
        box.activated.connect(partial(self._grade, one.identifier))
        meaning = self.meanings[one.identifier] = QLabel(objectName="quiet", wordWrap=True)
        meaning.setTextFormat(Qt.TextFormat.PlainText)
        for widget in (title, box, meaning):
            column.addWidget(widget)

    def show_review(self, review: Review | None) -> None:
        """Show the levels of a draft."""
        levels = (review.rubric if review else None) or {}
        for name, box in self.boxes.items():
            level = levels.get(name, _OPEN)
            box.setCurrentIndex(max(0, box.findData(level)))
            box.setEnabled(review is not None)
            said = self._criteria[name].levels
            meant = said[level].text(self._language) if 0 <= level < len(said) else ""
            self.meanings[name].setText(meant)
            self.meanings[name].setVisible(bool(meant))

    def _grade(self, name: str, place: int) -> None:
        level: int = self.boxes[name].itemData(place)
        if level != _OPEN:
            self.graded.emit(name, level)
