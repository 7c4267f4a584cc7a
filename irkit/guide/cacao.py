"""A playbook as a CACAO Security Playbook 2.0 (OASIS CS01): each step an action, one by one.

What CACAO has no place for, such as why, what is covered and when a step is done, stands in an
extension of the playbook and of each step, so that `cacao_reader` gives the same playbook back.
"""

import hashlib
import json
from collections.abc import Iterable
from itertools import pairwise
from typing import Any
from uuid import UUID

from irkit.guide.playbook import SLOT, Playbook, Step
from irkit.guide.playbook_file import step_to_json, to_json

Object = dict[str, Any]

SPEC = "cacao-2.0"
EXTENSION = "extension-definition--5f0d3c0e-8b1a-4a57-9d1f-2c7b6e3a9f10"
ATTACK = "mitre-attack"
_IRKIT = "identity--0f4b8f52-6d0a-4c3e-8a9b-7f1d2e3c4b5a"  # who made it, as STIX names people
_RESPONDER = "individual--3c1f7a64-2b9d-4e08-9c55-1a7e6d5f4c3b"  # who does the steps
_SCHEMA = (
    "Fields of irkit's playbooks (docs/GUIDE.md) that CACAO lacks: of the playbook id, version, "
    "system, title, when; of a step id, title, do, why, covers, not_covered (texts by language) "
    "and done (conditions)."
)
_VARIABLES = {
    "case": "The folder of the case.",
    "path": "The file or folder to look at.",
    "pid": "The number of the process.",
    "processes": "Which processes, such as --pid 12 --pid 13; empty for all.",
    "thing": "A file or process of the case, as irkit findings shows it.",
}
_SCANS = ("irkit scan", "irkit triage")


def to_cacao(playbook: Playbook) -> Object:
    """The playbook as one JSON object; always the same for the same playbook."""
    first, last = (_step_id(playbook, one) for one in ("start", "end"))
    actions = [_step_id(playbook, "action", one.identifier) for one in playbook.steps]
    workflow = {last: {"type": "end"}}
    for (key, following), step in zip(pairwise([*actions, last]), playbook.steps, strict=True):
        workflow[key] = _action(step, following, playbook.system)
    found = {
        "type": "playbook",
        "spec_version": SPEC,
        "id": playbook.cacao or usual_id(playbook.identifier),
        "name": playbook.title.text("en"),
        "description": playbook.when.text("en"),
        "playbook_types": ["investigation"],
        "playbook_activities": _activities(workflow.values()),
        "created_by": _IRKIT,
        "created": playbook.created,
        "modified": playbook.modified,
        "labels": ["irkit", playbook.system],
        "external_references": _references(
            sorted({one for step in playbook.steps for one in step.attack})
        ),
        "playbook_variables": _variables(playbook),
        "workflow_start": first,
        "workflow": {first: {"type": "start", "on_completion": actions[0]}} | workflow,
        "playbook_extensions": {EXTENSION: _own(playbook)},
        "agent_definitions": {_RESPONDER: {"type": "individual", "name": "Incident responder"}},
        "extension_definitions": {
            EXTENSION: {
                "type": "extension-definition",
                "name": "irkit guide",
                "description": "What a step is for, what it does not cover, and when it is done.",
                "created_by": _IRKIT,
                "schema": _SCHEMA,
                "version": "1.0.0",
            }
        },
    }
    return {name: value for name, value in found.items() if value}


def usual_id(identifier: str) -> str:
    """The CACAO id of a playbook that never had another one."""
    return f"playbook--{_uuid(identifier)}"


def written(playbook: Playbook) -> bytes:
    """The file of it."""
    return json.dumps(to_cacao(playbook), ensure_ascii=False, indent=2).encode() + b"\n"


def _own(playbook: Playbook) -> Object:
    """What of the playbook stands in the extension: all but what CACAO has."""
    there = {"format", "created", "modified", "steps", "cacao"}
    found = {name: one for name, one in to_json(playbook).items() if name not in there}
    return _without_english(found)


def _without_english(found: Object) -> Object:
    """Of title, when and do, English stands in CACAO's own name and description."""
    for name in {"title", "when", "do"} & set(found):
        found[name] = {key: one for key, one in found[name].items() if key != "en"}
    return found


def _action(step: Step, following: str, system: str) -> Object:
    own = step_to_json(step)
    for name in {"attack", "commands"} & set(own):
        del own[name]
    action = {
        "type": "action",
        "name": step.title.text("en"),
        "description": step.do.text("en"),
        "external_references": _references(step.attack),
        "on_completion": following,
        "commands": _commands(step, system),
        "agent": _RESPONDER,
        "step_extensions": {EXTENSION: _without_english(own)},
    }
    return {name: value for name, value in action.items() if value}


def _commands(step: Step, system: str) -> list[Object]:
    """Those of irkit, or the words for a person."""
    if not step.commands:
        said = {"type": "manual", "command": step.do.text("en")}
        return [{**said, "playbook_activity": "analyze-collected-data"}]
    shell = "powershell" if system == "windows" else "bash"
    return [
        {
            "type": shell,
            "command": SLOT.sub(r"__\1__:value", one),
            "playbook_activity": (
                "scan-system" if one.startswith(_SCANS) else "analyze-collected-data"
            ),
        }
        for one in step.commands
    ]


def _activities(steps: Iterable[Object]) -> list[str]:
    commands = (one for step in steps for one in step.get("commands", ()))
    return sorted({one["playbook_activity"] for one in commands})


def _references(techniques: Iterable[str]) -> list[Object]:
    """ATT&CK, which CACAO wants on the step and on the playbook."""
    where = "https://attack.mitre.org/techniques/"
    return [
        {"name": ATTACK, "external_id": one, "url": f"{where}{one.replace('.', '/')}/"}
        for one in techniques
    ]


def _variables(playbook: Playbook) -> Object:
    commands = " ".join(one for step in playbook.steps for one in step.commands)
    return {
        f"__{name}__": {"type": "string", "description": _VARIABLES[name], "external": True}
        for name in sorted({*SLOT.findall(commands)} & {*_VARIABLES})
    }


def _step_id(playbook: Playbook, kind: str, *names: str) -> str:
    return f"{kind}--{_uuid(playbook.identifier, kind, *names)}"


def _uuid(*names: str) -> UUID:
    """Of version 4, as CACAO asks of steps, but always the same for the same names."""
    return UUID(
        bytes=hashlib.sha256("\0".join(("irkit", *names)).encode()).digest()[:16], version=4
    )
