"""The rules page: packs added, disabled, removed and checked, all by the commands of irkit."""

import os
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from irkit import places
from irkit.rulebook import packs
from tests.ui.conftest import MakeCase, examined
from ui.pages import rules
from ui.pages.rules import RulesPage
from ui.widgets.health_pane import COLUMNS, complaints
from ui.windows import Windows

LIMIT = 60_000
PACK = """rule Good { strings: $a = "good-%s" condition: $a }
rule Bad { condition: nothing }
rule Noisy { strings: $a = "import" condition: $a }
"""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("IRKIT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def page(windows: Windows, qtbot: QtBot) -> RulesPage:
    """The page without a case."""
    with_list(windows, qtbot)
    page = windows.window.page
    assert isinstance(page, RulesPage)
    for model in (page.packs.rows, page.health.model):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, page)
    return page


def with_list(windows: Windows, qtbot: QtBot) -> None:
    windows.window.run("go_rules")
    page = windows.window.page
    qtbot.waitUntil(lambda: page.packs.rows.total > 0, timeout=LIMIT)


def pack(folder: Path, name: str = "mine.yar") -> Path:
    path = folder / name
    path.write_text(PACK % "x")
    return path


def listed(page: RulesPage, qtbot: QtBot) -> dict[str, bool]:
    with qtbot.waitSignal(page.listing.ended, timeout=LIMIT):
        page.look()
    return {one.name: one.enabled for one in page.packs.rows.records}


def add(page: RulesPage, qtbot: QtBot, *paths: Path) -> None:
    with qtbot.waitSignal(page.listing.ended, timeout=LIMIT):
        page.add_paths(map(str, paths))


def test_the_shipped_pack_is_listed_without_a_case(page: RulesPage, windows: Windows) -> None:
    (row,) = page.packs.rows.records
    assert windows.desk.reader is None
    assert (row.name, row.shipped, row.enabled) == ("irkit", True, True)
    assert row.sha256 == packs.read(places.rules()).sha256
    assert row.rules > 200
    assert page.packs.current() == row
    assert not page.remove.isEnabled()
    assert page.toggle.text() == "Disable"
    assert "Scans that name no rules" in page.summary.text()
    assert not page.grab().isNull()


@pytest.mark.portable
def test_a_pack_is_dropped_disabled_enabled_and_removed(
    page: RulesPage, qtbot: QtBot, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(pack(tmp_path))), QUrl("http://example.org/x.yar")])
    keys, action = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    drag = QDragEnterEvent(QPoint(5, 5), action, data, Qt.MouseButton.LeftButton, keys)
    page.dragEnterEvent(drag)
    assert drag.isAccepted()
    with qtbot.waitSignal(page.listing.ended, timeout=LIMIT):
        page.dropEvent(QDropEvent(QPoint(5, 5), action, data, Qt.MouseButton.LeftButton, keys))
        assert page.change_panel.line.text() == f"irkit rules add {tmp_path / 'mine.yar'}"
    assert {one.name for one in packs.known()} == {"irkit", "mine"}
    page.packs.go_to("mine")
    for text, used in (("Disable", False), ("Enable", True)):
        assert page.toggle.text() == text
        with qtbot.waitSignal(page.listing.ended, timeout=LIMIT):
            qtbot.mouseClick(page.toggle, Qt.MouseButton.LeftButton)
        assert page.packs.current().enabled is used
        assert packs.known()[-1].enabled is used
    qtbot.mouseClick(page.remove, Qt.MouseButton.LeftButton)
    assert "Remove mine?" in page.asked.text.text()
    qtbot.mouseClick(page.asked.no, Qt.MouseButton.LeftButton)
    assert not page.asked.isVisible()
    assert len(packs.known()) == 2
    page.remove.click()
    with qtbot.waitSignal(page.listing.ended, timeout=LIMIT):
        qtbot.mouseClick(page.asked.yes, Qt.MouseButton.LeftButton)
    assert [one.name for one in packs.known()] == ["irkit"]


@pytest.mark.portable
def test_several_are_added_one_after_the_other_under_names_that_fit(
    page: RulesPage, qtbot: QtBot, tmp_path: Path
) -> None:
    add(page, qtbot, pack(tmp_path), pack(tmp_path, "my rules (1).yar"), pack(tmp_path, "नियम.yar"))
    assert set(listed(page, qtbot)) == {"irkit", "mine", "my-rules-1", "pack"}
    assert rules._fitting("--..--") == "pack"


@pytest.mark.portable
def test_what_cannot_be_added_is_said(page: RulesPage, qtbot: QtBot, tmp_path: Path) -> None:
    bad = tmp_path / "bad.yar"
    bad.write_text("rule Bad { condition: nothing }")
    with qtbot.waitSignal(page.desk.trouble) as trouble:
        add(page, qtbot, bad)
    assert "no rule can be used" in trouble.args[0]
    assert "no rule can be used" in page.change_panel.state.text()
    add(page, qtbot, pack(tmp_path))  # and the page goes on
    assert set(listed(page, qtbot)) == {"irkit", "mine"}


