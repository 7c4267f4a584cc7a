"""Where a thing matched: its bytes, match by match, as the case keeps them or as the file has."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from irkit.records import Kind
from irkit.text import middle, visible
from ui.desk import Desk
from ui.icons import icon
from ui.inspection import Inspection
from ui.thing import Match, Seen, matches
from ui.widgets.hex_view import MOST, HexView, Mark
from ui.words import number

_LONGEST = 44  # characters of a rule's name


class WhereView(QWidget):
    """`[` and `]` go from match to match."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._seen: Seen | None = None
        self._matches: list[Match] = []
        self._at = 0
        self._read: tuple[int, bytes] | None = None  # offset and bytes of the live file
        self.inspection = Inspection(self)
        self.place = QLabel(objectName="quiet")
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setWordWrap(True)
        self.previous = self._button("jump-previous", self.tr("Previous match ([)"), -1)
        self.next = self._button("jump-next", self.tr("Next match (])"), 1)
        self.hex = HexView(desk.theme)
        self.note = QLabel(objectName="quiet", wordWrap=True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.read = QPushButton(self.tr("Read from the file"))
        self.read.setToolTip(
            self.tr("Shows what is around the match, if the file is still the one that was found.")
        )
        self.read.clicked.connect(self.read_file)
        self._lay_out()
        desk.theme.changed.connect(self._paint)
        self._paint()

    def _button(self, picture: str, name: str, by: int) -> QToolButton:
        button = QToolButton(objectName="flat")
        button.setProperty("picture", picture)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.step(by))
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.place, 1)
        top.addWidget(self.previous)
        top.addWidget(self.next)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.note, 1)
        bottom.addWidget(self.read)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.hex, 1)
        column.addLayout(bottom)

    # What is shown

    def show_thing(self, seen: Seen) -> None:
        """Show the first match of a thing; the same one stays at the match that is read."""
        other = self._seen is None or self._seen.identifier != seen.identifier
        self._seen, self._matches = seen, list(matches(seen.findings))
        if other:
            self.stop()
            self._at, self._read = 0, None
        self._at = min(self._at, max(0, len(self._matches) - 1))
        self._show()

    def stop(self) -> None:
        """End what is read from the file."""
        self.inspection.stop()
        self.read.setEnabled(True)

    def step(self, by: int) -> None:
        """Go to another match, round and round."""
        if self._matches:
            self._at = (self._at + by) % len(self._matches)
            self._show()

    def _show(self) -> None:
        many = len(self._matches) > 1
        self.previous.setVisible(many)
        self.next.setVisible(many)
        has_file = self._seen is not None and self._seen.row.kind == Kind.FILE
        self.read.setVisible(has_file and bool(self._matches))
        if not self._matches:
            self.place.setText(self.tr("No string matched: the rule decided by something else."))
            self.note.clear()
            self.hex.show_bytes(b"")
            self.hex.hide()
            return
        self.hex.show()
        self.place.setText(self._place_text())
        if self._read is not None and _within(self._read, self._matches[self._at]):
            self._show_read(*self._read)
        else:
            self._show_kept()

    def _place_text(self) -> str:
        match = self._matches[self._at]
        said = self.tr("{0} of {1}: {2} of {3} at {4}, {5}")
        length = self.tr("%n byte(s)", "", match.hit.length)
        return said.format(
            number(self._at + 1), number(len(self._matches)), visible(match.hit.identifier),
            middle(visible(match.finding.rule), _LONGEST), f"{match.hit.offset:#x}", length,
        )  # fmt: skip

    def _show_kept(self) -> None:
        """The bytes that the case keeps of the match."""
        match = self._matches[self._at]
        hit = match.hit
        whole = len(hit.data) >= hit.length
        data = hit.before + hit.data + (hit.after if whole else b"")
        self.hex.show_bytes(data, hit.offset - len(hit.before), (Mark(hit.offset, len(hit.data)),))
        self.hex.go_to_mark(0)
        notes = [] if whole else [self.tr("Only the beginning of the match is kept.")]
        kept = len(match.finding.hits)
        if match.finding.hit_count > kept:
            said = self.tr("The case keeps {0} of {1} matches of this rule.")
            notes.append(said.format(number(kept), number(match.finding.hit_count)))
        self.note.setText(" ".join(notes) or self.tr("These bytes are kept in the case."))

    def _show_read(self, start: int, data: bytes) -> None:
        """The bytes of the live file, with all matches that lie there."""
        inside = [one for one in self._matches if _within((start, data), one)]
        self.hex.show_bytes(data, start, [Mark(one.hit.offset, one.hit.length) for one in inside])
        self.hex.go_to_mark(inside.index(self._matches[self._at]))
        self.note.setText(self.tr("Read from the file, which is still the one that was found."))

    # The live file

    def read_file(self) -> None:
        """Read around the match: first the bytes, then whether they were of the same file."""
        if self._seen is None or not self._matches:
            return
        start = max(0, self._matches[self._at].hit.offset - MOST // 2) & ~0xF
        options = ("--offset", str(start), "--length", str(MOST))
        self.read.setEnabled(False)
        self.note.setText(self.tr("Reading …"))
        self.inspection.ask(self._seen.row.target, self._take_bytes, self._say, *options)

    def _take_bytes(self, found: dict[str, Any]) -> None:
        if self._seen is None:
            return
        read = int(found["offset"]), bytes.fromhex(found["data"])
        self.note.setText(self.tr("Comparing the file with what was found …"))
        self.inspection.ask(
            self._seen.row.target, lambda facts: self._compare(read, facts), self._say
        )

    def _compare(self, read: tuple[int, bytes], facts: dict[str, Any]) -> None:
        hashes = facts.get("hashes")
        if self._seen is None or not hashes:
            self._say(self.tr("The file could not be compared with what was found."))
        elif hashes["sha256"] != self._seen.row.sha256 or hashes["changed"]:
            self._say(self.tr("The file is not the one that was found any more: it changed."))
        else:
            self._read = read
            self.read.setEnabled(True)
            self._show()

    def _say(self, text: str) -> None:
        self.read.setEnabled(True)
        self.note.setText(visible(text))

    def hideEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().hideEvent(event)
        if self.inspection.running:
            self.stop()
            self._show()

    def _paint(self) -> None:
        for button in (self.previous, self.next):
            colour = self._desk.theme.colours.text
            button.setIcon(icon(button.property("picture"), colour))


def _within(read: tuple[int, bytes], match: Match) -> bool:
    start, data = read
    return start <= match.hit.offset and match.hit.offset + match.hit.length <= start + len(data)
