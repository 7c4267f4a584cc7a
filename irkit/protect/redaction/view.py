"""A case as others may see it: the same questions, answered with pseudonyms.

Whatever is read of a case comes out of `_ask` or `_each` (irkit.case.questions). The view redacts
it there, so that a question that is new is redacted, too.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from irkit.case import Case, Query
from irkit.protect.redaction import records
from irkit.protect.redaction.redactor import Redactor
from irkit.records import Entry, Finding, Glance, Kind, Release, Review, Thing, ThingRow

R = TypeVar("R")


class RedactedCase(Case):
    """A read-only view; the case itself has to stay open, and is closed by whoever opened it."""

    def __init__(self, case: Case, redactor: Redactor, release: Release) -> None:
        self.release = release
        self._case = case
        self._redactor = redactor
        self._targets: dict[tuple[Kind, str], str] = {}  # of the things shown, as they are
        super().__init__(case.folder, case._connection, None)  # noqa: SLF001 - it is a Case, too
        self.folder = Path(redactor.path(str(case.folder)))

    @property
    def actor(self) -> str:
        """Who acts now."""
        return self._redactor.actor(self._case.actor)

    @cached_property
    def held(self) -> Glance:
        """Whether the case holds, as its own people read it: found out once for a document."""
        return self._case.glance()

    def glance(self) -> Glance:
        """Whether it holds, as others may read it."""
        return self._redacted(self.held)

    def close(self) -> None:
        """Leave the case as it is."""

    def head(self) -> Entry | None:
        """The newest ledger entry with its hash, which shows later that the chain is the same."""
        head, entry = self._case.head(), super().head()
        return replace(entry, hash=head.hash) if head and entry else None

    def rule_text(self, finding: Finding) -> str | None:
        """The source of the rule that matched: it has nothing of the host."""
        return self._case.rule_text(finding)

    def reviews_of(self, kind: Kind, target: str) -> list[Review]:
        """What people said of a thing that this view has shown."""
        return super().reviews_of(kind, self._targets.get((kind, target), target))

    def facets(self, query: Query, column: str) -> dict[str, int]:
        """How many rows of a query there are for each value of a column, the most first."""
        counted: dict[str, int] = {}
        for value, number in self._case.facets(query, column).items():
            shown = records.field(self._redactor, query.record, column, value)
            counted[shown] = counted.get(shown, 0) + number
        return counted

    def writer(self) -> str:
        """Which other process writes to the case."""
        return self._redactor.text(self._case.writer())

    def _ask(self, question: Callable[[], R]) -> R:
        return self._redacted(super()._ask(question))

    def _each(self, found: Iterator[R]) -> Iterator[R]:
        return map(self._redacted, super()._each(found))

    def _redacted(self, value: R) -> R:
        if not self._redactor.active:
            return value
        done = records.redacted(self._redactor, value)
        for one, other in _pairs(value, done):
            if isinstance(one, Thing | ThingRow):
                self._targets.setdefault((one.kind, other.target), one.target)
        return done


def _pairs(value: Any, done: Any) -> Iterator[tuple[Any, Any]]:
    """A value and what became of it, or those of a mapping."""
    if isinstance(value, dict):
        yield from zip(value.values(), done.values(), strict=False)
    else:
        yield value, done
