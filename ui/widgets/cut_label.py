"""One line of hostile text: cut in the middle, with the whole in the tooltip."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from irkit.text import visible
from ui.tables.cell_delegate import escape_formats, mono_font
from ui.theme import Theme


class CutLabel(QWidget):
    """Shows a path; characters that cannot be seen are shown in a colour of their own."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.text = ""  # as it is
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def say(self, text: str) -> None:
        """Show a text."""
        self.text = text
        self.setToolTip(visible(text))
        self.setAccessibleName(visible(text))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, QFontMetrics(mono_font(self.font())).height() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        font = mono_font(self.font())
        metrics = QFontMetrics(font)
        cut = metrics.elidedText(visible(self.text), Qt.TextElideMode.ElideMiddle, self.width())
        layout = QTextLayout(cut, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
        layout.setFormats(escape_formats(cut, self._theme.colours.escape))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(self.width())
        layout.endLayout()
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        layout.draw(painter, QPointF(0, (self.height() - line.height()) / 2))
