"""The guide at the edge of every page: steps that tick themselves, by hand, folded or open."""

import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from irkit import places
from irkit.case import Case, Reviewer
from irkit.guide import hypotheses
from irkit.guide.hypotheses import Status
from irkit.guide.known import Known
from irkit.records import Action, SystemFact
from irkit.scan.request import Request
from irkit.targets import Scope
from irkit.train import attempt
from irkit.train.attempt import Guidance
from tests.case import sample
from tests.guide.books import GOOD
from tests.train.demo import write_demo
from tests.ui.conftest import examined
from ui.pages import PAGES
from ui.widgets.guide_pane import HYPOTHESES, GuidePane
from ui.windows import Windows

LIMIT = 60_000
LINUX = SystemFact("os", "Debian GNU/Linux 12")


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A case of a Linux host at which nobody has looked."""
    folder = tmp_path / "case"
    with Case.create(folder, sample.ABOUT) as case:
        sample.scan_into(case, LINUX)
    return folder


def opened(windows: Windows, qtbot: QtBot, folder: Path) -> GuidePane:
    """The guide of a case, open, after its first look."""
    windows.window.open_case(folder)
    if not windows.window.guide.open:
        windows.window.run("guide")
    pane = windows.window.guide.pane
    assert pane is not None
    qtbot.waitUntil(lambda: pane.seen is not None, timeout=LIMIT)
    return pane


def states(pane: GuidePane) -> dict[str, str]:
    return {one.identifier: one.state for one in pane.steps.model.records}


def wait_for(pane: GuidePane, qtbot: QtBot, step: str, state: str) -> None:
    qtbot.waitUntil(lambda: states(pane).get(step) == state, timeout=LIMIT)


def looked_at(folder: Path, *records: object) -> None:
    """A scan of files that came to its end."""
    with Case.open(folder, write=True) as case:
        sample.scan_into(case, *records, scope=Request(Scope(roots=("/srv",))).to_json())


# Steps


@pytest.mark.portable
def test_the_steps_of_the_host_s_playbook_are_shown_and_the_next_one_is_open(
    windows: Windows, qtbot: QtBot, case: Path
) -> None:
    pane = opened(windows, qtbot, case)
    assert pane.playbook.currentData() == "triage-linux"
    assert states(pane)["expect"] == "next"
    assert states(pane)["files"] == "open"
    assert pane.steps.model.index(0, 0).data() == "→ next"
    assert pane.step.title.text() == "Say what you expect"
    assert pane.step.why.text.sentences[0].startswith("Who has said what they expect")
    assert pane.step.limits.text.sentences == ("Whether the idea is right.",)
    assert pane.step.state.text.sentences == ("○ no hypothesis is noted",)
    command = pane.step.commands[0]
    qtbot.mouseClick(command.button, Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text()
    assert copied.startswith("irkit guide hypothesis note TEXT")
    assert str(case) in copied


@pytest.mark.portable
def test_steps_tick_as_the_case_grows_and_the_next_one_opens(
    windows: Windows, qtbot: QtBot, case: Path
) -> None:
    pane = opened(windows, qtbot, case)
    windows.desk.review(lambda log: hypotheses.note(log, "A web shell.", 70))
    wait_for(pane, qtbot, "expect", "done")
    assert pane.step.title.text() == "Say who may see the case"
    windows.desk.label("RED", "RED")
    wait_for(pane, qtbot, "label", "done")
    assert pane.tabs.tabText(0) == "Steps 2 of 19"


@pytest.mark.portable
def test_who_waits_for_others_does_not_look_less_often(
    windows: Windows, qtbot: QtBot, case: Path
) -> None:
    """After a scan much is asked at once: the guide's turn comes late, and its work is small."""
    pane = opened(windows, qtbot, case)
    first, held = pane.seen, threading.Event()
    windows.desk.reader.ask(windows.desk, "held", lambda _: held.wait(), print, sums=True)
    pane.look()
    QTimer.singleShot(1_000, held.set)
    qtbot.waitUntil(lambda: pane.seen is not first, timeout=LIMIT)
    assert held.is_set()
    assert pane._rest.interval() < 2_000


@pytest.mark.portable
def test_what_another_irkit_adds_is_seen(windows: Windows, qtbot: QtBot, case: Path) -> None:
    pane = opened(windows, qtbot, case)
    looked_at(case, sample.item("/srv/a"))
    wait_for(pane, qtbot, "files", "done")
    pane.steps.seek("files")
    (said,) = pane.step.state.text.sentences
    assert said.startswith("✓ scan 2 is done; files looked at: 1 (entry ")


