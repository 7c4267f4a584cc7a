"""How random a file is from its beginning to its end, with a legend in words."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme

_MOST = 8.0  # bits a byte
_DULL, _RANDOM = 1.0, 7.2  # below: nearly all the same; above: compressed or encrypted
_STRIP = 44  # pixels of the bars
_LEGEND = 22  # pixels below them


class EntropyStrip(QWidget):
    """One bar for each block; the height is what counts, the colour only helps."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._blocks: tuple[float, ...] = ()
        self._size = 1
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("How random the file is, from its beginning to its end"))
        theme.changed.connect(self.update)

    def show_blocks(self, blocks: Sequence[float], block_size: int) -> None:
        """Draw the entropy of blocks of equal size, in bits a byte."""
        self._blocks, self._size = tuple(blocks), max(1, block_size)
        if self._blocks:
            highest = max(self._blocks)
            at = self._blocks.index(highest) * self._size
            said = self.tr("{0} blocks; the most random is at {1}, with {2} bits a byte.")
            self.setAccessibleDescription(
                said.format(len(self._blocks), f"{at:#x}", f"{highest:.2f}")
            )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, _STRIP + _LEGEND)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _STRIP + _LEGEND)

    def block_at(self, x: float) -> int | None:
        """The number of the block at a place of the strip."""
        if not self._blocks or not 0 <= x < self.width():
            return None
        return int(x / self.width() * len(self._blocks))

    def says(self, block: int) -> str:
        """A block in words: where, how random, and what is usually so."""
        value = self._blocks[block]
        said = self.tr("{0}: {1} bits a byte, {2}")
        return said.format(f"{block * self._size:#x}", f"{value:.2f}", self._word(value))

    def _word(self, value: float) -> str:
        if value < _DULL:
            return self.tr("nearly all the same")
        if value < _RANDOM:
            return self.tr("text, code or data")
        return self.tr("compressed or encrypted")

    def _colour(self, value: float) -> QColor:
        colours = self._theme.colours
        if value < _DULL:
            return QColor(colours.quiet)
        return QColor(colours.notice if value < _RANDOM else colours.alert)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The tooltip is that of the block below the mouse."""
        block = self.block_at(event.position().x())
        self.setToolTip("" if block is None else self.says(block))

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, self.width(), _STRIP), QColor(self._theme.colours.raised))
        width = self.width() / max(1, len(self._blocks))
        for number, value in enumerate(self._blocks):
            height = max(1.0, value / _MOST * _STRIP)
            area = QRectF(number * width, _STRIP - height, max(1.0, width), height)
            painter.fillRect(area, self._colour(value))
        self._draw_legend(painter)

    def _draw_legend(self, painter: QPainter) -> None:
        left = 0.0
        middle = _STRIP + _LEGEND / 2 + 2
        for value in (0.0, _DULL, _RANDOM):
            text = self._word(value)
            painter.fillRect(QRectF(left, middle - 4, 8, 8), self._colour(value))
            painter.setPen(QColor(self._theme.colours.quiet))
            wide = painter.fontMetrics().horizontalAdvance(text)
            area = QRectF(left + 12, _STRIP + 2, wide + 4, _LEGEND)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
            left += wide + 28
