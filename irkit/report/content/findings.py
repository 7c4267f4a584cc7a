"""What was found: the worst things in full, others as rows."""

from collections.abc import Iterator, Sequence
from itertools import chain, islice

from irkit.case import Case, Query
from irkit.records import (
    HARMLESS,
    Aspect,
    Finding,
    Kind,
    Level,
    Opinion,
    Review,
    Thing,
    ThingRow,
    Verdict,
)
from irkit.report.content.model import Findings, Listed, Told

TOLD = 200  # alerts and warnings in full
ROWS = 10_000  # alerts and warnings after them
NOTICES = 1_000
JUDGED_HARMLESS = 200

_PAGE = 500
_BAD = (Level.ALERT.value, Level.WARNING.value)
_MADE_BAD = (Opinion.MALICIOUS.value, Opinion.SUSPICIOUS.value)


def of_case(case: Case, verdict: Verdict) -> Findings:
    """The findings that stand, the worst first."""
    worst = islice(chain(case.things(Level.ALERT), case.things(Level.WARNING)), TOLD)
    told = tuple(Told(number, thing, _said(case, thing)) for number, thing in enumerate(worst, 1))
    rest = verdict.alerts + verdict.warnings - len(told)
    known = {(one.thing.kind, one.thing.target) for one in told}
    rows = tuple(islice(_bad(case, known), ROWS)) if rest > 0 else ()
    return Findings(
        told=told,
        rows=Listed(rows, max(rest, len(rows))),
        notices=Listed(tuple(islice(_notices(case), NOTICES)), verdict.notices),
        harmless=Listed(tuple(islice(case.harmless(), JUDGED_HARMLESS)), verdict.harmless),
    )


def all_of(told: Sequence[Told]) -> Iterator[tuple[int, Finding]]:
    """The findings of things, each with the number of its thing."""
    return ((one.number, finding) for one in told for finding in one.thing.findings)


def _said(case: Case, thing: Thing) -> tuple[Review, ...]:
    if thing.opinion is None and not thing.notes:
        return ()
    reviews = case.reviews_of(thing.kind, thing.target)
    return tuple(one for one in reviews if one.aspect in (Aspect.OPINION, Aspect.NOTE))


def _bad(case: Case, known: set[tuple[Kind, str]]) -> Iterator[ThingRow]:
    """Alerts and warnings that are not known yet; what only people call bad comes last."""
    bad = Query(ThingRow, only=(("level", _BAD),))
    made_bad = Query(ThingRow, only=(("level", (Level.NOTICE.value,)), ("opinion", _MADE_BAD)))
    return (
        row
        for row in chain(_rows(case, bad), _rows(case, made_bad))
        if row.opinion not in HARMLESS and (row.kind, row.target) not in known
    )


def _notices(case: Case) -> Iterator[ThingRow]:
    said = HARMLESS | {Opinion.MALICIOUS, Opinion.SUSPICIOUS}
    notices = Query(ThingRow, only=(("level", (Level.NOTICE.value,)),))
    return (row for row in _rows(case, notices) if row.opinion not in said)


def _rows(case: Case, query: Query) -> Iterator[ThingRow]:
    for ids in case.row_ids(query):
        for start in range(0, len(ids), _PAGE):
            page = ids[start : start + _PAGE]
            found = case.rows(ThingRow, page)
            yield from (found[one] for one in page if one in found)
