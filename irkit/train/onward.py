"""What comes after an attempt: what to practise, and which scenario is next."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from irkit import json_file, places
from irkit.said import Said, said
from irkit.train.scenario import Scenario
from irkit.train.score import WEIGHTS, Part

ENOUGH = 70  # of 100: who has less does an easier one, or the same with another seed
_MOST = 2  # parts: more is no advice
_LEAST = 1.0  # points: what costs less is no advice, as to be a little surer of what was right
_LARGEST = 1 << 16  # bytes of the table


@cache
def advice() -> Mapping[Part, Said]:
    """What to practise for each part (`resources/training/advice.json`)."""
    path = places.resources() / "training" / "advice.json"
    return json_file.read(path, "table of advice", _LARGEST, _advice)


def _advice(value: object) -> Mapping[Part, Said]:
    given = json_file.fields(value, "it", [*Part])
    return {part: said(given[part], part) for part in Part}


def practise(parts: Mapping[str, Mapping[str, Any]]) -> list[Part]:
    """The parts of a result that cost the most points, two at most; none where all cost little."""
    lost = {Part(name): WEIGHTS[Part(name)] * (1 - part["share"]) for name, part in parts.items()}
    some = (part for part in lost if lost[part] >= _LEAST)
    return sorted(some, key=lambda one: -lost[one])[:_MOST]


def following(scenario: Scenario, total: int, known: Iterable[str]) -> str:
    """The id of the scenario to do next: harder, easier, or the same with another seed."""
    wanted = scenario.harder if total >= ENOUGH else scenario.easier
    return wanted if wanted in known else scenario.identifier
