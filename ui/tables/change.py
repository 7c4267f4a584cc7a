"""Where a list differs from the one before it, and where its rows stand now."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from irkit.case import Case, Query

Place = tuple[int, int]  # a row and the id that stood there


@dataclass(frozen=True, slots=True)
class Change:
    """Where a list differs from the one before: some rows between two equal ends."""

    ids: "array[int]"
    first: int
    removed: int
    added: int

    def rows_now(self, places: Sequence[Place]) -> list[int]:
        """Where rows of the list before stand now, -1 for those that are gone."""
        added = self.ids[self.first : self.first + self.added]
        inside = {one: self.first + n for n, one in enumerate(added)} if self.removed else {}
        found = []
        for row, identifier in places:
            if row < self.first:
                found.append(row)
            elif row >= self.first + self.removed:
                found.append(row + self.added - self.removed)
            else:
                found.append(inside.get(identifier, -1))
        return found


def changed(query: Query, before: "array[int]", case: Case) -> Change:
    """What a query finds now, against what it found before."""
    ids: array[int] = array("q")
    for chunk in case.row_ids(query):
        ids.extend(chunk)
    shorter = min(len(before), len(ids))
    first = _equal(shorter, lambda n: before[:n] == ids[:n])
    rest = shorter - first
    last = _equal(rest, lambda n: not n or before[-n:] == ids[-n:])
    return Change(ids, first, len(before) - first - last, len(ids) - first - last)


def _equal(most: int, same: Callable[[int], bool]) -> int:
    """The largest n up to `most` for which the first (or last) n are the same."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if same(middle):
            low = middle
        else:
            high = middle - 1
    return low
