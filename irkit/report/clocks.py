"""Reporting clocks: until when whom an incident has to be reported to (`resources/report/clocks`).

The data file names laws and periods, and a case says when the organisation became aware of the
incident or found it material. What comes out is arithmetic, no legal advice.
"""

import calendar
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from irkit import json_file, places
from irkit.errors import UsageError
from irkit.records import ReportTexts
from irkit.report.holidays import Holiday, falls_on, holiday
from irkit.report.templates import ReportTemplate
from irkit.report.words import Text, text_of
from irkit.text import visible

_LARGEST = 1 << 18  # bytes of a data file
_SATURDAY = 5


class Starts(StrEnum):
    """What makes a clock run."""

    AWARE = "aware"  # the organisation became aware of the incident
    MATERIAL = "material"  # it determined that the incident is material
    SENT = "sent"  # the report of another clock was handed in, or was due


class Unit(StrEnum):
    """In what a period is counted."""

    HOURS = "hours"
    DAYS = "days"
    MONTHS = "months"
    BUSINESS_DAYS = "business days"


class State(StrEnum):
    """How a clock stands."""

    WAITING = "waiting"  # it has not begun to run
    RUNNING = "running"
    OVERDUE = "overdue"
    SENT = "sent"
    SENT_EARLY = "sent early"  # before it began to run: nobody can tell whether in time
    SENT_LATE = "sent late"


@dataclass(frozen=True, slots=True)
class Clock:
    """One period in which an incident has to be reported."""

    identifier: str
    title: Text
    starts: Starts
    after: str  # the clock whose report starts this one; else empty
    amount: int
    unit: Unit
    holidays: tuple[Holiday, ...]  # that are no business days
    until: time | None  # on the last day; with `zone`
    zone: str  # where days begin and end
    notify: Text  # whom
    hand_in: Text  # what
    applies: Text  # to whom, roughly
    source: str  # law and article
    reference: str  # address of the text


@dataclass(frozen=True, slots=True)
class Reading:
    """How a clock of a case stands."""

    clock: Clock
    began: datetime | None
    due: datetime | None
    sent: datetime | None

    @property
    def is_early(self) -> bool:
        """Whether its report was handed in before it began to run, if it did."""
        return self.sent is not None and (self.began is None or self.sent < self.began)

    def state(self, now: datetime) -> State:
        """How it stands at a time."""
        if self.is_early:
            return State.SENT_EARLY
        if self.sent:
            late = self.due is not None and self.sent > self.due
            return State.SENT_LATE if late else State.SENT
        if self.due is None:
            return State.WAITING
        return State.OVERDUE if now > self.due else State.RUNNING


@cache
def shipped() -> dict[str, Clock]:
    """The clocks that irkit ships, by name."""
    return read(places.resources() / "report" / "clocks.json")


def read(path: Path) -> dict[str, Clock]:
    """The clocks in a data file, by name. Raises UsageError, which says what is wrong with it."""
    return json_file.read(path, "file of reporting clocks", _LARGEST, _clocks)


def known_to(template: ReportTemplate) -> dict[str, Clock]:
    """The clocks that a template may name: its own file's, else the shipped ones."""
    return read(template.clocks_file) if template.clocks_file else shipped()


def check_known(names: Iterable[str], template: ReportTemplate) -> None:
    """Raise UsageError for clocks that there are not, with those that there are."""
    known = known_to(template)
    if unknown := [name for name in names if name not in known]:
        raise UsageError(
            f"there is no reporting clock {', '.join(map(visible, unknown))}; "
            f"only {', '.join(known)}"
        )


def sent_early(template: ReportTemplate, texts: ReportTexts) -> tuple[Reading, ...]:
    """Clocks whose report was handed in before they began to run, named by the template or not."""
    known = known_to(template)
    every = (_reading(clock, known, texts) for clock in known.values())
    return tuple(one for one in every if one.is_early)


def readings(template: ReportTemplate, texts: ReportTexts) -> tuple[Reading, ...]:
    """How the clocks of a template stand in a case.

    Raises UsageError for clocks that there are not.
    """
    check_known(template.clocks, template)
    known = known_to(template)
    return tuple(_reading(known[name], known, texts) for name in template.clocks)


def _reading(clock: Clock, known: Mapping[str, Clock], texts: ReportTexts) -> Reading:
    sent = dict(texts.sent)
    match clock.starts:
        case Starts.AWARE:
            began = texts.aware_at
        case Starts.MATERIAL:
            began = texts.material_at
        case Starts.SENT:
            before = _reading(known[clock.after], known, texts)
            began = before.sent or before.due
    return Reading(clock, began, began and due(clock, began), sent.get(clock.identifier))


