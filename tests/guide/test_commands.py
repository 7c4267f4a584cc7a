"""`irkit guide`, run as its users do: with real scans, real evidence and a real attempt."""

import json
from pathlib import Path

import pytest

from irkit.case import Reviewer
from irkit.records import Opinion
from tests.cli.command import Irkit
from tests.cli.samples import ALERT, write_rules
from tests.guide.books import GOOD, changed

pytestmark = pytest.mark.portable


@pytest.fixture
def irkit(tmp_path: Path) -> Irkit:
    """irkit with a case of its own, and a file that is an alert."""
    (tmp_path / "srv").mkdir()
    (tmp_path / "srv" / "bad.sh").write_text(ALERT)
    write_rules(tmp_path / "rules")
    irkit = Irkit(tmp_path)
    irkit("case", "new", "case", status=0)
    return irkit


def step(irkit: Irkit, name: str, *, playbook: str = "suspicious-files") -> dict[str, object]:
    shown = irkit("guide", "show", "--case", "case", "--playbook", playbook, "--json", status=0)
    (found,) = [one for one in shown.json["steps"] if one["id"] == name]
    return dict(found)


def test_the_playbooks_are_listed_in_a_language(irkit: Irkit) -> None:
    listed = irkit("guide", "list", "--json", "--language", "mr", status=0).json
    assert [one["id"] for one in listed][:2] == ["exercise", "suspicious-files"]
    assert listed[1]["title"] == "संशयास्पद फाइल"
    assert "triage-linux" in irkit("guide", "list", status=0).out


def test_a_playbook_is_shown_without_a_case(irkit: Irkit) -> None:
    shown = irkit("guide", "show", "--playbook", "triage-windows", status=0).out
    assert "Does not cover: Firmware" in shown
    assert "$ irkit scan processes --case DIR" in shown
    assert "T1055" in shown
    assert "--case" in irkit("guide", "show").complaint
    assert "there are exercise" in irkit("guide", "show", "--playbook", "none").complaint


def test_a_triage_of_files_from_the_first_step_to_the_evidence(irkit: Irkit) -> None:
    guide = ("--case", "case", "--playbook", "suspicious-files")
    said = irkit("guide", "next", *guide, status=0).out
    assert said.startswith("Next: expect: ")
    noted = irkit(
        *("guide", "hypothesis", "note", "A\u202e dropper", "--case", "case"),
        *("--confidence", "60"),
        status=0,
    )
    assert noted.out == "noted as 2\n"
    assert irkit("guide", "next", *guide, "--json").json["id"] == "files"
    irkit("scan", "files", "srv", "--case", "case", "--rules", "rules", status=1)
    with Reviewer.open(irkit.folder / "case") as reviewer:
        reviewer.judge([1], Opinion.MALICIOUS, 90)
    assert irkit("guide", "next", *guide, "--json").json["id"] == "keep"
    irkit("evidence", "add", "srv/bad.sh", "--case", "case", status=0)
    kept = step(irkit, "keep")
    assert (kept["done"], kept["by_hand"]) == (True, False)
    entry = kept["conditions"][1]["entry"]  # type: ignore[index]
    coached = irkit("guide", "show", *guide, status=0).out
    assert f"✓ evidence is kept of 1 (entry {entry})" in coached
    assert "\\u202e" in coached
    assert "\u202e" not in coached
    irkit(
        *("guide", "hypothesis", "judge", "2", "supported", "--case", "case"),
        *("--reason", "The rule and the text.", "--confidence", "95"),
        status=0,
    )
    (found,) = irkit("guide", "hypothesis", "list", "--case", "case", "--json", status=0).json
    assert (found["status"], found["confidence"], found["confidence_now"]) == ("supported", 60, 95)
    assert "60 % sure, now 95 %; noted before the first finding" in (
        irkit("guide", "hypothesis", "list", "--case", "case", status=0).out
    )
    irkit("case", "verify", "case", status=0)


def test_how_much_is_said_is_chosen(irkit: Irkit) -> None:
    show = ("guide", "show", "--case", "case", "--playbook", "suspicious-files", "--guidance")
    coach, checklist, none = (
        irkit(*show, one, status=0).out for one in ("coach", "checklist", "none")
    )
    assert "Why: " in coach
    assert checklist.splitlines()[0] == "→ expect       Say what you expect"
    assert len(checklist.splitlines()) == 8
    assert none.startswith("this attempt is without guidance")
    assert "अपेक्षा" in irkit(*show, "checklist", "--language", "hi", status=0).out


