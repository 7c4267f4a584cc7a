"""The memory of a process at a glance: its regions side by side, with what was found above them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QSizePolicy

from irkit.text import visible
from ui.memory_map import Region, kind_text, state_text
from ui.theme import Theme
from ui.widgets.memory_paint import ROW, MemoryPaint, Slot, bar_of, slots
from ui.words import number, size

_MOST_ROWS = 4  # in sight; more are scrolled
_EDGE = 3  # pixels around, where the mark of what is chosen has room
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class MemoryStrip(QAbstractScrollArea):
    """Gaps between regions are not drawn, and sizes are compressed: 1 GiB is twice 1 MiB."""

    chosen = Signal(object)  # the Region that the keyboard is at
    opened = Signal(object)  # the Region whose bytes are wanted

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.regions: tuple[Region, ...] = ()
        self.at = -1  # the number of the chosen region
        self._levels: Mapping[int, str] = {}  # by start of a region
        self._slots: list[Slot] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Memory map"))
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        theme.changed.connect(self.viewport().update)
        self._lay_out()

    # What is shown

    def show_regions(self, regions: Sequence[Region], levels: Mapping[int, str]) -> None:
        """Show these; `levels` says how loud what was found in a region is, by its start."""
        kept = self.current()
        self.regions, self._levels = tuple(regions), levels
        same = [n for n, one in enumerate(regions) if kept is not None and one.start == kept.start]
        self.at = same[0] if same else -1
        self._lay_out()
        self._tell()

    def current(self) -> Region | None:
        """The region that the keyboard is at."""
        return self.regions[self.at] if 0 <= self.at < len(self.regions) else None

    def go_to(self, start: int) -> None:
        """Choose the region that begins at an address, and bring it into sight."""
        for place, one in enumerate(self.regions):
            if one.start == start and place != self.at:
                self._choose(place)

    def says(self, region: Region) -> str:
        """A region in words."""
        parts = [
            f"{region.start:#x}", size(region.size), region.permissions, kind_text(region.kind),
            visible(region.place), state_text(region.state) if region.state != "there" else "",
            self.tr("code may run here that came from no file") if region.suspect else "",
            self.tr("%n match(es)", "", region.hits) if region.hits else "",
        ]  # fmt: skip
        return ", ".join(part for part in parts if part)

    def region_at(self, where: QPointF) -> int | None:
        """The number of the region at a point of the viewport."""
        at = QPointF(where.x() - _EDGE, where.y() + self._scrolled())
        for place, slot in enumerate(self._slots):
            if bar_of(slot).adjusted(0, -9, 1, 7).contains(at):
                return place
        return None

    # Keyboard and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        chosen = self.current()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and chosen is not None:
            self.opened.emit(chosen)
        elif self.regions and (place := self._goal(key)) is not None:
            self._choose(place)
        else:
            event.ignore()

    def _goal(self, key: Qt.Key) -> int | None:
        last = len(self.regions) - 1
        if key in _STEPS:
            return min(max(0, self.at + _STEPS[key]), last)
        if key in _ROWS:
            return self._beside(_ROWS[key])
        return {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(key)

    def _beside(self, by: int) -> int | None:
        """The region above or below the chosen one."""
        if self.at < 0:
            return 0
        here = self._slots[self.at]
        middle = here.left + here.width / 2
        row = [n for n, one in enumerate(self._slots) if one.row == here.row + by]
        return max((n for n in row if self._slots[n].left <= middle), default=None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.region_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self._choose(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.region_at(event.position())
        if place is not None:
            self.opened.emit(self.regions[place])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The tooltip is that of the region below the mouse."""
        place = self.region_at(event.position())
        self.viewport().setToolTip("" if place is None else self.says(self.regions[place]))

    def _choose(self, place: int) -> None:
        self.at = place
        top, bar = self._slots[place].row, self.verticalScrollBar()
        if not bar.value() <= top < bar.value() + bar.pageStep():
            bar.setValue(top)
        self._tell()
        self.chosen.emit(self.regions[place])

    # Drawing

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        painter = QPainter(self.viewport())
        painter.translate(_EDGE, -self._scrolled())
        draw = MemoryPaint(painter, self._theme.colours)
        first = self.verticalScrollBar().value()
        for region, slot in zip(self.regions, self._slots, strict=True):
            if first <= slot.row <= first + _MOST_ROWS:
                if level := self._levels.get(region.start):
                    draw.hit(slot, level)
                draw.region(region, slot)
        if self.current() is not None:  # last, so that no neighbour covers its mark
            draw.chosen(self._slots[self.at], focus=self.hasFocus())

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        self._lay_out()

    def focusInEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().focusInEvent(event)
        if self.at < 0 and self.regions:
            self._choose(0)
        self.viewport().update()

    def focusOutEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().focusOutEvent(event)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(360, self.height())

    def _scrolled(self) -> int:
        return self.verticalScrollBar().value() * ROW

    def _lay_out(self) -> None:
        self._slots = slots(self.regions, max(40.0, self.viewport().width() - 2 * _EDGE))
        rows = self._slots[-1].row + 1 if self._slots else 1
        seen = min(rows, _MOST_ROWS)
        bar = self.verticalScrollBar()
        bar.setPageStep(seen)
        bar.setRange(0, rows - seen)
        self.setFixedHeight(seen * ROW)
        self.viewport().update()

    def _tell(self) -> None:
        """Say to a screen reader what the eye sees."""
        chosen = self.current()
        whole = self.tr("%n region(s)", "", len(self.regions))
        found = sum(one.hits for one in self.regions)
        if found:
            matches = self.tr("%n match(es)", "", found)
            whole = f"{whole}, {matches}"
        if chosen is not None:
            place = self.tr("{0} of {1}").format(number(self.at + 1), number(len(self.regions)))
            whole = f"{place}: {self.says(chosen)}"
        self.setAccessibleDescription(whole)
        self.viewport().update()
