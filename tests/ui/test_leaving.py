"""Processes that are let go: one that heeds, one that does not, both at a program's end."""

import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from ui import leaving
from ui.leaving import let_go, wait_for_all

LIMIT = 60_000

HEEDS = """
import pathlib, sys
print("up", flush=True)
sys.stdin.readline()
pathlib.Path(sys.argv[1]).write_text("tidy")
"""
DEAF = """
import signal, threading
for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"):
    if hasattr(signal, name):
        signal.signal(getattr(signal, name), signal.SIG_IGN)
print("up", flush=True)
threading.Event().wait()
"""
PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QProcess
from ui.leaving import let_go
program = QCoreApplication([])
process = QProcess()
process.start(sys.executable, ["-c", sys.argv[1]])
process.waitForReadyRead(-1)
print(process.processId(), flush=True)
let_go(process)
"""
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui.settings import Settings
from ui.windows import Windows
program = QApplication([])
windows = Windows(program, Settings(Path(sys.argv[1])))
windows.show()
windows.window.show_page("training")
assert windows.window.page.command.running
QTimer.singleShot(0, windows.window.close)
program.exec()
windows.end()
"""


def started(qtbot: QtBot, code: str, *arguments: str) -> QProcess:
    process = QProcess()
    with qtbot.waitSignal(process.readyReadStandardOutput, timeout=LIMIT):
        process.start(sys.executable, ["-c", code, *arguments])
    return process


def test_one_that_heeds_has_time_to_tidy_up(qtbot: QtBot, tmp_path: Path) -> None:
    process = started(qtbot, HEEDS, str(tmp_path / "done"))
    let_go(process)
    assert process.state() == QProcess.ProcessState.Running  # nobody waited for it
    qtbot.waitUntil(lambda: leaving.leaving() == [], timeout=LIMIT)
    assert (tmp_path / "done").read_text() == "tidy"


def test_one_that_does_not_heed_is_killed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leaving, "PATIENCE", 50)
    process = started(qtbot, DEAF)
    pid = process.processId()
    let_go(process)
    assert process.state() == QProcess.ProcessState.Running
    qtbot.waitUntil(lambda: leaving.leaving() == [], timeout=LIMIT)
    assert not psutil.pid_exists(pid)


def test_one_that_heeds_is_waited_for_at_the_end(qtbot: QtBot, tmp_path: Path) -> None:
    let_go(started(qtbot, HEEDS, str(tmp_path / "done")))
    wait_for_all()
    assert (tmp_path / "done").read_text() == "tidy"


def test_one_that_does_not_heed_is_killed_at_the_end(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaving, "PATIENCE", 50)
    process = started(qtbot, DEAF)
    pid = process.processId()
    let_go(process)
    wait_for_all()
    assert not psutil.pid_exists(pid)


def test_one_that_has_ended_is_let_alone(qtbot: QtBot, tmp_path: Path) -> None:
    process = started(qtbot, HEEDS, str(tmp_path / "done"))
    with qtbot.waitSignal(process.finished, timeout=LIMIT):
        process.write(b"\n")
    let_go(process)
    assert leaving.leaving() == []


def test_none_outlives_a_program_that_ends_at_once() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, DEAF], capture_output=True, text=True, check=True
    )
    assert not psutil.pid_exists(int(ran.stdout))


def test_what_a_page_asked_for_ends_with_the_window(tmp_path: Path) -> None:
    settings = str(tmp_path / "window.ini")
    ran = subprocess.run(
        [sys.executable, "-c", WINDOW, settings], capture_output=True, text=True, check=False
    )
    assert (ran.returncode, "Destroyed while" in ran.stderr) == (0, False), ran.stderr
