"""A CACAO Security Playbook 2.0, ours or anybody's, as a playbook; nothing of it is ever run.

Steps come in the order of the workflow. Branches are flattened: a condition or a fork becomes a
step that says so, and its branches follow one after the other. Whatever is lost is said in a note.
"""

import base64
import binascii
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from irkit.attack import TECHNIQUE
from irkit.errors import UsageError
from irkit.guide import playbook_file
from irkit.guide.cacao import EXTENSION, SPEC, Object, usual_id
from irkit.guide.playbook import PLACES, SYSTEMS, Playbook
from irkit.json_file import listed, text
from irkit.text import visible

R = TypeVar("R")

_BRANCHES = ("if-condition", "while-condition", "switch-condition", "parallel")
_OWN = frozenset({"why", "covers", "not_covered", "done"})  # what only irkit says of a step
_DEEPEST = 20  # branches within each other
_VARIABLE = re.compile(r"__([a-z]+)__:value")


@dataclass(frozen=True, slots=True)
class Imported:
    """A playbook, and what of the file it does not say."""

    playbook: Playbook
    notes: tuple[str, ...]


def read(data: bytes) -> Imported:
    """The playbook of a CACAO file.

    Raises UsageError, which says what is wrong with it: the size, the version, steps that are
    missing or lead back to themselves.
    """
    if len(data) > playbook_file.LARGEST:
        raise UsageError(f"it is larger than {playbook_file.LARGEST:,} bytes")
    return _told(lambda: _Reader(_object(json.loads(data), "it")).imported())


