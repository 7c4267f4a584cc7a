"""The memory of a process as its page shows it; of real ones, where this engine reads memory."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from irkit.cli.commands import MODULES
from irkit.records import Examined, Hit, Kind, utc
from tests.case import sample
from tests.ui.conftest import MakeCase, process
from tests.ui.findings import WAIT, page_on
from tests.ui.memory import CODE, KERNEL, document, found_at
from ui.live_bytes import Bytes
from ui.pages.processes import ProcessesPage
from ui.theme import Scheme
from ui.widgets.memory_view import MemoryView
from ui.windows import Windows

needs_command = pytest.mark.skipif("memory" not in MODULES, reason="this engine lists none")


@pytest.fixture
def page(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> ProcessesPage:
    """A process that is not there, with one finding in its memory."""
    found = replace(found_at(CODE + 16), pid=77)
    item = sample.item("pid 77 (x)", kind=Kind.PROCESS, size=None, sha256="")
    folder = make_case(
        process(77, parent=None), process(78, parent=77, started=None),
        process(2, parent=None, kernel_thread=True), Examined(item, (found,)),
    )  # fmt: skip
    windows.window.open_case(folder)
    windows.window.show_page("processes", {"pid": 77})
    page = windows.window.page
    assert isinstance(page, ProcessesPage)
    qtbot.waitUntil(lambda: page.memory._process is not None)
    return page


def shown(page: ProcessesPage) -> MemoryView:
    """The memory of the process as if the engine had just answered."""
    page.detail.tabs.setCurrentIndex(1)
    page.memory.stop()
    page.memory._take(document())
    return page.memory


def test_nothing_is_asked_until_somebody_looks(page: ProcessesPage, qtbot: QtBot) -> None:
    view = page.memory
    assert not view.inspection.running
    page.detail.tabs.setCurrentIndex(1)
    assert view.inspection.running
    page.detail.tabs.setCurrentIndex(0)
    assert not view.inspection.running


def test_the_map_has_the_findings_in_it(page: ProcessesPage) -> None:
    view = shown(page)
    assert view.strip.isVisible()
    assert [one.hits for one in view.strip.regions] == [0, 0, 1, 0, 0, 0, 0]
    assert view.strip._levels == {CODE: "alert"}
    assert view.note.text().startswith("7 regions, 1.1 GB")
    cells = [view.pane.model.index(2, column).data() for column in range(6)]
    assert cells == ["◉ 0x7f0000000000", "8.2 kB", "rwxp ■", "P private", "8.2 kB", ""]
    assert view.pane.model.index(3, 5).data() == "/tmp/<b>\\u202e (deleted)"


def test_strip_and_list_go_together(page: ProcessesPage, qtbot: QtBot) -> None:
    view = shown(page)
    view.strip.setFocus()
    qtbot.keyClick(view.strip, Qt.Key.Key_End)
    assert view.pane.view.current().start == KERNEL
    view.pane.view.setFocus()
    qtbot.keyClick(view.pane.view, Qt.Key.Key_Up)
    assert view.strip.current().kind == "stack"
    qtbot.keyClick(view.pane.view, Qt.Key.Key_Escape)
    assert page.tree.view.hasFocus()


def test_the_list_is_filtered_as_one_types(
    page: ProcessesPage, qtbot: QtBot, windows: Windows
) -> None:
    view = shown(page)
    view.pane.view.setFocus()
    windows.window.run("filter")
    assert view.pane.filter.words.hasFocus()
    qtbot.keyClicks(view.pane.filter.words, "rwxp")
    qtbot.waitUntil(lambda: view.pane.model.rowCount() == 1)
    assert view.pane.count.text() == "1 of 7"
    windows.window.run("copy_csv")
    assert QGuiApplication.clipboard().text().splitlines()[0].startswith('"Address","Size"')
    view.pane.filter.choose("nowhere")
    assert "No region" in view.pane.words.text()
    view.pane.filter.choose(only=(("kind", ("image",)),))
    assert view.pane.model.rowCount() == 2
    page.tree.view.setFocus()
    windows.window.run("filter")
    assert page.tree.filter.words.hasFocus()


def test_a_process_that_ended_or_is_another_says_so(page: ProcessesPage, qtbot: QtBot) -> None:
    page.detail.tabs.setCurrentIndex(1)
    view = page.memory
    view.stop()
    view._take(document(started="2025-03-01T13:00:00Z"))
    assert view.note.text().startswith("The process has ended, or this is another computer.")
    assert not view.strip.isVisible()
    assert view.again.isEnabled()
    view._say("the memory of process 77 (x) may not be read: run irkit as root")
    assert view.note.text() == "Its memory can be read only with administrator rights."
    shown(page)
    assert view.strip.isVisible()
    page.tree.go_to_pid(2)
    assert "kernel" in view.note.text()
    assert not view.strip.isVisible()
    assert not view.again.isVisible()
    page.tree.go_to_pid(78)
    assert "not known" in view.note.text()
    assert not view.inspection.running


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_bytes_of_a_region(
    page: ProcessesPage, windows: Windows, qtbot: QtBot, scheme: Scheme
) -> None:
    windows.desk.theme.choose(scheme)
    view = shown(page)
    assert not view.hex.isVisible()
    view.strip.go_to(KERNEL)
    view.open(view.strip.regions[2])
    assert view.hex.isVisible()
    table = view.pane.view
    inside = table.viewport().rect()
    qtbot.waitUntil(lambda: inside.contains(table.visualRect(table.currentIndex()).topLeft()))
    view.live.stop()
    view.live._refuse_memory("0x7f0000000000 of process 77 (x) is not in memory: never used")
    assert view.caption.text() == "This page was never used or was moved to the disk."
    read = Bytes(CODE, b"\x90" * 16 + b"evil")
    view.live.came.emit(read)
    assert view.hex.data == read.data
    assert [one.offset for one in view.hex.marks] == [CODE + 16]
    assert view.caption.text() == "0x7f0000000000: 20 bytes of 8.2 kB"
    assert not page.grab().isNull()


# Of a process that runs

HOLDS = """import mmap, sys
held = mmap.mmap(-1, 0x2000, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, 7)
held.write(b"." * 64 + b"pla" + b"nted" + b"." * 64)
import ctypes
print(ctypes.addressof(ctypes.c_char.from_buffer(held)), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def living() -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """A process with planted memory that code may run from, and the address of it."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        yield child, int(child.stdout.readline())
        child.kill()


def case_of(make_case: MakeCase, pid: int, address: int) -> Path:
    started = utc(psutil.Process(pid).create_time())
    hit = Hit("$a", address + 64, 7, b"planted", b"..", b"..", "private rwxp")
    found = replace(found_at(address), pid=pid, started=started, hits=(hit, hit), hit_count=2)
    found = replace(found, target=f"pid {pid} (x)")
    item = sample.item(found.target, kind=Kind.PROCESS, size=None, sha256="")
    return make_case(process(pid, parent=None, started=started), Examined(item, (found,)))


@needs_command
@pytest.mark.linux
def test_the_map_of_a_real_process(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, living
) -> None:
    child, address = living
    windows.window.open_case(case_of(make_case, child.pid, address))
    windows.window.show_page("processes", {"pid": child.pid})
    view = windows.window.page.memory
    windows.window.page.detail.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: bool(view.strip.regions), timeout=WAIT)
    held = next(one for one in view.strip.regions if one.hits)
    assert held.suspect
    assert held.hits == 2
    assert any("python" in one.place for one in view.strip.regions)
    view.strip.go_to(held.start)
    view.strip.setFocus()
    qtbot.keyClick(view.strip, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: b"planted" in view.hex.data, timeout=WAIT)
    assert view.hex.start == held.start
    child.kill()
    child.wait()
    view.read()
    qtbot.waitUntil(lambda: "has ended" in view.note.text(), timeout=WAIT)


@needs_command
@pytest.mark.linux
def test_where_a_real_process_matched(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, living
) -> None:
    child, address = living
    page = page_on(windows, qtbot, case_of(make_case, child.pid, address))
    where = page.detail.where
    page.detail.open_tab(where)
    assert where.hex.data == b"..planted.."
    qtbot.waitUntil(lambda: "still runs" in where.note.text(), timeout=WAIT)
    mark = where.hex.marks[where.hex.current]
    start = mark.offset - where.hex.start
    assert where.hex.data[start : start + mark.length] == b"planted"
    child.kill()
    child.wait()
    qtbot.mouseClick(where.read, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "has ended" in where.note.text(), timeout=WAIT)


@needs_command
@pytest.mark.linux
def test_the_memory_of_others_needs_rights(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may read all of it")
    started = utc(psutil.Process(1).create_time())
    windows.window.open_case(make_case(process(1, parent=None, started=started)))
    windows.window.show_page("processes", {"pid": 1})
    windows.window.page.detail.tabs.setCurrentIndex(1)
    view = windows.window.page.memory
    qtbot.waitUntil(lambda: "administrator rights" in view.note.text(), timeout=WAIT)
