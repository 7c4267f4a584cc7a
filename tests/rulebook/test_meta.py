"""What the metas of other people's rules mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irkit.rulebook.meta import DEFAULT_SCORE, description, first, score, techniques

values = st.one_of(st.text(), st.integers(), st.booleans())
metas = st.dictionaries(
    st.text(max_size=20) | st.sampled_from(["score", "severity", "Level"]), values
)


@given(metas)
def test_any_meta_has_a_score(meta: dict[str, str | int | bool]) -> None:
    assert 0 <= score(meta) <= 100
    assert isinstance(score(meta), int)


@given(st.integers(0, 100))
def test_a_score_is_taken_as_it_is(number: int) -> None:
    assert score({"score": number}) == score({"Score": f" {number} "}) == number


@given(st.sampled_from(["severity", "threat_level", "level", "risk", "weight"]), st.integers(0, 10))
def test_other_numbers_up_to_ten_count_in_tens(key: str, number: int) -> None:
    assert score({key: number}) == score({key: str(number)}) == number * 10


@given(st.integers())
def test_the_score_grows_with_the_number(number: int) -> None:
    assert score({"score": number}) <= score({"score": number + 1})


@pytest.mark.parametrize(
    ("meta", "number"),
    [
        ({}, DEFAULT_SCORE),
        ({"severity": "Critical"}, 95),
        ({"severity": " HIGH "}, 80),
        ({"severity": "medium"}, 60),
        ({"severity": "low"}, 35),
        ({"severity": "informational"}, 20),
        ({"severity": 55}, 55),
        ({"threat_level": "7"}, 70),
        ({"score": 5}, 5),
        ({"score": 250}, 100),
        ({"score": -3}, 0),
        ({"score": "99999999999999999999"}, 100),
        ({"score": "7.5"}, 8),
        ({"severity": "7.5"}, 75),
        ({"score": "75/100"}, DEFAULT_SCORE),
        ({"score": "", "severity": "high"}, 80),
        ({"score": True, "severity": "high"}, 80),
        ({"score": 10, "severity": "critical"}, 10),
        ({"severity": "unheard of"}, DEFAULT_SCORE),
        ({"Severity": "٣"}, 30),
    ],
)
def test_scales_of_the_field(meta: dict[str, str | int | bool], number: int) -> None:
    assert score(meta) == number


@pytest.mark.parametrize(
    ("meta", "tags", "found"),
    [
        ({"attack": "T1059.004, T1105"}, (), ("T1059.004", "T1105")),
        ({"mitre_att_ck": "TA0002 t1059_001"}, (), ("T1059.001",)),
        ({"MITRE_TECHNIQUE": "Command and Scripting (T1059)"}, ("T1059",), ("T1059",)),
        ({"description": "see T1059"}, ("attack_T1003", "T1003_001"), ("T1003", "T1003.001")),
        ({"attack": "XT10599 T10 T105 T12345"}, (), ()),
        ({"attack": 1059}, (), ()),
    ],
)
def test_techniques(
    meta: dict[str, str | int | bool], tags: tuple[str, ...], found: tuple[str, ...]
) -> None:
    assert techniques(meta, tags) == found


def test_the_first_of_several_metas() -> None:
    meta = {"Author": "", "authors": "two", "ref": 0}
    assert first(meta, "author", "authors") == "two"
    assert first(meta, "none") == ""
    assert first(meta, "ref") == "0"
    assert description({"info": "what it is"}, "Rule") == "what it is"
    assert description({"description": ""}, "Rule") == "matches the rule Rule"
