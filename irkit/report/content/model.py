"""What a report says, as one tree of records that every document format draws.

Texts of the host are as they were found: whoever draws them makes them visible and cuts them.
What irkit itself says is left open (an enum, a number, a name of a text): the language of the
report finds the words (`irkit.report.words`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from irkit.attack import Technique
from irkit.records import (
    About,
    Account,
    Connection,
    Coverage,
    Entry,
    Evidence,
    Glance,
    Item,
    Labels,
    Level,
    Outcome,
    Pack,
    Persistence,
    Process,
    Release,
    ReportTexts,
    Review,
    Scan,
    Session,
    Severity,
    SystemFact,
    Thing,
    ThingRow,
    Verdict,
    What,
    Whose,
)
from irkit.report.clocks import Reading
from irkit.report.deeds import Facts, Said
from irkit.report.recommendations import Recommendation
from irkit.report.templates import ReportTemplate

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Listed(Generic[T]):
    """The first rows of something, and how many there are in all."""

    rows: tuple[T, ...]
    total: int

    @property
    def more(self) -> int:
        """How many are not listed."""
        return self.total - len(self.rows)


@dataclass(frozen=True, slots=True)
class Cover:
    """Which case, of which hosts, and by whom and when this was made."""

    about: About
    labels: Labels
    hosts: tuple[str, ...]
    folder: str  # of the case
    made: datetime
    made_by: str  # user@host
    version: str  # of irkit
    release: Release


# Summary


@dataclass(frozen=True, slots=True)
class TechniqueUse:
    """An ATT&CK technique that findings point to; `known` is None for an id that ATT&CK has not."""

    identifier: str
    known: Technique | None
    findings: int


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened on the host, by its own clocks, which an intruder can change."""

    time: datetime
    what: What
    target: str
    level: Level | None  # of the thing behind it; None where nothing was found on it


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """What the verdict rests on, in numbers."""

    looked_at: int  # things
    not_looked_at: int
    scans: int
    rules: int  # of the latest of each pack
    packs: tuple[str, ...]  # name and version


@dataclass(frozen=True, slots=True)
class Summary:
    """For who decides: what it is, how bad, and what to do."""

    verdict: Verdict
    severity: Severity | None  # None where the look was too incomplete to say
    by_people: bool  # whether a person set the severity
    facts: KeyFacts
    events: tuple[Happening, ...]  # of the worst things, oldest first
    techniques: tuple[TechniqueUse, ...]  # most findings first
    recommendations: tuple[Recommendation, ...]  # most urgent first


# Technical


@dataclass(frozen=True, slots=True)
class Told:
    """A thing told in full; findings are referred to by its number."""

    number: int
    thing: Thing
    reviews: tuple[Review, ...]  # opinions and notes in force, oldest first


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found, the worst first; after those told in full others as rows."""

    told: tuple[Told, ...]
    rows: Listed[ThingRow]  # alerts and warnings after those told
    notices: Listed[ThingRow]
    harmless: Listed[Thing]  # judged so by people

    @property
    def total(self) -> int:
        """How many things have an alert or a warning."""
        return len(self.told) + self.rows.total


@dataclass(frozen=True, slots=True)
class Host:
    """What the host says of itself, what stands out first."""

    suspects: Mapping[int, Level]  # process id → level
    system: Listed[SystemFact]
    sessions: Listed[Session]
    processes: Listed[Process]
    kernel_threads: int
    connections: Listed[Connection]
    accounts: Listed[Account]
    persistence: Listed[Persistence]


# Integrity


@dataclass(frozen=True, slots=True)
class Gap:
    """Things that ended in one way for one reason, and the first of them."""

    outcome: Outcome
    reason: str
    count: int
    harmless: bool
    examples: tuple[Item, ...]

    @property
    def more(self) -> int:
        """How many are not among the examples; one example may stand for a whole folder."""
        return self.count - sum(item.count for item in self.examples)


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that was done to the case, as its ledger has it."""

    entry: int
    time: datetime
    actor: str
    action: str
    about: str
    detail: str  # in words of people; may be empty
    said: Said | None = None  # what people said of things
    facts: Facts = ()  # from whom, to whom, with which hash


@dataclass(frozen=True, slots=True)
class Credit:
    """Whose rules matched; author and licence are empty where the rules do not say."""

    author: str
    licence: str
    pack: str
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Seal:
    """A responder's signature in the ledger; whether it holds is for `irkit case verify` to say."""

    entry: int  # of the ledger
    time: datetime
    actor: str
    action: str  # SEALED or HANDED_OVER
    key: str  # fingerprint
    holds: int  # the newest entry that is signed
    whose: Whose  # the key, as far as whoever made the report knows
    known_as: str  # their name; empty where it is not known, or hidden
    stamped_by: str  # address of the time stamp authority; empty where there is no stamp
    stamped: datetime | None  # what the authority says, where that can be read
    stamp: str  # "not checked", "enclosed" (by certificates in the case alone) or "does not hold"


@dataclass(frozen=True, slots=True)
class Integrity:
    """What shows that the case was not changed, and what was not looked at."""

    coverage: Coverage
    gaps: tuple[Gap, ...]  # what may hide something first
    scans: tuple[Scan, ...]
    packs: tuple[Pack, ...]
    credits: tuple[Credit, ...]
    evidence: Listed[Evidence]
    absent: frozenset[int]  # entries of evidence that was not handed over with the case
    tools: tuple[tuple[str, str], ...]  # name and version
    head: Entry | None  # of the ledger
    seals: tuple[Seal, ...]  # the newest, oldest first
    glance: Glance  # whether the case held when this was made


# Figures


class Shape(StrEnum):
    """How a figure is drawn."""

    BARS = "bars"  # one beside the other
    SHARE = "share"  # parts of a whole


@dataclass(frozen=True, slots=True)
class Bar:
    """One value of a figure; `label` is a text of the host's or a name that has words."""

    label: str
    value: int
    tone: str  # alert, warning, notice, good, quiet


@dataclass(frozen=True, slots=True)
class Figure:
    """Numbers to be drawn; its identifier names title and description in the language."""

    identifier: str
    shape: Shape
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """All that a report says."""

    template: ReportTemplate
    cover: Cover
    texts: ReportTexts
    summary: Summary
    clocks: tuple[Reading, ...]
    findings: Findings
    adversary: Listed[Happening]  # oldest first
    responder: Listed[Deed]  # oldest first
    host: Host
    integrity: Integrity
    figures: tuple[Figure, ...]
