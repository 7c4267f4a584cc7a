"""Reviews as words for people; what a stranger wrote is made visible."""

from collections.abc import Iterator

from irkit.cli.words import count
from irkit.contacts.holders import Holder
from irkit.mentoring.received import Status, who
from irkit.mentoring.review import Comment, Performed
from irkit.mentoring.rubric import criteria
from irkit.mentoring.signing import Signed
from irkit.mentoring.since import Since, words
from irkit.text import visible


def review_lines(found: Signed, mentor: Holder, language: str) -> Iterator[str]:
    """What a review says."""
    review = found.review
    yield visible(f"{found.verdict.value.upper()} by {mentor.text}")
    yield visible(f"at {review.time}, the ledger up to entry {review.entry}")
    if review.revealed:
        yield f"reveals what was true, which comes to {review.revealed.score} of 100"
    if review.reasons:
        yield visible(review.reasons)
    for one in review.comments:
        yield from _comment_lines(one)
    for check in review.performed:
        yield performed_line(check)
    for criterion in criteria():
        level = (review.rubric or {}).get(criterion.identifier)
        if level is not None and level < len(criterion.levels):
            title, said = criterion.title, criterion.levels[level]
            yield f"{title.text(language)}: {level} of {len(criterion.levels) - 1}"
            yield f"    {said.text(language)}"


def _comment_lines(one: Comment) -> Iterator[str]:
    what = f"{one.about.value} {one.what}".rstrip()
    yield visible(f"{one.identifier}. {what} [{one.mark.value}]")
    if one.said:
        yield visible(f"    {one.said}")


def performed_line(one: Performed) -> str:
    """A check that was made again, or why it was not."""
    what = f"{one.check} {one.what}".rstrip()
    if one.same is None:
        return visible(f"NOT MADE {what}: it was {one.then}; {one.now}")
    if one.same:
        return visible(f"same     {what}")
    return visible(f"DIFFERS  {what}: it was {one.then}, it is {one.now}")


def since_lines(found: Since) -> Iterator[str]:
    """What came after a review."""
    yield f"after entry {found.entry}: {count(len(found.entries), 'step')}"
    for review in found.judged:
        yield visible(f"{review.target}: {words(review)}")
    for answer in found.answers:
        yield visible(f"answer to comment {answer.comment}: {answer.said}")
    for file in found.evidence:
        yield visible(f"evidence {file}")
    for section in found.sections:
        yield visible(f"{section} of the report written anew")
    if found.unanswered:
        yield f"not answered: {', '.join(map(str, found.unanswered))}"


def status_lines(found: Status) -> Iterator[str]:
    """How far a case is."""
    for fault in found.faults:
        yield f"WRONG: {fault}"
    if found.trainee:
        yield f"trainee   {found.trainee.name}: the key of {who(found.trainee.fingerprint).text}"
    for one in found.reviews:
        verdict, mentor = one.signed.verdict.value, who(one.signed.key.fingerprint).text
        own = "; the trainee's own key, so it does not count" if found.is_own(one) else ""
        yield f"review    entry {one.entry}: {verdict} by {mentor}{own}"
    if found.changed:
        yield f"changed   entry {found.changed} came after what was reviewed"
    if found.sign_off:
        yield f"sealed    entry {found.sign_off.entry}, by the trainee after that"
    yield "signed off by both keys" if found.signed_off else "not signed off by both keys"
