"""What a case got since it was reviewed: what a mentor has to look at when it comes again."""

from dataclasses import dataclass

from irkit.case import Case
from irkit.case.evidence import taken
from irkit.case.query import Query
from irkit.errors import UsageError
from irkit.mentoring.received import Answer, Received, answers, received
from irkit.records import Action, Aspect, Entry, Review
from irkit.train.until import batch_of


@dataclass(frozen=True, slots=True)
class Since:
    """What came after the entry that was reviewed."""

    entry: int  # that was reviewed
    entries: tuple[Entry, ...]  # all that came later
    judged: tuple[Review, ...]  # verdicts, notes, tags and what was taken back
    answers: tuple[Answer, ...]
    evidence: tuple[str, ...]  # files that are new
    sections: tuple[str, ...]  # of the report that were written anew
    unanswered: tuple[int, ...]  # comments with words that nobody answered


def since(case: Case) -> Since:
    """What came after the newest review's head. Raises UsageError where there is no review."""
    newest = max(received(case), key=lambda one: one.entry, default=None)
    if newest is None:
        raise UsageError("this case has received no review yet: irkit train review apply")
    reviewed = newest.signed.review.entry
    later = [one for one in case.ledger() if one.seq > reviewed]
    said = [one for one in answers(case) if one.entry > reviewed]
    return Since(
        entry=reviewed,
        entries=tuple(later),
        judged=tuple(_judged(case, later)),
        answers=tuple(said),
        evidence=tuple(one.file for one in taken(later)),
        sections=tuple(
            dict.fromkeys(one.object for one in later if one.action == Action.REPORT_TEXT_SET)
        ),
        unanswered=_unanswered(newest, said),
    )


def _judged(case: Case, later: list[Entry]) -> list[Review]:
    """What was said of things in the batches of these entries."""
    batches = {batch_of(one) for one in later if one.action == Action.REVIEWED}
    if not batches:
        return []
    query = Query(Review, only=(("batch", tuple(map(str, sorted(batches)))),))
    ids = [one for some in case.row_ids(query) for one in some]
    return [*case.rows(Review, ids).values()]


def _unanswered(newest: Received, said: list[Answer]) -> tuple[int, ...]:
    answered = {one.comment for one in said if one.review == newest.signed.sha256}
    return tuple(
        one.identifier
        for one in newest.signed.review.comments
        if one.said and one.identifier not in answered
    )


def words(review: Review) -> str:
    """What somebody said of a thing, in a few words."""
    if review.aspect is Aspect.UNDO:
        return f"took back batch {review.value}"
    sure = "" if review.confidence is None else f" ({review.confidence} % sure)"
    return f"{review.aspect.value}: {review.value}{sure}"
