"""Pools of the workers of these tests, and what becomes of their items."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from irkit.workers import Bounds, Crew, Done, Gate, Lost, Pool, Tick
from tests.workers import work
from tests.workers.work import Order

SAY = [("say", number) for number in range(100)]


def pool(
    setup: Callable[[], Callable[[Order], object]] = work.obeying,
    gate: Gate | None = None,
    bounds: Bounds | None = None,
    count: int = 2,
    weight: int = 1,
    crew: Crew = (),
) -> Pool[Order, object]:
    return Pool(
        setup,
        count=count,
        bounds=bounds or Bounds(),
        weigh=lambda _: weight,
        lane=lambda order: hash(order[0]),
        gate=gate or Gate(),
        crew=crew,
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


def wait_for_file(folder: Path, pattern: str, run: Iterator[Any]) -> Path:
    """Let a pool run until such a file is there."""
    for one in run:
        assert isinstance(one, Tick)
        for path in folder.glob(pattern):
            return path
    raise AssertionError("the pool ended")
