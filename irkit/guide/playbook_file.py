"""Playbooks as JSON files (docs/GUIDE.md), checked field by field, and written again."""

import json
import re
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from irkit import json_file
from irkit.attack import technique_ids
from irkit.errors import UsageError
from irkit.guide.conditions import wanted
from irkit.guide.playbook import PLACES, SLOT, SYSTEMS, UNSAID, Playbook, Step
from irkit.json_file import fields, identifier, listed, one_of, text, whole
from irkit.said import Said, said
from irkit.text import storable

LARGEST = 1 << 20  # bytes
MOST_STEPS = 200
LONGEST = 10_000  # characters of a text

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z")
_CACAO = re.compile(r"playbook--[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_NEEDED = ("format", "id", "version", "system", "created", "modified", "title", "when", "steps")
_TEXTS = ("why", "covers", "not_covered")  # ours have them all; others may not say so much


def read(path: Path) -> Playbook:
    """The playbook in a file. Raises UsageError, which says what is wrong with it."""
    return json_file.read(path, "playbook", LARGEST, of_json)


def parsed(value: object) -> Playbook:
    """As `read`, of what a file holds."""
    try:
        return of_json(value)
    except (ValueError, TypeError) as error:
        raise UsageError(f"this is no playbook: {error}") from error


def of_json(value: object) -> Playbook:
    """The playbook in JSON. Raises ValueError or TypeError for what is none."""
    given = fields(value, "it", _NEEDED, ("cacao",))
    whole(given["format"], "format", 1, 1)
    playbook = Playbook(
        identifier=identifier(given["id"], "id"),
        version=whole(given["version"], "version", 1, 1_000_000),
        system=one_of(SYSTEMS, given["system"], "system"),
        created=_time(given["created"], "created"),
        modified=_time(given["modified"], "modified"),
        title=_said(given["title"], "title"),
        when=_said(given["when"], "when"),
        steps=_steps(given["steps"]),
        cacao=_cacao_id(given["cacao"]) if "cacao" in given else "",
    )
    if playbook.modified < playbook.created:
        raise ValueError("it was modified before it was created")
    return playbook


def _steps(value: object) -> tuple[Step, ...]:
    given = listed(value, "steps")
    if not 1 <= len(given) <= MOST_STEPS:
        raise ValueError(f"it has {len(given)} steps, not 1 to {MOST_STEPS}")
    steps = tuple(_step(one, f"steps[{place}]") for place, one in enumerate(given, 1))
    names = [one.identifier for one in steps]
    if twice := sorted({one for one in names if names.count(one) > 1}):
        raise ValueError(f"steps have the id {', '.join(twice)} twice")
    return steps


def _step(value: object, name: str) -> Step:
    given = fields(value, name, ("id", "title", "do"), (*_TEXTS, "attack", "commands", "done"))
    said_of = {
        one: _said(given[one], f"{name}.{one}") if one in given else UNSAID for one in _TEXTS
    }
    done = json_file.texts(given.get("done", []), f"{name}.done")
    return Step(
        identifier=identifier(given["id"], f"{name}.id"),
        title=_said(given["title"], f"{name}.title"),
        do=_said(given["do"], f"{name}.do"),
        **said_of,
        attack=technique_ids(given.get("attack", []), f"{name}.attack"),
        commands=_commands(given.get("commands", []), f"{name}.commands"),
        done=tuple(wanted(one, f"{name}.done") for one in done),
    )


def _said(value: object, name: str) -> Said:
    found = said(value, name)
    for one in found.texts.values():
        _bounded(one, name)
    return found


def _bounded(found: str, name: str) -> str:
    if len(found) > LONGEST:
        raise ValueError(f"{name} has more than {LONGEST:,} characters")
    if storable(found) != found:
        raise ValueError(f"{name} has half a character, which is no text")
    return found


def _commands(value: object, name: str) -> tuple[str, ...]:
    found = json_file.texts(value, name)
    for one in found:
        _bounded(one, name)
        unknown = [slot for slot in SLOT.findall(one) if slot not in PLACES]
        if unknown and one.startswith("irkit "):
            raise ValueError(f"{name} has {{{unknown[0]}}}, which is none of {', '.join(PLACES)}")
    return found


def _time(value: object, name: str) -> str:
    """A time of CACAO: UTC, three digits behind the second."""
    found = text(value, name)
    if not _TIME.fullmatch(found):
        raise ValueError(f"{name} {found!r} is no time in UTC, as 2025-03-01T00:00:00Z")
    time = datetime.fromisoformat(found)
    return f"{time:%Y-%m-%dT%H:%M:%S}.{time.microsecond // 1000:03}Z"


def _cacao_id(value: object) -> str:
    found = text(value, "cacao")
    if not _CACAO.fullmatch(found):
        raise ValueError(f"cacao {found!r} is no id of a CACAO playbook")
    return found


def to_json(playbook: Playbook) -> dict[str, Any]:
    """What `of_json` reads."""
    found: dict[str, Any] = {
        "format": 1,
        "id": playbook.identifier,
        "version": playbook.version,
        "system": playbook.system,
        "created": playbook.created,
        "modified": playbook.modified,
        "title": dict(playbook.title.texts),
        "when": dict(playbook.when.texts),
        "steps": [step_to_json(one) for one in playbook.steps],
    }
    return found | ({"cacao": playbook.cacao} if playbook.cacao else {})


def step_to_json(step: Step) -> dict[str, Any]:
    """A step of it; what it does not say is left out."""
    texts: Mapping[str, Said] = {one: getattr(step, one) for one in ("title", "do", *_TEXTS)}
    lists = {
        "attack": [*step.attack],
        "commands": [*step.commands],
        "done": [str(one) for one in step.done],
    }
    said_texts = {name: dict(one.texts) for name, one in texts.items() if one.text("en")}
    return {"id": step.identifier, **said_texts, **{k: v for k, v in lists.items() if v}}


def written(playbook: Playbook) -> bytes:
    """The file of a playbook."""
    return json.dumps(to_json(playbook), ensure_ascii=False, indent=2).encode() + b"\n"
