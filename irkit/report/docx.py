"""The report as a Word document that people edit: real headings, tables, fields and properties."""

import io
import zipfile
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, BinaryIO

import docx
from docx.document import Document as Word
from docx.image import exceptions
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph as Line

from irkit.case import Case
from irkit.errors import UsageError
from irkit.report import ooxml
from irkit.report.content import of_case
from irkit.report.paper import of_content
from irkit.report.paper.model import (
    Banner,
    Cell,
    Chart,
    Column,
    Document,
    Face,
    Heading,
    Pairs,
    Paragraph,
    Picture,
    Points,
    Status,
    Style,
    Table,
    Thing,
    Tone,
)
from irkit.report.templates import Logo, ReportTemplate

SIGNS = {Tone.ALERT: "● ", Tone.WARNING: "▲ ", Tone.NOTICE: "◆ ", Tone.GOOD: "○ ", Tone.QUIET: ""}

_BAR = 24  # characters of the longest bar of a chart
_STYLES = {Style.TEXT: "Normal", Style.QUIET: "Quiet", Style.CODE: "Code"}
_NO_PICTURE = (
    exceptions.UnrecognizedImageError,
    exceptions.InvalidImageStreamError,
    exceptions.UnexpectedEndOfFileError,
)


def write_docx(case: Case, out: BinaryIO, template: ReportTemplate | None = None) -> None:
    """Write the report; what is too much for paper is cut, and what was cut is said.

    Raises UsageError for a logo that is no picture.
    """
    document = of_content(of_case(case, template))
    word = docx.Document()
    ooxml.set_up(word, document)
    _front(word, document)
    for part in document.parts:
        ooxml.heading(word, part.title, 1).paragraph_format.page_break_before = True
        ooxml.paragraph(word, part.reader, "Quiet")
        for block in part.blocks:
            _DRAWN[type(block)](word, block)
    out.write(_packed(word, document.made))


def _packed(word: Word, made: datetime) -> bytes:
    """The file, whose parts have the time of the report: the same case gives the same bytes."""
    drawn, packed = io.BytesIO(), io.BytesIO()
    word.save(drawn)
    with zipfile.ZipFile(drawn) as source, zipfile.ZipFile(packed, "w") as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, made.timetuple()[:6])
            target.writestr(entry, source.read(name), zipfile.ZIP_DEFLATED)
    return packed.getvalue()


# The first page


def _front(word: Word, document: Document) -> None:
    if document.logo:
        _image(word, document.logo, 14)
    for line in document.house:
        ooxml.paragraph(word, line, "Quiet")
    ooxml.paragraph(word, document.kind, "Subtitle")
    ooxml.paragraph(word, document.title, "Title")
    _banner(word, document.banner)
    _pairs(word, document.about)
    ooxml.paragraph(word, document.note, "Quiet")
    ooxml.paragraph(word, document.contents, "TOC Heading")
    ooxml.contents(word, [*_titles(document)])


def _titles(document: Document) -> Iterator[str]:
    for part in document.parts:
        yield part.title
        for block in part.blocks:
            if isinstance(block, Heading) and block.level == 2:
                yield f"    {block.text}"


def _image(word: Word, image: Logo, height: int) -> None:
    """A picture of a height in millimetres. Raises UsageError for one that Word does not know."""
    try:
        picture = word.add_picture(io.BytesIO(image.data), height=Mm(height))
    except _NO_PICTURE as error:
        raise UsageError("the logo of the template is no picture that Word knows") from error
    ooxml.describe(picture, image.text)


def _banner(word: Word, banner: Banner) -> None:
    line = word.add_paragraph()
    line.paragraph_format.keep_with_next = True
    _toned(line, banner.tone, banner.answer).font.size = Pt(18)
    if banner.severity:
        ooxml.run(line, f"   {banner.severity}")
    word.add_paragraph(banner.sentence)
    grid = ooxml.table(word, 2, len(banner.counts), banner.sentence)
    for place, count in enumerate(banner.counts):
        _toned(grid[0][place], count.tone, count.number, sign=False).font.size = Pt(16)
        _toned(grid[1][place], count.tone, count.what).font.bold = False


