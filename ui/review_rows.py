"""What a mentor can speak of as rows of a list: what the trainee said, and what was said to it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from irkit.mentoring.places import Place
from irkit.mentoring.review import About, Comment, Mark, Performed, Review
from irkit.records import Opinion
from ui.tables.columns import Column
from ui.tables.filter_bar import Facet
from ui.words import number, word

_ENTRY = re.compile(r"[0-9]{1,15}")  # a number of the ledger
_ABOUT = {
    About.THING: QT_TRANSLATE_NOOP("Mentoring", "finding"),
    About.STEP: QT_TRANSLATE_NOOP("Mentoring", "step"),
    About.QUESTION: QT_TRANSLATE_NOOP("Mentoring", "question"),
    About.SECTION: QT_TRANSLATE_NOOP("Mentoring", "report"),
    About.CASE: QT_TRANSLATE_NOOP("Mentoring", "case"),
}
_SECTIONS = {
    "summary": QT_TRANSLATE_NOOP("Mentoring", "summary"),
    "scope": QT_TRANSLATE_NOOP("Mentoring", "scope"),
    "limitations": QT_TRANSLATE_NOOP("Mentoring", "limitations"),
    "recommendations": QT_TRANSLATE_NOOP("Mentoring", "recommendations"),
    "people": QT_TRANSLATE_NOOP("Mentoring", "people and roles"),
    "severity": QT_TRANSLATE_NOOP("Mentoring", "severity"),
    "zone": QT_TRANSLATE_NOOP("Mentoring", "time zone"),
    "aware_at": QT_TRANSLATE_NOOP("Mentoring", "when the organisation became aware"),
    "material_at": QT_TRANSLATE_NOOP("Mentoring", "when it was found to be material"),
}
MARKS = {
    Mark.READ: QT_TRANSLATE_NOOP("Mentoring", "read"),
    Mark.CHECKED: QT_TRANSLATE_NOOP("Mentoring", "checked"),
    Mark.PERFORMED: QT_TRANSLATE_NOOP("Mentoring", "re-performed"),
}
_CHECKS = {
    "case": QT_TRANSLATE_NOOP("Mentoring", "The case holds"),
    "scenario": QT_TRANSLATE_NOOP("Mentoring", "The scenario is the known one"),
    "score": QT_TRANSLATE_NOOP("Mentoring", "The score comes out again"),
    "evidence": QT_TRANSLATE_NOOP("Mentoring", "Kept file is what it was"),
    "rules": QT_TRANSLATE_NOOP("Mentoring", "Rules find the same in it"),
}


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """One place; `number` tells it from the others."""

    number: int
    about: str
    what: str
    says: str
    mark: str  # of the closest look, empty where nobody looked
    said: str  # the comments
    place: Place


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A check that was made once more."""

    number: int
    check: str
    what: str
    same: bool | None  # None where it could not be made; `now` says why
    then: str
    now: str


def place_rows(places: Sequence[Place], review: Review) -> list[PlaceRow]:
    """The places with what the review says of them."""
    said: dict[tuple[About, str], list[Comment]] = {}
    for one in review.comments:
        said.setdefault((one.about, one.what), []).append(one)
    return [
        _row(number, place, said.get((place.about, place.what), []))
        for number, place in enumerate(places)
    ]


def comments_on(place: Place, review: Review) -> list[Comment]:
    """Those of a review that are about one place."""
    about = (place.about, place.what)
    return [one for one in review.comments if (one.about, one.what) == about]


def _row(number: int, place: Place, said: Sequence[Comment]) -> PlaceRow:
    order = [*Mark]
    closest = max((one.mark for one in said), key=order.index, default=None)
    comments = " · ".join(one.said for one in said if one.said)
    mark = closest.value if closest else ""
    return PlaceRow(number, place.about.value, place.what, says(place), mark, comments, place)


def check_rows(performed: Sequence[Performed]) -> list[CheckRow]:
    """The checks of a review."""
    return [
        CheckRow(number, one.check, one.what, one.same, one.then, one.now)
        for number, one in enumerate(performed)
    ]


