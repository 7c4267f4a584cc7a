"""What guides a case: which playbook, how much is said, and what its commands are about."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from irkit.case import Case
from irkit.cli.guide_words import Wording, checklist, next_lines
from irkit.errors import UsageError
from irkit.guide import library
from irkit.guide.hypotheses import Hypothesis
from irkit.guide.known import Known
from irkit.guide.playbook import Playbook
from irkit.guide.progress import Standing, next_of, progress
from irkit.records import SystemFact
from irkit.text import typed
from irkit.train.attempt import Attempt, load_attempt
from irkit.train.folder import Folder
from irkit.train.planting import processes
from irkit.train.scenario import Scenario
from irkit.train.state import Guidance, State


@dataclass(frozen=True, slots=True)
class Guided:
    """A case and its guide."""

    playbook: Playbook
    guidance: Guidance
    standings: Sequence[Standing]
    wording: Wording
    hypotheses: Sequence[Hypothesis] = ()


def guided(folder: Path, name: str | None, guidance: str | None, language: str) -> Guided:
    """The guide of a case; what nobody says is as its attempt, or its host, has it.

    Raises UsageError where there is no such playbook.
    """
    with Case.open(folder) as case:
        return guided_in(case, name, guidance, language)


def guided_in(case: Case, name: str | None, guidance: str | None, language: str) -> Guided:
    """As `guided`, of a case that is open."""
    attempt = _attempt_of(case)
    usual = playbook_of(attempt[0].scenario) if attempt else _of_host(case)
    playbook, known = library.find(name or usual), Known(case)
    level = guidance or (attempt[1].guidance if attempt else Guidance.COACH)
    places = {"case": typed([str(case.folder)])}
    if attempt:
        places |= {
            "path": typed([str(attempt[0].folder.host)]),
            "processes": words_for_processes(attempt[0]),
        }
    return Guided(
        playbook,
        Guidance(level),
        progress(playbook, known),
        Wording(language, places),
        known.hypotheses,
    )


def words_for_processes(found: Attempt) -> str:
    """Which processes a scan looks at: those of the scenario, and nothing else of the machine."""
    return " ".join(f"--pid {pid}" for pid in processes(found.folder))


def playbook_of(scenario: Scenario) -> str:
    """The playbook for a scenario: the trainee's own host is no part of the exercise."""
    return "exercise" if scenario.has_processes else "suspicious-files"


def of_attempt(found: Attempt, state: State, language: str) -> Guided | None:
    """The guide of an attempt; None at its end, and where it was started without."""
    if state.guidance is Guidance.NONE or state.finished:
        return None
    return guided(found.folder.case, None, state.guidance.value, language)


def attempt_lines(found: Attempt, state: State, language: str) -> list[str]:
    """What the guide says of an attempt, as much as was asked for at its start."""
    one = of_attempt(found, state, language)
    if one is None:
        return []
    lines = next_lines if one.guidance is Guidance.COACH else checklist
    return ["", *lines(one.standings, one.wording)]


def next_id(one: Guided | None) -> str | None:
    """The id of the next step; None where there is none."""
    following = next_of(one.standings) if one else None
    return following.step.identifier if following else None


def _attempt_of(case: Case) -> tuple[Attempt, State] | None:
    """The attempt that a case belongs to; None for a case of a real incident, or handed over."""
    folder = case.folder.resolve()
    if not Folder(folder.parent).truth.is_file():
        return None
    try:
        found = load_attempt(folder.parent)
    except UsageError:
        return None
    return found if found[0].folder.case == folder else None


def _of_host(case: Case) -> str:
    """By the host that the case tells of, else by this one."""
    systems = [one.value for one in case.facts(SystemFact) if one.name == "os"]
    windows = "Windows" in systems[0] if systems else sys.platform == "win32"
    return "triage-windows" if windows else "triage-linux"
