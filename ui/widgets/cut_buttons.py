"""Choices that give way in a narrow place: their text is cut, with the whole in the tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

_LEAST = 120  # pixels


class CutRadio(QRadioButton):
    """One of several."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return _least(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(self.text() if _cut(self) != self.text() else "")

    def paintEvent(self, _: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        _paint(self, option, QStyle.ControlElement.CE_RadioButton)


class CutCheck(QCheckBox):
    """Yes or no."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return _least(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(self.text() if _cut(self) != self.text() else "")

    def paintEvent(self, _: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        _paint(self, option, QStyle.ControlElement.CE_CheckBox)


_Choice = CutRadio | CutCheck


def _least(choice: _Choice) -> QSize:
    whole = choice.sizeHint()
    return QSize(min(_LEAST, whole.width()), whole.height())


def _cut(choice: _Choice) -> str:
    """The text, as much of it as there is room for."""
    missing = choice.sizeHint().width() - choice.width()
    if missing <= 0:
        return choice.text()
    metrics = choice.fontMetrics()
    room = metrics.horizontalAdvance(choice.text()) - missing
    return metrics.elidedText(choice.text(), Qt.TextElideMode.ElideRight, room)


def _paint(choice: _Choice, option: QStyleOptionButton, element: QStyle.ControlElement) -> None:
    option.text = _cut(choice)
    QStylePainter(choice).drawControl(element, option)
