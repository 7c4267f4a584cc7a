"""A ring that says how much of the scope was looked at; the numbers stand beside it in words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from irkit.records import Coverage
from ui.theme import Theme
from ui.words import number

_FULL = 360 * 16  # Qt's angles are sixteenths of a degree
_WIDTH = 14
_NARROWEST, _HEIGHT = 320, 150
_GAP, _SWATCH = 28, 20  # from the ring to the colours, from those to the words


class CoverageRing(QWidget):
    """Looked at, passed over as harmless, not looked at."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parts: tuple[tuple[str, str, int], ...] = ()
        self._share = ""
        self._unfinished = False
        self.setMinimumSize(QSize(_NARROWEST, _HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("What was looked at"))
        theme.changed.connect(self.update)

    def show_coverage(self, coverage: Coverage, *, unfinished: bool) -> None:
        """Draw these counts; nobody knows how much an unfinished scan has not come to."""
        looked = sum(coverage.scanned.values())
        missed = coverage.not_looked_at
        harmless = max(0, coverage.total - looked - missed)
        self._parts = (
            ("good", self.tr("looked at"), looked),
            ("quiet", self.tr("nothing to look at"), harmless),
            ("warning", self.tr("not looked at"), missed),
        )
        self._unfinished = unfinished and coverage.total > 0
        in_scope = looked + missed
        # Never "100 %" where something was missed, however little.
        share = int(1000 * looked / in_scope) / 10 if in_scope else 0.0
        self._share = f"{share:.1f} %".replace(".0 %", " %") if in_scope else "–"
        if self._unfinished:
            self._share = "…"
        said = ", ".join(self._words())
        widest = max(map(self.fontMetrics().horizontalAdvance, self._words()))
        self.setMinimumWidth(max(_NARROWEST, _HEIGHT + _GAP + _SWATCH + widest + 8))
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        self.update()

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.height(), _HEIGHT) - _WIDTH
        ring = QRectF(_WIDTH / 2, (self.height() - side) / 2, side, side)
        self._draw_ring(painter, ring)
        painter.setPen(QColor(self._theme.colours.text))
        font = QFont(self.font())
        font.setPointSizeF(self.font().pointSizeF() * 1.5)
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, self._share)
        self._draw_words(painter, ring.right() + _GAP)

    def _draw_ring(self, painter: QPainter, ring: QRectF) -> None:
        colours = self._theme.colours
        painter.setPen(QPen(QColor(colours.line), _WIDTH))
        painter.drawArc(ring, 0, _FULL)
        total = sum(count for _, _, count in self._parts)
        if self._unfinished:
            total = total * 4 / 3  # a gap stands for what is still to come, of unknown size
        start = _FULL // 4  # at the top, clockwise
        for name, _, count in self._parts:
            if not count:
                continue
            span = max(32, round(_FULL * count / total))  # a sliver is still seen
            pen = QPen(QColor(getattr(colours, name)), _WIDTH)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawArc(ring, start, -span)
            start -= span

    def _words(self) -> list[str]:
        words = [f"{number(count)} {text}" for _, text, count in self._parts]
        return [*words, self.tr("more not reached yet")] if self._unfinished else words

    def _draw_words(self, painter: QPainter, left: float) -> None:
        painter.setFont(self.font())
        height = self.fontMetrics().height()
        words = self._words()
        top = self.height() / 2 - len(words) / 2 * (height + 8)
        names = (*(name for name, _, _ in self._parts), "line")
        for name, text in zip(names, words, strict=False):
            colour = QColor(getattr(self._theme.colours, name))
            painter.fillRect(QRectF(left, top + height / 2 - 5, 10, 10), colour)
            painter.setPen(QColor(self._theme.colours.text))
            area = QRectF(left + _SWATCH, top, self.width() - left - _SWATCH, height)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
            top += height + 8
