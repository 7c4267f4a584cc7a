"""Words, numbers and times of the window cover what the engine says."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from irkit import records
from irkit.cli.scanning import PROFILES
from irkit.collect import SUBJECTS
from irkit.targets import hot
from ui import scan_form
from ui.clock import Clock
from ui.phases import PHASES, phase_text
from ui.verdict import verdict_sentence
from ui.words import _RECORDS, duration, number, said_by, size, word

SHOWN = (
    records.Level, records.Kind, records.Outcome, records.Reason, records.State, records.Answer,
    records.Opinion, records.What,
)  # fmt: skip


@pytest.fixture(autouse=True)
def english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def test_every_word_of_a_record_can_be_translated() -> None:
    assert {one.value for kind in SHOWN for one in kind} == set(_RECORDS)
    assert word(records.Outcome.TIMED_OUT) == "timed out"
    assert word("of another irkit") == "of another irkit"


def test_every_phase_of_the_engine_hquoted() -> None:
    places = {place for place, _ in (*hot._LINUX, *hot._WINDOWS)}
    fixed = {"starting", "paused", "process image", "process memory", "named", "changed lately",
             "rest"}  # fmt: skip
    assert set(PHASES) == places | fixed | {f"collecting {one}" for one in SUBJECTS}
    assert phase_text("collecting moons") == "collecting moons"


def test_the_form_knows_the_profiles() -> None:
    assert set(scan_form.PROFILES) == set(PROFILES)


def test_numbers_are_those_of_the_language() -> None:
    assert number(118004) == "118,004"
    assert size(63_200_000) == "63.2 MB"
    assert duration(12.4) == "12 s"
    assert duration(240) == "4 min"
    assert duration(7500) == "2 h 5 min"
    assert duration(9 * 86_400) == "9 days"
    QLocale.setDefault(QLocale(QLocale.Language.Hindi, QLocale.Country.India))
    assert number(118004) == "1,18,004"


def test_one_switch_for_all_times(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    noon = datetime(2025, 3, 1, 12, 0, 0, 123456, UTC)
    assert clock.shown(noon) == "2025-03-01 12:00:00"
    assert clock.full(noon) == "2025-03-01 12:00:00.123456 UTC"
    assert clock.shown(None) == clock.full(None) == ""
    clock.local = True
    assert clock.shown(noon) == f"{noon.astimezone():%Y-%m-%d %H:%M:%S}"
    assert clock.shown(datetime.max.replace(tzinfo=UTC) - timedelta(seconds=1)).startswith("9999")


def test_a_verdict_says_what_people_judged() -> None:
    verdict = records.Verdict(
        records.Answer.COMPROMISED, "", (), 3, 1, 0, harmless=1, malicious=1234, suspicious=2
    )
    assert verdict_sentence(verdict, records.Coverage({}, {}, {}, {}, 0, 0)).endswith(
        ". Judged malicious by people: 1,234. Judged suspicious by people: 2. "
        "Judged harmless by people: 1."
    )


def test_who_told_it_stands_with_who_said_it() -> None:
    assert said_by("bela@laptop") == "bela@laptop"
    told = records.according_to("asha\u202e@laptop", "Béla Nagy")
    assert said_by(told) == r"asha\u202e@laptop, according to Béla Nagy"
