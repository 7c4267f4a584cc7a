"""The report as a tagged PDF/A-3 with the case attached, set by Typst from data alone."""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from functools import cache
from typing import Any, BinaryIO

import typst

from irkit import places
from irkit.case import Case
from irkit.errors import UsageError
from irkit.report import attached, fonts
from irkit.report.attached import Attachment
from irkit.report.content import of_case
from irkit.report.paper import of_content
from irkit.report.paper.model import Block, Document, Face, Heading, Paragraph
from irkit.report.paper.shared import table
from irkit.report.templates import Logo, ReportTemplate
from irkit.report.words import Words, words
from irkit.text import visible

_STANDARDS: list[Any] = ["a-3a", "ua-1"]  # for archives, with files in it; for screen readers
_WIDE = 16  # characters of a word that a line need not break
_ENDS = re.compile(r"[^/\\.,:;&=?_-]{1,16}[/\\.,:;&=?_-]*|.")


def write_pdf(case: Case, out: BinaryIO, template: ReportTemplate | None = None) -> None:
    """Write the report; what is too much for paper is cut, and what was cut is said.

    Raises UsageError where Typst cannot set it, as with a logo that is no picture.
    """
    content = of_case(case, template)
    files = attached.of_case(case, content.template.sections)
    document = _with_files(of_content(content), files, words(content.template.language))
    out.write(draw(document, files))


def _with_files(document: Document, files: Sequence[Attachment], say: Words) -> Document:
    """The document with a list of what is attached at its end."""
    if not files:
        return document
    last = document.parts[-1]
    blocks = (*last.blocks, *_list(files, say))
    return replace(document, parts=(*document.parts[:-1], replace(last, blocks=blocks)))


def _list(files: Sequence[Attachment], say: Words) -> Iterator[Block]:
    yield Heading(2, say("attached_title"))
    yield Paragraph(say("attached_note"))
    columns = (
        *(("name", Face.CODE, 2), ("what", Face.TEXT, 3), ("lines", Face.NUMBER, 0)),
        ("sha256", Face.CODE, 4),
    )
    rows = [(one.name, _about(one, say), one.lines, one.sha256) for one in files]
    yield table(say, say("attached_caption"), columns, rows)


def _about(one: Attachment, say: Words) -> str:
    about = say(f"attached:{one.name}")
    if one.lines == one.total:
        return about
    return f"{about}. {say('attached_cut', some=one.lines, all=one.total)}"


def draw(document: Document, files: Sequence[Attachment]) -> bytes:
    """The document as PDF, with files attached. Raises UsageError where it cannot be set."""
    say = words(document.language)
    names = [
        {"name": one.name, "kind": one.kind, "about": say(f"attached:{one.name}")} for one in files
    ]
    sources: dict[str, bytes] = {
        "main.typ": (places.resources() / "report" / "pdf" / "report.typ").read_bytes(),
        "data.json": json.dumps(_plain(document) | {"attached": names}).encode(),
        **{one.name: _as_comment(one.data) for one in files},
    }
    return typeset(sources, document.made)


def _as_comment(data: bytes) -> bytes:
    """Text for the template to cut out of its frame.

    Typst reads every file in memory as its own markup, too: a comment it is done with at once.
    """
    return b"/*" + data + b"*/"


def typeset(sources: Mapping[str, bytes], made: datetime) -> bytes:
    """The PDF of `main.typ`, which sees nothing but these files and the shipped fonts.

    Raises UsageError where it cannot be set, or would not conform to the standards.
    """
    try:
        pdf: bytes = typst.compile(
            sources,  # type: ignore[call-overload]
            font_paths=_fonts(),
            timestamp=made.replace(microsecond=0),
            pdf_standards=_STANDARDS,
        )
    except typst.TypstError as error:
        raise UsageError(f"the report cannot be set as PDF: {visible(error.message)}") from error
    return pdf


@cache
def _fonts() -> typst.Fonts:
    """The shipped fonts and no others, so that a report is the same on every host."""
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(fonts.folder())],
    )


def _plain(value: object) -> Any:
    """Records as JSON for the template, which calls the type of a record `is`."""
    if isinstance(value, Logo):
        # Files in memory have to be text, so its bytes go as numbers.
        return {"data": [*value.data], "text": visible(value.text)}
    if is_dataclass(value):
        named = {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
        return {"is": type(value).__name__.lower(), **named}
    if isinstance(value, tuple):
        return [*map(_plain, value)]
    if isinstance(value, datetime):
        parts = ("year", "month", "day", "hour", "minute", "second")
        return {part: getattr(value, part) for part in parts}
    return _joined(breakable(value)) if type(value) is str else value


def _joined(parts: list[str]) -> str | list[str]:
    return parts[0] if len(parts) == 1 else parts


def breakable(text: str) -> list[str]:
    """Text that can be drawn, in parts between which a line may break; one if words are short."""
    text = fonts.drawable(text)
    if all(len(word) <= _WIDE for word in text.split(" ")):
        return [text]
    return [part for word in re.findall(r" +|[^ ]+", text) for part in _parts(word)]


def _parts(word: str) -> Iterator[str]:
    if len(word) <= _WIDE:
        yield word
    elif word.isascii():
        yield from _filled(_ENDS.findall(word))
    else:
        yield from _clusters(word)


def _filled(pieces: Sequence[str]) -> Iterator[str]:
    """Pieces joined while they stay short: each place to break a line costs time to set."""
    part = ""
    for piece in pieces:
        if part and len(part) + len(piece) > _WIDE:
            yield part
            part = ""
        part += piece
    yield part


def _clusters(word: str) -> Iterator[str]:
    """Pieces of a word in any script, never between a letter and its marks."""
    start = 0
    for place in range(1, len(word)):
        mark = unicodedata.category(word[place])[0] == "M" or word[place] in "\u200c\u200d"
        joined = unicodedata.combining(word[place - 1]) == 9 or word[place - 1] in "\u200c\u200d"
        if place - start >= _WIDE and not mark and not joined:
            yield word[start:place]
            start = place
    yield word[start:]
