"""Network, Persistence, Accounts and System: what they say of hostile hosts and of this one."""

import importlib
import os
import re
import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from irkit.case import Case
from irkit.collect import collect
from irkit.collect.windows.persistence import points
from irkit.records import (
    Account,
    Connection,
    Examined,
    Kind,
    Persistence,
    Process,
    Session,
    State,
    SystemFact,
)
from tests.case import sample
from tests.ui.conftest import MakeCase, process
from ui.addresses import Reach, reach, status_text
from ui.engine_process import typed
from ui.mechanisms import MECHANISMS, mechanism_text
from ui.pages.page import Page
from ui.persistence_findings import found_on, read_found
from ui.system_facts import _GROUP_OF, group_text, same_name
from ui.tables.pane import TablePane
from ui.tables.words_of_filter import quoted
from ui.widgets.facts_card import Facts
from ui.windows import Windows

HOSTILE = "x\u202e\n<b>&amp;"


def opened(windows: Windows, folder: Path, name: str, target: object = None) -> Page:
    windows.window.open_case(folder)
    windows.window.show_page(name, target)
    page = windows.window.page
    assert page is not None
    assert page.objectName() == name
    return page


def wait_rows(qtbot: QtBot, pane: TablePane, rows: int) -> None:
    def there() -> bool:
        model = pane.model
        return model.complete and model.rowCount() == rows and (not rows or bool(model.record(0)))

    qtbot.waitUntil(there)


def texts(facts: Facts | None) -> str:
    assert facts is not None
    return "\n".join(line.text for section in facts.sections for line in section.lines)


# Network


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("", Reach.NONE), ("0.0.0.0", Reach.NONE), ("::", Reach.NONE), ("127.9.9.9", Reach.HOST),
        ("::1", Reach.HOST), ("10.1.2.3", Reach.PRIVATE), ("172.31.0.1", Reach.PRIVATE),
        ("172.32.0.1", Reach.OUTSIDE), ("192.168.0.1", Reach.PRIVATE), ("fd00::1", Reach.PRIVATE),
        ("fe80::1%eth0", Reach.PRIVATE), ("::ffff:10.0.0.1", Reach.PRIVATE),
        ("::ffff:203.0.113.7", Reach.OUTSIDE), ("203.0.113.7", Reach.OUTSIDE),
        ("8.8.8.8", Reach.OUTSIDE), ("2606:4700::1", Reach.OUTSIDE),
        ("224.0.0.251", Reach.MULTICAST), ("ff02::fb", Reach.MULTICAST),
        ("example.org", Reach.ODD), ("1.2.3.4\u202e", Reach.ODD), ("9" * 5000, Reach.ODD),
    ],
)  # fmt: skip
def test_how_far_an_address_is(address: str, expected: Reach) -> None:
    assert reach(address) is expected


CONNECTIONS = (
    Connection("tcp", "0.0.0.0", 22, "", None, "LISTEN", 412, "sshd"),
    Connection("tcp", "127.0.0.1", 5432, "", None, "LISTENING", None, ""),
    Connection("tcp", "10.0.0.5", 41822, "203.0.113.7", 443, "ESTABLISHED", 412, HOSTILE),
    Connection("udp", "0.0.0.0", 68, "", None, "", 7, "dhclient"),
)


