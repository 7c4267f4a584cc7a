"""Scores in the window: one's own over time, and those of a cohort, with the pictures of both."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from irkit.case import Case
from irkit.records import About
from irkit.train.score import WEIGHTS
from tests.mentoring.test_cohort import START
from ui.cohort_rows import SCENARIO
from ui.pages.training import TrainingPage
from ui.widgets.score_lines import ScoreLines, Series, newest
from ui.windows import Windows

pytestmark = pytest.mark.portable

LIMIT = 60_000


def attempt(
    folder: Path, who: str, total: int | None, scenario: str = "first-steps", **parts: int
) -> None:
    """A case of somebody's attempt, with shares of parts in per cent."""
    about = About(str(uuid4()), "Training", "", who, "", datetime.now(UTC), "1")
    shares = {part.value: parts.get(part.value, 100) / 100 for part in WEIGHTS}
    result: Mapping[str, object] = {
        "total": total, "hints": 2, "minutes": 9,
        "parts": {name: {"share": share, "missed": []} for name, share in shares.items()},
    }  # fmt: skip
    folder.mkdir(parents=True)
    with Case.create(folder / "case", about) as case:
        case.log(START[0], scenario, START[1])
        if total is not None:
            case.log("training finished", scenario, result)


@pytest.fixture
def page(windows: Windows) -> TrainingPage:
    windows.window.show_page("training", None)
    assert isinstance(windows.window.page, TrainingPage)
    return windows.window.page


def test_ones_own_scores_say_what_to_practise_and_what_is_next(
    page: TrainingPage, qtbot: QtBot, tmp_path: Path, windows: Windows
) -> None:
    attempt(tmp_path / "mine" / "1", "Asha", 40, found=0, kept=50)
    attempt(tmp_path / "mine" / "2", "Asha", 80, found=50)
    attempt(tmp_path / "mine" / "3", "Asha", None)
    page.show_pane("scores")
    pane = page.scores
    assert "finished yet" in pane.list.words.text()
    pane.folder.text.setText(str(tmp_path / "mine"))
    with qtbot.waitSignal(pane.command.ended, timeout=LIMIT):
        qtbot.keyClick(pane.folder.text, Qt.Key.Key_Return)
        assert pane.list.words.text() == "Reading the attempts …"
    assert [one.total for one in pane.list.model.records] == [40, 80]
    assert [one.state for one in pane.list.model.records] == ["finished", "finished"]
    drawn = {one.name: one.values for one in pane.picture.lines.series}
    assert drawn["All of it"] == (40, 80)
    assert drawn["Malicious found"] == (0, 50)
    assert "Malicious found: 0, 50" in pane.picture.lines.accessibleDescription()
    assert pane.advice.sentences[0].startswith("– Go through every finding")
    qtbot.waitUntil(lambda: page.list.model.total > 0, timeout=LIMIT)
    place = pane.list.model.columns.index(SCENARIO)
    cell = pane.list.model.index(0, place)
    assert cell.data() == "First steps"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "first-steps"
    following = pane.onward["following"]
    assert following.text().startswith("Next: ")
    wanted = pane._ids["following"]
    qtbot.mouseClick(following, Qt.MouseButton.LeftButton)
    assert page.tabs.currentIndex() == 0
    assert page.list.view.current().identifier == wanted
    page.show_pane("scores")
    pane.list.view.selectRow(0)
    qtbot.keyClick(pane.list.view, Qt.Key.Key_Return)
    assert windows.desk.folder == tmp_path / "mine" / "1" / "case"


def test_a_cohort_is_filtered_drawn_and_exported(
    page: TrainingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    attempt(tmp_path / "all" / "a1", "Asha", 40)
    attempt(tmp_path / "all" / "a2", "Asha", 90)
    attempt(tmp_path / "all" / "b", "Béla \u202ex", 60, found=0)
    attempt(tmp_path / "all" / "c", "Carol", None)
    (tmp_path / "all" / "d").mkdir()
    (tmp_path / "all" / "d" / "case.db").write_bytes(b"nothing")
    page.show_pane("cohort")
    pane = page.cohort
    pane.folder.text.setText(str(tmp_path / "all"))
    with qtbot.waitSignal(pane.command.ended, timeout=LIMIT):
        qtbot.mouseClick(pane.folder.look, Qt.MouseButton.LeftButton)
    states = [one.state for one in pane.list.model.records]
    assert states == ["finished", "finished", "finished", "under way", "fault"]
    assert [(one.name, one.values) for one in pane.picture.lines.series] == [
        ("Asha", (40, 90)), ("Béla \u202ex", (60,)),
    ]  # fmt: skip
    assert "\u202e" not in pane.picture.lines.accessibleDescription()
    pane.list.filter.choose("béla")
    assert [one.values for one in pane.picture.lines.series] == [(60,)]
    pane.list.filter.choose(only=(("state", ("under way",)),))
    assert [one.trainee for one in pane.list.model.records] == ["Carol"]
    assert pane.picture.lines.series == ()
    pane.list.filter.clear()
    pane.list.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert [one.total for one in pane.list.model.records][:3] == [90, 60, 40]
    assert not (tmp_path / "all.html").exists()
    with qtbot.waitSignal(pane.command.ended, timeout=LIMIT):
        pane.save_page(tmp_path / "all.html")
        assert not pane.page.isEnabled()
    assert pane.panel.state.text() == f"Written: {tmp_path / 'all.html'}"
    assert pane.page.isEnabled()
    pane.folder.text.clear()
    assert not pane.page.isEnabled()
    pane.folder.text.setText(str(tmp_path / "all"))
    assert pane.page.isEnabled()
    written = (tmp_path / "all.html").read_text(encoding="utf-8")
    assert '<html lang="en">' in written
    assert "\u202e" not in written
    assert "Béla" in written
    pane.list.export_to(tmp_path / "all.csv")
    lines = (tmp_path / "all.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith('"Who","Score","State"')
    assert lines[1].startswith('"Asha","90","○ finished"')


def test_what_cannot_be_looked_into_is_said(
    page: TrainingPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.show_pane("cohort")
    page.cohort.folder.text.setText(str(tmp_path / "none"))
    with qtbot.waitSignal(page.cohort.command.ended, timeout=LIMIT):
        page.cohort.folder.ask()
    assert page.cohort.panel.state.text().startswith("⚠ ")


def test_a_point_is_full_where_it_is_enough(windows: Windows, qtbot: QtBot) -> None:
    """The shape says it, not the colour alone."""
    lines = ScoreLines(windows.desk.theme, "Scores")
    qtbot.addWidget(lines)
    lines.resize(500, 40)
    lines.show_series([Series("a", (90,)), Series("b", (20,)), Series("c", (None,))])
    assert [one.name for one in lines.series] == ["a", "b"]
    lines.resize(500, lines.height())
    picture = lines.grab().toImage()
    accent = QColor(windows.desk.theme.colours.accent)
    dots = [
        sum(
            picture.pixelColor(x, y) == accent
            for x in range(picture.width())
            for y in range(first, first + 32)
        )
        for first in (0, 32)
    ]
    assert dots[0] > 2 * dots[1] > 0


def test_what_changed_since_the_last_attempt() -> None:
    assert newest(Series("a", (40, None, 52))) == "52 (+12)"
    assert newest(Series("a", (40, 30))) == "30 (-10)"
    assert newest(Series("a", (40,))) == "40"
