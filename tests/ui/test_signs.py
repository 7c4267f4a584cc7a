"""Signs that the window draws are in the fonts that it brings, whatever the host has."""

import unicodedata
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont
from pytestqt.qtbot import QtBot

from irkit import places
from irkit.text import visible

UI = Path(__file__).parents[2] / "ui"
SIZE = 13.0
EVERYWHERE = frozenset("·²–—…")  # in every font with Latin letters


def drawn() -> set[str]:
    texts = "".join(path.read_text(encoding="utf-8") for path in UI.rglob("*.py"))
    signs = {one for one in texts if not one.isascii() and unicodedata.category(one)[0] in "SP"}
    return signs - EVERYWHERE


@pytest.mark.parametrize("sign", sorted({visible(chr(n)) for n in (*range(32), 127)} | drawn()))
def test_a_sign_is_in_a_font_that_is_shipped(sign: str, qtbot: QtBot) -> None:
    fonts = sorted((places.resources() / "fonts").glob("*.ttf"))
    assert any(QRawFont(str(font), SIZE).supportsCharacter(ord(sign)) for font in fonts)
