"""The summary: how bad it is, on what that rests, what was seen and what to do."""

from collections import Counter
from collections.abc import Iterable

from irkit import attack
from irkit.records import Answer, Opinion, ReportTexts, Severity, Verdict
from irkit.report import recommendations
from irkit.report.content.findings import all_of
from irkit.report.content.model import (
    Findings,
    Happening,
    Integrity,
    KeyFacts,
    Listed,
    Summary,
    TechniqueUse,
)

WORST = 90  # score of a thing from which signs of compromise are critical
EVENTS = 12


def of_findings(
    found: Findings,
    verdict: Verdict,
    held: Integrity,
    texts: ReportTexts,
    happened: Listed[Happening],
) -> Summary:
    """What a reader who decides has to know."""
    return Summary(
        verdict=verdict,
        severity=texts.severity or _severity(verdict, found),
        by_people=texts.severity is not None,
        facts=_facts(held),
        events=_main(happened.rows),
        techniques=_techniques(found),
        recommendations=recommendations.following(
            all_of(found.told), verdict.answer, gaps=held.coverage.not_looked_at > 0
        ),
    )


def _severity(verdict: Verdict, found: Findings) -> Severity | None:
    """From the verdict; critical where people or a score leave hardly a doubt."""
    worst = any(
        one.thing.opinion is Opinion.MALICIOUS or one.thing.score >= WORST for one in found.told
    )
    match verdict.answer:
        case Answer.COMPROMISED:
            return Severity.CRITICAL if worst else Severity.HIGH
        case Answer.SUSPICIOUS:
            return Severity.MEDIUM
        case Answer.CLEAN:
            return Severity.LOW if verdict.notices else Severity.NONE
        case _:
            return None


def _facts(held: Integrity) -> KeyFacts:
    latest = {pack.name: pack for scan in held.scans for pack in scan.packs}
    return KeyFacts(
        looked_at=sum(held.coverage.scanned.values()),
        not_looked_at=held.coverage.not_looked_at,
        scans=len(held.scans),
        rules=sum(pack.rules for pack in latest.values()),
        packs=tuple(f"{pack.name} {pack.version}" for pack in latest.values()),
    )


def _main(events: Iterable[Happening]) -> tuple[Happening, ...]:
    """Events of the worst level that has any, the first and the last of them."""
    known = [event for event in events if event.level]
    chosen: list[Happening] = []
    for level in ("alert", "warning"):
        chosen = [event for event in known if event.level == level]
        if chosen:
            break
    if len(chosen) > EVENTS:
        chosen = [*chosen[: EVENTS // 2], *chosen[-EVENTS // 2 :]]
    return tuple(chosen)


def _techniques(found: Findings) -> tuple[TechniqueUse, ...]:
    seen = Counter(name for _, finding in all_of(found.told) for name in finding.attack)
    seen.update(name for row in found.rows.rows for name in row.attack)
    return tuple(
        TechniqueUse(name, attack.technique(name), number) for name, number in seen.most_common()
    )
