"""Bytes can be read, walked through and copied by keyboard; what matched is told apart."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from pytestqt.qtbot import QtBot

from ui.theme import theme
from ui.widgets.hex_view import MOST, HexView, Mark

DATA = bytes(range(256)) * 8
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(qtbot: QtBot, qapp) -> HexView:
    one = HexView(theme(qapp))
    qtbot.addWidget(one)
    one.resize(620, 200)
    one.show()
    one.show_bytes(DATA, 0x1000, [Mark(0x1004, 20), Mark(0x1700, 3)])
    one.setFocus()
    return one


def test_rows_are_as_wide_as_the_view(view: HexView) -> None:
    assert view.width_in_bytes == 16
    view.resize(330, 200)
    assert view.width_in_bytes == 8
    view.resize(1400, 200)
    assert view.width_in_bytes == 32


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        ([Qt.Key.Key_Right, Qt.Key.Key_Right], 2),
        ([Qt.Key.Key_Left], 0),
        ([Qt.Key.Key_Down, Qt.Key.Key_End], 31),
        ([Qt.Key.Key_Down, Qt.Key.Key_Up], 0),
        ([Qt.Key.Key_Right, Qt.Key.Key_Home], 0),
        ([(Qt.Key.Key_End, CTRL)], len(DATA) - 1),
        ([(Qt.Key.Key_End, CTRL), Qt.Key.Key_Down], len(DATA) - 1),
        ([(Qt.Key.Key_End, CTRL), (Qt.Key.Key_Home, CTRL)], 0),
    ],
)
def test_keys_move_the_cursor(view: HexView, qtbot: QtBot, keys, place: int) -> None:
    for key in keys:
        pressed, held = key if isinstance(key, tuple) else (key, Qt.KeyboardModifier.NoModifier)
        qtbot.keyClick(view, pressed, held)
    assert view.cursor_at == place
    assert f"{0x1000 + place:#x}" in view.accessibleDescription()
    row, bar = place // 16, view.verticalScrollBar()
    assert bar.value() <= row < bar.value() + bar.pageStep()


def test_pages_go_there_and_back(view: HexView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.cursor_at == (view.verticalScrollBar().pageStep() - 1) * 16
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.cursor_at == 0


def test_what_is_selected_is_copied_as_hex_or_text(view: HexView, qtbot: QtBot) -> None:
    view.show_bytes(b"eval(\x00\x1b[2J)")
    for _ in range(6):
        qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "65 76 61 6c 28 00 1b"
    qtbot.keyClick(view, Qt.Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == "eval(··"
    qtbot.keyClick(view, Qt.Key.Key_A, CTRL)
    assert view.selection == (0, 11)


def test_copying_is_not_taken_by_the_window(view: HexView, qapp) -> None:
    for key, held in ((Qt.Key.Key_C, CTRL), (Qt.Key.Key_C, CTRL | SHIFT), (Qt.Key.Key_A, CTRL)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, held)
        event.ignore()
        assert qapp.sendEvent(view, event)
        assert event.isAccepted()
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_M, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    qapp.sendEvent(view, event)
    assert not event.isAccepted()  # a verdict is given with the cursor in the bytes, too


def test_the_mouse_selects_in_hex_and_in_text(view: HexView, qtbot: QtBot) -> None:
    paint = view._paint_of()
    for column, place in ((paint._hex_at(3), 3), (paint._text_at(16) + 9, 9)):
        where = QPoint(int(paint._x(column) + 2), paint.row_height // 2)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
        assert view.cursor_at == place
        assert view.selection == (place, place + 1)
    below = QPoint(int(paint._x(paint._hex_at(4))), paint.row_height + 3)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, SHIFT, below)
    assert view.selection == (9, 21)


def test_a_mark_is_brought_into_sight(view: HexView) -> None:
    view.go_to_mark(1)
    row, bar = 0x700 // 16, view.verticalScrollBar()
    assert bar.value() <= row < bar.value() + bar.pageStep()
    assert view.current == 1
    assert view.cursor_at == 0x700
    view.go_to_mark(7)
    assert view.current == 1


def test_marks_look_other_than_the_rest_in_both_themes(view: HexView, qapp) -> None:
    from ui.theme import DARK, LIGHT, Scheme

    scheme = theme(qapp).scheme
    for wanted, colours in ((Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)):
        theme(qapp).choose(wanted)
        view.go_to_mark(0)
        seen = colours_of(view)
        assert {colours.ground, colours.accent} <= seen  # the one that is read has a ground
        view.current = -1
        view.viewport().update()
        assert colours.alert in colours_of(view)  # others are underlined in a colour
    theme(qapp).choose(scheme)


def colours_of(view: HexView) -> set[str]:
    picture = view.viewport().grab().toImage()
    return {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 1)
        for y in range(min(picture.height(), 60))
    }


def test_a_mebibyte_and_no_more(qtbot: QtBot, qapp) -> None:
    view = HexView(theme(qapp))
    qtbot.addWidget(view)
    view.resize(620, 300)
    view.show()
    view.show_bytes(b"x" * (MOST + 5), 1 << 33)
    assert len(view.data) == MOST
    assert view.width_in_bytes == 16
    view.go_to((1 << 33) + MOST)
    assert view.cursor_at == MOST - 1
    assert not view.grab().isNull()


def test_nothing_is_shown_as_nothing(view: HexView, qtbot: QtBot) -> None:
    view.show_bytes(b"")
    qtbot.keyClick(view, Qt.Key.Key_End, CTRL)
    assert view.cursor_at == 0
    assert view.text_of() == ""
    assert view.accessibleDescription() == "No bytes"
    assert not view.grab().isNull()
