"""Lists over ids of a case: light, live, filtered as one types, copied and exported safely."""

import csv
import io
import json
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from irkit.case import Case
from irkit.case.query import Query
from irkit.records import Item, Outcome, Process, Reason, ThingRow
from tests.case import sample
from tests.ui.conftest import MakeCase, examined, process
from ui.desk import Desk
from ui.tables.change import changed
from ui.tables.columns import COLUMNS
from ui.tables.filter_bar import LEVELS, OUTCOMES
from ui.tables.pane import TablePane
from ui.tables.row_model import PAGE, RECORD, RowModel
from ui.tables.table_view import TableView
from ui.windows import Windows

HOSTILE = "/srv/a\u202etxt.exe\n<b>&amp;"


@pytest.fixture
def desk(windows: Windows) -> Desk:
    return windows.desk


def pane_of(desk: Desk, qtbot: QtBot, query: Query, *facets: object) -> TablePane:
    pane = TablePane(desk, query, "test", name="List", empty=lambda: "nothing yet", facets=facets)
    QAbstractItemModelTester(pane.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    qtbot.addWidget(pane)
    pane.resize(900, 400)
    pane.show()
    wait_complete(qtbot, pane.model)
    return pane


def wait_complete(qtbot: QtBot, model: RowModel) -> None:
    qtbot.waitUntil(lambda: model.complete and not model._asked)


def targets(pane: TablePane, qtbot: QtBot) -> list[str]:
    """What the list shows, page after page as somebody would scroll."""
    column = [one.key for one in pane.model.columns].index("target")
    found = []
    for row in range(pane.model.rowCount()):
        qtbot.waitUntil(lambda row=row: pane.model.record(row) is not None)
        found.append(pane.model.index(row, column).data())
    return found


def test_every_column_is_a_field_or_says_its_text() -> None:
    for record, columns in COLUMNS.items():
        fields = record.__dataclass_fields__
        assert all(one.key in fields for one in columns), record
        assert len({(one.key, one.title) for one in columns}) == len(columns)
        assert not columns[0].hidden


def test_the_worst_comes_first_and_pages_come_when_seen(
    desk: Desk, qtbot: QtBot, make_case: MakeCase
) -> None:
    many = [examined(f"/srv/{n:04}", 50 + n % 40) for n in range(3 * PAGE)]
    desk.open_case(make_case(*many))
    pane = pane_of(desk, qtbot, Query(ThingRow))
    assert pane.model.rowCount() == 3 * PAGE
    assert pane.count.text() == "300"
    qtbot.waitUntil(lambda: pane.model.record(0) is not None)
    scores = [pane.model.record(row).score for row in range(10)]
    assert scores == sorted(scores, reverse=True)
    assert pane.model.index(0, 0).data() == "● 89 alert"
    assert pane.model.record(3 * PAGE - 1) is None  # not read before somebody looks
    pane.view.scrollToBottom()
    qtbot.waitUntil(lambda: pane.model.record(3 * PAGE - 1) is not None)


@pytest.mark.portable
def test_all_rows_are_selected_without_asking_for_each(
    desk: Desk, qtbot: QtBot, make_case: MakeCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = 20 * PAGE
    desk.open_case(make_case(*(examined(f"/srv/{n:04}") for n in range(rows))))
    pane = pane_of(desk, qtbot, Query(ThingRow))
    asked = []
    count = pane.model.rowCount

    def counted(*arguments: object) -> int:
        asked.append(1)
        return count(*arguments)

    monkeypatch.setattr(pane.model, "rowCount", counted)
    pane.view.selectAll()
    assert not pane.view.grab().isNull()
    assert len(asked) < rows
    assert pane.view.selected_count() == len(pane.view.selected_ids()) == rows


def test_hostile_names_are_one_line_that_can_be_seen(
    desk: Desk, qtbot: QtBot, make_case: MakeCase
) -> None:
    desk.open_case(make_case(examined(HOSTILE)))
    pane = pane_of(desk, qtbot, Query(ThingRow))
    shown = targets(pane, qtbot)
    assert shown == ["/srv/a\\u202etxt.exe␊<b>&amp;"]
    index = pane.model.index(0, 1)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == shown[0]
    assert pane.model.raw_text(index.column(), index.data(RECORD)) == HOSTILE
    assert not pane.grab().isNull()  # the delegate draws it


def test_filter_as_you_type(desk: Desk, qtbot: QtBot, make_case: MakeCase) -> None:
    desk.open_case(make_case(examined("/srv/one", 90), examined("/srv/two", 30)))
    pane = pane_of(desk, qtbot, Query(ThingRow), LEVELS)
    qtbot.keyClicks(pane.filter.words, "two")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1 and pane.model.complete)
    assert targets(pane, qtbot) == ["/srv/two"]
    qtbot.keyClicks(pane.filter.words, "x")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 0 and pane.model.complete)
    assert pane.words.isVisible()
    assert "filter" in pane.words.text()
    qtbot.keyClick(pane.filter.words, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: pane.model.rowCount() == 2 and pane.model.complete)
    pane.filter.choose(only=(("level", ("alert",)),))
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1 and pane.model.complete)
    assert targets(pane, qtbot) == ["/srv/one"]
    assert pane.filter.active
    pane.filter.clear()
    qtbot.waitUntil(lambda: pane.model.rowCount() == 2)


