"""How far an attempt is, as the ledger of its case has it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from irkit.case import Case
from irkit.case.ledger import body_of
from irkit.errors import CaseDamaged
from irkit.records import Action, Entry
from irkit.train.held import Held

STARTED, TESTED, HINTED, ANSWERED, FINISHED, REVEALED, CLEARED = (
    Action.TRAINING_STARTED,
    Action.TEST_FILE_PLANTED,
    Action.HINT_TAKEN,
    Action.TRAINING_ANSWERED,
    Action.TRAINING_FINISHED,
    Action.TRAINING_REVEALED,
    Action.TRAINING_CLEARED,
)
_UNDER_WAY = (STARTED, TESTED, HINTED, ANSWERED, FINISHED)


class Guidance(StrEnum):
    """How much the guide says."""

    COACH = "coach"
    CHECKLIST = "checklist"
    NONE = "none"


@dataclass
class State:
    """How far an attempt is."""

    started: datetime | None = None
    digest: str = ""  # of what is true, as it was at the start
    scenario_digest: str = ""  # of the scenario's file
    held: Held | None = None  # what is true, where a mentor alone can open it
    guidance: Guidance = Guidance.COACH
    has_test_file: bool = False  # that of EICAR was planted
    test_file_refused: str = ""  # why it could not be read at once, if so
    hints: list[str] = field(default_factory=list)
    answers: dict[str, str] = field(default_factory=dict)
    finished: datetime | None = None
    finish_entry: int = 0  # of the ledger; what came later does not count
    result: Mapping[str, Any] = field(default_factory=dict)
    revealed: Mapping[str, object] = field(default_factory=dict)  # where it was, what was true

    @property
    def is_revealed(self) -> bool:
        """Whether the ledger says what was true: at the end, or when a mentor revealed it."""
        return "seed" in self.revealed


def state_of(case: Case) -> State:
    """How far the attempt of a case is. Raises CaseDamaged for what irkit never wrote."""
    state = State()
    for entry in case.ledger():
        if entry.action in (REVEALED,) if state.finished else entry.action in _UNDER_WAY:
            _apply(entry, state)
        if state.is_revealed:
            break
    return state


def _apply(entry: Entry, state: State) -> None:
    """Raises CaseDamaged for an entry that irkit never wrote."""
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
        state.scenario_digest = str(body.get("scenario_sha256", ""))
        state.held = Held.of_body(body["held"]) if "held" in body else None
        state.guidance = Guidance(body["guidance"])
    elif entry.action == TESTED:
        state.has_test_file, state.test_file_refused = True, str(body.get("why", ""))
    elif entry.action == HINTED:
        state.hints.append(entry.object)
    elif entry.action == ANSWERED:
        state.answers[entry.object] = str(body["answer"])
    else:
        state.revealed = {**state.revealed, **dict(body.pop("revealed", {}))}
        state.result = body
        if entry.action == FINISHED:
            state.finished, state.finish_entry = entry.time, entry.seq
