"""A table of many cases, some of them of people who wish the reader no good."""

import csv
import io
import shutil
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from irkit.case import Case
from irkit.errors import CaseError, UsageError
from irkit.mentoring import cohort
from irkit.records import About
from irkit.train import attempt
from irkit.train.attempt import CALLED
from irkit.train.scenario_file import shipped
from irkit.train.score import score
from irkit.train.state import state_of
from tests.train.demo import write_demo

BEGUN: Mapping[str, object] = {"truth_sha256": "a" * 64, "guidance": "coach", "version": 1}


def make(folder: Path, name: str, *entries: tuple[str, Mapping[str, object]]) -> Path:
    about = About("x", "Training", "", name, "", datetime.now(UTC), "1")
    with Case.create(folder, about) as case:
        for action, body in entries:
            case.log(action, "tiny", body)
    return folder


def result(**changed: object) -> tuple[str, Mapping[str, object]]:
    parts = {"found": {"weight": 30, "share": 0.5, "missed": []}}
    return "training finished", {"total": 50, "parts": parts, "hints": 2, "minutes": 9, **changed}


START = ("training started", BEGUN)


def test_each_case_is_a_row(tmp_path: Path) -> None:
    make(tmp_path / "a", "Asha", START, result())
    make(tmp_path / "b", "Béla", START)
    (tmp_path / "notes").mkdir()
    asha, bela = cohort.rows([tmp_path])
    assert (asha.trainee, asha.total, asha.hints, asha.minutes) == ("Asha", 50, 2, 9)
    assert asha.parts == {"found": 50}
    assert asha.head.startswith("3 ")
    assert (bela.trainee, bela.total, bela.signed_off) == ("Béla", None, False)


def table(*folders: Path) -> list[dict[str, str]]:
    """What a spreadsheet reads, column by column."""
    out = io.StringIO(newline="")
    cohort.write_csv(cohort.rows(folders), out)
    return [*csv.DictReader(io.StringIO(out.getvalue(), newline=""))]


def test_a_table_has_what_the_ledger_says(tmp_path: Path) -> None:
    make(tmp_path / "a", "Asha", START, result())
    make(tmp_path / "b", "Béla", START)
    asha, bela = table(tmp_path)
    said = ("trainee", "scenario", "version", "total", "hints", "minutes", "found", "precise")
    assert [asha[one] for one in said] == ["Asha", "tiny", "1", "50", "2", "9", "50", ""]
    assert [bela[one] for one in said] == ["Béla", "tiny", "1", "", "", "", "", ""]
    assert (asha["signed_off"], bela["finished"]) == ("", "")
    assert datetime.fromisoformat(asha["finished"]) <= datetime.now(UTC)


@pytest.mark.parametrize(
    ("column", "changed"),
    [
        ("total", {"total": "=cmd|x"}),
        ("total", {"total": 10**30}),
        ("total", {"total": -1}),
        ("found", {"parts": []}),
        ("found", {"parts": {"found": 7, "=x": {"share": 1}}}),
        ("found", {"parts": {"found": {"share": 10**9}}}),
        ("found", {"parts": {"found": {"share": "=1"}}}),
        ("minutes", {"minutes": None}),
        ("hints", {"hints": "@x"}),
    ],
)
def test_numbers_that_are_none_are_left_out(
    tmp_path: Path, column: str, changed: Mapping[str, object]
) -> None:
    make(tmp_path / "a", "Asha", START, result(**changed))
    (row,) = table(tmp_path / "a")
    whole = {"total": "50", "found": "50", "hints": "2", "minutes": "9"}
    assert {name: row[name] for name in whole} == whole | {column: ""}
    assert not any(cell.startswith(("=", "@")) for cell in row.values())


