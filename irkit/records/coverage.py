"""What was looked at and what was not, and why."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from irkit.records.sent import Sent
from irkit.records.targets import Kind


class Outcome(StrEnum):
    """How the look at one thing ended."""

    SCANNED = "scanned"
    SKIPPED = "skipped"
    FAILED = "failed"
    TIMED_OUT = "timed_out"


class Reason(StrEnum):
    """Why a look ended as it did; the closed set that coverage counts by."""

    MATCHED_CONTENT = "read and matched"
    SAME_CONTENT = "same content as one already matched"
    HOLES_SKIPPED = "read and matched without the holes of a sparse file"
    COLLECTED = "collected"

    OWN = "irkit itself"
    KERNEL_THREAD = "kernel thread, has no memory of its own"
    PSEUDO = "pseudo file system"
    SPECIAL = "not a regular file"
    HARD_LINK = "hard link to a file already listed"
    EXCLUDED = "excluded by the caller"

    NETWORK = "network or user file system, not asked for"
    TOO_LARGE = "larger than the size limit"
    OTHER_CASE = "another irkit case"
    DEVICE_MAPPED = "maps a device, reading could hang the machine"
    CANCELLED = "cancelled"

    DENIED = "permission denied"
    VANISHED = "vanished before it was read"
    REPLACED = "replaced by another file while the scan ran"
    TRUNCATED = "truncated while read"
    UNREADABLE = "read error"
    CRASHED = "the worker crashed on it"
    MEMORY = "the worker outgrew its memory on it"
    ENGINE = "the engine gave up on it"
    UNAVAILABLE = "not available on this system"
    DEADLINE = "took longer than its deadline"


# Nothing hides behind these: leaving them out does not weaken a verdict.
HARMLESS_SKIPS = frozenset(
    {
        Reason.OWN,
        Reason.KERNEL_THREAD,
        Reason.PSEUDO,
        Reason.SPECIAL,
        Reason.HARD_LINK,
        Reason.UNAVAILABLE,
    }
)


@dataclass(frozen=True, slots=True)
class Item(Sent):
    """One thing in scope and how the look at it ended: a row of coverage."""

    kind: Kind
    target: str
    outcome: Outcome
    reason: Reason
    detail: str  # free text, may be empty
    size: int | None
    sha256: str
    modified: datetime | None
    count: int = 1  # more where a whole folder was passed over


def gap(source: str, reason: Reason, detail: str = "") -> Item:
    """What a collector yields in place of facts it could not read."""
    chosen = HARMLESS_SKIPS | {Reason.NETWORK, Reason.TOO_LARGE}
    outcome = Outcome.SKIPPED if reason in chosen else Outcome.FAILED
    return Item(Kind.SOURCE, source, outcome, reason, detail, None, "", None)


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was looked at and what was not, counted by outcome and reason."""

    scanned: dict[str, int]
    skipped: dict[str, int]
    failed: dict[str, int]
    timed_out: dict[str, int]
    total: int
    not_looked_at: int  # of the total: everything that is neither scanned nor a harmless skip

    @property
    def nothing_matched(self) -> bool:
        """Whether no file, process or command was looked at."""
        return set(self.scanned) <= {Reason.COLLECTED.value}
