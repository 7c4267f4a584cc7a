"""The ATT&CK techniques of a case as a layer for the ATT&CK Navigator, layer format 4.5."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TextIO

from irkit import attack
from irkit.case import Case
from irkit.case.codec import plain, time_text
from irkit.records import Level, Thing
from irkit.report.exchange import as_of, counting, techniques
from irkit.text import middle, visible

_COLOURS = {Level.ALERT: "#e4572e", Level.WARNING: "#f3a712", Level.NOTICE: "#f2e394"}
_EXAMPLES = 20  # targets named for each technique, and rules
_LONGEST = 200  # characters of one of them


@dataclass(slots=True)
class _Seen:
    """Where a technique was seen; things come worst first, so the first says how bad it is."""

    level: Level
    score: int = 0
    things: int = 0
    rules: dict[str, None] = field(default_factory=dict)
    targets: list[str] = field(default_factory=list)


def write_navigator(case: Case, out: TextIO) -> None:
    """Write one layer; what people judged harmless is not in it."""
    json.dump(plain(_layer(case)), out, ensure_ascii=False, indent=1)
    out.write("\n")


def _layer(case: Case) -> dict[str, Any]:
    about, labels = case.about, case.labels()
    verdict = case.verdict()
    return {
        "name": _text(f"{about.number} {about.name}".strip()) or "irkit case",
        "versions": {
            "attack": attack.matrix().version.partition(".")[0],
            "navigator": "5.1.0",
            "layer": "4.5",
        },
        "domain": "enterprise-attack",
        "description": f"TLP:{labels.tlp} PAP:{labels.pap}. {verdict.sentence}",
        "sorting": 3,  # the highest score first
        "layout": {
            "layout": "side",
            "showID": True,
            "showName": True,
            "expandedSubtechniques": "annotated",
        },
        "hideDisabled": False,
        "techniques": [*_techniques(_seen(case))],
        "gradient": {
            "colors": ["#ffffff", _COLOURS[Level.WARNING], _COLOURS[Level.ALERT]],
            "minValue": 0,
            "maxValue": 100,
        },
        "legendItems": [
            {"label": f"{level} of irkit", "color": colour} for level, colour in _COLOURS.items()
        ],
        "metadata": [
            {"name": "case", "value": about.identifier},
            {"name": "as of", "value": time_text(as_of(case))},
            {"name": "TLP", "value": labels.tlp},
            {"name": "PAP", "value": labels.pap},
            *({"name": "for", "value": _text(name)} for name in case.release.recipients),
            {"name": "ATT&CK", "value": attack.matrix().version},
        ],
    }


def _seen(case: Case) -> dict[str, _Seen]:
    seen: dict[str, _Seen] = {}
    for level, thing in counting(case):
        for technique in techniques(thing):
            _note(seen.setdefault(technique, _Seen(level)), technique, thing)
    return seen


def _note(seen: _Seen, technique: str, thing: Thing) -> None:
    found = [one for one in thing.findings if technique in one.attack]
    seen.things += 1
    seen.score = max(seen.score, *(one.score for one in found))
    for one in found:
        if len(seen.rules) < _EXAMPLES:
            seen.rules[_text(one.rule)] = None
    if len(seen.targets) < _EXAMPLES:
        seen.targets.append(_text(thing.target))


def _techniques(seen: dict[str, _Seen]) -> Iterator[dict[str, Any]]:
    """An entry for each tactic of a technique, as the Navigator itself saves them.

    The case does not say which of its tactics an intruder had in mind, so it is all of them.
    """
    open_parents = {one.partition(".")[0] for one in seen if "." in one}
    for identifier, one in seen.items():
        known = attack.technique(identifier)
        entry = {
            "techniqueID": identifier,
            "score": one.score,
            "color": _COLOURS[one.level],
            "comment": _comment(one),
            "enabled": True,
            "metadata": _metadata(one),
            "showSubtechniques": identifier in open_parents,
        }
        tactics = known.tactics if known else ()
        yield from ({**entry, "tactic": tactic.short} for tactic in tactics)
        if not tactics:  # revoked, or newer than the table
            yield entry


def _comment(seen: _Seen) -> str:
    things = "1 thing" if seen.things == 1 else f"{seen.things} things"
    return f"{seen.level} in {things}: {', '.join(seen.rules)}"


def _metadata(seen: _Seen) -> list[dict[str, str]]:
    more = seen.things - len(seen.targets)
    named = [*seen.targets, *([f"and {more} more"] if more else [])]
    return [*_pairs("found in", named)]


def _pairs(name: str, values: Iterable[str]) -> Iterator[dict[str, str]]:
    return ({"name": name, "value": value} for value in values)


def _text(text: str) -> str:
    return visible(middle(text, _LONGEST))
