"""A button that shows what most people leave as it is, and hides it again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from ui.icons import icon
from ui.theme import Theme


class Fold(QToolButton):
    """Its widget stands wherever the page lays it out, hidden at first."""

    def __init__(self, theme: Theme, title: str, inside: QWidget) -> None:
        super().__init__(text=title, checkable=True)
        self._theme = theme
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        inside.hide()
        self.toggled.connect(inside.setVisible)
        self.toggled.connect(self._paint)
        theme.changed.connect(self._paint)
        self._paint()

    def _paint(self, *_: object) -> None:
        arrow = "chevron-down" if self.isChecked() else "chevron-right"
        self.setIcon(icon(arrow, self._theme.colours.text))