def test_an_empty_list_says_what_would_fill_it(
    desk: Desk, qtbot: QtBot, make_case: MakeCase
) -> None:
    desk.open_case(make_case())
    pane = pane_of(desk, qtbot, Query(ThingRow))
    assert pane.words.isVisible()
    assert pane.words.text() == "nothing yet"


def test_rows_that_arrive_do_not_move_what_is_read(
    desk: Desk, qtbot: QtBot, make_case: MakeCase
) -> None:
    folder = make_case(*(examined(f"/srv/{n:04}", 50) for n in range(200)))
    desk.open_case(folder)
    pane = pane_of(desk, qtbot, Query(ThingRow))
    pane.view.selectRow(100)
    pane.view.verticalScrollBar().setValue(95)
    top, current = pane.model.id_at(pane.view.rowAt(1)), pane.view.current_id()
    with Case.open(folder, write=True) as case:
        scan = case.begin_scan(sample.scan())
        case.record(scan, [examined(f"/new/{n}", 99) for n in range(12)])
    with qtbot.waitSignal(pane.model.merged):
        desk.case_changed.emit()
    assert pane.model.rowCount() == 212
    assert pane.model.id_at(pane.view.rowAt(1)) == top
    assert pane.view.current_id() == current
    assert pane.view.selected_ids() == [current]
    assert pane.news.isVisible()
    assert "12" in pane.news.text()
    pane.news.click()
    assert not pane.news.isVisible()


def test_what_goes_is_taken_out_and_the_rest_stays_chosen(
    desk: Desk, qtbot: QtBot, make_case: MakeCase
) -> None:
    """A later scan that reads the same content and finds nothing any more."""
    folder = make_case(*(examined(f"/srv/{n}", 50 + n) for n in range(5)))
    desk.open_case(folder)
    pane = pane_of(desk, qtbot, Query(ThingRow))
    pane.view.selectRow(4)
    chosen = pane.view.current_id()
    with Case.open(folder, write=True) as case:
        scan = case.begin_scan(sample.scan())
        case.record(scan, [sample.item("/srv/2")])
    with qtbot.waitSignal(pane.model.merged):
        desk.case_changed.emit()
    assert targets(pane, qtbot) == ["/srv/4", "/srv/3", "/srv/1", "/srv/0"]
    assert pane.view.current_id() == chosen


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ([], [1, 2], (0, 0, 2)),
        ([1, 2], [], (0, 2, 0)),
        ([1, 2, 3], [1, 2, 3], (3, 0, 0)),
        ([1, 2, 3], [1, 9, 2, 3], (1, 0, 1)),
        ([1, 2, 3], [1, 3], (1, 1, 0)),
        ([1, 2, 3, 4], [1, 8, 9, 4], (1, 2, 2)),
        ([5, 5], [5, 5, 5], (2, 0, 1)),
    ],
)
def test_changes_are_between_two_equal_ends(
    before: list[int], after: list[int], expected: tuple[int, int, int]
) -> None:
    from array import array

    class Listed:
        def row_ids(self, query: Query):
            yield from (array("q", after[:1]), array("q", after[1:]))

    change = changed(Query(ThingRow), array("q", before), Listed())  # type: ignore[arg-type]
    places = [(before.index(one), one) for one in dict.fromkeys(before)]
    for (_, one), row in zip(places, change.rows_now(places), strict=True):
        assert row == -1 if one not in after else after[row] == one
    assert (change.first, change.removed, change.added) == expected


