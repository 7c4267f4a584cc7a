"""The report for people: one HTML file without scripts, for the screen and for paper.

The templates in `resources/report/html` draw `irkit.report.content`, a file for each section.
"""

import base64
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any, TextIO

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined, Template
from jinja2.bccache import Bucket
from markupsafe import Markup

from irkit import attack, places
from irkit.case import Case
from irkit.protect.defang import defang_links
from irkit.records import Answer, Hit, Level
from irkit.report import svg
from irkit.report.content import Content, of_case
from irkit.report.content.defanged import as_released
from irkit.report.head import head_qr_svg, head_words
from irkit.report.plain import shown
from irkit.report.templates import ReportTemplate
from irkit.report.verdict_words import missed, sentence
from irkit.report.words import Words, in_both_zones, words
from irkit.text import middle, quoted, visible

LIMITS = {
    "open": 20,  # things told at once; those after them open with a click
    "findings": 12,  # of one thing
    "hits": 4,  # of one finding
    "first": 25,  # rows of a table before a click opens the others
    "page": 500,  # rows that open with one click
    "examples": 50,
    "rows": 500,
}
COMMAND = 300  # characters of a command line
LONGEST = 2_000  # characters of any one text
BYTES = 96  # of the match, and of its context on each side

SHAPES = {Level.ALERT: "●", Level.WARNING: "▲", Level.NOTICE: "◆"}
ANSWER_SHAPES = {
    Answer.COMPROMISED: "●",
    Answer.SUSPICIOUS: "▲",
    Answer.UNDECIDED: "◐",
    Answer.CLEAN: "○",
}


class _Compiled(BytecodeCache):
    """Templates compiled once: a preview draws them again with every change."""

    def __init__(self) -> None:
        self._codes: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._codes:
            bucket.bytecode_from_string(self._codes[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._codes[bucket.key] = bucket.bytecode_to_string()


_COMPILED = _Compiled()


def write_html(case: Case, out: TextIO, template: ReportTemplate | None = None) -> None:
    """Write the report; what is too much for a page is cut, and what was cut is said."""
    draw(of_case(case, template), out)


def draw(content: Content, out: TextIO) -> None:
    """Write what a report says as HTML."""
    content = as_released(content)
    said = words(content.template.language)
    english = Markup(' lang="en"') if said.language != "en" else ""
    for text in _template(content, said).generate(
        c=content,
        w=said,
        english=english,  # for what only English says
        sentence=sentence(said, content.summary.verdict, content.integrity.coverage),
        missed=missed(content.integrity.coverage),
        limits=LIMITS,
        fonts=fonts(said.language),
    ):
        out.write(text)


def _template(content: Content, said: Words) -> Template:
    environment = Environment(
        loader=FileSystemLoader(places.resources() / "report" / "html"),
        bytecode_cache=_COMPILED,
        autoescape=True,
        undefined=StrictUndefined,
        finalize=printed,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= _filters(said, content.texts.zone)
    environment.filters |= _defanging(defanged=content.cover.release.defanged)
    return environment.get_template("report.html.j2")


def fonts(language: str) -> list[tuple[int, str]]:
    """Fonts to carry, by weight: Devanagari is not on every machine that a page is read on."""
    if language == "en":
        return []
    folder = places.resources() / "fonts"
    names = {400: "NotoSansDevanagari-Regular.ttf", 700: "NotoSansDevanagari-Bold.ttf"}
    return [
        (weight, base64.b64encode((folder / name).read_bytes()).decode())
        for weight, name in names.items()
    ]


def _filters(said: Words, zone: str) -> dict[str, Callable[..., Any]]:
    return {
        "count": said.shown,
        "command": quoted,
        "bytes": lambda data: shown(data[:BYTES]),
        "hex": lambda data: data[:BYTES].hex(" "),
        "technique": attack.named,
        "shape": SHAPES.__getitem__,
        "answer_shape": ANSWER_SHAPES.__getitem__,
        "shortened": lambda text: middle(text, COMMAND),
        "lines": _lines,
        "both": partial(in_both_zones, zone=zone),
        "drawn": svg.drawn,
        "head_words": head_words,
        "head_qr": lambda entry: Markup(head_qr_svg(entry)),  # noqa: S704 - made of two numbers
    }


def _defanging(*, defanged: bool) -> dict[str, Callable[..., Any]]:
    """How what matched stands in the page, with what is around it."""

    def texts(hit: Hit) -> list[str]:
        parts = [shown(part[:BYTES]) for part in (hit.before, hit.data, hit.after)]
        return defang_links(*parts) if defanged else parts

    return {"hit_texts": texts}


def _lines(text: str) -> list[str]:
    """The lines of a text of people that say something."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def printed(value: object) -> object:
    """What stands in the page for a value; texts of the host are cut and made visible."""
    if value is None:
        return ""
    if isinstance(value, Markup):
        return value
    if isinstance(value, datetime):
        return Words.time(value)
    return visible(middle(value, LONGEST)) if isinstance(value, str) else value
