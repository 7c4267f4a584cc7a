"""The form of a triage: what is chosen is what the command says."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from irkit.case import Case
from irkit.records import Examined, Outcome, Reason
from irkit.templates import shipped
from irkit.train import attempt
from irkit.train.folder import Folder
from irkit.train.planting import processes
from tests.case import sample
from tests.train.demo import write_demo
from tests.ui.conftest import MakeCase, examined
from ui.pages.triage import TriagePage
from ui.widgets.choices import choose
from ui.windows import Windows


@pytest.fixture
def page(windows: Windows, make_case: MakeCase) -> TriagePage:
    windows.window.open_case(make_case(examined()))
    windows.window.show_page("triage")
    page = windows.window.page
    assert isinstance(page, TriagePage)
    return page


def test_the_command_follows_the_form(page: TriagePage) -> None:
    folder = page.desk.folder
    assert page.command.toPlainText() == f"irkit triage --case {folder}"
    page.profile.button(0).click()
    page.limits.gentle.click()
    assert page.command.toPlainText() == f"irkit triage --profile quick --case {folder} --gentle"
    page.what.button(2).click()
    page.pids.setText("12 x 7")
    assert "scan processes --pid 12 --pid 7" in page.command.toPlainText()


def test_memory_is_looked_at_deeper_only_when_asked(page: TriagePage) -> None:
    page.more.click()
    fast, every = page.limits.depth.buttons()
    assert fast.isChecked()
    assert fast.isVisible()
    assert "--depth" not in page.command.toPlainText()
    every.click()
    assert page.command.toPlainText().endswith("--depth exhaustive")
    page.what.button(2).click()
    assert page.command.toPlainText().endswith("--depth exhaustive")
    page.what.button(1).click()  # files have no depth
    assert "--depth" not in page.command.toPlainText()
    page.what.button(0).click()
    fast.click()
    assert page.command.toPlainText() == f"irkit triage --case {page.desk.folder}"


def test_nothing_is_started_without_anything_to_look_at(page: TriagePage, qtbot: QtBot) -> None:
    page.what.button(1).click()
    with qtbot.waitSignal(page.desk.trouble) as said:
        page.start.click()
    assert "Name at least one" in said.args[0]
    assert not page.desk.work.running


@pytest.mark.parametrize("typed", ["412 sshd", "x", "²"])
def test_what_is_no_number_of_a_process_does_not_become_every_process(
    page: TriagePage, qtbot: QtBot, typed: str
) -> None:
    page.what.button(2).click()
    page.pids.setText(typed)
    with qtbot.waitSignal(page.desk.trouble) as said:
        page.start.click()
    assert typed.split()[-1] in said.args[0]
    assert not page.desk.work.running
    page.pids.setText("412, 733")
    assert "scan processes --pid 412 --pid 733" in page.command.toPlainText()


def test_a_case_begins_as_its_template_says(windows: Windows, tmp_path: Path) -> None:
    window = windows.window
    window.run("case_new")
    form = window.page.form
    quick = next(n for n, one in enumerate(shipped(), 1) if one.profile == "quick" and one.gentle)
    form.template.setCurrentIndex(quick)
    form.folder.put(str(tmp_path / "made"))
    form.create.click()
    window.show_page("triage")
    command = window.page.command.toPlainText()
    assert "--profile quick" in command
    assert "--gentle" in command


def test_paths_are_dropped_and_removed(page: TriagePage, tmp_path: Path) -> None:
    page.what.button(1).click()
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.org/")])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    where = QPointF(QPoint(5, 5))
    page.paths.list.dropEvent(QDropEvent(where, copy, dropped, left, none))
    page.paths.list.dropEvent(QDropEvent(where, copy, dropped, left, none))
    assert page.paths.paths == (str(tmp_path),)
    page.paths.list.selectAll()
    page.paths.list.remove_chosen()
    assert page.paths.paths == ()


def test_drives_are_offered(page: TriagePage) -> None:
    button = next(one for one in page.findChildren(QPushButton) if one.text() == "Add drive")
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert menu.actions()
    menu.actions()[0].trigger()
    (path,) = page.paths.paths
    assert menu.actions()[0].text().startswith(path)


@pytest.fixture
def exercise(windows: Windows, qtbot: QtBot, tmp_path: Path) -> Iterator[TriagePage]:
    """The page in an attempt, with a process of it under way."""
    one = attempt.start(write_demo(tmp_path), tmp_path / "attempt", seed=7)
    windows.window.open_case(one.folder.case)
    windows.window.show_page("triage")
    page = windows.window.page
    assert isinstance(page, TriagePage)
    qtbot.waitUntil(lambda: page.start.isEnabled())
    yield page
    attempt.clear(one.folder.path)


@pytest.mark.portable
def test_in_an_exercise_what_was_planted_is_looked_at_and_not_the_machine(
    exercise: TriagePage, windows: Windows, qtbot: QtBot
) -> None:
    page, folder = exercise, exercise.desk.folder
    host = folder.parent / "host"
    (pid,) = processes(Folder(folder.parent))
    assert page.exercise.text() == (
        f"Its processes, {pid}: first, as they vanish first. Its files, in {host}."
    )
    assert page.command.toPlainText().splitlines() == [
        f"irkit scan processes --pid {pid} --case {folder}",
        f"irkit scan files {host} --case {folder}",
    ]
    page.rights.setChecked(False)
    ended: list[int] = []
    page.desk.work.ended.connect(ended.append)
    qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(ended) == 2, timeout=60_000)
    with Case.open(folder) as case:
        assert [scan.command[1:3] for scan in case.scans()] == [
            ("scan", "processes"), ("scan", "files"),
        ]  # fmt: skip
    assert not page.desk.work.running


def test_a_scan_that_is_stopped_is_followed_by_none(exercise: TriagePage, qtbot: QtBot) -> None:
    page = exercise
    page.rights.setChecked(False)
    with qtbot.waitSignal(page.desk.work.ended, timeout=60_000):
        qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)
        page.desk.work.cancel()
    assert not page.desk.work.running


def test_who_asks_for_the_machine_in_an_exercise_is_told(
    exercise: TriagePage, windows: Windows
) -> None:
    windows.window.run("scan_triage")
    assert not exercise.desk.work.running  # it is only offered
    assert exercise.wish.what == "planted"
    assert not exercise.astray.isVisible()
    choose(exercise.what, "triage")
    assert exercise.astray.isVisible()
    assert exercise.command.toPlainText().startswith("irkit triage ")


def test_what_was_removed_again_is_not_looked_at(
    exercise: TriagePage, windows: Windows, qtbot: QtBot
) -> None:
    attempt.clear(exercise.desk.folder.parent)
    windows.window.show_page("triage")
    qtbot.waitUntil(lambda: not exercise.start.isEnabled())
    assert "has been removed" in exercise.exercise.text()
    assert exercise.command.toPlainText() == ""


def test_only_gaps_are_listed_as_not_looked_at(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    pipe = sample.item("/srv/pipe", outcome=Outcome.SKIPPED, reason=Reason.SPECIAL)
    secret = sample.item("/srv/secret", outcome=Outcome.FAILED, reason=Reason.DENIED)
    windows.window.open_case(make_case(Examined(pipe, ()), Examined(secret, ())))
    windows.window.show_page("triage")
    missed = windows.window.page.missed
    qtbot.waitUntil(lambda: missed.model.complete and missed.model.rowCount() > 0)
    assert missed.model.rowCount() == 1