# Blocks


def _heading(word: Word, block: Heading) -> None:
    ooxml.heading(word, block.text, block.level)


def _thing(word: Word, block: Thing) -> None:
    line = ooxml.heading(word, "", 3)
    _toned(line, block.tone, block.badge)
    ooxml.run(line, f"  {block.text}", "Code text")


def _status(word: Word, block: Status) -> None:
    line = word.add_paragraph()
    _toned(line, block.tone, block.badge)
    ooxml.run(line, f"  {block.text}")


def _paragraph(word: Word, block: Paragraph) -> None:
    ooxml.paragraph(word, block.text, _STYLES[block.style])


def _points(word: Word, block: Points) -> None:
    style = "List Number" if block.numbered else "List Bullet"
    for point, below in block.items:
        line = ooxml.paragraph(word, point, style)
        if below:
            ooxml.new_line(line)
            ooxml.run(line, below, "Quiet text")


def _pairs(word: Word, block: Pairs) -> None:
    column = Column("", block.face)
    grid = ooxml.table(word, len(block.rows), 2, "", (1, 3))
    for row, (name, value) in zip(grid, block.rows, strict=True):
        ooxml.run(row[0], name, "Quiet text")
        _cell(row[1], column, Cell(value))
    word.add_paragraph()


def _table(word: Word, block: Table) -> None:
    ooxml.paragraph(word, block.title, "Caption").paragraph_format.keep_with_next = True
    shares = tuple(column.share for column in block.columns)
    numbers = [place for place, one in enumerate(block.columns) if one.face is Face.NUMBER]
    size = len(block.rows) + 1, len(block.columns)
    grid = ooxml.table(word, *size, block.title, shares, header=True, numbers=numbers)
    for line, column in zip(grid[0], block.columns, strict=True):
        ooxml.run(line, column.title).bold = True
    for lines, row in zip(grid[1:], block.rows, strict=True):
        for line, column, one in zip(lines, block.columns, row, strict=True):
            _cell(line, column, one)
    word.add_paragraph()


def _cell(line: Line, column: Column, cell: Cell) -> None:
    style = "Code text" if column.face is Face.CODE else ""
    if column.face is Face.TONE and cell.tone is not Tone.QUIET:
        _toned(line, cell.tone, cell.text)
    else:
        ooxml.run(line, cell.text, style)
    for below in filter(None, cell.below):
        ooxml.new_line(line)
        ooxml.run(line, below, "Quiet text")


def _chart(word: Word, block: Chart) -> None:
    """Bars of letters: whoever edits the numbers can edit them, too."""
    ooxml.paragraph(word, block.title, "Caption").paragraph_format.keep_with_next = True
    most = max(1, *(mark.value for mark in block.marks))
    grid = ooxml.table(word, len(block.marks), 3, block.told, (2, 1, 4), numbers=(1,))
    for (label, number, bar), mark in zip(grid, block.marks, strict=True):
        ooxml.run(label, mark.label)
        ooxml.run(number, mark.shown)
        length = max(1, round(mark.value / most * _BAR)) if mark.value else 0
        _toned(bar, mark.tone, "█" * length, sign=False)
    word.add_paragraph()


def _picture(word: Word, block: Picture) -> None:
    _image(word, block.picture, 28)


def _toned(line: Line, tone: Tone, text: str, *, sign: bool = True) -> Any:
    """A run in the colour of its tone, with the sign for those who do not see the colour."""
    return ooxml.run(line, f"{SIGNS[tone]}{text}" if sign else text, ooxml.mark_of(tone))


_DRAWN: dict[type, Callable[[Word, Any], None]] = {
    Heading: _heading,
    Thing: _thing,
    Status: _status,
    Paragraph: _paragraph,
    Points: _points,
    Pairs: _pairs,
    Table: _table,
    Chart: _chart,
    Picture: _picture,
}
