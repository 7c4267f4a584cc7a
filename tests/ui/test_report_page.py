"""The report page: made by the command, seen without loading, compared with the ledger."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextDocument
from pytestqt.qtbot import QtBot

from irkit.case import Case
from irkit.errors import UsageError
from irkit.report import FORMATS as KINDS
from tests.ui.conftest import MakeCase, examined
from ui.pages.report import ReportPage
from ui.widgets import report_text
from ui.widgets.report_form import OFFERED
from ui.widgets.report_list import (
    CHANGED,
    CHECKING,
    ELSEWHERE,
    SAME,
    UNKNOWN,
    UNREADABLE,
)
from ui.widgets.report_preview import ReportPreview
from ui.widgets.report_text import harmless
from ui.windows import Windows

LIMIT = 60_000
CLOSED = ("pdf", "docx")
HOSTILE = "/srv/<img src=x>\u202e.php"


def opened(windows: Windows, folder: Path) -> ReportPage:
    windows.window.open_case(folder)
    windows.window.show_page("report")
    page = windows.window.page
    assert isinstance(page, ReportPage)
    return page


def make(page: ReportPage, qtbot: QtBot) -> Path:
    path = Path(page.form.file.path)
    with qtbot.waitSignal(page.form.command.ended, timeout=LIMIT):
        qtbot.mouseClick(page.form.make, Qt.MouseButton.LeftButton)
        assert not page.form.make.isEnabled()
    return path


def states(page: ReportPage, qtbot: QtBot) -> dict[str, str]:
    rows = page.made.rows
    qtbot.waitUntil(lambda: bool(rows.total) and all(r.state != CHECKING for r in rows.records))
    return {one.name: one.state for one in rows.records}


def look(page: ReportPage, qtbot: QtBot) -> dict[str, str]:
    page.made.rows.put([])
    page.look()
    return states(page, qtbot)


def test_a_report_is_made_seen_and_listed(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    folder = make_case(examined(HOSTILE, 90))
    page = opened(windows, folder)
    assert page.title.text() == "As it reads now"
    assert page.preview.words.text() == "Reading the case …"
    assert page.none_yet.isVisible()
    assert page.form.panel.line.text() == f"irkit report --case {folder} -o {page.form.file.path}"
    path = make(page, qtbot)
    assert path.parent == folder / "reports"
    assert path.read_text(encoding="utf-8").lstrip().startswith("<!DOCTYPE html>")
    qtbot.waitUntil(page.preview.rich.isVisible)
    text = page.preview.rich.toPlainText()
    assert "Web server of the clinic" in text
    assert "/srv/<img src=x>\\u202e.php" in text
    assert states(page, qtbot) == {path.name: SAME}
    assert page.form.file.path != str(path)  # the next one has another name
    assert not page.grab().isNull()
    with Case.open(folder) as case:
        assert [one.object for one in case.ledger() if one.action == "report written"] == [
            str(path)
        ]


@pytest.mark.portable
@pytest.mark.parametrize("kind", [one for one in OFFERED if one not in ("html", *CLOSED)])
def test_other_formats_show_as_text(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, kind: str
) -> None:
    page = opened(windows, make_case(examined(HOSTILE, 90)))
    page.form.format.setCurrentIndex(page.form.format.findData(kind))
    assert page.form.file.path.endswith(KINDS[kind].suffix)
    assert "--format" not in page.form.panel.line.text()
    path = make(page, qtbot)
    qtbot.waitUntil(page.preview.plain.isVisible)
    assert page.preview.plain.toPlainText()
    assert "\u202e" not in page.preview.plain.toPlainText()
    assert states(page, qtbot) == {path.name: SAME}


@pytest.mark.portable
@pytest.mark.parametrize("kind", CLOSED)
def test_what_cannot_be_shown_here_is_opened_elsewhere(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, kind: str
) -> None:
    page = opened(windows, make_case(examined(HOSTILE, 90)))
    page.form.format.setCurrentIndex(page.form.format.findData(kind))
    path = make(page, qtbot)
    assert path.is_file()
    assert page.preview.words.isVisible()
    assert page.open_button.isEnabled()


def test_a_name_of_ones_own_keeps_its_format(
    windows: Windows, make_case: MakeCase, tmp_path: Path
) -> None:
    page = opened(windows, make_case())
    page.form.file.put(str(tmp_path / "mine.html"))
    page.form.format.setCurrentIndex(page.form.format.findData("csv"))
    assert page.form.file.path == str(tmp_path / "mine.csv")
    page.form.file.put(str(tmp_path / "mine.txt"))
    assert page.form.panel.line.text().endswith("mine.txt --format csv")
    page.enter()
    assert page.form.file.path == str(tmp_path / "mine.txt")
    assert set(OFFERED) == set(KINDS)


def test_files_are_compared_with_the_ledger(
    windows: Windows, qtbot: QtBot, make_case: MakeCase
) -> None:
    folder = make_case(examined())
    page = opened(windows, folder)
    first = make(page, qtbot)
    page.form.file.put(str(folder / "reports" / "second.csv"))
    page.form.format.setCurrentIndex(page.form.format.findData("csv"))
    second = make(page, qtbot)
    assert look(page, qtbot) == {first.name: SAME, second.name: SAME}
    with first.open("a") as out:
        out.write(" ")
    second.unlink()
    (folder / "reports" / "other.html").write_text("<p>put here")
    (folder / "reports" / ".irkit-0.part").write_text("half")
    expected = {first.name: CHANGED, second.name: ELSEWHERE, "other.html": UNKNOWN}
    if sys.platform != "win32":
        os.mkfifo(folder / "reports" / "pipe.html")
        (folder / "reports" / "link.html").symlink_to("/etc/passwd")
        expected |= {"pipe.html": UNREADABLE, "link.html": UNREADABLE}
    assert look(page, qtbot) == expected


def test_a_path_of_the_ledger_is_not_followed(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, tmp_path: Path
) -> None:
    outside = tmp_path / "outside.html"
    outside.write_text("<p>secret")
    folder = make_case()
    with Case.open(folder, write=True) as case:
        case.log("report written", str(outside), {"format": "html", "sha256": "00"})
        case.log("report written", "\\\\there\\share\\x.html", {})
    page = opened(windows, folder)
    assert states(page, qtbot) == {"outside.html": ELSEWHERE, "x.html": ELSEWHERE}
    for row in page.made.rows.records:
        page.made.go_to(row.path)
        assert "is not in the folder" in page.preview.words.text()
        assert page.preview.words.isVisible()
        assert not page.open_button.isEnabled()


def test_a_report_of_before_is_chosen_opened_and_its_path_copied(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(windows, make_case(examined()))
    path = make(page, qtbot)
    states(page, qtbot)
    page.preview.say("")
    page._shown = None
    page.made.go_to(str(path))
    qtbot.waitUntil(page.preview.rich.isVisible)
    asked: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(asked.append(url)))
    with qtbot.waitSignal(windows.desk.trouble) as trouble:  # nothing here opens it
        page.open_button.click()
    assert asked == [QUrl.fromLocalFile(str(path))]
    assert "copy its path" in trouble.args[0]
    page.copy_button.click()
    assert QGuiApplication.clipboard().text() == str(path)


@contextmanager
def full(folder: Path) -> Iterator[Path]:
    """A disk with room for nothing; skipped where nothing may be mounted."""
    folder.mkdir()
    tried = ["mount", "-t", "tmpfs", "-o", "size=4k", "tmpfs", str(folder)]
    if subprocess.run(tried, capture_output=True, check=False).returncode:
        pytest.skip("may not mount")
    try:
        (folder / "filler").write_bytes(b"x" * 4096)
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.linux
def test_a_full_disk_is_said_and_another_place_tried(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, tmp_path: Path
) -> None:
    page = opened(windows, make_case(examined()))
    with full(tmp_path / "disk") as disk:
        page.form.file.put(str(disk / "report.html"))
        make(page, qtbot)
        assert "No space left on device" in page.form.panel.state.text()
        assert "choose another place" in page.form.panel.state.text()
        assert [one.name for one in disk.iterdir()] == ["filler"]
    page.form.file.put(str(tmp_path / "report.html"))
    assert make(page, qtbot).exists()
    assert page.form.panel.state.text() == "Written: report.html"


def test_a_case_that_is_gone_is_said(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    folder = make_case(examined())
    page = opened(windows, folder)
    away = folder.with_name("away")
    folder.rename(away)
    make(page, qtbot)
    assert "no irkit case" in page.form.panel.state.text()
    away.rename(folder)
    make(page, qtbot)
    assert page.form.panel.state.text().startswith("Written: ")


@pytest.mark.linux
def test_a_missing_program_is_said(
    windows: Windows, qtbot: QtBot, make_case: MakeCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(windows, make_case())
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    make(page, qtbot)
    assert "cannot be started" in page.form.panel.state.text()
    assert page.form.make.isEnabled()


def test_a_report_that_goes_is_said(windows: Windows, qtbot: QtBot, make_case: MakeCase) -> None:
    page = opened(windows, make_case(examined()))
    path = make(page, qtbot)
    states(page, qtbot)
    path.unlink()
    with qtbot.waitSignal(windows.desk.reader.failed) as failed:
        page._show_report(path)
    assert "cannot read" in failed.args[0]
    assert look(page, qtbot) == {path.name: ELSEWHERE}


NASTY = """<html><head><style>@import url(http://a/b);</style><link rel=stylesheet href="http://a/x">
<meta http-equiv=refresh content="0;url=http://a"></head><body background="http://a/b.png">
<script>alert(1)</script><img src="http://a/i.png"><IMG SRC="data:image/png;base64,xx">
<a href="http://a/">away</a><a href="javascript:x">run</a><a href="#host">here</a>
<p style="background:url(http://a/c.png)" class="alert" onload="x">text &lt;b&gt;</p>
<object data="http://a"></object><!-- comment --><table background="http://a/t.png"><tr><td>cell
<p class="a"b" id='x>y'>odd</p> 1 < 2 <"""


def test_nothing_of_a_report_is_loaded_or_leads_outside(windows: Windows, qtbot: QtBot) -> None:
    clean = harmless(NASTY)
    for bad in ("http", "script", "alert(1)", "img", "data:", "style", "onload", "background",
                "comment", "javascript"):  # fmt: skip
        assert bad not in clean.lower(), bad
    for good in ('<a href="#host">here</a>', '<p class="alert">text &lt;b&gt;</p>', "<td>cell"):
        assert good in clean
    preview = ReportPreview(windows.desk)
    qtbot.addWidget(preview)
    kind = QTextDocument.ResourceType.ImageResource
    assert preview.rich.loadResource(kind, QUrl("file:///etc/passwd")) is None
    assert not preview.rich.openLinks()


def test_what_only_leads_past_the_head_is_no_part_of_a_preview() -> None:
    assert harmless('<a class="skip" href="#verdict">Skip</a><p>x</p>') == "<p>x</p>"


def test_only_the_beginning_of_a_large_report_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.html"
    rows = "".join(f"<tr><td>{n:060}</td></tr>" for n in range(20_000))
    path.write_text(f"<body><table>{rows}</table><p>the end</p></body>")
    read = report_text.read(path)
    assert read.cut
    assert read.rich
    assert 100_000 < len(read.text) <= report_text._MOST
    assert read.text.endswith("</tr>")
    path.write_text("<p>all of it</p>")
    assert report_text.read(path).text == "<p>all of it</p>"
    assert not report_text.read(path).cut
    with pytest.raises(UsageError, match="cannot read"):
        report_text.read(tmp_path / "none.html")
