"""Lists that are held in memory: filter, order, the current row, copies; hostile text as text."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from irkit.errors import UsageError
from ui.desk import Desk
from ui.tables.columns import Column
from ui.tables.short_model import RECORD, ShortModel
from ui.tables.short_table import ShortTable
from ui.windows import Windows


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    kind: str
    line: int | None


ROWS = [Row("b", "slow", 10), Row("a\u202e\n", "slow", None), Row("C", "noisy", 9)]
COLUMNS = (Column("name", "Name"), Column("kind", "Kind"), Column("line", "Line"))


@pytest.fixture
def desk(windows: Windows) -> Desk:
    return windows.desk


@pytest.fixture
def table(desk: Desk, qtbot: QtBot) -> ShortTable:
    model = ShortModel(desk, Row, COLUMNS)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    table = ShortTable(desk, model, "Rows", key="name")
    qtbot.addWidget(table)
    table.show()
    model.put(ROWS)
    return table


def names(table: ShortTable) -> list[str]:
    return [one.name for one in table.rows.records]


def test_filter_by_words_and_values(table: ShortTable) -> None:
    for typed, only, found in (
        ("", (), ["b", "a\u202e\n", "C"]),
        ("SLOW 10", (), ["b"]),
        ("-slow", (), ["C"]),
        ("", (("kind", ("slow",)),), ["b", "a\u202e\n"]),
        ("c", (("kind", ("slow",)),), []),
    ):
        table.rows.narrow(typed, only)
        assert names(table) == found, typed
        assert table.rows.total == 3
    with pytest.raises(UsageError):
        table.rows.narrow("a " * 100, ())


def test_order_by_a_click_on_a_header(table: ShortTable, qtbot: QtBot) -> None:
    header = table.horizontalHeader()
    for order in (["a\u202e\n", "C", "b"], ["b", "C", "a\u202e\n"], ["b", "a\u202e\n", "C"]):
        place = QPoint(header.sectionPosition(2) + 10, 5)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert names(table) == order


def test_hostile_names_are_one_line_that_can_be_seen(table: ShortTable) -> None:
    index = table.rows.index(1, 0)
    assert index.data() == index.data(Qt.ItemDataRole.ToolTipRole) == "a\\u202e␊"
    assert not table.grab().isNull()


def test_the_current_row_stays_when_rows_come_anew(table: ShortTable, qtbot: QtBot) -> None:
    chosen: list[object] = []
    table.chosen.connect(chosen.append)
    assert table.go_to("C")
    table.rows.put([Row("new", "slow", 1), *ROWS])
    assert table.current().name == "C"
    table.rows.put(ROWS[:1])
    assert table.current() is None
    assert chosen[-1] is None
    assert not table.go_to("C")


def test_enter_opens_and_copy_copies(table: ShortTable, qtbot: QtBot) -> None:
    table.go_to("C")
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [table.rows.index(2, 0).data(RECORD)]
    table.copy("csv")
    assert QGuiApplication.clipboard().text().splitlines()[1:] == ['"C","noisy","9"']
    table.setCurrentIndex(table.rows.index(-1, -1))
    table.clearSelection()
    table.copy()
    assert QGuiApplication.clipboard().text().splitlines()[1:] == [
        "b\tslow\t10", "a\\u202e␊\tslow\t", "C\tnoisy\t9",
    ]  # fmt: skip
