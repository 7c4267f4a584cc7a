"""Widgets beside each other."""

from PySide6.QtWidgets import QHBoxLayout, QWidget


def row(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets beside each other; None is room between them."""
    line = QHBoxLayout()
    line.setSpacing(8)
    for widget in widgets:
        if widget is None:
            line.addStretch()
        else:
            line.addWidget(widget)
    return line
