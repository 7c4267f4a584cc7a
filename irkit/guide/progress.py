"""How far a case is in a playbook: each step done or open, by which entry of the ledger and why."""

from collections.abc import Iterable
from dataclasses import dataclass

from irkit.case.ledger import Log
from irkit.errors import UsageError
from irkit.guide.conditions import Seen, seen
from irkit.guide.known import Known
from irkit.guide.playbook import Playbook, Step, Wanted
from irkit.records import Action

LONGEST = 2_000  # characters of a note


@dataclass(frozen=True, slots=True)
class Standing:
    """A step, and how it stands in a case."""

    step: Step
    seen: tuple[tuple[Wanted, Seen], ...]
    entry: int | None = None  # of the ledger, where a person said that it is done
    note: str = ""  # what they said

    @property
    def by_hand(self) -> bool:
        """Whether a person said that it is done."""
        return self.entry is not None

    @property
    def done(self) -> bool:
        """Whether it is done."""
        return self.by_hand or (bool(self.seen) and all(one.done for _, one in self.seen))


def progress(playbook: Playbook, known: Known) -> tuple[Standing, ...]:
    """How each step stands in a case."""
    return tuple(_standing(playbook, one, known) for one in playbook.steps)


def _standing(playbook: Playbook, step: Step, known: Known) -> Standing:
    checked = tuple((one, seen(known, one)) for one in step.done)
    entry, note = known.ticked.get((playbook.identifier, step.identifier), (None, ""))
    return Standing(step, checked, entry, note)


def next_of(standings: Iterable[Standing]) -> Standing | None:
    """The first step that is open; None where all are done."""
    return next((one for one in standings if not one.done), None)


def tick(log: Log, playbook: Playbook, step: Step, note: str) -> None:
    """Note that a person says a step is done, or not needed.

    Raises UsageError where the case could tell by itself and the note does not say why it cannot.
    """
    said = note.strip()
    if step.done and not said:
        raise UsageError(
            f"{step.identifier} ticks itself by what the case holds: say in a note why it need not"
        )
    if len(said) > LONGEST:
        raise UsageError(f"a note has at most {LONGEST:,} characters")
    body = {"playbook": playbook.identifier, "step": step.identifier, "reason": said}
    log.log(Action.STEP_DONE, f"{playbook.identifier}: {step.identifier}", body)
