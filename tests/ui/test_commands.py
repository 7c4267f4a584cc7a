"""Each command once, with a key of its own, a handler and a place in the menus."""

from collections import Counter

from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from irkit import places
from tests.ui.conftest import MakeCase, examined
from ui.commands import COMMANDS, MENUS
from ui.pages import PAGES
from ui.widgets.keys import Keys
from ui.widgets.palette import Palette, matching
from ui.windows import Windows


def test_every_command_and_key_once() -> None:
    assert max(Counter(one.name for one in COMMANDS).values()) == 1
    keys = [QKeySequence(one.keys).toString() for one in COMMANDS if one.keys]
    assert "" not in keys
    assert max(Counter(keys).values()) == 1
    assert {one.menu for one in COMMANDS} == set(MENUS)
    icons = places.resources() / "icons"
    assert all((icons / f"{one.icon}.svg").is_file() for one in COMMANDS if one.icon)


def test_every_command_is_done_somewhere(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    window = windows.window
    done = set(window.handlers())
    window.open_case(make_case(examined()))
    done |= set(window.handlers())
    for page in PAGES:
        window.show_page(page.name)
        if page.name == "findings":  # its commands need a finding
            qtbot.waitUntil(lambda: "judge_malicious" in window.handlers())
        done |= set(window.handlers())
    later = {"scan_pause", "scan_stop", "undo"}  # while something runs, after a verdict
    assert {one.name for one in COMMANDS} - done - later == set()
    assert done <= {one.name for one in COMMANDS}


def test_what_cannot_be_done_is_grey(windows: Windows, make_case: MakeCase) -> None:
    window = windows.window
    assert not window.menus.actions["case_close"].isEnabled()
    assert not window.menus.actions["go_findings"].isEnabled()
    assert not window.menus.actions["scan_pause"].isEnabled()
    window.open_case(make_case(examined()))
    assert window.menus.actions["case_close"].isEnabled()
    window.run("scan_pause")  # nothing runs: nothing happens


def test_the_palette_finds_and_does(windows: Windows, qtbot: QtBot) -> None:
    window = windows.window
    palette = Palette(window, window.handlers())
    qtbot.addWidget(palette)
    qtbot.keyClicks(palette.words, "rul")
    assert palette.found.currentItem().text().startswith("Rules")
    from PySide6.QtCore import Qt

    qtbot.keyClick(palette.words, Qt.Key.Key_Return)
    assert window.page is not None
    assert window.page.objectName() == "rules"
    assert [one.name for one in matching("copy csv", list(COMMANDS))] == ["copy_csv"]
    assert matching("no such thing", list(COMMANDS)) == []


def test_help_lists_every_key(windows: Windows, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QLabel

    keys = Keys(windows.window)
    qtbot.addWidget(keys)
    shown = {label.text() for label in keys.findChildren(QLabel)}
    assert {one.title for one in COMMANDS if one.keys} <= shown
