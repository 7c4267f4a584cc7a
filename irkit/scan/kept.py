"""Memory of processes that was kept in files, looked through as that of live ones is."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple

from irkit import workers
from irkit.detect import matches as detect
from irkit.engine import engine
from irkit.memory.kept import KeptMemory, Piece
from irkit.records import Finding, Kind, Outcome, ProcessTarget, utc
from irkit.rulebook import EXTERNALS, Origin, Rulebook
from irkit.rulebook.forms import Forms, forms
from irkit.scan import process
from irkit.scan.memory import Clock, Matchers
from irkit.scan.request import Request
from irkit.scan.shared import MemoryTarget
from irkit.targets import Scope
from irkit.targets.processes import name_of


@dataclass(frozen=True, slots=True)
class KeptTarget:
    """A file with memory of a process to look through."""

    path: str
    process: ProcessTarget
    pieces: tuple[Piece, ...]


class LookedAgain(NamedTuple):
    """What rules found there."""

    target: KeptTarget
    findings: tuple[Finding, ...]
    fault: str  # why not all of it was looked at; empty where it was


def look_again(
    kept: Iterable[KeptTarget], rulebook: Rulebook, gate: workers.Gate
) -> Iterator[LookedAgain]:
    """What the rules find in each file.

    Ends early when the gate is cancelled. Raises WorkersGone where a worker cannot start.
    """
    request = Request(Scope(pids=()), workers=1)  # for its bounds
    chosen = engine(request.engine)
    setup = _Setup(
        engine=request.engine,
        compiled=rulebook.compiled,
        forms=forms(chosen, rulebook.sources, EXTERNALS),
        origins=rulebook.origins,
        seconds=request.seconds,
    )
    pool = workers.Pool[KeptTarget, LookedAgain](
        setup,
        count=request.workers,
        bounds=workers.Bounds(request.seconds, request.memory),
        weigh=lambda _: workers.BATCH_WEIGHT,  # each alone in its batch
        lane=lambda _: 0,
        gate=gate,
    )
    for answer in pool.run(kept):
        if isinstance(answer, workers.Done):
            yield answer.result
        elif isinstance(answer, workers.Lost):
            yield LookedAgain(answer.item, (), f"{answer.cause}: {answer.detail}")


@dataclass(frozen=True, slots=True)
class _Setup:
    """Everything a worker needs, sent to it once; calling it gives the function for targets."""

    engine: str
    compiled: bytes = field(repr=False)
    forms: Forms = field(repr=False)
    origins: dict[str, Origin] = field(repr=False)
    seconds: int

    def __call__(self) -> Callable[[KeptTarget], LookedAgain]:
        """Load the rules in this process. Raises EngineError."""
        chosen = engine(self.engine)
        matchers = Matchers(chosen, chosen.load(self.compiled), self.forms)
        return partial(_look, self, matchers)


def _look(setup: _Setup, matchers: Matchers, target: KeptTarget) -> LookedAgain:
    one = target.process
    asked = MemoryTarget(one, {})
    try:
        with closing(KeptMemory(target.path, target.pieces)) as memory:
            looked = process.look(asked, matchers, Clock(setup.seconds), memory)
    except OSError as error:
        return LookedAgain(target, (), error.strerror or str(error))
    suspect = detect.Suspect(Kind.PROCESS, name_of(one), pid=one.pid, started=utc(one.started))
    found = detect.findings(suspect, [*looked.matches], setup.origins)
    if looked.holds_rules:
        found = process.held(one, found)
    item = looked.item
    whole = item.outcome is Outcome.SCANNED
    return LookedAgain(target, found, "" if whole else f"{item.reason}: {item.detail}")
