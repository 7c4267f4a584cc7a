"""Hostile text becomes one visible line for a screen, and UTF-8 for a database."""

import json
import sqlite3
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from irkit.text import meant, middle, storable, visible

any_text = st.text(st.characters(codec=None, categories=None))


@given(any_text)
@example("\udcff\udc80")
@example("\ud800")
def test_storable_text_goes_into_utf8_sqlite_and_json(text: str) -> None:
    stored = storable(text)
    assert stored.encode().decode() == stored
    assert json.loads(json.dumps(stored, ensure_ascii=False)) == stored
    with sqlite3.connect(":memory:") as database:
        assert database.execute("SELECT ?", (stored,)).fetchone() == (stored,)
    database.close()
    assert storable(stored) == stored


@given(st.text())
def test_sound_text_is_stored_as_it_is(text: str) -> None:
    assert storable(text) == text


def test_undecodable_bytes_are_stored_by_number() -> None:
    assert storable(b"a\xff\x80b".decode("utf-8", "surrogateescape")) == r"a\xff\x80b"
    assert storable("\ud800") == r"\ud800"


@given(any_text)
def test_visible_text_is_one_line_without_controls(text: str) -> None:
    seen = visible(text)
    seen.encode()
    assert len(seen.splitlines()) <= 1
    categories = {unicodedata.category(c) for c in seen if c not in "\u200c\u200d"}
    assert not categories & {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    assert visible(seen) == seen


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("two\nlines\r\tand \x7f", "two␊lines␍␉and ␡"),
        ("\x1b[31mred", "␛[31mred"),
        ("invoice\u202efdp.exe", r"invoice\u202efdp.exe"),
        ("a\u2028b\u2029c\x85d", r"a\u2028b\u2029c\u0085d"),
        ("zero\u200bwidth\ufeff", r"zero\u200bwidth\ufeff"),
        ("\U000e0041tag", r"\U000e0041tag"),
        ("\udcff", r"\xff"),
        ("\ue000", r"\ue000"),
        ("filler\u3164\u115f\u1160\uffa0", r"filler\u3164\u115f\u1160\uffa0"),
        ("blank\u2800\u034f", r"blank\u2800\u034f"),
        ("svc\u200dhost\u200c.exe", r"svc\u200dhost\u200c.exe"),
        ("variation a\ufe00 \U000e0100", r"variation a\ufe00 \U000e0100"),
        ("क्\u200dष और क्\u200cष", "क्\u200dष और क्\u200cष"),
        ("👩\u200d💻 ❤\ufe0f", "👩\u200d💻 ❤\ufe0f"),
        ("größe 名前 naïve", "größe 名前 naïve"),
    ],
)
def test_what_is_shown(text: str, seen: str) -> None:
    assert visible(text) == seen
    assert meant(seen) == text


@given(st.text(), st.integers(1, 100))
def test_middle_keeps_both_ends(text: str, width: int) -> None:
    cut = middle(text, width)
    assert len(cut) == min(len(text), width)
    if len(text) > width:
        dots = [place for place, char in enumerate(cut) if char == "…"]
        assert any(text.startswith(cut[:at]) and text.endswith(cut[at + 1 :]) for at in dots)


@pytest.mark.parametrize(
    ("text", "width", "cut"),
    [("abcdef", 6, "abcdef"), ("abcdef", 5, "ab…ef"), ("abcdef", 4, "a…ef"), ("abcdef", 1, "…")],
)
def test_middle(text: str, width: int, cut: str) -> None:
    assert middle(text, width) == cut
