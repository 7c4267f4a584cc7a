"""Reporting clocks: periods as the laws count them, and files of a team's own."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irkit.errors import UsageError
from irkit.records import ReportTexts
from irkit.report import clocks
from irkit.report.clocks import State
from irkit.report.holidays import falls_on, holiday
from irkit.report.templates import ReportTemplate
from irkit.report.words import LANGUAGES

CLOCK = {
    "id": "own",
    "title": "Ours",
    "starts": "aware",
    "amount": 2,
    "unit": "days",
    "notify": "the board",
    "hand_in": "a page",
    "source": "our policy, 3.1",
}


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def due(name: str, began: str) -> datetime:
    return clocks.due(clocks.shipped()[name], at(began))


def readings(**texts: Any) -> dict[str, clocks.Reading]:
    template = ReportTemplate(clocks=tuple(clocks.shipped()))
    return {one.clock.identifier: one for one in clocks.readings(template, ReportTexts(**texts))}


def test_hours_are_hours() -> None:
    assert due("cert-in", "2025-03-01T23:00+05:30") == at("2025-03-02T05:00+05:30")
    assert due("gdpr", "2025-03-28T12:00Z") == at("2025-03-31T12:00Z")  # over a weekend


@pytest.mark.parametrize(
    ("began", "ends"),
    [
        ("2025-03-03T09:00-05:00", "2025-03-07"),  # Monday to Friday
        ("2025-03-06T09:00-05:00", "2025-03-12"),  # Thursday over a weekend
        ("2025-03-08T09:00-05:00", "2025-03-13"),  # Saturday: Monday is the first of the four
        ("2025-03-09T23:59-04:00", "2025-03-13"),  # Sunday, too
        ("2025-07-01T09:00-04:00", "2025-07-08"),  # over Independence Day
        ("2025-07-04T09:00-04:00", "2025-07-10"),  # on it: Monday is the first
        ("2027-12-29T09:00-05:00", "2028-01-05"),  # a New Year on Saturday is kept on Friday
        ("2025-03-03T23:30-05:00", "2025-03-07"),  # a Tuesday already in UTC
    ],
)
def test_business_days_of_the_sec(began: str, ends: str) -> None:
    last = due("sec-8k", began)
    eastern = last.astimezone(clocks.ZoneInfo("America/New_York"))
    assert (eastern.date().isoformat(), f"{eastern:%H:%M}") == (ends, "17:30")


def test_holidays_of_the_united_states() -> None:
    value = json.loads((clocks.places.resources() / "report" / "clocks.json").read_text("utf-8"))
    days = [*map(holiday, value["holidays"]["us-federal"])]
    for year, kept in (
        (2025, "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25"),
        (2026, "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25"),
        (2027, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31"),
    ):
        every = (date(year, 1, 1) + timedelta(days=n) for n in range(365))
        found = [f"{day:%m-%d}" for day in every if any(falls_on(one, day) for one in days)]
        assert " ".join(found) == kept


def test_months_end_where_a_month_does() -> None:
    final = readings(sent=(("nis2-notification", at("2025-01-31T10:00Z")),))["nis2-final-report"]
    assert final.due == at("2025-02-28T10:00Z")


def test_the_final_report_waits_for_the_notification_or_its_deadline() -> None:
    read = readings(aware_at=at("2025-03-01T00:00Z"))
    assert read["nis2-notification"].due == at("2025-03-04T00:00Z")
    assert read["nis2-final-report"].due == at("2025-04-04T00:00Z")
    assert readings()["nis2-final-report"].due is None


def test_how_a_clock_stands() -> None:
    aware, now = at("2025-03-01T00:00Z"), at("2025-03-01T07:00Z")
    read = readings(
        aware_at=aware,
        sent=(("gdpr", at("2025-03-02T00:00Z")), ("nis2-early-warning", at("2025-03-02T00:01Z"))),
    )
    stands = {name: one.state(now) for name, one in read.items()}
    assert stands == {
        "cert-in": State.OVERDUE,
        "nis2-early-warning": State.SENT_LATE,
        "nis2-notification": State.RUNNING,
        "nis2-final-report": State.RUNNING,
        "gdpr": State.SENT,
        "sec-8k": State.WAITING,
    }


@pytest.mark.parametrize("aware", ["2025-03-02T00:01Z", None])
def test_a_report_before_its_clock_began_was_not_in_time(aware: str | None) -> None:
    sent = at("2025-03-02T00:00Z")
    texts = ReportTexts(aware_at=at(aware) if aware else None, sent=(("gdpr", sent),))
    (read,) = clocks.readings(ReportTemplate(clocks=("gdpr",)), texts)
    assert read.state(at("2025-03-09T00:00Z")) is State.SENT_EARLY
    assert clocks.sent_early(ReportTemplate(), texts) == (read,)
    assert clocks.sent_early(ReportTemplate(), ReportTexts(aware_at=sent, sent=texts.sent)) == ()


@given(st.integers(0, int(at("2200-12-31T00:00Z").timestamp())))
def test_no_clock_ends_before_it_begins(seconds: int) -> None:
    began = datetime.fromtimestamp(seconds, UTC)
    for clock in clocks.shipped().values():
        assert clocks.due(clock, began) > began


def test_every_clock_names_its_law_and_speaks_every_language() -> None:
    for clock in clocks.shipped().values():
        assert clock.source
        assert clock.reference.startswith("https://")
        for text in (clock.title, clock.notify, clock.hand_in, clock.applies):
            assert set(text) == set(LANGUAGES)


def test_a_team_has_clocks_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "ours.json"
    path.write_text(json.dumps({"clocks": [CLOCK]}))
    template = ReportTemplate(clocks=("own",), clocks_file=path)
    (read,) = clocks.readings(template, ReportTexts(aware_at=at("2025-03-01T12:00Z")))
    assert read.due == at("2025-03-03T12:00Z")


def test_a_clock_that_there_is_not(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no reporting clock nis3; only cert-in"):
        clocks.readings(ReportTemplate(clocks=("nis3",)), ReportTexts())


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"unit": "weeks"}, "unit of own 'weeks' is none of hours, days, months, business days"),
        ({"amount": 0}, "amount of own is no whole number from 1 to 10000"),
        ({"amount": True}, "amount of own is no whole number"),
        ({"starts": "sent"}, "own has starts 'sent' without after"),
        ({"starts": "sent", "after": "own"}, "own begins after own, which is not above it"),
        ({"zone": "Nowhere/Here"}, "zone 'Nowhere/Here' of own names no time zone"),
        ({"zone": "../../etc/passwd"}, "names no time zone"),
        ({"until": "25:99"}, "hour must be in"),
        ({"holidays": "ours"}, "holidays of own 'ours' is none of"),
        ({"title": {"hi": "x"}}, "title of own lacks en"),
        ({"title": 3}, "title of own is no object"),
        ({"id": "<b>"}, "is not of small letters"),
        ({"url": "x"}, "a clock has 'url', which it must not have"),
    ],
)
def test_what_is_no_file_of_clocks(tmp_path: Path, changes: dict[str, Any], complaint: str) -> None:
    path = tmp_path / "ours.json"
    path.write_text(json.dumps({"clocks": [CLOCK | changes]}))
    with pytest.raises(UsageError, match="is no file of reporting clocks") as error:
        clocks.read(path)
    assert complaint in str(error.value)


def test_a_clock_stands_once_in_a_file(tmp_path: Path) -> None:
    path = tmp_path / "ours.json"
    path.write_text(json.dumps({"clocks": [CLOCK, CLOCK]}))
    with pytest.raises(UsageError, match="two clocks have the same id"):
        clocks.read(path)


@pytest.mark.parametrize(
    "value",
    [
        {"name": "a", "month": 13, "day": 1},
        {"name": "a", "month": 1},
        {"name": "a", "month": 1, "day": 1, "weekday": "monday"},
        {"name": "a", "month": 1, "weekday": "freeday"},
        {"name": "a", "month": 1, "weekday": "monday", "nth": 9},
        {"name": "a", "month": 1, "day": 1, "moved": 1},
    ],
)
def test_what_is_no_holiday(value: dict[str, Any]) -> None:
    with pytest.raises((ValueError, TypeError)):
        holiday(value)


def test_a_holiday_that_a_year_does_not_have() -> None:
    leap = holiday({"name": "a", "month": 2, "day": 29})
    fifth = holiday({"name": "b", "month": 2, "weekday": "monday", "nth": 5})
    days = [date(2025, 1, 1) + timedelta(days=n) for n in range(365)]
    assert not [day for day in days if falls_on(leap, day) or falls_on(fifth, day)]
