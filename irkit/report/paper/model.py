"""A report as blocks for paper, which PDF and DOCX draw: headings, paragraphs, tables, figures.

Its texts are in the language of the report, visible and cut: nothing in them has to be escaped but
for the format itself.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from irkit.records import Tlp
from irkit.report.templates import Logo


class Style(StrEnum):
    """How a paragraph is set."""

    TEXT = "text"
    QUIET = "quiet"
    CODE = "code"


class Face(StrEnum):
    """How the cells of a column are set."""

    TEXT = "text"
    NUMBER = "number"
    CODE = "code"  # paths, hashes, addresses
    TIME = "time"
    TONE = "tone"  # a level, with its sign and colour


class Tone(StrEnum):
    """What something means to the reader; never said by colour alone."""

    ALERT = "alert"
    WARNING = "warning"
    NOTICE = "notice"
    GOOD = "good"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: 2 for a section, 3 within it; the part above has 1."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Thing:
    """The heading of a thing that was found: its level as a badge, then its target."""

    tone: Tone
    badge: str
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    text: str
    style: Style = Style.TEXT


@dataclass(frozen=True, slots=True)
class Points:
    """A list; numbered where the order counts."""

    items: tuple[tuple[str, str], ...]  # the point, and a quiet line below it, which may be empty
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Pairs:
    """Names with their values."""

    rows: tuple[tuple[str, str], ...]
    face: Face = Face.TEXT  # of the values


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; the share of the width is in parts, 0 for as much as it needs."""

    title: str
    face: Face = Face.TEXT
    share: int = 1


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell; `below` are quiet lines under it, `tone` is for a column of tones."""

    text: str
    below: tuple[str, ...] = ()
    tone: Tone = Tone.QUIET


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose header stands again on each page."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """One value of a chart."""

    label: str
    value: int
    shown: str  # the value as the language writes it
    tone: Tone


@dataclass(frozen=True, slots=True)
class Chart:
    """A figure: bars one below the other; `told` says in words what it shows."""

    title: str
    told: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A small picture."""

    picture: Logo


@dataclass(frozen=True, slots=True)
class Status:
    """How something stands, as a badge, and what follows."""

    tone: Tone
    badge: str
    text: str


Block = Heading | Thing | Status | Paragraph | Points | Pairs | Table | Chart | Picture


@dataclass(frozen=True, slots=True)
class Count:
    """A number, and what it counts."""

    number: str
    what: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Banner:
    """The verdict: what every reader sees first, with the numbers that it rests on."""

    tone: Tone
    answer: str
    severity: str  # may be empty
    sentence: str
    counts: tuple[Count, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What one kind of reader needs; it begins a page."""

    title: str
    reader: str  # for whom it is
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A report for paper."""

    language: str
    title: str
    kind: str  # what kind of document this is
    number: str  # of the case
    author: str
    house: tuple[str, ...]  # lines on the organisation that makes it
    footer: str  # of the organisation's template
    made: datetime
    tlp: Tlp
    accent: str  # a colour as "#0b5cad"; may be empty
    logo: Logo | None
    contents: str  # the title of the table of contents
    page: str  # with {page} and {pages}
    banner: Banner
    about: Pairs
    note: str  # on all times
    parts: tuple[Part, ...]
