"""The shipped fonts: what is said to be drawable is drawn."""

import json
import sys

import pytest

from irkit.errors import UsageError
from irkit.report import pdf
from irkit.report.fonts import drawable
from irkit.text import visible
from tests.report.full import NOW

PAGE = b"""
#set document(title: "t")
#set text(font: ("Noto Sans", "Noto Sans Mono"))
#for one in json("data.json") { par(one) }
"""


def test_letters_without_a_font_are_named() -> None:
    assert drawable("plain") == "plain"
    assert drawable("Größe Ωмега नमस्ते ●▲◆◐␊→ ₹") == "Größe Ωмега नमस्ते ●▲◆◐␊→ ₹"
    assert drawable("你b\U0001f98a") == "\\u4f60b\\U0001f98a"
    assert drawable("שלום") == "\\u05e9\\u05dc\\u05d5\\u05dd"


def test_every_character_that_is_said_to_be_drawable_is_drawn() -> None:
    every = [
        char
        for char in map(chr, range(sys.maxunicode + 1))
        if visible(char) == char and drawable(char) == char
    ]
    assert len(every) > 2_000
    rows = [" ".join(every[start : start + 100]) for start in range(0, len(every), 100)]
    sources = {"main.typ": PAGE, "data.json": json.dumps(rows).encode()}
    assert pdf.typeset(sources, NOW).startswith(b"%PDF")  # the standards bar letters without glyph


def test_a_standard_bars_what_no_font_has() -> None:
    """So that the test above can fail."""
    sources = {"main.typ": PAGE, "data.json": json.dumps(["你"]).encode()}
    with pytest.raises(UsageError, match="could not be displayed"):
        pdf.typeset(sources, NOW)
