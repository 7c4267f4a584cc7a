"""The adversary timeline: what happened on the host at and around what was found."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from irkit.case import Case
from irkit.records import Kind, Level, Persistence, Process, Session, What
from irkit.report.content.host import suspects_of
from irkit.report.content.model import Findings, Happening, Listed

EVENTS = 500
AROUND = timedelta(days=1)  # before the first and after the last event of a thing with findings


def of_case(case: Case, found: Findings) -> Listed[Happening]:
    """Events of things with alerts or warnings, and all others from a day before to a day after."""
    suspects = suspects_of(found)
    bad = [*_of_things(found)]
    targets = {event.target: event.level for event in bad}
    others = [*_of_host(case, suspects, targets)]
    marked = bad + [event for event in others if event.level]
    times = sorted(event.time for event in marked)
    near = [event for event in others if not event.level and _near(event.time, times)]
    events = sorted(dict.fromkeys(marked + near), key=lambda event: (event.time, event.target))
    return Listed(tuple(_kept(events)), len(events))


def _of_things(found: Findings) -> Iterator[Happening]:
    """The last change of files with findings, by the files' own times."""
    for one in found.told:
        changed = {finding.modified for finding in one.thing.findings if finding.modified}
        if one.thing.kind is Kind.FILE and changed:
            yield Happening(max(changed), What.FILE_MODIFIED, one.thing.target, one.thing.level)
    for row in found.rows.rows:
        if row.kind is Kind.FILE and row.modified:
            yield Happening(row.modified, What.FILE_MODIFIED, row.target, row.level)


def _of_host(
    case: Case, suspects: Mapping[int, Level], targets: Mapping[str, Level | None]
) -> Iterator[Happening]:
    for process in case.facts(Process):
        level = suspects.get(process.pid) or targets.get(process.image)
        if process.started and (level or not process.kernel_thread):
            name = f"{process.name} ({process.pid}) {process.image}".rstrip()
            yield Happening(process.started, What.PROCESS_STARTED, name, level)
    for point in case.facts(Persistence):
        if point.modified:
            name = f"{point.mechanism}: {point.name} {point.location}"
            level = targets.get(point.location)
            yield Happening(point.modified, What.PERSISTENCE_CHANGED, name, level)
    for session in case.facts(Session):
        if session.started:
            name = " ".join(filter(None, (session.user, session.terminal, session.remote_host)))
            yield Happening(session.started, What.SESSION_BEGAN, name, None)


def _near(time: datetime, sorted_times: Sequence[datetime]) -> bool:
    place = bisect_left(sorted_times, time)
    return any(abs(time - near) <= AROUND for near in sorted_times[max(place - 1, 0) : place + 1])


def _kept(events: list[Happening]) -> list[Happening]:
    """The events that a list has room for: first those of things with findings, latest last."""
    if len(events) <= EVENTS:
        return events
    order = sorted(events, key=lambda one: (one.level is None, -one.time.timestamp()))
    kept = {*order[:EVENTS]}
    return [event for event in events if event in kept]
