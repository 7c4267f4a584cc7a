"""The coverage page: counts that add up, gaps told from what is harmless, and scanning them now."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from irkit.case import Case
from irkit.file_uri import sayable
from irkit.records import HARMLESS_SKIPS, Item, Kind, Outcome, Reason, State
from tests.case import sample
from tests.ui.conftest import MakeCase, examined
from ui.pages.coverage import CoveragePage
from ui.tables.filter_bar import REASONS
from ui.widgets.gap_advice import _ADVICE, advice
from ui.widgets.gap_table import GAP, HARMLESS, LOOKED, GapRow, share_text
from ui.windows import Windows

NO_TEXT = "/srv/\udcff"
HOSTILE = "/srv/<b>\u202egpj\n"


def left(target: str, outcome: Outcome, reason: Reason, **more: object) -> Item:
    return sample.item(target, outcome=outcome, reason=reason, **more)


ITEMS = (
    left("/big/1", Outcome.SKIPPED, Reason.TOO_LARGE, size=5 << 30),
    left("/big/2", Outcome.SKIPPED, Reason.TOO_LARGE, size=1 << 30),
    left("/mnt/share", Outcome.SKIPPED, Reason.NETWORK, count=40),
    left("/proc", Outcome.SKIPPED, Reason.PSEUDO, count=1000),
    left(HOSTILE, Outcome.FAILED, Reason.DENIED),
    left(NO_TEXT, Outcome.FAILED, Reason.UNREADABLE),
    left("/etc/shadow", Outcome.FAILED, Reason.DENIED, kind=Kind.SOURCE),
    left("/slow", Outcome.TIMED_OUT, Reason.DEADLINE),
    sample.item("/fine/1"),
    sample.item("/fine/2", reason=Reason.SAME_CONTENT),
)


def opened(windows: Windows, folder: Path) -> CoveragePage:
    windows.window.open_case(folder)
    windows.window.show_page("coverage")
    page = windows.window.page
    assert isinstance(page, CoveragePage)
    return page


@pytest.fixture
def page(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> CoveragePage:
    page = opened(windows, make_case(*ITEMS))
    QAbstractItemModelTester(
        page.counts.rows, QAbstractItemModelTester.FailureReportingMode.Warning, page
    )
    qtbot.waitUntil(lambda: page.counts.rows.total > 0)
    settled(page, qtbot)
    return page


def settled(page: CoveragePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.items.model.complete and not page.items.model._asked)


def click(page: CoveragePage, qtbot: QtBot, reason: Reason) -> GapRow:
    rows = page.counts.rows
    row = next(n for n, one in enumerate(rows.records) if one.reason == reason)
    place = page.counts.visualRect(rows.index(row, 2)).center()
    qtbot.mouseClick(page.counts.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settled(page, qtbot)
    return rows.records[row]


def shown(page: CoveragePage, qtbot: QtBot) -> set[str]:
    model = page.items.model
    qtbot.waitUntil(lambda: all(model.record(n) for n in range(model.rowCount())))
    return {model.record(n).target for n in range(model.rowCount())}


def test_the_counts_are_those_of_the_case(page: CoveragePage) -> None:
    rows = page.counts.rows.records
    with Case.open(page.desk.folder) as case:
        coverage = case.coverage()
    assert sum(one.count for one in rows) == coverage.total == 1048
    assert sum(one.count for one in rows if one.meaning == GAP) == coverage.not_looked_at == 46
    assert page.summary.text() == (
        "1,048 things in all: 2 looked at, 1,000 passed over because nothing can hide there, "
        "46 not looked at."
    )


def test_gaps_come_first_and_the_largest_of_them_is_shown(page: CoveragePage, qtbot: QtBot) -> None:
    order = [one.meaning for one in page.counts.rows.records]
    assert order == [GAP] * 5 + [HARMLESS] + [LOOKED] * 2
    assert page.counts.current().reason == Reason.NETWORK
    assert shown(page, qtbot) == {"/mnt/share"}


def test_a_click_on_a_count_shows_the_things_and_what_to_do(
    page: CoveragePage, qtbot: QtBot
) -> None:
    click(page, qtbot, Reason.TOO_LARGE)
    assert shown(page, qtbot) == {"/big/1", "/big/2"}
    assert "--max-size" in page.advice.text()
    assert page.advice_title.text() == "Larger than the size limit"
    assert page.advice_count.text() == "▲ gap · 2"
    click(page, qtbot, Reason.PSEUDO)
    assert page.advice_count.text() == "○ harmless · 1,000"
    page.items.filter.clear()  # then no row says what the list shows
    settled(page, qtbot)
    assert page.counts.current() is None
    assert len(shown(page, qtbot)) == len(ITEMS)


def test_another_page_points_at_outcomes(
    page: CoveragePage, windows: Windows, qtbot: QtBot
) -> None:
    windows.window.show_page("coverage", {"outcome": ("failed", "timed_out")})
    settled(page, qtbot)
    assert shown(page, qtbot) == {HOSTILE, "/srv/\udcff", "/etc/shadow", "/slow"}
    assert page.items.filter.only == (("outcome", ("failed", "timed_out")),)


def test_all_that_is_shown_is_scanned_with_the_limit_that_it_needs(
    page: CoveragePage, windows: Windows, qtbot: QtBot
) -> None:
    click(page, qtbot, Reason.TOO_LARGE)
    assert page.scan_shown.text() == "Scan all 2 shown now"
    with qtbot.waitSignal(page.wanted) as wanted:
        qtbot.mouseClick(page.scan_shown, Qt.MouseButton.LeftButton)
    assert wanted.args[0] == "triage"
    triage = windows.window.page
    assert triage.objectName() == "triage"
    assert triage.wish.paths == ("/big/1", "/big/2")
    assert triage.wish.max_size == "5G"
    assert "scan files /big/1 /big/2" in triage.command.toPlainText()


def test_only_what_is_selected_is_scanned(page: CoveragePage, qtbot: QtBot) -> None:
    click(page, qtbot, Reason.TOO_LARGE)
    page.items.view.clearSelection()
    assert not page.scan_selected.isEnabled()
    page.items.view.selectRow(1)
    assert page.scan_selected.text() == "Scan the selected one now"
    with qtbot.waitSignal(page.wanted) as wanted:
        qtbot.mouseClick(page.scan_selected, Qt.MouseButton.LeftButton)
    assert wanted.args[1]["paths"] == ("/big/2",)


def test_every_name_can_be_asked_for(page: CoveragePage, qtbot: QtBot) -> None:
    click(page, qtbot, Reason.UNREADABLE)
    with qtbot.waitSignal(page.wanted) as wanted:
        page.scan_shown.click()
    assert wanted.args[1]["paths"] == (sayable(NO_TEXT),)
    click(page, qtbot, Reason.DENIED)
    with qtbot.waitSignal(page.desk.message) as message, qtbot.waitSignal(page.wanted) as wanted:
        page.scan_shown.click()
    assert wanted.args[1]["paths"] == (HOSTILE,)
    assert wanted.args[1]["rights"]
    assert message.args[0].startswith("1 ")


def test_where_nothing_was_missed_nothing_is_offered(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = opened(windows, make_case(examined("/srv/a"), examined("/srv/b")))
    qtbot.waitUntil(lambda: "2 looked at" in page.summary.text() and page.items.model.complete)
    assert not page.scan_shown.isEnabled()
    page.items.filter.choose("srv")
    qtbot.waitUntil(page.scan_shown.isEnabled)


def test_a_scan_that_was_cut_off_is_not_the_whole(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    folder = make_case(examined("/srv/a"))
    with Case.open(folder, write=True) as case:
        case.begin_scan(sample.scan(state=State.RUNNING))
        page = opened(windows, folder)
        qtbot.waitUntil(lambda: "1 looked at" in page.summary.text())
        assert "cut off" not in page.summary.text()  # it is still at it
    qtbot.waitUntil(lambda: "cut off" in page.summary.text(), timeout=60_000)


def test_what_a_scan_adds_appears(page: CoveragePage, qtbot: QtBot) -> None:
    with Case.open(page.desk.folder, write=True) as case:
        sample.scan_into(case, left("/new", Outcome.FAILED, Reason.VANISHED))
    page.desk.expect_news()
    reasons = lambda: {one.reason for one in page.counts.rows.records}  # noqa: E731
    qtbot.waitUntil(lambda: Reason.VANISHED in reasons())
    assert sum(one.count for one in page.counts.rows.records) == 1049
    assert page.counts.current().reason == Reason.NETWORK  # what is read stays


def test_an_empty_case_says_what_would_fill_the_page(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = opened(windows, make_case())
    qtbot.waitUntil(lambda: page.summary.text() != "")
    assert "A scan fills" in page.summary.text()
    assert not page.scan_shown.isEnabled()
    assert not page.grab().isNull()


def test_many_are_cut_with_a_clear_word(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    many = [left(f"/m/{n}", Outcome.FAILED, Reason.DENIED) for n in range(1200)]
    page = opened(windows, make_case(*many, examined("/srv/a")))
    qtbot.waitUntil(lambda: page.scan_shown.text() == "Scan the first 500 of 1,200 now")
    with qtbot.waitSignal(page.wanted) as wanted:
        page.scan_shown.click()
    assert wanted.args[1]["paths"] == tuple(f"/m/{n}" for n in range(500))


def test_every_reason_has_its_advice_and_its_place_in_the_filter() -> None:
    assert set(_ADVICE) == set(Reason) == set(REASONS.values)
    for reason in Reason:
        assert ("Nothing to do" in advice(reason)) == (reason in HARMLESS_SKIPS)
    assert "newer irkit" in advice("struck by lightning")


def test_shares_never_say_all_or_nothing_by_rounding() -> None:
    assert [share_text(one) for one in (0, 0.0001, 0.001, 0.12345, 0.9999, 1)] == [
        "0 %", "< 0.1 %", "0.1 %", "12.3 %", "99.9 %", "100 %",
    ]  # fmt: skip
