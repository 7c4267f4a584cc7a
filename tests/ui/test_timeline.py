"""The timeline: both sides told apart, a span chosen by drag or keys, links to what it is about."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from irkit.case import Case, Query
from irkit.errors import UsageError
from irkit.records import Event, Item, Persistence, Session, ThingRow, What
from tests.case import sample
from tests.ui.conftest import MakeCase, examined, process
from ui.events import ON_HOST, event_text, page_of, side_text
from ui.pages.timeline import TimelinePage
from ui.spans import BARS, SCALES, Span, read_strip
from ui.widgets.time_strip import _NAMES
from ui.windows import Windows


def at(**since: float) -> datetime:
    return sample.NOON + timedelta(**since)


EVENTS = (
    examined("/srv/old", modified=at(days=-400)),
    examined("/srv/\u202enew", modified=at(hours=-2)),
    process(412, started=at(hours=-1)),
    Persistence("cron", "/etc/cron.d/x", "x", "x", "root", True, at(days=-20), ""),
    Session("asha", "pts/0", "", at(minutes=-5)),
)


def opened(windows: Windows, qtbot: QtBot, folder) -> TimelinePage:  # type: ignore[no-untyped-def]
    windows.window.open_case(folder)
    windows.window.show_page("timeline")
    page = windows.window.page
    assert isinstance(page, TimelinePage)
    qtbot.waitUntil(lambda: page.list.model.complete and page.strip._strip is not None)
    return page


def test_spans_are_asked_of_the_case(make_case: MakeCase) -> None:
    with Case.open(make_case(*EVENTS)) as case:
        span = (("time", at(days=-30), at(hours=-2)),)
        query = Query(Event, between=span)
        ids = [one for chunk in case.row_ids(query) for one in chunk]
        found = {event.target for event in case.rows(Event, ids).values()}
        assert found == {"/srv/\u202enew", "cron: /etc/cron.d/x"}
        assert case.row_count(query) == 2
        assert case.row_count(Query(ThingRow, between=(("modified", at(days=-1), at()),))) == 1
        with pytest.raises(UsageError, match="no time"):
            case.row_count(Query(Item, between=(("target", at(), at()),)))
        counts = case.history(at(days=-500), at(), 10)
        assert counts["2025-03-01", "process started"] == 1
        assert counts[at(days=-400).strftime("%Y-%m-%d"), "file modified"] == 1
        assert sum(case.history(at(days=-500), at(hours=-3), 4).values()) == 2


def test_bars_hold_every_event_of_their_span(make_case: MakeCase) -> None:
    with Case.open(make_case(*EVENTS)) as case:
        for scale in SCALES:
            strip = read_strip(case, scale, None)
            whole = case.row_count(Query(Event))
            assert sum(strip.host) + sum(strip.ours) + strip.earlier == whole
        assert strip.earlier == 0
        assert strip.span.first == at(days=-400)
        chosen = read_strip(case, SCALES[0], Span(at(hours=-3), at(minutes=-1)))
        assert (sum(chosen.host), sum(chosen.ours)) == (3, 0)
        assert chosen.host[0] == 0
        assert chosen.host[BARS // 3] + chosen.host[BARS // 3 - 1] + chosen.host[BARS // 3 + 1] == 1


@pytest.mark.parametrize("when", [datetime(1, 1, 1, tzinfo=UTC), datetime.max.replace(tzinfo=UTC)])
def test_times_at_the_ends_of_the_calendar(make_case: MakeCase, when: datetime) -> None:
    with Case.open(make_case(examined(modified=when))) as case:
        for scale in SCALES:
            strip = read_strip(case, scale, None)
            assert sum(strip.host) + sum(strip.ours) >= 1


def test_every_event_is_of_one_side() -> None:
    for what in What:
        event = Event(sample.NOON, what, "x", "ledger")
        on_host = what in ON_HOST
        assert event_text(event).startswith("■ " if on_host else "▷ ")
        assert side_text(event) == ("on the host" if on_host else "by us")


def test_links(make_case: MakeCase) -> None:
    with Case.open(make_case(*EVENTS)) as case:
        ids = [one for chunk in case.row_ids(Query(Event)) for one in chunk]
        events = case.rows(Event, ids)
    pages = {event.what: page_of(number, event) for number, event in events.items()}
    assert pages[What.PROCESS_STARTED] == ("processes", {"pid": 412})
    assert pages[What.PERSISTENCE_CHANGED] == ("persistence", {"words": '"/etc/cron.d/x"'})
    assert pages[What.SESSION_BEGAN] == ("accounts", {"words": '"asha"'})
    assert pages[What.FILE_MODIFIED][0] == "findings"
    assert pages[What.SCAN_BEGAN][0] == "system"
    assert pages[What.CASE_MADE][0] == "ledger"


def test_a_drag_narrows_and_the_chip_widens(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = opened(windows, qtbot, make_case(*EVENTS))
    everything = page._scales.buttons()[-1]
    everything.click()
    qtbot.waitUntil(lambda: page.strip._strip.earlier == 0)
    rows = page.list.model.rowCount()
    strip = page.strip
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(_NAMES + 1, 20))
    qtbot.mouseMove(strip, QPoint(_NAMES + 40, 20))
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(_NAMES + 40, 20))
    qtbot.waitUntil(lambda: page.list.model.complete and page.list.model.rowCount() == 1)
    assert page.span is not None
    assert page.chip.isVisible()
    assert "✕" in page.chip.text()
    assert page.chip.accessibleName()
    qtbot.waitUntil(lambda: strip._strip.span == page.span)
    page.chip.click()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == rows)
    assert not page.chip.isVisible()


def test_keys_narrow_and_the_command_widens(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = opened(windows, qtbot, make_case(*EVENTS))
    page._scales.buttons()[-1].click()
    qtbot.waitUntil(lambda: page.strip._strip.earlier == 0)
    rows = page.list.model.rowCount()
    page.strip.setFocus()
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.strip, Qt.Key.Key_Left)
    for _ in range(3):
        qtbot.keyClick(page.strip, Qt.Key.Key_Right, shift)
    assert not page.strip.grab().isNull()
    qtbot.keyClick(page.strip, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.list.model.complete and page.list.model.rowCount() == 1)
    page.list.filter.choose("nobody")
    qtbot.waitUntil(lambda: page.list.model.complete and page.list.model.rowCount() == 0)
    windows.window.run("filter_clear")
    qtbot.waitUntil(lambda: page.list.model.complete and page.list.model.rowCount() == rows)
    qtbot.keyClick(page.strip, Qt.Key.Key_Right)
    qtbot.keyClick(page.strip, Qt.Key.Key_Escape)
    assert page.span is None


def test_an_event_leads_to_its_thing(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    page = opened(windows, qtbot, make_case(*EVENTS))
    page.list.filter.choose(only=(("what", (What.PROCESS_STARTED.value,)),))
    model = page.list.model
    qtbot.waitUntil(lambda: model.complete and model.rowCount() == 1 and bool(model.record(0)))
    page.list.view.selectRow(0)
    assert page.card.facts.title == "■ process started"
    assert page.card.facts.note == "By the clock of the host."
    qtbot.keyClick(page.list.view, Qt.Key.Key_Return)
    assert windows.window.page.objectName() == "processes"
    qtbot.waitUntil(lambda: windows.window.page.tree.view.current_node() is not None)
    assert windows.window.page.tree.view.current_node().process.pid == 412


def test_a_new_event_shows(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    folder = make_case(*EVENTS)
    page = opened(windows, qtbot, folder)
    page._rest.setInterval(0)
    before, rows = sum(page.strip._strip.ours), page.list.model.rowCount()
    with Case.open(folder, write=True) as case:
        case.log("report written", "report.html", {})
    windows.desk.case_changed.emit()
    qtbot.waitUntil(lambda: page.list.model.rowCount() == rows + 1)
    qtbot.waitUntil(lambda: sum(page.strip._strip.ours) == before + 1)
