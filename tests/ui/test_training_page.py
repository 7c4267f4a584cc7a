"""Training in the window: from choosing a scenario to the score, by the real command."""

from datetime import UTC, datetime
from pathlib import Path

import pyrage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from irkit.case import Case
from irkit.case.query import Query
from irkit.case.review import Reviewer
from irkit.contacts import Card
from irkit.records import Opinion, ThingRow
from irkit.train import attempt
from irkit.train.attempt import load_attempt
from tests.cli.command import Irkit
from tests.train.demo import write_demo
from ui.pages.training import TrainingPage
from ui.windows import Windows

LIMIT = 60_000


def shown(windows: Windows, qtbot: QtBot) -> TrainingPage:
    windows.window.show_page("training", None)
    page = windows.window.page
    assert isinstance(page, TrainingPage)
    qtbot.waitUntil(lambda: page.list.model.total > 0, timeout=LIMIT)
    return page


@pytest.fixture
def begun(windows: Windows, qtbot: QtBot, tmp_path: Path) -> TrainingPage:
    """The page with an attempt of the small scenario on the desk, its files scanned."""
    one = attempt.start(write_demo(tmp_path), tmp_path / "attempt", seed=7)
    scan = ("scan", "files", one.folder.host, "--case", one.folder.case)
    Irkit(tmp_path)(*scan)
    windows.window.open_case(one.folder.case)
    page = shown(windows, qtbot)
    qtbot.waitUntil(lambda: bool(page.attempt.state), timeout=LIMIT)
    yield page
    attempt.clear(one.folder.path)