@pytest.mark.portable
def test_selecting_all_rows_asks_nothing_of_each(
    desk: Desk, qtbot: QtBot, make_case: MakeCase
) -> None:
    """A header that knows the selection asks for every row, at each drawing, if it is in it."""
    desk.open_case(make_case(*(examined(f"/srv/{n:04}") for n in range(2_000))))
    pane = pane_of(desk, qtbot, Query(ThingRow))
    pane.view.selectAll()
    asked = 0
    count = pane.model.rowCount

    def counted(*parent: object) -> int:
        nonlocal asked
        asked += 1
        return count(*parent)

    pane.model.rowCount = counted  # type: ignore[method-assign]
    assert not pane.view.grab().isNull()
    assert asked < 1_000
    assert pane.view.selected_count() == 2_000
    assert pane.view.selected_ids() == list(pane.model.all_ids())


def test_sorting_asks_the_case(desk: Desk, qtbot: QtBot, make_case: MakeCase) -> None:
    desk.open_case(make_case(*(examined(f"/srv/{n}", 60 + n) for n in (3, 1, 2))))
    pane = pane_of(desk, qtbot, Query(ThingRow))
    header = pane.view.horizontalHeader()
    for order, expected in (
        (Qt.SortOrder.AscendingOrder, ["/srv/1", "/srv/2", "/srv/3"]),
        (Qt.SortOrder.DescendingOrder, ["/srv/3", "/srv/2", "/srv/1"]),
    ):
        with qtbot.waitSignal(pane.model.modelReset):
            header.setSortIndicator(1, order)
        wait_complete(qtbot, pane.model)
        assert targets(pane, qtbot) == expected


@pytest.mark.parametrize("column", range(len(COLUMNS[ThingRow])))
def test_every_column_can_be_sorted_by(
    desk: Desk, qtbot: QtBot, make_case: MakeCase, column: int
) -> None:
    desk.open_case(make_case(examined("/srv/1"), examined("/srv/2")))
    pane = pane_of(desk, qtbot, Query(ThingRow))
    pane.view.horizontalHeader().setSortIndicator(column, Qt.SortOrder.DescendingOrder)
    wait_complete(qtbot, pane.model)
    assert pane.model.rowCount() == 2


def test_columns_are_remembered(desk: Desk, qtbot: QtBot, make_case: MakeCase) -> None:
    desk.open_case(make_case(examined()))
    view = pane_of(desk, qtbot, Query(ThingRow)).view
    hidden = next(n for n, one in enumerate(COLUMNS[ThingRow]) if one.hidden)
    menu = view.columns.menu()
    menu.actions()[hidden].trigger()
    view.horizontalHeader().moveSection(1, 0)
    view.horizontalHeader().resizeSection(2, 333)
    again = TableView(desk, RowModel(desk, Query(ThingRow), desk), "test")
    qtbot.addWidget(again)
    assert not again.isColumnHidden(hidden)
    assert again.horizontalHeader().visualIndex(1) == 0
    assert again.columnWidth(2) == 333
    again.columns.reset()
    assert again.isColumnHidden(hidden)
    assert again.horizontalHeader().visualIndex(1) == 1


def test_wide_columns_give_way_and_take_their_room_again(
    desk: Desk, qtbot: QtBot, make_case: MakeCase
) -> None:
    desk.open_case(make_case(examined("/srv/a", 80)))
    pane = pane_of(desk, qtbot, Query(ThingRow))
    header = pane.view.horizontalHeader()
    level, where, verdict = (
        [one.key for one in pane.model.columns].index(key) for key in ("level", "target", "opinion")
    )
    pane.resize(900, 300)
    usual = header.sectionSize(where)
    pane.resize(290, 300)
    assert header.sectionSize(where) < usual
    assert header.sectionViewportPosition(verdict) + header.sectionSize(verdict) <= header.width()
    pane.resize(200, 300)  # no room for it, however narrow a path is: so that can be read
    assert header.sectionSize(where) == 130
    header.resizeSection(level, 90)
    pane.resize(900, 300)
    assert (header.sectionSize(level), header.sectionSize(where)) == (90, usual)
    pane.resize(290, 300)
    again = pane_of(
        desk, qtbot, Query(ThingRow)
    )  # what is remembered is how wide they are with room
    again.resize(900, 300)
    assert again.view.horizontalHeader().sectionSize(where) == usual
    assert again.view.horizontalHeader().sectionSize(level) == 90


