"""What to do, as it follows from what was found: `resources/report/recommendations.json`.

Each recommendation says what it follows from: subjects of rules (the folder of their file, or a
tag), ATT&CK techniques (with all below them), kinds of things, verdicts, or gaps in the coverage.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from irkit import json_file, places
from irkit.records import Answer, Finding, Kind, Level
from irkit.report.words import Text, text_of

_LARGEST = 1 << 18  # bytes of the data file
_WHEN = ("subjects", "attack", "kinds", "verdicts", "gaps")


@dataclass(frozen=True, slots=True)
class Rule:
    """One recommendation and what it follows from."""

    identifier: str
    text: Text
    why: Text
    subjects: frozenset[str]
    attack: tuple[str, ...]
    kinds: frozenset[str]  # empty: any
    verdicts: frozenset[str]
    gaps: bool  # where something that could hide something was not looked at


@dataclass(frozen=True, slots=True)
class Recommendation:
    """What to do, and why; `things` are the numbers of those that it follows from."""

    identifier: str
    text: Text
    why: Text
    things: tuple[int, ...]


@cache
def shipped() -> tuple[Rule, ...]:
    """The recommendations that irkit ships, the most urgent first."""
    path = places.resources() / "report" / "recommendations.json"
    return json_file.read(path, "file of recommendations", _LARGEST, _rules)


def following(
    findings: Iterable[tuple[int, Finding]], answer: Answer, *, gaps: bool
) -> tuple[Recommendation, ...]:
    """What follows from findings (each with the number of its thing), a verdict and gaps."""
    listed = [*findings]
    chosen: list[Recommendation] = []
    for rule in shipped():
        things = dict.fromkeys(number for number, finding in listed if _follows(rule, finding))
        if things or (rule.gaps and gaps) or answer in rule.verdicts:
            chosen.append(Recommendation(rule.identifier, rule.text, rule.why, tuple(things)))
    return tuple(chosen)


def _follows(rule: Rule, finding: Finding) -> bool:
    """Whether a finding is a reason for it; notices beside worse ones are none."""
    if finding.level is Level.NOTICE or (rule.kinds and finding.kind not in rule.kinds):
        return False
    if not rule.subjects and not rule.attack:
        return bool(rule.kinds)
    return not rule.subjects.isdisjoint({*finding.tags, _subject(finding)}) or any(
        name == wanted or name.startswith(f"{wanted}.")
        for name in finding.attack
        for wanted in rule.attack
    )


def _subject(finding: Finding) -> str:
    """The folder of the rule's file in its pack, as "webshell"; empty where there is none."""
    return finding.rule_file.partition("/")[0] if "/" in finding.rule_file else ""


def _rules(value: object) -> tuple[Rule, ...]:
    fields = json_file.fields(value, "it", {"recommendations"}, {"note"})
    return tuple(map(_rule, json_file.listed(fields["recommendations"], "recommendations")))


def _rule(value: object) -> Rule:
    fields = json_file.fields(value, "a recommendation", {"id", "text", "why", "when"})
    name = json_file.text(fields["id"], "id")
    when = json_file.fields(fields["when"], f"when of {name}", (), _WHEN)
    return Rule(
        identifier=name,
        text=text_of(fields["text"], f"text of {name}"),
        why=text_of(fields["why"], f"why of {name}"),
        subjects=_some(when, "subjects", name),
        attack=json_file.texts(when.get("attack", []), f"attack of {name}"),
        kinds=_some(when, "kinds", name, Kind),
        verdicts=_some(when, "verdicts", name, Answer),
        gaps=json_file.truth(when.get("gaps", False), f"gaps of {name}"),
    )


def _some(
    when: Mapping[str, Any], key: str, name: str, choices: type[Kind] | type[Answer] | None = None
) -> frozenset[str]:
    texts = json_file.texts(when.get(key, []), f"{key} of {name}")
    for text in texts if choices else ():
        json_file.one_of(choices or (), text, f"{key} of {name}")
    return frozenset(texts)
