"""The tree of processes: true parents, whatever is told; filtered, sorted, live, coloured."""

import json
import sys
from datetime import timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from irkit.case import Case
from irkit.records import Account, Connection, Examined, Kind, Level, Persistence, Process, State
from tests.case import sample
from tests.ui.conftest import MakeCase, process
from ui.host_snapshot import joined, read_snapshot, words_of
from ui.pages.processes import ProcessesPage
from ui.process_forest import Node, forest
from ui.process_rows import ProcessClass, ProcessRow
from ui.tables.tree_model import DEEPEST, NODE, TreeModel
from ui.tables.tree_pane import TreePane
from ui.widgets.facts_card import _Link
from ui.widgets.value_text import ValueText
from ui.windows import Windows

ROOT = QModelIndex()
HOSTILE = "[kworker/0:1]\u202e\n<b>x</b>"


def at(seconds: float):  # type: ignore[no-untyped-def]
    return sample.NOON + timedelta(seconds=seconds)


def row_of(one: Process) -> ProcessRow:
    return ProcessRow(
        one.pid, one.name, None, None, ProcessClass.USER, one.user, one.started, one.command, 0,
        one.image, one.parent, one.image_deleted, one.folder, one.sha256,
    )  # fmt: skip


def grown(*processes: Process) -> dict[int, Node]:
    nodes = forest([(one, row_of(one)) for one in processes])
    assert [node.process for node in nodes] == list(processes)
    return {id(node.process): node for node in nodes}  # type: ignore[misc]


def parent_of(one: Process, *others: Process) -> Process | None:
    above = grown(one, *others)[id(one)].parent
    return above.process if above else None


def test_a_parent_has_the_number_and_was_there_before() -> None:
    first = process(1, parent=None, started=at(0))
    old, new = process(50, started=at(10)), process(50, started=at(30))
    assert parent_of(process(60, parent=50, started=at(20)), first, old, new) is old
    assert parent_of(process(60, parent=50, started=at(40)), first, old, new) is new
    assert parent_of(process(60, parent=50, started=at(30)), first, old, new) is new
    assert parent_of(process(60, parent=50, started=at(5)), first, old, new) is None
    assert parent_of(process(60, parent=77), first) is None
    assert parent_of(process(60, parent=None), first) is None
    assert parent_of(process(60, parent=60), first) is None
    unknown = process(50, started=None)
    assert parent_of(process(60, parent=50, started=at(5)), first, unknown) is unknown


@pytest.mark.parametrize("length", [2, 3, 1000])
def test_circles_are_cut_open(length: int) -> None:
    ring = [process(n, parent=n % length + 1) for n in range(1, length + 1)]
    nodes = grown(*ring, process(5000, parent=1)).values()
    roots = [node for node in nodes if node.parent is None]
    assert len(roots) == 1
    assert sum(len(node.children) for node in nodes) == length
    assert all(len(list(node.ancestors())) <= length for node in nodes)


