"""What a scenario becomes for one attempt: names, paths, contents, times out of a seed number."""

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePath, PurePosixPath
from typing import TypeVar

from irkit.train.scenario import SLOT, Artefact, Scenario, Subject, Truth
from irkit.train.stand_ins import stand_in

P = TypeVar("P", bound=PurePath)


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file to be written; `path` is below the folder `host`."""

    artefact: str
    truth: Truth
    path: PurePosixPath
    content: bytes
    age: int  # minutes before the attempt began
    is_crowd: bool = False  # one of many, which nobody has to judge


@dataclass(frozen=True, slots=True)
class PlannedProcess:
    """A harmless process to be started."""

    artefact: str
    truth: Truth
    name: str
    memory: str  # what it holds
    executable: bool  # in memory that may be written and run
    listens: bool  # on loopback


@dataclass(frozen=True, slots=True)
class Plan:
    """All that an attempt plants, and what its questions accept."""

    seed: int
    mark: str
    names: Mapping[str, str]
    files: tuple[PlannedFile, ...]
    processes: tuple[PlannedProcess, ...]
    answers: Mapping[str, tuple[str, ...]]  # question → what is accepted


def plan(scenario: Scenario, seed: int) -> Plan:
    """The same for the same scenario and seed, on every system."""
    chance = random.Random(f"{scenario.identifier}/{scenario.version}/{seed}")  # noqa: S311 - no secret
    mark = f"{chance.getrandbits(32):08x}"
    names = {name: chance.choice(choices) for name, choices in scenario.names.items()}
    fill = _Filling(scenario, names, mark)
    files: list[PlannedFile] = []
    processes: list[PlannedProcess] = []
    for artefact in scenario.artefacts:
        if artefact.subject is Subject.PROCESS:
            processes.append(_process(artefact, fill))
        else:
            files.extend(_files(artefact, fill, chance))
    answers = {
        one.identifier: one.accept if one.choices else tuple(map(fill.text, one.accept))
        for one in scenario.questions
    }
    return Plan(seed, mark, names, tuple(files), tuple(processes), answers)


class _Filling:
    """Puts what stands for it in the place of each {slot}."""

    def __init__(self, scenario: Scenario, names: Mapping[str, str], mark: str) -> None:
        self._names = names
        self._mark = mark
        self._paths = {one.identifier: one.path for one in scenario.artefacts}

    def text(self, text: str, number: int = 0) -> str:
        return SLOT.sub(lambda found: self._slot(found[1], number), text)

    def _slot(self, slot: str, number: int) -> str:
        kind, _, which = slot.partition(":")
        by_kind: Mapping[str, Callable[[], str]] = {
            "stand-in": lambda: stand_in(which, self._mark),
            "path": lambda: self.text(self._paths[which]),
            "file": lambda: PurePosixPath(self.text(self._paths[which])).name,
            "number": lambda: str(number),
        }
        return self._names[slot] if slot in self._names else by_kind[kind]()


def _process(artefact: Artefact, fill: _Filling) -> PlannedProcess:
    return PlannedProcess(
        artefact=artefact.identifier,
        truth=artefact.truth,
        name=fill.text(artefact.name),
        memory=fill.text(artefact.text),
        executable=artefact.executable,
        listens=artefact.listens,
    )


def _files(artefact: Artefact, fill: _Filling, chance: random.Random) -> Iterator[PlannedFile]:
    if artefact.subject is Subject.FILE:
        path, content = fill.text(artefact.path), fill.text(artefact.text)
        yield PlannedFile(
            artefact.identifier, artefact.truth, PurePosixPath(path), content.encode(), artefact.age
        )
        return
    for number in range(1, artefact.count + 1):
        yield PlannedFile(
            artefact=artefact.identifier,
            truth=artefact.truth,
            path=PurePosixPath(fill.text(artefact.path, number)),
            content=fill.text(artefact.text, number).encode(),
            age=artefact.age + chance.randrange(30 * 24 * 60),
            is_crowd=True,
        )


def host_path(host: P, path: PurePosixPath) -> P:
    """Where a planned file stands below a folder, as its system writes paths."""
    return host.joinpath(*path.parts)
