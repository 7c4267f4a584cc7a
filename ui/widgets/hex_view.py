"""Bytes as a hex dump that can be scrolled, selected and copied; what matched is marked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QMenu

from irkit.report.plain import shown
from ui.tables.cell_delegate import mono_font
from ui.theme import Theme
from ui.widgets.hex_paint import HexPaint

MOST = 1 << 20  # bytes
_COPY = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)
_TEXT_KEYS = QKeySequence("Ctrl+Shift+C")
_WIDTHS = (32, 16, 8)  # bytes of a row: as many as fit


@dataclass(frozen=True, slots=True)
class Mark:
    """Bytes that matched, by their offset in the file or their address."""

    offset: int
    length: int


class HexView(QAbstractScrollArea):
    """Shows up to 1 MiB from an offset on; only the rows in sight are drawn."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.data = b""
        self.start = 0
        self.marks: tuple[Mark, ...] = ()
        self.current = -1  # of the marks
        self.width_in_bytes = _WIDTHS[1]
        self.cursor_at = self._anchor = 0  # places in `data`
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Bytes"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setMinimumHeight(96)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        theme.changed.connect(self.viewport().update)
        self._set_font()

    # What is shown

    def show_bytes(self, data: bytes, start: int = 0, marks: Sequence[Mark] = ()) -> None:
        """Show bytes that begin at an offset; what is beyond 1 MiB is left out."""
        self.data, self.start, self.marks = bytes(data[:MOST]), start, tuple(marks)
        self.current = -1
        self.cursor_at = self._anchor = 0
        self._measure()
        self.verticalScrollBar().setValue(0)
        self._tell()

    def go_to_mark(self, number: int) -> None:
        """Make a mark the one that is read, and bring it into sight."""
        if 0 <= number < len(self.marks):
            self.current = number
            self.go_to(self.marks[number].offset)

    def go_to(self, offset: int) -> None:
        """Put the cursor at an offset and bring it into sight, with some rows before it."""
        place = min(max(0, offset - self.start), max(0, len(self.data) - 1))
        self.cursor_at = self._anchor = place
        row = place // self.width_in_bytes
        bar = self.verticalScrollBar()
        if not bar.value() <= row < bar.value() + bar.pageStep():
            bar.setValue(row - bar.pageStep() // 3)
        self._tell()

    @property
    def selection(self) -> tuple[int, int]:
        """The places in `data` of what is selected: from, to; one byte where the cursor is."""
        first, last = sorted((self._anchor, self.cursor_at))
        return first, min(last + 1, len(self.data))

    def text_of(self, form: str = "hex") -> str:
        """What is selected as "hex" or as "text", with a dot for what cannot be printed."""
        first, last = self.selection
        part = self.data[first:last]
        return part.hex(" ") if form == "hex" else shown(part)

    def copy(self, form: str = "hex") -> None:
        """Put what is selected on the clipboard."""
        QGuiApplication.clipboard().setText(self.text_of(form))

    # Keyboard and mouse

    def event(self, event: QEvent) -> bool:
        """Copying is about the bytes while they have the focus, not about the list."""
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and _is_for_bytes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy("hex")
        elif _is(event, _TEXT_KEYS):
            self.copy("text")
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._anchor = 0
            self._move(len(self.data) - 1, keep=True)
        elif (place := self._goal(event)) is not None:
            self._move(place, keep=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            event.ignore()

    def _goal(self, event: QKeyEvent) -> int | None:
        """Where a key takes the cursor, None for a key that does not move it."""
        at, width = self.cursor_at, self.width_in_bytes
        page = max(1, self.verticalScrollBar().pageStep() - 1) * width
        whole = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return {
            Qt.Key.Key_Left: at - 1,
            Qt.Key.Key_Right: at + 1,
            Qt.Key.Key_Up: at - width if at >= width else at,
            Qt.Key.Key_Down: at + width if at + width < len(self.data) else at,
            Qt.Key.Key_PageUp: at - page,
            Qt.Key.Key_PageDown: at + page,
            Qt.Key.Key_Home: 0 if whole else at - at % width,
            Qt.Key.Key_End: len(self.data) - 1 if whole else at - at % width + width - 1,
        }.get(Qt.Key(event.key()))

    def _move(self, place: int, *, keep: bool) -> None:
        """Put the cursor somewhere; `keep` what was selected before, as with Shift."""
        self.cursor_at = min(max(0, place), max(0, len(self.data) - 1))
        if not keep:
            self._anchor = self.cursor_at
        row, bar = self.cursor_at // self.width_in_bytes, self.verticalScrollBar()
        if row < bar.value():
            bar.setValue(row)
        elif row >= bar.value() + bar.pageStep():
            bar.setValue(row - bar.pageStep() + 1)
        self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._point(event.position().toPoint(), keep=keep)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._point(event.position().toPoint(), keep=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def _point(self, where: QPoint, *, keep: bool) -> None:
        place = self._paint_of().place_at(where.x(), where.y())
        if place is not None:
            self._move(place, keep=keep)

    def contextMenuEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy as hex"), lambda: self.copy("hex"))
        menu.addAction(self.tr("Copy as text"), lambda: self.copy("text"))
        menu.popup(event.globalPos())

    # Drawing

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self._paint_of().draw()

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._set_font()

    def focusInEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().focusOutEvent(event)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(520, 240)

    def _set_font(self) -> None:
        self.mono = mono_font(self.font())  # drawn with; a style sheet would undo setFont
        self._measure()

    def _paint_of(self) -> HexPaint:
        return HexPaint(self, self._theme.colours)

    def _measure(self) -> None:
        """How many bytes a row takes, and how far one can scroll."""
        paint = self._paint_of()
        room = self.viewport().width()
        fitting = [one for one in _WIDTHS if paint.width_of(one) <= room]
        self.width_in_bytes = fitting[0] if fitting else _WIDTHS[-1]
        rows = -(-len(self.data) // self.width_in_bytes)
        seen = max(1, self.viewport().height() // paint.row_height)
        bar = self.verticalScrollBar()
        bar.setPageStep(seen)
        bar.setRange(0, max(0, rows - seen))
        self.viewport().update()

    def _tell(self) -> None:
        """Say to a screen reader where the cursor is, as well as to the eye."""
        offset = self.start + self.cursor_at
        byte = self.data[self.cursor_at : self.cursor_at + 1]
        said = self.tr("{0}: {1}, {2}").format(f"{offset:#x}", byte.hex(), shown(byte))
        self.setAccessibleDescription(said if byte else self.tr("No bytes"))
        self.viewport().update()


def _is_for_bytes(event: QKeyEvent) -> bool:
    return any(map(event.matches, _COPY)) or _is(event, _TEXT_KEYS)


def _is(event: QKeyEvent, keys: QKeySequence) -> bool:
    return QKeySequence(event.keyCombination()) == keys
