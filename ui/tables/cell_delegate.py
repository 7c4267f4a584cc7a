"""Draws cells: long paths cut in the middle, hostile characters in a colour of their own."""

import re

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 28
_PADDING = 6
# What `irkit.text.visible` puts in the place of what cannot be seen.
ESCAPES = re.compile(r"[\u2400-\u2421]|\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|\\U[0-9a-f]{8}")


class CellDelegate(QStyledItemDelegate):
    """One for all columns of a table; `mono` names those of bytes and paths."""

    def __init__(self, theme: Theme, mono: frozenset[int], parent=None) -> None:  # type: ignore[no-untyped-def]
        super().__init__(parent)
        self._theme = theme
        self._mono = mono

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 2 * _PADDING, max(hint.height(), ROW_HEIGHT))

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight
        if index.column() in self._mono:
            option.textElideMode = Qt.TextElideMode.ElideMiddle  # both ends of a path say most
            option.font = mono_font(option.font)
            option.fontMetrics = QFontMetrics(option.font)  # it is cut by these

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        text = index.data() or ""
        if not ESCAPES.search(str(text)):
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        text = option.text
        style = option.widget.style() if option.widget else QApplication.style()
        area = style.subElementRect(
            QStyle.SubElement.SE_ItemViewItemText, option, option.widget
        )  # where the style would put it
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option) + 1
        option.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        self._draw(painter, option, text, area.adjusted(margin, 0, -margin, 0))

    def _draw(
        self, painter: QPainter, option: QStyleOptionViewItem, text: str, area: QRect
    ) -> None:
        cut = option.fontMetrics.elidedText(text, option.textElideMode, area.width())
        layout = QTextLayout(cut, option.font)
        layout.setTextOption(_one_line(option))
        layout.setFormats(escape_formats(cut, self._theme.colours.escape))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(area.width())
        layout.endLayout()
        painter.save()
        painter.setPen(QColor(self._theme.colours.text))  # on the ground of the chosen, too
        top = area.top() + (area.height() - line.height()) / 2
        layout.draw(painter, QPointF(area.left(), top))
        painter.restore()


def mono_font(like: QFont) -> QFont:
    """The system's font of even width, as large as another one."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(max(6.0, like.pointSizeF() - 0.5))
    return font


def escape_formats(text: str, colour: str) -> list[QTextLayout.FormatRange]:
    """Where a text shows what cannot be seen: underlined, and in a colour of its own."""
    ranges = []
    for found in ESCAPES.finditer(text):
        one = QTextLayout.FormatRange()
        one.start, one.length = found.start(), len(found[0])
        form = QTextCharFormat()
        form.setFontUnderline(True)
        form.setForeground(QBrush(QColor(colour)))
        one.format = form
        ranges.append(one)
    return ranges


def _one_line(option: QStyleOptionViewItem) -> QTextOption:
    wanted = QTextOption(option.displayAlignment)
    wanted.setWrapMode(QTextOption.WrapMode.NoWrap)
    wanted.setTextDirection(Qt.LayoutDirection.LeftToRight)
    return wanted
