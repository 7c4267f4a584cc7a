"""Checks made once more find what a trainee made easier, and say what they did not look at."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from irkit.case import Case
from irkit.mentoring import performing
from irkit.mentoring.review import Performed
from irkit.train import shipped_files
from irkit.train.attempt import start
from irkit.train.state import state_of
from irkit.workers import Gate
from tests.cli.command import Irkit
from tests.cli.test_mentoring import SCENARIO

FIRST_STEPS = next(one for one in shipped_files.files() if one.stem == "first-steps")


def performed(case: Path, own: Path | None = None) -> list[Performed]:
    with Case.open(case) as opened:
        return [*performing.perform(opened, state_of(opened), own, Gate())]


def by_check(found: list[Performed]) -> Mapping[str, Performed]:
    return {one.check: one for one in found}


@pytest.fixture
def irkit(tmp_path: Path) -> Irkit:
    return Irkit(tmp_path)


def finished(irkit: Irkit, scenario: str) -> Path:
    """The case of an attempt at a scenario that calls itself as one of irkit's."""
    file = irkit.folder / "mine.yaml"
    file.write_text(scenario, encoding="utf-8", newline="\n")
    case = start(file, irkit.folder / "a", seed=7).folder.case
    irkit("train", "finish", "a", status=0)
    return case


def test_an_easier_scenario_under_the_name_of_a_shipped_one_differs(irkit: Irkit) -> None:
    """All else is as it should be: the ledger noted the easier one at the start, too."""
    shipped = FIRST_STEPS.read_text(encoding="utf-8")
    easier = shipped.replace("truth: malicious", "truth: benign")
    assert easier != shipped
    found = by_check(performed(finished(irkit, easier)))
    assert found["case"].same
    assert found["score"].same
    assert not found["scenario"].same
    assert found["scenario"].what == "first-steps"


def test_the_shipped_one_is_the_same(irkit: Irkit) -> None:
    found = by_check(performed(finished(irkit, FIRST_STEPS.read_text(encoding="utf-8"))))
    assert found["scenario"].same
    assert found["score"].same


def test_one_that_nobody_can_compare_is_not_called_the_same(irkit: Irkit) -> None:
    case = finished(irkit, SCENARIO)
    scenario = by_check(performed(case))["scenario"]
    assert (scenario.same, scenario.now) == (None, "no copy here to compare")
    assert by_check(performed(case, irkit.folder / "mine.yaml"))["scenario"].same


def test_what_was_not_looked_at_is_said(irkit: Irkit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(performing, "_MOST_FILES", 1)
    file = irkit.folder / "mine.yaml"
    file.write_text(SCENARIO, encoding="utf-8", newline="\n")
    folder = start(file, irkit.folder / "a", seed=7).folder
    files = [path for path in folder.host.rglob("*") if path.is_file()]
    irkit("evidence", "add", *files, "--case", folder.case, status=0)
    irkit("train", "finish", "a", status=0)
    *_, kept, last = performed(folder.case, file)
    assert (kept.check, kept.same) == ("evidence", True)
    assert (last.check, last.same) == ("evidence", None)
    assert (last.then, last.now) == ("2 files", "1 of them were looked at again")
