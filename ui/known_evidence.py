"""What the case knows of one file of evidence: its entry, and what was found on it."""

import json
from dataclasses import dataclass
from typing import Any

from irkit.case import Case, Query
from irkit.records import Entry, ThingRow
from irkit.text import storable
from ui.evidence_rows import EvidenceRow
from ui.tables.words_of_filter import quoted

_MOST = 20  # findings that are listed


@dataclass(frozen=True, slots=True)
class Known:
    """A row with its entry of the ledger and what was found on the same content or path."""

    row: EvidenceRow
    entry: Entry | None
    same: tuple[ThingRow, ...]  # the same content, wherever it was found
    there: tuple[ThingRow, ...]  # the same path, but with another content

    @property
    def body(self) -> dict[str, Any]:
        """What the entry says; empty where somebody made it unreadable."""
        try:
            read = json.loads(self.entry.body) if self.entry is not None else {}
        except (ValueError, RecursionError):
            return {}
        return read if isinstance(read, dict) else {}

    @property
    def found(self) -> tuple[ThingRow, ...]:
        """All of it, what fits best first."""
        return (*self.same, *self.there)


def know(row: EvidenceRow, case: Case) -> Known:
    """Ask the case for everything that belongs to a file of evidence."""
    entry = case.rows(Entry, [row.entry]).get(row.entry)
    same = _things(case, Query(ThingRow, only=(("sha256", (row.sha256,)),))) if row.sha256 else ()
    path = storable(row.source)
    named = _things(case, Query(ThingRow, quoted(path)))
    there = tuple(
        one for one in named if storable(one.target) == path and one.identifier not in
        {known.identifier for known in same}
    )  # fmt: skip
    return Known(row, entry, same, there)


def evidence_of(thing: ThingRow, rows: list[EvidenceRow]) -> EvidenceRow | None:
    """What is kept of a thing: its very content, else what lay at its path."""
    path = storable(thing.target)
    same = (one for one in rows if thing.sha256 and one.sha256 == thing.sha256)
    there = (one for one in rows if storable(one.source) == path)
    process = (one for one in rows if thing.pid is not None and _is_of(one, thing.pid))
    return next(same, None) or next(there, None) or next(process, None)


def _is_of(row: EvidenceRow, pid: int) -> bool:
    return row.source.startswith(f"pid {pid} ")


def _things(case: Case, query: Query) -> tuple[ThingRow, ...]:
    ids = next(iter(case.row_ids(query)), None)
    if not ids:
        return ()
    some = ids[:_MOST]
    rows: dict[int, ThingRow] = case.rows(ThingRow, some)
    return tuple(rows[one] for one in some if one in rows)