@pytest.mark.portable
def test_a_step_that_somebody_reads_stays_while_others_tick(
    windows: Windows, qtbot: QtBot, case: Path
) -> None:
    pane = opened(windows, qtbot, case)
    pane.steps.seek("seal")
    qtbot.keyClicks(pane.step.by_hand.why, "No key")
    windows.desk.review(lambda log: hypotheses.note(log, "A web shell.", 70))
    wait_for(pane, qtbot, "expect", "done")
    assert pane.step.standing.step.identifier == "seal"
    assert pane.step.by_hand.why.text() == "No key"


@pytest.mark.portable
@pytest.mark.parametrize(
    ("step", "page"),
    [("connections", "network"), ("memory", "triage"), ("gaps", "triage"), ("report", "report")],
)
def test_a_step_leads_to_the_page_where_it_is_done(
    windows: Windows, qtbot: QtBot, case: Path, step: str, page: str
) -> None:
    pane = opened(windows, qtbot, case)
    pane.steps.seek(step)
    heading = next(one.heading for one in PAGES if one.name == page)
    assert pane.step.go.text() == f"Go to {heading}"
    qtbot.keyClick(pane.step.go, Qt.Key.Key_Return)
    assert windows.window.page.objectName() == page


def test_a_step_leads_to_what_is_missing_of_it(windows: Windows, qtbot: QtBot, case: Path) -> None:
    pane = opened(windows, qtbot, case)
    pane.steps.seek("judge")
    assert pane.step.go.text() == "Go to Triage"
    looked_at(case, examined("/srv/a", 95))
    wait_for(pane, qtbot, "files", "done")
    assert pane.step.go.text() == "Go to Findings"
    qtbot.keyClick(pane.steps.view, Qt.Key.Key_Return)
    assert windows.window.page.objectName() == "findings"


@pytest.mark.portable
def test_a_step_leads_to_the_evidence_that_is_to_be_collected(
    windows: Windows, qtbot: QtBot, case: Path
) -> None:
    pane = opened(windows, qtbot, case)
    pane.steps.seek("volatile")
    qtbot.mouseClick(pane.step.go, Qt.MouseButton.LeftButton)
    assert windows.window.page.objectName() == "evidence"


@pytest.mark.portable
def test_the_list_of_steps_is_narrowed_by_words(windows: Windows, qtbot: QtBot, case: Path) -> None:
    pane = opened(windows, qtbot, case)
    pane.steps.filter.choose("memory")
    assert {*states(pane)} == {"memory", "keep-memory"}


# By hand


@pytest.mark.portable
def test_a_step_is_ticked_by_hand_with_a_reason_that_the_ledger_has(
    windows: Windows, qtbot: QtBot, case: Path
) -> None:
    pane = opened(windows, qtbot, case)
    pane.steps.seek("memory")
    by_hand = pane.step.by_hand
    assert not by_hand.button.isEnabled()  # the case could tell by itself
    qtbot.keyClicks(by_hand.why, "The host is off.")
    qtbot.keyClick(by_hand.why, Qt.Key.Key_Return)
    wait_for(pane, qtbot, "memory", "by hand")
    with Case.open(case) as there:
        last = next(one for one in there.ledger() if one.action == Action.STEP_DONE)
    assert last.object == "triage-linux: memory"
    assert "The host is off." in last.body
    assert pane.step.state.text.sentences == (
        f"✓ Somebody says so (entry {last.seq}). The host is off.",
    )
    assert by_hand.isHidden()


