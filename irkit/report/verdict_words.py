"""The verdict in the language of a report: the facts of `irkit.case.verdict` in its words."""

from collections import Counter
from collections.abc import Sequence

from irkit.records import HARMLESS_SKIPS, Answer, Coverage, Verdict
from irkit.report.words import Words

_NAMED = 4  # reasons that the sentence names
_FOUND = ("alerts", "warnings", "notices")
_JUDGED = ("malicious", "suspicious", "harmless")  # by people


def sentence(words: Words, verdict: Verdict, coverage: Coverage) -> str:
    """What a case says of the host; in English the very sentence of the verdict."""
    if words.language == "en":
        return verdict.sentence
    found = ", ".join(_counted(words, verdict, _FOUND))
    parts = [_head(words, verdict, coverage, found), *_counted(words, verdict, _JUDGED)]
    if verdict.unfinished:
        parts.append(words("unfinished", scans=verdict.unfinished))
    return " ".join(filter(None, [*parts, _left_out(words, coverage)]))


def missed(coverage: Coverage) -> list[tuple[str, int]]:
    """Reasons why things that could hide something were not looked at, the most first."""
    reasons = Counter(
        {reason: n for reason, n in coverage.skipped.items() if reason not in HARMLESS_SKIPS}
    )
    reasons.update(coverage.failed)
    reasons.update(coverage.timed_out)
    return reasons.most_common()


def _counted(words: Words, verdict: Verdict, names: Sequence[str]) -> list[str]:
    """Those of the verdict's numbers that are not zero, in words."""
    return [
        words(f"{name}_counted", count=count) for name in names if (count := getattr(verdict, name))
    ]


def _head(words: Words, verdict: Verdict, coverage: Coverage, found: str) -> str:
    if verdict.answer is Answer.UNDECIDED and coverage.nothing_matched:
        return words("sentence_nothing_looked_at")
    name = verdict.answer.name.lower()
    if verdict.answer in (Answer.UNDECIDED, Answer.CLEAN) and verdict.notices:
        return words(f"sentence_{name}_notices", found=found)
    if verdict.answer in (Answer.COMPROMISED, Answer.SUSPICIOUS):
        return words(f"sentence_{name}", found=found)
    return words(f"sentence_{name}")


def _left_out(words: Words, coverage: Coverage) -> str:
    """How much was not looked at, and the most frequent reasons; empty where nothing was."""
    if not coverage.not_looked_at:
        return ""
    reasons = missed(coverage)
    named = [
        f"{words.shown(number)} {words.of(reason, 'reason')}" for reason, number in reasons[:_NAMED]
    ]
    if len(reasons) > _NAMED:
        named.append(words("and_others"))
    return words(
        "left_out",
        missed=coverage.not_looked_at,
        total=coverage.total,
        reasons=", ".join(named),
    )
