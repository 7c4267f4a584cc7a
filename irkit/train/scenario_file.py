"""Scenarios as YAML files (docs/TRAINING.md), checked field by field."""

from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import TypeVar

from irkit import json_file
from irkit.attack import technique_ids
from irkit.errors import UsageError
from irkit.json_file import fields, identifier, listed, one_of, text, truth, whole
from irkit.loading import load_named
from irkit.said import said
from irkit.train import portable, yaml_file
from irkit.train.scenario import (
    SLOT,
    SYSTEMS,
    Artefact,
    Choice,
    Hint,
    Question,
    Scenario,
    Subject,
    Truth,
)
from irkit.train.shipped_files import files, is_another
from irkit.train.stand_ins import STAND_INS

T = TypeVar("T")

LARGEST = 1 << 18  # bytes
_LONGEST_AGE = 5 * 366 * 24 * 60  # minutes
_MOST_FILES = 5_000  # of a crowd
_MOST_ALL = 20_000  # of a scenario
_MOST_PLANTED = 1 << 28  # bytes in all: a mentor plans what somebody else's case reveals

_NEEDED = (
    "format",
    "id",
    "version",
    "system",
    "difficulty",
    "minutes",
    "attack",
    "title",
    "story",
    "goals",
    "artefacts",
    "questions",
    "solution",
    "debrief",
    "not_proven",
)
_OPTIONAL = ("names", "hints", "easier", "harder")


def shipped() -> tuple[Scenario, ...]:
    """The scenarios that irkit ships, the easiest first."""
    found = map(read, files())
    return tuple(sorted(found, key=lambda one: (one.difficulty, one.minutes, one.identifier)))


def read(path: Path) -> Scenario:
    """The scenario in a file. Raises UsageError, which says what is wrong with it."""
    found = json_file.read(path, "scenario", LARGEST, _scenario, yaml_file.parse)
    if is_another(found.identifier, load_named(path, LARGEST)):
        raise UsageError(
            f"{found.identifier} is a scenario that irkit ships, and this is another: give it an "
            "id of its own"
        )
    return found


def parsed(data: bytes) -> Scenario:
    """The scenario in the bytes of a file. Raises UsageError, which says what is wrong with it."""
    try:
        return _scenario(yaml_file.parse(data))
    except (ValueError, TypeError, RecursionError) as error:
        raise UsageError(f"this is no scenario: {error}") from error


def _scenario(value: object) -> Scenario:
    given = fields(value, "it", _NEEDED, _OPTIONAL)
    whole(given["format"], "format", 1, 1)
    scenario = Scenario(
        identifier=identifier(given["id"], "id"),
        version=whole(given["version"], "version", 1, 1_000_000),
        system=one_of(SYSTEMS, given["system"], "system"),
        difficulty=whole(given["difficulty"], "difficulty", 1, 5),
        minutes=whole(given["minutes"], "minutes", 1, 600),
        attack=technique_ids(given["attack"], "attack"),
        title=said(given["title"], "title"),
        story=said(given["story"], "story"),
        goals=_each(said, given["goals"], "goals"),
        names=_names(given.get("names", {})),
        artefacts=_each(_artefact, given["artefacts"], "artefacts"),
        questions=_each(_question, given["questions"], "questions"),
        hints=_each(_hint, given.get("hints", []), "hints"),
        solution=said(given["solution"], "solution"),
        debrief=said(given["debrief"], "debrief"),
        not_proven=_each(said, given["not_proven"], "not_proven"),
        easier=_other(given.get("easier", "")),
        harder=_other(given.get("harder", "")),
    )
    _check(scenario)
    return scenario


def _each(build: Callable[[object, str], T], value: object, name: str) -> tuple[T, ...]:
    """A list, each of which is called by its place in errors."""
    found = enumerate(listed(value, name), 1)
    return tuple(build(one, f"{name}[{place}]") for place, one in found)


def _names(value: object) -> Mapping[str, tuple[str, ...]]:
    if not isinstance(value, dict):
        raise TypeError("names is no object")
    found = {
        identifier(name, "a name"): json_file.texts(choices, f"names.{name}")
        for name, choices in value.items()
    }
    for name, choices in found.items():
        if not choices:
            raise ValueError(f"names.{name} has nothing to choose")
        _check_names(choices, f"names.{name}")
    return found


def _check_names(found: Iterable[str], where: str) -> None:
    """Raise ValueError for what no file can be called on both systems."""
    for one in found:
        if why := portable.fault(one):
            raise ValueError(f"{where}: {one!r} {why}")


_OF_SUBJECT: Mapping[Subject, tuple[tuple[str, ...], tuple[str, ...]]] = {
    Subject.FILE: (("path", "text"), ("age",)),
    Subject.PROCESS: (("name", "text"), ("listens", "executable")),
    Subject.CROWD: (("path", "text", "count"), ("age",)),
}


def _artefact(value: object, name: str) -> Artefact:
    if not isinstance(value, dict) or "kind" not in value:
        raise ValueError(f"{name} lacks kind")
    subject = Subject(one_of([*Subject], value["kind"], f"{name}.kind"))
    needed, optional = _OF_SUBJECT[subject]
    given = fields(value, name, ("id", "kind", "truth", "why", *needed), optional)
    return Artefact(
        identifier=identifier(given["id"], f"{name}.id"),
        subject=subject,
        truth=Truth(one_of([*Truth], given["truth"], f"{name}.truth")),
        why=said(given["why"], f"{name}.why"),
        path=_path(given["path"], f"{name}.path") if "path" in given else "",
        text=text(given["text"], f"{name}.text"),
        age=whole(given.get("age", 0), f"{name}.age", 0, _LONGEST_AGE),
        count=whole(given["count"], f"{name}.count", 1, _MOST_FILES) if "count" in given else 0,
        name=text(given["name"], f"{name}.name") if "name" in given else "",
        listens=truth(given.get("listens", False), f"{name}.listens"),
        executable=truth(given.get("executable", False), f"{name}.executable"),
    )


