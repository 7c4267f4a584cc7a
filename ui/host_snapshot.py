"""All that a case tells of the processes of its host, read in one go and joined."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from irkit.case import Case, Query
from irkit.records import (
    Account,
    Connection,
    Finding,
    Kind,
    Level,
    Persistence,
    Process,
    Scan,
    ThingRow,
)
from irkit.text import storable
from ui.process_forest import Node, forest
from ui.process_rows import ProcessClass, ProcessRow, class_of, is_engine, services_of

_AT_ONCE = 500
SAME_START = timedelta(seconds=2)  # between two ways to ask when a process started
_MOST_NAMES = 10_000  # targets in one question
_LONGEST = 10_000  # characters of a command that are looked at
_WORDS = re.compile(r"[\s\"';|&()<>=`]+")


@dataclass(frozen=True, slots=True)
class Told:
    """One reason to suspect a process, with the thing whose finding it is."""

    thing: ThingRow
    finding: Finding


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The latest list of processes and what belongs to each."""

    scan: Scan | None  # which listed them
    processes: tuple[Process, ...]
    accounts: tuple[Account, ...]
    connections: tuple[Connection, ...]
    persistence: tuple[Persistence, ...]
    told: dict[int, tuple[Told, ...]]  # of live processes, by place in `processes`
    images: dict[str, ThingRow]  # by path


def read_snapshot(case: Case) -> Snapshot:
    """Read it; some thousand processes at most."""
    processes = tuple(case.facts(Process))
    names = {one.image for one in processes if one.image}
    return Snapshot(
        case.source_of(Process),
        processes,
        tuple(case.facts(Account)),
        tuple(case.facts(Connection)),
        tuple(case.facts(Persistence)),
        _told(case, processes),
        {one.target: one for one in things_of(case, names, Kind.FILE)},
    )


def things_of(case: Case, targets: Iterable[str], kind: Kind) -> list[ThingRow]:
    """The things with findings that have one of these names."""
    names = sorted({storable(one) for one in targets})
    found: list[ThingRow] = []
    for first in range(0, len(names), _MOST_NAMES):
        some = tuple(names[first : first + _MOST_NAMES])
        only = (("kind", (kind.value,)), ("target", some))
        found += rows_of(case, Query(ThingRow, only=only, order="target"))
    return found


def rows_of(case: Case, query: Query) -> list[ThingRow]:
    """All things of a query that cannot have many."""
    ids = [one for chunk in case.row_ids(query) for one in chunk]
    found: list[ThingRow] = []
    for first in range(0, len(ids), _AT_ONCE):
        some = ids[first : first + _AT_ONCE]
        rows: dict[int, ThingRow] = case.rows(ThingRow, some)
        found += [rows[one] for one in some if one in rows]
    return found


def _told(case: Case, processes: Sequence[Process]) -> dict[int, tuple[Told, ...]]:
    """What was found on each; not on another that had its number before."""
    things: dict[int, list[Told]] = {}
    pids = {one.pid for one in processes}
    named = Query(ThingRow, words='"pid "', only=(("kind", (Kind.PROCESS.value,)),))
    for row in rows_of(case, named):  # the words let the search index lead
        if row.pid in pids and (thing := case.thing(row.identifier)) is not None:
            things.setdefault(row.pid, []).extend(Told(row, why) for why in thing.findings)
    found = {}
    for place, process in enumerate(processes):
        of_it = [one for one in things.get(process.pid, ()) if _is_of(process, one.finding)]
        if of_it:
            found[place] = tuple(of_it)
    return found


def _is_of(process: Process, finding: Finding) -> bool:
    return (
        finding.started is None
        or process.started is None
        or abs(finding.started - process.started) <= SAME_START
    )


def joined(snapshot: Snapshot) -> list[Node]:
    """The processes as a forest, each with what is known of it."""
    services = services_of(snapshot.accounts)
    connections: dict[int, int] = {}
    for one in snapshot.connections:
        if one.pid is not None:
            connections[one.pid] = connections.get(one.pid, 0) + 1
    listed = []
    for place, process in enumerate(snapshot.processes):
        told = (one.thing for one in snapshot.told.get(place, ()))
        things = [*told, *image_things(snapshot, process)]
        loudest = max(things, key=lambda one: (_LOUD[one.level], one.score), default=None)
        own = is_engine(process, snapshot.scan)
        sort = ProcessClass.OWN if own else class_of(process, services)
        listed.append((process, _row(process, loudest, sort, connections.get(process.pid, 0))))
    nodes = forest(listed)
    _mark_workers(nodes)
    return nodes


def _mark_workers(nodes: Iterable[Node]) -> None:
    """Whatever the engine started belongs to this scan, too."""
    waiting = [one for one in nodes if one.row.sort is ProcessClass.OWN]
    while waiting:
        for child in waiting.pop().children:
            child.row = replace(child.row, sort=ProcessClass.OWN)
            waiting.append(child)


_LOUD = {Level.NOTICE: 0, Level.WARNING: 1, Level.ALERT: 2}


def image_things(snapshot: Snapshot, process: Process) -> tuple[ThingRow, ...]:
    """What was found in the file of its program."""
    thing = snapshot.images.get(process.image)
    return (thing,) if thing is not None else ()


def _row(
    process: Process, loudest: ThingRow | None, sort: ProcessClass, connections: int
) -> ProcessRow:
    return ProcessRow(
        process.pid, process.name, loudest.level if loudest else None,
        loudest.score if loudest else None, sort, process.user, process.started, process.command,
        connections, process.image, process.parent, process.image_deleted, process.folder,
        process.sha256, loudest.reason if loudest else "",
    )  # fmt: skip


def started_by(snapshot: Snapshot, process: Process) -> list[Persistence]:
    """What the host starts by itself that names the program of a process."""
    names = _names(process.image)
    return [
        one
        for one in snapshot.persistence
        if names and (one.location in names or names & words_of(one.command))
    ]


def words_of(command: str) -> frozenset[str]:
    """The parts of a command that may be paths; systemd puts signs in front of some."""
    return frozenset(part.lstrip("-@:+!") for part in _WORDS.split(command[:_LONGEST]) if part)


def _names(image: str) -> frozenset[str]:
    """The paths of a program: /bin is the same as /usr/bin on most hosts."""
    if not image:
        return frozenset()
    merged = image.startswith(("/usr/bin/", "/usr/sbin/", "/usr/lib"))
    return frozenset({image, image.removeprefix("/usr")} if merged else {image})
