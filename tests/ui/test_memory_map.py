"""The map of a process's memory, and the strip that draws it."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise, product

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from irkit import memory
from tests.case import sample
from tests.ui.memory import CODE, HEAP, REGIONS, document
from ui import memory_map
from ui.memory_map import KINDS, Region, read_map
from ui.theme import Scheme
from ui.widgets.memory_paint import LEAST, ROW, bar_of, slots
from ui.widgets.memory_strip import MemoryStrip
from ui.windows import Windows


def test_kinds_and_states_are_those_of_the_engine() -> None:
    assert set(memory_map.KINDS) == {one.value for one in memory.RegionKind}
    assert set(memory_map._STATES) == {one.value for one in memory.FileState}
    letters = [letter for _, letter, _ in memory_map.KINDS.values()]
    assert len(set(letters)) == len(letters)


def test_a_map_is_read() -> None:
    found = read_map(document())
    assert memory_map.is_same(found.started, sample.NOON)
    assert not memory_map.is_same(found.started, sample.NOON + timedelta(seconds=9))
    assert not memory_map.is_same(None, None)
    assert [one.kind for one in found.regions] == [
        "image", "heap", "private", "image", "mapped", "stack", "special",
    ]  # fmt: skip
    assert [one.suspect for one in found.regions] == [False, False, True, *[False] * 4]
    assert found.regions[1].own == 0x9000
    assert found.regions[6].own is None
    assert memory_map.place_of(found.regions, HEAP + 0x20FFF) == 1
    assert memory_map.place_of(found.regions, HEAP + 0x21000) is None
    assert memory_map.place_of(found.regions, 5) is None


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("no process 7 runs: irkit collect processes lists those that do", "has ended"),
        ("process 7 (x) has ended", "has ended"),
        ("the memory of process 7 (a has ended) may not be read: run irkit as root", "rights"),
        ("the system lets nobody read the memory of process 7 (x), not even root", "nobody"),
        ("0x1000 is in no region of process 7 (x): irkit memory 7 lists them", "any more"),
        ("0x1000 of process 7 (x) is not in memory: never used, or moved", "never used"),
        ("something else.", "something else"),
    ],
)
def test_troubles_are_told_in_the_words_of_the_window(qapp, said: str, shown: str) -> None:
    assert shown in memory_map.trouble(said)
    assert not memory_map.trouble(said).endswith(".")


@pytest.mark.parametrize("count", [0, 1, 7, 3000])
@pytest.mark.parametrize("room", [40.0, 400.0, 2000.0])
def test_every_region_has_its_place(count: int, room: float) -> None:
    regions = [replace(REGIONS[n % 7], start=n << 40) for n in range(count)]
    placed = slots(regions, room)
    assert len(placed) == count
    for before, after in pairwise(placed):
        assert after.width >= LEAST
        assert after.row > before.row or after.left > before.left + before.width
    assert all(one.left == 0 or one.left + one.width <= room for one in placed)


# The strip


@pytest.fixture
def strip(windows: Windows, qtbot: QtBot) -> MemoryStrip:
    strip = MemoryStrip(windows.desk.theme)
    qtbot.addWidget(strip)
    strip.resize(400, 60)
    strip.show()
    counted = [replace(one, hits=2) if one.start == CODE else one for one in REGIONS]
    strip.show_regions(counted, {CODE: "alert"})
    return strip


def test_the_strip_says_what_it_shows(strip: MemoryStrip) -> None:
    assert strip.accessibleName() == "Memory map"
    assert strip.accessibleDescription() == "7 regions, 2 matches"
    said = strip.says(strip.regions[2])
    assert said.startswith("0x7f0000000000, 8.2 kB, rwxp, private, code may run here")
    assert said.endswith(", 2 matches")
    assert "/tmp/<b>\\u202e, deleted" in strip.says(strip.regions[3])
    strip.show_regions([], {})
    assert strip.accessibleDescription() == "0 regions"
    assert not strip.grab().isNull()


def test_keys_go_from_region_to_region(strip: MemoryStrip, qtbot: QtBot) -> None:
    chosen: list[Region] = []
    strip.chosen.connect(chosen.append)
    strip.setFocus()
    qtbot.waitUntil(strip.hasFocus)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_End):
        qtbot.keyClick(strip, key)
    qtbot.keyClick(strip, Qt.Key.Key_Right)  # there is no more
    places = [strip.regions.index(one) for one in chosen]
    assert places[:5] == [0, 1, 2, 1, 6]
    assert strip.accessibleDescription().startswith("7 of 7: 0x7ffff0000000")
    qtbot.keyClick(strip, Qt.Key.Key_Home)
    with qtbot.waitSignal(strip.opened) as opened:
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert opened.args[0].start == REGIONS[0].start
    strip.show_regions(strip.regions[:3], {})  # the same one stays chosen
    assert strip.current().start == REGIONS[0].start


def test_the_mouse_finds_a_region(strip: MemoryStrip, qtbot: QtBot) -> None:
    middle = bar_of(strip._slots[2]).center() + QPointF(3, 0)
    assert strip.region_at(middle) == 2
    assert strip.region_at(QPointF(middle.x(), ROW * 5)) is None
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=middle.toPoint())
    assert strip.at == 2
    none, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    moved = QMouseEvent(QEvent.Type.MouseMove, middle, middle, none, none, keys)
    QApplication.sendEvent(strip.viewport(), moved)  # the window of the program lies above it
    assert strip.viewport().toolTip() == strip.says(strip.regions[2])


def test_thousands_of_regions_are_scrolled(strip: MemoryStrip, qtbot: QtBot) -> None:
    many = [replace(REGIONS[n % 7], start=n << 40, hits=0) for n in range(3000)]
    strip.show_regions(many, {})
    assert strip.height() == 4 * ROW
    assert strip.verticalScrollBar().maximum() > 10
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_End)
    assert strip.verticalScrollBar().value() == strip.verticalScrollBar().maximum()
    qtbot.keyClick(strip, Qt.Key.Key_Up)
    assert strip._slots[strip.at].row == strip._slots[-1].row - 1
    assert not strip.grab().isNull()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_kinds_differ_by_more_than_colour(
    strip: MemoryStrip, windows: Windows, scheme: Scheme
) -> None:
    windows.desk.theme.choose(scheme)
    colours = windows.desk.theme.colours
    picture = strip.grab().toImage()
    ratio = picture.devicePixelRatio()

    def seen(place: int, above: float, below: float) -> set[str]:
        bar = bar_of(strip._slots[place]).translated(3, 0)
        return {
            picture.pixelColor(int(x * ratio), int(y * ratio)).name()
            for x in range(int(bar.left()), int(bar.right()))
            for y in range(int(bar.top() - above), int(bar.bottom() + below))
        }

    assert colours.alert in seen(2, 8, 5)  # found above, code below
    assert colours.alert not in seen(1, 8, 5)
    strip.show_regions([replace(REGIONS[0], kind=one, size=1 << 40) for one in KINDS], {})
    picture = strip.grab().toImage()
    patterns = set()
    for slot, (_, _, colour) in zip(strip._slots, KINDS.values(), strict=True):
        left, top = bar_of(slot).translated(3, 0).topLeft().toTuple()
        name = getattr(colours, colour)
        where = product(range(2, 12), range(2, 18))  # left of the letter
        patterns.add(frozenset(at for at in where if _pixel(picture, left, top, at) == name))
    assert len(patterns) == len(KINDS)


def _pixel(picture: QImage, left: float, top: float, at: tuple[int, int]) -> str:
    ratio = picture.devicePixelRatio()
    return picture.pixelColor(int((left + at[0]) * ratio), int((top + at[1]) * ratio)).name()
