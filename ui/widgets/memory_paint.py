"""How a MemoryStrip looks: where each region stands, and what tells one kind from another."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log2

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.memory_map import KINDS, Region
from ui.theme import Colours

LEAST = 3.0  # pixels of the smallest region
_PAGE = 0x1000
_DOUBLING = 2.2  # pixels for each doubling of a size
_WIDEST = 6.0  # times that, where few regions have a whole row
_GAP = 1.0  # between two regions
_ABOVE, _BAR, _BELOW = 10.0, 20.0, 5.0  # pixels for matches, for regions, for the mark of code
ROW = int(_ABOVE + _BAR + _BELOW + 1)
_LETTER = 12.0  # pixels that a letter needs


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a region stands: in which row, from where to where."""

    row: int
    left: float
    width: float


def slots(regions: Sequence[Region], room: float) -> list[Slot]:
    """Regions side by side in as many rows as they need; their widths grow with log size."""
    widths = [max(LEAST, _DOUBLING * log2(1 + one.size / _PAGE)) for one in regions]
    whole = sum(widths) + _GAP * len(widths)
    if widths and whole < room:  # one row is enough: fill it
        gaps = _GAP * len(widths)
        scale = min(_WIDEST, max(1.0, (room - gaps) / (whole - gaps)))
        widths = [one * scale for one in widths]
    placed: list[Slot] = []
    row, left = 0, 0.0
    for width in widths:
        if left and left + width > room:
            row, left = row + 1, 0.0
        placed.append(Slot(row, left, width))
        left += width + _GAP
    return placed


def bar_of(slot: Slot) -> QRectF:
    """The area of a region, without what stands above and below."""
    return QRectF(slot.left, slot.row * ROW + _ABOVE, slot.width, _BAR)


class MemoryPaint:
    """Draws regions with one painter."""

    def __init__(self, painter: QPainter, colours: Colours) -> None:
        self._painter, self._colours = painter, colours

    def region(self, region: Region, slot: Slot) -> None:
        """One region: ground and pattern of its kind, its letter, and what is odd about it."""
        painter, area = self._painter, bar_of(slot)
        _, letter, name = KINDS.get(region.kind, KINDS["special"])
        colour = QColor(getattr(self._colours, name))
        ground = QColor(colour)
        ground.setAlphaF(0.22)
        painter.fillRect(area, ground)
        self._pattern(region.kind, area, colour)
        painter.setPen(QPen(colour, 1))
        if area.width() >= 4:
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        if area.width() >= _LETTER:
            self._letter(area, letter)
        if region.suspect:
            self._code(area)

    def chosen(self, slot: Slot, *, focus: bool) -> None:
        """Around the chosen region; louder where keys go to it."""
        colour = QColor(self._colours.accent if focus else self._colours.text)
        self._painter.setPen(QPen(colour, 2))
        self._painter.drawRect(bar_of(slot).adjusted(-1, -1, 1, 1))

    def _pattern(self, kind: str, area: QRectF, colour: QColor) -> None:
        """Lines by kind, as not everybody sees the difference between two colours."""
        painter = self._painter
        painter.save()
        painter.setClipRect(area)
        painter.setPen(QPen(colour, 1))
        lines: list[QLineF] = []
        left, top, right, bottom = area.left(), area.top(), area.right(), area.bottom()
        step, high = 5.0, area.height()
        first, last = -int(high // step) - 1, int(area.width() // step) + 2
        across = [left + step * n for n in range(first, last)]
        down = [top + step * n for n in range(1, int(high // step) + 1)]
        if kind == "image":
            painter.fillRect(QRectF(left, bottom - 6, area.width(), 6), colour)
        elif kind == "mapped":
            lines = [QLineF(x, bottom, x + high, top) for x in across]
        elif kind == "heap":
            lines = [QLineF(x, top, x + high, bottom) for x in across]
        elif kind == "stack":
            lines = [QLineF(left, y, right, y) for y in down]
        elif kind != "private":
            lines = [QLineF(x, top, x, bottom) for x in across]
        painter.drawLines(lines)
        painter.restore()

    def _letter(self, area: QRectF, letter: str) -> None:
        painter = self._painter
        wide = painter.fontMetrics().horizontalAdvance(letter) + 4
        high = painter.fontMetrics().capHeight() + 6
        around = QRectF(area.center().x() - wide / 2, area.center().y() - high / 2 - 1, wide, high)
        painter.fillRect(around, QColor(self._colours.ground))
        painter.setPen(QColor(self._colours.text))
        painter.drawText(around, Qt.AlignmentFlag.AlignCenter, letter)

    def _code(self, area: QRectF) -> None:
        """Below a region that code may run from, though it came from no file."""
        below = QRectF(area.left(), area.bottom() + 2, area.width(), 3)
        self._painter.fillRect(below, QColor(self._colours.alert))

    def hit(self, slot: Slot, level: str) -> None:
        """Above a region with matches: a ring around a dot."""
        painter, area = self._painter, bar_of(slot)
        middle = QPointF(area.center().x(), area.top() - 5.5)
        colour = QColor(getattr(self._colours, level))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.25))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, 3.75, 3.75)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(middle, 2.0, 2.0)
        painter.restore()
