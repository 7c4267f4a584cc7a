"""What a thing is: what the case knows, and what the live file says when somebody looks."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from irkit.records import Kind
from irkit.text import visible
from ui import file_facts
from ui.desk import Desk
from ui.inspection import Inspection
from ui.thing import Seen
from ui.widgets.entropy_strip import EntropyStrip
from ui.widgets.fact_tree import FactTree, Group, Row
from ui.words import exact_size


class FactsView(QWidget):
    """Asks about the live file when it is shown, and stops asking when it is not."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._seen: Seen | None = None
        self._found: dict[str, Any] | None = None
        self.inspection = Inspection(self)
        self.note = QLabel(objectName="quiet", wordWrap=True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.strip = EntropyStrip(desk.theme)
        self.tree = FactTree(desk, self.tr("Facts of it"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.note)
        column.addWidget(self.strip)
        column.addWidget(self.tree, 1)
        desk.clock.changed.connect(self._show)

    def show_thing(self, seen: Seen) -> None:
        """Show what is known of a thing."""
        other = self._seen is None or self._seen.identifier != seen.identifier
        self._seen = seen
        if other:
            self.stop()
            self._found = None
            self.note.clear()
            self._ask()
        self._show()

    def stop(self) -> None:
        """End the question about the file."""
        self.inspection.stop()

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().hideEvent(event)
        self.stop()

    def _ask(self) -> None:
        seen = self._seen
        if seen is None or not self.isVisible() or self._found is not None:
            return
        if seen.row.kind == Kind.FILE and not self.inspection.running:
            self.note.setText(self.tr("Looking at the file …"))
            self.inspection.ask(seen.row.target, self._take, self._say)

    def _take(self, found: dict[str, Any]) -> None:
        self._found = found
        self._show()

    def _say(self, text: str) -> None:
        self.note.setText(visible(text))

    def _show(self) -> None:
        if self._seen is None:
            return
        found, clock = self._found, self._desk.clock
        known = Group(self.tr("What the case knows"), tuple(self._known(self._seen)))
        self.tree.fill([known, *(file_facts.groups(found, clock) if found else ())])
        entropy = found["entropy"] if found else None
        self.strip.setVisible(entropy is not None)
        if entropy:
            self.strip.show_blocks(entropy["blocks"], entropy["block_size"])
        if found:
            self.note.setText(self._sameness(self._seen, found))
        self.note.setVisible(bool(self.note.text()))

    def _sameness(self, seen: Seen, found: dict[str, Any]) -> str:
        hashes = found["hashes"]
        if not hashes or not seen.row.sha256:
            return self.tr("Whether the file is still the one that was found is not known.")
        if hashes["sha256"] != seen.row.sha256:
            return self.tr(
                "▲ The file here is not the one that was found: it changed, or this is another "
                "computer."
            )
        return self.tr("The file is still the one that was found.")

    def _known(self, seen: Seen) -> Iterator[Row]:
        best, clock = seen.best, self._desk.clock
        pid = "" if seen.row.pid is None else str(seen.row.pid)
        count = "" if seen.row.size is None else exact_size(seen.row.size)
        for label, value in (
            (self.tr("PID"), pid),
            (self.tr("SHA-256"), best.sha256),
            (self.tr("SHA-1"), best.sha1),
            (self.tr("MD5"), best.md5),
            (self.tr("Size"), count),
            (self.tr("Modified"), clock.full(seen.row.modified)),
            (self.tr("Started"), clock.full(best.started)),
        ):
            if value:
                yield Row(label, value)
