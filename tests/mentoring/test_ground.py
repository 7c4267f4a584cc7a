"""What a stranger's case may reveal as true, and a case as it was when its attempt ended."""

from collections.abc import Mapping
from pathlib import Path, PureWindowsPath

import pytest

from irkit.case import Case
from irkit.errors import CaseDamaged
from irkit.records import Kind
from irkit.train import ground
from irkit.train.attempt import finish, load_attempt, start
from irkit.train.state import State, state_of
from irkit.train.truth import Truth
from tests.cli.test_mentoring import SCENARIO

SALT = "00" * 16


def told(scenario: str = SCENARIO, **changed: object) -> tuple[Mapping[str, object], str]:
    """What a case reveals, and the hash that its start noted."""
    given = {"scenario": scenario, "seed": 7, "salt": SALT, "host": "/srv/host", "processes": {}}
    return {**given, **changed}, Truth(scenario.encode(), 7, SALT).digest


def test_who_has_the_ledger_knows_what_was_planted_where(tmp_path: Path) -> None:
    path = tmp_path / "tiny.yaml"
    path.write_text(SCENARIO, encoding="utf-8", newline="\n")
    begun = start(path, tmp_path / "a", seed=7)
    found, state = load_attempt(tmp_path / "a")
    with Case.open(begun.folder.case, write=True) as case:
        finish(case, found, state, {"total": 0})
        ended = state_of(case)
    assert ended.result == {"total": 0}
    here = begun.ground(State())
    there = ground.revealed(ended.revealed, ended.digest)
    assert there.places == here.places
    (_, shell) = there.places["shell"]
    assert there.sha256_of(shell) == here.sha256_of(shell) is not None
    assert there.sha256_of("/nowhere") is None


def test_paths_are_those_of_the_trainees_system() -> None:
    found = ground.revealed(*told(host="C:\\Users\\asha\\host"))
    assert found.host == PureWindowsPath("C:/Users/asha/host")
    kind, path = found.places["shell"]
    assert kind is Kind.FILE
    assert path.startswith("C:\\Users\\asha\\host\\www\\")


@pytest.mark.parametrize(
    "changed",
    [
        {"seed": 8},
        {"salt": "x"},
        {"scenario": SCENARIO.replace("malicious", "benign")},
        {"seed": None},
        {"processes": [1, 2]},  # one was planned
        {"processes": ["x"]},
        {"processes": 1},
        {"processes": {"hidden": "x"}},
    ],
)
def test_what_was_not_noted_at_the_start_is_refused(changed: Mapping[str, object]) -> None:
    said, digest = told()
    with pytest.raises(CaseDamaged, match="revealed"):
        ground.revealed({**said, **changed}, digest)


def test_what_is_no_scenario_is_refused() -> None:
    for scenario in ("", "x: [", "x" * (1 << 19)):
        with pytest.raises(CaseDamaged):
            ground.revealed(*told(scenario))


def test_a_small_file_that_plants_without_end_is_refused() -> None:
    crowd = """
  - {id: many, kind: crowd, truth: benign, path: "a/{number}", count: 5000, why: x,
     text: "TEXT"}
questions:"""
    for text in ("x" * 100_000, "{site}" * 1_000, "{path:shell}" * 1_000):
        scenario = SCENARIO.replace("\nquestions:", crowd.replace("TEXT", text))
        with pytest.raises(CaseDamaged, match="may plant more than"):
            ground.revealed(*told(scenario))
    ground.revealed(*told(SCENARIO.replace("\nquestions:", crowd)))
