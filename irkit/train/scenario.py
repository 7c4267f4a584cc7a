"""A scenario: a story, what is planted for it, what is asked, and what is true."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from irkit.said import LANGUAGES, Said

__all__ = [
    "LANGUAGES",
    "SLOT",
    "SYSTEMS",
    "Artefact",
    "Choice",
    "Hint",
    "Question",
    "Said",
    "Scenario",
    "Subject",
    "Truth",
]

SYSTEMS = ("linux", "windows")
SLOT = re.compile(r"\{([^{}\n]*)\}")  # in a text: what the seed chooses stands there


class Truth(StrEnum):
    """What a planted thing really is."""

    MALICIOUS = "malicious"
    BENIGN = "benign"


class Subject(StrEnum):
    """What sort of thing is planted."""

    FILE = "file"
    PROCESS = "process"
    CROWD = "crowd"  # many harmless files, so that there is something to look through


@dataclass(frozen=True, slots=True)
class Artefact:
    """One thing that is planted below the attempt's folder `host`, or a harmless process."""

    identifier: str
    subject: Subject
    truth: Truth
    why: Said  # for the debrief
    path: str = ""  # of a file or the folder of a crowd, with {names}
    text: str = ""  # of a file or in a process's memory, with {names} and {stand-in:…}
    age: int = 0  # minutes before the attempt began
    count: int = 0  # files of a crowd
    name: str = ""  # of a process
    listens: bool = False  # a process, on loopback
    executable: bool = False  # a process holds its text in memory that may be written and run


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer to choose."""

    identifier: str
    text: Said


@dataclass(frozen=True, slots=True)
class Question:
    """Something to find out, with the answers that are accepted."""

    identifier: str
    ask: Said
    points: int
    accept: tuple[str, ...]  # texts with {names} and {path:ARTEFACT}, or the ids of choices
    choices: tuple[Choice, ...]  # none: the answer is written freely
    why: Said  # for the debrief


@dataclass(frozen=True, slots=True)
class Hint:
    """A step of the ladder, taken in this order."""

    identifier: str
    text: Said
    cost: int  # points off the score


@dataclass(frozen=True, slots=True)
class Scenario:
    """What a trainee works through."""

    identifier: str
    version: int
    system: str  # one of SYSTEMS: what the host of the story runs
    difficulty: int  # 1 first steps … 5 hard
    minutes: int  # that most people need
    attack: tuple[str, ...]  # ATT&CK ids
    title: Said
    story: Said
    goals: tuple[Said, ...]
    names: Mapping[str, tuple[str, ...]]  # name → what the seed number chooses from
    artefacts: tuple[Artefact, ...]
    questions: tuple[Question, ...]
    hints: tuple[Hint, ...]
    solution: Said
    debrief: Said
    not_proven: tuple[Said, ...]  # what the evidence does not show
    easier: str  # id of a scenario, or empty
    harder: str

    @property
    def has_processes(self) -> bool:
        """Whether harmless processes are started."""
        return any(one.subject is Subject.PROCESS for one in self.artefacts)
