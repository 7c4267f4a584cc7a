"""What the details say of real findings: why, where, facts, relations; of files and others."""

import os
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from irkit.inspection.odd import Odd
from irkit.records import Connection, Hit, Kind, Persistence, Process
from tests.case import sample
from tests.ui.conftest import MakeCase, examined
from tests.ui.findings import WAIT, choose, page_on, scanned
from ui.file_facts import ODD
from ui.pages.findings import FindingsPage
from ui.widgets.fact_tree import FactTree, Row
from ui.widgets.hex_view import HexView
from ui.windows import Windows

PLANTED = b"planted-" + b"inert"
CONTENT = b"<?php \x00 " + PLANTED + b" again " + b"." * 100 + b" again weak\n"


@pytest.fixture
def real(windows: Windows, qtbot: QtBot, tmp_path: Path) -> tuple[FindingsPage, Path]:
    case, file = scanned(tmp_path, CONTENT)
    return page_on(windows, qtbot, case), file


def values(tree: FactTree) -> dict[str, str]:
    return {row.label: row.value for row in tree.rows()}


def titles(tree: FactTree) -> list[str]:
    return [group.title for group in tree._groups]


def goals(tree: FactTree, title: str) -> list[Row]:
    return [row for group in tree._groups if group.title == title for row in group.rows]


# Why


@pytest.mark.portable
def test_reasons_add_up_and_say_who_wrote_them(real, qtbot: QtBot) -> None:
    page, _ = real
    why = page.detail.why
    assert page.detail.level.text() == "● 92 alert"
    assert why.sum.text().startswith("Score 92 = 90.0 + 2.0:")
    assert [row.label for row in why.reasons.rows()] == ["● 90", "▲ 40"]
    known = values(why.meta)
    assert known["Rule"] == "Planted_Strong"
    assert known["Author, licence"] == "Ann <b>, MIT"
    assert known["Reference"] == "https://example.org/"
    assert known["ATT&CK"] == "T1505.003 Web Shell"
    assert "rules.yar" in known["Pack and file"]


@pytest.mark.portable
def test_the_rule_is_shown_with_the_strings_that_matched(real, qtbot: QtBot) -> None:
    page, _ = real
    why = page.detail.why
    qtbot.waitUntil(lambda: "rule Planted_Strong" in why.text.toPlainText())
    marked = [one.cursor.selectedText() for one in why.text.extraSelections()]
    assert marked == ['$a = "planted-inert"', '$b = "again"']
    assert "Planted_Weak" not in why.text.toPlainText()
    why.reasons.setFocus()
    qtbot.keyClick(why.reasons, Qt.Key.Key_Down)
    assert values(why.meta)["Rule"] == "Planted_Weak"
    qtbot.waitUntil(lambda: "rule Planted_Weak" in why.text.toPlainText())


