"""Colours can be read in both themes, and never say anything alone."""

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from irkit.records import Level
from ui.theme import DARK, LIGHT, SHAPES, Colours, Scheme, theme

READ = (
    "text", "quiet", "accent", "alert", "warning", "notice", "info", "escape", "good", "service",
)  # fmt: skip
GROUNDS = ("ground", "raised", "chosen")


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = (value / 255 for value in QColor(colour).getRgb()[:3])
    r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_what_wcag_says() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_everything_can_be_read(colours: Colours) -> None:
    assert {one.name for one in fields(Colours)} - set(READ) == {
        *GROUNDS, "line", "on_accent",
    }  # fmt: skip
    for name in READ:
        for ground in GROUNDS:
            assert contrast(getattr(colours, name), getattr(colours, ground)) >= 4.5, (name, ground)
    assert contrast(colours.on_accent, colours.accent) >= 4.5


def test_every_level_has_its_own_shape() -> None:
    assert {level.value for level in Level} < SHAPES.keys()
    assert len(set(SHAPES.values())) == len(SHAPES)


@pytest.mark.parametrize(("scheme", "colours"), [(Scheme.DARK, DARK), (Scheme.LIGHT, LIGHT)])
def test_the_user_chooses(
    qtbot: QtBot, qapp: QApplication, scheme: Scheme, colours: Colours
) -> None:
    chosen = theme(qapp)
    assert theme(qapp) is chosen
    with qtbot.waitSignal(chosen.changed):
        chosen.choose(scheme)
    assert chosen.colours == colours
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(colours.ground)
    assert chosen.level("alert") == QColor(colours.alert)
    assert chosen.level("of another irkit") == QColor(colours.info)
    chosen.choose(Scheme.SYSTEM)
