"""What findings and reviews come to: a thing, whole or as a row of a list."""

from dataclasses import dataclass
from datetime import datetime

from irkit.records.findings import Finding, Level
from irkit.records.reviews import Opinion, Review
from irkit.records.targets import Kind


@dataclass(frozen=True, slots=True)
class Thing:
    """All findings of one target, with their common score."""

    kind: Kind
    target: str
    level: Level  # of the score
    score: int
    findings: tuple[Finding, ...]  # strongest first
    opinion: Opinion | None = None
    confidence: int | None = None
    notes: tuple[Review, ...] = ()  # oldest first
    tags: tuple[str, ...] = ()
    judgement: Review | None = None  # that the opinion comes from: by whom, when and why


@dataclass(frozen=True, slots=True)
class ThingRow:
    """A thing as a row of a list; `rule` and `reason` are those of its strongest finding."""

    identifier: int
    kind: Kind
    target: str
    level: Level
    score: int
    findings: int
    rule: str
    reason: str
    attack: tuple[str, ...]
    pid: int | None
    sha256: str
    size: int | None
    modified: datetime | None
    opinion: Opinion | None
    confidence: int | None
    notes: int
    tags: tuple[str, ...]