@pytest.mark.portable
def test_a_step_that_the_case_cannot_show_needs_no_reason(
    windows: Windows, qtbot: QtBot, case: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("IRKIT_HOME", str(tmp_path / "home"))
    add_book("my-own", json.dumps(GOOD))
    pane = opened(windows, qtbot, case)
    pick(pane, "my-own")
    wait_for(pane, qtbot, "ask", "open")
    pane.steps.seek("ask")
    qtbot.mouseClick(pane.step.by_hand.button, Qt.MouseButton.LeftButton)
    wait_for(pane, qtbot, "ask", "by hand")


# Playbooks


def add_book(name: str, text: str) -> None:
    folder = places.home() / "playbooks"
    folder.mkdir(parents=True)
    (folder / f"{name}.json").write_text(text)


def pick(pane: GuidePane, playbook: str) -> None:
    place = pane.playbook.findData(playbook)
    pane.playbook.setCurrentIndex(place)
    pane.playbook.activated.emit(place)


@pytest.mark.portable
def test_another_playbook_is_picked_and_kept_for_the_case(
    windows: Windows, qtbot: QtBot, case: Path
) -> None:
    pane = opened(windows, qtbot, case)
    pick(pane, "web-server")
    qtbot.waitUntil(lambda: len(states(pane)) == 15, timeout=LIMIT)
    windows.window.run("case_close")
    again = opened(windows, qtbot, case)
    qtbot.waitUntil(lambda: len(states(again)) == 15, timeout=LIMIT)
    assert again is not pane
    assert again.playbook.currentData() == "web-server"


@pytest.mark.portable
def test_a_damaged_playbook_is_said_and_another_can_be_picked(
    windows: Windows, qtbot: QtBot, case: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("IRKIT_HOME", str(tmp_path / "home"))
    add_book("mine", "{}")
    pane = opened(windows, qtbot, case)
    pick(pane, "mine")
    qtbot.waitUntil(lambda: not pane.said.isHidden(), timeout=LIMIT)
    assert "mine.json" in pane.said.text()
    assert pane.stack.isHidden()
    pick(pane, "triage-linux")
    qtbot.waitUntil(lambda: pane.said.isHidden(), timeout=LIMIT)
    assert states(pane)["expect"] == "next"


# Hypotheses


def test_hypotheses_are_noted_and_judged_in_the_ledger(
    windows: Windows, qtbot: QtBot, case: Path
) -> None:
    pane = opened(windows, qtbot, case)
    qtbot.mouseClick(pane.step.go, Qt.MouseButton.LeftButton)
    assert pane.tabs.currentIndex() == HYPOTHESES
    mine = pane.hypotheses
    assert windows.window.focusWidget() is mine.text
    assert mine.verdict.isHidden()
    assert not mine.note.isEnabled()
    qtbot.keyClicks(mine.text, "A web shell <b>")
    mine.confidence.setValue(70)
    qtbot.keyClick(mine.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: mine.list.view.current() is not None, timeout=LIMIT)
    assert mine.text.text() == ""
    assert mine.chosen.sentences[0] == "A web shell <b>"
    assert mine.chosen.sentences[1].startswith("70 % sure, noted before the first finding")
    mine.status.setCurrentIndex(mine.status.findData(Status.REFUTED.value))
    mine.sure_now.setValue(90)
    assert not mine.judge.isEnabled()
    qtbot.keyClicks(mine.reason, "It is a backup.")
    qtbot.mouseClick(mine.judge, Qt.MouseButton.LeftButton)
    wait_for(pane, qtbot, "settle", "done")
    with Case.open(case) as there:
        (one,) = Known(there).hypotheses
    assert (one.text, one.confidence, one.early) == ("A web shell <b>", 70, True)
    assert (one.status, one.confidence_now, one.reason) == (Status.REFUTED, 90, "It is a backup.")
    assert mine.list.model.index(0, 0).data() == "× refuted"


# Folded or open


@pytest.mark.portable
def test_in_an_incident_it_is_folded_with_a_handle_until_somebody_opens_it(
    windows: Windows, qtbot: QtBot, case: Path
) -> None:
    guide = windows.window.guide
    assert guide.isHidden()  # there is nothing to guide
    windows.window.open_case(case)
    assert (guide.open, guide.pane, guide.handle.text()) == (False, None, "Guide")
    for page in PAGES:
        windows.window.show_page(page.name)
        assert guide.handle.isVisible()
    qtbot.mouseClick(guide.handle, Qt.MouseButton.LeftButton)
    assert guide.open
    for page in PAGES:
        windows.window.show_page(page.name)
        assert guide.pane.isVisible()


@pytest.mark.portable
def test_it_stays_as_it_was_left(windows: Windows, qtbot: QtBot, case: Path) -> None:
    opened(windows, qtbot, case)
    windows.window.run("case_close")
    assert windows.window.guide.isHidden()
    windows.window.open_case(case)
    assert windows.window.guide.open
    qtbot.mouseClick(windows.window.guide.fold, Qt.MouseButton.LeftButton)
    windows.window.run("case_close")
    windows.window.open_case(case)
    assert not windows.window.guide.open


@pytest.mark.portable
def test_the_keyboard_opens_leaves_and_folds_it(windows: Windows, qtbot: QtBot, case: Path) -> None:
    window = windows.window
    window.open_case(case)
    window.show_page("findings")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    action = window.menus.actions["guide"]
    assert not action.isChecked()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert (window.guide.open, action.isChecked()) == (True, True)
    assert window.guide.isAncestorOf(window.focusWidget())
    pane = window.guide.pane
    qtbot.waitUntil(lambda: window.focusWidget() is pane.steps.view, timeout=LIMIT)
    qtbot.keyClick(pane.steps.view, Qt.Key.Key_Escape)
    assert window.page.isAncestorOf(window.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert (window.guide.open, action.isChecked()) == (False, False)


# Training


def begun(windows: Windows, tmp_path: Path, guidance: Guidance) -> Path:
    one = attempt.start(write_demo(tmp_path), tmp_path / "attempt", seed=7, guidance=guidance)
    windows.window.open_case(one.folder.case)
    return one.folder.path


@pytest.mark.portable
def test_a_trainee_sees_it_and_is_one_step_from_the_hints(
    windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = begun(windows, tmp_path, Guidance.COACH)
    guide = windows.window.guide
    assert guide.open
    pane = guide.pane
    qtbot.waitUntil(lambda: pane.seen is not None, timeout=LIMIT)
    assert pane.playbook.currentData() == "exercise"  # by the scenario
    pane.steps.seek("files")
    qtbot.mouseClick(pane.step.go, Qt.MouseButton.LeftButton)
    page = windows.window.page
    assert page.objectName() == "triage"
    qtbot.waitUntil(lambda: page.wish.paths == (str(folder / "host"),), timeout=LIMIT)
    pane.steps.seek("memory")
    assert pane.step.go.text() == "Go to Triage"
    windows.window.show_page("overview")
    qtbot.mouseClick(pane.hints, Qt.MouseButton.LeftButton)
    assert windows.window.page.objectName() == "training"
    windows.window.run("guide")  # it stays away in training, and only there
    assert windows.desk.settings.recall("guide/open in training", True) is False
    attempt.clear(folder)


@pytest.mark.portable
def test_a_checklist_says_titles_alone_and_can_be_ticked(
    windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = begun(windows, tmp_path, Guidance.CHECKLIST)
    pane = windows.window.guide.pane
    qtbot.waitUntil(lambda: pane.seen is not None, timeout=LIMIT)
    assert states(pane)["expect"] == "next"
    assert pane.step.title.isVisible()
    assert not pane.step.why.isVisible()
    assert not pane.step.go.isVisible()
    qtbot.keyClicks(pane.step.by_hand.why, "On paper")
    qtbot.mouseClick(pane.step.by_hand.button, Qt.MouseButton.LeftButton)
    wait_for(pane, qtbot, "expect", "by hand")
    attempt.clear(folder)


@pytest.mark.portable
def test_without_guidance_it_stays_folded_and_says_why(
    windows: Windows, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = begun(windows, tmp_path, Guidance.NONE)
    guide = windows.window.guide
    why = "This attempt was started without the guide."
    qtbot.waitUntil(lambda: not guide.open, timeout=LIMIT)
    assert guide.handle.toolTip() == why
    with qtbot.waitSignal(windows.desk.message) as said:
        qtbot.mouseClick(guide.handle, Qt.MouseButton.LeftButton)
    assert said.args == [why]
    assert not guide.open
    with Reviewer.open(folder / "case") as reviewer:
        hypotheses.note(reviewer, "Anything.", 50)  # nothing is opened by what is written
    assert not guide.open
    attempt.clear(folder)


# Damaged


@pytest.mark.portable
def test_an_entry_that_irkit_never_wrote_is_said_and_other_pages_go_on(
    windows: Windows, qtbot: QtBot, case: Path
) -> None:
    with Case.open(case, write=True) as there:
        there.log(Action.HYPOTHESIS_NOTED, "hypothesis", {"value": 1})
    pane = opened(windows, qtbot, case)
    assert "is no hypothesis" in pane.said.text()
    assert pane.stack.isHidden()
    windows.window.show_page("findings")
    qtbot.waitUntil(lambda: windows.window.page.pane().model.complete, timeout=LIMIT)
