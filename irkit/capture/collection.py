"""A collection: what definitions name, taken into a case, first what changes first (RFC 3227).

Everything ends as an item of the case: kept, kept before, or not taken, with the reason.
"""

import json
import os
import time
from collections import defaultdict
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import Protocol

from irkit import __version__
from irkit.capture.definitions import Definition
from irkit.capture.evidence import Kept, Sink, check_folder, check_room, written
from irkit.capture.files import copy_file, hashed, opened, reason_of, why_not
from irkit.capture.found import Finder, Found
from irkit.capture.listings import LISTINGS
from irkit.case import Case
from irkit.case.evidence import COLLECTION, place, taken
from irkit.collect import collect as collected
from irkit.errors import UsageError
from irkit.places import EVIDENCE
from irkit.records import (
    HARMLESS_SKIPS,
    Action,
    Evidence,
    Fact,
    Item,
    Outcome,
    Persistence,
    Reason,
    gap,
)

_COMMIT_SECONDS, _COMMIT_ITEMS = 0.3, 200
_ROOM = 64 << 20  # bytes free to begin with, for what has no size before it is taken


class Watch(Protocol):
    """Who follows a collection, and may end it: each call may raise KeyboardInterrupt."""

    def out_of(self, total: int) -> None:
        """So many bytes will be looked at."""

    def at(self, current: str) -> None:
        """This is what is taken now."""

    def tell(self, size: int) -> None:
        """So many bytes more are done with."""


@dataclass(frozen=True, slots=True)
class Taken:
    """How one thing of a collection ended."""

    definition: Definition
    item: Item
    before: bool = False  # the case had it already
    records: int = 0  # facts that were kept

    @property
    def taken(self) -> bool:
        """Whether the case has it."""
        return self.item.outcome is Outcome.SCANNED

    @property
    def is_file(self) -> bool:
        """Whether a file of evidence holds it."""
        return self.taken and bool(self.item.sha256)

    @property
    def missed(self) -> bool:
        """Whether something is there that could not be taken."""
        return not self.taken and self.item.reason not in HARMLESS_SKIPS


@dataclass(frozen=True, slots=True)
class Planned:
    """What a definition means on this host now."""

    definition: Definition
    files: tuple[Found, ...]
    gaps: tuple[Item, ...]

    @property
    def size(self) -> int:
        """Bytes, as far as files say how many they have."""
        return sum(one.size for one in self.files)


def scope_of(profiles: Iterable[str]) -> str:
    """What a case notes of a collection, so that a later one is known for the same."""
    return f"{COLLECTION}{json.dumps(sorted(profiles), separators=(',', ':'))}}}"


def planned(definitions: Iterable[Definition], finder: Finder) -> Iterator[Planned]:
    """What would be taken, without taking it."""
    for one in definitions:
        found = [*finder.files(one.patterns)]
        yield Planned(
            one,
            tuple(file for file in found if isinstance(file, Found)),
            tuple(item for item in found if isinstance(item, Item)),
        )


