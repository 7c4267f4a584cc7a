"""CACAO 2.0: what is exported has what the specification asks for, and what is imported is safe.

The published JSON schemas (cyentific-rni/cacao-json-schemas, branch cacao-v2.0-cs01) have no
licence, so they are not here; what they and the specification require is asserted one by one.
"""

import base64
import json
import re
from typing import Any

import pytest

from irkit.errors import UsageError
from irkit.guide import cacao, cacao_reader, library, playbook_file
from irkit.guide.cacao_reader import Imported
from irkit.guide.playbook import Playbook
from tests.guide.books import GOOD, changed

SHIPPED = [one.playbook for one in library.listed() if one.shipped]
MINE = playbook_file.parsed(GOOD)
ALL = pytest.mark.parametrize("playbook", [*SHIPPED, MINE], ids=lambda one: one.identifier)
_UUID4 = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
_TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"


# Out


@ALL
def test_it_has_what_every_playbook_must_have(playbook: Playbook) -> None:
    found = cacao.to_cacao(playbook)
    assert (found["type"], found["spec_version"]) == ("playbook", "cacao-2.0")
    assert re.fullmatch(f"playbook--{_UUID4}", found["id"])
    assert re.fullmatch(f"identity--{_UUID4}", found["created_by"])
    assert re.fullmatch(_TIME, found["created"])
    assert re.fullmatch(_TIME, found["modified"])
    assert found["created"] <= found["modified"]
    assert found["name"]
    assert found["playbook_types"] == ["investigation"]
    # Types of the vocabulary ask for activities, each of which a command has.
    commands = [one for step in found["workflow"].values() for one in step.get("commands", ())]
    assert {*found["playbook_activities"]} == {one["playbook_activity"] for one in commands}


@ALL
def test_its_workflow_leads_from_start_through_every_step_to_the_end(
    playbook: Playbook,
) -> None:
    found = cacao.to_cacao(playbook)
    workflow = found["workflow"]
    here, kinds, names = found["workflow_start"], [], []
    while here:
        step = workflow[here]
        assert re.fullmatch(f"{step['type']}--{_UUID4}", here)
        kinds.append(step["type"])
        names += [step["name"]] if step["type"] == "action" else []
        assert not {"on_success", "on_failure"} & set(step)
        here = step.get("on_completion")
    number = len(playbook.steps)
    assert kinds == ["start", *["action"] * number, "end"]
    assert names == [one.title.text("en") for one in playbook.steps]
    assert len(workflow) == number + 2
    assert [one for one in workflow.values() if one["type"] == "end"] == [{"type": "end"}]


@ALL
def test_an_action_has_an_agent_and_commands_and_defines_what_it_uses(
    playbook: Playbook,
) -> None:
    found = cacao.to_cacao(playbook)
    text = json.dumps(found["workflow"])
    used = set(re.findall(r"(__[a-z]+__):value", text))
    assert used == set(found.get("playbook_variables", {}))
    assert not re.search(r"\{[a-z]+\}", text)
    references = {one["external_id"] for one in found.get("external_references", ())}
    for step in (one for one in found["workflow"].values() if one["type"] == "action"):
        assert step["agent"] in found["agent_definitions"]
        assert step["commands"]
        for command in step["commands"]:
            assert command["type"] in ("manual", "bash", "powershell")
            assert command["command"]
        assert set(step["step_extensions"]) <= set(found["extension_definitions"])
        assert {one["external_id"] for one in step.get("external_references", ())} <= references
    assert set(found["playbook_extensions"]) <= set(found["extension_definitions"])
    for extension in found["extension_definitions"].values():
        assert {"type", "name", "created_by", "schema", "version"} <= set(extension)


@ALL
def test_a_round_trip_keeps_everything(playbook: Playbook) -> None:
    assert cacao_reader.read(cacao.written(playbook)) == Imported(playbook, ())
    assert cacao.written(playbook) == cacao.written(playbook)


def test_what_others_change_is_taken_over() -> None:
    given = cacao.to_cacao(MINE)
    given["name"] = "Theirs"
    action = given["workflow"][given["workflow"][given["workflow_start"]]["on_completion"]]
    action["description"] = "Look twice."
    action["commands"].pop()
    found = cacao_reader.read(json.dumps(given).encode()).playbook
    assert found.title.texts == {"en": "Theirs", "hi": "मेरा"}
    assert found.steps[0].do.texts == {"en": "Look twice.", "mr": "सभोवताली पहा."}
    assert found.steps[0].commands == ("irkit scan files {path} --case {case}",)


