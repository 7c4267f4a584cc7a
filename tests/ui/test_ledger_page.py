"""The ledger page: entries in full, and the proof by irkit itself of whole and changed cases."""

import json
import os
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from irkit.case import Case
from irkit.report.words import words
from tests.case import sample
from tests.case.test_seals import new_signer
from tests.ui.conftest import MakeCase, examined
from ui.pages.ledger import LedgerPage
from ui.settings import Settings
from ui.widgets import proof
from ui.widgets.entry_detail import _LONGEST, details
from ui.windows import Windows

LIMIT = 60_000


def opened(windows: Windows, qtbot: QtBot, folder: Path) -> LedgerPage:
    windows.window.open_case(folder)
    windows.window.show_page("ledger")
    page = windows.window.page
    assert isinstance(page, LedgerPage)
    qtbot.waitUntil(lambda: page.entries.model.complete and page.proof._chain.head is not None)
    return page


def verify(page: LedgerPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.proof.command.ended, timeout=LIMIT):
        qtbot.mouseClick(page.proof.verify, Qt.MouseButton.LeftButton)
        assert not page.proof.verify.isEnabled()
        assert page.proof.panel.line.text().startswith("irkit case verify ")
        assert "with the ledger, row by row" in page.proof.panel.state.text()
    assert page.proof.verify.isEnabled()


def faults(page: LedgerPage) -> list[str]:
    return [one.text() for one in page.proof.faults.findChildren(QLabel)]


