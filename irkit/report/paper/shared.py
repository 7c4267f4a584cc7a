"""Blocks and cells that several sections of a report on paper have."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import TypeVar

from irkit.protect.defang import defang_links
from irkit.records import Level, Release
from irkit.report.content.model import Listed
from irkit.report.paper.model import Block, Cell, Column, Face, Pairs, Paragraph, Style, Table, Tone
from irkit.report.words import Words

ROWS = 500  # of any table: more would make a document that nobody opens
COMMAND = 300  # characters of a command line

TONES = {Level.ALERT: Tone.ALERT, Level.WARNING: Tone.WARNING, Level.NOTICE: Tone.NOTICE}

T = TypeVar("T")
Value = str | int | datetime | None


def table(
    words: Words,
    title: str,
    columns: Sequence[tuple[str, Face, int]],
    rows: Iterable[Sequence[Cell | Value]],
) -> Table:
    """A table of at most `ROWS` rows; a column has its key after `col_`, a face and a share."""
    return Table(
        title,
        tuple(Column(words(f"col_{key}"), face, share) for key, face, share in columns),
        tuple(tuple(cell(words, value) for value in row) for row in islice(rows, ROWS)),
    )


def cell(words: Words, value: Cell | Value) -> Cell:
    """A value as a cell: empty for None, numbers and times as the language writes them."""
    return value if isinstance(value, Cell) else Cell(told(words, value))


def told(words: Words, value: Value) -> str:
    """A value as text."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return words.time(value)
    return str(words.shown(value))


def level_cell(words: Words, level: Level | None, score: int | None = None) -> Cell:
    """A level, and a score where there is one."""
    if level is None:
        return Cell("")
    name = words.of(level.value, "level")
    return Cell(name if score is None else f"{name} {score}", tone=TONES[level])


def pairs(
    words: Words, rows: Iterable[tuple[str, Value]], face: Face = Face.TEXT
) -> Iterator[Pairs]:
    """Names with values, without those that are empty."""
    some = tuple((name, told(words, value)) for name, value in rows if value not in (None, ""))
    if some:
        yield Pairs(some, face)


def listing(
    words: Words,
    listed: Listed[T],
    title: str,
    columns: Sequence[tuple[str, Face, int]],
    row: Callable[[T], Sequence[Cell | Value]],
    empty: str = "",
) -> Iterator[Block]:
    """The table of a list, and how many it leaves out; or what is said of one that is empty."""
    if listed.rows:
        yield table(words, title, columns, map(row, listed.rows))
        yield from more(words, listed)
    elif empty:
        yield Paragraph(empty)


def more(words: Words, listed: Listed[T]) -> Iterator[Paragraph]:
    """How many are not shown, where some are not."""
    left = listed.total - min(len(listed.rows), ROWS)
    if left > 0:
        yield Paragraph(words("remainder_in_case", count=left), Style.QUIET)


def links(release: Release, text: str) -> str:
    """A text whose addresses nobody follows by accident, unless the release says otherwise."""
    return defang_links(text)[0] if release.defanged else text


def paragraphs(text: str) -> Iterator[Paragraph]:
    """What people wrote, a paragraph where they began one."""
    return (Paragraph(line.strip()) for line in text.splitlines() if line.strip())
