"""The figures of a report, as numbers."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta

from irkit.records import Level, Verdict
from irkit.report.content.model import Bar, Figure, Findings, Integrity, Shape

_STEP = 10  # of scores
_MOST_SPANS = 24
_TONES = {Level.ALERT: "alert", Level.WARNING: "warning", Level.NOTICE: "notice"}


def of_content(found: Findings, held: Integrity, verdict: Verdict) -> tuple[Figure, ...]:
    """All figures that have something to show."""
    figures = (
        Figure("levels", Shape.SHARE, _levels(verdict)),
        Figure("scores", Shape.BARS, _scores(found)),
        Figure("changes", Shape.BARS, _changes(found)),
        Figure("coverage", Shape.SHARE, _coverage(held)),
    )
    return tuple(figure for figure in figures if any(bar.value for bar in figure.bars))


def _levels(verdict: Verdict) -> tuple[Bar, ...]:
    return (
        Bar(Level.ALERT, verdict.alerts, "alert"),
        Bar(Level.WARNING, verdict.warnings, "warning"),
        Bar(Level.NOTICE, verdict.notices, "notice"),
        Bar("harmless", verdict.harmless, "quiet"),
    )


def _scores(found: Findings) -> tuple[Bar, ...]:
    """Things by their scores in steps of ten; the tone is that of the step's worst thing."""
    counted, worst = Counter[int](), dict[int, str]()
    for level, score in _scored(found):
        step = min(score // _STEP, 9)
        counted[step] += 1
        if level is Level.ALERT or step not in worst:
            worst[step] = _TONES[level]
    return tuple(
        Bar(
            f"{step * _STEP}–{100 if step == 9 else step * _STEP + 9}",
            counted[step],
            worst.get(step, "quiet"),
        )
        for step in range(10)
    )


def _scored(found: Findings) -> Iterable[tuple[Level, int]]:
    yield from ((one.thing.level, one.thing.score) for one in found.told)
    for rows in (found.rows.rows, found.notices.rows):
        yield from ((row.level, row.score) for row in rows)


def _changes(found: Findings) -> tuple[Bar, ...]:
    """Files with an alert or a warning by the time of their last change, in spans without gaps."""
    times = [
        finding.modified
        for one in found.told
        for finding in one.thing.findings[:1]
        if finding.modified
    ]
    times += [row.modified for row in found.rows.rows if row.modified]
    if not times:
        return ()
    length = _length(min(times), max(times))
    counted = Counter(time.isoformat()[:length].replace("T", " ") for time in times)
    spans = [*_spans(min(times), max(times), length)][-_MOST_SPANS:]
    before = sum(number for span, number in counted.items() if span < spans[0])
    bars = [Bar(span, counted[span], "alert") for span in spans]
    return tuple([Bar(f"< {spans[0]}", before, "quiet"), *bars] if before else bars)


def _length(first: datetime, last: datetime) -> int:
    """Characters of the spans' names: hours, days, months or years, so that they are not many."""
    span = last - first
    for length, most in ((13, timedelta(hours=20)), (10, timedelta(days=20)), (7, timedelta(700))):
        if span <= most:
            return length
    return 4


def _spans(first: datetime, last: datetime, length: int) -> Iterable[str]:
    """The names of all spans between two times, empty ones as well."""
    seen = ""
    step = {13: timedelta(hours=1), 10: timedelta(days=1), 7: timedelta(days=27)}.get(length)
    if step is None:
        yield from (f"{year:04}" for year in range(first.year, last.year + 1))
        return
    time = first
    while time <= last:
        name = time.isoformat()[:length].replace("T", " ")
        if name != seen:
            yield name
        seen, time = name, time + step
    if (name := last.isoformat()[:length].replace("T", " ")) != seen:
        yield name


def _coverage(held: Integrity) -> tuple[Bar, ...]:
    looked_at = sum(held.coverage.scanned.values())
    missed = held.coverage.not_looked_at
    return (
        Bar("looked_at", looked_at, "good"),
        Bar("not_looked_at", missed, "warning"),
        Bar("nothing_to_look_at", held.coverage.total - looked_at - missed, "quiet"),
    )
