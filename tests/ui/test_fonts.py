"""The shipped font of Hindi and Marathi: it loads, and Qt joins its letters."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication

from irkit import places

FAMILY = "Noto Sans Devanagari"
FOLDER = places.resources() / "fonts"
SENTENCES = (
    "इस कंप्यूटर पर संदिग्ध प्रक्रियाएँ मिलीं; कृपया रिपोर्ट पढ़ें।",
    "या संगणकावर संशयास्पद प्रक्रिया आढळल्या; कृपया अहवाल वाचा.",
)


@pytest.fixture(scope="module")
def family(qapp: QApplication) -> str:
    for style in ("Regular", "Bold"):
        path = FOLDER / f"NotoSansDevanagari-{style}.ttf"
        number = QFontDatabase.addApplicationFont(str(path))
        assert QFontDatabase.applicationFontFamilies(number) == [FAMILY]
    return FAMILY


def glyphs(text: str, weight: QFont.Weight = QFont.Weight.Normal) -> list[tuple[str, int]]:
    """What is drawn for a text, as the style of the font and the number of the glyph in it."""
    font = QFont([FAMILY])
    font.setWeight(weight)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    found = []
    for run in layout.glyphRuns():
        raw: QRawFont = run.rawFont()
        assert raw.familyName() == FAMILY
        found += [(raw.styleName(), glyph) for glyph in run.glyphIndexes()]
    return found


@pytest.mark.parametrize("text", SENTENCES, ids=["Hindi", "Marathi"])
@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.Bold])
def test_it_draws_every_letter_of_a_sentence(family: str, text: str, weight: QFont.Weight) -> None:
    drawn = glyphs(text, weight)
    assert {style for style, _ in drawn} == {"Bold" if weight > 400 else "Regular"}
    assert all(glyph for _, glyph in drawn)  # 0 is the box of a letter that the font has not


@pytest.mark.parametrize("conjunct", ["क्ष", "ज्ञ", "श्र", "त्र", "द्ध"])
def test_conjuncts_are_one_sign(family: str, conjunct: str) -> None:
    assert len(glyphs(conjunct)) < len(conjunct)
    assert glyphs(conjunct)[0] != glyphs(conjunct[0])[0]


def test_a_vowel_sign_stands_before_the_letter_that_it_follows(family: str) -> None:
    assert glyphs("कि")[-1] == glyphs("क")[-1]
    assert glyphs("का")[0] == glyphs("क")[0]


def test_its_licence_comes_with_it() -> None:
    text = (FOLDER / "OFL.txt").read_text("utf-8")
    assert "Copyright 2015 Google Inc." in text
    assert "SIL OPEN FONT LICENSE\n\nVersion 1.1" in text
