"""Case templates: how to begin in a situation that responders know (`resources/templates`)."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from irkit import places
from irkit.errors import UsageError

PROFILES = ("quick", "standard", "full")
TLP = ("RED", "AMBER+STRICT", "AMBER", "GREEN", "CLEAR")
PAP = ("RED", "AMBER", "GREEN", "CLEAR")

_LARGEST = 1 << 16  # bytes; a template is a page of text
_NEEDED = frozenset({"id", "title", "when", "profile", "gentle", "labels", "steps"})
_OPTIONAL = frozenset({"roots", "excludes"})
_FEWEST_STEPS, _MOST_STEPS = 3, 6


@dataclass(frozen=True, slots=True)
class Step:
    """What to do first, and why."""

    action: str
    why: str


@dataclass(frozen=True, slots=True)
class Template:
    """What a new case begins with."""

    identifier: str
    title: str
    when: str  # to use it
    profile: str  # one of PROFILES
    gentle: bool  # low processor and disk priority
    tlp: str  # one of TLP
    pap: str  # one of PAP
    roots: tuple[str, ...]  # look only there; the whole host where there is none
    excludes: tuple[str, ...]  # patterns as --exclude takes them
    steps: tuple[Step, ...]


def shipped() -> tuple[Template, ...]:
    """The templates that irkit ships, by name."""
    folder = places.resources() / "templates"
    return tuple(read(path) for path in sorted(folder.glob("*.json")))


def read(path: Path) -> Template:
    """The template in a file. Raises UsageError, which says what is wrong with it."""
    try:
        return _template(json.loads(_content(path)))
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror or error}") from error
    except (ValueError, TypeError, RecursionError) as error:
        raise UsageError(f"{path} is no case template: {error}") from error


def _content(path: Path) -> bytes:
    with path.open("rb") as file:
        content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise ValueError(f"it is larger than {_LARGEST:,} bytes")
    return content


def _template(value: object) -> Template:
    fields = _fields(value, "it", _NEEDED, _OPTIONAL)
    labels = _fields(fields["labels"], "labels", {"tlp", "pap"})
    return Template(
        identifier=_identifier(fields["id"]),
        title=_text(fields["title"], "title"),
        when=_text(fields["when"], "when"),
        profile=_one_of(PROFILES, fields["profile"], "profile"),
        gentle=_truth(fields["gentle"], "gentle"),
        tlp=_one_of(TLP, labels["tlp"], "tlp"),
        pap=_one_of(PAP, labels["pap"], "pap"),
        roots=_texts(fields.get("roots", []), "roots"),
        excludes=_texts(fields.get("excludes", []), "excludes"),
        steps=_steps(fields["steps"]),
    )


def _steps(value: object) -> tuple[Step, ...]:
    if not isinstance(value, list):
        raise TypeError("steps is no list")
    if not _FEWEST_STEPS <= len(value) <= _MOST_STEPS:
        raise ValueError(f"it has {len(value)} steps, not {_FEWEST_STEPS} to {_MOST_STEPS}")
    steps = (_fields(one, "a step", {"do", "why"}) for one in value)
    return tuple(Step(_text(one["do"], "do"), _text(one["why"], "why")) for one in steps)


def _fields(
    value: object, name: str, needed: Iterable[str], optional: Iterable[str] = ()
) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise TypeError(f"{name} is no JSON object")
    needed = set(needed)
    if missing := needed - set(value):
        raise ValueError(f"{name} lacks {', '.join(sorted(missing))}")
    if unknown := set(value) - needed - set(optional):
        names = ", ".join(map(repr, sorted(unknown)))
        raise ValueError(f"{name} has {names}, which no template has")
    return value


def _identifier(value: object) -> str:
    text = _text(value, "id")
    if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", text):
        raise ValueError(f"id {text!r} is not of small letters, digits and single hyphens")
    return text


def _text(value: object, name: str) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{name} is no text")
    if not value.strip():
        raise ValueError(f"{name} is empty")
    return value


def _texts(value: object, name: str) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError(f"{name} is no list")
    return tuple(_text(one, f"one of {name}") for one in value)


def _truth(value: object, name: str) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"{name} is neither true nor false")
    return value


def _one_of(choices: tuple[str, ...], value: object, name: str) -> str:
    text = _text(value, name)
    if text not in choices:
        raise ValueError(f"{name} {text!r} is none of {', '.join(choices)}")
    return text