def due(clock: Clock, began: datetime) -> datetime:
    """When a period ends that began at a time, in UTC."""
    local = began.astimezone(ZoneInfo(clock.zone))
    match clock.unit:
        case Unit.HOURS:
            return (began + timedelta(hours=clock.amount)).astimezone(UTC)
        case Unit.DAYS:
            end = local.date() + timedelta(days=clock.amount)
        case Unit.MONTHS:
            end = _months_later(local.date(), clock.amount)
        case Unit.BUSINESS_DAYS:
            end = _business_days_later(local.date(), clock.amount, clock.holidays)
    at = clock.until or local.time()
    return datetime.combine(end, at, ZoneInfo(clock.zone)).astimezone(UTC)


def _months_later(day: date, months: int) -> date:
    """The same day of a later month, or its last one."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def _business_days_later(day: date, amount: int, holidays: Sequence[Holiday]) -> date:
    """So many business days after a day.

    From one that is none, the period begins on the next business day, which counts as its first:
    Form 8-K, General Instruction B.1.
    """
    if not _is_business_day(day, holidays):
        amount -= 1
        while not _is_business_day(day, holidays):
            day += timedelta(days=1)
    while amount:
        day += timedelta(days=1)
        amount -= _is_business_day(day, holidays)
    return day


def _is_business_day(day: date, holidays: Sequence[Holiday]) -> bool:
    return day.weekday() < _SATURDAY and not any(falls_on(one, day) for one in holidays)


# What a data file holds


def _clocks(value: object) -> dict[str, Clock]:
    fields = json_file.fields(value, "it", {"clocks"}, {"note", "holidays"})
    calendars = {
        name: tuple(map(holiday, json_file.listed(days, name)))
        for name, days in json_file.fields(
            fields.get("holidays", {}), "holidays", (), fields.get("holidays", {})
        ).items()
    }
    clocks = [_clock(one, calendars) for one in json_file.listed(fields["clocks"], "clocks")]
    known: dict[str, Clock] = {}
    for clock in clocks:
        if clock.after and clock.after not in known:
            raise ValueError(
                f"{clock.identifier} begins after {clock.after}, which is not above it"
            )
        known[clock.identifier] = clock
    if len(known) < len(clocks):
        raise ValueError("two clocks have the same id")
    return known


_NEEDED = ("id", "title", "starts", "amount", "unit", "notify", "hand_in", "source")


def _clock(value: object, calendars: Mapping[str, tuple[Holiday, ...]]) -> Clock:
    fields = json_file.fields(
        value, "a clock", _NEEDED, ("after", "holidays", "until", "zone", "applies", "reference")
    )
    name = json_file.text(fields["id"], "id")
    if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", name):
        raise ValueError(f"id {name!r} is not of small letters, digits and single hyphens")
    starts = Starts(json_file.one_of(Starts, fields["starts"], f"starts of {name}"))
    if (starts is Starts.SENT) != ("after" in fields):
        raise ValueError(f"{name} has starts 'sent' without after, or the other way round")
    return Clock(
        identifier=name,
        title=text_of(fields["title"], f"title of {name}"),
        starts=starts,
        after=json_file.text(fields["after"], f"after of {name}") if "after" in fields else "",
        amount=json_file.whole(fields["amount"], f"amount of {name}", 1, 10_000),
        unit=Unit(json_file.one_of(Unit, fields["unit"], f"unit of {name}")),
        holidays=_calendar(fields, name, calendars),
        until=time.fromisoformat(fields["until"]) if "until" in fields else None,
        zone=_zone(fields.get("zone", "UTC"), name),
        notify=text_of(fields["notify"], f"notify of {name}"),
        hand_in=text_of(fields["hand_in"], f"hand_in of {name}"),
        applies=text_of(fields["applies"], f"applies of {name}") if "applies" in fields else {},
        source=json_file.text(fields["source"], f"source of {name}"),
        reference=fields.get("reference", ""),
    )


def _calendar(
    fields: Mapping[str, Any], name: str, calendars: Mapping[str, tuple[Holiday, ...]]
) -> tuple[Holiday, ...]:
    if "holidays" not in fields:
        return ()
    return calendars[json_file.one_of(calendars, fields["holidays"], f"holidays of {name}")]


def _zone(value: object, name: str) -> str:
    text = json_file.text(value, f"zone of {name}")
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"zone {text!r} of {name} names no time zone") from error
    return text
