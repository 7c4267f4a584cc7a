"""What an attempt is scored against: the plan of its seed, and where its things are.

It is revealed in the ledger when the attempt ends, or when the mentor who holds the truth reveals
it, so that who has the case alone comes to the same score; the ledger's first entry of the attempt
has the hash of what is revealed.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath, PurePosixPath, PureWindowsPath
from typing import Any

from irkit.errors import CaseDamaged, UsageError
from irkit.loading import load
from irkit.records import Kind, ProcessTarget
from irkit.targets.processes import name_of
from irkit.train import scenario_file, truth
from irkit.train.folder import Folder
from irkit.train.plan import Plan, host_path, plan
from irkit.train.planting import processes
from irkit.train.scenario import Scenario
from irkit.train.truth import Truth

Key = tuple[Kind, str]  # a file's path, a process's number

LARGEST_TRUTH = 1 << 20  # bytes of the sealed file


@dataclass(frozen=True, slots=True)
class Ground:
    """What an attempt is scored against."""

    scenario: Scenario
    plan: Plan
    host: PurePath  # as paths are on the trainee's system
    processes: Mapping[str, int]  # artefact → number

    @property
    def places(self) -> dict[str, Key]:
        """The thing that each artefact is, but for crowds."""
        files = {
            one.artefact: (Kind.FILE, str(host_path(self.host, one.path)))
            for one in self.plan.files
            if not one.is_crowd
        }
        return files | {
            one.artefact: (Kind.PROCESS, str(self.processes.get(one.artefact, "")))  # gone: none
            for one in self.plan.processes
        }

    @property
    def called(self) -> dict[str, str]:
        """How findings call the thing that each artefact is, but for crowds."""
        names = {one.artefact: one.name for one in self.plan.processes}
        return {
            artefact: _process(where, names[artefact]) if artefact in names else where
            for artefact, (_, where) in self.places.items()
        }

    def sha256_of(self, path: str) -> str | None:
        """The hash of what was planted at a path; None where nothing was."""
        for one in self.plan.files:
            if str(host_path(self.host, one.path)) == path:
                return hashlib.sha256(one.content).hexdigest()
        return None


def _process(number: str, name: str) -> str:
    """As "pid 7 (sh)"; one that was never started, or was cleared, has its name alone."""
    return name_of(ProcessTarget(int(number), 0.0, name)) if number else name


def here(scenario: Scenario, plan: Plan, folder: Folder) -> Ground:
    """That of an attempt in its folder."""
    return Ground(scenario, plan, folder.host, _numbers(plan, processes(folder)))


def _numbers(plan: Plan, given: Sequence[Any] | Mapping[str, Any]) -> dict[str, int]:
    """Artefact → number, where they are given in the plan's order, or as a first irkit noted them.

    Raises ValueError or TypeError where they are none.
    """
    if isinstance(given, Mapping):
        return {str(artefact): int(pid) for artefact, pid in given.items()}
    known = [one.artefact for one in plan.processes]
    if len(given) > len(known):
        raise ValueError("there are more processes than were planned")
    return dict(zip(known, map(int, given), strict=False))


def where(folder: Folder) -> dict[str, object]:
    """What the ledger keeps at the end of where things are."""
    return {"host": str(folder.host), "processes": [*processes(folder)]}


def told(folder: Folder, case: str) -> Mapping[str, object]:
    """What the ledger keeps at the end of what is true; nothing where a mentor holds it.

    Raises UsageError where it is damaged.
    """
    try:
        known = truth.opened(load(folder.truth, LARGEST_TRUTH), case)
    except OSError as error:
        raise UsageError(f"what is true of this attempt cannot be read: {error}") from error
    return known.truth.told if known.truth else {}


def revealed(told: Mapping[str, Any], digest: str) -> Ground:
    """What somebody's case or their mentor tells; `digest` is what the ledger noted at the start.

    Raises CaseDamaged where they differ, or it is none.
    """
    try:
        known = Truth(str(told["scenario"]).encode(), int(told["seed"]), str(told["salt"]))
        if known.digest != digest or len(known.scenario) > scenario_file.LARGEST:
            raise CaseDamaged("what is revealed as true is not what the case noted at its start")
        scenario = scenario_file.parsed(known.scenario)
        host = str(told["host"])
        flavour = PurePosixPath if host.startswith("/") else PureWindowsPath
        planned = plan(scenario, known.seed)
        return Ground(scenario, planned, flavour(host), _numbers(planned, told["processes"]))
    except (ValueError, TypeError, KeyError, UsageError) as error:
        raise CaseDamaged(f"what is revealed as true is no truth: {error}") from error
