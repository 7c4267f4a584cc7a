"""The memory of a process that runs: a map, its regions, and the bytes of one of them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from irkit.records import Finding, Level, Process
from irkit.text import visible
from ui import memory_map
from ui.desk import Desk
from ui.inspection import Inspection
from ui.live_bytes import Bytes, LiveBytes
from ui.memory_map import MemoryMap, Region
from ui.widgets.hex_view import MOST, HexView, Mark
from ui.widgets.keep_memory import KeepMemory
from ui.widgets.memory_legend import MemoryLegend
from ui.widgets.memory_strip import MemoryStrip
from ui.widgets.region_pane import RegionPane
from ui.words import size

_QUIET_FIRST = (Level.NOTICE, Level.WARNING, Level.ALERT)


class MemoryView(QWidget):
    """Asks the engine when it is shown, and stops asking when it is not."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._process: Process | None = None
        self._findings: tuple[Finding, ...] = ()
        self._map: MemoryMap | None = None
        self._opened: Region | None = None
        self.inspection, self.live = Inspection(self), LiveBytes(self)
        self.note = QLabel(objectName="quiet", wordWrap=True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.again = QPushButton(self.tr("Read again"))
        self.strip = MemoryStrip(desk.theme)
        self.legend = MemoryLegend(desk.theme)
        self.pane = RegionPane(desk)
        self.keep = KeepMemory(desk)
        self.caption = QLabel(objectName="quiet", wordWrap=True)
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.hex = HexView(desk.theme)
        self._lay_out()
        self.again.clicked.connect(self.read)
        self.strip.chosen.connect(self._choose)
        self.strip.opened.connect(self.open)
        self.pane.view.chosen.connect(self._choose)
        self.pane.view.opened.connect(self.open)
        self.live.came.connect(self._show_bytes)
        self.live.told.connect(self.caption.setText)
        self.live.refused.connect(self._say_no_bytes)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.note, 1)
        top.addWidget(self.again)
        self.bytes = QWidget()
        below = QVBoxLayout(self.bytes)
        below.setContentsMargins(0, 8, 0, 0)
        below.setSpacing(8)
        below.addWidget(self.caption)
        below.addWidget(self.hex, 1)
        listing = QWidget()
        above = QVBoxLayout(listing)
        above.setContentsMargins(0, 0, 0, 8)
        above.setSpacing(8)
        above.addWidget(self.pane, 1)
        above.addWidget(self.keep)
        self.parts = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        self.parts.addWidget(listing)
        self.parts.addWidget(self.bytes)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 0)
        column.setSpacing(8)
        column.addLayout(top)
        for widget in (self.strip, self.legend):
            column.addWidget(widget)
        column.addWidget(self.parts, 1)
        column.addStretch()
        self._show_map(None)

    # What is shown

    def show_process(self, process: Process | None, findings: Sequence[Finding]) -> None:
        """Show the memory of a process, with the places of what was found in it."""
        other = process is None or self._process is None or not _is_one(process, self._process)
        self._process, self._findings = process, tuple(findings)
        if other:
            self.keep.show_process(process)
            self.stop()
            self._show_map(None)
            self.note.clear()
            if self.isVisible():
                self.read()
        elif self._map is not None:
            self._show_map(self._map)

    def stop(self) -> None:
        """End all questions."""
        self.inspection.stop()
        self.live.stop()

    def read(self) -> None:
        """Ask for the map as it is now."""
        process = self._process
        if process is None:
            self.note.setText(self.tr("Choose a process to see its memory."))
        elif process.kernel_thread:
            self.note.setText(self.tr("A thread of the kernel has no memory of its own."))
        elif process.started is None:
            self.note.setText(self.tr("When it started is not known: it cannot be told again."))
        else:
            self.note.setText(self.tr("Reading the map of its memory …"))
            self.inspection.ask_memory(process.pid, self._take, self._say)
        self.again.setVisible(self.inspection.running)
        self.again.setEnabled(not self.inspection.running)

    def _take(self, document: dict[str, Any]) -> None:
        found = memory_map.read_map(document)
        if self._process is None or not memory_map.is_same(found.started, self._process.started):
            self._say(memory_map.ended())
            return
        self._show_map(found)
        sizes = size(sum(one.size for one in found.regions))
        said = self.tr("%n region(s), {0}: so it is now.", "", len(found.regions))
        self.note.setText(said.format(sizes))
        self._let_ask()

    def _say(self, why: str) -> None:
        """Why there is no map, and what is left."""
        self._show_map(None)
        why = memory_map.trouble(why)
        said = self.tr("{0}.")
        if why == memory_map.ended():
            said = self.tr(
                "{0}, or this is another computer. What the scan kept is in its findings."
            )
        self.note.setText(said.format(visible(why)))
        self._let_ask()

    def _let_ask(self) -> None:
        self.again.show()
        self.again.setEnabled(True)

    def _show_map(self, found: MemoryMap | None) -> None:
        self._map = found
        regions, levels = _with_hits(found.regions if found else (), self._findings)
        self.strip.show_regions(regions, levels)
        self.pane.show_regions(regions)
        for widget in (self.strip, self.legend, self.parts):
            widget.setVisible(found is not None)
        if found is None:
            self._opened = None
            self.hex.show_bytes(b"")
            self.bytes.hide()

    def _choose(self, region: Region | None) -> None:
        """Strip and list stand at the same region."""
        self.keep.show_region(region)
        if region is not None:
            self.strip.go_to(region.start)
            self.pane.go_to(region.start)

    # The bytes of a region

    def open(self, region: Region) -> None:
        """Show the bytes of a region from its start."""
        process = self._process
        if process is None or process.started is None:
            return
        self._opened = region
        if self.bytes.isHidden():
            self.bytes.show()
            half = self.parts.height() // 2
            self.parts.setSizes([half, half])
        self.hex.show_bytes(b"", region.start)
        self.live.read_memory(process.pid, process.started, region.start, min(region.size, MOST))

    def _show_bytes(self, read: Bytes) -> None:
        region = self._opened
        if region is None:
            return
        marks = [
            Mark(one.offset, one.length)
            for finding in self._findings
            for one in finding.hits
            if one.data and read.start <= one.offset < read.start + len(read.data)
        ]
        self.hex.show_bytes(read.data, read.start, marks)
        said = self.tr("{0}: {1} of {2}").format(
            f"{region.start:#x}", size(len(read.data)), size(region.size)
        )
        self.caption.setText(" · ".join(filter(None, (said, visible(region.place)))))
        self.hex.setFocus()

    def _say_no_bytes(self, why: str) -> None:
        self.caption.setText(self.tr("{0}.").format(visible(why)))

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().showEvent(event)
        if self._map is None and not self.inspection.running:
            self.read()

    def hideEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().hideEvent(event)
        self.stop()


def _is_one(process: Process, other: Process) -> bool:
    return (process.pid, process.started) == (other.pid, other.started)


def _with_hits(
    regions: Sequence[Region], findings: Sequence[Finding]
) -> tuple[list[Region], dict[int, str]]:
    """The regions with how many matches lie in each, and the loudest level by their start."""
    counts: dict[int, int] = {}
    levels: dict[int, Level] = {}
    for finding in findings:
        for hit in finding.hits:
            place = memory_map.place_of(regions, hit.offset)
            if place is not None:
                start = regions[place].start
                counts[start] = counts.get(start, 0) + 1
                before = levels.get(start, Level.NOTICE)
                levels[start] = max(before, finding.level, key=_QUIET_FIRST.index)
    counted = [replace(one, hits=counts.get(one.start, 0)) for one in regions]
    return counted, {start: level.value for start, level in levels.items()}
