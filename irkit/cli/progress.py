"""How far a command is that copies bytes: drawn on a terminal, else said now and then."""

import json
import os
import sys
import time
from collections.abc import Callable
from typing import Self

from rich.console import Group
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from irkit.cli.words import console, duration, print_whole, size_text
from irkit.text import middle, visible
from irkit.workers import Gate

_DRAWN_SECONDS = 0.1
_TOLD_SECONDS = 1.0  # before it is said how long it will take
_SAID_SECONDS = 10.0  # where there is no terminal
_WRITTEN_SECONDS = 0.2  # for programs
FOR_PROGRAMS = "IRKIT_PROGRESS"  # of the environment; "jsonl" asks for JSON lines


class Progress:
    """Bytes done of a total, on standard error: what a command prints stays clean.

    Programs get JSON lines there where they ask for them (docs/EVENTS.md).
    Its `tell` ends the work where the gate says so, by raising KeyboardInterrupt.
    """

    def __init__(self, what: str, gate: Gate) -> None:
        self._console = console(stderr=True)
        self._live = Live(console=self._console, auto_refresh=False, transient=True)
        self._what, self._gate = what, gate
        self._began = time.monotonic()
        self._shown = self._began
        self._current = ""
        self.done = 0
        self.total: int | None = None  # bytes, where known
        self._show, self._interval = self._way()

    def _way(self) -> tuple[Callable[[], None], float]:
        """How it is shown, and seconds between two times."""
        if os.environ.get(FOR_PROGRAMS) == "jsonl":
            return self._write, _WRITTEN_SECONDS
        if self._console.is_interactive:
            return self._draw, _DRAWN_SECONDS
        return self._say, _SAID_SECONDS

    def __enter__(self) -> Self:
        if self._show == self._draw:
            self._live.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._live.stop()
        if self._show == self._write:
            self._write()  # how far it came

    def out_of(self, total: int) -> None:
        """Say how many bytes there are in all."""
        self.total = total

    def at(self, current: str) -> None:
        """Name what is worked on now."""
        self._current = current
        self.tell(0)

    def tell(self, size: int) -> None:
        """Count bytes that are done. Raises KeyboardInterrupt where somebody stopped the work."""
        if self._gate.cancelled:
            raise KeyboardInterrupt
        self.done += size
        now = time.monotonic()
        if now - self._shown > self._interval:
            self._shown = now
            self._show()

    def _draw(self) -> None:
        self._live.update(self._drawn(), refresh=True)

    def _say(self) -> None:
        print_whole(self._console, f"{self._what}; {self._numbers()}")

    def _write(self) -> None:
        said = {
            "event": "progress",
            "phase": self._what,
            "bytes": self.done,
            "total_bytes": self.total,
            "seconds_left": self._seconds_left(),
            "current": self._current,
        }
        print(json.dumps(said), file=sys.stderr, flush=True)

    def _drawn(self) -> Group:
        head = Table.grid(padding=(0, 1), expand=True)
        head.add_column(no_wrap=True)
        head.add_column(ratio=1)
        head.add_column(no_wrap=True)
        bar = ProgressBar(total=self.total, completed=self.done, pulse=self.total is None)
        head.add_row(self._what, bar, self._numbers())
        lines = (
            Text(middle(visible(self._current), self._console.width - 1), "dim"),
            Text("Ctrl+C stops it", "dim"),
        )
        for line in lines:
            line.no_wrap, line.overflow = True, "ellipsis"
        return Group(head, *lines)

    def _numbers(self) -> str:
        """As "12.0 MB of 1.2 GB, 4 min left"."""
        if not self.total:
            return size_text(self.done)
        seconds = self._seconds_left()
        left = f", {duration(seconds)} left" if seconds is not None else ""
        return f"{size_text(min(self.done, self.total))} of {size_text(self.total)}{left}"

    def _seconds_left(self) -> float | None:
        """None where it cannot be told yet."""
        seconds = time.monotonic() - self._began
        if not self.total or not self.done or seconds <= _TOLD_SECONDS:
            return None
        done = min(self.done, self.total)
        return seconds * (self.total - done) / done
