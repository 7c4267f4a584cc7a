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
from irkit.text import quoted
from irkit.train import attempt
from irkit.train.attempt import load_attempt
from tests.cli.command import Irkit
from tests.train.demo import write_demo
from tests.ui.sharing import person
from ui.pages.training import TrainingPage
from ui.pages.triage import TriagePage
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
        qtbot.mouseClick(page.attempt.scan, Qt.MouseButton.LeftButton)
    assert asked.args == ["triage", {"planted": True}]
    triage = windows.window.page
    assert isinstance(triage, TriagePage)
    host = str(tmp_path / "mine" / "host")
    qtbot.waitUntil(lambda: host in triage.exercise.text(), timeout=LIMIT)  # else it still reads
    assert triage.wish.paths == (host,)
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


def test_a_change_of_language_cuts_no_beginning_off(
    windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    pane = shown(windows, qtbot).scenario
    pane.folder.put(str(tmp_path / "mine"))
    with qtbot.waitSignal(windows.replaced, timeout=LIMIT):
        qtbot.mouseClick(pane.begin, Qt.MouseButton.LeftButton)
        assert pane.command.running
        windows.desk.choose_language("hi")
    assert windows.desk.folder == tmp_path / "mine" / "case"
    attempt.clear(tmp_path / "mine")


@pytest.mark.portable
def test_a_scenario_of_ones_own_begins_as_on_the_command_line(
    windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    own = write_demo(tmp_path)
    page = shown(windows, qtbot)
    pane = page.scenario
    assert not pane.options.isVisible()  # few need it
    pane.more.click()
    pane.options.file.put(str(own))
    with qtbot.waitSignal(pane.checking.ended, timeout=LIMIT):
        pane.options.file.text.editingFinished.emit()
    assert pane.title.text() == own.name
    assert page.list.view.current() is None  # it is this one or one of the list
    assert pane.story.text().startswith("demo: A shop\nplants 4 things")
    pane.folder.put(str(tmp_path / "mine"))
    qtbot.keyClicks(pane.name, "Asha Rao")
    qtbot.keyClicks(pane.options.seed, "x7")
    assert pane.options.seed.text() == "7"
    line = pane.panel.line.text()
    assert line.startswith(f"irkit train start {own} --folder {tmp_path / 'mine'} --guidance ")
    assert f"--name {quoted(['Asha Rao'])} --seed 7 --language en --yes" in line
    with qtbot.waitSignal(pane.begun, timeout=LIMIT):
        qtbot.mouseClick(pane.begin, Qt.MouseButton.LeftButton)
    found, _ = load_attempt(tmp_path / "mine")
    assert (found.scenario.identifier, found.seed) == ("demo", 7)
    assert windows.desk.about
    assert windows.desk.about.examiner == "Asha Rao"
    again = shown(windows, qtbot).scenario
    assert again.name.text() == "Asha Rao"  # remembered
    attempt.clear(tmp_path / "mine")


@pytest.mark.portable
def test_what_is_wrong_with_a_file_is_said_and_the_list_takes_it_back(
    windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "bad.yaml").write_text("format: 1\n")
    pane = shown(windows, qtbot).scenario
    pane.options.file.put(str(tmp_path / "bad.yaml"))
    with qtbot.waitSignal(pane.checking.ended, timeout=LIMIT):
        pane.options.file.text.editingFinished.emit()
    assert pane.story.text().startswith("⚠ ")
    pane.options.file.put("")
    pane.options.file.text.editingFinished.emit()
    assert pane.title.text() == "First steps"
    pane.options.file.put(str(tmp_path / "bad.yaml"))
    pane.options.file.text.editingFinished.emit()
    windows.window.page.list.view.selectRow(1)
    assert pane.options.own_file == ""
    assert pane.scenario
    assert pane.title.text() == pane.scenario.title


@pytest.mark.portable
def test_a_mentor_holds_the_truth_and_a_seed_is_not_offered(
    windows: Windows, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asha, bela = person(tmp_path, "Asha Rao"), person(tmp_path, "Béla Nagy")
    asha.irkit("contacts", "add", str(bela.card))
    monkeypatch.setenv("IRKIT_HOME", str(asha.home))
    pane = shown(windows, qtbot).scenario
    with qtbot.waitSignal(pane.options.listing.ended, timeout=LIMIT):
        pane.more.click()
    qtbot.keyClicks(pane.options.seed, "7")
    assert pane.options.mentor.itemText(1) == "Béla Nagy · ▲ not checked"
    pane.options.mentor.setCurrentIndex(1)
    assert not pane.options.seed.isEnabled()
    assert "sealed to Béla Nagy alone" in pane.options.held.text()
    assert "--seed" not in pane.panel.line.text()
    pane.folder.put(str(tmp_path / "mine"))
    with qtbot.waitSignal(pane.begun, timeout=LIMIT):
        qtbot.mouseClick(pane.begin, Qt.MouseButton.LeftButton)
    found, state = load_attempt(tmp_path / "mine")
    assert found.seed is None
    assert state.held
    assert state.held.mentor == "Béla Nagy"
    attempt.clear(tmp_path / "mine")


@pytest.mark.portable
def test_the_antivirus_test_file_is_asked_about(
    windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    pane = shown(windows, qtbot).scenario
    pane.more.click()
    pane.options.test_file.click()
    pane.folder.put(str(tmp_path / "mine"))
    qtbot.mouseClick(pane.begin, Qt.MouseButton.LeftButton)
    assert "antivirus programs report it" in pane.confirm.text.text()
    assert not pane.command.running
    qtbot.mouseClick(pane.confirm.no, Qt.MouseButton.LeftButton)
    assert not (tmp_path / "mine").exists()
    qtbot.mouseClick(pane.begin, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(pane.begun, timeout=LIMIT):
        qtbot.mouseClick(pane.confirm.yes, Qt.MouseButton.LeftButton)
    shown(windows, qtbot)
    attempt_pane = windows.window.page.attempt
    qtbot.waitUntil(lambda: bool(attempt_pane.state), timeout=LIMIT)
    there = attempt_pane.state["test_file"]  # the antivirus of this machine may have its say
    assert ("is there still" in attempt_pane.where.text()) is there
    assert "EICAR" in attempt_pane.where.text()
    attempt.clear(tmp_path / "mine")


@pytest.mark.portable
def test_in_an_exercise_no_page_promises_what_this_computer_is(
    begun: TrainingPage, windows: Windows, qtbot: QtBot
) -> None:
    for name in ("network", "persistence", "accounts", "system"):
        windows.window.show_page(name)
        pane = windows.window.page.pane()
        qtbot.waitUntil(pane.words.isVisible, timeout=LIMIT)
        assert "this computer is not part of it" in pane.words.text()


@pytest.mark.portable
def test_questions_are_answered_with_the_keyboard(begun: TrainingPage, qtbot: QtBot) -> None:
    pane = begun.attempt
    where, conclusion = pane.questions["where"], pane.questions["conclusion"]
    assert not where.save.isEnabled()
    qtbot.keyClicks(where.text, "-00:42")
    qtbot.keyClick(where.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.state["questions"][0]["answer"] == "-00:42", timeout=LIMIT)
    assert where.state.text().startswith("✓ noted")
    conclusion.choice.setCurrentIndex(1)
    qtbot.mouseClick(conclusion.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.state["questions"][1]["answer"] == "compromised", timeout=LIMIT)


@pytest.mark.portable
def test_what_was_answered_elsewhere_is_shown(begun: TrainingPage, qtbot: QtBot) -> None:
    pane = begun.attempt
    folder = str(pane.folder)
    Irkit(Path(folder))("train", "answer", folder, "conclusion", "clean", status=0)
    pane.look(pane.folder)
    choice = pane.questions["conclusion"].choice
    qtbot.waitUntil(lambda: choice.currentData() == "clean", timeout=LIMIT)
    assert not pane.questions["conclusion"].save.isEnabled()


@pytest.mark.portable
def test_hints_are_taken_until_there_are_none(begun: TrainingPage, qtbot: QtBot) -> None:
    pane = begun.attempt
    for text in ("Look at uploads.", "It ends in .php."):
        assert pane.hint.isEnabled()
        qtbot.mouseClick(pane.hint, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda text=text: text in pane.hints.sentences, timeout=LIMIT)
    assert not pane.hint.isEnabled()
    assert pane.hint.text() == "No more hints"


@pytest.mark.portable
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
    shell, backup, hidden = pane.debrief.things.text.sentences
    assert shell.startswith("✓ ")
    told = ".php: malicious; you said malicious, 80 % sure – It runs what visitors send."
    assert shell.endswith(told)
    assert backup.startswith("▲ ")
    told = "-backup: benign; you said malicious, 80 % sure – It copies to the backup host."
    assert backup.endswith(told)
    assert hidden.startswith("○ pid ")
    assert hidden.endswith(": malicious; you did not judge it – Injected.")
    assert pane.story_heading.isVisible()
    assert pane.questions["conclusion"].state.text() == "⚠ It is: Compromised So it is."
    assert not pane.questions["conclusion"].save.isEnabled()
    qtbot.mouseClick(pane.clean, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not pane.state["planted"], timeout=LIMIT)
    assert not (pane.folder / "host").exists()
    assert not pane.clean.isVisible()
    qtbot.mouseClick(pane.onward, Qt.MouseButton.LeftButton)
    assert begun.tabs.currentIndex() == 0
    assert pane.debrief.practise.text.sentences
    assert pane.debrief.not_proven.text.sentences == ("– Who put it there.",)


@pytest.mark.portable
def test_what_a_mentor_holds_is_shown_after_their_review(
    windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    recipient = str(pyrage.x25519.Identity.generate().to_public())
    mentor = Card("Béla <b>", "", None, recipient, datetime.now(UTC))
    one = attempt.start(write_demo(tmp_path), tmp_path / "attempt", mentor=mentor)
    Irkit(tmp_path)("train", "finish", one.folder.path, status=0)
    windows.window.open_case(one.folder.case)
    pane = shown(windows, qtbot).attempt
    said = pane.debrief.happened.text
    qtbot.waitUntil(lambda: bool(said.sentences), timeout=LIMIT)
    assert said.sentences[0].startswith("Béla <b> alone knows what was true")
    assert pane.score.isHidden()
    assert pane.onward.isHidden()
    assert not pane.questions["where"].isEnabled()
    attempt.clear(one.folder.path)
