"""The frame: pages, the case on top, the work at the bottom, and what goes wrong."""

import os
import shutil
import signal
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from irkit.case import Case
from irkit.places import CASE_FILE
from irkit.records import Opinion
from irkit.records import State as Ending
from tests.case import sample
from tests.ui.conftest import MakeCase, examined, plant
from ui.pages import PAGES
from ui.theme import Scheme
from ui.widgets.case_strip import LabelsDialog
from ui.windows import Windows
from ui.work import State


def test_without_a_case_the_start_page_is_shown(windows: Windows) -> None:
    window = windows.window
    assert window.page.objectName() == "start"
    assert not window.rail.isVisible()
    window.show_page("findings")
    assert window.page.objectName() == "start"


def test_a_case_is_opened_shown_and_closed(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    window = windows.window
    window.open_case(make_case(examined("/srv/a", 90)))
    assert window.page.objectName() == "overview"
    assert "Web server of the clinic" in window.windowTitle()
    assert window.strip.tlp.text() == "TLP:AMBER"
    qtbot.waitUntil(lambda: window.strip.host.text() == "web01")
    qtbot.waitUntil(lambda: "1" in window.rail.buttons["findings"].text())
    for page in PAGES:
        window.run(f"go_{page.name}")
        assert window.page.objectName() == page.name
        assert window.rail.buttons[page.name].isChecked()
    window.run("go_start")
    assert not any(one.isChecked() for one in window.rail.buttons.values())
    window.run("go_findings")
    assert window.rail.buttons["findings"].isChecked()
    window.run("case_close")
    assert window.page.objectName() == "start"
    assert windows.desk.settings.recent_cases() != []


def test_the_title_shows_what_the_name_of_a_foreign_case_hides(
    windows: Windows, tmp_path: Path
) -> None:
    about = replace(sample.ABOUT, name="web \u202efdp.exe")
    Case.create(tmp_path / "case", about).close()
    windows.window.open_case(tmp_path / "case")
    assert "\u202e" not in windows.window.windowTitle()
    assert windows.window.windowTitle().startswith("web ")


@pytest.mark.portable
def test_labels_are_written_into_the_ledger(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    folder = make_case(examined())
    windows.window.open_case(folder)
    windows.desk.label("RED", "CLEAR", "agreed")
    qtbot.waitUntil(lambda: windows.window.strip.tlp.text() == "TLP:RED")
    with Case.open(folder) as case:
        assert (case.labels().tlp, case.labels().pap) == ("RED", "CLEAR")


def test_looser_labels_need_a_reason(windows: Windows, make_case: MakeCase) -> None:
    windows.window.open_case(make_case(examined()))
    dialog = LabelsDialog(windows.window, "AMBER", "AMBER")
    assert dialog.ok.isEnabled()
    dialog.pap.setCurrentText("GREEN")
    assert not dialog.ok.isEnabled()
    assert dialog.reason.placeholderText()
    dialog.reason.setText("agreed")
    assert dialog.ok.isEnabled()
    assert dialog.chosen() == ("AMBER", "GREEN", "agreed")
    dialog.pap.setCurrentText("RED")
    dialog.reason.clear()
    assert dialog.ok.isEnabled()


def test_the_choices_are_remembered(windows: Windows) -> None:
    window, desk = windows.window, windows.desk
    window.run("theme_dark")
    assert desk.theme.dark
    window.run("clock")
    assert window.strip.clock.text() != "UTC" or desk.clock.zone == "UTC"
    assert desk.settings.recall("theme", "") == Scheme.DARK.value
    assert desk.settings.recall("local_times", False) is True
    window.run("theme_light")


def damaged(folder: Path) -> None:
    with (folder / CASE_FILE).open("r+b") as file:
        file.write(b"\0" * 200)


def newer(folder: Path) -> None:
    with sqlite3.connect(folder / CASE_FILE) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()


def missing(folder: Path) -> None:
    shutil.rmtree(folder)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [(damaged, "damaged"), (newer, "newer irkit"), (missing, "no irkit case")],
)
def test_a_case_that_cannot_be_opened_is_said_where_it_does_not_stand_in_the_way(
    windows: Windows, make_case: MakeCase, spoil: object, said: str
) -> None:
    folder = make_case(examined())
    spoil(folder)  # type: ignore[operator]
    windows.window.open_case(folder)
    assert said in windows.window.bar.message.toolTip()
    assert windows.window.page.objectName() == "start"
    assert windows.desk.reader is None


def test_a_case_that_goes_while_it_is_open_is_said(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    folder = make_case(examined())
    window = windows.window
    window.open_case(folder)
    qtbot.waitUntil(lambda: window.strip.host.text() == "web01")
    away = folder.with_name("away")
    folder.rename(away)
    window.show_page("findings")
    with qtbot.waitSignal(windows.desk.trouble):
        windows.desk.judge([1], lambda one: one.judge([1], Opinion.BENIGN))
    qtbot.waitUntil(lambda: "no irkit case" in window.bar.message.toolTip())
    away.rename(folder)
    windows.desk.judge([1], lambda one: one.judge([1], Opinion.BENIGN))
    qtbot.waitUntil(lambda: window.bar.undo.isVisible())


def test_an_engine_that_is_killed_leaves_a_window_that_says_so(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, tmp_path: Path
) -> None:
    window, work = windows.window, windows.desk.work
    folder = make_case()
    window.open_case(folder)
    tree, rules = plant(tmp_path)
    for number in range(3000):
        (tree / f"{number}").write_text(str(number))
    with qtbot.waitSignal(work.ended, timeout=60_000) as ended:
        work.start(["scan", "files", str(tree), "--case", str(folder), "--rules", str(rules)])
        qtbot.waitUntil(lambda: work.engine._process.processId() > 0, timeout=60_000)
        os.kill(work.engine._process.processId(), getattr(signal, "SIGKILL", signal.SIGTERM))
    assert ended.args[0] not in (0, 1)  # Windows takes the signal's number for a status
    assert "could not finish" in window.bar.message.toolTip()
    assert window.menus.actions["scan_triage"].isEnabled()


def test_an_engine_that_cannot_work_says_why(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, tmp_path: Path
) -> None:
    work = windows.desk.work
    folder = make_case()
    windows.window.open_case(folder)
    with qtbot.waitSignal(work.ended, timeout=60_000) as ended:
        work.start(["scan", "files", str(tmp_path / "nowhere"), "--case", str(folder)])
    assert ended.args == [2]
    assert "nowhere" in windows.window.bar.message.toolTip()


@pytest.mark.linux
@pytest.mark.parametrize("status", [126, 127, 1])  # dismissed, not authorized; sudo
def test_refused_rights_are_said(
    windows: Windows, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    work = windows.desk.work
    monkeypatch.setattr("ui.work.prefix", lambda: ["sh", "-c", f"exit {status}"])
    with qtbot.waitSignal(work.ended) as ended:
        work.start(["triage", "--case", str(tmp_path / "c")], raised=True)
    assert ended.args == [status]
    assert "refused" in windows.window.bar.message.toolTip()
    assert "sudo irkit triage" in windows.window.bar.message.toolTip()


@pytest.mark.linux
def test_rights_are_asked_for_where_something_can_ask(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from ui import elevation

    if elevation.elevated():
        assert elevation.prefix({"DISPLAY": ":0"}) is None
        monkeypatch.setattr(elevation, "elevated", lambda: False)
    for name in ("pkexec", "sudo"):
        program = tmp_path / name
        program.write_text("#!/bin/sh")
        program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("IRKIT_HOME", "/home/ann/irkit")
    on_a_desktop = elevation.prefix({"DISPLAY": ":0"}) or []
    assert on_a_desktop[0] == str(tmp_path / "pkexec")
    assert on_a_desktop[-3:] == ["env", "IRKIT_HOME=/home/ann/irkit", "IRKIT_STDIN=words"]
    assert (elevation.prefix({"SUDO_ASKPASS": "/x"}) or [])[:2] == [str(tmp_path / "sudo"), "-A"]
    assert elevation.prefix({}) is None


def test_a_missing_engine_is_said(
    windows: Windows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.executable", str(tmp_path / "no-python"))
    work = windows.desk.work
    with qtbot.waitSignal(work.ended) as ended:
        work.start(["triage"])
    assert ended.args == [-1]
    assert not work.running
    assert "could not finish" in windows.window.bar.message.toolTip()


def test_closing_asks_while_a_scan_runs(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, tmp_path: Path
) -> None:
    window, work = windows.window, windows.desk.work
    folder = make_case()
    window.open_case(folder)
    tree, rules = plant(tmp_path)
    for number in range(5000):
        (tree / f"{number}").write_text(str(number))
    work.start(["scan", "files", str(tree), "--case", str(folder), "--rules", str(rules)])
    assert window.bar.pause.isVisible()
    assert "scan_pause" in window.handlers()

    def answer(text: str) -> None:
        box = next(one for one in window.findChildren(QMessageBox) if one.isVisible())
        next(one for one in box.findChildren(QPushButton) if one.text() == text).click()

    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, lambda: answer("Let it go on"))
    assert not window.close()
    assert work.running
    QTimer.singleShot(0, lambda: answer("Stop and close"))
    assert window.close()
    assert not work.running
    with Case.open(folder) as case:
        assert case.verify() == []


def test_the_log_shows_the_command(windows: Windows, qtbot: QtBot, tmp_path: Path) -> None:
    window, work = windows.window, windows.desk.work
    window.run("scan_log")
    assert window.bar.log.isVisible()
    with qtbot.waitSignal(work.ended, timeout=60_000):
        work.start(["scan", "files", str(tmp_path / "x y"), "--case", str(tmp_path / "c")])
    assert "$ irkit scan files" in window.bar.log.toPlainText()


def test_faults_are_shown_and_can_be_copied(windows: Windows, qtbot: QtBot) -> None:
    from PySide6.QtGui import QGuiApplication

    windows.show_fault(RuntimeError("odd\n\u202e"))
    (dialog,) = windows.faults
    assert dialog.isVisible()
    assert "RuntimeError" in dialog.text.toPlainText()
    assert "\\u202e" in dialog.text.toPlainText()
    copy = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Copy")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert "RuntimeError" in QGuiApplication.clipboard().text()
    windows.show_fault(ValueError())  # one at a time
    assert windows.faults == [dialog]
    dialog.close()


@pytest.mark.portable
def test_how_a_scan_ended_is_told_of_its_own_case_only(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, tmp_path: Path
) -> None:
    window, desk = windows.window, windows.desk
    first, second = make_case(name="first"), make_case(name="second")
    window.open_case(first)
    tree, rules = plant(tmp_path)
    with qtbot.waitSignal(desk.work.ended, timeout=60_000):
        desk.work.start(["scan", "files", str(tree), "--case", str(first), "--rules", str(rules)])
    window.show_page("triage")
    assert "Signs of compromise" in window.page.progress.current.text()
    window.open_case(second)
    window.show_page("triage")
    assert window.page.progress.phase.text() == "Nothing runs"
    assert "compromise" not in window.page.progress.current.text()
    window.open_case(first)
    window.show_page("triage")
    assert "Signs of compromise" in window.page.progress.current.text()


def test_a_trouble_with_one_case_does_not_stand_over_another(
    windows: Windows, make_case: MakeCase
) -> None:
    window = windows.window
    window.open_case(Path("/nowhere/at/all"))
    assert window.bar.message.isVisible()
    window.open_case(make_case())
    assert not window.bar.message.isVisible()


def test_a_scan_that_was_killed_is_not_said_to_have_ended_and_can_be_taken_up(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    window, work = windows.window, windows.desk.work
    folder = make_case(examined())
    with Case.open(folder, write=True) as case:
        case.begin_scan(
            sample.scan(
                command=("irkit", "scan", "files", "/nowhere"), scope="{}", state=Ending.RUNNING
            )
        )
    window.open_case(folder)
    work.state = State("irkit scan files", str(folder), status=-1, phase="files")
    window.show_page("triage")
    assert window.page.progress.phase.text() == "The scan did not come to its end"
    window.show_page("overview")
    overview = window.page
    qtbot.waitUntil(lambda: "not reached" in overview.ring.accessibleDescription())
    with (
        qtbot.waitSignal(work.started, timeout=10_000),
        qtbot.waitSignal(work.ended, timeout=60_000),
    ):
        next(
            one for one in overview.findChildren(QPushButton) if one.text() == "Go on with it"
        ).click()
    assert "--resume" in work.state.command


def test_a_scan_of_another_irkit_is_not_called_interrupted(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    folder = make_case(examined())
    with Case.open(folder, write=True) as case:
        case.begin_scan(sample.scan(state=Ending.RUNNING))
        windows.window.open_case(folder)
        windows.window.show_page("overview")
        overview = windows.window.page

        def said() -> str:
            return " ".join(one.text() for one in overview.findChildren(QLabel))

        qtbot.waitUntil(
            lambda: f"Another irkit scans into this case (process {os.getpid()}" in said(),
            timeout=60_000,
        )
    # It ended without a word: the window sees that by itself.
    qtbot.waitUntil(lambda: "did not come to its end" in said(), timeout=60_000)
    qtbot.waitUntil(lambda: "Another irkit" not in said())


@pytest.mark.portable
def test_a_scan_that_could_not_begin_promises_nothing(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, tmp_path: Path
) -> None:
    folder = make_case()
    windows.window.open_case(folder)
    with (
        Case.open(folder, write=True),
        qtbot.waitSignal(windows.desk.work.ended, timeout=60_000),
    ):
        windows.desk.work.start(["scan", "files", str(tmp_path), "--case", str(folder)])
    windows.window.show_page("triage")
    assert windows.window.page.progress.phase.text() == "The scan could not begin"
    assert "in use" in windows.window.bar.message.toolTip()
