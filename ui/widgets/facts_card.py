"""A card of facts: headings, names and values, and links to where more is known."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from irkit.records import ThingRow
from irkit.text import visible
from ui.desk import Desk
from ui.tables.columns import level_text
from ui.widgets.button import Button
from ui.widgets.value_text import ValueText

_MOST_ROWS = 100  # of one section
_NAMES = 104  # pixels for the names of facts


@dataclass(frozen=True, slots=True)
class Line:
    """One fact; with `page` it is a link to what `target` says there."""

    text: str  # may be hostile
    name: str = ""
    mono: bool = False
    level: str = ""  # the colour of a link
    page: str = ""
    target: Any = None


@dataclass(frozen=True, slots=True)
class Section:
    """Some facts below a heading."""

    title: str
    lines: tuple[Line, ...]
    empty: str = ""  # what stands there without lines; without it the section is left out


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a card shows."""

    title: str = ""
    sections: tuple[Section, ...] = ()
    note: str = ""


def thing_line(thing: ThingRow) -> Line:
    """A thing with findings, as a link to it."""
    text = f"{level_text(thing)} — {thing.reason or thing.rule}"
    target = {"id": thing.identifier}
    return Line(text, level=thing.level.value, page="findings", target=target)


class FactsCard(QScrollArea):
    """Shows Facts; the same ones again leave it as it is, with what the reader has marked."""

    wanted = Signal(str, object)  # a page, and what it should show
    left = Signal()  # back to the list

    def __init__(self, desk: Desk, name: str, empty: str) -> None:
        super().__init__(widgetResizable=True)
        self._desk, self._empty = desk, empty
        self.facts: Facts | None = None
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(360)
        desk.theme.changed.connect(self._build_again)
        self.show_facts(None)

    def show_facts(self, facts: Facts | None) -> None:
        """Show these, or the words for nothing."""
        if facts is None or facts != self.facts or self.widget() is None:
            place = self.verticalScrollBar().value() if self._same_subject(facts) else 0
            self.facts = facts
            self._build(facts)
            self.verticalScrollBar().setValue(place)

    def _build_again(self) -> None:
        self._build(self.facts)

    def _same_subject(self, facts: Facts | None) -> bool:
        return facts is not None and self.facts is not None and facts.title == self.facts.title

    def _build(self, facts: Facts | None) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 0, 16, 16)
        column.setSpacing(6)
        if facts is None:
            column.addWidget(_label(self._empty, "empty"))
        else:
            column.addWidget(_label(visible(facts.title), "title"))
            if facts.note:
                column.addWidget(_label(facts.note, "quiet"))
            for section in facts.sections:
                if section.lines or section.empty:
                    self._add(column, section)
        column.addStretch()
        self._put(inside)

    def _put(self, inside: QWidget) -> None:
        """Show other contents; the old ones may be what was just clicked, so they go later."""
        if self.isAncestorOf(QApplication.focusWidget() or self):
            self.setFocus()
        before = self.takeWidget()
        if before is not None:
            before.hide()
            before.deleteLater()
        self.setWidget(inside)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _add(self, column: QVBoxLayout, section: Section) -> None:
        heading = _label(section.title, "heading")
        heading.setContentsMargins(0, 10, 0, 0)
        column.addWidget(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(section.lines[:_MOST_ROWS]):
            self._add_line(grid, row, line)
        column.addLayout(grid)
        more = len(section.lines) - _MOST_ROWS
        if more > 0:
            column.addWidget(_label(self.tr("and %n more", "", more), "quiet"))
        if not section.lines:
            column.addWidget(_label(section.empty, "quiet"))

    def _add_line(self, grid: QGridLayout, row: int, line: Line) -> None:
        value: QWidget
        if line.page:
            value = _Link(line, getattr(self._desk.theme.colours, line.level or "accent"))
            value.clicked.connect(lambda: self.wanted.emit(line.page, line.target))
        else:
            value = ValueText(self._desk.theme, line.text, line.name or line.text, mono=line.mono)
        if not line.name:
            grid.addWidget(value, row, 0, 1, 2)
            return
        name = _label(line.name, "quiet")
        name.setFixedWidth(_NAMES)
        name.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(name, row, 0)
        grid.addWidget(value, row, 1)


class _Link(Button):
    """One line that leads somewhere, cut in the middle where it is too long."""

    def __init__(self, line: Line, colour: str) -> None:
        super().__init__(objectName="link")
        self._whole = visible(line.text)
        named = f"{line.name}: {self._whole}" if line.name else self._whole
        self.setAccessibleName(named)
        self.setToolTip(self._whole)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setStyleSheet(f"color: {colour};")

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        room = self.width() - 12
        cut = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(cut.replace("&", "&&"))

    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height() + 8)


def _label(text: str, kind: str) -> QLabel:
    label = QLabel(text, objectName=kind, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
