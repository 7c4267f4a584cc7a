"""An attempt: a scenario planted in a folder, a case to work in, and what the ledger says of it."""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import uuid4

import irkit
from irkit.case import Case, Reviewer
from irkit.case.ledger import Log, body_of
from irkit.errors import CaseDamaged, UsageError
from irkit.loading import load, load_named
from irkit.records import About, Entry
from irkit.saving import save
from irkit.text import visible
from irkit.train import clearing, ground, planting, scenario_file, truth
from irkit.train.clearing import Cleared
from irkit.train.folder import Folder, make
from irkit.train.ground import LARGEST_TRUTH, Ground
from irkit.train.plan import Plan, plan
from irkit.train.planting import Progress
from irkit.train.scenario import Hint, Question, Scenario

STARTED, HINTED, ANSWERED, FINISHED, CLEARED = (
    "training started",
    "training hint taken",
    "training answered",
    "training finished",
    "training cleared",
)
_SEEDS = 1 << 32


class Guidance(StrEnum):
    """How much the guide says."""

    COACH = "coach"
    CHECKLIST = "checklist"
    NONE = "none"


@dataclass
class State:
    """How far an attempt is, out of the ledger of its case."""

    started: datetime | None = None
    digest: str = ""  # of what is true, as it was at the start
    guidance: Guidance = Guidance.COACH
    hints: list[str] = field(default_factory=list)
    answers: dict[str, str] = field(default_factory=dict)
    finished: datetime | None = None
    finish_entry: int = 0  # of the ledger; what came later does not count
    result: Mapping[str, Any] = field(default_factory=dict)
    revealed: Mapping[str, object] = field(default_factory=dict)  # what was true, at the end


@dataclass(frozen=True)
class Attempt:
    """An attempt in its folder."""

    folder: Folder
    scenario: Scenario
    plan: Plan

    def processes(self) -> list[int]:
        """The numbers of those that were started; none after they were cleared."""
        if not self.folder.planted.exists():
            return []
        return [one["process"] for one in planting.planted(self.folder) if "process" in one]

    def ground(self, state: State) -> Ground:
        """What it is scored against; once it is finished as the ledger has it, cleared or not."""
        if state.revealed:
            return ground.revealed(state.revealed, state.digest)
        return ground.here(self.scenario, self.plan, self.folder)

    def next_hint(self, state: State) -> Hint | None:
        """The next step of the ladder; None at its end."""
        return next((one for one in self.scenario.hints if one.identifier not in state.hints), None)

    def question(self, identifier: str) -> Question:
        """The question with an id. Raises UsageError, which names those there are."""
        for one in self.scenario.questions:
            if one.identifier == identifier:
                return one
        known = ", ".join(one.identifier for one in self.scenario.questions)
        raise UsageError(f"no question {visible(identifier)}: there are {known}")


def start(
    scenario: Path,
    path: Path,
    *,
    seed: int | None = None,
    guidance: Guidance = Guidance.COACH,
    examiner: str = "",
    progress: Progress = lambda done, total: None,
) -> Attempt:
    """Make the case and plant a scenario in a new folder.

    Raises UsageError where the scenario is none or the folder cannot be used, and OSError where
    something cannot be planted: `clear` removes what was.
    """
    data = load_named(scenario, scenario_file.LARGEST)
    read = scenario_file.parsed(data)
    number = secrets.randbelow(_SEEDS) if seed is None else seed
    folder = make(path)
    known = truth.Truth(data, number, secrets.token_hex(16))
    about = About(
        identifier=str(uuid4()),
        name=f"Training: {read.title.text('en')}",
        number="",
        examiner=examiner,
        organisation="",
        created=datetime.now(UTC),
        irkit_version=irkit.__version__,
    )
    body = {
        "version": read.version,
        "scenario_sha256": hashlib.sha256(known.scenario).hexdigest(),
        "truth_sha256": known.digest,
        "guidance": guidance.value,
    }
    with Case.create(folder.case, about) as case:
        save(folder.truth, truth.sealed(known, about.identifier), replace=False)
        case.log(STARTED, read.identifier, body)
    attempt = Attempt(folder, read, plan(read, number))
    planting.plant(attempt.plan, folder, progress)
    return attempt


