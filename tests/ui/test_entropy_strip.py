"""The strip says in words what it shows in colours."""

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from ui.theme import theme
from ui.widgets.entropy_strip import EntropyStrip


def test_each_block_is_told_by_its_offset(qtbot: QtBot, qapp) -> None:
    strip = EntropyStrip(theme(qapp))
    qtbot.addWidget(strip)
    strip.resize(400, 66)
    strip.show_blocks([0.2, 4.5, 7.9, 7.0], 1024)
    strip.show()
    assert [strip.block_at(x) for x in (0, 100, 399, 400, -1)] == [0, 1, 3, None, None]
    assert strip.says(0) == "0x0: 0.20 bits a byte, nearly all the same"
    assert strip.says(1) == "0x400: 4.50 bits a byte, text, code or data"
    assert strip.says(2) == "0x800: 7.90 bits a byte, compressed or encrypted"
    assert "0x800" in strip.accessibleDescription()
    qtbot.mouseMove(strip, QPoint(250, 10))
    assert strip.toolTip() == strip.says(2)
    picture = strip.grab().toImage()
    ratio = picture.devicePixelRatio()
    top = [picture.pixelColor(int(x * ratio), int(8 * ratio)).name() for x in (50, 250)]
    assert top == [theme(qapp).colours.raised, theme(qapp).colours.alert]


def test_nothing_to_show(qtbot: QtBot, qapp) -> None:
    strip = EntropyStrip(theme(qapp))
    qtbot.addWidget(strip)
    assert strip.block_at(3) is None
    assert not strip.grab().isNull()
