"""A scan from its first event to its end: recorded in the case before it is shown."""

import signal
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Protocol

from irkit import scan as scanner
from irkit.case import Case
from irkit.records import Collected, Examined, Record, Scan, State
from irkit.rulebook import Rulebook
from irkit.scan.request import Request
from irkit.workers import Gate

_COMMIT_SECONDS = 0.3
_COMMIT_RECORDS = 2_000


class Shown(Protocol):
    """What shows a scan to a person or a program."""

    def began(self, scan: Scan, rulebook: Rulebook, gate: Gate) -> None:
        """The scan starts; the gate pauses and cancels it."""

    def happened(self, event: scanner.Event) -> None:
        """Something happened, and is in the case."""


def run(case: Case, scan: Scan, request: Request, rulebook: Rulebook, shown: Shown) -> State:
    """Run a scan (or the rest of one that the case knows) and note how it ended."""
    gate = Gate()
    known: scanner.Known = scanner.nothing_known
    if scan.identifier:
        identifier = scan.identifier
        case.finish_scan(identifier, State.RUNNING)
        known = _known(case, identifier)
    else:
        identifier = case.begin_scan(scan)
    with _cancelled_by_signal(gate):
        shown.began(scan, rulebook, gate)
        events = scanner.run(request, rulebook, gate, known)
        for event in _recorded(case, identifier, events):
            shown.happened(event)
    state = State.CANCELLED if gate.cancelled else State.DONE
    case.finish_scan(identifier, state)
    return state


def _known(case: Case, identifier: int) -> Callable[[str, str], bool]:
    """Whether a scan is done with a target; hashes, since a million paths would fill the memory."""
    done = {hash(one) for one in case.done_with(identifier)}
    return lambda kind, target: hash((kind, target)) in done


def _recorded(
    case: Case, identifier: int, events: Iterable[scanner.Event]
) -> Iterator[scanner.Event]:
    """The events, each after the case has kept it; findings at once, the rest in batches."""
    batch: list[Record] = []
    waiting: list[scanner.Event] = []
    committed = time.monotonic()
    for event in events:
        if isinstance(event, Examined):
            batch.append(event)
        elif isinstance(event, Collected):
            batch.append(event.record)
        waiting.append(event)
        urgent = isinstance(event, Examined) and bool(event.findings)
        due = time.monotonic() - committed > (_COMMIT_SECONDS / 10 if urgent else _COMMIT_SECONDS)
        if due or len(batch) >= _COMMIT_RECORDS:
            case.record(identifier, batch)
            yield from waiting
            batch, waiting = [], []
            committed = time.monotonic()
    case.record(identifier, batch)
    yield from waiting


@contextmanager
def _cancelled_by_signal(gate: Gate) -> Iterator[None]:
    """Ctrl+C and a polite kill end the scan, not the program: what was found is kept."""

    def cancel(*_: object) -> None:
        gate.cancelled = True

    signals = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, cancel) for number in signals]
    try:
        yield
    finally:
        for number, handler in zip(signals, before, strict=True):
            signal.signal(number, handler)
