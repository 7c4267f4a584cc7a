"""The engine with more rights, as Windows starts it: it talks by pipes, and only ours is heard."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import plant

if sys.platform != "win32":
    pytest.skip("is for windows only", allow_module_level=True)

from PySide6.QtNetwork import QLocalSocket

from irkit.windows.shell import run_as_administrator
from ui.raised_engine import RaisedEngine

HANG = 120_000


@pytest.fixture
def engine(qtbot: QtBot) -> Any:
    one = RaisedEngine()
    yield one
    one.stop()


def test_its_events_and_its_status_arrive(
    engine: RaisedEngine, qtbot: QtBot, tmp_path: Path
) -> None:
    tree, rules = plant(tmp_path)
    events: list[dict[str, Any]] = []
    engine.event.connect(events.append)
    command = ["scan", "files", str(tree), "--case", str(tmp_path / "case"), "--rules", str(rules)]
    with qtbot.waitSignal(engine.ended, timeout=HANG) as ended:
        engine.start([*command, "--events", "jsonl"])
        assert engine.running
    assert ended.args == [1]
    assert not engine.running
    assert [events[0]["event"], events[-1]["event"]] == ["began", "ended"]
    assert any(one["event"] == "finding" for one in events)


def test_it_can_be_cancelled(engine: RaisedEngine, qtbot: QtBot, tmp_path: Path) -> None:
    tree, rules = plant(tmp_path)
    for number in range(3_000):
        (tree / f"{number}").write_text(str(number))
    command = ["scan", "files", str(tree), "--case", str(tmp_path / "case"), "--rules", str(rules)]
    events: list[dict[str, Any]] = []
    engine.event.connect(events.append)
    with qtbot.waitSignal(engine.ended, timeout=HANG):
        engine.start([*command, "--events", "jsonl"])
        engine.tell("pause")
        qtbot.waitUntil(lambda: bool(events), timeout=HANG)
        engine.tell("cancel")
    assert "cancelled" in events[-1]["verdict"]["sentence"]


def test_what_it_complains_of_is_passed_on(
    engine: RaisedEngine, qtbot: QtBot, tmp_path: Path
) -> None:
    said: list[str] = []
    engine.complained.connect(said.append)
    with qtbot.waitSignal(engine.ended, timeout=HANG) as ended:
        engine.start(["scan", "files", str(tmp_path / "nowhere"), "--case", str(tmp_path / "c")])
    assert ended.args == [2]
    assert any("nowhere" in line for line in said)


def test_a_stranger_is_not_heard(engine: RaisedEngine, qtbot: QtBot, tmp_path: Path) -> None:
    events: list[dict[str, Any]] = []
    engine.event.connect(events.append)
    (tmp_path / "a").write_text("a")
    with qtbot.waitSignal(engine.ended, timeout=HANG):
        engine.start(["scan", "files", str(tmp_path / "a"), "--case", str(tmp_path / "case")])
        stranger = QLocalSocket()
        stranger.connectToServer(engine._server.fullServerName())
        assert stranger.waitForConnected()
        with qtbot.waitSignal(stranger.disconnected, timeout=HANG):
            stranger.write(b"0" * 32 + b' out\n{"event": "began"}\n')
    assert events == []


def test_a_program_that_is_not_there(engine: RaisedEngine, monkeypatch: Any, qtbot: QtBot) -> None:
    monkeypatch.setattr("ui.raised_engine.engine_command", lambda *_: ["C:\\nowhere\\irkit.exe"])
    said: list[str] = []
    engine.complained.connect(said.append)
    with qtbot.waitSignal(engine.ended, timeout=HANG) as ended:
        engine.start(["triage"])
    assert ended.args == [-1]
    assert said


def test_a_command_whose_starter_is_gone_does_nothing(tmp_path: Path) -> None:
    words = ["--attached", r"\\.\pipe\irkit-nobody", "secret", str(tmp_path)]
    command = [sys.executable, "-m", "irkit", *words, "case", "new", str(tmp_path / "case")]
    assert subprocess.run(command, timeout=HANG / 1000, check=False).returncode == 2
    assert not (tmp_path / "case").exists()


def test_the_status_of_a_started_program() -> None:
    started = run_as_administrator([sys.executable, "-c", "raise SystemExit(7)"], os.getcwd())
    assert started.status(HANG) == 7
    started.close()
