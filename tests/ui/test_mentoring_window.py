"""A trainee and a mentor in the window, by the real commands and real keys of two homes."""

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from irkit.records import Opinion
from tests.ui.mentoring import SECRET, Round, finished, judge
from tests.ui.sharing import Person
from ui.pages.training import TrainingPage
from ui.review_rows import PlaceRow
from ui.widgets.badge_pane import BadgePane
from ui.widgets.received_pane import ReceivedPane
from ui.widgets.review_pane import ReviewPane
from ui.windows import Windows

LIMIT = 180_000


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Round:
    """For copying only: Béla has opened Asha's bundle, too."""
    one = finished(tmp_path_factory.mktemp("given"))
    one.hand_over("first")
    return one


class Desk:
    """The window, with who sits before it."""

    def __init__(
        self, round_: Round, windows: Windows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.round, self.windows, self.qtbot = round_, windows, qtbot
        self._patch = monkeypatch
        monkeypatch.setenv("SSH_AUTH_SOCK", str(round_.folder / "none"))
        monkeypatch.delenv("IRKIT_PASSPHRASE", raising=False)

    def sit(self, one: Person, case: Path, pane: str) -> TrainingPage:
        """Somebody opens a case, and a pane of the training page."""
        self._patch.setenv("IRKIT_HOME", str(one.home))
        self.windows.window.open_case(case)
        self.windows.window.show_page("training", {"pane": pane})
        page = self.windows.window.page
        assert isinstance(page, TrainingPage)
        return page

    def review(self, case: Path) -> ReviewPane:
        """Béla reviews a case."""
        pane = self.sit(self.round.bela, case, "review").review
        self.until(lambda: pane.list.model.total > 0 and pane.decide.key.found is not None)
        return pane

    def received(self, one: Person, case: Path) -> ReceivedPane:
        """Somebody looks at the reviews of a case."""
        pane = self.sit(one, case, "received").received
        self.until(lambda: pane.status is not None)
        return pane

    def badges(self, one: Person, case: Path) -> BadgePane:
        pane = self.sit(one, case, "badges").badges
        self.until(lambda: pane.key.found is not None)
        return pane

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=LIMIT)

    def click(self, button: object) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def signed(self, pane: ReviewPane, name: str, passphrase: str = SECRET) -> Path:
        """Sign the review into a file."""
        path = self.round.folder / name
        pane.decide.key.passphrase.text.setText(passphrase)
        assert pane.decide.sign.isEnabled()
        with self.qtbot.waitSignal(pane.decide.command.ended, timeout=LIMIT):
            pane.decide.sign_to(path)
        return path

    def take_in(self, pane: ReceivedPane, file: Path) -> None:
        """Take a review into the case, and wait until the page knows it."""
        before = len(pane.reviews.received)
        pane.file.put(str(file))
        self.click(pane.take)
        self.until(lambda: len(pane.reviews.received) > before and not pane.proving.running)


