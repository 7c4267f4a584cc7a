"""What a review can speak of: things, questions, sections of the report, the case, its steps."""

from collections.abc import Iterator
from dataclasses import dataclass

from irkit.case import Case, evidence
from irkit.case.codec import plain
from irkit.case.report_texts import FIELDS
from irkit.errors import UsageError
from irkit.mentoring.handed import ground_of, head, state
from irkit.mentoring.review import About, Performed, Review
from irkit.records import Evidence, Opinion, ReportTexts, Thing
from irkit.text import visible
from irkit.train.answering import is_right, shown
from irkit.train.ground import Ground
from irkit.train.scenario import Question
from irkit.train.state import State


@dataclass(frozen=True, slots=True)
class Place:
    """One of them, with what the trainee said there."""

    about: About
    what: str  # which of its kind: a target, the number of an entry, an id, a field
    said: str = ""  # why it was judged so, what was done, answered or written
    opinion: Opinion | None = None  # of a thing
    confidence: int | None = None
    ask: str = ""  # what a question asks
    accepted: str = ""  # the answer to it
    right: bool = False  # whether it was given
    kept: tuple[str, ...] = ()  # files of evidence that were taken of a thing

    def is_proven_by(self, check: Performed) -> bool:
        """Whether a check that was made again says something of this."""
        match self.about:
            case About.THING:
                return check.what in self.kept
            case About.QUESTION:
                return check.check == "score"
            case About.CASE:
                return check.check in ("case", "scenario", "score")
        return False

    @property
    def says(self) -> str:
        """In a few words."""
        match self.about:
            case About.THING:
                sure = "" if self.confidence is None else f", {self.confidence} % sure"
                return f"{self.opinion.value}{sure}" if self.opinion else "not judged"
            case About.QUESTION:
                return self.said or "not answered"
            case About.CASE:
                return "as a whole"
        return self.said


def places(case: Case, draft: Review | None = None, language: str = "en") -> Iterator[Place]:
    """All of them, the many steps last. Raises UsageError before the end, CaseDamaged.

    Questions that nobody answered are among it where they are known: after the truth was revealed.
    """
    found = state(case, draft)
    kept = [*evidence.kept(case.ledger())]
    for thing in case.things():
        yield _thing(thing, kept)
    yield from _questions(found, language)
    texts = case.report_texts()
    for field in FIELDS:
        yield Place(About.SECTION, field, _section(texts, field))
    yield Place(About.CASE, "")
    last = head(case).seq  # what comes later is no step of the trainee's
    for entry in case.ledger():
        if entry.seq > last:
            return
        yield Place(About.STEP, str(entry.seq), f"{entry.action} {entry.object}".rstrip())


def check_speakable(draft: Review, case: Case, about: About, what: str) -> None:
    """Raise UsageError where the case has no such thing."""
    if not any((about, what) == (one.about, one.what) for one in places(case, draft)):
        raise UsageError(f"the case has no {about} {visible(what)}: irkit train review places")


def _thing(thing: Thing, kept: list[Evidence]) -> Place:
    why = thing.judgement.reason if thing.judgement else ""
    files = tuple(one.file for one in kept if one.source == thing.target)
    return Place(About.THING, thing.target, why, thing.opinion, thing.confidence, kept=files)


def _questions(state: State, language: str) -> Iterator[Place]:
    if state.held and not state.is_revealed:
        for identifier, said in state.answers.items():
            yield Place(About.QUESTION, identifier, said)
        return
    ground = ground_of(state)
    for question in ground.scenario.questions:
        yield _question(question, state, ground, language)


def _question(question: Question, state: State, ground: Ground, language: str) -> Place:
    return Place(
        About.QUESTION,
        question.identifier,
        shown(question, state.answers.get(question.identifier, ""), language),
        ask=question.ask.text(language),
        accepted=shown(question, ground.plan.answers[question.identifier][0], language),
        right=is_right(state, ground.plan, question),
    )


def _section(texts: ReportTexts, field: str) -> str:
    """As it was written; of several a line each."""
    value = plain(getattr(texts, field)) or ""
    lines = [value] if isinstance(value, str) else value
    return "\n".join(
        one if isinstance(one, str) else "; ".join(filter(None, one.values())) for one in lines
    )
