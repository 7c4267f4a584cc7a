"""A case as it was at an entry of its ledger: what was judged and written later does not count.

Scans are not taken back: whoever looks again after the end sees no more than was planted.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from irkit.case import Case, opinions
from irkit.case.ledger import body_of
from irkit.case.query import Query
from irkit.errors import CaseDamaged
from irkit.records import Action, Entry, Review, Thing
from irkit.text import storable


def entries(case: Case, last: int) -> list[Entry]:
    """The ledger up to an entry; all of it where that is 0."""
    return [one for one in case.ledger() if not last or one.seq <= last]


def things(case: Case, last: int) -> Iterator[Thing]:
    """All things with findings, as they were judged when the ledger had that entry."""
    batches = [batch_of(one) for one in case.ledger() if one.action == Action.REVIEWED]
    counted = len([one for one in entries(case, last) if one.action == Action.REVIEWED])
    whole = counted == len(batches)
    for thing in case.things():
        yield thing if whole else _as_judged(case, thing, frozenset(batches[:counted]))


def summary(entries: Sequence[Entry]) -> str:
    """The summary that somebody had written for the report."""
    written = [
        one for one in entries if (one.action, one.object) == (Action.REPORT_TEXT_SET, "summary")
    ]
    return str(body_of(written[-1]).get("value", "")) if written else ""


def batch_of(entry: Entry) -> int:
    """The number of the reviews of an entry. Raises CaseDamaged."""
    batch = body_of(entry).get("batch")
    if not isinstance(batch, int):
        raise CaseDamaged(f"entry {entry.seq} of the ledger is of no reviews")
    return batch


def reviews(case: Case, thing: Thing) -> list[Review]:
    """All that was ever said of a thing, oldest first, with what was undone."""
    query = Query(Review, only=(("target", (storable(thing.target),)),))
    ids = [one for some in case.row_ids(query) for one in some]
    found = case.rows(Review, ids)
    return [found[one] for one in ids if found[one].kind is thing.kind]


def _as_judged(case: Case, thing: Thing, batches: frozenset[int]) -> Thing:
    then = [one for one in reviews(case, thing) if one.batch in batches]
    said = opinions.summed(opinions.in_force(then))
    return replace(thing, opinion=said.opinion, confidence=said.confidence)
