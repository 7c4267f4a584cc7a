"""One question of a scenario: what is asked, what was said, and a way to say it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from irkit.text import visible, visible_lines
from ui.widgets.row import row

_SHOWN = 40  # characters of a choice


class QuestionField(QWidget):
    """Gives an answer when Enter is pressed or its button is."""

    given = Signal(str, str)  # the question's id, and the answer

    def __init__(self, question: Mapping[str, Any]) -> None:
        """`question` is an object of `irkit train status --json`."""
        super().__init__()
        self.identifier: str = question["id"]
        ask = visible_lines(question["ask"])
        self.ask = QLabel(ask, wordWrap=True)
        self.ask.setTextFormat(Qt.TextFormat.PlainText)
        self.text = QLineEdit()
        self.choice = QComboBox()
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(_SHOWN)
        self.choice.addItem(self.tr("Choose…"), "")
        for identifier, text in question["choices"].items():
            self.choice.addItem(visible(text), identifier)
        self.save = QPushButton(self.tr("Answer"))
        self.save.setAccessibleName(self.tr("Answer: {0}").format(ask))
        self.state = QLabel(objectName="quiet", wordWrap=True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self._chooses = bool(question["choices"])
        field = self.choice if self._chooses else self.text
        field.setAccessibleName(ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.ask)
        column.addLayout(row(field, self.save, None))
        column.addWidget(self.state)
        self.setFocusProxy(field)
        self.text.returnPressed.connect(self.give)
        self.text.textChanged.connect(self._show)
        self.choice.currentIndexChanged.connect(self._show)
        self.save.clicked.connect(self.give)
        self.take(question)

    @property
    def said(self) -> str:
        """What stands in the field."""
        return self.choice.currentData() if self._chooses else self.text.text().strip()

    def give(self) -> None:
        """Say it."""
        if self.save.isEnabled():
            self.given.emit(self.identifier, self.said)

    def take(self, question: Mapping[str, Any]) -> None:
        """Show what is noted of this question, unless somebody writes."""
        self._noted = noted = question["answer"]
        if noted is not None and not self.said:
            self.text.setText(noted)
            self.choice.setCurrentIndex(max(0, self.choice.findData(noted)))
        points = self.tr("%n point(s)", "", question["points"])
        self.state.setText(self.tr("✓ noted · {0}").format(points) if noted else points)
        self._show()

    def end(self, right: bool, accepted: str, why: str) -> None:
        """The attempt is over: say whether it was right, and why."""
        for widget in (self.text, self.choice, self.save):
            widget.setEnabled(False)
        known = {
            self.choice.itemData(at): self.choice.itemText(at) for at in range(self.choice.count())
        }
        meant = known.get(accepted, visible(accepted))
        said = self.tr("✓ Right.") if right else self.tr("⚠ It is: {0}").format(meant)
        self.state.setText(f"{said} {visible_lines(why)}")

    def _show(self, *_: object) -> None:
        self.save.setEnabled(bool(self.said) and self.said != self._noted)
