"""What only a look at the whole host tells of its processes: connections, services, hidden ones."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field

import psutil

from irkit.collect import collect
from irkit.detect.process import hidden
from irkit.records import Connection, Finding, Item, ProcessTarget
from irkit.targets.processes import started


@dataclass(frozen=True, slots=True)
class Seen:
    """The host as it was when its processes were about to be looked at."""

    connections: dict[int, tuple[Connection, ...]] | None  # by pid; None where it does not tell
    services: dict[int, tuple[str, ...]] | None
    hidden: tuple[ProcessTarget, ...] = ()  # in no list
    findings: dict[int, Finding] = field(default_factory=dict)  # why, by pid


def seen(*, every: bool, aside: Callable[[Item], None]) -> Seen:
    """Look around, for hidden processes only where `every` one is asked for; gaps go `aside`."""
    found: dict[int, Finding] = {}
    targets = []
    for one in hidden.hidden() if every else ():
        if isinstance(one, Item):
            aside(one)
        elif one.pid is not None:
            found[one.pid] = one
            targets.append(_target(one))
    return Seen(_connections(), _services(), tuple(targets), found)


def _target(finding: Finding) -> ProcessTarget:
    pid = finding.pid or 0
    name = finding.target.removeprefix(f"pid {pid}").strip(" ()")
    try:
        return ProcessTarget(pid, started(pid), name)
    except (psutil.Error, OSError):  # it hides that, too
        return ProcessTarget(pid, 0.0, name)


def _connections() -> dict[int, tuple[Connection, ...]] | None:
    found: dict[int, tuple[Connection, ...]] = {}
    for fact in (one.record for one in collect(("connections",))):
        if isinstance(fact, Connection) and fact.pid is not None:
            found[fact.pid] = (*found.get(fact.pid, ()), fact)
    return found


def _services() -> dict[int, tuple[str, ...]] | None:
    if sys.platform != "win32":
        return None
    from irkit.detect.process import windows

    try:
        return windows.services()
    except (psutil.Error, OSError):
        return None
