"""What proves a case: ledger, evidence, seals, and what verifying them came to."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Action(StrEnum):
    """What an entry of the ledger says was done: all that irkit ever writes (docs/LEDGER.md)."""

    CASE_MADE = "case made"
    SCHEMA_MIGRATED = "schema migrated"  # to a newer version
    LABELLED = "labelled"

    SCAN_BEGAN = "scan began"
    SCAN_RUNNING = "scan running"  # taken up again
    SCAN_DONE = "scan done"
    SCAN_CANCELLED = "scan cancelled"
    RECORDED = "recorded"  # what a scan found
    REVIEWED = "reviewed"

    FILE_COPIED = "file copied"
    MEMORY_DUMPED = "memory dumped"
    HOST_LISTED = "host listed"
    EVIDENCE_NOT_TAKEN = "evidence not taken"
    EVIDENCE_VIEWED = "evidence viewed"
    EVIDENCE_EXPORTED = "evidence exported"

    REPORT_TEXT_SET = "report text set"
    REPORT_WRITTEN = "report written"
    REDACTION_KEY_MADE = "redaction key made"
    BUNDLE_MADE = "bundle made"
    BUNDLE_OPENED = "bundle opened"
    SEALED = "sealed"
    HANDED_OVER = "handed over"  # somebody else may seal from now on, too

    STEP_DONE = "guide step done"  # by a person
    HYPOTHESIS_NOTED = "hypothesis noted"
    HYPOTHESIS_JUDGED = "hypothesis judged"

    TRAINING_STARTED = "training started"
    TEST_FILE_PLANTED = "training test file planted"
    HINT_TAKEN = "training hint taken"
    TRAINING_ANSWERED = "training answered"
    TRAINING_FINISHED = "training finished"
    TRAINING_REVEALED = "training revealed"  # by the mentor who held what is true
    TRAINING_CLEARED = "training cleared"
    REVIEW_RECEIVED = "review received"
    REVIEW_ANSWERED = "review answered"


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the ledger."""

    seq: int
    time: datetime
    actor: str
    action: str  # an Action, unless somebody else wrote it
    object: str
    body: str  # canonical JSON
    previous: str
    hash: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file in the folder evidence/ of a case."""

    entry: int  # of the ledger
    file: str  # its name in the folder
    action: str  # FILE_COPIED, MEMORY_DUMPED or HOST_LISTED
    source: str  # the path that it had, the process, or what was listed
    sha256: str
    size: int
    time: datetime
    actor: str
    profile: str = ""  # of the collection that took it


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in a case that does not hold."""

    table: str
    row: int | None
    reason: str


class Whose(StrEnum):
    """Whose key sealed, as far as whoever looks knows keys and names."""

    OWN = "own"
    CHECKED = "checked"  # of a contact, and somebody made sure of that
    CONTACT = "contact"  # of a contact whose key nobody checked
    NAMED = "named"  # whoever verifies named it
    NOT_OWN = "not own"  # another key than one's own, in one's own name
    NOT_CONTACT = "not contact"  # another key than that of a contact, in the contact's name
    UNKNOWN = "unknown"

    @property
    def is_sure(self) -> bool:
        """Whether nobody needs to compare it any more."""
        return self in (Whose.OWN, Whose.CHECKED, Whose.NAMED)

    @property
    def is_posing(self) -> bool:
        """Whether it bears somebody else's name."""
        return self in (Whose.NOT_OWN, Whose.NOT_CONTACT)


@dataclass(frozen=True, slots=True)
class Seal:
    """A seal that holds: a responder signed all entries of the ledger up to one."""

    entry: int  # of the ledger: the seal itself
    action: str  # SEALED or HANDED_OVER
    until: int  # the newest entry that it holds
    time: datetime  # by the signer's clock
    name: str  # which proves nothing
    fingerprint: str
    to: str  # the fingerprint of the key that may seal from then on, too; else empty
    stamped: datetime | None  # by the clock of an outside authority
    authority: str
    stamp_checked: bool  # whether its signature leads to a certificate that who verifies named
    stamp_enclosed: bool = False  # it leads to one that came with the case, which anybody can make
    whose: Whose = Whose.UNKNOWN
    known_as: str = ""  # the name of one's own key or of the contact


@dataclass(frozen=True, slots=True)
class Glance:
    """What a look at a case came to that does not read all of it."""

    faults: tuple[Fault, ...]
    records: bool  # whether there were few enough to compare each with the ledger

    @property
    def where(self) -> str:
        """The tables and rows that do not hold."""
        rows = (f"{one.table} {one.row or ''}".rstrip() for one in self.faults)
        return ", ".join(rows)


@dataclass(frozen=True, slots=True)
class Proof:
    """What became of verifying a case."""

    faults: tuple[Fault, ...]
    entries: int  # of the ledger
    unsealed: int  # entries after the last seal that holds
    seals: tuple[Seal, ...]
    unproven: tuple[str, ...]  # what nothing that was looked at can tell, a sentence each
    absent: tuple[str, ...] = ()  # evidence that was not handed over with the case, and is not here
