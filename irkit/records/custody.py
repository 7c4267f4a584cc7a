"""What proves a case: ledger, evidence, seals, and what verifying them came to."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the ledger."""

    seq: int
    time: datetime
    actor: str
    action: str
    object: str
    body: str  # canonical JSON
    previous: str
    hash: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file in the folder evidence/ of a case."""

    entry: int  # of the ledger
    file: str  # its name in the folder
    action: str  # "file copied", "memory dumped" or "host listed"
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


@dataclass(frozen=True, slots=True)
class Seal:
    """A seal that holds: a responder signed all entries of the ledger up to one."""

    entry: int  # of the ledger: the seal itself
    action: str  # "sealed" or "handed over"
    until: int  # the newest entry that it holds
    time: datetime  # by the signer's clock
    name: str  # which proves nothing
    fingerprint: str
    to: str  # the fingerprint of the key that may seal from then on, too; else empty
    stamped: datetime | None  # by the clock of an outside authority
    authority: str
    stamp_checked: bool  # whether its signature leads to a certificate that is known


@dataclass(frozen=True, slots=True)
class Proof:
    """What became of verifying a case."""

    faults: tuple[Fault, ...]
    entries: int  # of the ledger
    unsealed: int  # entries after the last seal that holds
    seals: tuple[Seal, ...]
    unproven: tuple[str, ...]  # what nothing that was looked at can tell, a sentence each
    absent: tuple[str, ...] = ()  # evidence that was not handed over with the case, and is not here
