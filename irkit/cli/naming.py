"""Things and paths by the names under which irkit shows them."""

import os
import sys
from collections.abc import Iterator, Sequence

from irkit.case import Case, Query
from irkit.errors import UsageError
from irkit.file_uri import is_uri, path_of, uri_of
from irkit.opening import extended
from irkit.records import Kind, ThingRow
from irkit.text import meant, visible

_AT_ONCE = 500  # rows
_Name = tuple[bool, str]  # whether it is exact, or as irkit shows it; what is called so


def things_called(case: Case, names: Sequence[str]) -> list[ThingRow]:
    """Things by what `irkit findings` shows of them, by file URI, or as "pid 7"; each once.

    Raises UsageError where one is called so by no finding, or two are shown alike.
    """
    wanted = {name: _read(name) for name in names}
    called: dict[_Name, list[ThingRow]] = {name: [] for name in wanted.values()}
    for row in things(case):
        for name in _names_of(row) & called.keys():
            called[name].append(row)
    found = [row for text, name in wanted.items() for row in _same(text, called[name])]
    return [*{row.identifier: row for row in found}.values()]


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


def _read(text: str) -> _Name:
    """A name as it was typed; one with what is never shown cannot be what irkit shows."""
    if not is_uri(text):
        return visible(text) != text, text
    try:
        return True, path_of(text)
    except ValueError as error:
        raise UsageError(f"{text} is {error}") from error


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