def test_the_host_of_the_case_chooses_the_playbook(irkit: Irkit) -> None:
    irkit("collect", "system", "--case", "case", status=0)
    found = irkit("guide", "show", "--case", "case", "--json", status=0).json
    assert found["playbook"] in ("triage-linux", "triage-windows")
    assert found["next"] == "expect"


def test_a_person_says_that_a_step_is_done(irkit: Irkit) -> None:
    done = ("guide", "done", "files", "--case", "case", "--playbook", "suspicious-files")
    assert "say in a note" in irkit(*done).complaint
    irkit(*done, "--note", "None are\nleft.", status=0)
    assert step(irkit, "files")["note"] == "None are\nleft."
    shown = irkit("guide", "show", "--case", "case", "--playbook", "suspicious-files").out
    assert "somebody says so in entry 2: None are␊left." in shown


def test_a_playbook_goes_out_as_cacao_and_comes_in_again(irkit: Irkit) -> None:
    irkit("guide", "export", "web-server", "-o", "web.json", status=0)
    given = json.loads((irkit.folder / "web.json").read_text("utf-8"))
    assert given["spec_version"] == "cacao-2.0"
    assert "irkit ships a playbook web-server" in irkit("guide", "import", "web.json").complaint
    (extension,) = given["playbook_extensions"].values()
    extension["id"] = "my-web"
    (irkit.folder / "mine.json").write_text(json.dumps(given), "utf-8")
    added = irkit("guide", "import", "mine.json", status=0).out
    assert added.startswith("added my-web\nit says the same as web-server, which irkit ships")
    irkit("guide", "remove", "my-web", status=0)
    del given["playbook_extensions"]
    given["name"] = "Their \u202eweb server"
    (irkit.folder / "web.json").write_text(json.dumps(given), "utf-8")
    identifier = irkit("guide", "import", "web.json", status=0).out.split()[-1]
    listed = irkit("guide", "list", status=0).out
    assert f"{identifier} " in listed
    assert "Their \\u202eweb server (added)" in listed
    irkit("guide", "show", "--case", "case", "--playbook", identifier, status=0)
    irkit("guide", "remove", identifier, status=0)
    assert identifier not in irkit("guide", "list", status=0).out


def test_a_playbook_is_checked(irkit: Irkit) -> None:
    mine = irkit.folder / "mine.json"
    mine.write_text(json.dumps(GOOD), "utf-8")
    said = irkit("guide", "check", "mine.json", status=0).out.splitlines()
    assert said == [
        "my-own: Mine",
        "2 steps, of which people tick 1",
        "not all of it is there in hi, mr",
    ]
    mine.write_text(json.dumps(changed(step_done=["x"])), "utf-8")
    assert "'x', which is none of" in irkit("guide", "check", "mine.json").complaint
    mine.write_text('{"type": "playbook", "spec_version": "1.0"}')
    assert "not cacao-2.0" in irkit("guide", "check", "mine.json").complaint
    assert "cannot read" in irkit("guide", "check", "nothing.json").complaint


@pytest.mark.parametrize(
    ("guidance", "said"),
    [
        ("coach", "Next: expect: Say what you expect"),
        ("checklist", "expect       Say what you expect"),
        ("none", ""),
    ],
)
def test_an_attempt_is_guided_as_it_was_started(irkit: Irkit, guidance: str, said: str) -> None:
    irkit("train", "start", "first-steps", "--folder", "mine", "--guidance", guidance, status=0)
    status = irkit("train", "status", "mine", status=0).out
    assert ("Say what you expect" in status) == bool(said)
    assert said in status
    told = irkit("train", "status", "mine", "--json", status=0).json
    assert told["next_step"] == ("expect" if said else None)
    following = irkit("guide", "next", "--case", "mine/case", status=0).out
    assert said in following
    assert ("without guidance" in following) == (guidance == "none")
    asked = irkit("guide", "next", "--case", "mine/case", "--json", status=0).json
    assert asked["id"] == "expect"
    irkit("guide", "done", "expect", "--case", "mine/case", "--note", "no idea", status=0)
    scan = irkit("guide", "next", "--case", "mine/case", "--json", status=0).json["commands"][0]
    assert scan.startswith("irkit scan files ")
    assert "host --case mine" in scan
    every = irkit("guide", "show", "--case", "mine/case", "--json", status=0).json["steps"]
    assert not any("dump" in command for one in every for command in one["commands"])
