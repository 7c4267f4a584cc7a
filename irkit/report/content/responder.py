"""The responder timeline: what was done to the case, as its ledger has it."""

import json

from irkit.case import Case, Query
from irkit.records import Action, Entry
from irkit.report.content.model import Deed, Listed
from irkit.report.deeds import HANDOVERS, Said, facts, reviewed

DEEDS = 500  # the newest
_PARTS = (Action.RECORDED,)  # of a scan: thousands of entries that say nothing to a reader


def of_case(case: Case) -> Listed[Deed]:
    """The entries that a reader can follow, oldest first; the newest where there are too many.

    What was handed over is always among them: it says whose the entries before and after it are.
    """
    actions = case.facets(Query(Entry), "action")
    told = {name: number for name, number in actions.items() if name not in _PARTS}
    handed = {name for name in HANDOVERS if name in told}
    found = _newest(case, tuple(told)) | _newest(case, tuple(handed))
    entries = [found[one] for one in sorted(found)]
    said = reviewed(case, entries)
    return Listed(tuple(_deed(entry, said.get(entry.seq)) for entry in entries), sum(told.values()))


def _newest(case: Case, actions: tuple[str, ...]) -> dict[int, Entry]:
    """The newest entries with these actions, by their number."""
    entries: dict[int, Entry] = {}
    for ids in case.row_ids(Query(Entry, only=(("action", actions),))) if actions else ():
        found = case.rows(Entry, ids[: DEEDS - len(entries)])
        entries |= {one.seq: one for one in found.values()}
        if len(entries) >= DEEDS:
            break
    return entries


def _deed(entry: Entry, said: Said | None) -> Deed:
    return Deed(
        entry=entry.seq,
        time=entry.time,
        actor=entry.actor,
        action=entry.action,
        about=entry.object,
        detail=_value(entry) if entry.action == Action.REPORT_TEXT_SET else "",
        said=said,
        facts=facts(entry),
    )


def _value(entry: Entry) -> str:
    """What was written into the report, as one line; of people their names."""
    value = json.loads(entry.body).get("value", "")
    if isinstance(value, list):
        return "; ".join(str(one["name"] if isinstance(one, dict) else one) for one in value)
    return " ".join(str(value).split())
