"""What a report looks like for an organisation: names, logo, language, sections, clocks.

`resources/report/template.json` is the one that is used where none is named; docs/REPORTS.md
describes the file.
"""

import base64
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from irkit import json_file, places
from irkit.loading import load
from irkit.report.words import LANGUAGES

PARTS: dict[str, tuple[str, ...]] = {
    "summary": ("summary", "recommendations", "events", "techniques", "clocks", "people"),
    "technical": (
        *("findings", "adversary", "system", "processes", "connections", "accounts"),
        "persistence",
    ),
    "integrity": ("coverage", "responder", "evidence", "scans", "ledger", "limits"),
}
"""The sections by the reader they are for, in the usual order."""

SECTIONS = tuple(name for names in PARTS.values() for name in names)
ALWAYS = ("summary", "limits")  # no report is without them

_LARGEST = 1 << 16  # bytes of a template
_LARGEST_LOGO = 256 << 10
_LONGEST = 2_000  # characters of one text
_IMAGES = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}
_OPTIONAL = (
    *("name", "contact", "footer", "language", "sections", "clocks", "clocks_file", "logo"),
    *("logo_text", "accent"),
)


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture of an organisation, as it was in its file."""

    kind: str  # "image/png" or "image/jpeg"
    data: bytes
    text: str  # for those who cannot see it

    @property
    def uri(self) -> str:
        """The picture as a data URI."""
        return f"data:{self.kind};base64,{base64.b64encode(self.data).decode()}"


@dataclass(frozen=True, slots=True)
class ReportTemplate:
    """How reports of an organisation are made."""

    name: str = ""  # of the organisation
    contact: str = ""
    footer: str = ""
    language: str = "en"  # one of LANGUAGES
    sections: tuple[str, ...] = SECTIONS
    clocks: tuple[str, ...] = ()  # of irkit.report.clocks, by their names
    clocks_file: Path | None = None  # in place of the clocks that irkit ships
    logo: Logo | None = None
    accent: str = ""  # a colour as "#0b5cad"; it marks, and never carries text

    def parts(self) -> dict[str, tuple[str, ...]]:
        """The sections by part, both in the order that the template wants."""
        part_of = {name: part for part, names in PARTS.items() for name in names}
        parts = dict.fromkeys(part_of[name] for name in self.sections)
        return {
            part: tuple(name for name in self.sections if part_of[name] == part) for part in parts
        }


@cache
def default() -> ReportTemplate:
    """The template that irkit ships."""
    return read(places.resources() / "report" / "template.json")


def read(path: Path) -> ReportTemplate:
    """The template in a file, with the logo that it names.

    Raises UsageError, which says what is wrong with it.
    """
    return json_file.read(
        path, "report template", _LARGEST, lambda value: _template(value, path.parent)
    )


def in_language(template: ReportTemplate, language: str | None) -> ReportTemplate:
    """The same in another language, if one is given."""
    return replace(template, language=language) if language else template


def _template(value: object, folder: Path) -> ReportTemplate:
    fields = json_file.fields(value, "it", (), _OPTIONAL)
    return ReportTemplate(
        name=_text(fields, "name"),
        contact=_text(fields, "contact"),
        footer=_text(fields, "footer"),
        language=json_file.one_of(LANGUAGES, fields.get("language", "en"), "language"),
        sections=_sections(fields),
        clocks=json_file.texts(fields.get("clocks", []), "clocks"),
        clocks_file=_beside(fields, "clocks_file", folder),
        logo=_logo(fields, folder),
        accent=_colour(_text(fields, "accent")),
    )


def _text(fields: Mapping[str, Any], name: str) -> str:
    if not fields.get(name):
        return ""
    text = json_file.text(fields[name], name)
    if len(text) > _LONGEST:
        raise ValueError(f"{name} has more than {_LONGEST:,} characters")
    return text


def _sections(fields: Mapping[str, Any]) -> tuple[str, ...]:
    if "sections" not in fields:
        return SECTIONS
    names = json_file.texts(fields["sections"], "sections")
    for name in names:
        json_file.one_of(SECTIONS, name, "the section")
    if len(set(names)) < len(names):
        raise ValueError("sections names one twice")
    if missing := [name for name in ALWAYS if name not in names]:
        raise ValueError(f"sections lacks {', '.join(missing)}, which no report is without")
    return names


def _logo(fields: Mapping[str, Any], folder: Path) -> Logo | None:
    path = _beside(fields, "logo", folder)
    if path is None:
        return None
    data = load(path, _LARGEST_LOGO)
    for begin, kind in _IMAGES.items():
        if data.startswith(begin):
            return Logo(kind, data, _text(fields, "logo_text") or _text(fields, "name"))
    raise ValueError(f"{path.name} is neither a PNG nor a JPEG picture")


def _beside(fields: Mapping[str, Any], name: str, folder: Path) -> Path | None:
    text = _text(fields, name)
    if "\0" in text:
        raise ValueError(f"{name} names no file")
    return folder / text if text else None


def _colour(text: str) -> str:
    if text and not re.fullmatch(r"#[0-9a-fA-F]{6}", text):
        raise ValueError(f"accent {text!r} is no colour as #0b5cad")
    return text