def _path(value: object, name: str) -> str:
    """A path below the folder `host`, which no name in it can leave."""
    path = text(value, name)
    parts = PurePosixPath(path).parts
    if path.startswith("/") or ".." in parts or not parts:
        raise ValueError(f"{name} {path!r} is no path below the host's folder")
    _check_names(parts, f"{name} {path!r}")
    return path


def _question(value: object, name: str) -> Question:
    given = fields(value, name, ("id", "ask", "points", "accept", "why"), ("choices",))
    question = Question(
        identifier=identifier(given["id"], f"{name}.id"),
        ask=said(given["ask"], f"{name}.ask"),
        points=whole(given["points"], f"{name}.points", 1, 100),
        accept=json_file.texts(given["accept"], f"{name}.accept"),
        choices=_each(_choice, given.get("choices", []), f"{name}.choices"),
        why=said(given["why"], f"{name}.why"),
    )
    known = {one.identifier for one in question.choices}
    if not question.accept:
        raise ValueError(f"{name} accepts no answer")
    if known and (unknown := set(question.accept) - known):
        raise ValueError(f"{name} accepts {_listed(unknown)}, which is no choice")
    return question


def _choice(value: object, name: str) -> Choice:
    given = fields(value, name, ("id", "text"))
    return Choice(identifier(given["id"], f"{name}.id"), said(given["text"], f"{name}.text"))


def _hint(value: object, name: str) -> Hint:
    given = fields(value, name, ("id", "text", "cost"))
    return Hint(
        identifier=identifier(given["id"], f"{name}.id"),
        text=said(given["text"], f"{name}.text"),
        cost=whole(given["cost"], f"{name}.cost", 0, 20),
    )


def _other(value: object) -> str:
    return identifier(value, "easier or harder") if value else ""


def _check(scenario: Scenario) -> None:
    """What only the whole scenario tells. Raises ValueError."""
    to_judge = [one for one in scenario.artefacts if one.subject is not Subject.CROWD]
    if not to_judge or not scenario.questions:
        raise ValueError("it plants nothing to judge, or asks nothing")
    if sum(one.count or 1 for one in scenario.artefacts) > _MOST_ALL:
        raise ValueError(f"it plants more than {_MOST_ALL:,} things")
    for what, ids in (
        ("artefacts", [one.identifier for one in scenario.artefacts]),
        ("questions", [one.identifier for one in scenario.questions]),
        ("hints", [one.identifier for one in scenario.hints]),
    ):
        if twice := {one for one in ids if ids.count(one) > 1}:
            raise ValueError(f"{what} have the id {_listed(twice)} twice")
    _check_paths(scenario)
    if _planted(scenario) > _MOST_PLANTED:
        raise ValueError(f"it may plant more than {_MOST_PLANTED:,} bytes")
    for one in scenario.artefacts:
        if one.subject is Subject.CROWD and one.truth is not Truth.BENIGN:
            raise ValueError(f"the crowd {one.identifier} is not benign")
        name = f"artefact {one.identifier}"
        _check_slots({*scenario.names, "number"}, one.path, f"the path of {name}")
        _check_slots(_slots(scenario), f"{one.text} {one.name}", name)
    for question in scenario.questions:
        if not question.choices:
            name = f"question {question.identifier}"
            _check_slots(_slots(scenario), " ".join(question.accept), name)


def _check_paths(scenario: Scenario) -> None:
    """Two things need two paths on Windows, too; what the seed chooses is `checking`'s to look at.

    Raises ValueError.
    """
    known: dict[PurePosixPath, str] = {}
    for one in scenario.artefacts:
        if not one.path:
            continue
        if one.count > 1 and "{number}" not in one.path:
            raise ValueError(f"the crowd {one.identifier} has no {{number}} in its path")
        path = PurePosixPath(one.path.casefold())
        if path in known:
            raise ValueError(f"{known[path]} and {one.identifier} have one path on Windows")
        known[path] = one.identifier


def _planted(scenario: Scenario) -> int:
    """As many characters as all of it can have at most, whatever the seed chooses."""
    name = max((len(one) for some in scenario.names.values() for one in some), default=0)
    paths = [len(one.path) + one.path.count("{") * name for one in scenario.artefacts]
    slot = max(100, name, *paths)
    texts = [(f"{one.text}{one.name}{one.path}", one.count or 1) for one in scenario.artefacts]
    texts += [(" ".join(one.accept), 1) for one in scenario.questions]
    return sum((len(text) + text.count("{") * slot) * count for text, count in texts)


def _slots(scenario: Scenario) -> set[str]:
    """What may stand between braces in a text."""
    paths = [one.identifier for one in scenario.artefacts if one.path]
    return {
        *scenario.names,
        "number",
        *(f"stand-in:{one}" for one in STAND_INS),
        *(f"path:{one}" for one in paths),
        *(f"file:{one}" for one in paths),
    }


def _check_slots(known: Collection[str], where: str, name: str) -> None:
    if unknown := set(SLOT.findall(where)) - set(known):
        raise ValueError(f"{name} has {{{_listed(unknown)}}}, which stands for nothing")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))
