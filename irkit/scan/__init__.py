"""Targets × detectors → events: the scan as a stream of typed records."""

import os
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from itertools import chain
from typing import Any

from irkit import targets, workers
from irkit.collect import collect
from irkit.engine import engine
from irkit.records import (
    Collected,
    CommandTarget,
    Examined,
    FileTarget,
    Item,
    Kind,
    Outcome,
    Persistence,
    ProcessTarget,
    Progress,
    Reason,
    Target,
)
from irkit.rulebook import EXTERNALS, Rulebook, packs
from irkit.rulebook.forms import Forms, forms
from irkit.scan.examine import Setup, be_gentle
from irkit.scan.request import Request
from irkit.scan.shared import MemoryTarget, Shared, SharedTarget, SharedTraces
from irkit.targets import Scope
from irkit.targets.processes import name_of

__all__ = ["Event", "Request", "nothing_known", "run"]

Event = Collected | Examined | Progress
Task = Target | SharedTarget | MemoryTarget  # what a worker is given
Known = Callable[[Kind, str], bool]

_PROGRESS_SECONDS = 0.2
_PROCESS_WEIGHT = workers.BATCH_WEIGHT  # each alone in its batch


_CAUSES = {
    "deadline": (Outcome.TIMED_OUT, Reason.DEADLINE),
    "memory": (Outcome.FAILED, Reason.MEMORY),
    "crashed": (Outcome.FAILED, Reason.CRASHED),
}


def nothing_known(_: Kind, __: str) -> bool:
    """For a scan that starts afresh."""
    return False


def run(
    request: Request,
    rulebook: Rulebook,
    gate: workers.Gate,
    known: Known = nothing_known,
    crew: workers.Crew = (),
) -> Generator[Event, None, None]:
    """Collect the subjects, then examine every target in the order of risk.

    Yields each fact, one `Examined` for every target and everything left out, and `Progress` about
    five times a second. What `known` says was done before is passed over: a subject (the name of
    its closing item) or a target. Ends early when the gate is cancelled; of a subject or target
    that was not done then nothing comes. Raises WorkersGone where workers cannot start. A `crew` is
    of `request.workers` processes that were started before. A gentle request lowers the priority of
    this process, too, which walks and writes.
    """
    if request.gentle:
        be_gentle()
    for subject in request.subjects:
        if not known(Kind.SOURCE, subject):
            yield _collecting(subject)
            yield from _whole(subject, gate)
        if gate.cancelled:
            return
    meter = _Meter(request.scope)
    aside: deque[Item] = deque()
    found = _targets(request, aside, known, meter)
    yield meter.progress()
    with closing(Shared(request, gate, aside.append)) as shared:
        answers = _pool(request, rulebook, gate, crew).run(shared.tasks(found))
        for event in _events(answers, shared, meter):
            while aside:
                yield meter.counted(Examined(aside.popleft()))
            yield event or meter.progress(paused=gate.paused)
    while aside:
        yield meter.counted(Examined(aside.popleft()))
    yield meter.progress(ended=not gate.cancelled)


def _events(
    answers: Iterable[workers.Done[Task, Any] | workers.Lost[Task] | workers.Tick],
    shared: Shared,
    meter: "_Meter",
) -> Iterator[Examined | None]:
    """What workers found, target by target; None where it is time to tell how far things are."""
    for answer in answers:
        if isinstance(answer, workers.Tick):
            if meter.is_due():
                yield None
        elif isinstance(answer.item, SharedTarget):
            shared.answer(answer.item, _traces(answer))
        elif isinstance(answer, workers.Lost):
            yield meter.counted(Examined(_lost(answer)), answer.item)
        else:
            yield meter.counted(answer.result, answer.item)


def _traces(answer: workers.Done[Task, Any] | workers.Lost[Task]) -> SharedTraces:
    """What was found in a file that processes share, or why it was not looked through."""
    if isinstance(answer, workers.Lost):
        return SharedTraces(fault=_CAUSES[answer.cause][1].value)
    found: SharedTraces = answer.result
    return found


def _collecting(subject: str) -> Progress:
    return Progress(
        phase=f"collecting {subject}",
        items=0,
        bytes=0,
        total_items=None,
        total_bytes=None,
        seconds=0.0,
        current="",
        findings=0,
    )


def _whole(subject: str, gate: workers.Gate) -> list[Collected]:
    """All facts of a subject, or none: half of them would come again when the scan is resumed."""
    facts: list[Collected] = []
    for fact in collect((subject,)):
        if gate.cancelled:
            return []
        facts.append(fact)
    return facts


