"""What checks found odd about a process is told with its sentence, without a rule or a pack."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from irkit.case import Case
from irkit.detect.process.oddity import DETECTOR, Oddity, finding
from irkit.records import Examined, Finding, Hit, Kind, Level
from tests.case import sample
from tests.ui.conftest import MakeCase, process
from tests.ui.findings import WAIT, page_on
from ui import thing
from ui.host_snapshot import joined, read_snapshot
from ui.live_bytes import Bytes
from ui.widgets.facts_card import _Link
from ui.widgets.value_text import ValueText
from ui.widgets.where_view import WhereView
from ui.windows import Windows

GONE = 4_194_300  # a number of a process that hardly any system gives out
TARGET = "pid 77 (evil)"
SENTENCE = "It runs /tmp/x <b>, which was deleted\u202e: intruders do so. " + "An update, too. " * 9


def odd(score: int = 78, name: str = "image_deleted", sentence: str = SENTENCE) -> Finding:
    return finding(Oddity(name, score, sentence, ("T1070.004",)), TARGET, 77, sample.NOON)


def matched(score: int = 90) -> Finding:
    changes = {"kind": Kind.PROCESS, "pid": 77, "started": sample.NOON, "reason": "a beacon"}
    return sample.finding(TARGET, score, **changes)


def on_process(*findings: Finding) -> Examined:
    return Examined(sample.item(TARGET, kind=Kind.PROCESS, size=None, sha256=""), findings)


@pytest.fixture
def folder(make_case: MakeCase) -> Path:
    return make_case(process(77, parent=None), on_process(matched(60), odd(), odd(30, "traced")))


def test_the_detector_is_that_of_the_engine() -> None:
    assert thing.CHECKS == DETECTOR
    assert thing.is_check(odd())
    assert not thing.is_check(matched())


def test_the_card_tells_checks_beside_matches(windows: Windows, qtbot: QtBot, folder: Path) -> None:
    windows.window.open_case(folder)
    windows.window.show_page("processes", {"pid": 77})
    page = windows.window.page
    qtbot.waitUntil(lambda: page.card.facts is not None)
    found = {one.title: one.lines for one in page.card.facts.sections}
    assert [one.text for one in found["Odd about it"]] == [
        "● 78 alert · image_deleted", SENTENCE, "◆ 30 notice · traced", SENTENCE,
    ]  # fmt: skip
    assert [one.text for one in found["Found in its memory"]] == ["▲ 60 warning — a beacon"]
    shown = [one.toPlainText() for one in page.card.findChildren(ValueText)]
    assert sum("<b>, which was deleted\\u202e: intruders" in one for one in shown) == 2
    page.wanted.disconnect(windows.window.show_page)
    with qtbot.waitSignal(page.wanted) as asked:
        qtbot.mouseClick(page.card.findChildren(_Link)[0], Qt.MouseButton.LeftButton)
    assert asked.args[0] == "findings"


def test_the_tree_says_why(windows: Windows, qtbot: QtBot, folder: Path) -> None:
    with Case.open(folder) as case:
        (node,) = joined(read_snapshot(case))
    assert (node.row.level, node.row.reason) == (Level.ALERT, SENTENCE)
    windows.window.open_case(folder)
    windows.window.show_page("processes")
    tree = windows.window.page.tree
    qtbot.waitUntil(lambda: bool(tree.model.all_nodes()))
    level = next(n for n, one in enumerate(tree.model.columns) if one.key == "level")
    cell = tree.model.index_of_pid(77).siblingAtColumn(level)
    assert "deleted\\u202e: intruders" in cell.data(Qt.ItemDataRole.ToolTipRole)
    tree.filter.choose('"intruders do so"')
    assert tree.model.index_of_pid(77).isValid()


def test_why_explains_a_check_and_shows_no_rule(
    windows: Windows, qtbot: QtBot, folder: Path
) -> None:
    page = page_on(windows, qtbot, folder)
    why = page.detail.why
    assert [row.label for row in why.reasons.rows()] == ["● 78", "▲ 60", "◆ 30"]
    known = {row.label: row.value for row in why.meta.rows()}
    assert known == {
        "Check": "image_deleted",
        "ATT&CK": "T1070.004 File Deletion",
    }
    assert why.said.isVisible()
    assert "deleted\\u202e: intruders" in why.said.text()
    assert not why.text.isVisible()
    assert "check of irkit's own" in why.missing.text()
    why.reasons.choose(1)  # a rule again
    assert not why.said.isVisible()
    qtbot.waitUntil(lambda: "does not hold" in why.missing.text())
    assert {row.label for row in why.meta.rows()} > {"Rule", "Pack and file"}
    why.reasons.choose(2)
    assert why.said.isVisible()
    assert "check of irkit's own" in why.missing.text()


def test_other_parts_of_the_detail_have_nothing_empty(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = page_on(windows, qtbot, make_case(on_process(odd())))
    detail = page.detail
    detail.open_tab(detail.facts)
    assert {row.label for row in detail.facts.tree.rows()} == {"PID", "Started"}
    detail.open_tab(detail.where)
    assert "as a whole" in detail.where.place.text()
    assert not detail.where.read.isVisible()
    assert not detail.copy_folder.isVisible()


# Where


def hits(*addresses: int) -> tuple[Hit, ...]:
    return tuple(
        Hit("$a", one, 4, b"evil", b"<<", b">>", f"private rwxp [anon:\u202e{one:x}]")
        for one in addresses
    )


@pytest.fixture
def where(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> WhereView:
    """Three matches in the memory of a process that is not there."""
    found = replace(matched(), hits=hits(0x7F00_1010, 0x7F00_1020, 0x7F00_9000), hit_count=3)
    page = page_on(windows, qtbot, make_case(on_process(replace(found, pid=GONE))))
    page.detail.open_tab(page.detail.where)
    return page.detail.where


def test_matches_in_memory_are_listed_with_their_regions(where: WhereView, qtbot: QtBot) -> None:
    assert where.list.isVisible()
    shown = [
        where.list.rows.index(row, column).data() for row in range(3) for column in range(2)
    ]  # fmt: skip
    assert shown[:2] == ["0x7f001010", "private rwxp [anon:\\u202e7f001010]"]
    assert where.place.text().startswith("1 of 3: $a of webshell_eval_request at 0x7f001010, 4")
    assert where.place.text().endswith(" · private rwxp [anon:\\u202e7f001010]")
    where.list.setFocus()
    qtbot.keyClick(where.list, Qt.Key.Key_Down)
    assert where.place.text().startswith("2 of 3")
    where.step(1)
    assert where.list.current().address == 0x7F00_9000
    assert where.hex.data == b"<<evil>>"
    assert where.hex.start == 0x7F00_9000 - 2


def test_an_ended_process_leaves_what_the_scan_kept(where: WhereView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "were kept by the scan" in where.note.text(), timeout=WAIT)
    assert where.hex.data == b"<<evil>>"
    where.live._refuse_memory(
        "the memory of process 5 (has ended) may not be read: run irkit as root"
    )
    assert where.note.text().startswith("Its memory can be read only with administrator rights:")


def test_bytes_of_the_living_process_take_their_place(where: WhereView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "were kept by the scan" in where.note.text(), timeout=WAIT)
    read = Bytes(0x7F00_1000, b"\0" * 16 + b"evil" + b"\0" * 12 + b"evil" + b"\0" * 4060)
    where.live._know_again(read, {"started": "2025-03-01T12:00:01.123456Z"}, sample.NOON)
    assert where.hex.data == read.data
    assert [one.offset for one in where.hex.marks] == [0x7F00_1010, 0x7F00_1020]
    assert "still runs" in where.note.text()
    where.step(1)
    assert (where.hex.data, where.hex.current) == (read.data, 1)
    where.step(1)  # elsewhere: kept, until the process is asked again
    assert where.hex.data == b"<<evil>>"
    where.live._know_again(read, {"started": "2025-03-01T13:00:00Z"}, sample.NOON)
    assert where.note.text() == "The process has ended: these bytes were kept by the scan."


def test_a_place_of_a_check_may_have_no_bytes(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    place = Hit("rwxp", 0x7F00_0000, 1 << 30, b"", b"", b"", "private rwxp")
    found = replace(odd(), hits=(place,), hit_count=1, pid=GONE)
    page = page_on(windows, qtbot, make_case(on_process(found)))
    where = page.detail.where
    assert where.note.text() == "The case keeps no bytes of this place."
    page.detail.open_tab(where)
    qtbot.waitUntil(lambda: "kept no bytes" in where.note.text(), timeout=WAIT)
    read = Bytes(0x7F00_0000, b"\x90" * 64)
    where.live._know_again(read, {"started": "2025-03-01T12:00:00Z"}, sample.NOON)
    assert where.hex.data == read.data
