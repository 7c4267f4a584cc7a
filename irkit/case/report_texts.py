"""What people write into the report of a case: ledger entries; the newest of each field counts.

Nothing is lost by writing anew: the older text stays in the ledger.
"""

# ruff: noqa: S608 - the names in these statements are irkit's own

import json
import re
import sqlite3
import zoneinfo
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from irkit.case import ledger
from irkit.case.codec import plain
from irkit.errors import CaseDamaged, UsageError
from irkit.records import Action, Person, ReportTexts, Severity
from irkit.text import storable

SENT = "sent:"  # before the name of a reporting clock: when its report was handed in
LONGEST = 100_000  # characters of one text
_MOST = 200  # people, or recommendations
_YEARS = (1970, 2200)  # of times; a period after them still has a date

_NEWEST = (
    "SELECT body FROM ledger WHERE seq IN "
    f"(SELECT max(seq) FROM ledger WHERE action = '{Action.REPORT_TEXT_SET}' GROUP BY object) "
    "ORDER BY seq"
)

_LAST = (
    f"SELECT body FROM ledger WHERE action = '{Action.REPORT_TEXT_SET}' AND object = ? "
    "ORDER BY seq DESC LIMIT 1"
)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("it is no text")
    if len(value) > LONGEST:
        raise ValueError(f"it has more than {LONGEST:,} characters")
    return storable(value.strip())


def _lines(value: object) -> list[Any]:
    """A list, or the lines of a text that say something."""
    rows = (
        [line for line in value.splitlines() if line.strip()] if isinstance(value, str) else value
    )
    if not isinstance(rows, list | tuple):
        raise TypeError("it is neither a list nor a text of lines")
    if len(rows) > _MOST:
        raise ValueError(f"it has more than {_MOST} lines")
    return [*rows]


def _texts(value: object) -> tuple[str, ...]:
    return tuple(_text(line) for line in _lines(value))


def _people(value: object) -> tuple[Person, ...]:
    return tuple(_person(row) for row in _lines(value))


def _person(value: object) -> Person:
    """From ``name; role; organisation; contact``, or from an object with these keys."""
    if isinstance(value, str):
        parts = [part.strip() for part in value.split(";")]
        value = dict(zip(Person.__match_args__, parts, strict=False))
        if len(parts) > len(value):
            raise ValueError("somebody has more than name; role; organisation; contact")
    if not isinstance(value, Mapping) or not set(value) <= set(Person.__match_args__):
        raise ValueError("somebody has something else than name, role, organisation, contact")
    person = Person(**{name: _text(part) for name, part in value.items()})
    if not person.name:
        raise ValueError("somebody has no name")
    return person


def _time(value: object) -> datetime | None:
    """A time with a zone, ISO 8601; none where the text is empty."""
    text = _text(value)
    if not text:
        return None
    time = datetime.fromisoformat(text)
    if time.tzinfo is None:
        raise ValueError("it has no time zone: write 2025-03-01T12:00+05:30, or Z for UTC")
    if not _YEARS[0] <= time.year <= _YEARS[1]:
        raise ValueError(f"it is not between {_YEARS[0]} and {_YEARS[1]}")
    return time.astimezone(UTC)


def _zone(value: object) -> str:
    text = _text(value)
    try:
        zoneinfo.ZoneInfo(text or "UTC")
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError("it names no time zone: write Asia/Kolkata or Europe/Paris") from error
    return text


def _severity(value: object) -> Severity | None:
    text = _text(value).lower()
    if text and text not in [*Severity]:
        raise ValueError(f"it is none of {', '.join(Severity)}")
    return Severity(text) if text else None


FIELDS: dict[str, Callable[[object], Any]] = {
    "summary": _text,
    "scope": _text,
    "limitations": _text,
    "recommendations": _texts,
    "people": _people,
    "severity": _severity,
    "zone": _zone,
    "aware_at": _time,
    "material_at": _time,
}
"""What can be set, and how what is given is understood."""


def put(connection: sqlite3.Connection, field: str, value: object) -> None:
    """Set a field; an empty value takes it back. The caller holds the transaction.

    What the field says already is not noted again.
    Raises UsageError for a field that no report has, and for what it cannot hold.
    """
    try:
        understood = settable(field, value)
    except (ValueError, TypeError, OverflowError) as error:
        raise UsageError(f"{field} of a report: {error}") from error
    kept = plain(understood) or ""
    last = connection.execute(_LAST, (field,)).fetchone()
    if kept != (json.loads(last[0])["value"] if last else ""):
        ledger.append(connection, Action.REPORT_TEXT_SET, field, {"field": field, "value": kept})


def settable(field: str, value: object) -> Any:
    """What a field would hold; no time that is still to come, though an old entry may name one.

    Raises UsageError for a field that no report has; ValueError, TypeError or OverflowError for
    what it cannot hold.
    """
    understood, now = _reader(field)(value), datetime.now(UTC)
    if isinstance(understood, datetime) and understood > now:
        raise ValueError(f"it is in the future: now it is {now:%Y-%m-%dT%H:%M}Z")
    return understood


def of_case(connection: sqlite3.Connection) -> ReportTexts:
    """What people wrote last.

    Raises CaseDamaged where an entry does not hold what its field says.
    """
    values: dict[str, Any] = {}
    sent: list[tuple[str, datetime]] = []
    try:
        for (text,) in connection.execute(_NEWEST):
            body = json.loads(text)
            field, value = body["field"], body["value"]
            understood = _reader(field)(value)
            if not field.startswith(SENT):
                values[field] = understood
            elif understood:
                sent.append((field.removeprefix(SENT), understood))
    except (ValueError, TypeError, KeyError, UsageError) as error:
        raise CaseDamaged(
            f"a text of the report is none ({error}): run irkit case verify"
        ) from error
    return ReportTexts(**values, sent=tuple(sent))


def _reader(field: str) -> Callable[[object], Any]:
    if field in FIELDS:
        return FIELDS[field]
    if re.fullmatch(rf"{SENT}[a-z0-9]+(?:-[a-z0-9]+)*", field):
        return _time
    raise UsageError(f"a report has no {field!r}; it has {', '.join(FIELDS)}, and {SENT}CLOCK")
