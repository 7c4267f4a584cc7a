"""The evidence page: kept by the real command, verified by it, looked at, and found again."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from irkit.case import Case
from irkit.records import Action
from tests.case import sample
from tests.ui.conftest import MakeCase, examined
from ui.evidence_rows import (
    CHANGED,
    MISSING,
    ODD,
    PROFILES,
    SAME,
    UNCHECKED,
    UNREADABLE,
    EvidenceRow,
    Verified,
    read_rows,
)
from ui.pages.evidence import EvidencePage
from ui.widgets.facts_card import Line
from ui.widgets.hex_view import MOST
from ui.windows import Windows

LIMIT = 60_000


def kept(folder: Path, *paths: Path) -> None:
    """Keep files as a responder does who types."""
    command = ["evidence", "add", *map(str, paths), "--case", str(folder)]
    subprocess.run([sys.executable, "-m", "irkit", *command], check=True, capture_output=True)


def opened(windows: Windows, qtbot: QtBot, folder: Path, target: object = None) -> EvidencePage:
    windows.window.open_case(folder)
    windows.window.show_page("evidence", target)
    page = windows.window.page
    assert isinstance(page, EvidencePage)
    with Case.open(folder) as case:
        expected = len(read_rows(case))
    qtbot.waitUntil(lambda: page.list.model.total == expected)
    return page


def lines(page: EvidencePage, qtbot: QtBot) -> list[Line]:
    """All that the card says of the chosen file."""
    current = page.list.view.current()

    def there() -> bool:
        known = page.detail._known
        return known is not None and current is not None and known.row.entry == current.entry

    qtbot.waitUntil(there)
    assert page.detail.card.facts is not None
    return [line for section in page.detail.card.facts.sections for line in section.lines]


def verify(page: EvidencePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.proof.command.ended, timeout=LIMIT):
        qtbot.mouseClick(page.verify, Qt.MouseButton.LeftButton)
        assert not page.verify.isEnabled()


def states(page: EvidencePage) -> dict[str, str]:
    return {Path(one.source).name: one.state for one in page.list.model.records}


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = [tmp_path / name for name in ("a.sh", "b.log", "c.bin")]
    for number, path in enumerate(made):
        path.write_bytes(b"content %d\n" % number)
    return made


def test_files_are_kept_by_dialog_and_drop(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, files: list[Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    folder = make_case()
    page = opened(windows, qtbot, folder)
    assert "Nothing kept yet" in page.list.words.text()
    assert not page.verify.isEnabled()
    page.rights.setChecked(False)
    chosen = [str(one) for one in files[:2]]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    with qtbot.waitSignal(windows.desk.work.ended, timeout=LIMIT) as ended:
        qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
        assert not page.add.isEnabled()
    assert ended.args == [0]
    qtbot.waitUntil(lambda: page.list.model.total == 2)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(files[2])), QUrl("https://example.org/")])
    left = Qt.MouseButton.LeftButton
    drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left,
                      Qt.KeyboardModifier.NoModifier)  # fmt: skip
    with qtbot.waitSignal(windows.desk.work.ended, timeout=LIMIT):
        page.dropEvent(drop)
    qtbot.waitUntil(lambda: page.list.model.total == 3)
    assert states(page) == dict.fromkeys(("a.sh", "b.log", "c.bin"), UNCHECKED)
    assert "Not verified" in page.proof.summary.text()


def test_keeping_is_stopped_and_leaves_nothing(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, tmp_path: Path
) -> None:
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(1 << 30)
    folder = make_case()
    page = opened(windows, qtbot, folder)
    page.rights.setChecked(False)
    page.keep([str(large)])
    qtbot.waitUntil(lambda: bool([*folder.glob("evidence/.irkit-*")]), timeout=LIMIT)
    assert windows.window.bar.stop.isVisible()
    assert not windows.window.bar.pause.isVisible()  # a copy cannot
    assert "scan_pause" not in windows.window.handlers()
    with qtbot.waitSignal(windows.desk.work.ended, timeout=LIMIT) as ended:
        windows.window.run("scan_stop")
    assert ended.args == [2]
    assert [*folder.glob("evidence/*")] == []
    with Case.open(folder) as case:
        assert case.verify() == []


@pytest.mark.portable
def test_each_file_is_verified_and_what_became_of_it_is_seen(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, files: list[Path]
) -> None:
    folder = make_case()
    kept(folder, *files)
    page = opened(windows, qtbot, folder)
    verify(page, qtbot)
    assert set(states(page).values()) == {SAME}
    assert page.proof.summary.text().endswith("all as they were kept.")
    by_name = {Path(one.source).name: folder / "evidence" / one.file
               for one in page.list.model.records}  # fmt: skip
    by_name["a.sh"].write_bytes(b"other")
    by_name["b.log"].unlink()
    verify(page, qtbot)
    assert states(page) == {"a.sh": CHANGED, "b.log": MISSING, "c.bin": SAME}
    assert "2 files are not as they were kept" in page.proof.summary.text()
    assert page.proof.panel.state.text().startswith("⚠ 2 files")
    page.list.filter.choose(only=(("state", (CHANGED,)),))
    assert list(states(page)) == ["a.sh"]
    page.list.view.selectRow(0)
    assert any("another content" in line.text for line in lines(page, qtbot))
    page.list.filter.clear()
    more = files[0].with_name("late.txt")
    more.write_bytes(b"late")
    kept(folder, more)
    page.look()
    qtbot.waitUntil(lambda: states(page).get("late.txt") == UNCHECKED)
    assert states(page)["c.bin"] == SAME


def test_faults_of_every_kind_have_a_state() -> None:
    row = EvidenceRow(UNCHECKED, "/a", "file copied", 1, sample.NOON, "me", "00", "a.bin", "", 7)
    for reason, state in (
        ("edited: a has another content", CHANGED), ("deleted: a is not", MISSING),
        ("cannot be read: a, denied", UNREADABLE), ("inserted: ../a is no name", ODD),
    ):  # fmt: skip
        document = {"files": 1, "faults": [{"table": "evidence", "row": 7, "reason": reason}]}
        assert Verified.of(document, [row], sample.NOON).state_of("a.bin") == state
    assert Verified.of({"faults": []}, [row], sample.NOON).state_of("b.bin") == UNCHECKED
    other = {"table": "evidence", "row": None, "reason": "inserted: x is in no entry"}
    assert Verified.of({"faults": [other]}, [row], sample.NOON).strangers == (other["reason"],)


@pytest.mark.portable
def test_provenance_is_whole(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, files: list[Path]
) -> None:
    folder = make_case()
    kept(folder, files[0])
    page = opened(windows, qtbot, folder)
    with Case.open(folder) as case:
        (entry,) = (one for one in case.ledger() if one.action == "file copied")
    body = json.loads(entry.body)
    said = [line.text for line in lines(page, qtbot)]
    assert {str(files[0]), entry.actor, body["sha256"], f"irkit {body['irkit']}"} <= set(said)
    assert any(text.startswith("✓ read once more") for text in said)
    (link,) = (line for line in lines(page, qtbot) if line.page == "ledger")
    page.detail.card.wanted.emit(link.page, link.target)
    ledger = windows.window.page
    assert ledger is not None
    qtbot.waitUntil(lambda: ledger.pane().view.current_id() == entry.seq)


@pytest.mark.linux
def test_bytes_of_a_name_that_is_no_text_are_shown(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, tmp_path: Path
) -> None:
    odd = tmp_path / os.fsdecode(b"x\xff\xe2\x80\xaegpj.exe")
    odd.write_bytes(b"odd")
    folder = make_case()
    page = opened(windows, qtbot, folder)
    page.rights.setChecked(False)
    with qtbot.waitSignal(windows.desk.work.ended, timeout=LIMIT) as ended:
        page.keep([str(odd)])
    assert ended.args == [0]
    qtbot.waitUntil(lambda: page.list.model.total == 1)
    (raw,) = (line.text for line in lines(page, qtbot) if line.name == "Its bytes")
    assert raw.endswith(b"x\xff\xe2\x80\xaegpj.exe".hex(" "))
    shown = page.list.model.index(0, 1).data()
    assert "\\u202e" in shown
    assert "\u202e" not in shown


@pytest.mark.portable
def test_from_a_finding_to_its_evidence_and_back_with_one_key(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, files: list[Path]
) -> None:
    folder = make_case(examined(str(files[0]), 90), examined(str(files[1]), 80))
    kept(folder, files[0], files[2])
    window = windows.window
    window.open_case(folder)
    window.show_page("findings")
    findings = window.page
    assert findings is not None
    qtbot.waitUntil(lambda: findings.pane().view.current_id() is not None)
    here = findings.pane().view.current_id()
    window.run("evidence_of")
    page = window.page
    assert isinstance(page, EvidencePage)
    qtbot.waitUntil(lambda: page.list.model.total == 2 and bool(page.detail.found))
    assert page.list.view.current().source == str(files[0])
    qtbot.keyClick(page.list.view, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: window.page is findings)
    assert findings.pane().view.current_id() == here
    findings.pane().view.selectRow(1)
    with qtbot.waitSignal(windows.desk.message) as said:
        window.run("evidence_of")
    assert "K on the finding" in said.args[0]


@pytest.mark.portable
def test_bytes_are_read_from_the_case_a_part_at_a_time(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, tmp_path: Path
) -> None:
    large = tmp_path / "large.bin"
    large.write_bytes(bytes(MOST) + b"behind the first part")
    folder = make_case()
    kept(folder, large)
    page = opened(windows, qtbot, folder)
    view = page.detail.bytes
    assert view.part is None  # nothing is read before it is looked at
    page.detail.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: view.part is not None, timeout=LIMIT)
    assert view.hex.data == bytes(MOST)
    view.next.click()
    qtbot.waitUntil(lambda: view.hex.start == MOST, timeout=LIMIT)
    assert view.hex.data == b"behind the first part"
    assert not view.next.isEnabled()
    view.offset.setText("0x10")
    qtbot.keyClick(view.offset, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.hex.start == 0x10, timeout=LIMIT)
    with qtbot.waitSignal(windows.desk.message):
        view.offset.setText("ten")
        qtbot.keyClick(view.offset, Qt.Key.Key_Return)


@pytest.mark.portable
def test_a_look_at_bytes_is_an_entry_of_the_ledger(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, files: list[Path]
) -> None:
    folder = make_case()
    kept(folder, *files)
    page = opened(windows, qtbot, folder)
    view = page.detail.bytes
    page.detail.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: view.part is not None, timeout=LIMIT)
    with Case.open(folder) as case:
        viewed = [one.object for one in case.ledger() if one.action == Action.EVIDENCE_VIEWED]
    assert viewed == [page.list.view.current().file]
    (folder / "evidence" / page.list.model.records[1].file).write_bytes(b"other")
    page.list.view.selectRow(1)
    qtbot.waitUntil(lambda: "another content" in view.place.text(), timeout=LIMIT)
    assert view.hex.data == b""


@pytest.mark.portable
def test_evidence_is_exported_and_who_can_open_it_is_said(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, files: list[Path], tmp_path: Path
) -> None:
    folder = make_case()
    kept(folder, *files)
    page = opened(windows, qtbot, folder)
    qtbot.mouseClick(page.export, Qt.MouseButton.LeftButton)
    pane = page.exporting
    assert "everybody who has the file" in pane.who.text()
    assert pane.what.text().startswith("Export 3 files")
    page.list.view.selectRow(0)
    pane.which.button(1).setChecked(True)
    assert pane.what.text().startswith("Export 1 file,")
    pane.kinds.button(1).setChecked(True)
    pane.file.put(str(tmp_path / "out.zip"))
    assert pane.panel.line.text().endswith("--zipcrypto --json")
    with qtbot.waitSignal(pane.command.ended, timeout=LIMIT):
        qtbot.mouseClick(pane.begin, Qt.MouseButton.LeftButton)
    name = page.list.view.current().file
    with zipfile.ZipFile(tmp_path / "out.zip") as zipped:  # ZipCrypto is all that this one reads
        inside = next(one for one in zipped.namelist() if one.endswith(name))
        assert zipped.read(inside, pwd=b"infected") == (folder / "evidence" / name).read_bytes()
    assert "SHA-256" in pane.panel.state.text()
    pane.file.put(str(tmp_path / "no" / "out.zip"))
    with qtbot.waitSignal(pane.command.ended, timeout=LIMIT):
        pane.begin.click()
    assert pane.panel.state.text().startswith("⚠ cannot write")


def test_a_collection_is_seen_before_it_is_made(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    folder = make_case()
    page = opened(windows, qtbot, folder)
    pane = page.collecting
    page.rights.setChecked(False)
    with qtbot.waitSignal(pane.command.ended, timeout=LIMIT):
        windows.window.run("evidence_collect")
    assert {one.profile for one in pane.list.model.records} == set(PROFILES)
    assert all(one.why for one in pane.list.model.records)
    for name, box in pane.profiles.items():
        box.setChecked(name == "persistence")
    assert pane.arguments() == ["evidence", "collect", "persistence", "--case", str(folder)]
    qtbot.waitUntil(lambda: not pane.command.running, timeout=LIMIT)
    assert {one.profile for one in pane.list.model.records} == {"persistence"}
    with qtbot.waitSignal(windows.desk.work.ended, timeout=LIMIT) as ended:
        qtbot.mouseClick(pane.begin, Qt.MouseButton.LeftButton)
    assert ended.args == [0]
    qtbot.waitUntil(lambda: page.list.model.total > 0)
    assert {one.profile for one in page.list.model.records} == {"persistence"}


def test_rows_are_copied_and_the_folder_opened(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, files: list[Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    folder = make_case()
    kept(folder, *files)
    page = opened(windows, qtbot, folder)
    page.list.view.selectAll()
    page.list.copy("json")
    copied = json.loads(QGuiApplication.clipboard().text())
    assert {Path(one["source"]).name for one in copied} == {"a.sh", "b.log", "c.bin"}
    asked: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(asked.append(url)))
    with qtbot.waitSignal(windows.desk.trouble):
        page.folder.click()
    assert asked == [QUrl.fromLocalFile(str(folder / "evidence"))]
    target = folder / "exports" / "list.csv"
    target.parent.mkdir(exist_ok=True)
    page.list.export_to(target)
    assert target.read_bytes().count(b"\r\n") == 4
