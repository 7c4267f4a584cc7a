"""The layer against the layer format 4.5, and against what the case says."""

import io
import json
from pathlib import Path
from typing import Any

import jsonschema

from irkit import attack
from irkit.case import Case
from irkit.records import Examined
from irkit.report.navigator import write_navigator
from tests.case.sample import case_with, finding, item

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "navigator-4.5.json").read_text())


def layer(case: Case) -> Any:
    out = io.StringIO()
    write_navigator(case, out)
    read = json.loads(out.getvalue())
    jsonschema.validate(read, SCHEMA)
    return read


def test_the_schema_notices_what_the_format_forbids(whole: Case) -> None:
    good = layer(whole)
    validator = jsonschema.Draft202012Validator(SCHEMA)
    technique = good["techniques"][0]
    for bad in (
        {**good, "versions": {**good["versions"], "layer": "4.4"}},
        {**good, "techniques": [{**technique, "tactic": "Persistence"}]},
        {**good, "techniques": [{**technique, "techniqueID": "T1"}]},
        {key: value for key, value in good.items() if key != "domain"},
    ):
        assert not validator.is_valid(bad)


def test_each_technique_stands_under_its_tactics(whole: Case) -> None:
    read = layer(whole)
    known = attack.technique("T1505.003")
    assert known
    entries = [one for one in read["techniques"] if one["techniqueID"] == "T1505.003"]
    assert [one["tactic"] for one in entries] == [one.short for one in known.tactics]
    assert {one["techniqueID"] for one in read["techniques"]} == {
        "T1505.003", "T1059.004", "T1547.001",
    }  # fmt: skip
    assert read["versions"]["attack"] == attack.matrix().version.partition(".")[0]


def test_score_colour_and_comment_come_from_the_worst(whole: Case) -> None:
    read = layer(whole)
    shell = next(one for one in read["techniques"] if one["techniqueID"] == "T1505.003")
    alert = next(one["color"] for one in read["legendItems"] if "alert" in one["label"])
    assert (shell["score"], shell["color"]) == (90, alert)
    assert shell["comment"] == "alert in 2 things: webshell_eval_request, bought"
    assert shell["metadata"][0] == {"name": "found in", "value": "/srv/a"}


def test_what_people_call_harmless_does_not_count(whole: Case) -> None:
    assert "/srv/b" not in json.dumps(layer(whole))


def test_it_stays_small_and_says_what_is_left_out(tmp_path: Path) -> None:
    names = [f"/srv/{number}" for number in range(50)]
    found = [Examined(item(name), (finding(name, attack=("T1505.003",)),)) for name in names]
    with case_with(tmp_path / "017", *found) as case:
        entry = layer(case)["techniques"][0]
    assert entry["metadata"][-1] == {"name": "found in", "value": "and 30 more"}
    assert entry["comment"] == "alert in 50 things: webshell_eval_request"


def test_an_unknown_technique_stands_without_a_tactic(tmp_path: Path) -> None:
    found = finding(attack=("T9999", "no technique"))
    with case_with(tmp_path / "017", Examined(item(), (found,))) as case:
        (entry,) = layer(case)["techniques"]
    assert entry["techniqueID"] == "T9999"
    assert "tactic" not in entry