def test_a_scenario_is_chosen_and_begun(windows: Windows, qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(windows, qtbot)
    assert not page.tabs.isTabVisible(1)
    pane = page.scenario
    assert pane.scenario
    assert pane.scenario.identifier == "first-steps"
    assert pane.title.text() == "First steps"
    assert pane.goals.text().startswith("– ")
    pane.folder.put(str(tmp_path / "mine"))
    assert f"irkit train start first-steps --folder {tmp_path / 'mine'}" in pane.panel.line.text()
    with qtbot.waitSignal(pane.begun, timeout=LIMIT):
        qtbot.mouseClick(pane.begin, Qt.MouseButton.LeftButton)
    assert windows.desk.folder == tmp_path / "mine" / "case"
    page = shown(windows, qtbot)
    assert page.tabs.currentIndex() == 1
    qtbot.waitUntil(lambda: bool(page.attempt.questions), timeout=LIMIT)
    assert page.attempt.title.text() == "First steps"
    with qtbot.waitSignal(page.wanted, timeout=LIMIT) as asked:
        qtbot.mouseClick(page.attempt.files, Qt.MouseButton.LeftButton)
    assert asked.args == ["triage", {"paths": [str(tmp_path / "mine" / "host")]}]
    attempt.clear(tmp_path / "mine")


def test_what_cannot_be_planted_is_said(windows: Windows, qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(windows, qtbot)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").touch()
    page.scenario.folder.put(str(tmp_path / "full"))
    with qtbot.waitSignal(page.scenario.command.ended, timeout=LIMIT):
        qtbot.mouseClick(page.scenario.begin, Qt.MouseButton.LeftButton)
    assert "is not empty: choose a new folder" in page.scenario.panel.state.text()
    assert windows.desk.folder is None


def test_questions_are_answered_with_the_keyboard(begun: TrainingPage, qtbot: QtBot) -> None:
    pane = begun.attempt
    where, conclusion = pane.questions["where"], pane.questions["conclusion"]
    assert not where.save.isEnabled()
    qtbot.keyClicks(where.text, "-00:42")
    with qtbot.waitSignal(pane.asking.ended, timeout=LIMIT):
        qtbot.keyClick(where.text, Qt.Key.Key_Return)
    assert pane.state["questions"][0]["answer"] == "-00:42"
    assert where.state.text().startswith("✓ noted")
    conclusion.choice.setCurrentIndex(1)
    with qtbot.waitSignal(pane.asking.ended, timeout=LIMIT):
        qtbot.mouseClick(conclusion.save, Qt.MouseButton.LeftButton)
    assert pane.state["questions"][1]["answer"] == "compromised"


def test_what_was_answered_elsewhere_is_shown(begun: TrainingPage, qtbot: QtBot) -> None:
    pane = begun.attempt
    folder = str(pane.folder)
    Irkit(Path(folder))("train", "answer", folder, "conclusion", "clean", status=0)
    with qtbot.waitSignal(pane.asking.ended, timeout=LIMIT):
        pane.look(pane.folder)
    assert pane.questions["conclusion"].choice.currentData() == "clean"
    assert not pane.questions["conclusion"].save.isEnabled()


def test_hints_are_taken_until_there_are_none(begun: TrainingPage, qtbot: QtBot) -> None:
    pane = begun.attempt
    for text in ("Look at uploads.", "It ends in .php."):
        assert pane.hint.isEnabled()
        with qtbot.waitSignal(pane.asking.ended, timeout=LIMIT):
            qtbot.mouseClick(pane.hint, Qt.MouseButton.LeftButton)
        assert pane.hints.sentences[-1] == text
    assert not pane.hint.isEnabled()
    assert pane.hint.text() == "No more hints"


def test_an_attempt_ends_with_its_score(begun: TrainingPage, qtbot: QtBot) -> None:
    pane = begun.attempt
    assert pane.folder
    with Case.open(pane.folder / "case") as case, Reviewer.open(pane.folder / "case") as reviewer:
        (ids,) = case.row_ids(Query(ThingRow))
        reviewer.judge([*ids], Opinion.MALICIOUS, 80, "")
    qtbot.mouseClick(pane.finish, Qt.MouseButton.LeftButton)
    assert "2 questions have no answer yet." in pane.confirm.text.text()
    qtbot.mouseClick(pane.confirm.yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.score.total.text() != "", timeout=LIMIT)
    _, state = load_attempt(pane.folder)
    assert state.finished
    assert pane.score.total.text() == f"{state.result['total']} of 100"
    assert pane.score.bars["found"].value() == 500  # the process was not looked at
    assert pane.score.bars["cleared"].value() == 0
    told = [label.text() for label in pane.score.findChildren(QLabel)]
    assert "– Where is it?\n– What do you say?" in told
    assert any("It copies to the backup host." in one for one in pane.debrief.sentences)
    assert pane.questions["conclusion"].state.text() == "⚠ It is: Compromised So it is."
    assert not pane.questions["conclusion"].save.isEnabled()
    qtbot.mouseClick(pane.clean, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not pane.state["planted"], timeout=LIMIT)
    assert not (pane.folder / "host").exists()
    assert not pane.clean.isVisible()
    qtbot.mouseClick(pane.onward, Qt.MouseButton.LeftButton)
    assert begun.tabs.currentIndex() == 0
    assert "What to practise:" in pane.debrief.sentences


def test_what_a_mentor_holds_is_shown_after_their_review(
    windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    recipient = str(pyrage.x25519.Identity.generate().to_public())
    mentor = Card("Béla <b>", "", None, recipient, datetime.now(UTC))
    one = attempt.start(write_demo(tmp_path), tmp_path / "attempt", mentor=mentor)
    Irkit(tmp_path)("train", "finish", one.folder.path, status=0)
    windows.window.open_case(one.folder.case)
    pane = shown(windows, qtbot).attempt
    qtbot.waitUntil(lambda: bool(pane.debrief.sentences), timeout=LIMIT)
    assert pane.debrief.sentences[0].startswith("Béla <b> alone knows what was true")
    assert pane.score.isHidden()
    assert pane.onward.isHidden()
    assert not pane.questions["where"].isEnabled()
    attempt.clear(one.folder.path)
