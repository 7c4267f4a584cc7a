"""What python-docx has no call for: fields, languages, headers that repeat, labels."""

# ruff: noqa: SLF001 - python-docx keeps the elements of a document under such names

from collections.abc import Collection, Sequence
from copy import deepcopy
from functools import cache
from typing import Any

from docx.document import Document as Word
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shape import InlineShape
from docx.shared import Mm, Pt, RGBColor
from docx.table import _Row as Row
from docx.text.paragraph import Paragraph as Line
from docx.text.run import Run

from irkit.records import Tlp
from irkit.report.paper.model import Document, Tone

_LONGEST = 255  # characters of a property
_WIDTH = Mm(174)  # of the text on A4
_NARROW = Mm(25)
_LANGUAGES = {"en": "en-GB", "hi": "hi-IN", "mr": "mr-IN"}
_DEVANAGARI = "Nirmala UI"  # of Windows; other systems take what they have
_TLP = {  # TLP 2.0 has these colours on black
    Tlp.RED: "FF2B2B",
    Tlp.AMBER: "FFC000",
    Tlp.AMBER_STRICT: "FFC000",
    Tlp.GREEN: "33FF00",
    Tlp.CLEAR: "FFFFFF",
}
_INK, _QUIET, _ACCENT = "1B1F24", "59626D", "1C5D8C"
_PARAGRAPHS = (  # name, size in points, face, colour
    *(("Normal", 10, "Calibri", _INK), ("Code", 8.5, "Consolas", _INK)),
    *(("Quiet", 9, "Calibri", _QUIET), ("Caption", 9, "Calibri", _QUIET)),
    ("Cell", 10, "Calibri", _INK),
    *(("Title", 24, "Calibri", _INK), ("Subtitle", 10, "Calibri", _ACCENT)),
    *(("Heading 1", 18, "Calibri", _INK), ("Heading 2", 13, "Calibri", _ACCENT)),
    *(("Heading 3", 10.5, "Calibri", _INK), ("TOC Heading", 12, "Calibri", _INK)),
)
_CHARACTERS = (("Code text", 8.5, "Consolas", _INK), ("Quiet text", 8.5, "Calibri", _QUIET))
_MARKS = {
    Tone.ALERT: "B3201B",
    Tone.WARNING: "8A5300",
    Tone.NOTICE: "1C5D8C",
    Tone.GOOD: "2C6E3F",
    Tone.QUIET: "59626D",
}


def paragraph(word: Word, text: str, style: str = "Normal") -> Line:
    """A paragraph in a style, set by its identifier: to look one up by name is slow."""
    line = word.add_paragraph(text)
    line._p.style = style.replace(" ", "")
    return line


def heading(word: Word, text: str, level: int) -> Line:
    """A heading of a level from 1."""
    return paragraph(word, text, f"Heading {level}")


def run(line: Line, text: str, style: str = "") -> Run:
    """A run of one line, in a style of characters; python-docx takes many times as long for one."""
    made = _made(line._p, "w:r")
    if style:
        _made(_made(made, "w:rPr"), "w:rStyle").set(_named("w:val"), style.replace(" ", ""))
    drawn = _made(made, "w:t")
    drawn.text = text
    drawn.set(_named("xml:space"), "preserve")
    return Run(made, line)


def new_line(line: Line) -> None:
    """Begin another line in the same paragraph."""
    _made(_made(line._p, "w:r"), "w:br")


def _made(parent: Any, name: str) -> Any:
    """A new last element in another one."""
    element = parent.makeelement(_named(name))
    parent.append(element)
    return element


_named = cache(qn)


def set_up(word: Word, document: Document) -> None:
    """Page, styles, language, properties, and the label of TLP in header and footer."""
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(18)
    section.top_margin, section.bottom_margin = Mm(25), Mm(22)
    _styles(word, document)
    _properties(word, document)
    header, footer = section.header.paragraphs[0], section.footer.paragraphs[0]
    run(header, f"{document.kind} · {document.number}", "Quiet text")
    header.add_run("\t")
    if document.footer:
        run(footer, f"{document.footer} · ", "Quiet text")
    _page(footer, document.page)
    footer.add_run("\t")
    for line in (header, footer):
        line.style = "Normal"  # that of headers has a tab in the middle
        line.paragraph_format.tab_stops.add_tab_stop(_WIDTH, WD_TAB_ALIGNMENT.RIGHT)
        _label(line, document.tlp)


def _styles(word: Word, document: Document) -> None:
    for one in word.styles.element.iter(qn("w:lang")):
        one.set(qn("w:val"), _LANGUAGES[document.language])
        one.set(qn("w:bidi"), _LANGUAGES[document.language])  # of Devanagari, for one
    for kind, styles in (
        (WD_STYLE_TYPE.PARAGRAPH, _PARAGRAPHS),
        (WD_STYLE_TYPE.CHARACTER, _CHARACTERS),
    ):
        for name, size, face, shade in styles:
            known = {style.name for style in word.styles}
            style: Any = word.styles[name] if name in known else word.styles.add_style(name, kind)
            _font(style, size, face, shade)
            if kind is WD_STYLE_TYPE.PARAGRAPH:
                style.paragraph_format.space_after = Pt(1 if name == "Cell" else 4)
                style.paragraph_format.line_spacing = 1.1
    for tone, shade in _MARKS.items():
        mark: Any = word.styles.add_style(mark_of(tone), WD_STYLE_TYPE.CHARACTER)
        mark.font.bold, mark.font.color.rgb = True, RGBColor.from_string(shade)


