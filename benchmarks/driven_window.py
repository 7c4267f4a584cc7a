"""A window that is driven without a screen and prints what it took, as one JSON object.

Usage: python -m benchmarks.driven_window CASE [SCAN-ARGUMENT…]
With arguments it starts that scan into the case and watches the event loop until its end.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import psutil
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.settings import Settings
from ui.tables.pane import TablePane
from ui.windows import Windows

_TICK = 5  # milliseconds
_HANG = 120_000
WORDS = {"dense": "wp-content", "sparse": "c0ffee", "none": "zzzzqq", "two letters": "sh"}
SORTED = ("target", "rule", "modified")


class Stalls(QObject):
    """The longest time for which the event loop did not come to its timer."""

    def __init__(self) -> None:
        super().__init__()
        self.worst = 0.0
        self._last = time.monotonic()
        self._timer = QTimer(self, interval=_TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.monotonic()
        self.worst = max(self.worst, now - self._last - _TICK / 1000)
        self._last = now

    def take(self) -> float:
        """The worst so far, in seconds; begins anew."""
        worst, self.worst, self._last = self.worst, 0.0, time.monotonic()
        return worst


def main(case: Path, scan: list[str]) -> dict[str, float]:
    """Open the case and use it as a person does."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    windows = Windows(app, Settings(case.parent / "bench.ini"))
    windows.window.resize(1280, 760)
    windows.show()
    app.processEvents()
    found = {"start": time.time() - psutil.Process().create_time()}
    windows.window.open_case(case)
    found |= scanned(windows, scan) if scan else used(windows)
    found["resident"] = float(psutil.Process().memory_info().rss)
    windows.desk.leave()
    return found


def used(windows: Windows) -> dict[str, float]:
    """Open the findings, filter, sort and scroll."""
    stalls = Stalls()
    window = windows.window
    began = time.monotonic()
    window.show_page("findings")
    assert window.page is not None
    pane = window.page.pane()
    assert isinstance(pane, TablePane)
    until(lambda: pane.model.record(0) is not None)
    found = {"open": time.monotonic() - began}
    until(lambda: pane.model.complete)
    found |= {"all rows": time.monotonic() - began, "rows": float(pane.model.rowCount())}
    for name, words in WORDS.items():
        found[f"filter {name}"] = filtered(pane, words)
    pane.filter.words.clear()
    until(lambda: pane.model.complete and pane.model.rowCount() > 0)
    for key in SORTED:
        found[f"sort {key}"] = ordered(pane, key)
    found["stall"] = stalls.take()
    found["stall while scrolling"] = scrolled(pane, stalls)
    return found


def filtered(pane: TablePane, words: str) -> float:
    """Seconds from the last key to the first rows that match."""
    pane.filter.words.clear()
    until(lambda: pane.model.complete)
    pane.filter.words.setText(words[:-1])
    pane.filter.words.setCursorPosition(len(words))
    began = time.monotonic()
    QTimer.singleShot(0, partial(QTest.keyClick, pane.filter.words, words[-1]))
    return shown(pane, lambda: pane.query.words == words) - began


def ordered(pane: TablePane, key: str) -> float:
    """Seconds from a click on a heading to the first rows in that order."""
    column = [one.key for one in pane.model.columns].index(key)
    began = time.monotonic()
    QTimer.singleShot(
        0,
        partial(pane.view.horizontalHeader().setSortIndicator, column, Qt.SortOrder.AscendingOrder),
    )
    return shown(pane, lambda: pane.query.order == key) - began


def shown(pane: TablePane, asked: Callable[[], bool]) -> float:
    """When the first rows of what is asked now are there, with their texts."""
    resets: list[None] = []
    note = pane.model.modelReset.connect(lambda: resets.append(None) if asked() else None)
    until(lambda: bool(resets))
    if pane.model.rowCount():
        until(lambda: pane.model.record(0) is not None)
    pane.model.modelReset.disconnect(note)
    return time.monotonic()


def scrolled(pane: TablePane, stalls: Stalls) -> float:
    """The worst stall while somebody pages through and drags the bar from end to end."""
    bar = pane.view.verticalScrollBar()
    stalls.take()
    for step in range(200):
        bar.setValue(bar.maximum() * step // 200 if step % 2 else bar.value() + bar.pageStep())
        wait(8)
    return stalls.take()


def scanned(windows: Windows, scan: list[str]) -> dict[str, float]:
    """Scan at full speed into the case while the findings are on the screen."""
    windows.window.show_page("findings")
    work = windows.desk.work
    work.start(scan)
    until(lambda: work.state.items > 0)
    stalls = Stalls()
    until(lambda: not work.running)
    return {"stall while scanning": stalls.take(), "items": float(work.state.items)}


def until(reached: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    loop = QEventLoop()
    timer = QTimer(interval=2)
    timer.timeout.connect(lambda: loop.quit() if reached() else None)
    timer.start()
    limit = QTimer(singleShot=True, interval=_HANG)
    limit.timeout.connect(lambda: loop.exit(1))
    limit.start()
    if not reached() and loop.exec():
        raise TimeoutError


def wait(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), sys.argv[2:])))
