"""A playbook: the steps of a triage in the order of volatility, each with its reason and limits."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from irkit.errors import UsageError
from irkit.said import Said
from irkit.text import visible

SYSTEMS = ("linux", "windows", "any")
UNSAID = Said({"en": ""})  # what a foreign playbook does not say
PLACES = ("case", "path", "pid", "processes", "thing")  # what stands between braces in a command
SLOT = re.compile(r"\{([a-z]+)\}")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A condition of a step, as "scanned processes"; irkit.guide.conditions has them all."""

    name: str  # scanned
    of: str  # processes; empty where there is nothing to choose

    def __str__(self) -> str:
        return f"{self.name} {self.of}".strip()


@dataclass(frozen=True, slots=True)
class Step:
    """What to do next, why, and what it shows and does not show."""

    identifier: str
    title: Said
    do: Said
    why: Said
    covers: Said
    not_covered: Said
    attack: tuple[str, ...]  # ATT&CK ids of what it may show
    commands: tuple[str, ...]  # that do it, with {case} and the like
    done: tuple[Wanted, ...]  # all of them: the step is done; none: a person says so


@dataclass(frozen=True, slots=True)
class Playbook:
    """The steps for a situation, in their order."""

    identifier: str
    version: int
    system: str  # one of SYSTEMS
    created: str  # times as CACAO has them: 2025-03-01T00:00:00.000Z
    modified: str
    title: Said
    when: Said  # to use it
    steps: tuple[Step, ...]
    cacao: str = ""  # its id where it came as a CACAO playbook

    def step(self, identifier: str) -> Step:
        """The step with an id. Raises UsageError, which names those there are."""
        for one in self.steps:
            if one.identifier == identifier:
                return one
        raise UsageError(f"no step {visible(identifier)}: there are {ids(self.steps)}")


def ids(steps: Iterable[Step]) -> str:
    """The ids of steps, as a list for people."""
    return ", ".join(one.identifier for one in steps)
