"""Every typed record that flows through irkit.

A record's fields are its SQLite row, its table columns, its CSV header and its JSON keys, in this
order. Paths are `str` as Python decodes them (undecodable bytes as surrogate escapes); times are
aware datetimes in UTC; sizes are bytes.
"""

from irkit.records.case import About, Answer, Verdict
from irkit.records.coverage import HARMLESS_SKIPS, Coverage, Item, Outcome, Reason, gap
from irkit.records.custody import Action, Entry, Evidence, Fault, Glance, Proof, Seal, Whose
from irkit.records.facts import (
    FACTS,
    Account,
    Connection,
    Fact,
    Persistence,
    Process,
    Session,
    SystemFact,
)
from irkit.records.findings import FileRights, Finding, Hit, Level, RuleText
from irkit.records.protection import Labels, Pap, Release, Tlp
from irkit.records.report import Person, ReportTexts, Severity
from irkit.records.reviews import HARMLESS, Aspect, Opinion, Review, according_to, tellers
from irkit.records.scans import Collected, Examined, Pack, Progress, Record, Scan, State
from irkit.records.targets import CommandTarget, FileTarget, Kind, ProcessTarget, Target
from irkit.records.things import Thing, ThingRow
from irkit.records.timeline import Event, What
from irkit.records.times import utc

__all__ = [
    "FACTS", "HARMLESS", "HARMLESS_SKIPS", "About", "Account", "Action", "Answer", "Aspect",
    "Collected", "CommandTarget", "Connection", "Coverage", "Entry", "Event", "Evidence",
    "Examined", "Fact", "Fault", "FileRights", "FileTarget", "Finding", "Glance", "Hit", "Item",
    "Kind", "Labels", "Level", "Opinion",
    "Outcome", "Pack", "Pap", "Persistence", "Person", "Process", "ProcessTarget", "Progress",
    "Proof", "Reason", "Record", "Release", "ReportTexts", "Review", "RuleText", "Scan", "Seal",
    "Session", "Severity", "State", "SystemFact", "Target", "Thing", "ThingRow", "Tlp", "Verdict",
    "What", "Whose", "according_to", "gap", "tellers", "utc",
]  # fmt: skip
