"""Scores over attempts: a line of points for each person, or for each part of a score."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from irkit.text import visible
from irkit.train.onward import ENOUGH
from ui.theme import Theme
from ui.words import number

_FULL = 100
_ROW = 32  # pixels
_NAME, _VALUE = 130, 72  # pixels for names and the newest values
_POINT = 3.5  # radius in pixels
_GAP = 8


@dataclass(frozen=True, slots=True)
class Series:
    """Points from 0 to 100 in the order of the attempts; None where one has no such part."""

    name: str  # may be hostile
    values: tuple[int | None, ...]

    @property
    def there(self) -> list[int]:
        """Those that there are."""
        return [one for one in self.values if one is not None]


class ScoreLines(QWidget):
    """A filled dot is enough to go on, a hollow one is not; the dotted line is what is enough."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.series: tuple[Series, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_series(self, series: Sequence[Series]) -> None:
        """Draw these; one without any value is left out."""
        self.series = tuple(one for one in series if one.there)
        self.setAccessibleDescription("; ".join(map(_spoken, self.series)))
        self.setToolTip(
            self.tr("Filled dot: {0} or more of {1}. Hollow dot: less.").format(ENOUGH, _FULL)
        )
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, len(self.series) * _ROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((len(one.values) for one in self.series), default=0)
        for place, one in enumerate(self.series):
            area = QRectF(0, place * _ROW, self.width(), _ROW)
            self._draw_words(painter, area, one)
            plot = area.adjusted(_NAME + _GAP, _GAP, -_VALUE - _GAP, -_GAP)
            self._draw_frame(painter, plot)
            self._draw_points(painter, plot, one, most)

    def _draw_words(self, painter: QPainter, area: QRectF, one: Series) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        name = QRectF(area.left(), area.top(), _NAME, area.height())
        cut = painter.fontMetrics().elidedText(
            visible(one.name), Qt.TextElideMode.ElideMiddle, _NAME
        )
        painter.setPen(QColor(self._theme.colours.text))
        painter.drawText(name, middle | Qt.AlignmentFlag.AlignLeft, cut)
        value = QRectF(area.right() - _VALUE, area.top(), _VALUE, area.height())
        painter.drawText(value, middle | Qt.AlignmentFlag.AlignRight, newest(one))

    def _draw_frame(self, painter: QPainter, plot: QRectF) -> None:
        painter.setPen(QColor(self._theme.colours.line))
        for height in (0, _FULL):
            y = _height(plot, height)
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setPen(QPen(QColor(self._theme.colours.quiet), 1, Qt.PenStyle.DotLine))
        y = _height(plot, ENOUGH)
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))

    def _draw_points(self, painter: QPainter, plot: QRectF, one: Series, most: int) -> None:
        step = plot.width() / max(most, 2)
        points = [
            (QPointF(plot.left() + (place + 0.5) * step, _height(plot, value)), value)
            for place, value in enumerate(one.values)
            if value is not None
        ]
        accent = QColor(self._theme.colours.accent)
        painter.setPen(QPen(accent, 1.5))
        painter.drawPolyline([point for point, _ in points])
        for point, value in points:
            full = value >= ENOUGH
            painter.setBrush(accent if full else QColor(self._theme.colours.ground))
            painter.drawEllipse(point, _POINT, _POINT)


def newest(one: Series) -> str:
    """The newest value, and by how much it differs from the one before."""
    *_, last = there = one.there
    change = last - there[-2] if len(there) > 1 else 0
    return f"{number(last)} ({change:+})" if change else number(last)


def _spoken(one: Series) -> str:
    values = ", ".join("–" if value is None else number(value) for value in one.values)
    return f"{visible(one.name)}: {values}"


def _height(plot: QRectF, value: int) -> float:
    return plot.bottom() - plot.height() * value / _FULL
