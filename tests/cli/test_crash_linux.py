"""A scan that is interrupted, politely or not, loses nothing that it has shown."""

import contextlib
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.cli.command import Irkit, Running, found
from tests.cli.samples import ENDLESS, ENDLESS_RULE, NOTICE, RULES, WARNING, write_rules

FILES = 150  # more than a batch: the first ones are done when the endless one is met


@pytest.fixture
def endless(tmp_path: Path) -> Path:
    """The file of `scan` that its worker never gets done with, until the test rewrites it."""
    return tmp_path / "tree" / "rest" / "endless"


@pytest.fixture
def scan(tmp_path: Path, endless: Path) -> tuple[str | Path, ...]:
    """A scan that finds the notices of a temporary folder first, then stays at one file."""
    hot = tmp_path / "tree" / "tmp"
    hot.mkdir(parents=True)
    for number in range(FILES):
        (hot / f"{number}").write_text(f"{NOTICE} {number}")
    endless.parent.mkdir()
    endless.write_text(ENDLESS)
    rules = write_rules(tmp_path / "rules", planted=RULES, endless=ENDLESS_RULE)
    options = ("--workers", "1", "--timeout", "3600")
    return ("scan", "files", hot.parent, "--case", "case", "--rules", rules, *options)


@pytest.fixture
def finished(endless: Path) -> Iterator[set[int]]:
    """Processes that the test leaves behind are ended, by their numbers."""
    left: set[int] = set()
    yield left
    for pid in left:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def _workers(running: Running) -> list[psutil.Process]:
    found = []
    for child in psutil.Process(running.process.pid).children():
        with contextlib.suppress(psutil.Error):  # a dead one that nobody has buried yet
            if "spawn_main" in " ".join(child.cmdline()):
                found.append(child)
    return found


def test_a_killed_engine_keeps_what_it_showed_and_goes_on(
    irkit: Irkit, scan: tuple[str | Path, ...], endless: Path, finished: set[int]
) -> None:
    with irkit.started(*scan) as running:
        running.until("finding")
        finished |= {worker.pid for worker in _workers(running)}
        running.process.kill()
        running.ended()
    assert not [one for one in running.events if one["event"] == "ended"]
    irkit("case", "verify", "case", status=0)
    kept = irkit("findings", "--case", "case", "--json", status=0).json
    assert running.found() <= found(kept)
    coverage = irkit("coverage", "--case", "case", "--json", status=0).json
    assert 0 < coverage["total"] < FILES + 1
    said = irkit("coverage", "--case", "case", status=0).out
    assert "scan 1 did not come to its end" in said

    endless.write_text(f"ends by now {WARNING}")
    with irkit.started("scan", "files", "--case", "case", "--resume") as rest:
        done = rest.until("began")["done"]
        assert rest.ended() == 1
    assert done == coverage["total"]
    assert (str(endless), "Warning") in rest.found()
    assert rest.found().isdisjoint(found(kept))
    last = [one for one in rest.events if one["event"] == "progress"][-1]
    assert last["items"] == last["total_items"] == FILES + 1 - done
    undisturbed = [word if word != "case" else "other" for word in scan]
    irkit(*undisturbed, status=1)
    for command in (("findings", "--json"), ("coverage", "--json")):
        resumed = irkit(*command, "--case", "case", status=0).json
        whole = irkit(*command, "--case", "other", status=0).json
        assert _unordered(resumed) == _unordered(whole)
    irkit("case", "verify", "case", status=0)


def _unordered(document: object) -> object:
    return sorted(map(repr, document)) if isinstance(document, list) else document


def test_a_killed_worker_costs_nothing(
    irkit: Irkit, scan: tuple[str | Path, ...], endless: Path
) -> None:
    with irkit.started(*scan) as running:
        running.until("finding")
        (worker,) = _workers(running)
        endless.write_text(f"ends by now {WARNING}")
        worker.kill()
        assert running.ended() == 1
        assert running.complaints() == ""
    coverage = irkit("coverage", "--case", "case", "--json", status=0).json
    assert coverage["failed"] == {}
    assert coverage["total"] == FILES + 1
    assert len(running.found()) == FILES + 1


def test_an_item_that_kills_two_workers_is_failed(
    irkit: Irkit, scan: tuple[str | Path, ...], endless: Path
) -> None:
    with irkit.started(*scan) as running:
        running.until("progress", items=FILES)  # shown although the file after them takes for ever
        (first,) = _workers(running)
        first.kill()
        while not (second := [one for one in _workers(running) if one.pid != first.pid]):
            running.until("progress")
        # Killed at once, that one would not have begun with the file: a false start.
        while not second[0].cpu_times().user > 2:
            running.until("progress")
        second[0].kill()
        assert running.ended() == 0
    (item,) = (one["item"] for one in running.events if one["event"] == "item")
    assert (item["target"], item["outcome"]) == (str(endless), "failed")
    assert (item["reason"], item["detail"]) == ("the worker crashed on it", "SIGKILL")
    assert irkit("coverage", "--case", "case", "--json").json["not_looked_at"] == 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("when", ["at the start", "later"])
def test_a_signal_to_everybody_cancels(
    irkit: Irkit, scan: tuple[str | Path, ...], number: signal.Signals, when: str
) -> None:
    """As Ctrl+C and a closed terminal send it: to the engine and all its workers."""
    with irkit.started(*scan, start_new_session=True) as running:
        running.until("finding" if when == "later" else "began")
        while not (workers := _workers(running)):
            running.until("progress")
        os.killpg(running.process.pid, number)
        status = running.ended()
        assert (status, running.complaints()) == (2, "")
        assert psutil.wait_procs(workers, timeout=60)[1] == []
    ended = running.events[-1]
    assert (ended["event"], ended["verdict"]["answer"]) == ("ended", "undecided")
    (known,) = irkit("case", "info", "case", "--json").json["scans"]
    assert known["state"] == "cancelled"
    assert running.found() == found(irkit("findings", "--case", "case", "--json").json)


def test_a_signal_to_the_engine_alone_cancels(irkit: Irkit, scan: tuple[str | Path, ...]) -> None:
    with irkit.started(*scan) as running:
        running.until("finding")
        workers = _workers(running)
        running.process.send_signal(signal.SIGINT)
        assert running.ended() == 2
        assert running.complaints() == ""
        assert psutil.wait_procs(workers, timeout=60)[1] == []
    irkit("case", "verify", "case", status=0)


def test_a_cancelled_scan_with_findings_says_so(irkit: Irkit, tree: Path, tmp_path: Path) -> None:
    (tmp_path / "endless").write_text(ENDLESS)
    rules = write_rules(tmp_path / "rules", planted=RULES, endless=ENDLESS_RULE)
    paths = (tree / "bad.sh", tmp_path / "endless")
    with irkit.started(
        *("scan", "files", *paths, "--case", "case"),
        *("--rules", rules, "--workers", "2", "--timeout", "3600"),
    ) as running:
        running.until("finding")
        running.process.send_signal(signal.SIGINT)
        assert running.ended() == 1


def test_nohup_outlives_its_terminal(irkit: Irkit, tree: Path, rules: Path) -> None:
    program = ("nohup", *irkit.program)
    nohup = Irkit(irkit.folder, program)
    with nohup.started("scan", "files", tree, "--case", "case", "--rules", rules) as running:
        running.tell("pause")
        running.until("progress", phase="paused")
        running.process.send_signal(signal.SIGHUP)
        running.tell("resume")
        assert running.ended() == 1
    assert running.events[-1]["coverage"]["total"] == 5
