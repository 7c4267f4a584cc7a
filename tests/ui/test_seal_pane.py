"""Sealing a case in the window, by the real command with real keys and a real authority."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from irkit.case import Case
from irkit.records import Pap, Tlp
from tests.case.test_seals import new_signer
from tests.keys.authority import Authority, authority
from tests.ui.conftest import MakeCase, examined
from tests.ui.sharing import Person, person
from tests.ui.test_ledger_page import opened, verify
from ui.pages.ledger import LedgerPage
from ui.windows import Windows

LIMIT = 60_000
SECRET = "correct horse"


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> tuple[Person, Person]:
    """One whose key has a passphrase, and one whose key has none."""
    folder = tmp_path_factory.mktemp("people")
    return person(folder, "Asha Rao", passphrase=SECRET), person(folder, "Ben Okri <b>")


@pytest.fixture(autouse=True)
def _nobody(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whoever runs the tests has no key here, and no agent."""
    monkeypatch.setenv("IRKIT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("SSH_AUTH_SOCK", str(tmp_path / "none"))
    monkeypatch.setenv("no_proxy", "*")
    monkeypatch.delenv("IRKIT_PASSPHRASE", raising=False)


@pytest.fixture
def tsa(tmp_path: Path) -> Iterator[Authority]:
    if not shutil.which("openssl"):
        pytest.skip("no openssl")
    with authority(tmp_path / "tsa") as one:
        yield one


@pytest.fixture
def page(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, people: tuple[Person, Person],
    monkeypatch: pytest.MonkeyPatch,
) -> LedgerPage:  # fmt: skip
    """The page of a new case, whose pane is open, of somebody whose key asks nothing."""
    monkeypatch.setenv("IRKIT_HOME", str(people[1].home))
    page = opened(windows, qtbot, make_case(examined()))
    asked(page, qtbot)
    return page


def asked(page: LedgerPage, qtbot: QtBot) -> None:
    """Open the pane as one does with the keyboard, and wait until the key is known."""
    page.proof.seal.setFocus()
    with qtbot.waitSignal(page.sealing.key.showing.ended, timeout=LIMIT):
        qtbot.keyClick(page.proof.seal, Qt.Key.Key_Space)
    assert page.sealing.isVisible()


def seal(page: LedgerPage, qtbot: QtBot, passphrase: str = "") -> str:
    """Begin; what the panel says at the end."""
    page.sealing.key.passphrase.text.setText(passphrase)
    with qtbot.waitSignal(page.sealing.command.ended, timeout=LIMIT):
        qtbot.mouseClick(page.sealing.seal, Qt.MouseButton.LeftButton)
        assert page.sealing.panel.line.text().startswith("irkit case seal --case ")
    return page.sealing.panel.state.text()


def vouched(page: LedgerPage, qtbot: QtBot) -> list[str]:
    """Who is said to vouch for the case, after the proof that follows a seal."""
    qtbot.waitUntil(lambda: page.proof.vouched.isVisible(), timeout=LIMIT)
    assert page.proof.panel.state.text().startswith("The case holds")
    assert page.proof.last.text().endswith("it holds, up to the newest entry.")
    return page.proof.vouched.text().splitlines()


def actions(folder: Path) -> list[str]:
    with Case.open(folder) as case:
        return [one.action for one in case.ledger()]


@pytest.mark.portable
def test_a_case_is_sealed_with_a_passphrase_that_nobody_sees(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, people: tuple[Person, Person],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setenv("IRKIT_HOME", str(people[0].home))
    folder = make_case(examined())
    page = opened(windows, qtbot, folder)
    asked(page, qtbot)
    pane = page.sealing
    assert pane.key.passphrase.text.hasFocus()
    assert pane.key.who.text().startswith("Asha Rao vouches for all that the case holds now")
    assert not pane.seal.isEnabled()  # the key asks for it
    assert "is the passphrase another one?" in seal(page, qtbot, "wrong")
    assert pane.key.passphrase.text.hasFocus()
    assert "sealed" not in actions(folder)
    assert seal(page, qtbot, SECRET) == ""
    assert not pane.isVisible()
    (said,) = vouched(page, qtbot)
    assert said.startswith("✓ Sealed with your key on ")
    assert actions(folder)[-1] == "sealed"
    qtbot.waitUntil(lambda: page.proof.head.text().endswith(f" {len(actions(folder))}"))
    shown = [one.text() for kind in (QLabel, QLineEdit) for one in page.findChildren(kind)]
    assert not any(SECRET in text for text in (*shown, *pane.command.arguments))
    assert SECRET not in " ".join(os.environ.values())


@pytest.mark.portable
def test_who_has_no_key_makes_one_first(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    folder = make_case(examined())
    page = opened(windows, qtbot, folder)
    asked(page, qtbot)
    new = page.sealing.key.new
    assert new.isVisible()
    assert new.name.hasFocus()
    assert not page.sealing.seal.isVisible()
    new.name.setText("Mira")
    new.first.text.setText(SECRET)
    new.second.setText(SECRET)
    with qtbot.waitSignal(page.sealing.key.showing.ended, timeout=LIMIT):
        qtbot.mouseClick(new.make, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not new.command.running, timeout=LIMIT)
    assert not new.isVisible()
    assert seal(page, qtbot, SECRET) == ""
    assert vouched(page, qtbot)[0].startswith("✓ Sealed with your key on ")


def test_a_key_that_asks_nothing_seals_at_once_and_only_the_first_may(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, page: LedgerPage
) -> None:
    assert not page.sealing.key.passphrase.isVisible()
    assert page.sealing.seal.hasFocus()
    assert seal(page, qtbot) == ""
    assert vouched(page, qtbot)[0].startswith("✓ Sealed with your key on ")
    windows.desk.close_case()
    theirs = make_case(examined(), name="theirs")
    with Case.open(theirs, write=True) as case:
        case.seal(new_signer("Asha"))
    page = opened(windows, qtbot, theirs)
    windows.window.run("case_seal")
    qtbot.waitUntil(page.sealing.seal.isVisible, timeout=LIMIT)
    assert "has to hand it over: irkit case hand-over" in seal(page, qtbot)
    qtbot.keyClick(page.sealing.seal, Qt.Key.Key_Escape)
    assert not page.sealing.isVisible()
    assert page.proof.seal.hasFocus()


def test_an_authority_is_asked_for_the_time_where_the_labels_allow_it(
    qtbot: QtBot, page: LedgerPage, tsa: Authority
) -> None:
    pane = page.sealing
    assert not pane.authority.isVisible()
    pane.stamp.setChecked(True)
    assert not pane.seal.isEnabled()  # of whom?
    pane.authority.setText("http://127.0.0.1:1/")
    assert "no time stamp from http://127.0.0.1:1/" in seal(page, qtbot)
    pane.authority.setText(tsa.url)
    pane.roots.put(str(tsa.root))
    assert seal(page, qtbot) == ""
    (said,) = vouched(page, qtbot)
    assert "Time stamp by " in said
    assert "not checked" not in said
    assert len(tsa.asked) == 1


@pytest.mark.portable
def test_red_cases_ask_no_authority(windows: Windows, qtbot: QtBot, page: LedgerPage) -> None:
    pane = page.sealing
    pane.stamp.setChecked(True)
    pane.authority.setText("http://127.0.0.1:1/")
    with qtbot.waitSignal(windows.desk.case_changed, timeout=LIMIT):
        windows.desk.label(Tlp.AMBER.value, Pap.RED.value)
    assert not pane.stamp.isEnabled()
    assert "--tsa" not in pane.panel.line.text()
    assert pane.learns.text() == "PAP:RED does not allow that: it asks on the network."
    assert seal(page, qtbot) == ""


@pytest.mark.portable
def test_a_seal_in_ones_own_name_by_another_key_is_a_warning(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, people: tuple[Person, Person],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setenv("IRKIT_HOME", str(people[0].home))
    folder = make_case(examined())
    poser = new_signer("Asha Rao")
    with Case.open(folder, write=True) as case:
        case.seal(poser)
    page = opened(windows, qtbot, folder)
    verify(page, qtbot)
    (said,) = page.proof.vouched.text().splitlines()
    assert said.startswith("▲ Sealed in your name, Asha Rao, with another key than yours on ")
    assert said.endswith(poser.public.fingerprint)
    assert "in another's name" in page.proof.panel.state.text()
    assert page.proof.panel.state.text().startswith("⚠ ")