def load_attempt(path: Path) -> tuple[Attempt, State]:
    """The attempt in a folder. Raises UsageError where there is none, or it was tampered with."""
    folder = Folder(path.resolve())
    try:
        data = load(folder.truth, LARGEST_TRUTH)
    except OSError as error:
        raise UsageError(f"{visible(str(path))} holds no attempt: irkit train start") from error
    with Case.open(folder.case) as case:
        state = state_of(case)
        known = truth.opened(data, case.about.identifier)
    if known.digest != state.digest:
        raise UsageError("what is true of this attempt is not what the ledger noted at its start")
    scenario = scenario_file.parsed(known.scenario)
    return Attempt(folder, scenario, plan(scenario, known.seed)), state


def state_of(case: Case) -> State:
    """How far the attempt of a case is, by its ledger."""
    state = State()
    for entry in case.ledger():
        _apply(entry, state)
        if state.finished:
            break
    return state


def _apply(entry: Entry, state: State) -> None:
    """Raises CaseDamaged for an entry that irkit never wrote."""
    if entry.action not in (STARTED, HINTED, ANSWERED, FINISHED):
        return
    try:
        _apply_body(entry, body_of(entry), state)
    except (ValueError, TypeError, KeyError) as error:
        raise CaseDamaged(
            f"entry {entry.seq} of the ledger is of no training: run irkit case verify"
        ) from error


def _apply_body(entry: Entry, body: dict[str, Any], state: State) -> None:
    if entry.action == STARTED:
        if state.started is not None:  # with another truth
            raise ValueError("it began twice")
        state.started = entry.time
        state.digest = str(body["truth_sha256"])
        state.guidance = Guidance(body["guidance"])
    elif entry.action == HINTED:
        state.hints.append(entry.object)
    elif entry.action == ANSWERED:
        state.answers[entry.object] = str(body["answer"])
    else:
        state.revealed = dict(body.pop("revealed", {}))
        state.finished, state.finish_entry, state.result = entry.time, entry.seq, body


def take_hint(log: Log, attempt: Attempt, state: State) -> Hint | None:
    """Note the next hint in the ledger; None where all are taken.

    Raises UsageError where the attempt is finished.
    """
    _refuse_if_finished(state)
    hint = attempt.next_hint(state)
    if hint:
        log.log(HINTED, hint.identifier, {"cost": hint.cost})
        state.hints.append(hint.identifier)
    return hint


def answer(log: Log, attempt: Attempt, state: State, question: str, said: str) -> None:
    """Note an answer in the ledger; the last one counts.

    Raises UsageError where it is no answer, or the attempt is finished.
    """
    _refuse_if_finished(state)
    known = [one.identifier for one in attempt.question(question).choices]
    if known and said not in known:
        raise UsageError(f"choose one of {', '.join(known)}")
    if not said.strip():
        raise UsageError("an answer has a text")
    log.log(ANSWERED, question, {"answer": said.strip()})
    state.answers[question] = said.strip()


def finish(case: Case, attempt: Attempt, state: State, result: Mapping[str, object]) -> None:
    """Note the end, the score and what was true in the ledger; nothing counts from here on.

    Raises UsageError where the attempt is finished already.
    """
    _refuse_if_finished(state)
    revealed = ground.told(attempt.ground(state), attempt.folder, case.about.identifier)
    case.log(FINISHED, attempt.scenario.identifier, {**result, "revealed": revealed})


def clear(path: Path) -> Cleared:
    """Remove what an attempt planted, finished or not, whole or not; the case stays.

    Raises UsageError where there is no attempt, OSError where its list cannot be read.
    """
    folder = Folder(path.resolve())
    if not any(one.exists() for one in (folder.planted, folder.truth, folder.case)):
        raise UsageError(f"{visible(str(path))} holds no attempt")
    cleared = clearing.clear(folder)
    if folder.case.exists():
        with Reviewer.open(folder.case) as case:  # also while a scan writes to it
            found = {"files": cleared.files, "processes": cleared.processes}
            case.log(CLEARED, str(folder.host), {**found, "left": list(cleared.left)})
    return cleared


def _refuse_if_finished(state: State) -> None:
    if state.finished:
        raise UsageError("this attempt is finished: start another one")
