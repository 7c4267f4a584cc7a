"""Whatever an item does to its worker, it costs that item and no other."""

import functools
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from irkit import workers
from irkit.errors import WorkersGone
from irkit.workers import BATCH_WEIGHT, Bounds, Done, Gate, Lost, Pool, Tick
from tests.mounting import hung, in_own_namespace
from tests.workers import work
from tests.workers.work import Order

SAY = [("say", number) for number in range(100)]


@pytest.fixture(autouse=True)
def _nobody_is_left_behind() -> Iterator[None]:
    before = {child.pid for child in psutil.Process().children(recursive=True)}
    yield
    assert multiprocessing.active_children() == []
    left = [child for child in psutil.Process().children(recursive=True) if child.pid not in before]
    assert [child for child in left if "resource_tracker" not in " ".join(child.cmdline())] == []


@pytest.fixture
def _no_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_GRACE", 0.0)
    monkeypatch.setattr(workers, "_MEMORY_SECONDS", 0.0)


def pool(
    setup: Callable[[], Callable[[Order], object]] = work.obeying,
    gate: Gate | None = None,
    bounds: Bounds | None = None,
    count: int = 2,
    weight: int = 1,
) -> Pool[Order, object]:
    return Pool(
        setup,
        count=count,
        bounds=bounds or Bounds(),
        weigh=lambda _: weight,
        lane=lambda order: hash(order[0]),
        gate=gate or Gate(),
    )


def ends(run: Iterable[Any]) -> tuple[list[Order], list[Lost[Order]]]:
    """The items that were done and those that were lost."""
    done: list[Order] = []
    lost: list[Lost[Order]] = []
    for one in run:
        if isinstance(one, Done):
            done.append(one.item)
        elif isinstance(one, Lost):
            lost.append(one)
    return done, lost


def test_every_item_is_answered_once() -> None:
    orders = [("say", number) for number in range(3000)]
    results = [one for one in pool().run(orders) if isinstance(one, Done)]
    assert sorted(one.item for one in results) == orders
    assert all(one.result[0] == one.item[1] for one in results)  # type: ignore[index]


def test_nothing_to_do() -> None:
    assert ends(pool().run([])) == ([], [])


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


def wait_for_file(folder: Path, pattern: str, run: Iterator[Any]) -> Path:
    """Let a pool run until such a file is there."""
    for one in run:
        assert isinstance(one, Tick)
        for path in folder.glob(pattern):
            return path
    raise AssertionError("the pool ended")


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


def test_cancelling_does_not_wait_for_items_that_hang(tmp_path: Path) -> None:
    gate = Gate()
    orders = [("hang", str(tmp_path / f"{number}.waits")) for number in range(2)]
    run = pool(gate=gate, weight=BATCH_WEIGHT).run(orders)
    while len(list(tmp_path.iterdir())) < 2:
        next(run)
    gate.cancelled = True
    assert ends(run) == ([], [])


def test_a_pool_that_is_left_ends_its_workers(tmp_path: Path) -> None:
    run = pool().run([("hang", str(tmp_path / "x.waits"))])
    wait_for_file(tmp_path, "*.waits", run)
    run.close()  # type: ignore[attr-defined]


def test_paused_workers_get_nothing_new() -> None:
    gate = Gate(paused=True)
    listed = threading.Event()

    def orders() -> Iterator[Order]:
        yield from SAY
        listed.set()

    run = pool(gate=gate).run(orders())
    ticks = 0
    for one in run:
        assert isinstance(one, Tick)
        ticks += listed.is_set()
        if ticks == 5:
            break
    gate.paused = False
    assert sorted(ends(run)[0]) == SAY


def test_pausing_lets_held_items_end(tmp_path: Path) -> None:
    gate = Gate()
    run = pool(gate=gate, count=1, weight=BATCH_WEIGHT).run([("wait_for", str(tmp_path)), *SAY])
    wait_for_file(tmp_path, "*.waits", run)
    gate.paused = True
    (tmp_path / "go").touch()
    first = next(one for one in run if not isinstance(one, Tick))
    assert first == Done(("wait_for", str(tmp_path)), "went")
    assert all(isinstance(next(run), Tick) for _ in range(3))
    gate.paused = False
    assert sorted(ends(run)[0]) == SAY


def test_an_error_of_the_listing_ends_the_run() -> None:
    def orders() -> Iterator[Order]:
        yield from SAY
        raise RuntimeError("the listing broke")

    with pytest.raises(RuntimeError, match="the listing broke"):
        ends(pool().run(orders()))


def test_cancelling_does_not_wait_for_a_listing_that_blocks() -> None:
    gate, never = Gate(), threading.Event()

    def orders() -> Iterator[Order]:
        yield from SAY
        never.wait()

    done = 0
    for one in pool(gate=gate).run(orders()):
        done += isinstance(one, Done)
        gate.cancelled = done == len(SAY)
    assert done == len(SAY)
    never.set()


def test_a_slow_listing_does_not_hold_up_what_is_listed() -> None:
    more = threading.Event()

    def orders() -> Iterator[Order]:
        yield SAY[0]
        more.wait()
        yield SAY[1]

    run = pool().run(orders())
    assert next(one for one in run if isinstance(one, Done)).item == SAY[0]
    more.set()
    assert ends(run) == ([SAY[1]], [])


def test_the_listing_is_not_read_far_ahead() -> None:
    gate = Gate(paused=True)
    taken = 0

    def orders() -> Iterator[Order]:
        nonlocal taken
        for number in range(10_000):
            taken = number
            yield "say", number

    run = pool(gate=gate, count=1).run(orders())
    for _ in range(5):
        next(run)
    assert taken <= 2 * workers._BUFFERED + 1
    gate.paused = False
    assert len(ends(run)[0]) == 10_000


def test_items_of_one_lane_go_to_one_process() -> None:
    gate = Gate(paused=True)
    lanes = ("say", "wait_for")
    orders = [(lanes[number % 2], number) for number in range(100)]
    listed = threading.Event()

    def listing() -> Iterator[Order]:
        for verb, number in orders:
            yield "say", (verb, number)
        listed.set()

    by_lane: Pool[Order, Any] = Pool(
        work.obeying,
        count=2,
        bounds=Bounds(),
        weigh=lambda _: 1,
        lane=lambda order: lanes.index(order[1][0]),
        gate=gate,
    )
    processes: dict[str, set[int]] = {lane: set() for lane in lanes}
    for one in by_lane.run(listing()):
        gate.paused = not listed.is_set()
        if isinstance(one, Done):
            (lane, _), pid = one.result
            processes[lane].add(pid)
    assert [len(pids) for pids in processes.values()] == [1, 1]


def test_heavy_items_are_given_one_by_one(tmp_path: Path) -> None:
    """What waits behind a slow one goes to another worker."""
    run = pool(weight=BATCH_WEIGHT).run([("wait_for", str(tmp_path)), *SAY])
    done = [next(one for one in run if isinstance(one, Done)).item for _ in SAY]
    assert sorted(done) == SAY
    (tmp_path / "go").touch()
    assert ends(run)[0] == [("wait_for", str(tmp_path))]


def test_workers_end_with_an_engine_that_is_killed(tmp_path: Path) -> None:
    code = f"""
if __name__ == "__main__":
    from tests.workers.test_pool import pool
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
