"""What the engine knows of a worker."""

import pytest

from irkit.workers import process
from irkit.workers.process import kill, start


def test_the_clock_counts_what_we_saw_and_not_what_we_slept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = 1000.0
    monkeypatch.setattr(process.time, "monotonic", lambda: now)
    worker = start(0)
    worker.heard()
    try:
        for seconds in (1.0, 4.0, 3600.0, 2.0):  # the lid was closed for an hour
            now += seconds
            worker.look()
        assert worker.silent == 7.0
        worker.heard()
        now += 1.5
        worker.look()
        assert worker.silent == 1.5
    finally:
        kill([worker])


def test_a_worker_that_is_gone_holds_nothing() -> None:
    worker = start(0)
    assert worker.resident() > 0
    kill([worker])
    assert worker.resident() == 0