def test_copies_of_a_case_are_one_attempt_as_the_newest_tells_it(tmp_path: Path) -> None:
    make(tmp_path / "b" / "case", "Asha", START)
    shutil.copytree(tmp_path / "b", tmp_path / "c")
    with Case.open(tmp_path / "c" / "case", write=True) as case:
        case.log(result()[0], "tiny", result()[1])
    shutil.copytree(tmp_path / "b", tmp_path / "d")
    make(tmp_path / "e", "Ravi", START)  # Asha's case under a name of his own
    asha, ravi = cohort.rows([tmp_path])
    assert (asha.folder, asha.total) == (str(tmp_path / "c" / "case"), 50)
    assert (asha.copies, ravi.copies) == (3, 1)
    (row, _) = table(tmp_path)
    assert row["copies"] == "3"


def test_a_scenario_is_called_by_its_title(tmp_path: Path) -> None:
    make(tmp_path / "a", "Asha", START)
    about = About("y", f"{CALLED}Mine", "", "Béla", "", datetime.now(UTC), "1")
    with Case.create(tmp_path / "b", about) as case:
        case.log(START[0], "of-my-own", START[1])
    with Case.create(tmp_path / "c", replace(about, identifier="z")) as case:
        case.log(START[0], "first-steps", START[1])
    titles = [(one.scenario, one.title) for one in cohort.rows([tmp_path], "hi")]
    assert titles[1] == ("of-my-own", "Mine")
    assert titles[2][0] == "first-steps"
    assert titles[2][1] == {one.identifier: one for one in shipped()}["first-steps"].title.text(
        "hi"
    )


def test_what_is_no_attempt_is_said_and_the_rest_is_told(tmp_path: Path) -> None:
    make(tmp_path / "a", "Asha", ("training started", {"guidance": 7}))
    make(tmp_path / "b", "Béla")
    make(tmp_path / "c", "Carol", START)
    (tmp_path / "d").mkdir()
    (tmp_path / "d" / "case.db").write_bytes(b"nothing")
    faults = [row.fault for row in cohort.rows([tmp_path])]
    assert "is of no training" in faults[0]
    assert "no training" in faults[1]
    assert not faults[2]
    assert faults[3]


def test_names_are_text_to_a_spreadsheet(tmp_path: Path) -> None:
    make(tmp_path / "a", '=HYPERLINK("http://x")\n' + "x" * 10_000, START)
    (row,) = table(tmp_path / "a")
    assert row["trainee"].startswith("'=HYPERLINK")
    assert len(row["trainee"]) < 300


def test_nothing_to_show_is_said(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="no case"):
        list(cohort.rows([tmp_path]))


def test_there_is_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cohort, "MOST", 1)
    folders = [make(tmp_path / name, name, START) for name in "ab"]
    with pytest.raises(UsageError, match="more than 1"):
        list(cohort.rows(folders))


def ended(tmp_path: Path, identifier: str, **claimed: object) -> cohort.Row:
    """The row of an attempt at which nothing was done, of a scenario that calls itself so."""
    file = write_demo(tmp_path, ("id: demo\nversion: 3", f"id: {identifier}"))
    one = attempt.start(file, tmp_path / "attempt", seed=7)
    with Case.open(one.folder.case, write=True) as case:
        state = state_of(case)
        attempt.finish(case, one, state, {**score(one, state, case).body(), **claimed})
    attempt.clear(one.folder.path)
    (row,) = cohort.rows([one.folder.path])
    return row


def test_a_score_that_the_case_does_not_come_to_is_none(tmp_path: Path) -> None:
    row = ended(tmp_path, "demo\nversion: 3", total=100)
    assert row.fault == "it says a score of 100, and comes to 0"
    assert (row.total, row.parts, row.state) == (None, None, "fault")


@pytest.mark.parametrize(
    ("called", "fault"),
    [
        ("demo\nversion: 3", ""),
        ("web-shell\nversion: 1", "is called web-shell, as one that irkit ships, and is another"),
        ("web-shell\nversion: 99", "its scenario is web-shell 99, and this irkit knows none"),
    ],
)
def test_an_easier_one_under_a_shipped_name_has_no_score(
    tmp_path: Path, called: str, fault: str
) -> None:
    row = ended(tmp_path, called)
    assert fault in row.fault
    assert (row.fault == "") is (fault == "")
    assert (row.total is None) is (fault != "")
