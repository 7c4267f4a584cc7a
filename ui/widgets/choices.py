"""Choices of which one holds, what belongs to each, and boxes for numbers."""

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSpinBox, QVBoxLayout, QWidget


def choices(parent: QWidget, texts: Mapping[str, str]) -> QButtonGroup:
    """A button for each text, with its name as the property "value"; the first one holds."""
    group = QButtonGroup(parent)
    for number, (name, text) in enumerate(texts.items()):
        button = QRadioButton(text)
        button.setProperty("value", name)
        group.addButton(button, number)
    group.button(0).setChecked(True)
    return group


def choose(group: QButtonGroup, value: str) -> None:
    """Let the choice with this name hold."""
    next(one for one in group.buttons() if one.property("value") == value).setChecked(True)


def indented(widgets: Iterable[QWidget]) -> QWidget:
    """These, one below the other, a step to the right."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(24, 0, 0, 0)
    for widget in widgets:
        column.addWidget(widget)
    return box


def number_box(least: int, most: int, unset: str, name: str, suffix: str = "") -> QSpinBox:
    """A box for a number; the least one means that none is given, and reads as `unset`."""
    box = QSpinBox(minimum=least, maximum=most, suffix=suffix, specialValueText=unset)
    box.setAccessibleName(name)
    box.setValue(least)
    box.lineEdit().setTextMargins(6, 0, 6, 0)  # a style sheet cannot: Qt lays it to the border
    return box
