"""Findings are judged with one key, many at once, and taken back; nothing stands in the way."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from irkit.case import Case
from irkit.file_uri import sayable
from irkit.records import Kind, Level, Opinion, ThingRow
from tests.case import sample
from tests.ui.conftest import MakeCase, examined
from tests.ui.findings import choose, opinions, page_on
from ui.pages import findings
from ui.widgets.verdict_row import JUDGED
from ui.windows import Windows

FIVE = [examined(f"/srv/{n}", 90 - n) for n in range(5)]
HOSTILE = "/srv/\u202egpj.exe\n<b>&amp;"


def press(windows: Windows, qtbot: QtBot, key: Qt.Key, held=Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the focus is, as the window gets it."""
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.keyClick(QApplication.focusWidget(), key, held)


def until(page: findings.FindingsPage, qtbot: QtBot, expected: list[str | None]) -> None:
    qtbot.waitUntil(lambda: page.list.model.rowCount() == len(expected))
    qtbot.waitUntil(lambda: opinions(page, qtbot) == expected)


@pytest.mark.portable
def test_the_worst_is_shown_first_and_explained(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = page_on(windows, qtbot, make_case(*FIVE))
    QAbstractItemModelTester(page.list.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert page.detail.level.text() == "● 90 alert"
    assert "look at this first" in page.detail.what.text()
    assert page.detail.path.toolTip() == "/srv/0"
    assert page.detail.verdict.said.text() == "Nobody has judged it yet."
    choose(page, qtbot, 3)
    assert page.detail.path.toolTip() == "/srv/3"


@pytest.mark.portable
@pytest.mark.parametrize("name", JUDGED)
def test_one_key_judges_and_goes_on(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, name: str
) -> None:
    case = make_case(*FIVE)
    page = page_on(windows, qtbot, case)
    page.list.view.setFocus()
    key = windows.window.menus.actions[name].shortcut()
    with qtbot.waitSignal(windows.desk.judged):
        qtbot.keyClicks(page.list.view, key.toString().lower())
    assert page.list.view.currentIndex().row() == 1
    until(page, qtbot, [JUDGED[name].value, None, None, None, None])
    assert windows.window.bar.undo.isVisible()
    page.list.view.selectRow(0)
    qtbot.waitUntil(lambda: page.detail.verdict.buttons[name].isChecked())
    assert "—" in page.detail.verdict.said.text()
    with Case.open(case) as one:
        assert one.verify() == []


@pytest.mark.portable
def test_many_are_judged_at_once_and_taken_back_step_by_step(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = page_on(windows, qtbot, make_case(*FIVE))
    view = page.list.view
    view.setFocus()
    view.selectRow(0)
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert "3" in page.detail.verdict.many.text()
    assert page.detail.verdict.many.isVisible()
    with qtbot.waitSignal(windows.desk.judged):
        qtbot.keyClicks(view, "b")
    assert view.currentIndex().row() == 3  # behind all that were selected
    assert not page.detail.verdict.many.isVisible()
    until(page, qtbot, ["benign", "benign", "benign", None, None])
    with qtbot.waitSignal(windows.desk.judged):
        qtbot.keyClicks(view, "m")
    until(page, qtbot, ["benign", "benign", "benign", "malicious", None])
    for expected in (["benign", "benign", "benign", None, None], [None] * 5):
        with qtbot.waitSignal(windows.desk.message):
            press(windows, qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        until(page, qtbot, expected)
    assert not windows.desk.can_undo
    qtbot.waitUntil(lambda: not windows.window.menus.actions["undo"].isEnabled())


@pytest.mark.portable
def test_an_earlier_verdict_comes_back(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    page = page_on(windows, qtbot, make_case(*FIVE))
    page.detail.verdict.go_on.setChecked(False)
    for name in ("judge_suspicious", "judge_false"):
        with qtbot.waitSignal(windows.desk.judged):
            page.detail.verdict.buttons[name].click()
    until(page, qtbot, ["false positive", None, None, None, None])
    windows.window.bar.undo.click()
    until(page, qtbot, ["suspicious", None, None, None, None])
    assert page.list.view.currentIndex().row() == 0


@pytest.mark.portable
def test_the_option_to_go_on_is_remembered(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    case = make_case(*FIVE)
    page = page_on(windows, qtbot, case)
    assert page.detail.verdict.go_on.isChecked()
    page.detail.verdict.go_on.click()
    page = page_on(windows, qtbot, case)
    assert not page.detail.verdict.go_on.isChecked()
    with qtbot.waitSignal(windows.desk.judged):
        windows.window.run("judge_benign")
    assert page.list.view.currentIndex().row() == 0


@pytest.mark.portable
def test_reason_and_confidence_go_with_the_verdict_and_only_once(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    case = make_case(*FIVE)
    page = page_on(windows, qtbot, case)
    page.list.view.setFocus()
    press(windows, qtbot, Qt.Key.Key_R)
    assert page.detail.verdict.reason.hasFocus()
    qtbot.keyClicks(page.detail.verdict.reason, "mbs ufo")  # letters are letters while one types
    press(windows, qtbot, Qt.Key.Key_Return)
    assert page.list.view.hasFocus()
    page.detail.verdict.confidence.setValue(80)
    for _ in range(2):
        with qtbot.waitSignal(windows.desk.judged):
            press(windows, qtbot, Qt.Key.Key_M)
    until(page, qtbot, ["malicious", "malicious", None, None, None])
    with Case.open(case) as one:
        first, second = (one.reviews_of(Kind.FILE, f"/srv/{n}")[-1] for n in range(2))
    assert (first.confidence, first.reason) == (80, "mbs ufo")
    assert (second.confidence, second.reason) == (None, "")


@pytest.mark.portable
def test_a_reason_can_follow_the_verdict(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    case = make_case(*FIVE)
    page = page_on(windows, qtbot, case)
    page.detail.verdict.go_on.setChecked(False)
    with qtbot.waitSignal(windows.desk.judged):
        windows.window.run("judge_benign")
    qtbot.waitUntil(lambda: page.detail.verdict.buttons["judge_benign"].isChecked())
    windows.window.run("reason")
    page.detail.verdict.reason.setText("shipped with the host")
    with qtbot.waitSignal(windows.desk.judged):
        press(windows, qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "shipped with the host" in page.detail.verdict.said.text())
    assert page.list.view.hasFocus()


@pytest.mark.portable
def test_notes_and_tags_without_the_mouse(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = page_on(windows, qtbot, make_case(*FIVE))
    page.list.view.setFocus()
    for key, line, text in (
        (Qt.Key.Key_N, page.detail.notes.note, "seen on web02 \u202etoo <b>"),
        (Qt.Key.Key_T, page.detail.notes.tag, "wave & one"),
    ):
        press(windows, qtbot, key)
        assert line.hasFocus()
        line.setText(text)
        with qtbot.waitSignal(windows.desk.judged):
            press(windows, qtbot, Qt.Key.Key_Return)
        assert page.list.view.hasFocus()
        assert line.text() == ""
    chips = page.detail.notes.chips
    qtbot.waitUntil(lambda: "Tag wave & one" in page.detail.notes.history.toPlainText())
    assert "seen on web02 \\u202etoo <b>" in page.detail.notes.history.toPlainText()
    assert "tags: wave & one" in page.detail.what.text()
    assert page.detail.tabs.tabText(4) == "Notes 1"
    (chip,) = [one for one in chips.children() if one.objectName() == "chip"]
    with qtbot.waitSignal(windows.desk.judged):
        chip.click()
    qtbot.waitUntil(lambda: not chips.isVisible())
    qtbot.waitUntil(lambda: "taken off" in page.detail.notes.history.toPlainText())


@pytest.mark.portable
def test_escape_leaves_a_line_and_writes_nothing(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = page_on(windows, qtbot, make_case(*FIVE))
    page.list.view.setFocus()
    for name, line in (("note", page.detail.notes.note), ("reason", page.detail.verdict.reason)):
        windows.window.run(name)
        line.setText("half a thought")
        press(windows, qtbot, Qt.Key.Key_Escape)
        assert page.list.view.hasFocus()
        assert line.text() == "half a thought"
    windows.window.run("note")
    page.detail.notes.note.clear()
    press(windows, qtbot, Qt.Key.Key_Return)  # nothing was written: nothing is kept
    assert not windows.desk.can_undo


@pytest.mark.portable
def test_what_was_taken_back_is_said_no_more(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = page_on(windows, qtbot, make_case(*FIVE))
    page.detail.verdict.go_on.setChecked(False)
    with qtbot.waitSignal(windows.desk.judged):
        windows.window.run("judge_malicious")
    history = page.detail.notes.history
    qtbot.waitUntil(lambda: "malicious" in history.toPlainText())
    windows.window.run("undo")
    qtbot.waitUntil(lambda: history.toPlainText() == "")
    assert page.detail.verdict.said.text() == "Nobody has judged it yet."


@pytest.mark.portable
def test_space_hides_the_details_and_that_is_remembered(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    case = make_case(*FIVE)
    page = page_on(windows, qtbot, case)
    page.list.view.setFocus()
    press(windows, qtbot, Qt.Key.Key_Space)
    assert not page.detail.isVisible()
    page.list.view.selectRow(2)
    assert page.detail.seen is not None
    assert page.detail.seen.row.target == "/srv/0"  # nobody sees it: nothing is asked
    windows.window.open_case(case)
    windows.window.show_page("findings")
    again = windows.window.page
    assert isinstance(again, findings.FindingsPage)
    assert not again.detail.isVisible()
    qtbot.waitUntil(lambda: again.list.view.currentIndex().isValid())
    again.list.view.setFocus()
    press(windows, qtbot, Qt.Key.Key_Return)  # Enter opens them, and goes there
    assert again.detail.isVisible()
    assert again.detail.tabs.hasFocus()
    press(windows, qtbot, Qt.Key.Key_Escape)
    assert again.list.view.hasFocus()


@pytest.mark.portable
def test_space_presses_a_button_that_has_the_focus(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = page_on(windows, qtbot, make_case(*FIVE))
    page.detail.verdict.buttons["judge_benign"].setFocus()
    with qtbot.waitSignal(windows.desk.judged):
        press(windows, qtbot, Qt.Key.Key_Space)
    assert page.detail.isVisible()
    until(page, qtbot, ["benign", None, None, None, None])


@pytest.mark.portable
def test_other_pages_point_at_findings(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    page = page_on(windows, qtbot, make_case(*FIVE, examined("/tmp/x", 30)))
    model = page.list.model
    wanted = model.id_at(3)
    windows.window.show_page("findings", {"level": ("notice",), "words": "tmp"})
    qtbot.waitUntil(lambda: model.complete and model.rowCount() == 1)
    assert page.list.filter.words.text() == "tmp"
    windows.window.show_page("findings", {"id": wanted})
    qtbot.waitUntil(lambda: page.list.view.current_id() == wanted)
    assert not page.list.filter.active
    qtbot.waitUntil(lambda: page.detail.seen is not None and page.detail.seen.identifier == wanted)
    with qtbot.waitSignal(windows.desk.message):
        windows.window.show_page("findings", {"id": 99_999})


@pytest.mark.portable
def test_judged_rows_leave_a_list_of_those_that_nobody_judged(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = page_on(windows, qtbot, make_case(*FIVE), {"opinion": ("",)})
    for left in (4, 3):
        with qtbot.waitSignal(windows.desk.judged):
            windows.window.run("judge_benign")
        qtbot.waitUntil(lambda left=left: page.list.model.rowCount() == left)
    assert page.list.view.current_id() == page.list.model.id_at(0)


@pytest.mark.portable
def test_an_empty_case_says_what_would_fill_it(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = page_on(windows, qtbot, make_case())
    assert "triage" in page.list.words.text()
    assert "Choose a finding" in page.detail.empty.text()
    assert not page.detail.whole.isVisible()
    assert "judge_malicious" not in page.handlers()
    windows.window.run("judge_malicious")  # nothing is chosen: nothing happens
    assert not windows.desk.can_undo


@pytest.mark.portable
def test_too_many_at_once_are_refused(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(findings, "_MOST_JUDGED", 4)
    page = page_on(windows, qtbot, make_case(*FIVE))
    page.list.view.selectAll()
    with qtbot.waitSignal(windows.desk.trouble) as said:
        windows.window.run("judge_benign")
    assert "4" in said.args[0]
    assert not windows.desk.can_undo


@pytest.mark.linux
def test_a_case_that_cannot_be_written_keeps_the_window(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    folder = make_case(*FIVE)
    page = page_on(windows, qtbot, folder)
    (folder / "case.db").rename(folder / "elsewhere")
    with qtbot.waitSignal(windows.desk.trouble):
        windows.window.run("judge_malicious")
    (folder / "elsewhere").rename(folder / "case.db")
    page.list.view.selectRow(0)
    with qtbot.waitSignal(windows.desk.judged):
        windows.window.run("judge_malicious")
    until(page, qtbot, ["malicious", None, None, None, None])


def test_a_scan_beside_it_does_not_disturb(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    folder = make_case(*FIVE)
    page = page_on(windows, qtbot, folder)
    choose(page, qtbot, 2)
    page.detail.tabs.setCurrentIndex(4)
    with Case.open(folder, write=True) as case:
        scan = case.begin_scan(sample.scan())
        case.record(scan, [examined("/new", 99)])
        with qtbot.waitSignal(page.list.model.merged):
            windows.desk.case_changed.emit()
        with qtbot.waitSignal(windows.desk.judged):
            windows.window.run("judge_benign")
        case.record(scan, [examined("/newer", 98)])
    assert page.detail.tabs.currentIndex() == 4
    qtbot.waitUntil(lambda: page.list.model.rowCount() in (6, 7))
    windows.desk.case_changed.emit()
    until(page, qtbot, [None, None, None, None, "benign", None, None])
    assert page.list.view.currentIndex().row() == 5


def test_hostile_names_are_shown_and_copied_harmlessly(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = page_on(windows, qtbot, make_case(examined(HOSTILE)))
    shown = "/srv/\\u202egpj.exe␊<b>&amp;"
    qtbot.waitUntil(lambda: page.detail.path.toolTip() == shown, timeout=60_000)
    page.detail.copy_path.click()
    assert QGuiApplication.clipboard().text() == shown
    page.detail.copy_folder.click()
    assert QGuiApplication.clipboard().text() == "/srv"
    theme = windows.desk.theme.colours

    def drawn() -> set[str]:
        picture = page.list.view.grab().toImage()
        return {
            picture.pixelColor(x, y).name()
            for x in range(min(500, picture.width()))
            for y in range(30, min(90, picture.height()))
        }

    # The row is selected, and can be read all the same, once its page of the list is there.
    qtbot.waitUntil(lambda: {theme.chosen, theme.escape, theme.text} <= drawn())
    with qtbot.waitSignal(windows.desk.judged):
        windows.window.run("judge_suspicious")
    until(page, qtbot, [Opinion.SUSPICIOUS.value])


@pytest.mark.portable
def test_the_splitter_is_remembered(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    case = make_case(*FIVE)
    page = page_on(windows, qtbot, case)
    page.splitter.setSizes([400, 700])
    page.splitter.splitterMoved.emit(400, 1)
    sizes = page.splitter.sizes()
    again = page_on(windows, qtbot, Path(case))
    assert again.splitter.sizes() == sizes


@pytest.mark.portable
def test_another_case_has_nothing_to_take_back(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    """A verdict that is written while its case is closed is not offered in the next one."""
    first, second = make_case(*FIVE), make_case(*FIVE, name="other")
    page_on(windows, qtbot, first)
    windows.window.run("judge_malicious")
    windows.window.open_case(second)
    page = page_on(windows, qtbot, second)
    assert not windows.desk.can_undo
    with Case.open(first) as case:
        assert case.reviews_of(Kind.FILE, "/srv/0")[0].value == "malicious"
    assert opinions(page, qtbot) == [None] * 5


def test_a_key_keeps_what_was_found(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, tmp_path: Path
) -> None:
    file = tmp_path / "found.sh"
    file.write_bytes(b"inert")
    folder = make_case(examined(str(file), 90))
    page_on(windows, qtbot, folder)
    with qtbot.waitSignal(windows.desk.work.ended, timeout=60_000) as ended:
        press(windows, qtbot, Qt.Key.Key_K)
    assert ended.args == [0]
    (copy,) = (folder / "evidence").iterdir()
    assert copy.read_bytes() == b"inert"
    assert "Done: irkit evidence add" in windows.window.bar.message.toolTip()


@pytest.mark.portable
def test_what_there_is_to_keep() -> None:
    def row(kind: Kind, target: str, pid: int | None = None) -> ThingRow:
        first = (0, kind, target, Level.ALERT, 90, 1, "Rule", "why", (), pid, "", None)
        return ThingRow(*first, None, None, None, 0, ())

    file, process = row(Kind.FILE, "/srv/a"), row(Kind.PROCESS, "pid 7 (sh)", 7)
    odd = row(Kind.FILE, "/srv/\udcff")
    keep = findings.arguments_to_keep
    assert keep([process, file], "c") == ["evidence", "add", "/srv/a", "--case", "c"]
    assert keep([odd], "c")[2] == sayable(odd.target)
    assert keep([process], "c") == ["dump", "7", "--case", "c"]
    assert keep([row(Kind.PERSISTENCE, "Run key")], "c") == []


@pytest.mark.portable
def test_what_is_half_written_outlives_a_change_of_language(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    case = make_case(*FIVE)
    page = page_on(windows, qtbot, case)
    choose(page, qtbot, 3)
    page.detail.verdict.write(70, "Its owner wro")
    page.detail.notes.note.setText("Ask Ash")
    windows.window.show_page("ledger")
    with qtbot.waitSignal(windows.replaced):
        windows.desk.choose_language("hi")
    assert windows.window.page.objectName() == "ledger"
    windows.window.show_page("findings")
    again = windows.window.page
    assert again is not page
    assert again.detail.verdict.written == (70, "Its owner wro")
    assert again.detail.notes.note.text() == "Ask Ash"
    qtbot.waitUntil(lambda: again.detail.path.toolTip() == "/srv/3")  # it is said of this one
    windows.window.run("case_close")
    with qtbot.waitSignal(windows.replaced):
        windows.desk.choose_language("en")
    windows.window.open_case(case)
    windows.window.show_page("findings")
    assert windows.window.page.detail.verdict.written is None  # nothing goes to another case
