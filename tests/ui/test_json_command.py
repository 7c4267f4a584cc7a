"""Commands that answer once: real ones, stopped, late, killed, missing and too talkative."""

import os
import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from irkit import places
from irkit.case import Case
from tests.ui.conftest import MakeCase, examined
from ui import json_command
from ui.desk import Desk
from ui.json_command import Answer, Copying, How, JsonCommand
from ui.leaving import leaving
from ui.widgets.command_panel import CommandPanel
from ui.windows import Windows

LONG = ["rules", "check", str(places.rules()), "--json"]  # some ten seconds
LIMIT = 60_000


@pytest.fixture
def desk(windows: Windows) -> Desk:
    return windows.desk


@pytest.fixture
def command(desk: Desk) -> JsonCommand:
    return JsonCommand(desk)


def answer(qtbot: QtBot, command: JsonCommand, arguments: list[str], **more: float) -> Answer:
    with qtbot.waitSignal(command.ended, timeout=LIMIT) as ended:
        command.start(arguments, **more)
    assert not command.running
    return ended.args[0]


def began(qtbot: QtBot, command: JsonCommand) -> int:
    qtbot.waitUntil(lambda: command._process.processId() > 0, timeout=LIMIT)
    return command._process.processId()


def gone(pid: int) -> bool:
    if sys.platform == "win32":
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def test_the_answer_is_read(qtbot: QtBot, command: JsonCommand, make_case: MakeCase) -> None:
    folder = make_case(examined())
    found = answer(qtbot, command, ["case", "verify", str(folder), "--json"])
    assert (found.how, found.status, found.worked, found.trouble) == (How.DONE, 0, True, "")
    assert isinstance(found.document, dict)
    assert (found.document["ok"], found.document["faults"]) == (True, [])
    assert command.command.startswith("irkit case verify ")


def test_text_is_an_answer_too(qtbot: QtBot, command: JsonCommand, make_case: MakeCase) -> None:
    folder = make_case()
    found = answer(qtbot, command, ["coverage", "--case", str(folder)])
    assert found.worked
    assert found.document is None
    assert found.text


@pytest.mark.portable
def test_what_irkit_complains_of_is_the_trouble(
    qtbot: QtBot, command: JsonCommand, tmp_path: Path
) -> None:
    found = answer(qtbot, command, ["case", "verify", str(tmp_path / "a\nb"), "--json"])
    assert (found.how, found.status, found.worked) == (How.DONE, 2, False)
    assert "irkit case" in found.trouble
    assert "\n" not in found.trouble


@pytest.mark.portable
def test_how_far_it_is(
    qtbot: QtBot, desk: Desk, command: JsonCommand, make_case: MakeCase, tmp_path: Path
) -> None:
    (tmp_path / "tree").mkdir()
    (tmp_path / "tree" / "a\u202eb").write_bytes(bytes(100_000))
    folder = str(make_case())
    panel = CommandPanel(desk, command)
    qtbot.addWidget(panel)
    said: list[str] = []
    command.changed.connect(partial(_note, panel, command, said))
    found = answer(
        qtbot, command, ["evidence", "add", "--recursive", str(tmp_path / "tree"), "--case", folder]
    )
    assert found.worked
    assert found.complaints == ()
    assert command.copying
    assert (command.copying.bytes, command.copying.total, command.copying.share) == (
        10**5,
        10**5,
        1,
    )
    assert any("100.0 kB of 100.0 kB" in text and "a\\u202eb" in text for text in said)
    assert panel.bar.isHidden()  # it is done


def _note(panel: CommandPanel, command: JsonCommand, said: list[str]) -> None:
    if command.copying:
        said.append(panel.state.text())


def test_what_is_no_progress_is_a_complaint(command: JsonCommand) -> None:
    line = (
        b'{"event": "progress", "phase": "copying", "bytes": 5, "total_bytes": null, '
        b'"seconds_left": null, "current": ""}\n'
    )
    assert json_command._copying(line) == Copying(5, None, None, "")
    assert json_command._copying(line).share is None
    assert json_command._copying(line[:50]) is None
    assert json_command._copying(b"irkit: cannot copy x") is None


def test_stopped(qtbot: QtBot, command: JsonCommand) -> None:
    command.stop()  # nothing runs: nothing happens
    command.start(LONG)
    pid = began(qtbot, command)
    with qtbot.waitSignal(command.ended, timeout=LIMIT) as ended:
        command.stop()
        command.stop()
    assert ended.args[0].how is How.STOPPED
    assert ended.args[0].trouble == "Stopped."
    assert gone(pid)


@pytest.fixture
def adding(make_case: MakeCase, tmp_path: Path) -> list[str]:
    """What copies for some seconds."""
    with (tmp_path / "large").open("wb") as file:
        file.truncate(1 << 30)
    return ["evidence", "add", str(tmp_path / "large"), "--case", str(make_case())]


def test_one_that_copies_is_stopped_and_leaves_nothing(
    qtbot: QtBot, command: JsonCommand, adding: list[str]
) -> None:
    command.start(adding)
    qtbot.waitUntil(
        lambda: command.copying is not None and command.copying.bytes > 0, timeout=LIMIT
    )
    with qtbot.waitSignal(command.ended, timeout=LIMIT) as ended:
        command.stop()
    assert (ended.args[0].how, ended.args[0].status) == (How.STOPPED, 2)  # by itself
    holds(Path(adding[-1]))