@pytest.mark.portable
def test_a_broken_pack_is_named_and_can_be_removed(
    page: RulesPage, qtbot: QtBot, tmp_path: Path, home: Path
) -> None:
    add(page, qtbot, pack(tmp_path))
    (home / "packs" / "mine.zip").write_bytes(b"PK\3\4 no zip")
    listed(page, qtbot)
    assert "mine cannot be read" in page.summary.text()
    page.packs.go_to("mine")
    page.remove.click()
    with qtbot.waitSignal(page.listing.ended, timeout=LIMIT):
        page.asked.yes.click()
    assert set(listed(page, qtbot)) == {"irkit"}
    assert "cannot be read" not in page.summary.text()


@pytest.mark.portable
def test_every_pack_disabled_is_said(page: RulesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.listing.ended, timeout=LIMIT):
        page.toggle.click()
    assert "no scan can start" in page.summary.text()


@pytest.mark.portable
def test_the_health_of_a_pack_with_a_filter(page: RulesPage, qtbot: QtBot, tmp_path: Path) -> None:
    add(page, qtbot, pack(tmp_path))
    page.packs.go_to("mine")
    with qtbot.waitSignal(page.checking.ended, timeout=LIMIT):
        qtbot.mouseClick(page.check_button, Qt.MouseButton.LeftButton)
        assert not page.check_button.isEnabled()
        assert page.check_panel.line.text().endswith("mine.zip --json")
    assert page.check_panel.state.text() == "2 rules of 1 files can be used, 1 cannot."
    found = {(one.problem, one.file, one.line, one.rule) for one in page.health.model.records}
    assert ("dropped", "mine.yar", 2, "Bad") in found
    assert ("noisy", "mine.yar", None, "Noisy") in found
    qtbot.keyClicks(page.health.filter.words, "bad")
    qtbot.waitUntil(lambda: page.health.model.rowCount() == 1)
    qtbot.keyClicks(page.health.filter.words, "xyz")
    qtbot.waitUntil(lambda: page.health.words.isVisible())
    page.health.filter.choose(only=(("problem", ("noisy",)),))
    assert {one.problem for one in page.health.model.records} == {"noisy"}


def test_a_quick_check_of_a_file_that_is_not_added(
    page: RulesPage, qtbot: QtBot, tmp_path: Path
) -> None:
    good = tmp_path / "good.yar"
    good.write_text('rule Good { strings: $a = "good-thing" condition: $a }')
    page.quick.setChecked(True)
    with qtbot.waitSignal(page.checking.ended, timeout=LIMIT):
        page.check_path(str(good), good.name)
        assert page.check_panel.line.text().endswith("--json --quick")
    assert page.health.words.text().startswith("Every rule can be used")
    assert page.title.text() == "Health of good.yar"


def test_a_check_can_be_stopped_and_one_that_is_killed_is_said(
    page: RulesPage, qtbot: QtBot
) -> None:
    def begin() -> int:
        page.check()
        qtbot.waitUntil(lambda: page.checking._process.processId() > 0, timeout=LIMIT)
        return page.checking._process.processId()

    with qtbot.waitSignal(page.checking.ended, timeout=LIMIT):
        begin()
        qtbot.mouseClick(page.check_panel.stop, Qt.MouseButton.LeftButton)
    assert page.health.words.text() == "Stopped."
    with qtbot.waitSignal(page.checking.ended, timeout=LIMIT):
        os.kill(begin(), getattr(signal, "SIGKILL", signal.SIGTERM))
    assert page.check_panel.state.text().startswith("⚠ ")
    assert page.check_button.isEnabled()


@pytest.mark.linux
def test_a_missing_program_is_said(
    windows: Windows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    with qtbot.waitSignal(windows.desk.trouble) as trouble:
        windows.window.run("go_rules")
    assert "cannot be started" in trouble.args[0]
    page = windows.window.page
    assert "cannot be started" in page.summary.text()
    assert not page.toggle.isEnabled()


def test_the_page_ends_its_commands_when_the_case_is_closed(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    windows.window.open_case(make_case(examined()))
    with_list(windows, qtbot)
    page = windows.window.page
    page.check()
    qtbot.waitUntil(lambda: page.checking._process.processId() > 0, timeout=LIMIT)
    with qtbot.waitSignal(page.destroyed):
        windows.window.run("case_close")


def test_hostile_words_of_a_pack_stay_text(page: RulesPage, qtbot: QtBot) -> None:
    document = {
        "dropped": [{"file": "<b>\u202e.yar", "line": 0, "rule": "", "reason": "<img src=x>\n"}],
        "slow": [{"file": "a", "rule": "s", "rate": 1_500_000}],
        "noisy": [{"file": "a", "rule": "n", "files": 3, "example": "/{0}"}],
        "warnings": ["w"],
    }
    rows = [*complaints(document)]
    assert [one.problem for one in rows] == ["dropped", "slow", "noisy", "remark"]
    assert rows[0].line is None
    assert rows[1].reason == "reads only 1.5 MB a second when it is alone"
    page.health.show_document(document)
    texts = [page.health.model.index(0, n).data() for n in range(len(COLUMNS))]
    assert texts == ["● dropped", "<b>\\u202e.yar", "", "", "<img src=x>␊"]
    assert not page.health.grab().isNull()
