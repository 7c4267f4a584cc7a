"""What people write into a report: the newest counts, nothing is lost, nonsense is refused."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from irkit.case import Case, Reviewer
from irkit.errors import CaseDamaged, UsageError
from irkit.records import Action, Person, ReportTexts, Severity
from tests.case import sample
from tests.case.sample import raw


def test_a_case_begins_without(tmp_path: Path) -> None:
    with Case.create(tmp_path, sample.ABOUT) as case:
        assert case.report_texts() == ReportTexts()


def test_all_fields_come_back(tmp_path: Path) -> None:
    with Case.create(tmp_path, sample.ABOUT) as case:
        for field, value in (
            ("summary", "  two\nlines "),
            ("recommendations", "one\n\ntwo"),
            ("people", "A. Rao; lead; CERT; +91\nB"),
            ("severity", "High"),
            ("zone", "Asia/Kolkata"),
            ("aware_at", "2025-03-01T12:00+05:30"),
            ("sent:gdpr", "2025-03-02T12:00Z"),
        ):
            case.set_report_text(field, value)
        assert case.report_texts() == ReportTexts(
            summary="two\nlines",
            recommendations=("one", "two"),
            people=(Person("A. Rao", "lead", "CERT", "+91"), Person("B")),
            severity=Severity.HIGH,
            zone="Asia/Kolkata",
            aware_at=datetime(2025, 3, 1, 6, 30, tzinfo=UTC),
            sent=(("gdpr", datetime(2025, 3, 2, 12, tzinfo=UTC)),),
        )
        assert case.verify() == []


def test_the_newest_counts_and_older_ones_stay_in_the_ledger(tmp_path: Path) -> None:
    with Case.create(tmp_path, sample.ABOUT) as case:
        for text in ("first", "second", "second", ""):
            case.set_report_text("summary", text)
        assert case.report_texts().summary == ""
        said = [
            json.loads(one.body)["value"]
            for one in case.ledger()
            if one.action == Action.REPORT_TEXT_SET
        ]
    assert said == ["first", "second", ""]  # the same again is no news


def test_texts_are_written_beside_an_engine_and_all_or_none(tmp_path: Path) -> None:
    with Case.create(tmp_path, sample.ABOUT) as case, Reviewer.open(tmp_path) as reviewer:
        reviewer.set_report_texts({"summary": "a", "scope": "b"})
        with pytest.raises(UsageError):
            reviewer.set_report_texts({"summary": "c", "zone": "Nowhere/Here"})
        assert case.report_texts() == ReportTexts(summary="a", scope="b")


@pytest.mark.parametrize(
    ("field", "value", "complaint"),
    [
        ("colour", "red", "a report has no 'colour'; it has summary"),
        ("sent:../x", "2025-03-01T12:00Z", "a report has no 'sent:../x'"),
        ("summary", 3, "it is no text"),
        ("summary", "x" * 100_001, "more than 100,000 characters"),
        ("people", "a; b; c; d; e", "more than name; role; organisation; contact"),
        ("people", [{"name": "a", "age": "3"}], "something else than name"),
        ("people", "; lead", "somebody has no name"),
        ("people", "\n".join(["a"] * 201), "more than 200 lines"),
        ("people", 3, "neither a list nor a text"),
        ("severity", "awful", "none of critical, high"),
        ("zone", "Nowhere/Here", "names no time zone"),
        ("zone", "../../../etc/passwd", "names no time zone"),
        ("zone", "a\0b", "names no time zone"),
        ("aware_at", "2025-03-01T12:00", "it has no time zone"),
        ("aware_at", "noon", "Invalid isoformat string"),
        ("aware_at", "2190-01-01T00:00Z", "it is in the future: now it is 20"),
        ("sent:gdpr", "2190-01-01T00:00Z", "it is in the future: now it is 20"),
        ("aware_at", "9999-12-31T23:59-12:00", "not between 1970 and 2200"),
    ],
)
def test_what_a_field_cannot_hold(
    tmp_path: Path, field: str, value: object, complaint: str
) -> None:
    with Case.create(tmp_path, sample.ABOUT) as case:
        before = case.head()
        with pytest.raises(UsageError) as error:
            case.set_report_text(field, value)
        assert complaint in str(error.value)
        assert case.head() == before


def test_what_a_clock_that_was_ahead_wrote_can_still_be_read(tmp_path: Path) -> None:
    Case.create(tmp_path, sample.ABOUT).close()
    body = '{"field":"aware_at","value":"2190-01-01T00:00:00.000000Z"}'
    raw(
        tmp_path,
        "INSERT INTO ledger SELECT max(seq) + 1, time, actor, "
        f"'{Action.REPORT_TEXT_SET}', 'aware_at', '{body}', previous, hash FROM ledger",
    )
    with Case.open(tmp_path) as case:
        assert case.report_texts().aware_at == datetime(2190, 1, 1, tzinfo=UTC)


def test_a_case_that_is_only_read_takes_no_text(tmp_path: Path) -> None:
    Case.create(tmp_path, sample.ABOUT).close()
    with Case.open(tmp_path) as case, pytest.raises(UsageError, match="for reading only"):
        case.set_report_text("summary", "x")


def test_an_entry_that_holds_nonsense_is_damage(tmp_path: Path) -> None:
    Case.create(tmp_path, sample.ABOUT).close()
    for body in ('{"field":"zone","value":"Nowhere/Here"}', '{"field":"zone"}', "[]", "x"):
        raw(
            tmp_path,
            "INSERT INTO ledger SELECT max(seq) + 1, time, actor, "
            f"'{Action.REPORT_TEXT_SET}', 'zone', '{body}', previous, hash FROM ledger",
        )
        with Case.open(tmp_path) as case, pytest.raises(CaseDamaged, match="irkit case verify"):
            case.report_texts()
