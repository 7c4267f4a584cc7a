"""One's attempts in the order of their ends, and what follows from them."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from irkit.mentoring import cohort
from irkit.mentoring.cohort import Row
from irkit.mentoring.scores import scores
from irkit.train import scenario_file
from irkit.train.score import Part
from tests.mentoring.test_cohort import START, make, result

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
FULL = dict.fromkeys(map(str, Part), 100)


def row(day: int, total: int, scenario: str = "first-steps", **parts: int) -> Row:
    ended = NOON + timedelta(days=day)
    given: Mapping[str, int] = {**FULL, **parts}
    return Row(
        f"/{day}", case=f"case {day}", scenario=scenario, finished=ended, total=total, parts=given
    )


def test_attempts_stand_in_the_order_of_their_ends() -> None:
    under_way, broken = Row("/x", case="x", scenario="first-steps"), Row("/y", fault="no case")
    found = scores([row(2, 70), broken, row(1, 40), under_way])
    assert [one.total for one in found.attempts] == [40, 70]
    assert found.faults == (broken,)


def test_what_to_practise_is_what_costs_most_of_late() -> None:
    long_ago = [row(day, 50, covered=0) for day in range(3)]
    lately = [row(day, 50, found=50, kept=0) for day in range(3, 6)]
    assert scores([*long_ago, *lately]).practise == (Part.FOUND, Part.KEPT)
    assert scores([row(1, 100)]).practise == ()


def test_the_next_scenario_fits_the_newest_score() -> None:
    known = {one.identifier: one for one in scenario_file.shipped()}
    middle = next(
        one for one in known.values() if {one.easier, one.harder} <= known.keys() and one.easier
    )
    good = scores([row(1, 0), row(2, 90, middle.identifier)])
    assert (good.easier, good.harder) == (middle.easier, middle.harder)
    assert good.following == middle.harder
    assert scores([row(1, 90), row(2, 10, middle.identifier)]).following == middle.easier


def test_nothing_follows_from_nothing_or_from_what_is_not_known() -> None:
    for found in (scores([]), scores([row(1, 90, "of-my-own")])):
        assert (found.easier, found.harder, found.following) == ("", "", "")


def test_attempts_are_read_from_their_folders(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    make(tmp_path / "a" / "case", "Asha", START, result())
    make(tmp_path / "b", "Asha", START)
    (attempt,) = scores(cohort.rows([tmp_path])).attempts
    assert attempt.folder == str(tmp_path / "a" / "case")
    assert attempt.finished is not None