@dataclass
class Collection:
    """A collection into a case that is open for writing."""

    case: Case
    scan: int
    definitions: Sequence[Definition]
    limit: int  # bytes of files in all
    watch: Watch
    _known: dict[str, list[Evidence]] = field(default_factory=lambda: defaultdict(list))
    _waiting: list[Item | Fact] = field(default_factory=list)
    _committed: float = field(default_factory=time.monotonic)

    def __post_init__(self) -> None:
        check_folder(self.case.folder)
        check_room(self.case.folder, _ROOM)
        self._left = self.limit
        self._finder = Finder((str(self.case.folder),))
        for one in taken(self.case.ledger()):
            if one.action == Action.FILE_COPIED:
                self._known[one.source].append(one)

    def run(self) -> Generator[Taken, None, None]:
        """Take one thing after the other; what came before an error is in the case.

        What changes by itself is taken before anything else is even looked for.
        Raises CaseUnwritable, what `Case.record` raises, and what the watch does.
        """
        try:
            for volatile in (True, False):
                stage = [one for one in self.definitions if one.volatile == volatile]
                plans = [*planned(stage, self._finder)]
                size = min(sum(plan.size for plan in plans), self._left)
                check_room(self.case.folder, size)
                self.watch.out_of(size)
                for plan in plans:
                    for one in self._take(plan):
                        self._note(one.item)
                        yield one
        finally:
            self._commit()

    def _take(self, plan: Planned) -> Iterator[Taken]:
        definition = plan.definition
        for item in plan.gaps:
            yield Taken(definition, item)
        if definition.facts:
            yield from self._facts(definition)
        if definition.listing:
            yield from self._listing(definition)
        for file in plan.files:
            yield self._file(definition, file)

    def _facts(self, definition: Definition) -> Iterator[Taken]:
        """Records of the case; and the files that entries of persistence stand in."""
        self.watch.at(definition.title)
        count, locations = 0, dict[str, None]()
        for fact in collected((definition.facts,)):
            record = fact.record
            if not isinstance(record, Item):
                self._waiting.append(record)
                count += 1
                if isinstance(record, Persistence):
                    locations[record.location] = None
            else:
                yield Taken(
                    definition, record, records=count if record.target == definition.facts else 0
                )
        for location in locations:
            for found in self._finder.file(location):
                if isinstance(found, Item):
                    yield Taken(definition, found)
                else:
                    yield self._file(definition, found)

    def _listing(self, definition: Definition) -> Iterator[Taken]:
        self.watch.at(definition.title)
        gaps: list[Item] = []
        count = 0

        def write(out: Sink) -> None:
            nonlocal count
            for row in LISTINGS[definition.listing].rows():
                if isinstance(row, Item):
                    gaps.append(row)
                else:
                    out.write(json.dumps(row).encode() + b"\n")
                    count += 1

        with written(self.case, _ROOM, write) as draft:
            if count:
                body = {
                    "listing": definition.listing,
                    "rows": count,
                    **_origin(definition),
                    "irkit": __version__,
                }
                kept = draft.keep(
                    f"listing-{definition.listing}", ".jsonl", Action.HOST_LISTED, body
                )
                yield Taken(definition, kept.item(definition.listing))
        for item in gaps:
            yield Taken(definition, item)
        if not count and not gaps:
            yield Taken(definition, gap(definition.listing, Reason.UNAVAILABLE, "nothing is there"))

    def _file(self, definition: Definition, file: Found) -> Taken:
        self.watch.at(file.path)
        if reason := self._too_large(definition, file):
            return Taken(definition, _gap(file, Reason.TOO_LARGE, reason))
        try:
            if before := self._kept_before(file):
                return Taken(definition, before.item(file.path), before=True)
            done = copy_file(
                self.case,
                file.path,
                expected=file.identity,
                limit=definition.limit,
                more=_origin(definition),
                tell=self.watch.tell,
            )
        except OSError as error:
            reason = reason_of(file.path, error)
            return Taken(definition, _gap(file, reason, why_not(file.path, error)))
        except UsageError as error:
            return Taken(definition, _gap(file, reason_of(file.path, error), str(error)))
        self._left -= done.kept.size
        return Taken(definition, done.kept.item(file.path))

    def _too_large(self, definition: Definition, file: Found) -> str:
        if file.size > definition.limit:
            return f"{file.size:,} bytes, the limit of its definition is {definition.limit:,}"
        if file.size > self._left:
            return f"{file.size:,} bytes, beyond the limit of {self.limit:,} in all (--limit)"
        return ""

    def _kept_before(self, file: Found) -> Kept | None:
        """The same content from the same path. Raises OSError."""
        same_size = [one for one in self._known.get(file.path, ()) if one.size == file.size]
        if not same_size:
            return None
        with closing(opened(file.path, file.identity)) as subject:
            if not file.size and os.read(subject.descriptor, 1):  # as in /proc
                return None
            digest = hashed(subject, lambda _: self.watch.tell(0))
        for one in same_size:
            if one.sha256 == digest and place(self.case.folder, one.file).exists():
                self.watch.tell(file.size)
                return Kept(self.case.folder / EVIDENCE / one.file, digest, one.size)
        return None

    def _note(self, item: Item) -> None:
        self._waiting.append(item)
        if (
            time.monotonic() - self._committed > _COMMIT_SECONDS
            or len(self._waiting) >= _COMMIT_ITEMS
        ):
            self._commit()

    def _commit(self) -> None:
        waiting, self._waiting = self._waiting, []
        self.case.record(self.scan, waiting)
        self._committed = time.monotonic()


def _origin(definition: Definition) -> dict[str, object]:
    return {"profile": definition.profile, "definition": definition.identifier}


def _gap(file: Found, reason: Reason, detail: str) -> Item:
    found = gap(file.path, reason, detail)
    return Item(found.kind, found.target, found.outcome, reason, detail, file.size, "", None)
