"""What the host says of itself; what stands out comes first, kernel threads are only counted."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from irkit.case import Case
from irkit.records import (
    Account,
    Connection,
    Level,
    Persistence,
    Process,
    Session,
    SystemFact,
)
from irkit.report.content.model import Findings, Host, Listed

ROWS = 500  # of any table of facts

T = TypeVar("T")


def of_case(case: Case, found: Findings) -> Host:
    """The facts of the latest scan that recorded any."""
    suspects = suspects_of(found)
    processes = [*case.facts(Process)]
    running = [one for one in processes if not one.kernel_thread or one.pid in suspects]
    return Host(
        suspects=suspects,
        system=_listed(case.facts(SystemFact)),
        sessions=_listed(case.facts(Session)),
        processes=_listed(running, lambda one: (one.pid not in suspects, not one.image_deleted)),
        kernel_threads=len(processes) - len(running),
        connections=_listed(
            case.facts(Connection), lambda one: (one.pid not in suspects, not one.remote_address)
        ),
        accounts=_listed(case.facts(Account), lambda one: (not one.privileged, not one.can_log_in)),
        persistence=_listed(case.facts(Persistence), lambda one: not one.enabled),
    )


def suspects_of(found: Findings) -> dict[int, Level]:
    """The level of each process that something worse than a notice was found in."""
    rows = {row.pid: row.level for row in reversed(found.rows.rows) if row.pid is not None}
    told = {
        finding.pid: one.thing.level
        for one in reversed(found.told)  # the worst has the last word
        for finding in one.thing.findings
        if finding.pid is not None
    }
    return rows | told


def _listed(facts: Iterable[T], order: Callable[[T], Any] | None = None) -> Listed[T]:
    rows = sorted(facts, key=order) if order else [*facts]
    return Listed(tuple(rows[:ROWS]), len(rows))
