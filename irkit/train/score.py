"""How well an attempt was done: each part by itself, out of the case alone."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from enum import StrEnum
from statistics import fmean
from typing import Any

from irkit.case import Case
from irkit.case.evidence import taken
from irkit.case.verify import verify
from irkit.records import Action, Entry, Kind, Opinion, Outcome, Thing
from irkit.train import until
from irkit.train.answering import is_right
from irkit.train.attempt import Attempt
from irkit.train.ground import Ground, Key
from irkit.train.plan import Plan
from irkit.train.scenario import Question, Truth
from irkit.train.stand_ins import PREFIX
from irkit.train.state import State

_ACCUSED = {Opinion.MALICIOUS: 1.0, Opinion.SUSPICIOUS: 0.5}
_CLEARED = (Opinion.BENIGN, Opinion.FALSE_POSITIVE)
_COIN = 0.25  # the Brier score of who always says fifty-fifty


class Part(StrEnum):
    """What is scored."""

    FOUND = "found"
    PRECISE = "precise"
    CLEARED = "cleared"
    ANSWERED = "answered"
    CALIBRATED = "calibrated"
    COVERED = "covered"
    KEPT = "kept"
    REPORTED = "reported"


WEIGHTS: Mapping[Part, int] = {
    Part.FOUND: 30,  # malicious things that were judged so; merely suspicious counts half
    Part.PRECISE: 10,  # of what was accused, how much is malicious
    Part.CLEARED: 15,  # honest things that rules point at, judged harmless
    Part.ANSWERED: 20,  # questions, by their points
    Part.CALIBRATED: 10,  # confidence against truth (Brier), over all that was to be judged
    Part.COVERED: 5,  # planted things that were looked at
    Part.KEPT: 5,  # malicious files that are kept as evidence, in a case that holds
    Part.REPORTED: 5,  # a summary and a report that was written
}


@dataclass(frozen=True, slots=True)
class Scored:
    """One part."""

    part: Part
    weight: int  # points at most
    share: float  # 0 to 1 of them
    missed: tuple[str, ...]  # ids of artefacts or questions, or what was not done

    @property
    def points(self) -> float:
        """What it is worth."""
        return self.weight * self.share


@dataclass(frozen=True, slots=True)
class Judged:
    """One planted thing, what it is and what the trainee said."""

    artefact: str
    target: str  # as findings call it
    truth: Truth
    opinion: Opinion | None
    confidence: int | None


@dataclass(frozen=True, slots=True)
class Score:
    """What an attempt came to."""

    parts: tuple[Scored, ...]  # that apply
    judged: tuple[Judged, ...]
    hints: int  # points that the hints cost
    minutes: int  # from start to end; it costs nothing

    @property
    def total(self) -> int:
        """0 to 100, of the parts that apply, without what hints cost."""
        weight = sum(one.weight for one in self.parts)
        points = 100 * sum(one.points for one in self.parts) / weight
        return max(0, round(points - self.hints))

    def body(self) -> dict[str, Any]:
        """What the ledger keeps."""
        parts = {
            one.part.value: {
                "weight": one.weight,
                "share": round(one.share, 4),
                "missed": list(one.missed),
            }
            for one in self.parts
        }
        judged = [asdict(one) for one in self.judged]
        spent = {"hints": self.hints, "minutes": self.minutes}
        return {"total": self.total, "parts": parts, **spent, "judged": judged}


@dataclass(frozen=True)
class _Looked:
    """What a part may look at."""

    plan: Plan
    questions: Sequence[Question]
    state: State
    case: Case
    judged: Sequence[Judged]
    accused: Sequence[Key]  # all things below the host, and processes of the scenario
    places: Mapping[str, Key]  # artefact → its thing
    entries: Sequence[Entry]  # of the ledger, until the attempt ended
    holds: bool | None  # the case; None: nobody verified it yet


def score(attempt: Attempt, state: State, case: Case) -> Score:
    """The score of an attempt as its case is now, or was when it ended, cleared since or not."""
    return score_on(attempt.ground(state), state, case)


def score_on(ground: Ground, state: State, case: Case, *, holds: bool | None = None) -> Score:
    """The score of an attempt of which the case alone is at hand; it is verified, unless it was."""
    places = ground.places
    things = {_key(one): one for one in until.things(case, state.finish_entry)}
    judged = tuple(_judged(ground, places, things))
    looked = _Looked(
        plan=ground.plan,
        questions=ground.scenario.questions,
        state=state,
        case=case,
        judged=judged,
        accused=[
            key
            for key, one in things.items()
            if one.opinion in _ACCUSED and _is_of_scenario(key, ground, places)
        ],
        places=places,
        entries=until.entries(case, state.finish_entry),
        holds=holds,
    )
    parts = [scored for part in _PARTS if (scored := part(looked))]
    hints = sum(one.cost for one in ground.scenario.hints if one.identifier in state.hints)
    spent = (state.finished or datetime.now(UTC)) - (state.started or case.about.created)
    return Score(tuple(parts), judged, hints, round(spent.total_seconds() / 60))


def _key(thing: Thing) -> Key:
    if thing.kind is Kind.PROCESS:
        return thing.kind, str(thing.findings[0].pid)
    return thing.kind, thing.target


def _is_of_scenario(key: Key, ground: Ground, places: Mapping[str, Key]) -> bool:
    """Whether a thing belongs to the exercise: the trainee's own machine is not judged."""
    return key in places.values() or ground.host in type(ground.host)(key[1]).parents


