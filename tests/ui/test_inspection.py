"""Questions about a live file are asked of the very command, and end when nobody waits."""

import os
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from ui.inspection import Inspection

WAIT = 60_000


@pytest.fixture
def inspection(qtbot: QtBot):
    one = Inspection()
    yield one
    one.stop()


def asked(qtbot: QtBot, inspection: Inspection, path: str, *options: str):
    found: list[object] = []
    inspection.ask(path, found.append, found.append, *options)
    qtbot.waitUntil(lambda: bool(found), timeout=WAIT)
    assert not inspection.running
    return found[0]


def test_facts_and_bytes(qtbot: QtBot, inspection: Inspection, tmp_path: Path) -> None:
    file = tmp_path / "-rf odd\u202e&lt;.sh"
    file.write_bytes(b"#!/bin/sh\nexit\n")
    facts = asked(qtbot, inspection, str(file))
    assert facts["script"]["program"] == "/bin/sh"
    some = asked(qtbot, inspection, str(file), "--offset", "2", "--length", "7")
    assert bytes.fromhex(some["data"]) == b"/bin/sh"


@pytest.mark.linux
def test_a_newline_in_a_name(qtbot: QtBot, inspection: Inspection, tmp_path: Path) -> None:
    file = tmp_path / "a\nb"
    file.write_bytes(b"x")
    assert asked(qtbot, inspection, str(file))["status"]["size"] == 1


def test_what_is_not_there_is_said(qtbot: QtBot, inspection: Inspection, tmp_path: Path) -> None:
    said = asked(qtbot, inspection, str(tmp_path / "gone"))
    assert isinstance(said, str)
    assert "gone" in said
    assert not said.startswith("irkit:")


@pytest.mark.linux
def test_a_name_that_is_no_text(qtbot: QtBot, inspection: Inspection, tmp_path: Path) -> None:
    """Qt alone would turn it into the name of another file."""
    raw = os.fsencode(tmp_path) + b"/\xff%41 \n"
    Path(os.fsdecode(raw)).write_bytes(b"the very one")
    said = asked(qtbot, inspection, os.fsdecode(raw))
    assert said["status"]["size"] == len("the very one")


def test_a_deadline(qtbot: QtBot, tmp_path: Path) -> None:
    inspection = Inspection(deadline=1)
    file = tmp_path / "a"
    file.write_bytes(b"x")
    assert "too long" in asked(qtbot, inspection, str(file))


def test_a_newer_question_ends_the_older(
    qtbot: QtBot, inspection: Inspection, tmp_path: Path
) -> None:
    for name in "ab":
        (tmp_path / name).write_bytes(name.encode())
    older: list[object] = []
    inspection.ask(str(tmp_path / "a"), older.append, older.append)
    process = inspection._process
    assert process is not None
    assert process.waitForStarted()
    pid = process.processId()
    facts = asked(qtbot, inspection, str(tmp_path / "b"))
    assert facts["path"].endswith("b")
    assert older == []
    assert not psutil.pid_exists(pid)


def test_a_missing_engine_is_said(
    qtbot: QtBot, inspection: Inspection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "ui.inspection.engine_command", lambda *rest: [str(tmp_path / "no-irkit"), *rest]
    )
    said = asked(qtbot, inspection, str(tmp_path))
    assert isinstance(said, str)
    assert said
