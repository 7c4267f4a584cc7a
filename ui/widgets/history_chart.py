"""When the things with findings were last changed: bars by day, hour or month, by level."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.clock import Clock
from ui.theme import Theme
from ui.words import number

_LEVELS = ("notice", "warning", "alert")  # from the bottom
_BARS = 40
_STEPS = (
    timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=1), timedelta(hours=6),
    timedelta(days=1), timedelta(days=7), timedelta(days=30), timedelta(days=365),
)  # fmt: skip
_MARGIN = 20  # below the bars, for the times


class HistoryChart(QWidget):
    """Bars of equal spans of time; the whole span fits into some forty of them."""

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._times: tuple[tuple[datetime, str], ...] = ()
        self.setMinimumSize(QSize(180, 150))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("When the findings were last changed"))
        theme.changed.connect(self.update)
        clock.changed.connect(self.update)

    def show_times(self, times: Sequence[tuple[datetime, str]]) -> None:
        """Draw these times, each with a level; what is far before the others is left out."""
        self._times = _recent(sorted(times))
        if self._times:
            first, last = self._times[0][0], self._times[-1][0]
            said = f"{self._clock.shown(first)} – {self._clock.shown(last)}"
            self.setAccessibleDescription(f"{number(len(self._times))}: {said}")
            self.setToolTip(said)
        self.update()

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        quiet = QColor(self._theme.colours.quiet)
        if not self._times:
            painter.setPen(quiet)
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignCenter,
                self.tr("Findings with a time will stand here."),
            )  # fmt: skip
            return
        first, last = self._times[0][0], self._times[-1][0]
        step = _step(first, last)
        begin = _floor(first, step)
        bars: dict[int, Counter[str]] = {}
        for time, level in self._times:
            bars.setdefault(int((time - begin) / step), Counter())[level] += 1
        count = max(int((last - begin) / step) + 1, 12)
        self._draw_bars(painter, bars, count)
        painter.setPen(quiet)
        line = QRectF(0, self.height() - _MARGIN, self.width(), _MARGIN)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, self._clock.shown(begin)[:16])
        painter.drawText(
            line, Qt.AlignmentFlag.AlignRight, self._clock.shown(begin + count * step)[:16]
        )

    def _draw_bars(self, painter: QPainter, bars: dict[int, Counter[str]], count: int) -> None:
        most = max(sum(bar.values()) for bar in bars.values())
        floor = self.height() - _MARGIN - 4
        width = self.width() / count
        painter.setPen(QColor(self._theme.colours.line))
        painter.drawLine(0, floor, self.width(), floor)
        painter.setPen(Qt.PenStyle.NoPen)
        for place, bar in bars.items():
            bottom = float(floor)
            for level in _LEVELS:
                height = bar[level] / most * (floor - 4)
                if height:
                    height = max(height, 2.0)
                    area = QRectF(place * width + 1, bottom - height, max(2.0, width - 2), height)
                    painter.fillRect(area, self._theme.level(level))
                    bottom -= height


def _recent(times: Sequence[tuple[datetime, str]]) -> tuple[tuple[datetime, str], ...]:
    """Times of the last five years before the latest one: a file of 1980 would flatten the rest."""
    if not times:
        return ()
    since = times[-1][0] - timedelta(days=5 * 365)
    return tuple(one for one in times if one[0] >= since)


def _step(first: datetime, last: datetime) -> timedelta:
    span = last - first
    return next((step for step in _STEPS if span / step < _BARS), _STEPS[-1])


def _floor(time: datetime, step: timedelta) -> datetime:
    epoch = datetime.fromtimestamp(0, time.tzinfo)
    return epoch + step * int((time - epoch) / step)