def says(place: Place) -> str:
    """What the trainee said there, in a few words; may be hostile."""
    match place.about:
        case About.THING:
            return verdict(place.opinion, place.confidence)
        case About.QUESTION if not place.said:
            return QCoreApplication.translate("Mentoring", "not answered")
        case About.SECTION if not place.said:
            return QCoreApplication.translate("Mentoring", "nothing written")
    return place.said


def verdict(opinion: Opinion | None, confidence: int | None) -> str:
    """As "malicious, 90 % sure"."""
    if opinion is None:
        return QCoreApplication.translate("Mentoring", "not judged")
    if confidence is None:
        return word(opinion)
    sure = QCoreApplication.translate("NotesView", "{0}, {1} % sure")
    return sure.format(word(opinion), number(confidence))


def case_page(about: About, what: str) -> tuple[str, dict[str, Any] | None]:
    """The page where the case shows a place, and what that has to show; empty where none does."""
    match about:
        case About.THING:
            return "findings", {"words": f'"{what}"'}
        case About.STEP if _ENTRY.fullmatch(what):  # a stranger's review may say anything
            return "ledger", {"id": int(what)}
        case About.SECTION:
            return "report", None
    return "", None


def about_text(about: str) -> str:
    """A kind of place in words."""
    return QCoreApplication.translate("Mentoring", _ABOUT[About(about)])


def place_text(about: str, what: str) -> str:
    """A place in a few words; may be hostile."""
    return f"{about_text(about)} {what_text(about, what)}".rstrip()


def what_text(about: str, what: str) -> str:
    """Which of its kind; sections of the report have names."""
    if about == About.SECTION and what in _SECTIONS:
        return QCoreApplication.translate("Mentoring", _SECTIONS[what])
    return what


def mark_text(mark: str) -> str:
    """Sign and words; empty where nobody looked."""
    if not mark:
        return ""
    text = QCoreApplication.translate("Mentoring", MARKS[Mark(mark)])
    return f"✓ {text}"


def _facet_text(mark: str) -> str:
    return mark_text(mark) or QCoreApplication.translate("Mentoring", "nobody looked")


def same_text(same: bool | None) -> str:
    """Sign and words."""
    if same is None:
        return QCoreApplication.translate("Mentoring", "▲ not made")
    if same:
        return QCoreApplication.translate("Mentoring", "✓ the same")
    return QCoreApplication.translate("Mentoring", "▲ differs")


def check_text(check: str) -> str:
    """What a check is of."""
    return QCoreApplication.translate("Mentoring", _CHECKS[check]) if check in _CHECKS else check


PLACES = (
    Column("about", QT_TRANSLATE_NOOP("Columns", "About"), 100, lambda one: about_text(one.about)),
    Column("what", QT_TRANSLATE_NOOP("Columns", "What"), 230,
           lambda one: one.place.ask or what_text(one.about, one.what), mono=True),
    Column("says", QT_TRANSLATE_NOOP("Columns", "The trainee says"), 190),
    Column("mark", QT_TRANSLATE_NOOP("Columns", "Looked at"), 120,
           lambda one: mark_text(one.mark), colour=lambda one: "good"),
    Column("said", QT_TRANSLATE_NOOP("Columns", "Your comment"), 160),
)  # fmt: skip
FACETS = (
    Facet("about", QT_TRANSLATE_NOOP("Facets", "About"), tuple(About), about_text),
    Facet("mark", QT_TRANSLATE_NOOP("Facets", "Looked at"), ("", *Mark), _facet_text),
)
CHECKS = (
    Column("same", QT_TRANSLATE_NOOP("Columns", "Outcome"), 110,
           lambda one: same_text(one.same),
           colour=lambda one: "good" if one.same else "warning"),
    Column("check", QT_TRANSLATE_NOOP("Columns", "Check"), 200,
           lambda one: check_text(one.check)),
    Column("what", QT_TRANSLATE_NOOP("Columns", "What"), 120, mono=True),
    Column("then", QT_TRANSLATE_NOOP("Columns", "The case says"), 120, mono=True),
    Column("now", QT_TRANSLATE_NOOP("Columns", "Came out"), 120, mono=True),
)  # fmt: skip
