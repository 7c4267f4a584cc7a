"""For whom a report is and what is hidden from them, seen before it goes out."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from irkit.case import Case
from irkit.protect.redaction import shipped
from irkit.protect.redaction.profile import KINDS
from irkit.protect.redaction.sensitive import Sensitive
from irkit.records import Account, Labels, Pap, Tlp
from tests.ui.conftest import MakeCase, examined
from ui.pages.report import TABS, ReportPage
from ui.widgets import protection_pane
from ui.widgets.protection_pane import PROFILES
from ui.windows import Windows

pytestmark = pytest.mark.portable

LIMIT = 60_000
MIRA = Account("mira", "1000", "/home/mira", "/bin/bash", False, True, "")


def opened(windows: Windows, folder: Path) -> ReportPage:
    windows.window.open_case(folder)
    windows.window.show_page("report", {"tab": "protection"})
    page = windows.window.page
    assert isinstance(page, ReportPage)
    assert page.stack.currentWidget() is page.protection
    return page


def choose(page: ReportPage, qtbot: QtBot, profile: str) -> None:
    pane = page.protection
    place = pane.profile.findData(profile)
    with qtbot.waitSignal(pane.command.ended, timeout=LIMIT):
        pane.profile.setCurrentIndex(place)
        pane.profile.activated.emit(place)


def test_every_profile_and_kind_has_its_words() -> None:
    assert {one.identifier for one in shipped() if one.shown_as} == set(PROFILES)
    assert set(KINDS) == set(protection_pane._SINGULAR)
    assert {*protection_pane._SINGULAR.values(), *Sensitive} == set(protection_pane._KINDS)


def test_pseudonyms_are_seen_before_the_report_is_made(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, tmp_path: Path
) -> None:
    folder = make_case(examined("/home/mira/x.php", 90), MIRA)
    page = opened(windows, folder)
    qtbot.waitUntil(lambda: "/home/mira/x.php" in page.preview.rich.toPlainText(), timeout=LIMIT)
    choose(page, qtbot, "partner")
    row = next(one for one in page.protection.list.model.records if one.value == "mira")
    assert row.pseudonym.startswith("user-")
    assert "hidden: the same one has the same pseudonym" in page.protection.said.text()
    qtbot.waitUntil(lambda: row.pseudonym in page.preview.rich.toPlainText(), timeout=LIMIT)
    assert "mira" not in page.preview.rich.toPlainText()
    page.protection.recipients.setText("CERT-In, Asha Rao")
    page.protection.recipients.editingFinished.emit()
    page.form.file.put(str(tmp_path / "out.html"))
    line = page.form.panel.line.text()
    name = '"Asha Rao"' if sys.platform == "win32" else "'Asha Rao'"
    assert line.endswith(f"--recipient CERT-In --recipient {name} --redact partner")
    with qtbot.waitSignal(page.form.command.ended, timeout=LIMIT):
        qtbot.mouseClick(page.form.make, Qt.MouseButton.LeftButton)
    written = (tmp_path / "out.html").read_text(encoding="utf-8")
    assert row.pseudonym in written
    assert "mira" not in written
    assert "Asha Rao" in written


def test_a_label_that_asks_for_names_is_said(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, tmp_path: Path
) -> None:
    folder = make_case(examined("/srv/a", 90))
    with Case.open(folder, write=True) as case:
        case.label(Labels(Tlp.RED, Pap.AMBER))
    page = opened(windows, folder)
    page.form.file.put(str(tmp_path / "out.html"))
    with qtbot.waitSignal(page.form.command.ended, timeout=LIMIT):
        page.form.make.click()
    assert "asks for named recipients" in page.form.panel.state.text()
    assert not (tmp_path / "out.html").exists()
    page.protection.recipients.setText("Asha Rao")
    page.protection.recipients.editingFinished.emit()
    with qtbot.waitSignal(page.form.command.ended, timeout=LIMIT):
        page.form.make.click()
    assert (tmp_path / "out.html").exists()


def test_a_strict_label_is_asked_about(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, tmp_path: Path
) -> None:
    folder = make_case(examined("/srv/a", 90))
    with Case.open(folder, write=True) as case:
        case.label(Labels(Tlp.AMBER_STRICT, Pap.AMBER))
    form = opened(windows, folder).form
    assert form.make.isEnabled()  # into the case itself
    assert form.agreed.isHidden()
    form.file.put(str(tmp_path / "out.html"))
    assert not form.agreed.isHidden()
    assert not form.make.isEnabled()
    form.begin()  # as the Return key does
    assert not form.command.running
    form.agreed.setChecked(True)
    assert form.panel.line.text().endswith(" --yes")
    with qtbot.waitSignal(form.command.ended, timeout=LIMIT):
        form.make.click()
    assert (tmp_path / "out.html").exists()


def test_tabs_can_be_pointed_to(windows: Windows, make_case: MakeCase) -> None:
    page = opened(windows, make_case())
    for place, name in enumerate(TABS):
        windows.window.show_page("report", {"tab": name})
        assert page.stack.currentIndex() == place