def opened(windows: Windows, qtbot: QtBot, folder: Path, target: object = None) -> ProcessesPage:
    windows.window.open_case(folder)
    windows.window.show_page("processes", target)
    page = windows.window.page
    assert isinstance(page, ProcessesPage)
    qtbot.waitUntil(lambda: page._read)
    QAbstractItemModelTester(page.tree.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    return page


def pids(pane: TreePane, parent: QModelIndex = ROOT) -> list:  # type: ignore[type-arg]
    """The tree as nested lists: [1, [2, 3, [4]]]."""
    found: list[object] = []
    model = pane.model
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found.append(index.data(NODE).process.pid)
        if below := pids(pane, index):
            found.append(below)
    return found


def current(page: ProcessesPage) -> int | None:
    node = page.tree.view.current_node()
    return node.process.pid if node else None


FAMILY = (
    process(1, parent=None, name="init", user="root"),
    process(10, parent=1, name="sshd", user="root"),
    process(11, parent=10, name="bash", user="asha", command=("bash", "-i")),
    process(12, parent=11, name="curl", user="asha", command=("curl", "http://x")),
    process(20, parent=1, name="cron", user="root"),
    process(2, parent=None, name="kthreadd", user="root", kernel_thread=True, image=""),
)


def test_the_tree_and_its_filter(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    pane = opened(windows, qtbot, make_case(*FAMILY)).tree
    assert pids(pane) == [1, [10, [11, [12]], 20], 2]
    assert pane.count.text() == "6"
    qtbot.keyClicks(pane.filter.words, "BASH")
    qtbot.waitUntil(lambda: pids(pane) == [1, [10, [11, [12]]]])
    assert pane.count.text() == "1 of 6"
    found = pane.model.index_of_pid(11)
    assert found.data(Qt.ItemDataRole.FontRole).bold()
    assert found.parent().data(Qt.ItemDataRole.FontRole) is None
    qtbot.keyClicks(pane.filter.words, " -curl")  # says nothing against its child
    qtbot.waitUntil(lambda: pane.count.text() == "1 of 6")
    pane.filter.choose("nobody has this")
    assert pane.words.isVisible()
    assert "filter" in pane.words.text()
    pane.filter.choose(only=(("sort", ("kernel",)),))
    assert pids(pane) == [2]
    pane.filter.clear()
    assert pids(pane) == [1, [10, [11, [12]], 20], 2]


def test_siblings_are_sorted(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    pane = opened(windows, qtbot, make_case(*FAMILY)).tree
    header = pane.view.header()
    header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    assert pids(pane) == [1, [20, 10, [11, [12]]], 2]
    header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    assert pids(pane) == [2, 1, [10, [11, [12]], 20]]
    for column in range(pane.model.columnCount()):
        header.setSortIndicator(column, Qt.SortOrder.DescendingOrder)
        assert len(pane.model.all_nodes()) == 6
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    assert pids(pane) == [1, [10, [11, [12]], 20], 2]


def test_the_keyboard_goes_through_the_tree(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = opened(windows, qtbot, make_case(*FAMILY))
    view = page.tree.view
    view.setFocus()
    view.go_to(page.tree.model.index_of_pid(10))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.current_node().process.pid == 11
    for _ in range(3):  # to 12, and there is nothing further in
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.current_node().process.pid == 12
    assert view.horizontalScrollBar().value() == 0
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.current_node().process.pid == 11
    for _ in range(3):  # closes 11, goes to 10, closes it
        qtbot.keyClick(view, Qt.Key.Key_Left)
    assert not view.isExpanded(page.tree.model.index_of_pid(10))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current_node().process.pid == 20
    windows.window.run("open_all")
    assert view.isExpanded(page.tree.model.index_of_pid(10))
    windows.window.run("close_all")
    assert not view.isExpanded(page.tree.model.index_of_pid(1))
    page.tree.filter.choose("curl")  # what is found does not hide in a closed row
    assert view.isExpanded(page.tree.model.index_of_pid(11))
    page.tree.filter.clear()
    assert not view.isExpanded(page.tree.model.index_of_pid(1))


def test_a_new_listing_keeps_what_is_chosen_and_closed(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    folder = make_case(*FAMILY)
    page = opened(windows, qtbot, folder)
    view, model = page.tree.view, page.tree.model
    view.go_to(model.index_of_pid(20))
    view.collapse(model.index_of_pid(10))
    with Case.open(folder, write=True) as case:
        new = process(30, parent=20, name="new", started=at(1))
        sample.scan_into(case, *FAMILY[:3], *FAMILY[4:], new)
    page._rest.setInterval(0)
    windows.desk.case_changed.emit()
    qtbot.waitUntil(lambda: pids(page.tree) == [1, [10, [11], 20, [30]], 2])
    assert view.current_node().process.pid == 20
    assert not view.isExpanded(model.index_of_pid(10))
    assert view.isExpanded(model.index_of_pid(20))


@pytest.mark.portable
def test_chains_of_ten_thousand(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    chain = [process(n, parent=n - 1 or None) for n in range(1, 10_001)]
    page = opened(windows, qtbot, make_case(*chain))
    nodes = page.tree.model.all_nodes()
    assert len(nodes) == 10_000
    index, depth = page.tree.model.index_of_pid(10_000), 0
    while (index := index.parent()).isValid():
        depth += 1
    assert depth == DEEPEST
    assert page.tree.go_to_pid(10_000)
    assert not page.grab().isNull()
    lines = next(one for one in page.card.facts.sections if one.title == "Parents").lines
    assert len(lines) < 20
    assert lines[0].text == "nginx · PID 9999"
    assert lines[-1].text == "nginx · PID 1"
    page.tree.filter.choose("9999")
    assert page.tree.count.text() == "1 of 10,000"


def test_classes(make_case: MakeCase) -> None:
    account = Account("www-data", "33", "/", "/usr/sbin/nologin", False, False, "")
    person = Account("asha", "1000", "/home/asha", "/bin/bash", True, False, "")
    command = sample.scan().command
    engine = process(90, user="asha", command=("/usr/bin/python3", *command), started=at(-3))
    folder = make_case(
        account, person, engine,
        process(91, parent=90, user="asha", started=at(-1)),
        process(92, user="asha", command=("sh", *command), started=at(-999)),  # only pretends
        process(93, user="www-data"), process(94, user="asha"), process(95, user="root"),
        process(96, user="root", kernel_thread=True), process(97, user="NT AUTHORITY\\SYSTEM"),
        process(98, name="[kworker/0:1]", user="asha"),
    )  # fmt: skip
    with Case.open(folder) as case:
        found = {one.process.pid: one.row.sort.value for one in joined(read_snapshot(case))}
    assert found == {
        90: "this scan", 91: "this scan", 92: "user", 93: "system", 94: "user", 95: "system",
        96: "kernel", 97: "system", 98: "user",
    }  # fmt: skip


def in_memory(pid: int, **changes: object) -> Examined:
    target = f"pid {pid} (x)"
    given = {"kind": Kind.PROCESS, "pid": pid, "score": 90, **changes}
    return Examined(
        sample.item(target, kind=Kind.PROCESS, size=None, sha256=""),
        (sample.finding(target, **given),),
    )


def test_findings_are_of_the_process_that_was_looked_at(make_case: MakeCase) -> None:
    image = Examined(sample.item("/usr/bin/evil"), (sample.finding("/usr/bin/evil", 60),))
    folder = make_case(
        process(5, started=at(0)), process(6, started=at(0)), process(7, image="/usr/bin/evil"),
        in_memory(5, started=at(1)), in_memory(6, started=at(-600)), image,
    )  # fmt: skip
    with Case.open(folder) as case:
        found = {one.process.pid: one.row.level for one in joined(read_snapshot(case))}
    assert found == {5: Level.ALERT, 6: None, 7: Level.WARNING}


def test_the_card_joins_what_is_known(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    evil = process(
        77, parent=1, name=HOSTILE, image="/usr/bin/x y", image_deleted=True,
        command=("/usr/bin/x y", "--in\u202eto", "a\nb"), started=at(2),
    )  # fmt: skip
    folder = make_case(
        process(1, parent=None, name="init", user="root"), evil,
        process(78, parent=77, started=at(3)),
        in_memory(77, started=at(2)),
        Examined(sample.item("/usr/bin/x y"), (sample.finding("/usr/bin/x y", 60),)),
        Connection("tcp", "10.0.0.5", 4242, "203.0.113.7", 443, "ESTABLISHED", 77, HOSTILE),
        Persistence("cron", "/etc/cron.d/x", "x", "/usr/bin/other", "root", True, None, ""),
        Persistence("cron", "/usr/bin/x y", "y", "", "root", True, None, ""),
    )  # fmt: skip
    page = opened(windows, qtbot, folder, {"pid": 77})
    assert page.tree.view.current_node().process.pid == 77
    found = {one.title: one.lines for one in page.card.facts.sections}
    memory, image = found["Found in its memory"], found["Found in its image"]
    assert (memory[0].level, image[0].level) == ("alert", "warning")
    assert found["Image"][0].text == "/usr/bin/x y"
    assert any("deleted" in one.text for one in found["Image"])
    assert "203.0.113.7:443 ⇄ ESTABLISHED · ↗ outside" in found["Connections"][0].text
    assert [one.text for one in found["Started by itself"]] == ["cron: y"]
    assert found["Parents"][0].text == "init · PID 1"
    assert found["Children"][0].text == "nginx · PID 78"
    shown = [one.toPlainText() for one in page.card.findChildren(ValueText)]
    assert '"/usr/bin/x y" --in\\u202eto a␊b' in shown
    links = page.card.findChildren(_Link)
    page.wanted.disconnect(windows.window.show_page)
    with qtbot.waitSignal(page.wanted) as asked:
        qtbot.mouseClick(links[0], Qt.MouseButton.LeftButton)
    assert asked.args == ["findings", memory[0].target]


def test_links_lead_on_in_the_tree(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    page = opened(windows, qtbot, make_case(*FAMILY), {"pid": 12})
    page.tree.filter.choose("curl")
    for parent, key in ((11, Qt.Key.Key_Space), (10, Qt.Key.Key_Return), (1, Qt.Key.Key_Space)):
        link = next(one for one in page.card.findChildren(_Link) if f"PID {parent}" in one.text())
        link.setFocus()
        qtbot.keyClick(link, key)  # the card is built anew below the key
        assert page.tree.view.current_node().process.pid == parent
        qtbot.waitUntil(lambda link=link: not shiboken6.isValid(link))
    assert page.card.hasFocus()
    qtbot.keyClick(page.card, Qt.Key.Key_Escape)
    assert page.tree.view.hasFocus()
    with qtbot.waitSignal(windows.desk.message) as said:
        page.enter({"pid": 31337})
        page._go_to_target()
    assert "31337" in said.args[0]


def test_a_process_is_found_by_the_id_of_its_row(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = opened(windows, qtbot, make_case(*FAMILY), {"id": 4})
    qtbot.waitUntil(lambda: current(page) == 12)
    page.tree.filter.choose("cron")
    page.enter({"id": 3})
    qtbot.waitUntil(lambda: current(page) == 11)


def test_copies_and_colours(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, tmp_path: Path
) -> None:
    page = opened(windows, qtbot, make_case(*FAMILY, process(66, name=HOSTILE)))
    page.tree.go_to_pid(66)
    windows.window.run("copy")
    assert "\\u202e" in QGuiApplication.clipboard().text()
    windows.window.run("copy_json")
    (one,) = json.loads(QGuiApplication.clipboard().text())
    assert (one["pid"], one["name"]) == (66, HOSTILE)
    page.tree.export_to(tmp_path / "all.json")
    assert len(json.loads((tmp_path / "all.json").read_text())) == 7
    with qtbot.waitSignal(windows.desk.trouble):
        page.tree.export_to(tmp_path / "nowhere" / "all.csv")
    model: TreeModel = page.tree.model
    colours = windows.desk.theme.colours
    for pid, colour in ((1, colours.service), (12, colours.text), (2, colours.quiet)):
        index = model.index_of_pid(pid)
        assert index.data(Qt.ItemDataRole.ForegroundRole) == QColor(colour)


def test_words_of_a_command() -> None:
    assert words_of("-@/usr/bin/x 'a b' ; \"/y\"|/z>/w") == {
        "/usr/bin/x", "a", "b", "/y", "/z", "/w",
    }  # fmt: skip


def test_an_empty_case_says_what_fills_the_tree(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = opened(windows, qtbot, make_case())
    assert page.tree.words.isVisible()
    assert "Look again" in page.tree.words.text()
    assert page.line.said.text() == "Not listed yet."


def test_look_again_lists_this_computer(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    import os

    folder = make_case(process(999_999))
    page = opened(windows, qtbot, folder)
    page._rest.setInterval(0)
    with qtbot.waitSignal(windows.desk.work.ended, timeout=60_000) as ended:
        page.line.again.click()
        assert not page.line.again.isEnabled()
    assert ended.args == [0]
    assert "$ irkit collect processes connections" in windows.desk.work.log[0]
    qtbot.waitUntil(lambda: page.tree.model.index_of_pid(os.getpid()).isValid())
    assert not page.tree.model.index_of_pid(999_999).isValid()
    own = [one for one in page.tree.model.all_nodes() if one.row.sort is ProcessClass.OWN]
    assert own
    if sys.platform != "win32":  # there the program of a virtual environment starts another one
        assert [one.process.parent for one in own] == [os.getpid()]
    with Case.open(folder) as case:
        assert case.scans()[-1].state is State.DONE
        assert case.source_of(Process).identifier == case.scans()[-1].identifier
