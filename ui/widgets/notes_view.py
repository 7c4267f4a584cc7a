"""What people said of a thing, oldest first; tags to put on and to take off."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from irkit.case.review import LONGEST_TAG
from irkit.records import Aspect, Review
from irkit.text import middle, visible
from ui.clock import Clock
from ui.desk import Desk
from ui.icons import icon
from ui.thing import Seen
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.one_line import OneLine
from ui.words import number, said_by, word

_LONGEST_NOTE = 10_000  # characters
_CHIP = 32


class NotesView(QWidget):
    """The history is plain text that can be selected and copied."""

    noted = Signal(str)
    tagged = Signal(str)
    untagged = Signal(str)
    left = Signal()  # back to the list

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._seen: Seen | None = None
        self.note = OneLine(
            self.tr("A note for the selected things"),
            self.tr("Write a note (N), Enter keeps it"), _LONGEST_NOTE,
        )  # fmt: skip
        self.tag = OneLine(
            self.tr("A tag for the selected things"),
            self.tr("Add a tag (T), Enter puts it on"), LONGEST_TAG,
        )  # fmt: skip
        self.history = QPlainTextEdit(readOnly=True)
        self.history.setAccessibleName(self.tr("Notes and verdicts, oldest first"))
        self.history.setPlaceholderText(
            self.tr("Nobody has said anything yet. Verdicts, notes and tags will stand here.")
        )
        self.chips = QWidget()
        self._chips = FlowLayout(self.chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        for widget in (self.note, self.tag, self.chips):
            column.addWidget(widget)
        column.addWidget(self.history, 1)
        for line, given in ((self.note, self.noted), (self.tag, self.tagged)):
            line.given.connect(lambda text, line=line, given=given: self._give(line, given, text))
            line.left.connect(self.left)
        desk.clock.changed.connect(self._show_history)
        desk.theme.changed.connect(self._show_tags)

    def show_thing(self, seen: Seen) -> None:
        """Show what was said of a thing."""
        tags = self._seen.row.tags if self._seen else None
        self._seen = seen
        if seen.row.tags != tags:
            self._show_tags()
        self._show_history()

    def _give(self, line: OneLine, given, text: str) -> None:  # type: ignore[no-untyped-def]
        if text:
            line.clear()
            given.emit(text)
        self.left.emit()

    def _show_history(self) -> None:
        if self._seen is not None:
            shown = history(self._seen.reviews, self._desk.clock)
            if shown != self.history.toPlainText():
                self.history.setPlainText(shown)

    def _show_tags(self) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            item.widget().deleteLater()
        tags = self._seen.row.tags if self._seen else ()
        for tag in tags:
            self._chips.addWidget(self._chip(tag))
        self.chips.setVisible(bool(tags))

    def _chip(self, tag: str) -> QToolButton:
        chip = QToolButton(objectName="chip", text=middle(visible(tag), _CHIP).replace("&", "&&"))
        name = self.tr("Take off the tag {0}").format(visible(tag))
        chip.setAccessibleName(name)
        chip.setToolTip(name)
        chip.setIcon(icon("clear", self._desk.theme.colours.quiet))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.clicked.connect(lambda: self.untagged.emit(tag))
        return chip


def history(reviews: Sequence[Review], clock: Clock) -> str:
    """What people said, each with time and author."""
    return "\n".join(
        f"{clock.shown(one.time)}  {said_by(one.author)}\n    {saying(one)}" for one in reviews
    )


def saying(review: Review) -> str:
    """One review in words."""
    value = visible(review.value)
    match review.aspect:
        case Aspect.OPINION:
            said = word(review.value)
            if review.confidence is not None:
                sure = QCoreApplication.translate("NotesView", "{0}, {1} % sure")
                said = sure.format(said, number(review.confidence))
            return f"{said}: {visible(review.reason)}" if review.reason else said
        case Aspect.TAG:
            return QCoreApplication.translate("NotesView", "Tag {0}").format(value)
        case Aspect.UNTAG:
            return QCoreApplication.translate("NotesView", "Tag {0} taken off").format(value)
    return value
