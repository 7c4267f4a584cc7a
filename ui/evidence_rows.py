"""What is kept as evidence, a row each time something was taken, and how it stands now."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from irkit.case import Case
from irkit.case.evidence import taken
from irkit.places import EVIDENCE
from irkit.records import Action, Evidence
from ui.tables.columns import Column
from ui.tables.filter_bar import Facet
from ui.words import size

UNCHECKED, SAME, CHANGED, MISSING, UNREADABLE, ODD, ABSENT = (
    "unchecked", "same", "changed", "missing", "unreadable", "odd", "absent",
)  # fmt: skip
_STATES = {
    CHANGED: QT_TRANSLATE_NOOP("Evidence", "▲ changed since"),
    MISSING: QT_TRANSLATE_NOOP("Evidence", "▲ not there any more"),
    UNREADABLE: QT_TRANSLATE_NOOP("Evidence", "▲ cannot be read"),
    ODD: QT_TRANSLATE_NOOP("Evidence", "▲ the ledger does not hold"),
    SAME: QT_TRANSLATE_NOOP("Evidence", "✓ as it was kept"),
    UNCHECKED: QT_TRANSLATE_NOOP("Evidence", "○ not verified"),
    ABSENT: QT_TRANSLATE_NOOP("Evidence", "○ not handed over"),
}
_COLOURS = {SAME: "good", UNCHECKED: "quiet", ABSENT: "quiet"}
_KINDS = {
    Action.FILE_COPIED: QT_TRANSLATE_NOOP("Evidence", "file"),
    Action.MEMORY_DUMPED: QT_TRANSLATE_NOOP("Evidence", "memory"),
    Action.HOST_LISTED: QT_TRANSLATE_NOOP("Evidence", "list"),
}
_PROFILES = {
    "volatile": QT_TRANSLATE_NOOP("Evidence", "volatile data"),
    "logs": QT_TRANSLATE_NOOP("Evidence", "logs"),
    "persistence": QT_TRANSLATE_NOOP("Evidence", "persistence"),
    "user-activity": QT_TRANSLATE_NOOP("Evidence", "user activity"),
}
# How the reason of a fault begins (irkit.case.evidence), and what it means for the file.
_FAULTS = {"edited": CHANGED, "deleted": MISSING, "cannot be read": UNREADABLE}


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """Something that was taken; the same content may have been taken more than once."""

    state: str
    source: str  # the path that it had, the process, or what was listed
    action: str  # of the ledger
    size: int
    time: datetime
    actor: str
    sha256: str
    file: str  # its name in the folder
    profile: str  # of the collection that took it
    entry: int  # of the ledger

    @classmethod
    def of(cls, one: Evidence) -> "EvidenceRow":
        """Of which nobody has said yet whether it is still as it was."""
        return cls(
            state=UNCHECKED, source=one.source, action=one.action, size=one.size, time=one.time,
            actor=one.actor, sha256=one.sha256, file=one.file, profile=one.profile,
            entry=one.entry,
        )  # fmt: skip

    @property
    def holds(self) -> bool:
        """Whether nothing is known against it."""
        return self.state in (SAME, UNCHECKED, ABSENT)


def read_rows(case: Case) -> list[EvidenceRow]:
    """All that was taken, the newest first."""
    return [EvidenceRow.of(one) for one in taken(case.ledger())][::-1]


def files_of(rows: Iterable[EvidenceRow]) -> dict[str, int]:
    """The files behind rows, each once, with their sizes."""
    return {one.file: one.size for one in rows}


@dataclass(frozen=True, slots=True)
class Verified:
    """What `irkit evidence verify --json` found, when it began."""

    time: datetime
    files: frozenset[str]  # those that were there to be verified
    faults: Mapping[str, str]  # file → why it does not hold
    strangers: tuple[str, ...]  # what is in the folder and in no entry of the ledger
    absent: frozenset[str] = frozenset()  # not handed over with the case

    @classmethod
    def of(
        cls, document: Mapping[str, Any], rows: Iterable[EvidenceRow], time: datetime
    ) -> "Verified":
        """From the answer of the command; `rows` are those that the list had when it began."""
        named = {one.entry: one.file for one in rows}
        faults, strangers = {}, []
        for one in document["faults"]:
            if one["table"] == EVIDENCE and one["row"] in named:
                faults[named[one["row"]]] = str(one["reason"])
            else:
                strangers.append(str(one["reason"]))
        absent = frozenset(document.get("absent", ()))
        return cls(time, frozenset(named.values()), faults, tuple(strangers), absent)

    def state_of(self, file: str) -> str:
        """How a file stands."""
        if file in self.faults:
            return _FAULTS.get(self.faults[file].split(":")[0], ODD)
        if file in self.absent:
            return ABSENT
        return SAME if file in self.files else UNCHECKED


def judged(rows: Sequence[EvidenceRow], verified: Verified | None) -> list[EvidenceRow]:
    """The same rows with what is known of each."""
    if verified is None:
        return list(rows)
    return [replace(one, state=verified.state_of(one.file)) for one in rows]


def state_text(state: str) -> str:
    """Shape and words."""
    return QCoreApplication.translate("Evidence", _STATES[state])


def kind_text(action: str) -> str:
    """What kind of thing was kept, by the action in the ledger."""
    return QCoreApplication.translate("Evidence", _KINDS.get(action, action))


def profile_text(profile: str) -> str:
    """What a profile takes; one of the user's own stays as it is."""
    return QCoreApplication.translate("Evidence", _PROFILES.get(profile, profile))


def _state_colour(one: EvidenceRow) -> str:
    return _COLOURS.get(one.state, "alert")


COLUMNS = (
    Column("state", QT_TRANSLATE_NOOP("Columns", "State"), 150,
           lambda one: state_text(one.state), colour=_state_colour),
    Column("source", QT_TRANSLATE_NOOP("Columns", "From where"), 280, mono=True),
    Column("action", QT_TRANSLATE_NOOP("Columns", "Kind"), 80,
           lambda one: kind_text(one.action)),
    Column("size", QT_TRANSLATE_NOOP("Columns", "Size"), 80, lambda one: size(one.size)),
    Column("time", QT_TRANSLATE_NOOP("Columns", "Kept"), 150),
    Column("actor", QT_TRANSLATE_NOOP("Columns", "Who"), 130),
    Column("sha256", QT_TRANSLATE_NOOP("Columns", "SHA-256"), 220, mono=True),
    Column("profile", QT_TRANSLATE_NOOP("Columns", "Collection"), 120,
           lambda one: profile_text(one.profile), hidden=True),
    Column("file", QT_TRANSLATE_NOOP("Columns", "Name in the case"), 220, mono=True, hidden=True),
    Column("entry", QT_TRANSLATE_NOOP("Columns", "Ledger"), 80, hidden=True),
)  # fmt: skip
PROFILES = tuple(_PROFILES)
FACETS = (
    Facet("state", QT_TRANSLATE_NOOP("Facets", "State"), tuple(_STATES), state_text),
    Facet("action", QT_TRANSLATE_NOOP("Facets", "Kind"), tuple(_KINDS), kind_text),
    Facet("profile", QT_TRANSLATE_NOOP("Facets", "Collection"), PROFILES, profile_text),
)
