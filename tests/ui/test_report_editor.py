"""What is written into a report: drafted, saved when it is left, taken back, and previewed."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from irkit.case import Case
from irkit.errors import UsageError
from irkit.records import Action, Person, ReportTexts, Severity
from irkit.report.clocks import State
from tests.case import sample
from tests.ui.conftest import MakeCase, examined
from ui import report_draft
from ui.pages.report import ReportPage
from ui.windows import Windows


def opened(windows: Windows, qtbot: QtBot, folder: Path) -> ReportPage:
    windows.window.open_case(folder)
    windows.window.show_page("report")
    page = windows.window.page
    assert isinstance(page, ReportPage)
    qtbot.waitUntil(page.preview.rich.isVisible)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return page


def texts(folder: Path) -> ReportTexts:
    with Case.open(folder) as case:
        return case.report_texts()


def entries(folder: Path) -> list[str]:
    with Case.open(folder) as case:
        return [one.object for one in case.ledger() if one.action == Action.REPORT_TEXT_SET]


def write(page: ReportPage, qtbot: QtBot, name: str, text: str) -> None:
    """Type into a field, and leave it."""
    page.tabs.setCurrentIndex(1)
    field = page.editor.fields[name].focusProxy()
    field.setFocus()
    qtbot.keyClicks(field, text)
    page.tabs.setFocus()


@pytest.mark.portable
def test_a_text_is_previewed_as_it_is_typed_and_saved_when_it_is_left(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    folder = make_case(examined("/srv/a", 90))
    page = opened(windows, qtbot, folder)
    page.tabs.setCurrentIndex(1)
    field = page.editor.fields["summary"].focusProxy()
    field.setFocus()
    with qtbot.waitSignal(page.editor.drafted) as drafted:
        qtbot.keyClicks(field, "Entered by <b>upload</b>")
    assert drafted.args[0].summary == "Entered by <b>upload</b>"
    assert entries(folder) == []  # not with every key
    page.tabs.setFocus()
    qtbot.waitUntil(lambda: texts(folder).summary == "Entered by <b>upload</b>")
    assert entries(folder) == ["summary"]
    page.editor.save_all()
    assert entries(folder) == ["summary"]  # nothing changed since


@pytest.mark.portable
def test_every_field_reaches_the_case(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    folder = make_case()
    page = opened(windows, qtbot, folder)
    write(page, qtbot, "scope", "web01 only")
    write(page, qtbot, "limitations", "no network captures")
    page.editor.fields["recommendations"].text.setPlainText("Change keys\n\nPatch")
    page.editor.save("recommendations")
    write(page, qtbot, "zone", "Asia/Kolkata")
    severity = page.editor.fields["severity"]
    severity.box.setCurrentIndex(2)
    severity.box.activated.emit(2)
    people = page.editor.fields["people"]
    people.table.item(0, 0).setText("R. Kumar")
    people.table.item(0, 1).setText("Responder")
    people.table.item(1, 0).setText("Left again")
    people.table.setCurrentCell(1, 0)
    people.remove.click()
    page.editor.clocks.aware.text.setText("2025-03-01 12:00")
    page.editor.save("aware_at")

    def all_there() -> bool:
        return texts(folder) == ReportTexts(
            scope="web01 only", limitations="no network captures", zone="Asia/Kolkata",
            recommendations=("Change keys", "Patch"), severity=Severity.HIGH,
            people=(Person("R. Kumar", "Responder"),),
            aware_at=datetime(2025, 3, 1, 12, tzinfo=UTC),
        )  # fmt: skip

    qtbot.waitUntil(all_there)
    windows.window.show_page("overview")
    windows.window.open_case(folder)
    page = opened(windows, qtbot, folder)
    qtbot.waitUntil(lambda: page.editor.fields["scope"].value() == "web01 only")
    assert page.editor.draft() == report_draft.values_of(texts(folder))


@pytest.mark.portable
def test_what_the_case_cannot_take_is_said_beside_the_field(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    folder = make_case()
    page = opened(windows, qtbot, folder)
    write(page, qtbot, "zone", "Mars/Olympus")
    field = page.editor.fields["zone"]
    assert "names no time zone" in field.trouble.text()
    page.editor.clocks.aware.text.setText("yesterday")
    page.editor.save("aware_at")
    assert page.editor.clocks.aware.trouble.text().startswith("⚠ ")
    field.text.setText("Europe/Paris")
    page.editor.save("zone")
    assert field.trouble.isHidden()
    qtbot.waitUntil(lambda: entries(folder) == ["zone"])


@pytest.mark.portable
def test_changes_are_taken_back_one_by_one(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    folder = make_case()
    page = opened(windows, qtbot, folder)
    assert "undo" not in page.handlers()
    write(page, qtbot, "summary", "first")
    write(page, qtbot, "summary", " and more")
    qtbot.waitUntil(lambda: texts(folder).summary == "first and more")
    windows.window.run("undo")
    qtbot.waitUntil(lambda: texts(folder).summary == "first")
    assert page.editor.fields["summary"].value() == "first"
    windows.window.run("undo")
    qtbot.waitUntil(lambda: texts(folder).summary == "")
    assert "undo" not in page.handlers()
    assert entries(folder) == ["summary"] * 4  # nothing is lost


@pytest.mark.portable
def test_a_text_in_the_works_is_saved_when_the_case_is_closed(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    folder = make_case()
    page = opened(windows, qtbot, folder)
    page.tabs.setCurrentIndex(1)
    page.editor.fields["summary"].text.setPlainText("half a sente")
    windows.desk.close_case()
    assert texts(folder).summary == "half a sente"


@pytest.mark.portable
def test_what_others_write_appears_but_not_under_the_pen(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    folder = make_case()
    page = opened(windows, qtbot, folder)
    page.editor.fields["summary"].text.setPlainText("mine")
    with Case.open(folder, write=True) as case:
        case.set_report_text("summary", "theirs")
        case.set_report_text("scope", "all hosts")
    page.look()
    qtbot.waitUntil(lambda: page.editor.fields["scope"].value() == "all hosts")
    assert page.editor.fields["summary"].value() == "mine"


@pytest.mark.portable
def test_clocks_run_and_reports_are_handed_in(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    folder = make_case()
    page = opened(windows, qtbot, folder)
    page.tabs.setCurrentIndex(3)
    pane = page.editor.clocks
    rows = pane.table.rows
    assert {one.state for one in rows.records} == {State.WAITING}
    qtbot.mouseClick(pane.aware.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: texts(folder).aware_at is not None)
    cert = next(one for one in rows.records if one.name == "cert-in")
    assert cert.state is State.RUNNING
    assert cert.due == texts(folder).aware_at + timedelta(hours=6)
    pane.table.go_to("cert-in")
    assert "CERT-In Directions" in pane.about.text()
    qtbot.mouseClick(pane.hand_in, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [name for name, _ in texts(folder).sent] == ["cert-in"])
    assert pane.table.current().state is State.SENT
    assert not pane.hand_in.isEnabled()
    qtbot.mouseClick(pane.take_back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: texts(folder).sent == ())


@pytest.mark.portable
def test_times_are_those_of_the_windows_clock(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = opened(windows, qtbot, make_case())
    field = page.editor.clocks.aware
    field.put(sample.NOON.isoformat())
    assert field.value() == sample.NOON.isoformat()  # exact, though no fraction is shown
    windows.desk.clock.local = True
    assert field.value() == sample.NOON.isoformat()
    field.text.setText("2025-03-01T12:00+05:30")
    assert field.value() == "2025-03-01T12:00:00+05:30"
    field.text.setText("")
    assert field.value() == ""


def test_the_preview_goes_to_a_made_report_and_back(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = opened(windows, qtbot, make_case(examined("/srv/a", 90)))
    with qtbot.waitSignal(page.form.made, timeout=60_000):
        qtbot.mouseClick(page.form.make, Qt.MouseButton.LeftButton)
    assert page.title.text().startswith("report-")
    assert page.open_button.isEnabled()
    qtbot.mouseClick(page.now, Qt.MouseButton.LeftButton)
    assert page.title.text() == "As it reads now"
    assert page.preview.words.isVisible()  # and not the report that was there
    assert page.preview.words.text() == "Reading the case …"
    assert not page.open_button.isEnabled()
    qtbot.waitUntil(lambda: "/srv/a" in page.preview.rich.toPlainText())


@pytest.mark.portable
def test_tab_goes_through_the_texts(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    page = opened(windows, qtbot, make_case())
    page.tabs.setCurrentIndex(1)
    page.editor.fields["summary"].focusProxy().setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.editor.fields["severity"].focusProxy()


@pytest.mark.portable
def test_a_draft_leaves_out_what_is_not_understood() -> None:
    drafted = report_draft.texts_of({"summary": " so ", "zone": "Mars", "sent:gdpr": "2025-01-01Z"})
    assert drafted.summary == "so"
    assert drafted.zone == ""
    with pytest.raises(UsageError, match="time zone"):
        report_draft.normal("zone", "Mars")
    with pytest.raises(UsageError, match="in the future"):
        report_draft.normal("aware_at", "2190-01-01T00:00Z")
    assert report_draft.normal("people", []) == []
    assert report_draft.normal("severity", "") == ""