def _judged(
    ground: Ground, places: Mapping[str, Key], things: Mapping[Key, Thing]
) -> Iterable[Judged]:
    """What is to be judged: what is malicious, and honest things that rules point at."""
    called = ground.called
    planned = [(one.artefact, one.truth, one.content) for one in ground.plan.files]
    planned += [(one.artefact, one.truth, one.memory.encode()) for one in ground.plan.processes]
    for artefact, truth, content in planned:
        if artefact in places and (truth is Truth.MALICIOUS or PREFIX.encode() in content):
            thing = things.get(places[artefact])
            said = (thing.opinion, thing.confidence) if thing else (None, None)
            yield Judged(artefact, thing.target if thing else called[artefact], truth, *said)


def _found(looked: _Looked) -> Scored | None:
    bad = [one for one in looked.judged if one.truth is Truth.MALICIOUS]
    if not bad:
        return None
    shares = [_ACCUSED.get(one.opinion, 0.0) if one.opinion else 0.0 for one in bad]
    missed = [one.artefact for one, share in zip(bad, shares, strict=True) if share < 1]
    return _scored(Part.FOUND, fmean(shares), missed)


def _precise(looked: _Looked) -> Scored | None:
    bad = {looked.places[one.artefact] for one in looked.judged if one.truth is Truth.MALICIOUS}
    if not bad:
        return None
    wrong = [key[1] for key in looked.accused if key not in bad]
    share = 1 - len(wrong) / len(looked.accused) if looked.accused else 0.0
    return _scored(Part.PRECISE, share, wrong)


def _cleared(looked: _Looked) -> Scored | None:
    honest = [one for one in looked.judged if one.truth is Truth.BENIGN]
    if not honest:
        return None
    missed = [one.artefact for one in honest if one.opinion not in _CLEARED]
    return _scored(Part.CLEARED, 1 - len(missed) / len(honest), missed)


def _answered(looked: _Looked) -> Scored:
    right = [one for one in looked.questions if is_right(looked.state, looked.plan, one)]
    share = sum(one.points for one in right) / sum(one.points for one in looked.questions)
    missed = [one.identifier for one in looked.questions if one not in right]
    return _scored(Part.ANSWERED, share, missed)


def _calibrated(looked: _Looked) -> Scored | None:
    if not looked.judged:
        return None
    errors = [_error(one) for one in looked.judged]
    missed = [
        one.artefact for one, error in zip(looked.judged, errors, strict=True) if error > _COIN
    ]
    return _scored(Part.CALIBRATED, max(0.0, 1 - fmean(errors) / _COIN), missed)


def _error(one: Judged) -> float:
    """(p - o)², p being how sure they were that it is malicious; 0.25 where they did not say."""
    if one.confidence is None or not (one.opinion in _ACCUSED or one.opinion in _CLEARED):
        return _COIN
    lean = one.confidence / 200
    sure = 0.5 + (lean if one.opinion in _ACCUSED else -lean)
    return (sure - (one.truth is Truth.MALICIOUS)) ** 2


def _covered(looked: _Looked) -> Scored:
    seen = {(one.kind, one.target) for one in looked.case.items(Outcome.SCANNED)}
    numbers = {
        target.removeprefix("pid ").partition(" ")[0]
        for kind, target in seen
        if kind is Kind.PROCESS
    }
    missed = [
        artefact
        for artefact, key in looked.places.items()
        if key not in seen and not (key[0] is Kind.PROCESS and key[1] in numbers)
    ]
    return _scored(Part.COVERED, 1 - len(missed) / len(looked.places), missed)


def _kept(looked: _Looked) -> Scored | None:
    bad = [
        one
        for one in looked.judged
        if one.truth is Truth.MALICIOUS and looked.places[one.artefact][0] is Kind.FILE
    ]
    if not bad:
        return None
    kept = {one.source for one in taken(looked.entries)}
    missed = [one.artefact for one in bad if one.target not in kept]
    holds = not verify(looked.case.folder) if looked.holds is None else looked.holds
    return _scored(Part.KEPT, (1 - len(missed) / len(bad)) * holds, missed)


def _reported(looked: _Looked) -> Scored:
    written = any(one.action == Action.REPORT_WRITTEN for one in looked.entries)
    summary = bool(until.summary(looked.entries).strip())
    done = {"summary": summary, "report": written}
    return _scored(Part.REPORTED, fmean(done.values()), [one for one in done if not done[one]])


_PARTS: tuple[Callable[[_Looked], Scored | None], ...] = (
    _found,
    _precise,
    _cleared,
    _answered,
    _calibrated,
    _covered,
    _kept,
    _reported,
)


def _scored(part: Part, share: float, missed: Iterable[str]) -> Scored:
    return Scored(part, WEIGHTS[part], share, tuple(missed))
