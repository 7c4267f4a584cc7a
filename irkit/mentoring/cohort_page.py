"""Many cases as one page to hand on: a picture of each trainee's scores, and a table; no scripts.

The template is `resources/training/cohort.html.j2`; style and fonts are those of reports.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TextIO

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from irkit import places
from irkit.catalogue import Catalogue
from irkit.mentoring.cohort import Row
from irkit.mentoring.scores import attempts
from irkit.report.html import fonts, printed
from irkit.text import visible
from irkit.train.onward import ENOUGH
from irkit.train.score import Part
from irkit.train.words import words

_WIDTH, _HEIGHT = 480, 116  # units of a picture, which grows with its place
_TOP, _PLOT = 24, 80  # of the line for full marks, and from there down to none
_NAMED = 10  # points with their number; of more only the last has one


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody's scores, 0 to 100, in the order in which the attempts ended."""

    name: str  # may be hostile
    totals: tuple[int, ...]


def write_html(rows: Sequence[Row], out: TextIO, language: str) -> None:
    """Write the page in a language of `irkit.said.LANGUAGES`; texts of strangers stay texts."""
    said = words(language)
    folder = places.resources()
    environment = Environment(
        loader=FileSystemLoader([folder / "training", folder / "report" / "html"]),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=printed,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["drawn"] = partial(_drawn, said)
    template = environment.get_template("cohort.html.j2")
    for text in template.generate(
        w=said, rows=rows, people=people(rows), parts=[*Part],
        made=datetime.now(UTC), enough=ENOUGH, fonts=fonts(language),
    ):  # fmt: skip
        out.write(text)


def people(rows: Sequence[Row]) -> list[Person]:
    """Who has a score, by name."""
    totals: dict[str, list[int]] = {}
    for one in attempts(rows):
        totals.setdefault(one.trainee, []).append(one.total or 0)
    return [Person(name, tuple(those)) for name, those in sorted(totals.items())]


def _drawn(said: Catalogue, person: Person, number: int) -> Markup:
    """A line of points, with all its numbers for who cannot see it."""
    step = _WIDTH / max(len(person.totals), 2)
    points = [
        ((place + 0.5) * step, _TOP + _PLOT * (1 - total / 100), total)
        for place, total in enumerate(person.totals)
    ]
    line = " ".join(f"{left:.1f},{top:.1f}" for left, top, _ in points)
    named = points if len(points) <= _NAMED else points[-1:]
    return Markup(
        '<svg role="img" viewBox="0 0 {width} {height}" aria-labelledby="p{number}-t p{number}-d">'
        '<title id="p{number}-t">{name}</title><desc id="p{number}-d">{told}</desc>'
        '<g aria-hidden="true"><path class="base" d="M0 {top}h{width}M0 {foot}h{width}"/>'
        '<path class="enough" d="M0 {enough}h{width}"/><polyline points="{line}"/>{dots}{labels}'
        "</g></svg>"
    ).format(
        width=_WIDTH, height=_HEIGHT, number=number, name=visible(person.name),
        told=said("cohort_told", totals=", ".join(map(str, person.totals))), top=_TOP,
        foot=_TOP + _PLOT, enough=_TOP + _PLOT * (1 - ENOUGH / 100), line=line,
        dots=Markup("").join(map(_dot, points)), labels=Markup("").join(map(_label, named)),
    )  # fmt: skip


def _dot(point: tuple[float, float, int]) -> Markup:
    left, top, total = point
    kind = "full" if total >= ENOUGH else "hollow"
    return Markup('<circle class="{}" cx="{:.1f}" cy="{:.1f}" r="5"/>').format(kind, left, top)


def _label(point: tuple[float, float, int]) -> Markup:
    left, top, total = point
    return Markup('<text class="value" x="{:.1f}" y="{:.1f}">{}</text>').format(
        left, top - 9, total
    )
