"""What somebody did in a copy of one's own case, compared with it, and their reviews taken over.

Only what people say is merged. Scans and evidence stay in the bundle: they are held by the ledger
that they were recorded in, and would have to be noted anew as something that they are not.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from irkit.bundle.unpack import Opened
from irkit.case import Case, Reviewer
from irkit.case.evidence import kept
from irkit.errors import UsageError
from irkit.records import Aspect, Entry, Kind, Opinion, Review, Thing, according_to, tellers


@dataclass(frozen=True, slots=True)
class Dispute:
    """A thing that two people judged otherwise; one's own opinion stays."""

    kind: Kind
    target: str
    mine: Opinion
    theirs: Opinion


@dataclass(frozen=True, slots=True)
class Difference:
    """What a copy of a case has and the case has not."""

    common: int  # entries of the ledger, before the two went different ways
    mine: int  # entries after that
    theirs: int
    scans: int  # of theirs that are new
    things: int  # with findings that are new
    evidence: tuple[str, ...]  # names of files whose content is new
    reviews: tuple[Review, ...]  # that can be taken over
    disputes: tuple[Dispute, ...]


def compare(mine: Case, theirs: Case) -> Difference:
    """Compare a copy with a case. Raises UsageError where it is none of this case."""
    if mine.about.identifier != theirs.about.identifier:
        raise UsageError(
            "it is of another case: open it into a folder of its own (irkit bundle open)"
        )
    my_entries, their_entries = [*mine.ledger()], [*theirs.ledger()]
    common = _common(my_entries, their_entries)
    if not common:
        raise UsageError("it says it is of this case, but its ledger begins otherwise")
    my_things = {(one.kind, one.target): one for one in mine.things()}
    their_things = [*theirs.things()]
    known = {one.sha256 for one in kept(my_entries)}
    scans = {scan.started for scan in mine.scans()}
    return Difference(
        common=common,
        mine=len(my_entries) - common,
        theirs=len(their_entries) - common,
        scans=sum(scan.started not in scans for scan in theirs.scans()),
        things=sum((one.kind, one.target) not in my_things for one in their_things),
        evidence=tuple(one.file for one in kept(their_entries) if one.sha256 not in known),
        reviews=tuple(_new(mine, theirs, my_things.values())),
        disputes=tuple(_disputes(my_things.values(), their_things)),
    )


def told_by(sender: str, reviews: Iterable[Review]) -> tuple[Review, ...]:
    """Reviews as somebody sent them: whose they are, nobody else can tell."""
    return tuple(replace(one, author=according_to(one.author, sender)) for one in reviews)


def take_over(case: Case, found: Difference, done: Opened) -> int:
    """Add their reviews to a case; the number of the batch, for who wants to undo it.

    The ledger keeps who sent them, with the signature. Raises UsageError where there is none.
    """
    reviews = told_by(done.sender.name, found.reviews)
    with Reviewer.open(case.folder) as reviewer:
        return reviewer.take_over(reviews, {"source": done.info.identifier, **_proof(done)})


def _proof(done: Opened) -> dict[str, object]:
    """Of the receipt what tells of the sender, not of the case that came along."""
    of_the_case = ("identifier", "head", "left_out")
    return {name: said for name, said in done.receipt.items() if name not in of_the_case}


def _common(mine: list[Entry], theirs: list[Entry]) -> int:
    """How many entries from the first on are the same."""
    same = 0
    for one, other in zip(mine, theirs, strict=False):
        if one.hash != other.hash:
            break
        same += 1
    return same


def _new(mine: Case, theirs: Case, things: Iterable[Thing]) -> Iterator[Review]:
    """Notes and tags that are new, and opinions of what nobody here has judged."""
    for thing in things:
        known = {_said(one) for one in mine.reviews_of(thing.kind, thing.target)}
        for review in theirs.reviews_of(thing.kind, thing.target):
            judged = review.aspect is Aspect.OPINION and thing.opinion is not None
            if _said(review) not in known and not judged and review.aspect is not Aspect.UNTAG:
                yield review


def _said(review: Review) -> tuple[object, ...]:
    return review.aspect, review.value, tellers(review.author)[0], review.time


def _disputes(mine: Iterable[Thing], theirs: list[Thing]) -> Iterator[Dispute]:
    others = {(one.kind, one.target): one.opinion for one in theirs}
    for thing in mine:
        other = others.get((thing.kind, thing.target))
        if thing.opinion and other and other is not thing.opinion:
            yield Dispute(thing.kind, thing.target, thing.opinion, other)
