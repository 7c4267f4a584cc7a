"""An attempt: a scenario planted in a folder, a case to work in, and what the ledger says of it."""

import hashlib
import secrets
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from uuid import uuid4

import irkit
from irkit.case import Case, Reviewer
from irkit.case.ledger import Log
from irkit.contacts.card import Card
from irkit.errors import UsageError
from irkit.loading import load, load_named
from irkit.records import About
from irkit.saving import save
from irkit.text import visible
from irkit.train import answering, clearing, ground, planting, scenario_file, truth
from irkit.train.clearing import Cleared
from irkit.train.folder import Folder, make
from irkit.train.ground import LARGEST_TRUTH, Ground
from irkit.train.held import Held
from irkit.train.plan import Plan, plan
from irkit.train.planting import Progress
from irkit.train.scenario import Hint, Question, Scenario
from irkit.train.state import (
    ANSWERED,
    CLEARED,
    FINISHED,
    HINTED,
    STARTED,
    TESTED,
    Guidance,
    State,
    state_of,
)

CALLED = "Training: "  # a case; its scenario's title in English follows
_SEEDS = 1 << 53  # too many to try them all against the mark of a planted file


@dataclass(frozen=True)
class Attempt:
    """An attempt in its folder."""

    folder: Folder
    scenario: Scenario
    seed: int | None  # None: a mentor alone knows it

    @cached_property
    def plan(self) -> Plan:
        """What was planted. Raises UsageError where a mentor alone knows the seed."""
        if self.seed is None:
            raise UsageError(
                "your mentor alone knows what is true: hand the case over, their review reveals it"
            )
        return plan(self.scenario, self.seed)

    def ground(self, state: State) -> Ground:
        """What it is scored against; once it is revealed as the ledger has it, cleared or not.

        Raises UsageError as long as a mentor alone knows it.
        """
        if state.is_revealed:
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
    mentor: Card | None = None,
    test_file: bool = False,
    progress: Progress = lambda done, total: None,
) -> Attempt:
    """Make the case and plant a scenario in a new folder; a `mentor` alone can open what is true.

    `test_file` plants that of EICAR, too, which an antivirus program may take at once.
    Raises UsageError where the scenario is none or the folder cannot be used, and OSError where
    something cannot be planted: `clear` removes what was.
    """
    data = load_named(scenario, scenario_file.LARGEST)
    read = scenario_file.parsed(data)
    number = secrets.randbelow(_SEEDS) if seed is None else seed
    folder = make(path)
    known = truth.Truth(data, number, secrets.token_hex(16))
    held = Held.by(mentor.name, mentor.recipient, known) if mentor else None
    about = About(
        identifier=str(uuid4()),
        name=f"{CALLED}{read.title.text('en')}",
        number="",
        examiner=examiner,
        organisation="",
        created=datetime.now(UTC),
        irkit_version=irkit.__version__,
    )
    body = {
        "version": read.version,
        "scenario_sha256": _sha256(data),
        "truth_sha256": known.digest,
        "guidance": guidance.value,
        **({"held": held.body} if held else {}),
    }
    with Case.create(folder.case, about) as case:
        here = truth.Known(data, None if held else known)
        save(folder.truth, truth.sealed(here, about.identifier), replace=False)
        case.log(STARTED, read.identifier, body)
    planting.plant(plan(read, number), folder, progress)
    if test_file:
        _plant_test_file(folder)
    return Attempt(folder, read, None if held else number)


def _plant_test_file(folder: Folder) -> None:
    taken = planting.plant_test_file(folder)
    with Reviewer.open(folder.case) as case:
        case.log(TESTED, str(folder.test_file), {"there": not taken, "why": taken})


def load_attempt(path: Path) -> tuple[Attempt, State]:
    """The attempt in a folder. Raises UsageError where it is none, was moved or tampered with."""
    folder = Folder(path.resolve())
    try:
        data = load(folder.truth, LARGEST_TRUTH)
    except OSError as error:
        raise UsageError(f"{visible(str(path))} holds no attempt: irkit train start") from error
    with Case.open(folder.case) as case:
        state = state_of(case)
        known = truth.opened(data, case.about.identifier)
    noted = state.digest if known.truth else state.scenario_digest
    if (known.truth.digest if known.truth else _sha256(known.scenario)) != noted:
        raise UsageError("what is true of this attempt is not what the ledger noted at its start")
    if not state.finished:
        planting.check_place(folder)
    scenario = scenario_file.parsed(known.scenario)
    return Attempt(folder, scenario, known.truth.seed if known.truth else None), state


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


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
    noted = answering.meant(attempt.question(question), said)
    log.log(ANSWERED, question, {"answer": noted})
    state.answers[question] = noted


def finish(case: Case, attempt: Attempt, state: State, result: Mapping[str, object]) -> None:
    """Note the end, the score and what was true in the ledger; nothing counts from here on.

    Where a mentor holds the truth there is neither yet. Raises UsageError where the attempt is
    finished already.
    """
    _refuse_if_finished(state)
    where, told = ground.where(attempt.folder), ground.told(attempt.folder, case.about.identifier)
    said = {**result, "revealed": {**where, **told}}
    case.log(FINISHED, attempt.scenario.identifier, said)


def give_up(path: Path) -> bool:
    """Take an attempt away that did not begin, its case included; whether nothing of it is left.

    Half of one would look like one that somebody cleared. Raises as `clear`.
    """
    folder = Folder(path.resolve())
    if clear(path).left:
        return False
    shutil.rmtree(folder.case)
    folder.truth.unlink(missing_ok=True)
    return True


def clear(path: Path) -> Cleared:
    """Remove what an attempt planted, finished or not, whole or not; the case stays.

    Raises UsageError where there is no attempt or it was moved, OSError where its list cannot be
    read.
    """
    folder = Folder(path.resolve())
    if not any(one.exists() for one in (folder.planted, folder.truth, folder.case)):
        raise UsageError(f"{visible(str(path))} holds no attempt")
    planting.check_place(folder)
    cleared = clearing.clear(folder)
    if folder.case.exists():
        with Reviewer.open(folder.case) as case:  # also while a scan writes to it
            found = {"files": cleared.files, "processes": cleared.processes}
            case.log(CLEARED, str(folder.host), {**found, "left": list(cleared.left)})
    return cleared


def _refuse_if_finished(state: State) -> None:
    if state.finished:
        raise UsageError("this attempt is finished: start another one")
