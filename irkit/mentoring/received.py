"""Reviews that a case received, and whether two keys signed it off: the trainee's and a mentor's.

The ledger keeps each review with its signature, so that the case alone proves what was said of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from irkit.case import Case
from irkit.case.ledger import body_of
from irkit.case.seals import ACTIONS
from irkit.case.verify import prove
from irkit.contacts.holders import Holder, Holders
from irkit.errors import BundleError, CaseDamaged, UsageError
from irkit.mentoring.handed import check_is_of, first_signer, ground_of, imposture, state, told
from irkit.mentoring.review import Revealed, Verdict
from irkit.mentoring.signing import Signed, checked
from irkit.records import Action, Entry, Seal
from irkit.text import visible
from irkit.train.ground import Ground
from irkit.train.score import Score, score_on
from irkit.train.state import CLEARED, REVEALED, State

RECEIVED, ANSWERED = Action.REVIEW_RECEIVED, Action.REVIEW_ANSWERED
LONGEST_ANSWER = 4_000  # characters

# What may come after the entry that was reviewed: it changes nothing that the mentor saw.
_QUIET = frozenset(
    {
        *ACTIONS,
        *(RECEIVED, ANSWERED, CLEARED, REVEALED),
        *(Action.BUNDLE_MADE, Action.BUNDLE_OPENED, Action.LABELLED, Action.SCHEMA_MIGRATED),
        *(Action.EVIDENCE_VIEWED, Action.EVIDENCE_EXPORTED),
        *(Action.REPORT_WRITTEN, Action.REDACTION_KEY_MADE),
    }
)


@dataclass(frozen=True, slots=True)
class Received:
    """A review in the ledger of a case."""

    entry: int
    signed: Signed


@dataclass(frozen=True, slots=True)
class Answer:
    """What the trainee says to a comment."""

    entry: int
    review: str  # the hash of the review
    comment: int
    said: str


@dataclass(frozen=True, slots=True)
class Status:
    """How far a case is on its way to two keys."""

    reviews: tuple[Received, ...]
    faults: tuple[str, ...]  # what does not hold
    trainee: Seal | None  # the first seal: whose case it is
    sign_off: Seal | None  # of the trainee, after the newest review, which accepts
    mentor: Holder | None  # of the newest review
    changed: int  # the first entry after what was reviewed that changes the case; 0: none does

    @property
    def newest(self) -> Received | None:
        """The review that counts."""
        return self.reviews[-1] if self.reviews else None

    def is_own(self, review: Received) -> bool:
        """Whether the trainee reviewed their own case, which is one key twice: it never counts."""
        return (
            self.trainee is not None and review.signed.key.fingerprint == self.trainee.fingerprint
        )

    @property
    def signed_off(self) -> bool:
        """Whether both keys stand for the case as it is, all holds, and the mentor is known here.

        Anybody can make a second key and accept their own case with it.
        """
        known = self.mentor is not None and self.mentor.name != ""
        return known and self.sign_off is not None and not (self.faults or self.changed)


@dataclass(frozen=True, slots=True)
class Scored:
    """An attempt whose truth was revealed, and what it comes to."""

    state: State
    ground: Ground
    score: Score


@dataclass(frozen=True, slots=True)
class Taken:
    """Who wrote a review that was received, and what it revealed."""

    mentor: Holder
    revealed: Scored | None  # None: nothing that was not known before


def who(fingerprint: str) -> Holder:
    """Whose key it is.

    Raises UsageError where contacts cannot be read, KeyUnusable where one's own key cannot.
    """
    return Holders.known().of(fingerprint)


def receive(case: Case, signed: Signed, *, unknown: bool = False) -> Taken:
    """Note a review in the ledger of the case that it is of, and what it reveals as true.

    Raises UsageError where it is of another case or copy, was received already, or is by somebody
    in no contact (`unknown` takes it all the same) or by whose case it is; CaseDamaged where it
    reveals something else than the case noted at its start.
    """
    check_is_of(signed.review, case)
    mentor = who(signed.key.fingerprint)
    if not mentor.name and not unknown:
        raise UsageError(
            f"it is signed by {mentor.text}: add their contact card first, or take it as a "
            "stranger's with --unknown-mentor"
        )
    trainee = first_signer(case)
    # Nobody sealed it: then it is taken for that of who has it here.
    if trainee == signed.key or (trainee is None and mentor.own):
        raise UsageError("nobody reviews their own case: a mentor has another key")
    if any(one.signed.sha256 == signed.sha256 for one in received(case)):
        raise UsageError("this review was received already")
    revealed = _scored(case, signed.review.revealed) if signed.review.revealed else None
    body = {
        "verdict": signed.verdict.value,
        "sha256": signed.sha256,
        "fingerprint": signed.key.fingerprint,
        "mentor": mentor.name,
        "checked": mentor.checked,
        "reviewed": {"entry": signed.review.entry, "hash": signed.review.hash},
        "statement": signed.statement,
        "signature": signed.signature,
    }
    case.log(RECEIVED, signed.key.fingerprint, body)
    if revealed and signed.review.revealed:
        said = {**revealed.score.body(), "revealed": signed.review.revealed.told}
        case.log(REVEALED, revealed.ground.scenario.identifier, said)
    return Taken(mentor, revealed)


def _scored(case: Case, revealed: Revealed) -> Scored | None:
    """The attempt with what a mentor reveals of it; None where it was known before."""
    before = state(case)
    if before.is_revealed:
        return None
    found = told(before, revealed)
    ground = ground_of(found)
    return Scored(found, ground, score_on(ground, found, case))


def received(case: Case) -> Iterator[Received]:
    """The reviews in the ledger that hold, oldest first; `status` names those that do not."""
    for entry in case.ledger():
        if entry.action == RECEIVED and isinstance(found := _read(entry, case), Received):
            yield found


def _read(entry: Entry, case: Case) -> Received | str:
    """The review of an entry, or what is wrong with it."""
    try:
        signed = checked(body_of(entry))
        check_is_of(signed.review, case)
    except (BundleError, CaseDamaged, UsageError) as error:
        return f"entry {entry.seq}: {error}"
    if signed.review.entry >= entry.seq:
        return f"entry {entry.seq}: it reviews what came later"
    said = body_of(entry)
    if (said.get("verdict"), said.get("sha256")) != (signed.verdict.value, signed.sha256):
        return f"entry {entry.seq}: it says something else than the review that it holds"
    return Received(entry.seq, signed)


def answer(case: Case, comment: int, said: str) -> None:
    """Answer a comment of the newest review. Raises UsageError."""
    newest = max(received(case), key=lambda one: one.entry, default=None)
    if newest is None:
        raise UsageError("this case has received no review yet: irkit train review apply")
    known = [one.identifier for one in newest.signed.review.comments]
    if comment not in known:
        raise UsageError(f"the newest review has no comment {comment}")
    if not said.strip() or len(said) > LONGEST_ANSWER:
        raise UsageError(f"an answer has 1 to {LONGEST_ANSWER:,} characters")
    body = {"review": newest.signed.sha256, "comment": comment, "answer": said.strip()}
    case.log(ANSWERED, f"comment {comment}", body)


def answers(case: Case) -> list[Answer]:
    """All answers, oldest first. Raises CaseDamaged."""
    return [_answer(one) for one in case.ledger() if one.action == ANSWERED]


def _answer(entry: Entry) -> Answer:
    body = body_of(entry)
    review, comment, said = (body.get(name) for name in ("review", "comment", "answer"))
    if not (isinstance(review, str) and isinstance(comment, int) and isinstance(said, str)):
        raise CaseDamaged(f"entry {entry.seq} of the ledger answers nothing")
    return Answer(entry.seq, review, comment, said)


def status(folder: Path) -> Status:
    """How far a case is, with both keys verified. Raises NotACase, CaseTooNew, CaseInUse."""
    proof = prove(folder)
    faults = [f"{one.table}: {one.reason}" for one in proof.faults]
    if faults:  # nothing that stands in it can be relied on
        return Status((), tuple(map(visible, faults)), None, None, None, 0)
    with Case.open(folder) as case:
        entries = [*case.ledger()]
        read = [_read(one, case) for one in entries if one.action == RECEIVED]
        posing = imposture(case)
    found = tuple(one for one in read if isinstance(one, Received))
    faults += [*(one for one in read if isinstance(one, str)), *filter(None, [posing])]
    trainee = proof.seals[0] if proof.seals else None  # whose case it is
    newest = found[-1] if found else None
    return Status(
        reviews=found,
        faults=tuple(map(visible, faults)),
        trainee=trainee,
        sign_off=_sign_off(newest, trainee, proof.seals),
        mentor=who(newest.signed.key.fingerprint) if newest else None,
        changed=_changed(entries, newest.signed.review.entry) if newest else 0,
    )


def _changed(entries: list[Entry], reviewed: int) -> int:
    later = (one.seq for one in entries if one.seq > reviewed and one.action not in _QUIET)
    return next(later, 0)


def _sign_off(
    newest: Received | None, trainee: Seal | None, seals: tuple[Seal, ...]
) -> Seal | None:
    """The trainee's seal of a review that accepts; a mentor's own seal would be one key twice."""
    if newest is None or trainee is None or newest.signed.verdict is not Verdict.ACCEPTED:
        return None
    if newest.signed.key.fingerprint == trainee.fingerprint:
        return None
    return next(
        (
            one
            for one in seals
            if one.fingerprint == trainee.fingerprint and one.until >= newest.entry
        ),
        None,
    )
