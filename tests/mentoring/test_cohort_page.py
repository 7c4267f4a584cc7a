"""The page about a cohort: read as a browser reads it, of people who wish its reader no good."""

import io
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest

from irkit.mentoring.cohort import Row
from irkit.mentoring.cohort_page import people, write_html
from irkit.said import LANGUAGES
from irkit.train.score import Part
from irkit.train.words import words

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
HOSTILE = '<script>alert(1)</script>"><img src=x>\u202e'
ASHA = Row(
    "/a", trainee="Asha", scenario="first-steps", title="First steps", finished=NOON, total=40,
    hints=2, minutes=9, parts={"found": 50}, case="1",
)  # fmt: skip
ROWS = (
    ASHA,
    replace(ASHA, folder="/a2", case="2", total=90, finished=NOON.replace(hour=13)),
    replace(ASHA, folder="/h", case="3", trainee=HOSTILE, title=HOSTILE, fault=HOSTILE),
    Row("/gone", fault="no case there"),
)


class Read(HTMLParser):
    """Tags with their attributes, texts of cells, and what screen readers say of pictures."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self._open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._open.append(tag)
        self.texts.setdefault(tag, []).append("")

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self._open:
            self.texts[self._open[-1]][-1] += data

    def all(self, tag: str) -> list[str]:
        return [one.strip() for one in self.texts.get(tag, ())]


def page(language: str = "en", rows: tuple[Row, ...] = ROWS) -> tuple[str, Read]:
    out = io.StringIO()
    write_html(rows, out, language)
    return out.getvalue(), Read(out.getvalue())


def test_each_case_is_a_row_and_each_person_a_picture() -> None:
    _, read = page()
    heads = [one for one in read.tags if one[0] == "th"]
    assert {one["scope"] for _, one in heads} == {"col", "row"}
    assert read.all("th")[-4:-2] == ["Asha", "Asha"]
    assert read.all("th")[-1] == "(no name)"
    cells = read.all("td")
    assert cells[:6] == ["First steps", "finished", "40", "2026-01-01 12:00:00", "9", "2"]
    assert cells[6 : 6 + len(Part)] == ["50 %", *[""] * (len(Part) - 1)]
    assert read.all("desc")[1] == "Of 100, the oldest first: 40, 90"
    assert read.all("figcaption")[1] == "Asha"
    kinds = [one["class"] for tag, one in read.tags if tag == "circle"]
    assert kinds[1:] == ["hollow", "full"]  # told apart without a colour
    assert [one.totals for one in people(ROWS)] == [(40,), (40, 90)]


def test_a_name_stays_text_and_nothing_is_loaded() -> None:
    text, read = page()
    assert not {tag for tag, _ in read.tags} & {"script", "img", "link", "iframe", "a href"}
    assert all(not name.startswith("on") for _, one in read.tags for name in one)
    assert "\u202e" not in text
    assert "http:" not in text
    assert "https:" not in text
    assert any("<script>alert(1)</script>" in cell for cell in read.all("figcaption"))
    assert "default-src 'none'" in str(read.tags)


def test_pictures_have_names_of_their_own() -> None:
    _, read = page()
    names = [one["id"] for _, one in read.tags if one.get("id")]
    assert len(names) == len({*names})
    for tag, one in read.tags:
        if tag == "svg":
            assert one["role"] == "img"
            assert {*str(one["aria-labelledby"]).split()} <= {*names}


def test_without_a_score_there_is_the_table_alone() -> None:
    _, read = page(rows=(Row("/gone", fault="no case there"),))
    assert read.all("svg") == []
    assert read.all("td")[-1] == "no case there"
    assert read.all("h2") == ["All cases"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_each_language(language: str) -> None:
    text, read = page(language)
    assert ("html", {"lang": language}) in read.tags
    assert ("@font-face" in text) is (language != "en")
    assert read.all("h1") == [words(language)("cohort_title")]