def test_copies_are_safe_everywhere(desk: Desk, qtbot: QtBot, make_case: MakeCase) -> None:
    desk.open_case(make_case(examined("=cmd|' /C calc'!A0\n\u202e"), examined("/srv/b", 20)))
    pane = pane_of(desk, qtbot, Query(ThingRow))
    clipboard = QGuiApplication.clipboard()
    pane.view.selectRow(0)
    for form in ("text", "csv", "json"):
        with qtbot.waitSignal(desk.message) as said:
            pane.copy(form)
        assert "1" in said.args[0]
        text = clipboard.text()
        if form == "csv":
            rows = list(csv.reader(io.StringIO(text)))
            assert len(rows) == 2
            assert rows[1][1].startswith("'=cmd")
        elif form == "json":
            (one,) = json.loads(text)
            assert one["target"] == "=cmd|' /C calc'!A0\n\u202e"
        else:
            assert text.count("\n") == 1
            assert "\\u202e" in text


@pytest.mark.parametrize("suffix", ["csv", "json", "jsonl", "txt"])
def test_all_rows_are_exported(
    desk: Desk, qtbot: QtBot, make_case: MakeCase, tmp_path: Path, suffix: str
) -> None:
    items = [
        sample.item(f"/srv/{n}", outcome=Outcome.FAILED, reason=Reason.DENIED) for n in range(1234)
    ]
    desk.open_case(make_case(*items))
    pane = pane_of(desk, qtbot, Query(Item), OUTCOMES)
    file = tmp_path / f"rows.{suffix}"
    with qtbot.waitSignal(desk.message):
        pane.export_to(file)
    text = file.read_text()
    rows = {
        "csv": lambda: list(csv.reader(io.StringIO(text)))[1:],
        "json": lambda: json.loads(text),
        "jsonl": lambda: list(map(json.loads, text.splitlines())),
        "txt": lambda: text.splitlines()[1:],
    }[suffix]()
    assert len(rows) == 1234
    assert [one.name for one in tmp_path.glob(".irkit-*")] == []


def test_an_export_that_cannot_be_written_is_said(
    desk: Desk, qtbot: QtBot, make_case: MakeCase, tmp_path: Path
) -> None:
    desk.open_case(make_case(examined()))
    pane = pane_of(desk, qtbot, Query(ThingRow))
    with qtbot.waitSignal(desk.trouble) as said:
        pane.export_to(tmp_path / "nowhere" / "rows.csv")
    assert "cannot write" in said.args[0]


def test_a_list_that_cannot_be_read_does_not_look_empty(
    desk: Desk, qtbot: QtBot, make_case: MakeCase
) -> None:
    folder = make_case(examined())
    desk.open_case(folder)
    away = folder.with_name("away")
    folder.rename(away)
    pane = TablePane(desk, Query(ThingRow), "test", name="List", empty=lambda: "nothing yet")
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(lambda: "no irkit case" in pane.words.text() and pane.words.isVisible())
    away.rename(folder)
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1 and pane.view.isVisible())


def test_lists_of_facts(desk: Desk, qtbot: QtBot, make_case: MakeCase) -> None:
    desk.open_case(make_case(process(), process(413)))
    pane = pane_of(desk, qtbot, Query(Process))
    assert pane.model.rowCount() == 2
    qtbot.waitUntil(lambda: pane.model.record(0) is not None)
    assert pane.model.index(0, 0).data(RECORD).pid == 412


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot be lost any more")
def test_qt_loses_no_reference() -> None:
    """PySide6 6.12 did, for each virtual method that returned None, until Python aborted."""

    class Empty(QAbstractTableModel):
        def rowCount(self, parent: object = None) -> int:
            return 1

        columnCount = rowCount

        def data(self, index: object, role: int = 0) -> None:
            return None

    model = Empty()
    before = sys.getrefcount(None)
    for _ in range(1_000):
        model.index(0, 0).data()
    assert sys.getrefcount(None) > before - 500
