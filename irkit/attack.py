"""What the ids of MITRE ATT&CK Enterprise stand for, as the table in `resources/attack` says."""

import json
import re
from dataclasses import dataclass
from functools import cache

from irkit import json_file, places

TECHNIQUE = re.compile(r"T\d{4}(?:\.\d{3})?")  # an id as T1505.003


@dataclass(frozen=True, slots=True)
class Tactic:
    """What an intruder wants at this point: one column of the matrix."""

    identifier: str  # TA0003
    short: str  # persistence
    name: str  # Persistence


@dataclass(frozen=True, slots=True)
class Technique:
    """How an intruder gets it."""

    identifier: str  # T1505.003
    name: str  # Web Shell
    tactics: tuple[Tactic, ...]  # in the order of the matrix

    @property
    def parent(self) -> str:
        """The id of the technique that a sub-technique belongs to; its own for any other."""
        return self.identifier.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Matrix:
    """ATT&CK Enterprise as irkit ships it."""

    version: str
    tactics: tuple[Tactic, ...]  # from reconnaissance to impact
    techniques: dict[str, Technique]


def technique_ids(value: object, name: str) -> tuple[str, ...]:
    """The ids in a list of a file. Raises ValueError or TypeError for what is none."""
    found = json_file.texts(value, name)
    if wrong := [one for one in found if not TECHNIQUE.fullmatch(one)]:
        raise ValueError(f"{name} has {wrong[0]!r}, which is no technique, as T1505.003")
    return found


@cache
def matrix() -> Matrix:
    """The shipped table, read once."""
    table = json.loads((places.resources() / "attack" / "techniques.json").read_text("utf-8"))
    columns = [Tactic(one["id"], one["short"], one["name"]) for one in table["tactics"]]
    tactics = {one.short: one for one in columns}
    techniques = {
        identifier: Technique(identifier, one["name"], tuple(tactics[t] for t in one["tactics"]))
        for identifier, one in table["techniques"].items()
    }
    return Matrix(table["version"], tuple(columns), techniques)


def technique(identifier: str) -> Technique | None:
    """The technique of this id; None for what ATT&CK never had, or has given up."""
    return matrix().techniques.get(identifier)


def named(identifier: str) -> str:
    """An id with its name beside it, as `T1505.003 Web Shell`; the id alone where it has none."""
    known = technique(identifier)
    return f"{identifier} {known.name}" if known else identifier
