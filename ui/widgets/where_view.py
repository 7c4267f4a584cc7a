"""Where a thing matched: its bytes, match by match, as the case keeps them or as they are now."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from irkit.records import Kind
from irkit.text import middle, visible
from ui import memory_map
from ui.desk import Desk
from ui.icons import icon
from ui.live_bytes import Bytes, LiveBytes
from ui.thing import Match, Seen, is_check, matches
from ui.widgets.hex_view import HexView, Mark
from ui.widgets.match_table import MatchRow, MatchTable
from ui.words import number

_LONGEST = 44  # characters of a rule's name
_REST = 120  # milliseconds at one match before a process is asked for its bytes


class WhereView(QWidget):
    """`[` and `]` go from match to match. A process is read when it is looked at, while it runs."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._seen: Seen | None = None
        self._matches: list[Match] = []
        self._at = 0
        self._read: Bytes | None = None  # of the live thing
        self.live = LiveBytes(self)
        self.place = QLabel(objectName="quiet")
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setWordWrap(True)
        self.previous = self._button("jump-previous", self.tr("Previous match ([)"), -1)
        self.next = self._button("jump-next", self.tr("Next match (])"), 1)
        self.list = MatchTable(desk)
        self.hex = HexView(desk.theme)
        self.note = QLabel(objectName="quiet", wordWrap=True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.read = QPushButton()
        self._soon = QTimer(self, singleShot=True, interval=_REST)
        self._lay_out()
        self._say_what_is_read()
        self.list.chosen.connect(self._choose)
        self.read.clicked.connect(self.read_live)
        self._soon.timeout.connect(self.read_live)
        self.live.came.connect(self._take)
        self.live.told.connect(self.note.setText)
        self.live.refused.connect(self._refused)
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
        column.addWidget(self.list)
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
        self.list.show_matches(self._matches if self._is_process else ())
        self._say_what_is_read()
        self._show()

    def stop(self) -> None:
        """End what is read anew."""
        self._soon.stop()
        self.live.stop()
        self.read.setEnabled(True)

    def step(self, by: int) -> None:
        """Go to another match, round and round."""
        if self._matches:
            self._go((self._at + by) % len(self._matches))

    def _choose(self, row: MatchRow | None) -> None:
        if row is not None and row.place != self._at:
            self._go(row.place)

    def _go(self, place: int) -> None:
        self.stop()
        self._at = place
        self._show()

    @property
    def _is_process(self) -> bool:
        return self._seen is not None and self._seen.row.kind == Kind.PROCESS

    def _say_what_is_read(self) -> None:
        if self._is_process:
            self.read.setText(self.tr("Read from the process"))
            tip = self.tr("Shows what lies at this address now, if the process still runs.")
        else:
            self.read.setText(self.tr("Read from the file"))
            tip = self.tr(
                "Shows what is around the match, if the file is still the one that was found."
            )
        self.read.setToolTip(tip)

    def _show(self) -> None:
        many = len(self._matches) > 1
        self.previous.setVisible(many)
        self.next.setVisible(many)
        self.list.setVisible(many and self._is_process)
        readable = self._seen is not None and self._seen.row.kind in (Kind.FILE, Kind.PROCESS)
        self.read.setVisible(readable and bool(self._matches))
        self.hex.setVisible(bool(self._matches))
        if not self._matches:
            self._show_nothing()
            return
        self.list.go_to(self._at)
        self.place.setText(self._place_text())
        if self._read is not None and self._read.has(self._matches[self._at]):
            self._show_read(self._read)
        else:
            self._show_kept()
            self._ask_soon()

    def _show_nothing(self) -> None:
        self.note.clear()
        self.hex.show_bytes(b"")
        if self._seen is not None and all(map(is_check, self._seen.findings)):
            said = self.tr("This is about the process as a whole, not about a place in its memory.")
        else:
            said = self.tr("No string matched: the rule decided by something else.")
        self.place.setText(said)

    def _place_text(self) -> str:
        match = self._matches[self._at]
        said = self.tr("{0} of {1}: {2} of {3} at {4}, {5}")
        length = self.tr("%n byte(s)", "", match.hit.length)
        text = said.format(
            number(self._at + 1), number(len(self._matches)), visible(match.hit.identifier),
            middle(visible(match.finding.rule), _LONGEST), f"{match.hit.offset:#x}", length,
        )  # fmt: skip
        region = visible(memory_map.region_text(match.hit.region))
        return f"{text} · {region}" if region else text

    def _show_kept(self) -> None:
        """The bytes that the case keeps of the match."""
        hit = self._matches[self._at].hit
        whole = len(hit.data) >= hit.length
        data = hit.before + hit.data + (hit.after if whole else b"")
        self.hex.show_bytes(data, hit.offset - len(hit.before), (Mark(hit.offset, len(hit.data)),))
        self.hex.go_to_mark(0)
        self.note.setText(self._kept_text(self._matches[self._at]))

    def _kept_text(self, match: Match) -> str:
        hit, kept = match.hit, len(match.finding.hits)
        notes = []
        if not hit.data:
            notes.append(self.tr("The case keeps no bytes of this place."))
        elif len(hit.data) < hit.length:
            notes.append(self.tr("Only the beginning of the match is kept."))
        if match.finding.hit_count > kept:
            said = self.tr("The case keeps {0} of {1} matches of this rule.")
            notes.append(said.format(number(kept), number(match.finding.hit_count)))
        return " ".join(notes) or self.tr("These bytes are kept in the case.")

    def _show_read(self, read: Bytes) -> None:
        """The bytes of the live thing, with all matches that lie there."""
        inside = [one for one in self._matches if read.has(one)]
        marks = [Mark(one.hit.offset, one.hit.length) for one in inside]
        self.hex.show_bytes(read.data, read.start, marks)
        self.hex.go_to_mark(inside.index(self._matches[self._at]))
        if self._is_process:
            said = self.tr("Read from the process, which still runs: so it is now.")
        else:
            said = self.tr("Read from the file, which is still the one that was found.")
        self.note.setText(said)

    # The live file or process

    def _ask_soon(self) -> None:
        """Look at the process itself, unless the reader is on the way to another match."""
        if self._is_process and self.isVisible() and not self.live.running:
            self._soon.start()

    def read_live(self) -> None:
        """Read around the match."""
        if self._seen is not None and self._matches:
            self._soon.stop()
            self.read.setEnabled(False)
            self.live.read(self._seen, self._matches[self._at])

    def _take(self, read: Bytes) -> None:
        self.read.setEnabled(True)
        if self._matches and read.has(self._matches[self._at]):
            self._read = read
            self._show()
        else:  # fewer bytes than asked for: the region became smaller
            self._refused(memory_map.gone())

    def _refused(self, why: str) -> None:
        self.read.setEnabled(True)
        if self._is_process:
            kept = self._matches and self._matches[self._at].hit.data
            said = (
                self.tr("{0}: these bytes were kept by the scan.")
                if kept
                else self.tr("{0}, and the scan kept no bytes of this place.")
            )
            why = said.format(why)
        self.note.setText(visible(why))

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().showEvent(event)
        if self._matches and (self._read is None or not self._read.has(self._matches[self._at])):
            self._ask_soon()

    def hideEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().hideEvent(event)
        reading = self.live.running
        self.stop()
        if reading:
            self._show()

    def _paint(self) -> None:
        for button in (self.previous, self.next):
            colour = self._desk.theme.colours.text
            button.setIcon(icon(button.property("picture"), colour))