def test_connections(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    page = opened(windows, make_case(*CONNECTIONS, process(412)), "network")
    pane = page.pane()
    wait_rows(qtbot, pane, 4)
    qtbot.waitUntil(lambda: "◉ 2" in page.summary.text())
    assert "⇄ 1" in page.summary.text()
    assert "↗ 1" in page.summary.text()
    states = [status_text(pane.model.record(row)) for row in range(4)]
    assert states == ["", "⇄ ESTABLISHED", "◉ LISTEN", "◉ LISTENING"]
    pane.view.selectRow(1)
    qtbot.waitUntil(lambda: page.card.facts is not None)
    assert "outside" in texts(page.card.facts)
    colours = windows.desk.theme.colours
    assert pane.model.index(2, 0).data(Qt.ItemDataRole.ForegroundRole) == QColor(colours.service)
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    assert windows.window.page.objectName() == "processes"
    qtbot.waitUntil(lambda: windows.window.page.tree.view.current_node() is not None)
    assert windows.window.page.tree.view.current_node().process.pid == 412


def test_states_are_those_of_the_case(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    page = opened(windows, make_case(*CONNECTIONS), "network")
    pane = page.pane()
    chip = pane.filter._chips["status"]
    qtbot.waitUntil(lambda: len(chip._values) == 4)
    assert chip._values["LISTEN"].text() == "LISTEN  1"
    chip._values["LISTEN"].trigger()
    wait_rows(qtbot, pane, 1)
    assert "LISTEN" in chip.text()
    with qtbot.waitSignal(pane.model.merged):
        windows.desk.case_changed.emit()
    assert chip.chosen == ("LISTEN",)
    pane.view.selectRow(0)
    page._open()
    assert windows.window.page.objectName() == "processes"


def test_a_connection_that_nobody_holds(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = opened(windows, make_case(CONNECTIONS[1]), "network")
    wait_rows(qtbot, page.pane(), 1)
    page.pane().view.selectRow(0)
    assert "this host only" in texts(page.card.facts)
    with qtbot.waitSignal(windows.desk.message):
        page._open()


# Persistence


def test_every_mechanism_has_a_sentence() -> None:
    """Those in the collectors' sources, and those that this host has."""
    known = {point.mechanism for point in points.POINTS}
    for name in ("services", "startup_folders", "tasks", "powershell_profiles"):
        module = importlib.util.find_spec(f"irkit.collect.windows.persistence.{name}")
        source = Path(module.origin).read_text()  # type: ignore[union-attr, arg-type]
        known |= set(re.findall(r'mechanism ?= ?"([^"]+)"', source))
        known |= set(re.findall(r'"(windows service|service DLL|service failure command)"', source))
    here = {
        one.record.mechanism
        for one in collect(("persistence",))
        if isinstance(one.record, Persistence)
    }
    assert len(known) > 25
    assert known | here <= set(MECHANISMS)
    assert mechanism_text("of another irkit") == "The host starts it by itself."


ENTRIES = (
    Persistence("cron", "/etc/cron.d/a", "a", "/tmp/evil --x", "root", True, sample.NOON,
                "T1053.003", "daily"),
    Persistence("run key", r"HKLM\Run", HOSTILE, r"C:\Program Files\x y.exe", "", True, None, ""),
    Persistence("cron", "/etc/cron.d/fine", "fine", "/bin/true", "root", True, None, "T9999"),
    Persistence("cron", "/etc/cron.d/file\u202e", "b", "", "root", False, None, ""),
)  # fmt: skip


def found_things() -> list[Examined]:
    run_key = f"run key HKLM\\Run {HOSTILE}"
    command = Examined(
        sample.item(run_key, kind=Kind.PERSISTENCE),
        (sample.finding(run_key, 55, kind=Kind.PERSISTENCE),),
    )
    files = [
        Examined(sample.item(name), (sample.finding(name, score),))
        for name, score in (
            ("/tmp/evil", 90), ("/etc/cron.d/a", 60), (r"C:\Program Files\x y.exe", 30),
            ("/etc/cron.d/file\u202e", 80), ("/unrelated", 99),
        )
    ]  # fmt: skip
    return [command, *files]


def test_findings_on_entries(make_case: MakeCase) -> None:
    with Case.open(make_case(*ENTRIES, *found_things())) as case:
        found = read_found(case)
    scores = [[one.score for one in found_on(entry, found)] for entry in ENTRIES]
    assert scores == [[90, 60], [55, 30], [], [80]]


def test_persistence(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    page = opened(windows, make_case(*ENTRIES, *found_things()), "persistence")
    pane = page.pane()
    wait_rows(qtbot, pane, 4)
    qtbot.waitUntil(lambda: page.next.isEnabled())
    assert pane.model.index(0, 0).data() == "● 90 cron"
    assert pane.model.index(2, 0).data() == "cron"
    colours = windows.desk.theme.colours
    assert pane.model.index(0, 0).data(Qt.ItemDataRole.ForegroundRole) == QColor(colours.alert)
    visited = []
    for _ in range(4):
        page.next.click()
        visited.append(pane.view.currentIndex().row())
    assert len(set(visited)) == 3
    pane.view.selectRow(0)
    shown = texts(page.card.facts)
    assert "T1053.003 Cron" in shown
    assert "The cron daemon runs this line at set times." in shown
    assert "2025-03-01 12:00:00.123456 UTC" in shown
    page.wanted.disconnect(windows.window.show_page)
    with qtbot.waitSignal(page.wanted) as asked:
        page._open()
    assert asked.args[0] == "findings"
    chip = pane.filter._chips["mechanism"]
    qtbot.waitUntil(lambda: set(chip._values) == {"cron", "run key"})


@pytest.mark.parametrize("location", ["/etc/x", HOSTILE, 'a "b" c', '"', "-minus"])
def test_an_entry_is_found_by_its_location(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, location: str
) -> None:
    one = Persistence("cron", location, "n", "c", "root", True, None, "")
    target = {"words": quoted(location)}
    page = opened(windows, make_case(one), "persistence", target)
    wait_rows(qtbot, page.pane(), 1)


@pytest.mark.parametrize("name", ["network", "persistence"])
def test_a_row_is_found_by_its_id(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, name: str
) -> None:
    page = opened(windows, make_case(*CONNECTIONS, *ENTRIES), name, {"id": 3})
    pane = page.pane()
    qtbot.waitUntil(lambda: pane.view.current_id() == 3)
    pane.filter.choose("nobody")
    wait_rows(qtbot, pane, 0)
    windows.window.show_page(name, {"id": 2})  # behind the filter
    qtbot.waitUntil(lambda: pane.view.current_id() == 2)
    assert not pane.filter.active
    with qtbot.waitSignal(windows.desk.message) as said:
        windows.window.show_page(name, {"id": 99})
    assert "not in the list" in said.args[0]


# Accounts and system


def test_the_privileged_come_first(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    people = [
        Account(name, "1000", "/", "/bin/sh", True, privileged, "")
        for name, privileged in (("asha", False), ("ravi", True), (HOSTILE, False), ("root", True))
    ]
    page = opened(windows, make_case(*people, *sample.FACTS[-2:-1]), "accounts")
    pane = page.accounts
    wait_rows(qtbot, pane, 4)
    assert [pane.model.record(row).privileged for row in range(4)] == [True, True, False, False]
    wait_rows(qtbot, page.sessions, 1)
    assert page.pane() is page.accounts
    page.sessions.view.setFocus()
    assert page.pane() is page.sessions
    page.sessions.view.selectRow(0)
    qtbot.keyClick(page.sessions.view, Qt.Key.Key_Return)
    wait_rows(qtbot, pane, 1)
    assert pane.model.record(0).name == "root"


def test_every_fact_of_this_host_has_a_group() -> None:
    here = {one.record.name for one in collect(("system",)) if isinstance(one.record, SystemFact)}
    assert {same_name(one) for one in here} <= set(_GROUP_OF)
    from irkit.collect.windows import system

    assert {same_name(name) for name, _ in system.FACTS} <= set(_GROUP_OF)
    assert group_text("clock_utc") == "Clock"
    assert group_text("moons") == "Other"


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"time_zone": "Asia/Kolkata", "utc_offset": "+0530", "clock_synchronised": "yes",
          "clock_error": "about 0.1 s", "clock_minus_rtc": "+2 s"},
         ("kept right", "0.1 s", "+2 s")),
        ({"time_zone": "UTC", "clock_synchronised": "no"}, ("Nothing keeps the clock right",)),
        ({"time zone": HOSTILE, "clock": "time service running"}, ("time service running",)),
        ({"os": "x"}, ("does not tell",)),
    ],
)  # fmt: skip
def test_what_the_clock_means(
    windows: Windows,
    qtbot: QtBot,
    make_case: MakeCase,
    facts: dict[str, str],
    said: tuple[str, ...],
) -> None:
    folder = make_case(*(SystemFact(name, value) for name, value in facts.items()))
    page = opened(windows, folder, "system")
    qtbot.waitUntil(lambda: page.clock.isVisible())
    assert all(one in page.clock.right.text() for one in said)
    assert "shown in UTC" in page.clock.meaning.text()
    windows.window.run("clock")
    assert f"shown in {windows.desk.clock.zone}" in page.clock.meaning.text()


def test_scans_stand_with_their_command(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    folder = make_case(SystemFact("os", "Debian"))
    with Case.open(folder, write=True) as case:
        sample.scan_into(case, state=State.CANCELLED, command=("irkit", "scan", "files", HOSTILE))
    page = opened(windows, folder, "system")
    qtbot.waitUntil(lambda: page.scans.facts is not None)
    first, second = page.scans.facts.sections
    assert "cancelled" in first.title
    assert first.lines[0].text == typed(("scan", "files", HOSTILE))
    shown = texts(page.scans.facts)
    for text in ("core 2025.3 (90)", "irkit 0.1.0, yara-python 4.5.4", "root, administrator"):
        assert text in shown
    assert "triage" in second.lines[0].text


def test_empty_pages_say_what_fills_them(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    windows.window.open_case(make_case())
    for name in ("network", "persistence", "accounts", "system"):
        windows.window.show_page(name)
        pane = windows.window.page.pane()
        wait_rows(qtbot, pane, 0)
        assert "triage" in pane.words.text()


def test_what_does_not_fit_above_a_list_is_cut_where_one_sees_it(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = opened(windows, make_case(*CONNECTIONS), "network")
    wait_rows(qtbot, page.pane(), 4)
    said = page.line.said
    qtbot.waitUntil(lambda: said.text().startswith("As the host was"))
    windows.window.resize(2_000, 700)
    qtbot.waitUntil(lambda: said.shown == said.text())
    windows.window.resize(900, 700)
    qtbot.waitUntil(lambda: said.width() < 700)
    said.setText(said.text() * 3)
    assert said.shown.endswith("…")
    assert said.shown[:-1] in said.text()


def test_no_page_reads_while_it_is_hidden(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    page = opened(windows, make_case(*CONNECTIONS), "network")
    wait_rows(qtbot, page.pane(), 4)
    windows.window.show_page("overview")
    page.summary.clear()
    windows.desk.case_changed.emit()
    page._look()
    qtbot.waitUntil(lambda: windows.window.page.sentence.text() != "")
    assert page.summary.text() == ""


def test_sessions_are_found_by_account(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    late = sample.NOON + timedelta(hours=1)
    folder = make_case(
        Account("asha", "1000", "/", "/bin/sh", True, True, ""),
        Session("asha", "pts/0", HOSTILE, late), Session("ravi", "pts/1", "", None),
    )  # fmt: skip
    page = opened(windows, folder, "accounts", {"words": "asha"})
    wait_rows(qtbot, page.accounts, 1)
    page.accounts.view.selectRow(0)
    page._show_sessions()
    wait_rows(qtbot, page.sessions, 1)
    assert page.sessions.model.record(0).user == "asha"


def test_this_computer(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    """Every fact that the collectors find here is shown by one of the pages."""
    facts = [one.record for one in collect()]
    windows.window.open_case(make_case(*facts))
    counts = Counter(map(type, facts))
    for name, record in (
        ("network", Connection), ("persistence", Persistence), ("accounts", Account),
        ("system", SystemFact),
    ):  # fmt: skip
        windows.window.show_page(name)
        wait_rows(qtbot, windows.window.page.pane(), counts[record])
        assert not windows.window.grab().isNull()
    windows.window.show_page("processes")
    tree = windows.window.page.tree
    qtbot.waitUntil(lambda: len(tree.model.all_nodes()) == counts[Process])
    by_pid = {one.process.pid: one for one in tree.model.all_nodes()}
    me = by_pid[os.getpid()]
    if sys.platform != "win32":  # Wine does not tell psutil of parents
        assert me.parent is not None
        assert me.parent.process.pid == os.getppid()
    assert tree.go_to_pid(os.getpid())
    assert me.process.image in texts(windows.window.page.card.facts)


@pytest.mark.parametrize("name", ["persistence", "network"])
def test_a_host_that_nobody_looked_at_gets_no_good_news(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, name: str
) -> None:
    windows.window.open_case(make_case())
    windows.window.show_page(name)
    page = windows.window.page
    qtbot.waitUntil(lambda: page.list.words.text() != "" and page.list.words.isVisible())
    with qtbot.waitSignal(windows.desk.message, timeout=10_000):
        windows.desk.reader.ask(
            page, "after", lambda case: "", windows.desk.message.emit, long=True
        )
    assert page.summary.text() == ""
