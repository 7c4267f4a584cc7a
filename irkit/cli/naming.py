"""Things and paths by the names under which irkit shows them."""

import os
import re
import sys
from collections.abc import Iterator, Sequence

from irkit.case import Case, Query
from irkit.errors import UsageError
from irkit.file_uri import is_uri, path_of, uri_of
from irkit.opening import extended
from irkit.records import Kind, ThingRow
from irkit.text import meant, visible
from irkit.train.folder import Folder

_AT_ONCE = 500  # rows
_PROCESS = re.compile(r"(?:(?:pid|process) +)?(?P<pid>[0-9]{1,20})(?: +\((?P<name>.+)\))?")
_NAMED_FIRST = re.compile(
    r"(?P<name>.+?) *\((?:pid +)?(?P<pid>[0-9]{1,20})\)"
)  # as reports have it
_Name = tuple[bool, str]  # whether it is exact, or as irkit shows it; what is called so


def things_called(case: Case, names: Sequence[str]) -> list[ThingRow]:
    """Things by what irkit shows of them, each once.

    By the path as `irkit findings` shows it, or from this folder on, or from that of an attempt's
    host; by file URI; a process by its number, with or without its name.
    Raises UsageError where one is called so by no finding, or two are shown alike.
    """
    roots = [os.getcwd(), *host_of(case)]
    wanted = {name: [*_meanings(name, roots)] for name in names}
    called: dict[_Name, list[ThingRow]] = {one: [] for some in wanted.values() for one in some}
    for row in things(case):
        for name in _names_of(row) & called.keys():
            called[name].append(row)
    found = [
        row
        for text, some in wanted.items()
        for row in _same(text, next((called[one] for one in some if called[one]), ()))
    ]
    return [*{row.identifier: row for row in found}.values()]


def host_of(case: Case) -> Iterator[str]:
    """The folder of an attempt's host, if the case is one's own attempt."""
    folder = Folder(case.folder.resolve().parent)
    if folder.truth.is_file():
        yield str(folder.host)


def how_to_write(path: str) -> str:
    """How to name what is not there under a path that looks as irkit shows one; else empty."""
    shown = os.path.join(os.getcwd(), path)
    exact = meant(shown)
    if exact == shown or os.path.lexists(extended(shown)):
        return ""
    uri = uri_of(os.path.abspath(exact))
    if os.path.lexists(extended(os.path.abspath(exact))):
        return f": write {uri}"
    # Parts of a path of Windows may look so by chance.
    return "" if sys.platform == "win32" else f": what irkit shows so is written {uri}"


def things(case: Case, query: Query | None = None) -> Iterator[ThingRow]:
    """All things with findings, the worst first, or those of a query."""
    for ids in case.row_ids(query or Query(ThingRow)):
        for first in range(0, len(ids), _AT_ONCE):
            part = ids[first : first + _AT_ONCE]
            rows = case.rows(ThingRow, part)
            yield from (rows[one] for one in part if one in rows)


def _meanings(text: str, roots: Sequence[str]) -> Iterator[_Name]:
    """What may be called so; the first that is there is meant. Raises UsageError."""
    if is_uri(text):
        try:
            yield True, path_of(text)
        except ValueError as error:
            raise UsageError(f"{text} is {error}") from error
        return
    exact = visible(text) != text  # what is never shown cannot be what irkit shows
    yield exact, text
    if found := _PROCESS.fullmatch(text) or _NAMED_FIRST.fullmatch(text):
        name = f" ({found['name']})" if found["name"] else ""
        yield exact, f"pid {int(found['pid'])}{name}"
    if not os.path.isabs(text):
        for root in roots:
            path = os.path.normpath(os.path.join(root, text))
            yield (True, path) if exact else (False, visible(path))


def _names_of(row: ThingRow) -> set[_Name]:
    names = {(True, row.target), (False, visible(row.target))}
    return names | {(False, f"pid {row.pid}")} if row.kind is Kind.PROCESS else names


def _same(text: str, rows: Sequence[ThingRow]) -> Sequence[ThingRow]:
    """What a name stands for, if that is one target. Raises UsageError."""
    if not rows:
        raise UsageError(f"nothing with findings is called {text}: irkit findings lists what is")
    if len({row.target for row in rows}) > 1:
        which = ", ".join(dict.fromkeys(map(_exact, rows)))
        raise UsageError(f"{text} may be {which}: say which")
    return rows


def _exact(row: ThingRow) -> str:
    return uri_of(row.target) if row.kind is Kind.FILE else row.target