def test_no_two_steps_have_the_same_number() -> None:
    numbers = [key.partition("--")[2] for one in SHIPPED for key in cacao.to_cacao(one)["workflow"]]
    numbers += [cacao.to_cacao(one)["id"].partition("--")[2] for one in SHIPPED]
    assert len(set(numbers)) == len(numbers)


# In


def number(place: int) -> str:
    return f"00000000-0000-4000-8000-{place:012}"


def foreign(*steps: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """A playbook of somebody else: steps 1, 2, … of their types, one after the other."""
    ids = [f"{one['type']}--{number(place)}" for place, one in enumerate(steps, 1)]
    workflow = {}
    for place, (key, step) in enumerate(zip(ids, steps, strict=True)):
        following = {} if step["type"] == "end" else {"on_completion": ids[place + 1]}
        workflow[key] = following | step
    given = {
        "type": "playbook",
        "spec_version": "cacao-2.0",
        "id": f"playbook--{number(999)}",
        "name": "Contain a host!",
        "created_by": f"identity--{number(998)}",
        "created": "2024-01-01T00:00:00.000Z",
        "modified": "2024-01-02T00:00:00.000Z",
        "workflow_start": ids[0],
        "workflow": workflow,
    }
    return given | changes


START: dict[str, Any] = {"type": "start"}
END: dict[str, Any] = {"type": "end"}


def action(name: str, **more: Any) -> dict[str, Any]:
    commands = [{"type": "manual", "command": f"Do {name}."}]
    return {"type": "action", "name": name, "commands": commands, "agent": "x"} | more


def imported(given: object) -> Imported:
    return cacao_reader.read(json.dumps(given).encode())


def titles(found: Imported) -> list[str]:
    return [one.title.text("en") for one in found.playbook.steps]


def test_the_playbook_of_somebody_else() -> None:
    commands = [
        {"type": "manual", "command": "Call the owner."},
        {"type": "bash", "command": "kill __pid__:value __other__:value"},
        {"type": "ssh", "command_b64": base64.b64encode("echo नमस्ते".encode()).decode()},
        {"type": "openc2-http", "headers": {}},
    ]
    references = [
        {"name": "ATT&CK", "external_id": "T1059.004"},
        {"name": "CVE", "external_id": "CVE-2024-1"},
    ]
    step = action("cut", description="Cut it off.", commands=commands)
    found = imported(foreign(START, step | {"external_references": references}, END))
    book, (only,) = found.playbook, found.playbook.steps
    assert book.identifier == "contain-a-host-00000000"
    assert (book.cacao, book.system) == (f"playbook--{number(999)}", "any")
    assert only.do.text("en") == "Cut it off.\nCall the owner."
    assert only.commands == ("kill {pid} __other__:value", "echo नमस्ते")
    assert (only.attack, only.done) == (("T1059.004",), ())
    assert found.notes == (
        "cut: a openc2-http command is left out",
        "cut: its commands are not irkit's; read them first",
    )
    # What came from elsewhere goes on under its own id.
    assert cacao.to_cacao(book)["id"] == book.cacao
    assert cacao_reader.read(cacao.written(book)).playbook == book


def test_branches_are_flattened_and_said() -> None:
    branch = {"type": "if-condition", "name": "bad?", "condition": "__x__:value > 1"}
    branch |= {"on_true": f"action--{number(3)}", "on_false": f"action--{number(4)}"}
    branch |= {"on_completion": f"parallel--{number(6)}"}
    fork = {"type": "parallel", "name": "both"}
    fork |= {"next_steps": [f"action--{number(8)}", f"action--{number(9)}"]}
    given = foreign(
        START,
        branch,
        action("yes", on_completion=f"end--{number(5)}"),
        action("no", on_completion=f"end--{number(5)}"),
        END,
        fork,
        action("last", on_completion=f"end--{number(5)}"),
        action("left", on_completion=f"end--{number(5)}"),
        action("right", on_completion=f"end--{number(5)}"),
        END,
    )
    found = imported(given)
    assert titles(found) == ["bad?", "yes", "no", "both", "left", "right", "last"]
    assert found.playbook.steps[0].do.text("en") == "Decide: __x__:value > 1"
    assert found.notes == (
        "bad?: if-condition is flattened, its branches follow each other",
        "both: parallel is flattened, its branches follow each other",
        "1 steps are left out: nothing leads there but a failure",
    )


def test_success_is_followed_and_failure_said() -> None:
    step = action("try", on_success=f"end--{number(3)}", on_failure=f"action--{number(4)}")
    given = foreign(START, step, END, action("mend"), END)
    del given["workflow"][f"action--{number(2)}"]["on_completion"]
    found = imported(given)
    assert titles(found) == ["try"]
    assert found.notes[0] == "try: what to do where it fails is left out"
    assert found.notes[1].startswith("2 steps are left out")


def test_a_playbook_that_calls_another_and_a_type_that_nobody_knows() -> None:
    other = {"type": "playbook-action", "name": "call", "playbook_id": "playbook--1"}
    found = imported(foreign(START, other, {"type": "quantum", "name": "leap"}, END))
    assert titles(found) == ["call", "leap"]
    assert found.playbook.steps[0].do.text("en") == "Work through the playbook playbook--1."


def test_revoked_and_signed_ones_are_said() -> None:
    given = foreign(START, action("a"), END, revoked=True, signatures=[{}])
    assert imported(given).notes == (
        "its author has revoked it",
        "its signatures are not checked and not kept",
    )


def circle() -> dict[str, Any]:
    return foreign(START, action("a"), action("b", on_completion=f"action--{number(2)}"), END)


def loop_in_a_branch() -> dict[str, Any]:
    back = {"on_true": f"action--{number(3)}", "condition": "x"}
    again = action("again", on_completion=f"while-condition--{number(2)}")
    return foreign(START, {"type": "while-condition", **back}, again, END)


def nested(depth: int) -> dict[str, Any]:
    steps = [
        {"type": "parallel", "next_steps": [f"parallel--{number(place + 1)}"]}
        for place in range(2, depth + 2)
    ]
    given = foreign(START, *steps, action("a"), END)
    last = f"parallel--{number(depth + 1)}"
    given["workflow"][last]["next_steps"] = [f"action--{number(depth + 2)}"]
    return given


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ([], "it is no object"),
        ({}, "its spec_version is None, not cacao-2.0"),
        (foreign(START, END, spec_version="1.1"), "its spec_version is 1.1"),
        (foreign(START, END), "it has 0 steps"),
        (foreign(START, action("a"), END, workflow=[]), "workflow is no object"),
        (foreign(START, action("a"), END, workflow_start="start--x"), "start--x is missing"),
        (foreign(START, action("a", on_completion="end--\u202e"), END), r"end--\u202e is missing"),
        (foreign(START, action("a", on_completion=7), END), "on_completion is no text"),
        (circle(), f"step action--{number(2)} leads back to itself"),
        (loop_in_a_branch(), f"step while-condition--{number(2)} leads back to itself"),
        (nested(30), "more than 20 branches within each other"),
        (foreign(START, *[action("a")] * 201, END), "more than 200 steps"),
        (foreign(START, action("a") | {"name": 7}, END), "name is no text"),
        (foreign(START, action("a", commands={}), END), "the commands of a is no list"),
        (foreign(START, action("a", step_extensions=[]), END), "step_extensions is no object"),
        (foreign(START, action("a", description="x" * 10_001), END), "more than 10,000"),
        (foreign(START, action("a" + "\ud800"), END), "half a character"),
        (foreign(START, action("a"), END, created="today"), "no time in UTC"),
        (foreign(START, action("a"), END, id="playbook--1"), "no id of a CACAO playbook"),
    ],
)
def test_a_hostile_one_is_told_what_is_wrong(given: object, complaint: str) -> None:
    with pytest.raises(UsageError) as caught:
        imported(given)
    assert complaint in str(caught.value)


@pytest.mark.parametrize(
    "data", [b"", b"{", b"\xff", b"[" * 100_000, b" " * (1 << 20) + b"{}", b'{"type":"playbook"}']
)
def test_what_is_no_json_or_too_large_is_refused(data: bytes) -> None:
    with pytest.raises(UsageError):
        cacao_reader.read(data)


def test_many_conditions_one_after_the_other_are_not_within_each_other() -> None:
    steps = [
        {"type": "if-condition", "condition": "x", "on_true": f"end--{number(42)}"}
        for _ in range(40)
    ]
    assert len(imported(foreign(START, *steps, END)).playbook.steps) == 40


def test_our_extension_is_checked_as_our_file_is() -> None:
    given = cacao.to_cacao(playbook_file.parsed(changed()))
    key = given["workflow"][given["workflow_start"]]["on_completion"]
    given["workflow"][key]["step_extensions"][cacao.EXTENSION]["done"] = ["rm -rf"]
    with pytest.raises(UsageError, match="'rm', which is none of"):
        imported(given)
