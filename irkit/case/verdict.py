"""What a case says of the host, in plain words; it never says clean of what was not looked at."""

from collections import Counter
from collections.abc import Sequence

from irkit.records import (
    HARMLESS_SKIPS,
    Answer,
    Coverage,
    Level,
    Opinion,
    Scan,
    State,
    Verdict,
)

_NAMED_GAPS = 4  # reasons that the sentence names; all are in `gaps`
_ENDS = {State.CANCELLED: "was cancelled", State.RUNNING: "did not come to its end"}

Judged = Counter[tuple[Level | None, Opinion | None]]
"""How many things count as a level, or as none, with an opinion of people, or without."""


def verdict(judged: Judged, coverage: Coverage, scans: Sequence[Scan]) -> Verdict:
    """The verdict from what all things count as, the coverage and the scans of a case."""
    things, said = Counter[Level | None](), Counter[Opinion | None]()
    for (level, opinion), number in judged.items():
        things[level] += number
        said[opinion] += number
    cut_off = [f"scan {scan.identifier} {_ENDS[scan.state]}" for scan in unfinished(scans)]
    missed = _missed(coverage)
    nothing_scanned = coverage.nothing_matched
    if things[Level.ALERT]:
        answer = Answer.COMPROMISED
    elif things[Level.WARNING]:
        answer = Answer.SUSPICIOUS
    elif cut_off or coverage.not_looked_at > 0 or nothing_scanned:
        answer = Answer.UNDECIDED
    else:
        answer = Answer.CLEAN
    incomplete = "; ".join([*cut_off, *_left_out(coverage, missed)])
    return Verdict(
        answer,
        _sentence(answer, things, said, incomplete, coverage),
        (*cut_off, *missed),
        things[Level.ALERT],
        things[Level.WARNING],
        things[Level.NOTICE],
        things[None],
        len(cut_off),
        said[Opinion.MALICIOUS],
        said[Opinion.SUSPICIOUS],
    )


def unfinished(scans: Sequence[Scan]) -> list[Scan]:
    """Scans without an end that no later scan of the same scope made up for, oldest first."""
    return [
        scan
        for place, scan in enumerate(scans)
        if scan.state is not State.DONE
        and not any(
            later.state is State.DONE and later.scope == scan.scope for later in scans[place:]
        )
    ]


def _sentence(
    answer: Answer,
    things: Counter[Level | None],
    said: Counter[Opinion | None],
    incomplete: str,
    coverage: Coverage,
) -> str:
    found = [_counted(things[level], level.value) for level in Level if things[level]]
    if answer in (Answer.COMPROMISED, Answer.SUSPICIOUS):
        alarm = answer is Answer.COMPROMISED
        head = "Signs of compromise" if alarm else "No alert, but signs to look into"
        by_people = "; ".join(["", *_by_people(things[None], said)])
        head = f"{head}: {', '.join(found)}{by_people}."
        return f"{head} {incomplete[0].upper()}{incomplete[1:]}." if incomplete else head
    nothing = f"Nothing worse than {found[0]} found" if found else "Nothing found"
    if things[None]:
        nothing += f" beyond {_counted(things[None], 'thing')} judged harmless by people"
    if coverage.nothing_matched:
        nothing += ", but no file or process was looked at"
        return f"{nothing}; {incomplete}." if incomplete else f"{nothing}."
    if answer is Answer.UNDECIDED:
        return f"{nothing}, but {incomplete}."
    looked_at = _counted(sum(coverage.scanned.values()), "thing")
    return f"{nothing} in {looked_at} looked at, and nothing in scope was left out."


def _by_people(harmless: int, said: Counter[Opinion | None]) -> list[str]:
    """What people decided, if anything, such as "3 judged harmless by people"."""
    decided = {
        Opinion.MALICIOUS.value: said[Opinion.MALICIOUS],
        Opinion.SUSPICIOUS.value: said[Opinion.SUSPICIOUS],
        "harmless": harmless,
    }
    named = [f"{number:,} judged {word}" for word, number in decided.items() if number]
    return [f"{', '.join(named)} by people"] if named else []


def _missed(coverage: Coverage) -> list[str]:
    """Such as "8 permission denied", most first."""
    reasons = Counter(
        {reason: n for reason, n in coverage.skipped.items() if reason not in HARMLESS_SKIPS}
    )
    reasons.update(coverage.failed)
    reasons.update(coverage.timed_out)
    return [f"{count:,} {reason}" for reason, count in reasons.most_common()]


def _left_out(coverage: Coverage, missed: Sequence[str]) -> list[str]:
    if not coverage.not_looked_at:
        return []
    named = [*missed[:_NAMED_GAPS], *(["and others"] if len(missed) > _NAMED_GAPS else [])]
    were = "was" if coverage.not_looked_at == 1 else "were"
    return [
        f"{coverage.not_looked_at:,} of {_counted(coverage.total, 'thing')} {were} not looked at: "
        + ", ".join(named)
    ]


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
