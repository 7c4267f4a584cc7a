"""Whatever an item does to its worker, it costs that item and no other."""

import functools
import multiprocessing
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import psutil
import pytest

from irkit import workers
from irkit.errors import WorkersGone
from irkit.workers import Bounds, Gate
from tests.mounting import hung, in_own_namespace
from tests.workers import work
from tests.workers.pools import SAY, ends, pool, wait_for_file


@pytest.fixture
def _no_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_GRACE", 0.0)
    monkeypatch.setattr(workers, "_MEMORY_SECONDS", 0.0)


def test_items_that_end_their_worker() -> None:
    """Each alone is lost, wherever it stands, and says how."""
    bad = [("crash", None), ("exit", 0), ("exit", 3), ("unpicklable", None)]
    done, lost = ends(pool().run([bad[0], *SAY[:50], bad[1], *SAY[50:], *bad[2:]]))
    assert sorted(done) == SAY
    assert {one.cause for one in lost} == {"crashed"}
    details = {one.item: one.detail for one in lost}
    if sys.platform == "win32":  # Wine ends a crash with a status of its own
        assert details.pop(bad[0]).startswith("exit status ")
    else:
        assert details.pop(bad[0]) == "SIGSEGV"
    assert [details[one] for one in bad[1:]] == [f"exit status {code}" for code in (0, 3, 1)]


def test_errors_of_the_work_are_not_taken_for_errors_of_the_pipe() -> None:
    bad = [("fail", error("a mistake")) for error in (ValueError, OSError, EOFError)]
    done, lost = ends(pool().run([*bad, *SAY]))
    assert sorted(done) == SAY
    assert [(one.cause, one.detail) for one in lost] == [("crashed", "exit status 1")] * 3


@pytest.mark.usefixtures("_no_patience")
def test_an_item_that_hangs(tmp_path: Path) -> None:
    bad = ("hang", str(tmp_path / "started"))
    done, (lost,) = ends(pool(bounds=Bounds(seconds=0.3)).run([*SAY[:50], bad, *SAY[50:]]))
    assert sorted(done) == SAY
    assert (lost.item, lost.cause, lost.detail) == (bad, "deadline", "no answer for 0 s")


@pytest.mark.usefixtures("_no_patience")
def test_an_item_that_grows() -> None:
    bad = ("grow", 600)
    done, (lost,) = ends(pool(bounds=Bounds(memory=400 << 20)).run([*SAY[:50], bad, *SAY[50:]]))
    assert sorted(done) == SAY
    assert (lost.item, lost.cause) == (bad, "memory")
    assert int(lost.detail.removesuffix(" MiB")) >= 400


@pytest.mark.parametrize("kills", [1, 2])
def test_a_worker_killed_from_outside_costs_one_item_at_most(tmp_path: Path, kills: int) -> None:
    """In its batch an item has a second chance; killed twice, it alone is lost."""
    run = pool(count=1).run([("wait_for", str(tmp_path)), *SAY])
    for _ in range(kills):
        waiting = wait_for_file(tmp_path, "*.waits", run)
        psutil.Process(int(waiting.stem)).kill()
        waiting.unlink()
    (tmp_path / "go").touch()
    done, lost = ends(run)
    assert len(done) == len(SAY) + 2 - kills
    assert [one.cause for one in lost] == ["crashed"] * (kills - 1)


def test_an_idle_worker_killed_from_outside_is_replaced() -> None:
    gate = Gate(paused=True)
    run = pool(gate=gate, count=1).run(SAY)
    next(run)
    (child,) = multiprocessing.active_children()
    child.kill()
    child.join()
    next(run)
    gate.paused = False
    assert len(ends(run)[0]) == len(SAY)


@pytest.mark.parametrize(
    ("setup", "message"),
    [
        (work.refusing, "cannot start: the rules do not load"),
        (work.breaking, "die at their start: exit status 1"),
        (work.exiting, "die at their start: exit status 7"),
    ],
)
def test_workers_that_never_start(setup: Any, message: str) -> None:
    with pytest.raises(WorkersGone, match=message):
        ends(pool(setup).run(SAY))


@pytest.mark.linux
def test_workers_that_die_before_they_read_their_setup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = functools.partial(work.remembering, bytes(4 << 20))  # more than a pipe holds
    assert len(ends(pool(large).run(SAY))[0]) == len(SAY)
    monkeypatch.setenv("PYTHONHOME", str(tmp_path))  # no Python can start there
    with pytest.raises(WorkersGone, match="die at their start: exit status 1"):
        ends(pool(large).run(SAY))


def test_workers_that_are_too_large_before_they_have_anything_to_do() -> None:
    with pytest.raises(WorkersGone, match=r"die at their start: memory, \d+ MiB"):
        ends(pool(bounds=Bounds(memory=1 << 20)).run(SAY))


def test_an_item_that_cannot_travel_is_the_callers_mistake() -> None:
    with pytest.raises(AttributeError, match="local object"):
        ends(pool().run([("say", lambda: None)]))


@pytest.mark.linux  # on Windows the process has started by then and ends by itself
def test_a_setup_that_cannot_travel_is_the_callers_mistake() -> None:
    with pytest.raises(AttributeError, match="local object"):
        ends(pool(lambda: work.obey).run(SAY))


def test_workers_end_with_an_engine_that_is_killed(tmp_path: Path) -> None:
    code = f"""
if __name__ == "__main__":
    from tests.workers.pools import pool
    for _ in pool().run([("hang", {str(tmp_path / "started")!r})]):
        print(flush=True)
"""
    (tmp_path / "engine.py").write_text(code)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, tmp_path / "engine.py"], stdout=subprocess.PIPE, env=environment
    ) as engine:
        assert engine.stdout is not None
        while not (tmp_path / "started").exists() or not (tmp_path / "started").read_text():
            assert engine.stdout.readline()
        worker = psutil.Process(int((tmp_path / "started").read_text()))
        engine.kill()
    _, alive = psutil.wait_procs([worker], timeout=20)
    assert alive == []


@pytest.mark.linux
def test_a_worker_that_cannot_be_killed_holds_up_nobody(tmp_path: Path) -> None:
    """It waits for a file system that never answers, as on a dead network disk."""
    (tmp_path / "mnt").mkdir()

    def look() -> None:
        signal.alarm(30)  # else the test would hang as well
        workers._GRACE = 0.0
        with hung(str(tmp_path / "mnt")):
            bad = ("stat", str(tmp_path / "mnt" / "x"))
            run = pool(bounds=Bounds(seconds=0.5)).run([bad, *SAY])
            done, (lost,) = ends(run)
            assert sorted(done) == SAY
            assert (lost.item, lost.cause) == (bad, "deadline")
            assert lost.detail.endswith("does not even end when killed")
            multiprocessing.util._exit_function()  # what Python does at its end

    in_own_namespace(look)
