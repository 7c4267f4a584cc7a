"""Case templates: how to begin in a situation that responders know (`resources/templates`)."""

from dataclasses import dataclass
from pathlib import Path

from irkit import json_file, places

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
    return json_file.read(path, "case template", _LARGEST, _template)


def _template(value: object) -> Template:
    fields = json_file.fields(value, "it", _NEEDED, _OPTIONAL)
    labels = json_file.fields(fields["labels"], "labels", {"tlp", "pap"})
    return Template(
        identifier=json_file.identifier(fields["id"], "id"),
        title=json_file.text(fields["title"], "title"),
        when=json_file.text(fields["when"], "when"),
        profile=json_file.one_of(PROFILES, fields["profile"], "profile"),
        gentle=json_file.truth(fields["gentle"], "gentle"),
        tlp=json_file.one_of(TLP, labels["tlp"], "tlp"),
        pap=json_file.one_of(PAP, labels["pap"], "pap"),
        roots=json_file.texts(fields.get("roots", []), "roots"),
        excludes=json_file.texts(fields.get("excludes", []), "excludes"),
        steps=_steps(fields["steps"]),
    )


def _steps(value: object) -> tuple[Step, ...]:
    steps = json_file.listed(value, "steps")
    if not _FEWEST_STEPS <= len(steps) <= _MOST_STEPS:
        raise ValueError(f"it has {len(steps)} steps, not {_FEWEST_STEPS} to {_MOST_STEPS}")
    return tuple(map(_step, steps))


def _step(value: object) -> Step:
    step = json_file.fields(value, "a step", {"do", "why"})
    return Step(json_file.text(step["do"], "do"), json_file.text(step["why"], "why"))
