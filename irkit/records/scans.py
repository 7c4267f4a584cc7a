"""A run of the scanner: with which rules, how far it came, and what it yields."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from irkit.records.coverage import Item
from irkit.records.facts import Fact
from irkit.records.findings import FileRights, Finding, RuleText
from irkit.records.sent import Sent


@dataclass(frozen=True, slots=True)
class Pack:
    """A set of YARA rules with a name."""

    name: str
    version: str
    sha256: str
    files: int
    rules: int


class State(StrEnum):
    """How far a scan came."""

    RUNNING = "running"  # or interrupted, when nobody holds the case's lock
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Scan:
    """One run of the scanner over a host."""

    identifier: int  # row id in the case, 0 before it has one
    command: tuple[str, ...]  # as a user would type it
    scope: str  # canonical JSON of what was asked for, so that it can be resumed
    state: State
    started: datetime
    finished: datetime | None
    host: str
    user: str
    elevated: bool  # root or administrator
    rules_sha256: str
    packs: tuple[Pack, ...]
    engine: str  # "yara-python 4.5.4"
    irkit_version: str
    clock_note: str  # time zone and whether the clock is known to be right


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a scan is; totals are None until they are counted."""

    phase: str
    items: int
    bytes: int
    total_items: int | None
    total_bytes: int | None
    seconds: float
    current: str
    findings: int


@dataclass(frozen=True, slots=True)
class Examined(Sent):
    """An item with what was found on it; the scan yields one for every target."""

    item: Item
    findings: tuple[Finding, ...] = ()
    rights: FileRights | None = None  # of a file with findings


@dataclass(frozen=True, slots=True)
class Collected:
    """A fact or a gap that a collector yields, with the subject it belongs to."""

    subject: str
    record: Fact | Item


Record = Examined | Item | Fact | RuleText
