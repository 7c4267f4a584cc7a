"""Bytes around a match, read anew from where they were found: a file, or a process that runs."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from irkit.records import Kind
from ui import memory_map
from ui.inspection import Inspection
from ui.thing import Match, Seen
from ui.widgets.hex_view import MOST

_PAGE = 0x1000
_AROUND = 0x10000  # bytes of a process that are read at once


@dataclass(frozen=True, slots=True)
class Bytes:
    """Some bytes and the offset or address of the first one."""

    start: int
    data: bytes

    def has(self, match: Match) -> bool:
        """Whether a match begins here, and as much of it is here as a case keeps."""
        end = match.hit.offset + min(match.hit.length, max(1, len(match.hit.data)))
        return self.start <= match.hit.offset and end <= self.start + len(self.data)


class LiveBytes(QObject):
    """First the bytes, then whether they were of the very thing that was found."""

    came = Signal(object)  # Bytes
    told = Signal(str)  # what is done meanwhile
    refused = Signal(str)  # why there are none

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.inspection = Inspection(self)

    @property
    def running(self) -> bool:
        """Whether an answer is awaited."""
        return self.inspection.running

    def stop(self) -> None:
        """End what is read; nobody is told."""
        self.inspection.stop()

    def read(self, seen: Seen, match: Match) -> None:
        """Read around a match; `came` or `refused` follows, unless `stop` comes first."""
        if seen.row.kind == Kind.PROCESS:
            self._read_process(match)
        else:
            self._read_file(seen, match)

    # A file

    def _read_file(self, seen: Seen, match: Match) -> None:
        start = max(0, match.hit.offset - MOST // 2) & ~0xF
        options = ("--offset", str(start), "--length", str(MOST))
        path = seen.row.target

        def compare(found: dict[str, Any]) -> None:
            read = Bytes(int(found["offset"]), bytes.fromhex(found["data"]))
            self.told.emit(self.tr("Comparing the file with what was found …"))
            self.inspection.ask(path, lambda facts: self._compare(read, facts, seen), self._refuse)

        self.told.emit(self.tr("Reading …"))
        self.inspection.ask(path, compare, self._refuse, *options)

    def _compare(self, read: Bytes, facts: dict[str, Any], seen: Seen) -> None:
        hashes = facts.get("hashes")
        if not hashes:
            self._refuse(self.tr("The file could not be compared with what was found."))
        elif hashes["sha256"] != seen.row.sha256 or hashes["changed"]:
            self._refuse(self.tr("The file is not the one that was found any more: it changed."))
        else:
            self.came.emit(read)

    # A process

    def _read_process(self, match: Match) -> None:
        pid, started = match.finding.pid, match.finding.started
        if pid is None or started is None:
            self._refuse(self.tr("The scan did not note which process it was"))
            return
        start = match.hit.offset & ~(_PAGE - 1)  # what lies before may be no memory at all
        self.read_memory(pid, started, start, _AROUND)

    def read_memory(self, pid: int, started: datetime, start: int, length: int) -> None:
        """Read from an address of a process, if it is the one that started then."""

        def compare(found: dict[str, Any]) -> None:
            read = Bytes(memory_map.number_of(found["address"]), bytes.fromhex(found["data"]))
            self.inspection.ask_memory(
                pid, lambda told: self._know_again(read, told, started), self._refuse_memory
            )

        self.told.emit(self.tr("Reading …"))
        self.inspection.ask_memory(
            pid, compare, self._refuse_memory, "--address", hex(start), "--length", str(length)
        )

    def _know_again(self, read: Bytes, told: dict[str, Any], started: datetime) -> None:
        if not memory_map.is_same(memory_map.time_of(told["started"]), started):
            self._refuse(memory_map.ended())
        elif not read.data:
            self._refuse(memory_map.gone())
        else:
            self.came.emit(read)

    def _refuse_memory(self, said: str) -> None:
        self._refuse(memory_map.trouble(said))

    def _refuse(self, why: str) -> None:
        self.refused.emit(why)