def _pool(
    request: Request, rulebook: Rulebook, gate: workers.Gate, crew: workers.Crew
) -> workers.Pool[Task, Any]:
    setup = Setup(
        engine=request.engine,
        compiled=rulebook.compiled,
        forms=_forms(request, rulebook),
        named=rulebook.named,
        named_spaces=rulebook.named_spaces,
        origins=rulebook.origins,
        shipped=packs.shipped_digests(),
        externals=rulebook.externals,
        max_size=request.scope.limits.max_size,
        seconds=request.seconds,
        gentle=request.gentle,
    )
    bounds = workers.Bounds(request.seconds, request.memory)
    return workers.Pool(
        setup,
        count=request.workers,
        bounds=bounds,
        weigh=_weight,
        lane=_lane,
        gate=gate,
        crew=crew,
    )


def _forms(request: Request, rulebook: Rulebook) -> Forms | None:
    if not request.looks_fast:
        return None
    return forms(engine(request.engine), rulebook.sources, EXTERNALS)


def _targets(
    request: Request, aside: "deque[Item]", known: Known, meter: "_Meter"
) -> Iterator[Target]:
    """What workers have to look at; what is left out goes aside, what is known nowhere."""
    commands = _commands() if "persistence" in request.subjects else ()
    for one in chain(commands, targets.plan(request.scope)):
        if known(*_name(one)):
            meter.passed_over(one)
        elif isinstance(one, Item):
            aside.append(one)
        else:
            yield one


def _commands() -> Iterator[CommandTarget]:
    """What the host starts by itself, as far as it stands in no file that is matched anyway."""
    for fact in (collected.record for collected in collect(("persistence",))):
        if isinstance(fact, Persistence) and fact.command and not os.path.isabs(fact.location):
            name = " ".join(part for part in (fact.mechanism, fact.location, fact.name) if part)
            yield CommandTarget(name, fact.command, fact.modified)


def _name(one: Task | Item) -> tuple[Kind, str]:
    if isinstance(one, Item):
        return one.kind, one.target
    if isinstance(one, SharedTarget):
        return Kind.FILE, one.extent.path
    if isinstance(one, MemoryTarget):
        one = one.process
    if isinstance(one, FileTarget):
        return Kind.FILE, one.path
    if isinstance(one, CommandTarget):
        return Kind.PERSISTENCE, one.name
    return Kind.PROCESS, name_of(one)


def _weight(target: Task) -> int:
    if isinstance(target, ProcessTarget | MemoryTarget):
        return _PROCESS_WEIGHT
    if isinstance(target, SharedTarget):
        return target.extent.size
    return min(target.size, target.allocated) if isinstance(target, FileTarget) else 0


def _lane(target: Task) -> int:
    """Files of one size may be copies: the process that matched the first knows the others."""
    return target.size if isinstance(target, FileTarget) else 0


def _lost(lost: workers.Lost[Task]) -> Item:
    outcome, reason = _CAUSES[lost.cause]
    kind, name = _name(lost.item)
    size = lost.item.size if isinstance(lost.item, FileTarget) else None
    return Item(kind, name, outcome, reason, lost.detail, size, "", None)


class _Meter:
    """Counts what is done against a total that a thread of its own counts meanwhile."""

    def __init__(self, scope: Scope) -> None:
        self._looked = time.monotonic()
        self._seconds = 0.0
        self._items = self._bytes = self._findings = 0
        self._phase, self._current = "starting", ""
        self._total: tuple[int, int] | None = None
        self._passed_items = self._passed_bytes = 0
        threading.Thread(target=self._count, args=(scope,), daemon=True).start()

    def _count(self, scope: Scope) -> None:
        total = (0, 0)
        for total in targets.count(scope):  # noqa: B007 - the last one is the total
            pass
        self._total = total

    def passed_over(self, one: Target | Item) -> None:
        """Take what was done before off the total. Called by one thread, the one that lists."""
        self._passed_items += one.count if isinstance(one, Item) else 1
        self._passed_bytes += one.allocated if isinstance(one, FileTarget) else 0

    def counted(self, examined: Examined, target: Task | None = None) -> Examined:
        self._items += examined.item.count
        self._findings += len(examined.findings)
        self._current = examined.item.target
        if isinstance(target, FileTarget):
            self._bytes += target.allocated  # the holes of a file cost nothing
            self._phase = target.place
        elif isinstance(target, ProcessTarget | MemoryTarget):
            self._phase = "process memory"
        return examined

    def is_due(self) -> bool:
        return time.monotonic() - self._looked >= _PROGRESS_SECONDS

    def progress(self, *, paused: bool = False, ended: bool = False) -> Progress:
        now = time.monotonic()
        self._seconds += 0.0 if paused else now - self._looked
        self._looked = now
        if ended:  # the counting may not be through, and files may have come or gone since
            self._total = (self._items + self._passed_items, self._bytes + self._passed_bytes)
        items, size = self._total or (None, None)
        return Progress(
            phase="paused" if paused else self._phase,
            items=self._items,
            bytes=self._bytes,
            total_items=None if items is None else max(self._items, items - self._passed_items),
            total_bytes=None if size is None else max(self._bytes, size - self._passed_bytes),
            seconds=self._seconds,
            current=self._current,
            findings=self._findings,
        )
