"""A form that may be larger than its place."""

from PySide6.QtWidgets import QScrollArea, QWidget


def scrolled(inside: QWidget, name: str) -> QScrollArea:
    """An area that scrolls where it must; `name` is for who cannot see it."""
    area = QScrollArea(widgetResizable=True)
    area.setAccessibleName(name)
    area.setWidget(inside)
    return area
