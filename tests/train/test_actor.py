"""A scenario's process: which one it is, and that nothing leads it astray or slows it down."""

import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from irkit.cli import steering
from irkit.train import actor
from irkit.train.plan import PlannedProcess
from irkit.train.scenario import Truth

# What takes long to load: the case, rules, reports, scenarios.
HEAVY = {"irkit.case", "irkit.scan", "irkit.report", "sqlite_utils", "yaml", "yara", "psutil"}


def test_it_says_who_it_is(tmp_path: Path) -> None:
    """What was started may be a launcher, as in a virtual environment on Windows."""
    with actor.prepared(tmp_path) as acting:
        process = psutil.Process(acting.pid)
        assert process.cmdline()[-2:] == ["train", "act"]
        assert abs(process.create_time() - acting.started) < 2
        assert not process.children()
    psutil.wait_procs([process], timeout=60)


def test_it_acts_also_where_the_window_started_us(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(steering.INPUT, "words")
    part = PlannedProcess("x", Truth.BENIGN, "x", "words", executable=False, listens=False)
    stay = tmp_path / "stay"
    stay.touch()
    with actor.prepared(tmp_path) as acting:
        acting.go(part, stay)
        process = psutil.Process(acting.pid)
    stay.unlink()
    assert not psutil.wait_procs([process], timeout=60)[1]


def test_nothing_in_its_folder_is_imported(tmp_path: Path) -> None:
    for name in ("irkit.py", "json.py", "click.py"):
        (tmp_path / name).write_text("import os; open('hostile', 'w').close(); os._exit(3)")
    with actor.prepared(tmp_path) as acting:
        process = psutil.Process(acting.pid)
    psutil.wait_procs([process], timeout=60)
    assert not (tmp_path / "hostile").exists()


def test_it_loads_next_to_nothing() -> None:
    program = "import sys, irkit.cli.train_act, irkit.cli.commands; print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    loaded = set(ran.stdout.decode().split())
    assert "irkit.train.acting" in loaded
    assert not HEAVY & loaded