@pytest.fixture
def desk(
    given: Round, windows: Windows, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Desk:
    def moved(one: Person, folder: Path) -> Person:
        return replace(one, home=folder / one.home.name, card=folder / one.card.name)

    folder = Path(shutil.copytree(given.folder, tmp_path / "round"))
    people = {"asha": moved(given.asha, folder), "bela": moved(given.bela, folder)}
    return Desk(Round(folder, **people), windows, qtbot, monkeypatch)


def row(pane: ReviewPane, end: str) -> PlaceRow:
    """The place whose name ends so, made the current one."""
    one: PlaceRow = next(each for each in pane.list.model.records if each.what.endswith(end))
    assert pane.list.seek(one.number)
    return one


def sentences(pane: ReceivedPane) -> str:
    """All that the card of the newest review says."""
    facts = pane.card.facts
    assert facts is not None
    lines = (line.text for section in facts.sections for line in section.lines)
    return "\n".join((facts.title, *lines))


@pytest.mark.portable
def test_from_the_hand_over_to_a_badge(desk: Desk) -> None:
    qtbot, one = desk.qtbot, desk.round
    first = one.folder / "first"
    before = (first / "case.db").read_bytes()

    # Béla comments on the decoy with the keyboard, marks, checks again, grades and returns it.
    pane = desk.review(first)
    assert not pane.before.isVisible()
    decoy = row(pane, "-backup")
    assert decoy.says == "malicious, 90 % sure"
    assert "Why: It looks so." in pane.comment.facts.sentences
    qtbot.keyClick(pane.list.view, Qt.Key.Key_Return)
    assert pane.comment.words.hasFocus()
    qtbot.keyClicks(pane.comment.words, "Who wrote it?")
    pane.comment.marks.button(1).setChecked(True)
    qtbot.keyClick(pane.comment.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pane.comment.words.toPlainText() == ""
    assert row(pane, "-backup").mark == "checked"
    row(pane, ".php")
    desk.click(pane.comment.add)  # a mark alone
    assert row(pane, ".php").mark == "read"
    step = next(each for each in pane.list.model.records if each.says.startswith("scan done"))
    pane.list.seek(step.number)
    pane.comment.words.setPlainText("Why then?")
    pane.comment.give()
    pane.checks.scenario.put(str(one.scenario))
    with qtbot.waitSignal(pane.checks.performed, timeout=LIMIT):
        pane.checks.begin()
    assert pane.checks.panel.state.text() == "✓ All came out the same."
    assert pane.checks.list.model.total == 5  # with the end of the command, not some time after
    shell = row(pane, ".php").place
    assert shell.kept
    assert "✓ the same · Rules find the same in it" in pane.comment.facts.sentences
    box = pane.rubric.boxes["judging"]
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert pane.rubric.meanings["judging"].text() == "Took the word of rules; decoys were accused."
    assert "✓ All checks came out the same." in pane.decide.state.text()
    pane.decide.key.passphrase.text.setText(SECRET)
    assert not pane.decide.sign.isEnabled()  # nobody returns a case without a reason
    pane.decide.reasons.setPlainText("Ask its owner.")
    desk.signed(pane, "review.json", "wrong")
    assert "is the passphrase another one?" in pane.decide.panel.state.text()
    review = desk.signed(pane, "review.json")
    assert pane.decide.panel.state.text().startswith("Signed: ")
    assert (first / "case.db").read_bytes() == before
    shown = [label.text() for label in pane.findChildren(QLabel)]
    assert not any(SECRET in text for text in (*shown, *pane.decide.command.arguments))

    # Asha takes it in, answers, judges anew, and hands it over once more.
    mine = desk.received(one.asha, one.case)
    assert mine.state.text() == "No mentor has reviewed this case yet."
    desk.take_in(mine, review)
    assert mine.state.text().startswith("▲ Béla Nagy (▲ not checked) returned it: ")
    assert sentences(mine).startswith("▲ Returned\nAsk its owner.\nJudged by evidence")
    assert "✓ the same · The score comes out again" in sentences(mine)
    field = mine.fields[1]
    assert field.said.text() == "Who wrote it?"
    assert not mine.fields[2].text.isVisible()  # a mark asks nothing
    field.setFocus()
    qtbot.keyClicks(field.text, "The owner of the shop.")
    with qtbot.waitSignal(mine.command.ended, timeout=LIMIT):
        qtbot.keyClick(field.text, Qt.Key.Key_Return)
    desk.until(lambda: mine.fields[1].answers.text() == "→ The owner of the shop.")
    desk.until(lambda: not mine.proving.running)
    asked = mine.fields[3]
    assert asked.text.hasFocus()  # the next that waits
    assert "step" in asked.about.text()
    assert "scan" in asked.about.text()
    with qtbot.waitSignal(mine.page_wanted, timeout=LIMIT) as wanted:
        desk.click(asked.show_it)
    assert wanted.args == ["ledger", {"id": int(asked.comment.what)}]
    desk.windows.window.show_page("training")
    judge(one.case, {"-backup": Opinion.BENIGN})
    second = one.hand_over("second")

    # Béla sees what is new, and accepts.
    theirs = desk.received(one.bela, second)
    desk.until(lambda: bool(theirs.fields))
    assert "Answer to comment 1: The owner of the shop." in sentences(theirs)
    assert "benign, 90 % sure" in sentences(theirs)
    assert not theirs.fields[1].text.isVisible()  # it is Asha who answers
    assert not theirs.seal.isVisible()
    pane = desk.review(second)
    steps = [one.says for one in pane.list.model.records if one.about == "step"]
    assert steps[-1].startswith("handed over ")  # and not that Béla opened it
    desk.until(pane.before.isVisible)
    new = pane.before.said.text()
    assert new.endswith("answers since: 1 · comments without an answer: 1 · verdicts and notes: 1")
    desk.click(pane.before.show_it)
    assert desk.windows.window.page.received.isVisible()
    pane = desk.review(second)
    pane.decide.verdicts.button(1).setChecked(True)
    accepted = desk.signed(pane, "accepted.json")

    # Asha takes that in: her seal, which needs no question, is the second key.
    mine = desk.received(one.asha, one.case)
    desk.take_in(mine, accepted)
    assert mine.state.text().startswith("✓ Signed off by both keys")
    assert "Béla Nagy (▲ not checked)" in mine.state.text()  # nobody made sure whose key it is
    assert "Béla Nagy (▲ not checked)" in sentences(mine)
    assert sentences(mine).startswith("✓ Accepted")

    # The review of before is read in full, too, with its comments and what she said to them.
    assert mine.which.isVisible()
    assert mine.which.currentText().startswith("✓ Accepted · Béla Nagy (▲ not checked) · ")
    mine.which.setCurrentIndex(1)
    assert sentences(mine).startswith("▲ Returned\nAsk its owner.\nJudged by evidence")
    assert "Since then" not in [one.title for one in mine.card.facts.sections]
    assert mine.fields[1].answers.text() == "→ The owner of the shop."
    assert not mine.fields[1].text.isVisible()  # an answer goes to the newest
    mine.which.setCurrentIndex(0)
    third = one.hand_over("third")

    # A badge, which Béla gives and Asha checks.
    giving = desk.badges(one.bela, third)
    giving.key.passphrase.text.setText(SECRET)
    with qtbot.waitSignal(giving.making.ended, timeout=LIMIT):
        giving.make_to(one.folder / "badge.jwt")
    assert giving.make_panel.state.text().startswith("Given: ")
    assert giving.file.path == str(one.folder / "badge.jwt")
    checking = desk.badges(one.asha, one.case)
    checking.file.put(str(one.folder / "badge.jwt"))
    with qtbot.waitSignal(checking.checking.ended, timeout=LIMIT):
        desk.click(checking.verify)
    assert checking.card.facts
    assert checking.card.facts.title == "A shop"
    said = [line.text for section in checking.card.facts.sections for line in section.lines]
    assert said[0] == "▲ The key of Béla Nagy, which nobody checked yet."
    assert "Asha Rao" in said
    assert said[-1] == "▲ Not known: only the list of its issuer tells."
    checking.gone.put("gone.jwt")
    assert checking.card.facts is None  # another question

    # Béla takes it back, after a question; then nobody who has the list takes it.
    giving = desk.badges(one.bela, third)
    back = giving.taking_back
    giving.file.put(str(one.folder / "badge.jwt"))
    giving.key.passphrase.text.setText(SECRET)
    back.file.put(str(one.folder / "gone.jwt"))
    assert not back.revoke.isEnabled()  # not without a reason
    qtbot.keyClicks(back.reason, "A slip.")
    desk.click(back.revoke)
    assert not back.command.running
    with qtbot.waitSignal(back.command.ended, timeout=LIMIT):
        desk.click(back.confirm.yes)
    assert back.panel.state.text().startswith("Taken back. ")
    assert giving.gone.path == str(one.folder / "gone.jwt")
    checking = desk.badges(one.asha, one.case)
    checking.file.put(str(one.folder / "badge.jwt"))
    checking.gone.put(str(one.folder / "gone.jwt"))
    with qtbot.waitSignal(checking.checking.ended, timeout=LIMIT):
        desk.click(checking.verify)
    assert "its issuer took it back: A slip." in checking.panel.state.text()


@pytest.mark.portable
def test_a_comment_is_taken_back_and_the_draft_outlives_the_window(desk: Desk) -> None:
    pane = desk.review(desk.round.folder / "first")
    row(pane, "-backup")
    pane.comment.words.setPlainText("One\ntwo")
    pane.comment.give()
    pane.comment.words.setPlainText("A slip")
    pane.comment.give()
    back = pane.comment.before.itemAt(1).widget().layout().itemAt(1).widget()
    assert back.accessibleName() == "Take back comment 2"
    desk.click(back)
    assert row(pane, "-backup").said == "One\ntwo"
    desk.windows.desk.close_case()  # what is not written yet is written now
    file = desk.round.folder / "first-review-draft.json"
    kept = json.loads(file.read_text(encoding="utf-8"))["comments"]
    assert [one["said"] for one in kept] == ["One\ntwo"]
    again = desk.review(desk.round.folder / "first")
    assert row(again, "-backup").said == "One\ntwo"
    assert not again.anew.isVisible()


@pytest.mark.portable
def test_a_draft_that_is_of_no_use_is_said_and_begun_anew(desk: Desk) -> None:
    file = desk.round.folder / "first-review-draft.json"
    file.write_text("{}", encoding="utf-8")
    pane = desk.review(desk.round.folder / "first")
    desk.until(pane.trouble.isVisible)
    assert pane.trouble.text().startswith("⚠ ")
    desk.click(pane.anew)
    assert not pane.trouble.isVisible()
    assert not pane.anew.isVisible()
    desk.until(lambda: json.loads(file.read_text(encoding="utf-8")) != {})


def test_a_half_written_comment_outlives_a_change_of_language(desk: Desk) -> None:
    pane = desk.review(desk.round.folder / "first")
    row(pane, "-backup")
    pane.comment.words.setPlainText("Who wro")
    pane.comment.marks.button(1).setChecked(True)
    pane.decide.reasons.setPlainText("Ask")
    with desk.qtbot.waitSignal(desk.windows.replaced):
        desk.windows.desk.choose_language("hi")
    page = desk.windows.window.page
    assert page.review is not pane
    desk.until(lambda: page.review.comment.words.toPlainText() == "Who wro")
    assert page.review.isVisible()
    assert page.review.comment.place.what.endswith("-backup")
    assert page.review.comment.mark == "checked"
    assert page.review.decide.reasons.toPlainText() == "Ask"


@pytest.mark.portable
def test_the_list_says_what_nobody_looked_at(desk: Desk) -> None:
    pane = desk.review(desk.round.folder / "first")
    all_of_it = pane.list.model.total
    pane.list.filter.choose(only=(("about", ("question",)),))
    assert [one.what for one in pane.list.model.records] == ["where", "conclusion"]
    where, conclusion = pane.list.model.records
    assert (where.says, conclusion.says) == ("not answered", "Compromised")
    pane.list.seek(conclusion.number)
    assert "✓ That is right." in pane.comment.facts.sentences
    pane.comment.give()
    pane.list.filter.choose(only=(("mark", ("",)),))
    assert pane.list.model.rowCount() == all_of_it - 1
    with desk.qtbot.waitSignal(pane.page_wanted, timeout=LIMIT) as asked:
        row(pane, ".php")
        desk.click(pane.comment.show_it)
    assert asked.args[0] == "findings"


@pytest.mark.portable
def test_what_is_sealed_to_the_mentor_is_opened_with_their_key(desk: Desk) -> None:
    given = desk.round.hand_over("given", desk.round.sealed_attempt())
    pane = desk.sit(desk.round.bela, given, "review").review
    desk.until(lambda: pane.sealed.isVisible() and pane.sealed.key.asks)
    assert pane.list.model.total == 0
    assert not pane.sealed.begin.isEnabled()
    assert not pane.checks.perform.isEnabled()
    pane.sealed.key.passphrase.text.setText(SECRET)
    desk.click(pane.sealed.begin)
    desk.until(lambda: pane.list.model.total > 0)
    assert not pane.sealed.isVisible()
    review = pane.draft.review
    assert review
    assert review.revealed
    questions = [one.what for one in pane.list.model.records if one.about == "question"]
    assert questions == ["where", "conclusion"]
    pane.draft.begin_anew()
    assert pane.draft.review
    assert pane.draft.review.revealed == review.revealed


def test_without_training_there_is_nothing_to_review(
    desk: Desk, make_case: Callable[..., Path]
) -> None:
    pane = desk.sit(desk.round.bela, make_case(), "review").review
    desk.until(lambda: "no training" in pane.list.words.text())
    assert not pane.decide.sign.isEnabled()


@pytest.mark.portable
def test_a_stranger_is_asked_about_and_a_forger_refused(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = desk.review(desk.round.folder / "first")
    pane.decide.reasons.setPlainText("Look again.")
    review = desk.signed(pane, "review.json")
    desk.round.as_(desk.round.asha)("contacts", "remove", "Béla Nagy", status=0)
    mine = desk.received(desk.round.asha, desk.round.case)
    forged = desk.round.folder / "forged.json"
    text = review.read_text(encoding="utf-8").replace("returned", "accepted")
    forged.write_text(text, encoding="utf-8")
    mine.file.put(str(forged))
    with desk.qtbot.waitSignal(mine.command.ended, timeout=LIMIT):
        desk.click(mine.take)
    assert "forged" in mine.panel.state.text()
    mine.file.put(str(review))
    with desk.qtbot.waitSignal(mine.command.ended, timeout=LIMIT):
        desk.click(mine.take)
    assert mine.asked.isVisible()
    desk.click(mine.asked.yes)
    desk.until(lambda: bool(mine.reviews.received) and not mine.proving.running)
    assert mine.state.text().startswith("▲ somebody unknown returned it")
