"""What one file is: facts by magic, content and headers, each had by itself or missing by reason.

A fact is a function from the open file to a record, or to None where it does not apply. They run
in a worker process under limits: a file made to hang or blow up a parser costs that fact only.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from irkit.errors import ItemTimeout
from irkit.inspection import limits
from irkit.inspection.archive import Archive, archive
from irkit.inspection.content import (
    Entropy,
    Format,
    Hashes,
    Strings,
    entropy,
    format_of,
    hashes,
    strings,
)
from irkit.inspection.elf import Elf, elf
from irkit.inspection.odd import Oddity
from irkit.inspection.pe import Pe, pe
from irkit.inspection.pe_directories import Exports, Imports, Resources, exports, imports, resources
from irkit.inspection.pe_image import PARSER_FAULTS
from irkit.inspection.script import Script, script
from irkit.inspection.status import Status, Stream, status, streams
from irkit.inspection.subject import MALFORMED, Subject, Unavailable
from irkit.records import Reason
from irkit.targets.files import reason_of
from irkit.workers import BATCH_WEIGHT, Bounds, Done, Gate, Lost, Pool

BOUNDS = Bounds(seconds=20.0, memory=1 << 30)  # for one fact
_ALTOGETHER = 60.0  # seconds
_DETAIL = 300  # characters
_CAUSES = {"crashed": Reason.CRASHED, "memory": Reason.MEMORY, "deadline": Reason.DEADLINE}

# Every fact, in the order in which they are asked for: what is cheap and safe comes first.
FACTS: tuple[tuple[str, Callable[[Subject], object]], ...] = (
    ("status", status),
    ("format", format_of),
    ("hashes", hashes),
    ("streams", streams),
    ("script", script),
    ("elf", elf),
    ("archive", archive),
    ("entropy", entropy),
    ("strings", strings),
    ("pe", pe),
    ("imports", imports),
    ("exports", exports),
    ("resources", resources),
)


@dataclass(frozen=True, slots=True)
class Missing:
    """A fact that could not be had."""

    fact: str
    reason: str
    detail: str


@dataclass(frozen=True, slots=True)
class Inspection:
    """All facts of one file; None for one that does not apply or is missing."""

    path: str
    status: Status | None = None
    format: Format | None = None
    hashes: Hashes | None = None
    entropy: Entropy | None = None
    strings: Strings | None = None
    streams: tuple[Stream, ...] | None = None
    script: Script | None = None
    archive: Archive | None = None
    elf: Elf | None = None
    pe: Pe | None = None
    imports: Imports | None = None
    exports: Exports | None = None
    resources: Resources | None = None
    missing: tuple[Missing, ...] = ()

    @property
    def oddities(self) -> tuple[Oddity, ...]:
        """Those of all facts."""
        found = (self.pe, self.elf, self.archive)
        return tuple(oddity for fact in found if fact for oddity in fact.oddities)


@dataclass(frozen=True, slots=True)
class Setup:
    """What a worker needs to open the same file as its engine."""

    path: str
    identity: tuple[int, int]
    bounds: Bounds

    def __call__(self) -> Callable[[str], object]:
        """Open the file, and give the function from a fact's name to the fact or `Missing`."""
        limits.memory(2 * self.bounds.memory)
        try:
            subject = Subject.opened(self.path, self.identity)
        except OSError as error:
            return lambda name, error=error: _missing(name, error)  # type: ignore[misc]
        return lambda name: _fact(name, subject, self.bounds.seconds)


def inspect(subject: Subject, bounds: Bounds = BOUNDS) -> Inspection:
    """Every fact of an open file. Raises WorkersGone where no worker process can run."""
    names = [name for name, _ in FACTS]
    found: dict[str, object] = {name: Missing(name, Reason.DEADLINE, "") for name in names}
    gate = Gate()
    pool: Pool[str, object] = Pool(
        Setup(subject.path, subject.identity, bounds),
        count=1,
        bounds=bounds,
        weigh=lambda _: BATCH_WEIGHT,
        lane=lambda _: 0,
        gate=gate,
    )
    until = time.monotonic() + _ALTOGETHER
    for end in pool.run(names):
        if isinstance(end, Done):
            found[end.item] = end.result
        elif isinstance(end, Lost):
            found[end.item] = Missing(end.item, _CAUSES[end.cause], end.detail)
        gate.cancelled = time.monotonic() > until
    return _inspection(subject.path, found)


def _inspection(path: str, found: dict[str, object]) -> Inspection:
    missing = tuple(one for one in found.values() if isinstance(one, Missing))
    facts: dict[str, Any] = {
        name: one for name, one in found.items() if not isinstance(one, Missing)
    }
    return Inspection(path=path, missing=missing, **facts)


def _fact(name: str, subject: Subject, seconds: float) -> object:
    """The fact, or why it is missing. A fault of the file is not raised: it costs this fact."""
    try:
        with limits.deadline(seconds):
            return dict(FACTS)[name](subject)
    except (Unavailable, ItemTimeout, MemoryError, OSError, *PARSER_FAULTS) as error:
        return _missing(name, error)


def _missing(name: str, error: Exception) -> Missing:
    if isinstance(error, Unavailable):
        return Missing(name, error.reason, error.detail[:_DETAIL])
    if isinstance(error, ItemTimeout):
        return Missing(name, Reason.DEADLINE, str(error))
    if isinstance(error, MemoryError):
        return Missing(name, Reason.MEMORY, "")
    if isinstance(error, OSError):
        return Missing(name, reason_of(error), error.strerror or str(error))
    return Missing(name, MALFORMED, f"{type(error).__name__}: {error}"[:_DETAIL])
