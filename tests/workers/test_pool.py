"""A pool gives out its items, and stops, pauses and ends as it is told."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from irkit import workers
from irkit.workers import BATCH_WEIGHT, Bounds, Done, Gate, Pool, Tick
from irkit.workers.source import Source
from tests.workers import work
from tests.workers.pools import SAY, ends, pool, wait_for_file
from tests.workers.work import Order


def test_every_item_is_answered_once() -> None:
    orders = [("say", number) for number in range(3000)]
    results = [one for one in pool().run(orders) if isinstance(one, Done)]
    assert sorted(one.item for one in results) == orders
    assert all(one.result[0] == one.item[1] for one in results)  # type: ignore[index]


def test_a_crew_that_was_started_before() -> None:
    with workers.crew(2) as crew:
        processes = [worker.process for worker in crew]
        ready = pool(crew=crew)
        results = [one for one in ready.run(SAY) if isinstance(one, Done)]
        assert len(results) == len(SAY)
        assert {one.result[1] for one in results} <= {one.pid for one in processes}  # type: ignore[index]


def test_a_crew_that_nobody_needs_in_the_end() -> None:
    with pytest.raises(LookupError), workers.crew(2) as crew:
        raise LookupError
    assert not any(worker.process.is_alive() for worker in crew)


def test_nothing_to_do() -> None:
    assert ends(pool().run([])) == ([], [])


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


def test_an_error_is_not_lost_when_nothing_else_is_there() -> None:
    """The listing breaks after the pool took all there was, and before it asks whether it ended."""
    broken = threading.Event()

    def listing() -> Iterator[int]:
        broken.wait(10)
        raise OSError("the listing broke")
        yield 1

    source = Source(listing(), 10)
    assert list(source.take(5)) == []
    broken.set()
    with pytest.raises(OSError, match="the listing broke"):
        taken_to_the_end(source)


def taken_to_the_end(source: Source[int]) -> None:
    while not source.ended:
        list(source.take(5))
