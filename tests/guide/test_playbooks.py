"""Playbooks: the shipped ones are whole, and a bad file is told what is wrong."""

import json
import re
import shlex
from pathlib import Path
from typing import Any

import click
import pytest

from irkit import attack
from irkit.cli.commands import irkit
from irkit.errors import UsageError
from irkit.guide import library, playbook_file
from irkit.guide.conditions import CONDITIONS, wanted
from irkit.guide.playbook import Playbook, Step
from irkit.said import LANGUAGES
from tests.guide.books import GOOD, changed

SHIPPED = [one.playbook for one in library.listed() if one.shipped]
STEPS = [
    pytest.param(step, id=f"{book.identifier}-{step.identifier}")
    for book in SHIPPED
    for step in book.steps
]
# RFC 3227: what changes first is taken first.
VOLATILE = ["connections", "processes", "memory", "volatile", "persistence", "logs", "files"]


def test_those_that_are_shipped() -> None:
    names = ["exercise", "suspicious-files", "triage-linux", "triage-windows", "web-server"]
    assert [one.identifier for one in SHIPPED] == names == [*library.files()]


@pytest.mark.parametrize("system", ["linux", "windows"])
def test_a_triage_goes_in_the_order_of_volatility(system: str) -> None:
    steps = [one.identifier for one in library.find(f"triage-{system}").steps]
    assert [one for one in steps if one in VOLATILE] == VOLATILE
    assert steps[0] == "expect"
    assert steps[-1] == "seal"
    assert steps.index("judge") > steps.index("files")


@pytest.mark.parametrize("step", STEPS)
def test_a_step_says_all_in_three_languages_and_ticks_itself(step: Step) -> None:
    for said in (step.title, step.do, step.why, step.covers, step.not_covered):
        assert set(said.texts) == set(LANGUAGES)
        texts = [*said.texts.values()]
        assert len(set(texts)) == len(texts), "a language repeats another one"
        assert all(len(one) <= 160 for one in texts)
    assert step.done
    assert all(attack.technique(one) for one in step.attack)


@pytest.mark.parametrize("step", STEPS)
def test_its_commands_are_commands_of_irkit(step: Step) -> None:
    for command in step.commands:
        places = {
            "case": "DIR",
            "path": "PATH",
            "pid": "1",
            "thing": "THING",
            "processes": "--pid 1 --pid 2",
        }
        words = shlex.split(command.replace("\\", "/").format(**places))
        assert words.pop(0) == "irkit"
        given: click.Command = irkit
        while isinstance(given, click.Group):
            with click.Context(given) as context:
                if words[0] not in given.list_commands(context):
                    given.parse_args(context, words)  # irkit report is short for report write
                    words = [*context._protected_args, *context.args]
                found = given.get_command(context, words.pop(0))
            assert found, command
            given = found
        with click.Context(given) as context:
            words = ["1" if one == "NUMBER" else one for one in words]
            given.parse_args(context, words)  # fails for what the command does not know


def test_what_is_read_is_written_again(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(GOOD), "utf-8")
    found = playbook_file.read(path)
    assert found.modified == "2025-03-02T00:00:00.500Z"
    assert [str(one) for one in found.steps[0].done] == ["scanned files", "logged bundle made"]
    path.write_bytes(playbook_file.written(found))
    assert playbook_file.read(path) == found


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"format": 2}, "format is no whole number from 1 to 1"),
        ({"id": "My Own"}, "not of small letters"),
        ({"system": "amiga"}, "system 'amiga' is none of linux, windows, any"),
        ({"created": "2025-03-01"}, "no time in UTC"),
        ({"created": "2025-03-03T00:00:00Z"}, "modified before it was created"),
        ({"title": {"hi": "मेरा"}}, "title lacks en"),
        ({"title": {"en": "Mine", "xx": "?"}}, "title has 'xx'"),
        ({"steps": []}, "it has 0 steps"),
        ({"steps": [GOOD["steps"][0]] * 2}, "the id look twice"),
        ({"steps": [GOOD["steps"][0]] * 201}, "it has 201 steps"),
        ({"more": 1}, "it has 'more', which it must not have"),
        ({"cacao": "playbook--1"}, "no id of a CACAO playbook"),
        ({"step_done": ["guessed files"]}, "'guessed', which is none of labelled, scanned"),
        ({"step_done": ["scanned registry"]}, "after scanned stands files, processes"),
        ({"step_done": ["sealed files"]}, "after sealed stands nothing"),
        ({"step_done": ["logged"]}, "after logged stands an action"),
        ({"step_attack": ["1059"]}, "no technique"),
        ({"step_commands": ["irkit scan files {folder}"]}, "{folder}, which is none of case"),
        ({"step_do": "x" * 10_001}, "more than 10,000 characters"),
        ({"step_do": "\ud800"}, "half a character"),
    ],
)
def test_a_bad_playbook_is_told_what_is_wrong(
    tmp_path: Path, changes: dict[str, Any], complaint: str
) -> None:
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(changed(**changes)), "utf-8")
    with pytest.raises(UsageError) as caught:
        playbook_file.read(path)
    assert complaint in str(caught.value)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("IRKIT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def mine() -> Playbook:
    return playbook_file.parsed(GOOD)


def test_an_added_playbook_is_listed_found_and_removed(home: Path) -> None:
    assert not home.exists()
    library.add(mine())
    assert library.find("my-own") == mine()
    assert library.listed()[-1] == library.Listed(mine(), shipped=False)
    with pytest.raises(UsageError, match="--replace"):
        library.add(mine())
    library.add(mine(), replace=True)
    library.remove("my-own")
    with pytest.raises(UsageError, match="no playbook my-own: there are exercise"):
        library.find("my-own")


def test_a_shipped_playbook_is_neither_replaced_nor_removed(home: Path) -> None:
    own = playbook_file.parsed(changed(id="exercise"))
    with pytest.raises(UsageError, match="irkit ships a playbook exercise"):
        library.add(own, replace=True)
    with pytest.raises(UsageError, match="no added playbook exercise: there are none"):
        library.remove("exercise")
    (home / "playbooks").mkdir(parents=True)
    (home / "playbooks" / "exercise.json").write_bytes(playbook_file.written(own))
    assert library.find("exercise") != own


def test_every_condition_is_documented_and_no_other() -> None:
    page = (Path(__file__).parents[2] / "docs" / "GUIDE.md").read_text("utf-8")
    table = page.partition("| Condition |")[2].partition("\n\n")[0]
    cells = [line.split("|")[1] for line in table.splitlines()[2:]]
    named = [name for cell in cells for name in re.findall(r"`([^`]+)`", cell)]
    assert [*dict.fromkeys(one.partition(" ")[0] for one in named)] == [*CONDITIONS]
    for one in (one for one in named if one == one.lower()):
        assert str(wanted(one, "it")) == one
