"""How a HexView looks: offsets, hex, what can be read; where each byte stands."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from irkit.report.plain import shown
from ui.theme import Colours

if TYPE_CHECKING:
    from ui.widgets.hex_view import HexView

_MARGIN = 6.0
_LEADING = 4  # pixels between rows
_GAP = 2  # characters between the columns


class HexPaint:
    """Draws what is in sight of one view, and finds the byte below the mouse."""

    def __init__(self, view: "HexView", colours: Colours) -> None:
        self._view, self._colours = view, colours
        self._metrics = QFontMetricsF(view.mono)
        self._char = self._metrics.horizontalAdvance("0")
        self.row_height = int(self._metrics.height()) + _LEADING
        end = view.start + len(view.data)
        self._digits = 8 if end <= 1 << 32 else (12 if end <= 1 << 48 else 16)

    def width_of(self, count: int) -> float:
        """Pixels that a row of so many bytes takes."""
        return 2 * _MARGIN + self._char * (self._text_at(count) + count)

    def _text_at(self, count: int) -> int:
        """The column of the first readable character."""
        return self._digits + _GAP + 3 * count - 1 + (1 if count > 8 else 0) + _GAP

    def _hex_at(self, column: int) -> int:
        """The column of the hex digits of a byte of a row: a wider gap after eight."""
        return self._digits + _GAP + 3 * column + (1 if column >= 8 else 0)

    def place_at(self, x: float, y: float) -> int | None:
        """The place in the data of the byte at a point, None where there is none."""
        view = self._view
        row = view.verticalScrollBar().value() + int(y) // self.row_height
        column = (x - _MARGIN) / self._char
        text_at = self._text_at(view.width_in_bytes)
        if column >= text_at - 1:
            byte = int(column - text_at)
        else:
            byte = sum(self._hex_at(one) <= column + 0.5 for one in range(view.width_in_bytes)) - 1
        byte = min(max(0, byte), view.width_in_bytes - 1)
        place = row * view.width_in_bytes + byte
        return place if 0 <= place < len(view.data) else None

    def draw(self) -> None:
        """Draw the rows in sight."""
        view = self._view
        painter = QPainter(view.viewport())
        painter.setFont(view.mono)
        painter.fillRect(view.viewport().rect(), QColor(self._colours.ground))
        first = view.verticalScrollBar().value()
        for row in range(first, first + view.viewport().height() // self.row_height + 1):
            begin = row * view.width_in_bytes
            if begin >= len(view.data):
                break
            self._draw_row(painter, begin, float((row - first) * self.row_height))

    def _draw_row(self, painter: QPainter, begin: int, top: float) -> None:
        view = self._view
        count = len(view.data[begin : begin + view.width_in_bytes])
        base = top + _LEADING / 2 + self._metrics.ascent()
        self._draw_grounds(painter, begin, count, top)
        painter.setPen(QColor(self._colours.quiet))
        painter.drawText(QPointF(_MARGIN, base), f"{view.start + begin:0{self._digits}x}")
        painter.setPen(QColor(self._colours.text))
        self._draw_bytes(painter, range(begin, begin + count), begin, base)
        self._draw_marks(painter, begin, count, top)

    def _draw_grounds(self, painter: QPainter, begin: int, count: int, top: float) -> None:
        """The ground of what is selected."""
        first, last = self._view.selection
        part = range(max(first, begin), min(last, begin + count))
        for area in self._areas(part, begin, top):
            painter.fillRect(area, QColor(self._colours.chosen))
        if self._view.hasFocus() and begin <= self._view.cursor_at < begin + count:
            painter.setPen(QPen(QColor(self._colours.accent), 1))
            at = self._view.cursor_at
            for area in self._areas(range(at, at + 1), begin, top):
                painter.drawRect(area.adjusted(0, 0, -1, -1))

    def _draw_marks(self, painter: QPainter, begin: int, count: int, top: float) -> None:
        """What matched: in a colour and underlined; the one that is read on a ground, too."""
        view = self._view
        base = top + _LEADING / 2 + self._metrics.ascent()
        for number, mark in enumerate(view.marks):
            start = mark.offset - view.start
            part = range(max(start, begin), min(start + mark.length, begin + count))
            if not part:
                continue
            reading = number == view.current
            colour = QColor(self._colours.on_accent if reading else self._colours.alert)
            areas = self._areas(part, begin, top)
            for area in areas:
                ground = self._colours.accent if reading else self._colours.ground
                painter.fillRect(area, QColor(ground))
            painter.setPen(colour)
            self._draw_bytes(painter, part, begin, base)
            painter.setPen(QPen(colour, 1.5))
            for area in areas:
                line = area.bottom() - 2
                painter.drawLine(QPointF(area.left(), line), QPointF(area.right(), line))

    def _draw_bytes(self, painter: QPainter, part: range, begin: int, base: float) -> None:
        """Each byte at its place by itself, so that columns stand whatever the font."""
        text_at = self._text_at(self._view.width_in_bytes)
        for place in part:
            byte = self._view.data[place : place + 1]
            column = place - begin
            painter.drawText(QPointF(self._x(self._hex_at(column)), base), byte.hex())
            painter.drawText(QPointF(self._x(text_at + column), base), shown(byte))

    def _areas(self, part: range, begin: int, top: float) -> list[QRectF]:
        """The rectangles of some bytes of a row, in hex and as text."""
        if not part:
            return []
        first, last = part[0] - begin, part[-1] - begin
        text_at = self._text_at(self._view.width_in_bytes)
        spans = (
            (self._hex_at(first), self._hex_at(last) + 2),
            (text_at + first, text_at + last + 1),
        )
        return [
            QRectF(self._x(start), top, (end - start) * self._char, self.row_height)
            for start, end in spans
        ]

    def _x(self, column: int) -> float:
        return _MARGIN + column * self._char
