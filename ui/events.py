"""Events of the timeline: those on the host and those of our own, told apart by sign and words."""

import re
from typing import Any

from PySide6.QtCore import QCoreApplication

from irkit.case import origin
from irkit.records import Entry, Event, Persistence, Process, Scan, Session, ThingRow, What
from ui.tables.words_of_filter import as_words
from ui.words import word

ON_HOST = frozenset(
    {What.FILE_MODIFIED, What.PROCESS_STARTED, What.PERSISTENCE_CHANGED, What.SESSION_BEGAN}
)
_PID = re.compile(r"pid (\d+)")


def event_text(event: Event) -> str:
    """What happened: a full sign for the host, an open one for what we did."""
    return f"{'■' if event.what in ON_HOST else '▷'} {word(event.what)}"


def side_text(event: Event) -> str:
    """Whose doing it was, as far as a timeline can say."""
    if event.what in ON_HOST:
        return QCoreApplication.translate("Events", "on the host")
    return QCoreApplication.translate("Events", "by us")


def event_colour(event: Event) -> str:
    """The colour of one side."""
    return "notice" if event.what in ON_HOST else "service"


def page_of(identifier: int, event: Event) -> tuple[str, Any]:
    """The page that shows what an event is about, and what it should show there."""
    record, row = origin(identifier)
    match record:
        case _ if record is ThingRow:
            return "findings", {"id": row}
        case _ if record is Process:
            found = _PID.match(event.target)
            return "processes", {"pid": int(found[1]) if found else None}
        case _ if record is Persistence:
            return "persistence", {"words": as_words(event.target.partition(": ")[2])}
        case _ if record is Session:
            return "accounts", {"words": as_words(event.target.rpartition(" on ")[0])}
        case _ if record is Scan:
            return "system", None
        case _ if record is Entry:
            return "ledger", {"id": row}
    return "overview", None
