"""Holidays by rule, as a data file states them: a date, or the nth weekday of a month."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from irkit import json_file

WEEKDAYS = tuple(name.lower() for name in calendar.day_name)  # monday first
_SATURDAY, _SUNDAY = 5, 6


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day of each year that is no business day."""

    name: str
    month: int
    day: int | None  # of the month; None where a weekday says it
    weekday: int | None  # 0 is Monday
    nth: int  # of these weekdays in the month; -1 is the last
    moved: bool  # from a Saturday to the Friday before, from a Sunday to the Monday after


def falls_on(holiday: Holiday, day: date) -> bool:
    """Whether a holiday is kept on a day; one moved from New Year is kept in the year before."""
    return any(_kept_on(holiday, year) == day for year in (day.year, day.year + 1))


def _kept_on(holiday: Holiday, year: int) -> date | None:
    """The day of a year on which it is kept; None where the year has no such day."""
    if holiday.weekday is not None:
        return _nth(year, holiday.month, holiday.weekday, holiday.nth)
    try:
        day = date(year, holiday.month, holiday.day or 1)
    except ValueError:  # 29 February
        return None
    shift = {_SATURDAY: -1, _SUNDAY: 1}.get(day.weekday(), 0) if holiday.moved else 0
    return day + timedelta(days=shift)


def _nth(year: int, month: int, weekday: int, nth: int) -> date | None:
    days = [week[weekday] for week in calendar.monthcalendar(year, month) if week[weekday]]
    place = nth - 1 if nth > 0 else nth
    return date(year, month, days[place]) if -len(days) <= place < len(days) else None


def holiday(value: object) -> Holiday:
    """A holiday as a data file has it. Raises ValueError or TypeError for what is none."""
    fields = json_file.fields(
        value, "a holiday", {"name", "month"}, {"day", "weekday", "nth", "moved"}
    )
    name = json_file.text(fields["name"], "name of a holiday")
    if ("day" in fields) == ("weekday" in fields):
        raise ValueError(f"{name} has neither a day nor a weekday, or both")
    by_weekday = "weekday" in fields
    return Holiday(
        name=name,
        month=json_file.whole(fields["month"], f"month of {name}", 1, 12),
        day=None if by_weekday else json_file.whole(fields["day"], f"day of {name}", 1, 31),
        weekday=WEEKDAYS.index(json_file.one_of(WEEKDAYS, fields["weekday"], f"weekday of {name}"))
        if by_weekday
        else None,
        nth=json_file.whole(fields.get("nth", 1), f"nth of {name}", -1, 5),
        moved=json_file.truth(fields.get("moved", False), f"moved of {name}"),
    )