def test_a_case_without_the_rule_says_so(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = page_on(windows, qtbot, make_case(examined()))
    qtbot.waitUntil(page.detail.why.missing.isVisible)
    assert not page.detail.why.text.isVisible()


# Where


@pytest.mark.portable
def test_matches_one_after_the_other(real, qtbot: QtBot, windows: Windows) -> None:
    page, _ = real
    where, window = page.detail.where, windows.window
    window.run("next_match")  # opens the view first
    assert where.isVisible()
    seen = []
    for _ in range(5):
        marked = where.hex.marks[where.hex.current]
        start = marked.offset - where.hex.start
        seen.append(where.hex.data[start : start + marked.length])
        window.run("next_match")
    assert seen == [PLANTED, b"again", b"again", b"weak", PLANTED]
    window.run("previous_match")
    assert where.place.text().startswith("1 of 4: $a of Planted_Strong at 0x8, 13")
    assert where.hex.data.startswith(b"<?php \x00 ")  # context of the case
    assert where.note.text() == "These bytes are kept in the case."


@pytest.mark.portable
def test_bytes_are_read_from_the_file_while_it_is_the_same(real, qtbot: QtBot) -> None:
    page, file = real
    where = page.detail.where
    page.detail.open_tab(where)
    qtbot.mouseClick(where.read, Qt.MouseButton.LeftButton)
    assert not where.read.isEnabled()
    qtbot.waitUntil(lambda: where.hex.data == CONTENT, timeout=WAIT)
    assert [one.length for one in where.hex.marks] == [13, 5, 5, 4]
    assert "still the one" in where.note.text()
    where.step(1)
    assert where.hex.current == 1
    file.write_bytes(CONTENT.replace(b"weak", b"kaew"))
    where.read_live()
    qtbot.waitUntil(lambda: "changed" in where.note.text(), timeout=WAIT)
    assert b"kaew" not in where.hex.data
    file.unlink()
    where.read_live()
    qtbot.waitUntil(lambda: "cannot look at" in where.note.text(), timeout=WAIT)
    assert where.read.isEnabled()


def test_a_long_match_is_said_to_be_cut(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    cut = Hit("$a", 32, 5_000, b"x" * 64, b"before", b"after")
    page = page_on(windows, qtbot, make_case(examined(hits=(cut,), hit_count=9)))
    where = page.detail.where
    assert where.hex.data == b"before" + b"x" * 64  # what follows does not stand there
    assert "Only the beginning" in where.note.text()
    assert "1 of 9" in where.note.text()


def test_no_string_matched(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    page = page_on(windows, qtbot, make_case(examined(hits=(), hit_count=0)))
    page.detail.open_tab(page.detail.where)
    assert "No string matched" in page.detail.where.place.text()
    assert not page.detail.where.hex.isVisible()
    windows.window.run("next_match")


# Facts


def test_facts_of_the_live_file(real, qtbot: QtBot) -> None:
    page, _ = real
    facts = page.detail.facts
    assert not facts.inspection.running  # nobody has looked at them yet
    page.detail.open_tab(facts)
    qtbot.waitUntil(lambda: "The file as it is now" in titles(facts.tree), timeout=WAIT)
    assert "still the one" in facts.note.text()
    assert facts.strip.isVisible()
    known = values(facts.tree)
    assert known["SHA-256"] == page.detail.seen.row.sha256
    assert known["Size"] == f"{len(CONTENT)} bytes"
    facts.tree.setFocus()
    facts.tree.choose(0)
    qtbot.keyClick(facts.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == page.detail.seen.row.sha256


def test_another_file_in_its_place_is_said(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, tmp_path: Path
) -> None:
    file = tmp_path / "x.sh"
    file.write_bytes(b"#!/bin/sh\n")
    page = page_on(windows, qtbot, make_case(examined(str(file))))
    page.detail.open_tab(page.detail.facts)
    qtbot.waitUntil(lambda: "not the one" in page.detail.facts.note.text(), timeout=WAIT)
    assert values(page.detail.facts.tree)["Run by"] == "/bin/sh"


@pytest.mark.linux
def test_facts_of_a_program(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    page = page_on(windows, qtbot, make_case(examined(os.path.realpath("/bin/ls"))))
    page.detail.open_tab(page.detail.facts)
    tree = page.detail.facts.tree
    qtbot.waitUntil(lambda: "Linux program (ELF)" in titles(tree), timeout=WAIT)
    assert "libc.so" in values(tree)["Libraries"]


def test_the_question_ends_with_the_look(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, tmp_path: Path
) -> None:
    for name in "ab":
        (tmp_path / name).write_text(name)
    page = page_on(
        windows, qtbot, make_case(examined(str(tmp_path / "a"), 90), examined(str(tmp_path / "b")))
    )
    facts = page.detail.facts
    for leave in (
        lambda: choose(page, qtbot, 1),
        lambda: page.detail.open_tab(page.detail.why),
        lambda: windows.window.show_page("overview"),
    ):
        choose(page, qtbot, 0)
        page.detail.open_tab(facts)
        process = facts.inspection._process
        assert process is not None
        assert process.waitForStarted()
        pid = process.processId()
        leave()
        assert not psutil.pid_exists(pid)
        if windows.window.page is not page:
            assert not facts.inspection.running


def test_a_file_that_is_gone_leaves_what_the_case_knows(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = page_on(windows, qtbot, make_case(examined("/srv/gone")))
    page.detail.open_tab(page.detail.facts)
    qtbot.waitUntil(lambda: "cannot look at" in page.detail.facts.note.text(), timeout=WAIT)
    assert "SHA-256" in values(page.detail.facts.tree)
    assert not page.detail.facts.strip.isVisible()


def test_every_oddity_can_be_translated() -> None:
    assert {one.value for one in Odd} == set(ODD)


# Relations


def process(pid: int, parent: int, image: str, *command: str) -> Process:
    return Process(
        pid, parent, f"name{pid}", image, False, False, command, "root", sample.NOON, "/", ""
    )


def test_relations_of_a_file(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    path = '/srv/a "b" c/run.sh'
    case = make_case(
        examined(path, 95),
        examined('/srv/a "b" c/near', 30, sha256="1f" * 32),
        examined('/srv/a "b" c/deep/er', 30, sha256="2f" * 32),
        examined("/tmp/copy", 40),
        process(7, 1, path, path),
        process(8, 1, "/srv/other"),
        Persistence("cron", "/etc/crontab", "x", f"sh '{path}'", "root", True, None, "T1053.003"),
        Persistence("cron", "/etc/crontab", "y", "sh /other", "root", True, None, "T1053.003"),
    )
    page = page_on(windows, qtbot, case)
    relations = page.detail.relations
    page.detail.open_tab(relations)
    qtbot.waitUntil(relations.tree.isVisible)
    assert titles(relations.tree) == [
        "Processes that run it",
        "Persistence entries that name it",
        "The same content elsewhere",
        "Other findings in the same folder",
    ]
    (runs,) = goals(relations.tree, "Processes that run it")
    assert runs.label == "7 name7"
    assert runs.goal is not None
    assert runs.goal[0] == "processes"
    (entry,) = goals(relations.tree, "Persistence entries that name it")
    assert entry.value.startswith("x: sh")
    (same,) = goals(relations.tree, "The same content elsewhere")
    assert same.value == "/tmp/copy"
    (near,) = goals(relations.tree, "Other findings in the same folder")
    assert near.value.endswith("near")
    relations.tree.setFocus()
    relations.tree.choose(2)
    qtbot.keyClick(relations.tree, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.detail.path.toolTip() == "/tmp/copy")


def test_relations_of_a_process(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    memory = sample.finding(
        "pid 7 (name7)", 90, kind=Kind.PROCESS, pid=7, sha256="", size=None, started=sample.NOON,
        hits=(Hit("$a", 0x7FFF_0000_1000, 4, b"evil", b"", b""),),
    )  # fmt: skip
    item = sample.item("pid 7 (name7)", kind=Kind.PROCESS, sha256="", size=None)
    case = make_case(
        type(examined())(item, (memory,)),
        examined("/srv/image", 30),
        process(1, 0, "/sbin/init"),
        process(7, 1, "/srv/image", "/srv/image", "-x"),
        process(70, 7, "/bin/sh"),
        Connection("tcp", "192.0.2.1", 5, "2001:db8::1", 443, "ESTABLISHED", 7, "name7"),
        Connection("tcp", "192.0.2.1", 6, "192.0.2.3", 80, "ESTABLISHED", 8, "other"),
    )
    page = page_on(windows, qtbot, case)
    assert not page.detail.copy_folder.isVisible()
    page.detail.open_tab(page.detail.where)
    assert page.detail.where.hex.start == 0x7FFF_0000_1000
    assert page.detail.where.read.text() == "Read from the process"
    assert "private" not in page.detail.where.place.text()  # the scan did not tell
    page.detail.open_tab(page.detail.facts)
    assert values(page.detail.facts.tree)["PID"] == "7"
    assert not page.detail.facts.inspection.running
    tree = page.detail.relations.tree
    page.detail.open_tab(page.detail.relations)
    qtbot.waitUntil(tree.isVisible)
    found = {title: [row.value for row in goals(tree, title)] for title in titles(tree)}
    assert found == {
        "The process": ["/srv/image -x"],
        "The file that it runs": ["/srv/image"],
        "Its parent": ["/sbin/init"],
        "Its children": ["/bin/sh"],
        "Its connections": ["192.0.2.1:5 → [2001:db8::1]:443 ESTABLISHED"],
    }


def test_relations_of_an_entry(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    name = "run key HKCU\\Run updater"
    command = sample.finding(name, 90, kind=Kind.PERSISTENCE, sha256="", size=None)
    item = sample.item(name, kind=Kind.PERSISTENCE, sha256="", size=None)
    case = make_case(
        type(examined())(item, (command,)),
        Persistence("run key", "HKCU\\Run", "updater", "evil.exe", "ann", True, None, "T1547.001"),
    )
    page = page_on(windows, qtbot, case)
    tree = page.detail.relations.tree
    page.detail.open_tab(page.detail.relations)
    qtbot.waitUntil(tree.isVisible)
    assert titles(tree) == ["The entry"]
    assert goals(tree, "The entry")[0].value == "updater: evil.exe"


def test_what_stands_alone_says_so(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    page = page_on(windows, qtbot, make_case(examined()))
    page.detail.open_tab(page.detail.relations)
    qtbot.waitUntil(lambda: "Nothing in the case" in page.detail.relations.empty.text())


@pytest.mark.portable
def test_bytes_can_be_walked_without_judging(real, qtbot: QtBot) -> None:
    """The keys of the bytes do not reach the list, nor those of the list the bytes."""
    page, _ = real
    page.detail.open_tab(page.detail.where)
    view: HexView = page.detail.where.hex
    view.setFocus()
    before = view.cursor_at
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.cursor_at == before + 1
    assert page.list.view.currentIndex().row() == 0
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert page.list.view.hasFocus()
