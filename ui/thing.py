"""What the window knows of one thing: its row, the findings that stand, what people said."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from irkit.case import Case
from irkit.records import Finding, Hit, Review, ThingRow

CHECKS = "process"  # the detector of irkit.detect.process; a test compares them


@dataclass(frozen=True, slots=True)
class Seen:
    """One thing as the case has it now."""

    identifier: int
    row: ThingRow
    findings: tuple[Finding, ...]  # strongest first
    reviews: tuple[Review, ...]  # those that nobody took back, oldest first

    @property
    def best(self) -> Finding:
        """The strongest reason."""
        return self.findings[0]


@dataclass(frozen=True, slots=True)
class Match:
    """One place where a string of a rule matched."""

    finding: Finding
    hit: Hit


def is_check(finding: Finding) -> bool:
    """Whether a check of irkit's own says so: no rule and no pack stand behind it."""
    return not finding.pack and finding.detector == CHECKS


def look_at(identifier: int, case: Case) -> Seen | None:
    """Read one thing; None where the case has it no more."""
    row = case.rows(ThingRow, [identifier]).get(identifier)
    thing = case.thing(identifier)
    if row is None or thing is None:
        return None
    reviews = case.reviews_of(row.kind, row.target)
    return Seen(identifier, row, thing.findings, tuple(reviews))


def matches(findings: Sequence[Finding]) -> Iterator[Match]:
    """All matches that the case keeps, those of the strongest reason first."""
    for finding in findings:
        for hit in finding.hits:
            yield Match(finding, hit)
