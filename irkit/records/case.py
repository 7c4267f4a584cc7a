"""A case as a whole: what it is called and what it says of the host."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class About:
    """What a case is called and who leads it."""

    identifier: str  # UUID
    name: str
    number: str
    examiner: str
    organisation: str
    created: datetime
    irkit_version: str


class Answer(StrEnum):
    """The verdict in one word."""

    COMPROMISED = "compromised"
    SUSPICIOUS = "suspicious"
    UNDECIDED = "undecided"  # nothing found, but not everything in scope was looked at
    CLEAN = "nothing found"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the case says of the host, computed from findings and coverage."""

    answer: Answer
    sentence: str  # plain words
    gaps: tuple[str, ...]  # what was not looked at, most first
    alerts: int  # things, not findings
    warnings: int
    notices: int
    harmless: int = 0  # things with findings that people judged so; they count nowhere else
    unfinished: int = 0  # scans without an end that no later one made up for
    malicious: int = 0  # things that people judged so, whatever their score
    suspicious: int = 0
