"""Widgets beside each other."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.flow_layout import FlowLayout


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


def flow(*widgets: QWidget) -> FlowLayout:
    """Widgets beside each other, in as many rows as they need."""
    lines = FlowLayout(spacing=8)
    for widget in widgets:
        lines.addWidget(widget)
    return lines
