"""The responder timeline: what was done to the case, as its ledger has it."""

import json
from collections.abc import Iterator

from irkit.case import Case, Query
from irkit.case.report_texts import ACTION as TEXT_SET
from irkit.records import Aspect, Entry, Review
from irkit.report.content.model import Deed, Listed

DEEDS = 500  # the newest
_PARTS = ("recorded",)  # of a scan: thousands of entries that say nothing to a reader
_PAGE = 500


def of_case(case: Case) -> Listed[Deed]:
    """The entries that a reader can follow, oldest first; the newest where there are too many."""
    actions = case.facets(Query(Entry), "action")
    told = {name: number for name, number in actions.items() if name not in _PARTS}
    query = Query(Entry, only=(("action", tuple(told)),))
    entries: list[Entry] = []
    for ids in case.row_ids(query) if told else ():
        chosen = ids[: DEEDS - len(entries)]
        found = case.rows(Entry, chosen)
        entries += [found[one] for one in chosen]
        if len(entries) >= DEEDS:
            break
    batches = _batches(case, entries)
    deeds = tuple(_deed(entry, batches) for entry in reversed(entries))
    return Listed(deeds, sum(told.values()))


def _deed(entry: Entry, batches: dict[str, str]) -> Deed:
    detail = batches.get(entry.object, "") if entry.action == "reviewed" else ""
    if entry.action == TEXT_SET:
        detail = _value(entry)
    return Deed(entry.seq, entry.time, entry.actor, entry.action, entry.object, detail)


def _value(entry: Entry) -> str:
    """What was written into the report, as one line; of people their names."""
    value = json.loads(entry.body).get("value", "")
    if isinstance(value, list):
        return "; ".join(str(one["name"] if isinstance(one, dict) else one) for one in value)
    return " ".join(str(value).split())


def _batches(case: Case, entries: list[Entry]) -> dict[str, str]:
    """What the reviews of each batch say, such as ``malicious: /srv/a``."""
    wanted = tuple(
        entry.object.removeprefix("batch ") for entry in entries if entry.action == "reviewed"
    )
    said: dict[str, list[Review]] = {}
    for review in _reviews(case, wanted) if wanted else ():
        said.setdefault(f"batch {review.batch}", []).append(review)
    return {batch: _summed(reviews) for batch, reviews in said.items()}


def _reviews(case: Case, batches: tuple[str, ...]) -> Iterator[Review]:
    for ids in case.row_ids(Query(Review, only=(("batch", batches),))):
        for start in range(0, len(ids), _PAGE):
            yield from case.rows(Review, ids[start : start + _PAGE]).values()


def _summed(reviews: list[Review]) -> str:
    first = reviews[0]
    what = first.value if first.aspect is Aspect.OPINION else f"{first.aspect.value} {first.value}"
    more = f" (+{len(reviews) - 1})" if len(reviews) > 1 else ""
    reason = f" – {first.reason}" if first.reason else ""
    return f"{what}: {first.target}{more}{reason}"