def mark_of(tone: Tone) -> str:
    """The style of characters that have a tone."""
    return f"{tone.value.title()} mark"


def _font(style: Any, size: float, face: str, colour: str) -> None:
    style.font.size, style.font.name = Pt(size), face
    style.font.color.rgb = RGBColor.from_string(colour)
    fonts = style.element.rPr.rFonts
    for name in [*fonts.attrib]:
        if name.endswith("Theme"):  # it would have the last word
            del fonts.attrib[name]
    fonts.set(qn("w:cs"), _DEVANAGARI)


def _properties(word: Word, document: Document) -> None:
    properties = word.core_properties
    properties.title = document.title[:_LONGEST]
    properties.author = properties.last_modified_by = document.author[:_LONGEST]
    properties.subject = document.kind
    properties.category = f"TLP:{document.tlp.value}"
    properties.language = _LANGUAGES[document.language]
    properties.comments = ""
    properties.created = properties.modified = document.made.replace(microsecond=0, tzinfo=None)


def _label(line: Line, tlp: Tlp) -> None:
    label = line.add_run(f" TLP:{tlp.value} ")
    label.bold, label.font.size = True, Pt(12)
    label.font.color.rgb = RGBColor.from_string(_TLP[tlp])
    shading = _element("w:shd", val="clear", color="auto", fill="000000")
    label._r.get_or_add_rPr().append(shading)


def _page(line: Line, text: str) -> None:
    """Such as "Page 3 of 8", the numbers as fields."""
    before, _, rest = text.partition("{page}")
    between, _, after = rest.partition("{pages}")
    run(line, before, "Quiet text")
    _field(line, "PAGE", "1")
    run(line, between, "Quiet text")
    _field(line, "NUMPAGES", "1")
    run(line, after, "Quiet text")


def _field(line: Line, code: str, result: str) -> None:
    _begin(line, code)
    run(line, result, "Quiet text")
    line.add_run()._r.append(_element("w:fldChar", fldCharType="end"))


def _begin(line: Line, code: str) -> None:
    line.add_run()._r.append(_element("w:fldChar", fldCharType="begin"))
    instruction = _element("w:instrText")
    instruction.text = f" {code} "
    line.add_run()._r.append(instruction)
    line.add_run()._r.append(_element("w:fldChar", fldCharType="separate"))


def contents(word: Word, titles: Sequence[str]) -> None:
    """A table of contents; Word puts in the page numbers when somebody updates the field."""
    lines = [word.add_paragraph() for _ in titles] or [word.add_paragraph()]
    _begin(lines[0], r'TOC \o "1-2" \h \z \u')
    for line, title in zip(lines, titles, strict=False):
        line.paragraph_format.space_after = Pt(0)
        line.add_run(title)
    lines[-1].add_run()._r.append(_element("w:fldChar", fldCharType="end"))


def table(
    word: Word,
    rows: int,
    columns: int,
    told: str,
    shares: Sequence[int] = (),
    *,
    header: bool = False,
    numbers: Collection[int] = (),
) -> list[list[Line]]:
    """A table with what it is for those who cannot see it; the empty first lines of its cells.

    A header stands again on each page. Shares are parts of the width; 0 is for a narrow column.
    Columns of numbers stand to the right, so that ones stand below ones.
    """
    if not rows:
        return []
    grid = word._body.add_table(1, columns, _WIDTH)
    grid._tbl.tblStyle_val = "TableGrid" if header else "TableNormal"
    if told:
        grid._tbl.tblPr.append(_element("w:tblCaption", val=told))
    (row,) = grid.rows
    row._tr.get_or_add_trPr().append(_element("w:cantSplit"))
    widths = _widths(shares if any(shares) else [1] * columns)
    for column, cell, width in zip(grid.columns, row.cells, widths, strict=True):
        column.width = cell.width = width
        cell.paragraphs[0]._p.style = "Cell"
    for place in numbers:
        row.cells[place].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for _ in range(rows - 1):  # to make each anew takes python-docx many times as long
        row._tr.addprevious(deepcopy(row._tr))
    if header:
        _head(grid.rows[0])
    return [[Line(cell.p_lst[0], grid) for cell in row.tc_lst] for row in grid._tbl.tr_lst[:rows]]


def _widths(shares: Sequence[int]) -> list[int]:
    """Of columns: narrow ones have room for a word or a date, the others share the rest."""
    rest = _WIDTH - _NARROW * shares.count(0)
    return [round(rest * share / sum(shares)) if share else _NARROW for share in shares]


def _head(row: Row) -> None:
    """It stands again on each page."""
    row._tr.get_or_add_trPr().append(_element("w:tblHeader"))
    for cell in row.cells:
        shade = _element("w:shd", val="clear", color="auto", fill="F4F6F8")
        cell._tc.get_or_add_tcPr().append(shade)


def describe(picture: InlineShape, text: str) -> None:
    """Say what a picture shows."""
    picture._inline.docPr.set("descr", text)


def _element(name: str, **attributes: str) -> Any:
    element = OxmlElement(name)
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    return element
