"""When something happened on the host, or was done about it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class What(StrEnum):
    """What an event of the timeline is."""

    FILE_MODIFIED = "file modified"  # of files with findings
    PROCESS_STARTED = "process started"
    PERSISTENCE_CHANGED = "persistence changed"
    SESSION_BEGAN = "session began"
    SCAN_BEGAN = "scan began"
    SCAN_ENDED = "scan ended"
    CASE_MADE = "case made"
    REVIEWED = "reviewed"
    LABELLED = "labelled"
    REPORT_WRITTEN = "report written"
    OTHER = "other action"  # that the ledger holds


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened on the host, or that was done about it."""

    time: datetime
    what: What
    target: str
    source: str  # which list tells more: "thing", "process", "persistence", "session", …
