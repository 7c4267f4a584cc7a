"""Events by time, in two rows: on the host above the line, ours below; a drag chooses a span."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.clock import Clock
from ui.spans import BARS, Span, Strip
from ui.theme import Theme
from ui.words import number

_NAMES = 104  # pixels at the left, for what each row is
_FOOT = 20  # below the rows, for times
_EDGE = 16  # pixels at the right
_HEIGHT = 132
_DRAG = 4  # pixels that make a press a drag


class TimeStrip(QWidget):
    """Bars that can be chosen from, with the pointer or with arrows, Shift and Enter."""

    chosen = Signal(object)  # a Span

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._strip: Strip | None = None
        self._from: int | None = None  # the bar where a choice began
        self._to = 0
        self.setMinimumSize(QSize(400, _HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Events by time"))
        self.setToolTip(self.tr("Drag to choose a span; or arrows, Shift with arrows, Enter."))
        theme.changed.connect(self.update)
        clock.changed.connect(self.update)

    def show_strip(self, strip: Strip | None) -> None:
        """Show other bars."""
        self._strip, self._from = strip, None
        if strip is not None:
            self.setAccessibleDescription(
                self.tr("{0} events on the host and {1} of our own, from {2} to {3}").format(
                    number(sum(strip.host)), number(sum(strip.ours)),
                    self._clock.shown(strip.span.first), self._clock.shown(strip.span.last),
                )
            )  # fmt: skip
        self.update()

    # Choosing

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._strip is not None:
            self._from = self._to = self._bar_at(event.position().x())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self._to = self._bar_at(event.position().x())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if self._strip is not None and event.key() in steps:
            extends = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._to = min(max(0, self._to + steps[Qt.Key(event.key())]), BARS - 1)
            if not extends or self._from is None:
                self._from = self._to
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._from is not None:
            self._choose()
        elif event.key() == Qt.Key.Key_Escape and self._from is not None:
            self._from = None
            self.update()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        first, last = sorted((self._from or 0, self._to))
        self._from = None
        self.update()
        if self._strip is not None:
            span = self._strip.span
            width = span.length / BARS
            end = span.last if last == BARS - 1 else span.first + (last + 1) * width
            self.chosen.emit(Span(span.first + first * width, end))

    def _bar_at(self, x: float) -> int:
        return min(max(0, int((x - _NAMES) / self._bar_width())), BARS - 1)

    def _bar_width(self) -> float:
        return max(1.0, (self.width() - _NAMES - _EDGE) / BARS)

    # Drawing

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        painter = QPainter(self)
        colours = self._theme.colours
        if self._strip is None:
            painter.setPen(QColor(colours.quiet))
            text = self.tr("Events will stand here by their time.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
            return
        middle = (self.height() - _FOOT) * 0.6
        self._draw_choice(painter)
        self._draw_rows(painter, self._strip, middle)
        self._draw_words(painter, self._strip, middle)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _draw_choice(self, painter: QPainter) -> None:
        if self._from is None:
            return
        first, last = sorted((self._from, self._to))
        width = self._bar_width()
        area = QRectF(_NAMES + first * width, 0, (last - first + 1) * width, self.height() - _FOOT)
        painter.fillRect(area, QColor(self._theme.colours.chosen))

    def _draw_rows(self, painter: QPainter, strip: Strip, middle: float) -> None:
        colours = self._theme.colours
        painter.setPen(QColor(colours.line))
        painter.drawLine(QPointF(_NAMES, middle), QPointF(self.width() - _EDGE, middle))
        most, width = max(*strip.host, *strip.ours, 1), self._bar_width()
        for place, count in enumerate(strip.host):  # full bars
            if count:
                height = max(3.0, count / most * (middle - 6))
                area = QRectF(_NAMES + place * width, middle - height, width - 1, height)
                painter.fillRect(area, QColor(colours.notice))
        painter.setPen(QPen(QColor(colours.service), 1))
        below = self.height() - _FOOT - middle - 6
        for place, count in enumerate(strip.ours):  # open ones
            if count:
                height = max(4.0, count / most * below)
                area = QRectF(_NAMES + place * width, middle + 2, max(2.0, width - 2), height)
                painter.drawRect(area)

    def _draw_words(self, painter: QPainter, strip: Strip, middle: float) -> None:
        colours, left = self._theme.colours, Qt.AlignmentFlag.AlignLeft
        names = Qt.AlignmentFlag.AlignVCenter | left
        painter.setPen(QColor(colours.notice))
        room = _NAMES - 8
        painter.drawText(QRectF(8, 0, room, middle), names, self.tr("■ On the host"))
        painter.setPen(QColor(colours.service))
        rest = self.height() - _FOOT - middle
        painter.drawText(QRectF(8, middle, room, rest), names, self.tr("▷ By us"))
        painter.setPen(QColor(colours.quiet))
        foot = QRectF(_NAMES, self.height() - _FOOT, self.width() - _NAMES - _EDGE, _FOOT)
        first = self._clock.shown(strip.span.first)[:16]
        if strip.earlier:
            earlier = self.tr("◂ {0} earlier").format(number(strip.earlier))
            first = f"{first}   {earlier}"
        painter.drawText(foot, left, first)
        last = self._clock.shown(strip.span.last)[:16]
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, f"{last} {self._clock.zone}")
