"""The scan under way: what was asked, how far it is, what it could not look at."""

import sys
from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from irkit.records import HARMLESS_SKIPS
from ui.elevation import REFUSED, prefix
from ui.engine_process import EngineProcess, typed

if TYPE_CHECKING:
    from ui.raised_engine import RaisedEngine

Engine = TypeVar("Engine", EngineProcess, "RaisedEngine")

_EVERY = 200  # milliseconds between two drawings of the same progress
_SHOWN = 500  # lines of the log that are kept
_ITEM_COST = 20_000  # bytes that could be matched in the time that one more thing costs


@dataclass(slots=True)
class State:
    """All that the events of one scan have said so far."""

    command: str = ""
    case: str = ""  # its folder, as it was named
    status: int | None = None  # of the engine that has ended
    begun: bool = False  # whether the engine has said anything
    phase: str = ""
    items: int = 0
    bytes: int = 0
    total_items: int | None = None
    total_bytes: int | None = None
    seconds: float = 0.0
    current: str = ""
    findings: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    dropped: int = 0  # rules that could not be used
    verdict: dict[str, Any] | None = None
    coverage: dict[str, Any] = field(default_factory=dict)
    report: str | None = None

    @property
    def share(self) -> float | None:
        """How much is done, 0 to 1; None until the total is counted."""
        if self.total_items is None or self.total_bytes is None:
            return None
        total = self.total_bytes + _ITEM_COST * self.total_items
        return min(1.0, (self.bytes + _ITEM_COST * self.items) / total) if total else 1.0

    @property
    def seconds_left(self) -> float | None:
        """At the pace so far; None where it cannot be told yet."""
        share = self.share
        return self.seconds * (1 - share) / share if share else None

    @property
    def rate(self) -> float:
        """Bytes a second."""
        return self.bytes / self.seconds if self.seconds else 0.0


class Work(QObject):
    """Starts one scan at a time and follows its events."""

    started = Signal()
    changed = Signal()  # some times a second, however fast events arrive
    found = Signal()  # the case has something new to show
    ended = Signal(int)  # exit status of the engine: 0, 1 findings, 2 could not work, -1 crashed
    said = Signal(str)  # a line for the log

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = State()
        self.raised = False  # whether the engine was to be given more rights than the window has
        self.paused = False
        self.cancelling = False
        self._takes_pauses = True
        self._then: Sequence[Sequence[str]] = ()  # scans that follow
        self.log: deque[str] = deque(maxlen=_SHOWN)
        self._usual = self._listened_to(EngineProcess(self))
        self._more_rights: RaisedEngine | None = None  # made when it is needed first
        self.engine: EngineProcess | RaisedEngine = self._usual
        self._draw = QTimer(self, singleShot=True, interval=_EVERY)
        self._draw.timeout.connect(self._show)
        self._news = False

    @property
    def running(self) -> bool:
        """Whether a scan is under way."""
        return self.engine.running

    @property
    def pausable(self) -> bool:
        """Whether it can pause: a scan can, a copy cannot."""
        return self.running and self._takes_pauses

    @property
    def refused(self) -> bool:
        """Whether the engine never ran, because nobody may or wants to give it more rights."""
        state = self.state
        return self.raised and not state.begun and state.status in REFUSED

    def start(
        self,
        arguments: Sequence[str],
        *,
        raised: bool = False,
        events: bool = True,
        then: Sequence[Sequence[str]] = (),
    ) -> None:
        """Start `irkit` with these arguments, with more rights than the window has if `raised`.

        Without `events` it is a command that has none, as one that only collects; it cannot pause.
        `then` are scans that follow where it came to its end, with the rights of the window.
        """
        self.raised = raised
        self._then = then
        self.state = State(command=typed(arguments), case=_case_of(arguments))
        self.paused = self.cancelling = False
        self._takes_pauses = events
        self._say(f"$ {self.state.command}")
        told = ("--events", "jsonl") if events else ()
        self._start([*arguments, *told])
        self.started.emit()
        self.changed.emit()

    def _start(self, arguments: Sequence[str]) -> None:
        if self.raised and sys.platform == "win32":
            from ui.raised_engine import RaisedEngine

            self._more_rights = self._more_rights or self._listened_to(RaisedEngine(self))
            self.engine = self._more_rights
            self._more_rights.start(arguments)
        else:
            self.engine = self._usual
            self._usual.start(arguments, (prefix() or []) if self.raised else [])

    def _listened_to(self, engine: Engine) -> Engine:
        engine.event.connect(self._take)
        engine.complained.connect(self._say)
        engine.ended.connect(self._end)
        return engine

    def pause(self) -> None:
        """Begin nothing new, or go on again."""
        self.paused = not self.paused
        self.engine.tell("pause" if self.paused else "resume")
        self.changed.emit()

    def cancel(self) -> None:
        """End the scan; what was found stays in the case."""
        self._then = ()
        self.cancelling = True
        self.engine.tell("cancel")
        self.changed.emit()

    def stop(self) -> None:
        """End the engine now, as when the window closes."""
        self._then = ()
        self.engine.stop()

    def _take(self, event: dict[str, Any]) -> None:
        state = self.state
        state.begun = True
        match event.get("event"):
            case "progress":
                for name in _PROGRESS:
                    setattr(state, name, event.get(name))
            case "item":
                item = event["item"]
                harmless = item["outcome"] == "skipped" and item["reason"] in HARMLESS_SKIPS
                if not harmless:  # else it is no gap: nothing can hide there
                    state.outcomes[item["outcome"]] += item["count"]
                self._news = True
            case "finding" | "fact":
                self._news = True
            case "began":
                state.dropped = len(event["dropped"])
                self._news = True
            case "ended":
                state.verdict, state.coverage = event["verdict"], event["coverage"]
                state.report = event["report"]
        if not self._draw.isActive():
            self._draw.start()

    def _show(self) -> None:
        self.changed.emit()
        if self._news:
            self._news = False
            self.found.emit()

    def _say(self, line: str) -> None:
        self.log.append(line)
        self.said.emit(line)

    def _end(self, status: int) -> None:
        self._draw.stop()
        self.paused = self.cancelling = False
        self.state.status = status
        self._news = False
        self.changed.emit()
        self.found.emit()
        self.ended.emit(status)
        if self._then and status in (0, 1) and not (self.refused or self.running):
            following, *rest = self._then
            self.start(following, then=rest)


def _case_of(arguments: Sequence[str]) -> str:
    """The folder behind `--case`."""
    words = iter(arguments)
    return next(words, "") if "--case" in words else ""


_PROGRESS = (
    "phase", "items", "bytes", "total_items", "total_bytes", "seconds", "current", "findings",
)  # fmt: skip
