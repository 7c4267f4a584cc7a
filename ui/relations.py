"""What a thing has to do with others: of a process, of a file, of a persistence entry."""

import posixpath
from collections.abc import Callable
from dataclasses import dataclass
from ntpath import dirname as windows_dirname
from typing import Any

from irkit.case import Case, Query
from irkit.records import Connection, Kind, Persistence, Process, ThingRow
from irkit.text import storable
from ui.tables.words_of_filter import quoted
from ui.thing import Seen

Fits = Callable[[Any], bool]

MOST = 20  # of each relation that are listed
_SCREEN = 200  # records that are looked at
_FILES = (("kind", (Kind.FILE.value,)),)


@dataclass(frozen=True, slots=True)
class Related:
    """Records by their ids in the case; `more` where there are others."""

    records: tuple[tuple[int, Any], ...] = ()
    more: bool = False


@dataclass(frozen=True, slots=True)
class Relations:
    """All that was found; what does not apply is empty."""

    itself: Related = Related()  # the process, or the entry
    image: Related = Related()  # the finding of the file that it runs
    parent: Related = Related()
    children: Related = Related()
    connections: Related = Related()
    runs: Related = Related()  # processes that run the file
    named_by: Related = Related()  # persistence entries that name it
    same: Related = Related()  # findings of the same content elsewhere
    folder: Related = Related()  # findings in the same folder


def _any(_: object) -> bool:
    return True


def relations(seen: Seen, case: Case) -> Relations:
    """Ask the case for everything that belongs to a thing."""
    row = seen.row
    if row.kind == Kind.PROCESS and row.pid is not None:
        return _of_process(row.pid, case)
    if row.kind == Kind.FILE:
        return _of_file(row, case)
    if row.kind == Kind.PERSISTENCE:
        return Relations(itself=_entries(row, case))
    return Relations()


def _of_process(pid: int, case: Case) -> Relations:
    own = _found(case, Query(Process, only=(("pid", (str(pid),)),)))
    process: Process | None = own.records[0][1] if own.records else None
    parent, image = Related(), Related()
    if process is not None and process.parent is not None:
        parent = _found(case, Query(Process, only=(("pid", (str(process.parent),)),)))
    if process is not None and process.image:
        named = Query(ThingRow, quoted(storable(process.image)), _FILES)
        image = _found(case, named, lambda one: one.target == process.image)
    return Relations(
        itself=own,
        image=image,
        parent=parent,
        children=_found(case, Query(Process, only=(("parent", (str(pid),)),))),
        connections=_found(case, Query(Connection, only=(("pid", (str(pid),)),))),
    )


def _of_file(row: ThingRow, case: Case) -> Relations:
    path = storable(row.target)
    same = Related()
    if row.sha256:
        alike = Query(ThingRow, only=(("sha256", (row.sha256,)),))
        same = _found(case, alike, but=row.identifier)
    folder = folder_of(path)
    near = _found(
        case,
        Query(ThingRow, quoted(folder), _FILES),
        lambda one: folder_of(storable(one.target)) == folder,
        row.identifier,
    )
    return Relations(
        runs=_found(case, Query(Process, only=(("image", (path,)),))),
        named_by=_found(
            case,
            Query(Persistence, quoted(path)),
            lambda one: path in storable(one.command) or path == storable(one.location),
        ),
        same=same,
        folder=near,
    )


def _entries(row: ThingRow, case: Case) -> Related:
    """The entry whose command this is: it is called by mechanism, location and name."""

    def this(one: Persistence) -> bool:
        parts = (one.mechanism, one.location, one.name)
        return " ".join(part for part in parts if part) == row.target

    first = row.target.split(" ", 1)[0]
    return _found(case, Query(Persistence, quoted(first)), this)


def folder_of(path: str) -> str:
    """The folder of a path of either system, with the separator at its end."""
    folder = posixpath.dirname(path) if path.startswith("/") else windows_dirname(path)
    end = "/" if path.startswith("/") else "\\"
    return folder if folder.endswith(end) else f"{folder}{end}"


def _found(case: Case, query: Query, fits: Fits = _any, but: int | None = None) -> Related:
    """The first records of a query that fit, without one."""
    found = [one for one in _screenful(case, query) if fits(one[1]) and one[0] != but]
    return Related(tuple(found[:MOST]), len(found) > MOST)


def _screenful(case: Case, query: Query) -> list[tuple[int, Any]]:
    """The first rows: what comes after them belongs into a list of its own."""
    ids = next(iter(case.row_ids(query)), None)
    if ids is None:
        return []
    records = case.rows(query.record, ids[:_SCREEN])
    return [(one, records[one]) for one in ids[:_SCREEN] if one in records]
