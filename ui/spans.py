"""Spans of time that a strip can show, and how its events are counted into bars."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from irkit.case import Case, Query
from irkit.records import Event
from ui.events import ON_HOST

BARS = 120
_LENGTHS = (  # of a span that is shown, and characters of a time that count its bars
    (timedelta(days=2), 16),
    (timedelta(days=100), 13),
    (timedelta(days=3_000), 10),
    (timedelta.max, 7),
)
_EARLIEST = datetime(1, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Scale:
    """How far back from the latest event a strip goes."""

    name: str
    title: str  # marked for translation
    back: timedelta | None  # None: to the first event

    @property
    def heading(self) -> str:
        """The title in the language of the window."""
        return QCoreApplication.translate("Spans", self.title)


SCALES = (
    Scale("day", QT_TRANSLATE_NOOP("Spans", "Last day"), timedelta(days=1)),
    Scale("month", QT_TRANSLATE_NOOP("Spans", "30 days"), timedelta(days=30)),
    Scale("year", QT_TRANSLATE_NOOP("Spans", "Year"), timedelta(days=366)),
    Scale("all", QT_TRANSLATE_NOOP("Spans", "Everything"), None),
)


@dataclass(frozen=True, slots=True)
class Span:
    """From a time to another, both included."""

    first: datetime
    last: datetime

    @property
    def length(self) -> timedelta:
        """How long it is."""
        return self.last - self.first


@dataclass(frozen=True, slots=True)
class Strip:
    """What a strip shows: bars of equal width, of the host and of our own."""

    span: Span
    host: tuple[int, ...]
    ours: tuple[int, ...]
    earlier: int  # events before its beginning


def read_strip(case: Case, scale: Scale, chosen: Span | None) -> Strip | None:
    """Count the events of a scale, or of a chosen span; None where there is none."""
    ends = _ends(case)
    if ends is None:
        return None
    span = chosen or _span(ends, scale)
    length = next(length for most, length in _LENGTHS if span.length <= most)
    host, ours = _bars(case.history(span.first, span.last, length), span)
    before = Query(Event, between=(("time", _EARLIEST, span.first),))
    earlier = case.row_count(before) if span.first > ends.first else 0
    return Strip(span, host, ours, earlier)


def _ends(case: Case) -> Span | None:
    """The first and the last event."""
    found = []
    for descending in (False, True):
        ids = next(iter(case.row_ids(Query(Event, order="time", descending=descending))), None)
        rows = case.rows(Event, ids[:1]) if ids else {}
        found += [event.time for event in rows.values()]
    return Span(found[0], found[1]) if len(found) == 2 else None


def _span(ends: Span, scale: Scale) -> Span:
    first = ends.first
    if scale.back is not None and ends.length > scale.back:
        first = ends.last - scale.back
    last = max(ends.last, first + timedelta(minutes=1)) if first < _LATE else ends.last
    return Span(first, last)


_LATE = datetime(9999, 12, 31, tzinfo=UTC)


def _bars(
    counts: Mapping[tuple[str, str], int], span: Span
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    host: Counter[int] = Counter()
    ours: Counter[int] = Counter()
    width = max(span.length / BARS, timedelta(microseconds=1))
    for (beginning, what), count in counts.items():
        place = min(max(0, (_time(beginning) - span.first) // width), BARS - 1)
        (host if what in ON_HOST else ours)[place] += count
    return tuple(host[n] for n in range(BARS)), tuple(ours[n] for n in range(BARS))


def _time(beginning: str) -> datetime:
    """The time of which a text is the beginning."""
    return datetime.fromisoformat(f"{beginning}{'0001-01-01T00:00'[len(beginning) :]}+00:00")