def is_cacao(data: bytes) -> bool:
    """Whether a file says that it is a playbook of CACAO, of whatever version."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and found.get("type") == "playbook"


def _told(build: Callable[[], R]) -> R:
    try:
        return build()
    except (ValueError, TypeError, RecursionError) as error:
        raise UsageError(f"this is no CACAO playbook: {error}") from error


def _object(value: object, name: str) -> Object:
    if not isinstance(value, dict):
        raise TypeError(f"{name} is no object")
    return value


@dataclass
class _Reader:
    """One file."""

    given: Object
    notes: list[str] = field(default_factory=list)
    _seen: dict[str, None] = field(default_factory=dict)  # ids of steps, in their order

    def imported(self) -> Imported:
        """Raises ValueError or TypeError for what is no playbook."""
        if self.given.get("type") != "playbook" or self.given.get("spec_version") != SPEC:
            found = visible(str(self.given.get("spec_version")))
            raise ValueError(f"its spec_version is {found}, not {SPEC}")
        if _strings(self.given, "revoked", bool):
            self.notes.append("its author has revoked it")
        if "signatures" in self.given:
            self.notes.append("its signatures are not checked and not kept")
        workflow = _object(self.given.get("workflow"), "workflow")
        start = text(self.given.get("workflow_start"), "workflow_start")
        steps = [
            self._step(key, self._action_of(key), place)
            for place, key in enumerate(self._walk(workflow, start, (), 0), 1)
            if self._action_of(key).get("type") not in ("start", "end")
        ]
        if left := len(workflow) - len(self._seen):
            self.notes.append(f"{left} steps are left out: nothing leads there but a failure")
        own, name = _own(self.given, "playbook_extensions"), _strings(self.given, "name")
        identifier = own.get("id") or self._identifier()
        known = self.given.get("id") == usual_id(str(identifier))
        playbook = {
            "format": 1,
            "id": identifier,
            "version": own.get("version", 1),
            "system": own.get("system") or self._system(),
            "created": self.given.get("created"),
            "modified": self.given.get("modified"),
            "title": _in_languages(own, "title", name),
            "when": _in_languages(own, "when", _strings(self.given, "description") or name),
            "steps": steps,
            **({} if known else {"cacao": self.given.get("id")}),
        }
        return Imported(playbook_file.of_json(playbook), tuple(dict.fromkeys(self.notes)))

    # The workflow

    def _walk(
        self, workflow: Object, first: str, path: tuple[str, ...], depth: int
    ) -> Iterator[str]:
        """Ids of steps from one on, in their order, each once; `path` led there."""
        if depth > _DEEPEST:
            raise ValueError(f"it has more than {_DEEPEST} branches within each other")
        here: str | None = first
        while here is not None:
            if here in path:
                raise ValueError(f"step {visible(here)} leads back to itself")
            if here in self._seen:  # another branch came here before
                return
            if here not in workflow:
                raise ValueError(f"step {visible(here)} is missing")
            if len(self._seen) >= playbook_file.MOST_STEPS + 2:  # start and end
                raise ValueError(f"it has more than {playbook_file.MOST_STEPS} steps")
            step = _object(workflow[here], visible(here))
            self._seen[here] = None
            path = (*path, here)
            yield here
            for branch in self._branches(step):
                yield from self._walk(workflow, branch, path, depth + 1)
            here = self._following(step)

    def _action_of(self, key: str) -> Object:
        return _object(self.given["workflow"][key], visible(key))

    def _following(self, step: Object) -> str | None:
        if "on_failure" in step:
            self.notes.append(f"{_name(step)}: what to do where it fails is left out")
        found = step.get("on_completion", step.get("on_success"))
        return None if found is None else text(found, "on_completion")

    def _branches(self, step: Object) -> list[str]:
        """Where a step leads before what follows it."""
        kind = step.get("type")
        if kind not in _BRANCHES:
            return []
        self.notes.append(f"{_name(step)}: {kind} is flattened, its branches follow each other")
        found = [step.get("on_true"), step.get("on_false"), *step.get("next_steps", ())]
        found += _object(step.get("cases", {}), "cases").values()
        return [text(one, f"a branch of {_name(step)}") for one in found if one is not None]

    # Steps and texts

    def _step(self, key: str, step: Object, place: int) -> Object:
        own = _own(step, "step_extensions")
        title = _strings(step, "name") or _unnamed(step, place)
        commands, said = self._commands(step)
        do = "\n".join(one for one in (_strings(step, "description"), *said) if one.strip())
        found = {
            "id": own.get("id") or f"step-{place}",
            "title": _in_languages(own, "title", title),
            "do": _in_languages(own, "do", _strings(step, "description") if own else do or title),
            "commands": commands,
            "attack": self._techniques(step),
        }
        return found | {name: own[name] for name in _OWN if name in own}

    def _commands(self, step: Object) -> tuple[list[str], list[str]]:
        """What can be typed, and what only words say."""
        typed: list[str] = []
        said = [*_conditions(step)]
        for one in listed(step.get("commands", []), f"the commands of {_name(step)}"):
            command = _object(one, f"a command of {_name(step)}")
            words = _strings(command, "command") or _decoded(command)
            if not words:
                self.notes.append(f"{_name(step)}: a {_kind(command)} command is left out")
            elif command.get("type") == "manual":
                said.append(words)
            else:
                typed.append(_VARIABLE.sub(_slot, words))
        if any(not one.startswith("irkit ") for one in typed):
            self.notes.append(f"{_name(step)}: its commands are not irkit's; read them first")
        if step.get("type") == "playbook-action":
            said.append(f"Work through the playbook {_strings(step, 'playbook_id')}.")
        return typed, said

    def _techniques(self, step: Object) -> list[str]:
        references = listed(step.get("external_references", []), "external_references")
        ids = [_strings(_object(one, "a reference"), "external_id") for one in references]
        return [one for one in dict.fromkeys(ids) if TECHNIQUE.fullmatch(one)]

    def _identifier(self) -> str:
        """A name for people, and enough of the id that no two are the same."""
        words = re.findall(r"[a-z0-9]+", _strings(self.given, "name").lower())
        number = re.findall(r"[0-9a-f]+", _strings(self.given, "id").lower().partition("--")[2])
        return "-".join([*words[:5], *number[:1]]) or "playbook"

    def _system(self) -> str:
        labels = listed(self.given.get("labels", []), "labels")
        return next((one for one in SYSTEMS if one in labels), "any")


def _own(given: Object, where: str) -> Object:
    """What stands in irkit's extension."""
    extensions = _object(given.get(where, {}), where)
    return _object(extensions.get(EXTENSION, {}), f"irkit's part of {where}")


def _in_languages(own: Object, name: str, english: str) -> Object:
    return {**_object(own.get(name, {}), name), "en": english}


def _strings(given: Object, name: str, kind: type = str) -> Any:
    """A text or truth value that need not be there."""
    found = given.get(name, kind())
    if not isinstance(found, kind):
        raise TypeError(f"{name} is no {'text' if kind is str else 'truth value'}")
    return found


def _name(step: Object) -> str:
    return visible(_strings(step, "name") or _kind(step))


def _unnamed(step: Object, place: int) -> str:
    """A title for a step that has none; a branch says at least what sort it is of."""
    kind = _kind(step)
    return f"Step {place}: {kind}" if kind in _BRANCHES else f"Step {place}"


def _kind(step: Object) -> str:
    return visible(str(step.get("type")))


def _conditions(step: Object) -> Iterator[str]:
    for name in ("condition", "switch"):
        if said := _strings(step, name):
            yield f"Decide: {said}"


def _decoded(command: Object) -> str:
    """A command in base64; empty where it is none, or no text."""
    try:
        coded: str = _strings(command, "command_b64")
        return base64.b64decode(coded, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return ""


def _slot(found: "re.Match[str]") -> str:
    return f"{{{found[1]}}}" if found[1] in PLACES else found[0]
