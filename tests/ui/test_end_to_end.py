"""From the start page to a saved report with a real engine, by the keys that a responder uses."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from irkit.case import Case
from irkit.records import Kind, Opinion
from irkit.text import visible
from tests.ui.conftest import plant
from ui.windows import Windows

HOSTILE = "bad\u202e&lt;.txt"  # a name that Windows takes, too


@pytest.mark.parametrize("language", ["en", pytest.param("hi", marks=pytest.mark.portable)])
def test_from_the_start_page_to_a_saved_report(
    windows: Windows, qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    if language != "en":
        with qtbot.waitSignal(windows.replaced):
            windows.desk.choose_language(language)
    window, desk = windows.window, windows.desk
    tree, rules = plant(tmp_path, HOSTILE)

    # A case, by its form.
    window.run("case_new")
    form = window.page.form
    assert form.isVisible()
    form.name.clear()
    qtbot.keyClicks(form.name, "Web shop")
    form.tlp.setCurrentText("RED")
    qtbot.mouseClick(form.create, Qt.MouseButton.LeftButton)
    assert window.page.objectName() == "overview"
    folder = desk.folder
    assert folder is not None
    assert folder.parent == tmp_path / "cases"

    # What to look at, and the command that says the same.
    window.run("go_triage")
    page = window.page
    page.what.button(1).click()
    page.paths.add(str(tree))
    page.limits.rules.add(str(rules))
    command = page.command.toPlainText()
    assert command.startswith(f"irkit scan files {tree} --case")
    with qtbot.waitSignal(desk.work.ended, timeout=60_000) as ended:
        qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)
        assert desk.work.running
    assert ended.args == [1]

    # Findings: seen, explained, judged with one key, undone and judged again.
    window.run("go_findings")
    pane = window.page.pane()
    qtbot.waitUntil(lambda: pane.model.complete and pane.model.record(0) is not None)
    assert pane.model.rowCount() == 1
    where = [one.key for one in pane.model.columns].index("target")
    assert pane.model.index(0, where).data() == str(tree / visible(HOSTILE))
    pane.view.setFocus()
    pane.view.selectRow(0)
    judged(window, qtbot, pane, "judge_malicious", Opinion.MALICIOUS)
    judged(window, qtbot, pane, "undo", None)
    judged(window, qtbot, pane, "judge_suspicious", Opinion.SUSPICIOUS)

    # The overview says it in one sentence, and the report is written.
    window.run("go_overview")
    qtbot.waitUntil(lambda: bool(window.page.sentence.text()))
    window.run("go_report")
    with qtbot.waitSignal(window.page.form.command.ended, timeout=60_000):
        qtbot.mouseClick(window.page.form.make, Qt.MouseButton.LeftButton)
    (report,) = (folder / "reports").iterdir()
    assert "Web shop" in report.read_text(encoding="utf-8")
    with Case.open(folder) as case:
        (thing,) = case.things()
        values = [one.value for one in case.reviews_of(Kind.FILE, thing.target)]
        assert Opinion.SUSPICIOUS in values
        assert case.labels().tlp == "RED"
        assert case.verify() == []


def judged(window, qtbot: QtBot, pane, command: str, expected: Opinion | None) -> None:
    """Do it and wait until the list shows it."""
    pane.view.selectRow(0)
    window.run(command)

    def shown() -> bool:
        record = pane.model.record(0)
        return record is not None and record.opinion == expected

    qtbot.waitUntil(shown, timeout=15_000)