@pytest.mark.parametrize("how", [lambda one: one.deleteLater(), shiboken6.delete])
def test_one_that_copies_leaves_nothing_when_its_page_goes(
    qtbot: QtBot, adding: list[str], how: Callable[[QObject], object]
) -> None:
    page = QObject()
    command = JsonCommand(page)
    command.start(adding)
    qtbot.waitUntil(
        lambda: command.copying is not None and command.copying.bytes > 0, timeout=LIMIT
    )
    how(page)
    qtbot.waitUntil(lambda: not shiboken6.isValid(command) and not leaving(), timeout=LIMIT)
    holds(Path(adding[-1]))


def holds(folder: Path) -> None:
    """The case is whole, and nothing was left beside what its ledger names."""
    assert [*(folder / "evidence").glob("*")] == []
    with Case.open(folder) as case:
        assert case.verify() == []


@pytest.mark.linux
def test_one_that_does_not_heed_is_killed(
    qtbot: QtBot, command: JsonCommand, monkeypatch: pytest.MonkeyPatch
) -> None:
    command.start(LONG)
    pid = began(qtbot, command)
    os.kill(pid, signal.SIGSTOP)
    command._kill.setInterval(50)
    with qtbot.waitSignal(command.ended, timeout=LIMIT) as ended:
        command.stop()
    assert ended.args[0].how is How.STOPPED
    assert gone(pid)


def test_late(qtbot: QtBot, command: JsonCommand) -> None:
    found = answer(qtbot, command, LONG, seconds=0.3)
    assert found.how is How.LATE
    assert "too long" in found.trouble


def test_killed_by_somebody_else(qtbot: QtBot, command: JsonCommand) -> None:
    command.start(LONG)
    pid = began(qtbot, command)
    with qtbot.waitSignal(command.ended, timeout=LIMIT) as ended:
        os.kill(pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    assert not ended.args[0].worked
    assert ended.args[0].trouble


def test_missing(
    qtbot: QtBot, command: JsonCommand, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.executable", str(tmp_path / "no-python"))
    found = answer(qtbot, command, ["rules", "list"])
    assert found.how is How.MISSING
    assert "cannot be started" in found.trouble


def test_too_much(
    qtbot: QtBot, command: JsonCommand, monkeypatch: pytest.MonkeyPatch, make_case: MakeCase
) -> None:
    monkeypatch.setattr(json_command, "_MOST", 10)
    found = answer(qtbot, command, ["findings", "--case", str(make_case(examined())), "--json"])
    assert found.how is How.TOO_MUCH
    assert found.document is None


def test_a_newer_one_takes_the_place(
    qtbot: QtBot, command: JsonCommand, make_case: MakeCase
) -> None:
    answers: list[Answer] = []
    command.ended.connect(answers.append)
    command.start(LONG)
    pid = began(qtbot, command)
    found = answer(qtbot, command, ["case", "verify", str(make_case()), "--json"])
    assert answers == [found]
    assert isinstance(found.document, dict)
    assert (found.document["ok"], found.document["faults"]) == (True, [])
    assert gone(pid)


@pytest.mark.portable
def test_a_newer_one_begins_when_one_that_copies_has_left_nothing(
    qtbot: QtBot, command: JsonCommand, adding: list[str]
) -> None:
    answers: list[Answer] = []
    command.ended.connect(answers.append)
    command.start(adding)
    qtbot.waitUntil(
        lambda: command.copying is not None and command.copying.bytes > 0, timeout=LIMIT
    )
    found = answer(qtbot, command, ["case", "verify", adding[-1], "--json"])
    assert answers == [found]
    assert found.document["ok"]
    holds(Path(adding[-1]))


def test_a_newer_one_is_stopped_before_it_began(qtbot: QtBot, command: JsonCommand) -> None:
    command.start(LONG)
    pid = began(qtbot, command)
    command.stop()
    command.start(["rules", "list"])
    with qtbot.waitSignal(command.ended, timeout=LIMIT) as ended:
        command.stop()
    assert (ended.args[0].how, ended.args[0].text) == (How.STOPPED, "")
    assert gone(pid)
    assert not command.running


@pytest.mark.parametrize("how", [lambda one: one.deleteLater(), shiboken6.delete])
def test_it_ends_with_its_page(qtbot: QtBot, desk: Desk, how: Callable[[QObject], object]) -> None:
    page = QObject()
    command = JsonCommand(page)
    command.start(LONG)
    pid = began(qtbot, command)
    how(page)
    qtbot.waitUntil(lambda: not shiboken6.isValid(command) and not leaving(), timeout=LIMIT)
    assert gone(pid)


@pytest.mark.portable
def test_the_panel_shows_command_progress_and_trouble(
    qtbot: QtBot, desk: Desk, command: JsonCommand, tmp_path: Path
) -> None:
    panel = CommandPanel(desk, command)
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.line.isVisible()
    assert not panel.stop.isVisible()
    panel.begin(LONG, "Measuring")
    assert panel.line.text().startswith("irkit rules check ")
    assert panel.state.text() == "Measuring · 0 s"
    qtbot.waitUntil(lambda: panel.state.text() == "Measuring · 1 s", timeout=LIMIT)
    with qtbot.waitSignal(command.ended, timeout=LIMIT):
        panel.stop.click()
    assert panel.state.text() == "⚠ Stopped."
    assert panel.state.objectName() == "trouble"
    assert not panel.stop.isVisible()
