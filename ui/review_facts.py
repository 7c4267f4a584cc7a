"""What mentors said of the case, and what it got since, as facts for a card."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from irkit.case import Case
from irkit.errors import CaseDamaged, UsageError
from irkit.mentoring.received import Answer, Received, answers, received
from irkit.mentoring.review import About, Comment, Review, Verdict
from irkit.mentoring.rubric import criteria
from irkit.mentoring.since import Since, since
from irkit.text import visible
from ui.review_rows import check_text, place_text, same_text
from ui.widgets.facts_card import Facts, Line, Section
from ui.widgets.notes_view import saying
from ui.words import action_text, number

Status = Mapping[str, Any]  # as `irkit train review status --json`


@dataclass(frozen=True, slots=True)
class Reviews:
    """What the ledger has of reviews; none before the first."""

    received: tuple[Received, ...] = ()
    answers: tuple[Answer, ...] = ()
    since: Since | None = None
    steps: Mapping[str, str] = field(default_factory=dict)  # what entries are that are spoken of

    @property
    def newest(self) -> Received | None:
        """The review that counts."""
        return self.received[-1] if self.received else None

    def answers_to(self, comment: Comment, of: Received) -> list[str]:
        """What was said to a comment of a review."""
        wanted = (of.signed.sha256, comment.identifier)
        return [one.said for one in self.answers if (one.review, one.comment) == wanted]

    def step(self, comment: Comment) -> str:
        """What the entry was that a comment is about; empty where it is about something else."""
        return self.steps.get(comment.what, "") if comment.about is About.STEP else ""


def reviews_of(case: Case) -> Reviews | str:
    """Those of a case; a text says why they cannot be told."""
    try:
        found = tuple(received(case))
        if not found:
            return Reviews()
        return Reviews(found, tuple(answers(case)), since(case), _steps(case, found))
    except (UsageError, CaseDamaged) as error:
        return visible(str(error))


def _steps(case: Case, found: Iterable[Received]) -> dict[str, str]:
    """Action and object of each entry that a comment is about, by its number."""
    comments = (comment for one in found for comment in one.signed.review.comments)
    wanted = {one.what for one in comments if one.about is About.STEP}
    return {
        str(entry.seq): f"{action_text(entry.action)} {entry.object}".rstrip()
        for entry in (case.ledger() if wanted else ())
        if str(entry.seq) in wanted
    }


class ReviewFacts(QObject):
    """Builds the card; an object only for the sake of `tr`."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def of(self, one: Received, found: Reviews, status: Status | None) -> Facts:
        """The card of one of them; of the newest with what the case got since."""
        review = one.signed.review
        reasons = tuple(Line(line) for line in review.reasons.splitlines() if line.strip())
        sections = [
            Section(self.tr("Why"), reasons, self.tr("No reason is given.")),
            Section(self.tr("Rubric"), tuple(self._rubric(review))),
            Section(self.tr("Checked again"), tuple(self._checks(review))),
            Section(self.tr("Signed by"), tuple(self._signer(one, status))),
        ]
        if one is found.newest:
            nothing = self.tr("Nothing was changed since the entry that was reviewed.")
            since = Section(self.tr("Since then"), tuple(self._since(found.since)), nothing)
            sections.insert(3, since)
        return Facts(self._title(one.signed.verdict), tuple(sections))

    def line(self, one: Received, status: Status | None) -> str:
        """One of them in a line; may be hostile."""
        time = one.signed.review.time[:16]
        return " · ".join((self._title(one.signed.verdict), *_mentor(one, status), time))

    def _title(self, verdict: Verdict) -> str:
        if verdict is Verdict.ACCEPTED:
            return self.tr("✓ Accepted")
        return self.tr("▲ Returned")

    def _rubric(self, review: Review) -> Iterator[Line]:
        for one in criteria():
            level = (review.rubric or {}).get(one.identifier)
            if level is not None and level < len(one.levels):
                points = self.tr("{0} of {1}").format(level, len(one.levels) - 1)
                title, said = (each.text(self._language) for each in (one.title, one.levels[level]))
                yield Line(f"{title}: {points}. {said}")

    def _checks(self, review: Review) -> Iterator[Line]:
        for one in review.performed:
            what = f" ({one.what})" if one.what else ""
            text = f"{same_text(one.same)} · {check_text(one.check)}{what}"
            yield Line(text if one.same else f"{text}: {one.then} → {one.now}")

    def _since(self, found: Since | None) -> Iterator[Line]:
        if found is None:
            return
        for review in found.judged:
            yield Line(f"{review.target}: {saying(review)}")
        for answer in found.answers:
            yield Line(self.tr("Answer to comment {0}: {1}").format(answer.comment, answer.said))
        for file in found.evidence:
            yield Line(self.tr("New evidence: {0}").format(file))
        for section in found.sections:
            yield Line(self.tr("Written anew: {0}").format(place_text("section", section)))
        if found.unanswered:
            left = ", ".join(map(number, found.unanswered))
            yield Line(self.tr("Not answered yet: {0}").format(left))

    def _signer(self, one: Received, status: Status | None) -> Iterator[Line]:
        yield from map(Line, _mentor(one, status))
        yield Line(one.signed.key.fingerprint, mono=True)


def _mentor(one: Received, status: Status | None) -> list[str]:
    """Who signed a review; nobody yet, as long as the case is being proven."""
    known = status["reviews"] if status else ()
    return [_whose(each["mentor"]) for each in known if each["sha256"] == one.signed.sha256][:1]


def _whose(holder: Mapping[str, Any]) -> str:
    """The name of a mentor, and that nobody made sure whose key it is, where that is so."""
    if not holder["name"]:
        return QCoreApplication.translate("StatusSentence", "somebody unknown")
    if holder["checked"] or holder["own"]:
        return str(holder["name"])
    unsure = QCoreApplication.translate("Contacts", "▲ not checked")
    return f"{holder['name']} ({unsure})"


class StatusSentence(QObject):
    """How far a case is on its way to two keys; an object only for the sake of `tr`."""

    def of(self, status: Status) -> str:
        """As `irkit train review status` knows it."""
        if status["faults"]:
            return self.tr("▲ Something does not hold: {0}").format(status["faults"][0])
        if not status["reviews"]:
            return self.tr("No mentor has reviewed this case yet.")
        newest = status["reviews"][-1]
        who = _whose(newest["mentor"])
        return self._text(status, newest["verdict"]).format(who, status["changed"])

    def _text(self, status: Status, verdict: str) -> str:
        if verdict == Verdict.RETURNED:
            return self.tr("▲ {0} returned it: answer, mend it, and hand it over once more.")
        if status["changed"]:
            return self.tr(
                "▲ {0} accepted it, and entry {1} changed it since: it goes back once more."
            )
        if status["signed_off"]:
            return self.tr("✓ Signed off by both keys: the trainee's and that of {0}.")
        if status["sign_off"]:
            return self.tr("▲ Accepted and sealed, by a mentor whom you do not know: {0}.")
        if status["own"]:
            return self.tr("✓ {0} accepted it. Your seal is the second key: seal it.")
        return self.tr("✓ {0} accepted it. The seal of the trainee is missing still.")
