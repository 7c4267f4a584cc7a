"""The ring of coverage: its words fit, and an unfinished scan is never the whole."""

from pytestqt.qtbot import QtBot

from irkit.records import Coverage
from ui.theme import Theme
from ui.widgets.coverage_ring import CoverageRing
from ui.windows import Windows


def ring_of(theme: Theme, qtbot: QtBot, *, unfinished: bool) -> CoverageRing:
    ring = CoverageRing(theme)
    qtbot.addWidget(ring)
    many = 123_456_789_012
    coverage = Coverage(
        total=2 * many, scanned={"read and matched": many}, skipped={"not a regular file": many},
        failed={}, timed_out={}, not_looked_at=0,
    )  # fmt: skip
    ring.show_coverage(coverage, unfinished=unfinished)
    return ring


def test_its_words_are_not_cut(windows: Windows, qtbot: QtBot) -> None:
    ring = ring_of(windows.desk.theme, qtbot, unfinished=False)
    widest = ring.fontMetrics().horizontalAdvance("123,456,789,012 nothing to look at")
    assert ring.minimumWidth() >= 150 + widest


def test_an_unfinished_scan_is_never_the_whole(windows: Windows, qtbot: QtBot) -> None:
    ring = ring_of(windows.desk.theme, qtbot, unfinished=True)
    assert "more not reached yet" in ring.accessibleDescription()
    assert "%" not in ring._share
    assert ring_of(windows.desk.theme, qtbot, unfinished=False)._share == "100 %"