def change(folder: Path, *statements: str) -> None:
    """As somebody does who knows how to get past the triggers."""
    triggers = sample.raw(folder, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    drops = [f"DROP TRIGGER {name}" for name, _ in triggers]
    sample.raw(folder, *drops, *statements, *(made for _, made in triggers))


@pytest.mark.portable
def test_entries_newest_first_with_all_of_one(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = opened(windows, qtbot, make_case(examined()))
    with Case.open(windows.desk.folder) as case:
        entries = {one.seq: one for one in case.ledger()}
    ids = list(page.entries.model.all_ids())
    assert ids == sorted(entries, reverse=True)
    assert page.proof.head.text() == f"Newest entry: {ids[0]}"
    assert page.proof.hash.text.text() == entries[ids[0]].hash
    page.entries.view.go_to(2)
    qtbot.waitUntil(lambda: page.detail.hash.text.text() == entries[2].hash)
    assert page.detail.previous.text.text() == entries[1].hash
    assert json.loads(page.detail.body.toPlainText()) == json.loads(entries[2].body)
    qtbot.mouseClick(page.detail.previous.button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == entries[1].hash
    qtbot.mouseClick(page.proof.hash.button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == entries[ids[0]].hash


@pytest.mark.portable
def test_what_was_done_is_said_in_the_language_of_the_window(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    with qtbot.waitSignal(windows.replaced):
        windows.desk.choose_language("mr")
    folder = make_case(examined())
    with Case.open(folder, write=True) as case:
        case.log("of another\u202eirkit", "it", {})
    page = opened(windows, qtbot, folder)
    place = [one.key for one in page.entries.model.columns].index("action")
    qtbot.waitUntil(lambda: page.entries.model.record(0) is not None)
    rows = range(page.entries.model.rowCount())
    said = [page.entries.model.index(row, place).data() for row in rows]
    assert said[-1] == words("mr").of("case made", "action") == "केस तयार केली"
    assert said[0] == "of another\\u202eirkit"  # what it never wrote stays as it is
    page.entries.view.go_to(1)
    qtbot.waitUntil(lambda: page.detail.title.text() == "1: केस तयार केली")


@pytest.mark.portable
def test_the_list_is_filtered_and_pointed_into(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = opened(windows, qtbot, make_case(examined()))
    windows.window.show_page("ledger", {"words": "recorded"})
    qtbot.waitUntil(lambda: page.entries.model.complete and page.entries.model.rowCount() == 1)
    windows.window.show_page("ledger", {"id": 1})
    qtbot.waitUntil(lambda: page.entries.view.current_id() == 1)
    assert page.entries.model.rowCount() > 1


@pytest.mark.portable
def test_details_are_text_and_as_long_as_one_reads() -> None:
    body = json.dumps({"a": "<b>x</b>\u202e", "checks": "ab" * 5000, "ids": [1, 2]})
    shown = details(body)
    assert "<b>x</b>" in shown
    assert "\u202e" not in shown
    assert "(10,000)" in shown
    assert len(shown) < 2 * _LONGEST
    assert details("no {json\n") == "no {json␊"
    assert details("[" * 100_000)


def test_a_case_that_holds(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    folder = make_case(examined())
    page = opened(windows, qtbot, folder)
    assert page.proof.last.text() == "Not verified on this computer yet."
    verify(page, qtbot)
    assert page.proof.panel.state.text().startswith("The case holds")
    assert not page.proof.faults.isVisible()
    assert "it holds, up to the newest entry" in page.proof.last.text()
    windows.desk.close_case()
    with Case.open(folder, write=True) as case:
        case.log("looked", "at it", {})
    page = opened(windows, qtbot, folder)
    qtbot.waitUntil(lambda: "1 newer since" in page.proof.last.text())


@pytest.mark.portable
def test_who_vouches_for_a_case_is_said(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    folder = make_case(examined())
    page = opened(windows, qtbot, folder)
    verify(page, qtbot)
    assert page.proof.vouched.text().startswith("○ Nobody has sealed it")
    windows.desk.close_case()
    signer = new_signer("Asha <b>Rao</b>")
    with Case.open(folder, write=True) as case:
        case.seal(signer)
        case.log("looked", "at it", {})
    page = opened(windows, qtbot, folder)
    verify(page, qtbot)
    sealed, unsealed = page.proof.vouched.text().splitlines()
    assert sealed.startswith("✓ Sealed by Asha <b>Rao</b> on ")
    assert sealed.endswith(signer.public.fingerprint)
    assert unsealed == "○ Entries after the last seal, for which nobody vouches: 1."


@pytest.mark.portable
def test_what_does_not_hold_is_said_with_what_it_means(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    folder = make_case(examined("/srv/a"), examined("/srv/b"))
    change(
        folder,
        "UPDATE items SET outcome = 'skipped' WHERE id = 2",
        "UPDATE ledger SET actor = 'nobody' WHERE action = 'scan done'",
    )
    page = opened(windows, qtbot, folder)
    verify(page, qtbot)
    assert "does not hold" in page.proof.panel.state.text()
    said = faults(page)
    assert any(one.startswith("● ledger, row 4 — edited") for one in said)
    assert any(one.startswith("● items, row 2 — edited") for one in said)
    assert all("Somebody changed this row" in one for one in said), said
    qtbot.waitUntil(lambda: page.entries.view.current_id() == 4)  # one sees which
    assert "did not hold" in page.proof.last.text()


@pytest.mark.portable
def test_an_end_that_was_cut_off_is_noticed_from_outside(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    """The shorter case is whole in itself: only what this computer remembers tells."""
    folder = make_case()
    with Case.open(folder, write=True) as case:
        case.log("looked", "at it", {})
    page = opened(windows, qtbot, folder)
    verify(page, qtbot)
    windows.desk.close_case()
    change(folder, "DELETE FROM ledger WHERE seq = (SELECT max(seq) FROM ledger)")
    page = opened(windows, qtbot, folder)
    qtbot.waitUntil(lambda: "replaced or cut off" in page.proof.last.text())
    assert page.proof.last.objectName() == "trouble"


def test_a_proof_can_be_stopped_and_one_that_is_killed_is_said(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = opened(windows, qtbot, make_case(examined()))
    command = page.proof.command
    with qtbot.waitSignal(command.ended, timeout=LIMIT):
        page.proof.verify.click()
        qtbot.waitUntil(lambda: command._process.processId() > 0, timeout=LIMIT)
        page.proof.panel.stop.click()
    assert page.proof.panel.state.text() == "⚠ Stopped."
    with qtbot.waitSignal(command.ended, timeout=LIMIT):
        page.proof.verify.click()
        qtbot.waitUntil(lambda: command._process.processId() > 0, timeout=LIMIT)
        os.kill(command._process.processId(), getattr(signal, "SIGKILL", signal.SIGTERM))
    assert page.proof.panel.state.text().startswith("⚠ ")
    assert page.proof.proof is None  # nothing was proved
    verify(page, qtbot)
    assert page.proof.panel.state.text().startswith("The case holds")


def test_a_case_that_is_gone_is_said(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    folder = make_case(examined())
    page = opened(windows, qtbot, folder)
    folder.rename(folder.with_name("away"))
    verify(page, qtbot)
    assert "no irkit case" in page.proof.panel.state.text()
    folder.with_name("away").rename(folder)
    verify(page, qtbot)
    assert page.proof.panel.state.text().startswith("The case holds")


@pytest.mark.portable
@pytest.mark.parametrize(
    "kept", [[], ["x"], ["no time", "1", "ab", "0"], ["2025-01-01", "x", "", ""]]
)
def test_settings_edited_by_hand_only_mean_that_nothing_is_known(
    settings: Settings, kept: list[str]
) -> None:
    settings.remember(proof._key("case/../x"), kept)
    assert proof.recall(settings, "case/../x") is None
    assert "x" not in proof._key("case/../x").removeprefix("verified/")
