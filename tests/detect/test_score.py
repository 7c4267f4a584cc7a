"""The score of a thing from its reasons."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irkit.detect.score import combined, level_of, level_of_thing, shares
from irkit.records import Level

scores = st.integers(0, 100)
reasons = st.lists(scores, max_size=20)


@pytest.mark.parametrize(
    ("score", "level"),
    [
        (0, Level.NOTICE),
        (39, Level.NOTICE),
        (40, Level.WARNING),
        (75, Level.WARNING),
        (76, Level.ALERT),
        (100, Level.ALERT),
    ],
)
def test_level_changes_at_40_and_above_75(score: int, level: Level) -> None:
    assert level_of(score) is level


@pytest.mark.parametrize(
    ("given", "score"),
    [([], 0), ([60], 60), ([60, 60], 72), ([50, 100], 100), ([80, 40, 20], 85)],
)
def test_worked_examples_of_the_formula(given: list[int], score: int) -> None:
    assert combined(given) == score


@given(reasons, scores)
def test_another_reason_never_lowers_the_score(before: list[int], more: int) -> None:
    assert max([more, *before]) <= combined([*before, more]) <= 100
    assert combined([*before, more]) >= combined(before)


@given(st.permutations([90, 70, 30, 30, 5]))
def test_the_order_of_reasons_does_not_matter(order: list[int]) -> None:
    assert combined(order) == combined([5, 30, 30, 70, 90])


@given(st.lists(st.integers(0, 75), max_size=20))
def test_weak_hints_never_add_up_to_an_alert(hints: list[int]) -> None:
    assert level_of_thing(hints) is not Level.ALERT


@given(reasons, st.integers(76, 100))
def test_one_strong_reason_is_an_alert(others: list[int], strong: int) -> None:
    assert level_of_thing([*others, strong]) is Level.ALERT


@given(scores)
def test_a_thing_with_one_reason_has_its_score_and_level(score: int) -> None:
    assert combined([score]) == score
    assert level_of_thing([score]) is level_of(score)


def test_thousands_of_reasons_have_a_score() -> None:
    assert combined([75] * 5000) == combined([75] * 60)


@given(reasons)
def test_shares_add_up_to_the_score_strongest_first(scores: list[int]) -> None:
    added = shares(scores)
    assert len(added) == len(scores)
    assert abs(sum(added) - combined(scores)) <= 0.5 + 1e-9
    if scores:
        assert abs(added[0] - max(scores)) < 1e-9  # the strongest counts whole
