"""Live processes: all of this host but our own and the kernel's."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from irkit.records import Item, Kind, Outcome, ProcessTarget, Reason
from irkit.targets.processes import (
    images,
    is_kernel_thread,
    living_thread,
    name_of,
    processes,
    started,
)
from tests.processes import headless


def test_a_process_is_listed_with_its_start_and_name(stranger: int) -> None:
    (target,) = processes([stranger])
    assert isinstance(target, ProcessTarget)
    assert target.pid == stranger
    assert target.started == pytest.approx(psutil.Process(stranger).create_time(), abs=0.001)
    assert target.started == started(stranger)
    assert target.name == os.path.basename(sys.executable)
    assert name_of(target) == f"pid {stranger} ({target.name})"


def test_all_processes_are_listed_but_our_own(stranger: int) -> None:
    listed = list(processes())
    assert stranger in {one.pid for one in listed if isinstance(one, ProcessTarget)}
    own = [one.target for one in listed if isinstance(one, Item) and one.reason is Reason.OWN]
    here = psutil.Process()
    alive = (one.pid for one in here.children() if one.status() != psutil.STATUS_ZOMBIE)
    family = [here.pid, *alive]
    assert sorted(int(name.split()[1]) for name in own) == sorted(family)
    assert len(family) >= 2
    assert os.getpid() not in {one.pid for one in listed if isinstance(one, ProcessTarget)}


def test_one_that_is_gone_is_told_when_it_was_asked_for() -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        child.wait()
    (item,) = processes([child.pid])
    assert isinstance(item, Item)
    assert (item.kind, item.outcome, item.reason) == (
        Kind.PROCESS, Outcome.FAILED, Reason.VANISHED
    )  # fmt: skip
    with pytest.raises((psutil.NoSuchProcess, ProcessLookupError)):
        started(child.pid)


@pytest.mark.linux
def test_one_that_has_ended_is_none_though_its_parent_never_asked() -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as zombie:
        os.waitid(os.P_PID, zombie.pid, os.WEXITED | os.WNOWAIT)
        assert zombie.pid in psutil.pids()
        assert not [one for one in processes() if f"pid {zombie.pid} " in f"{_named(one)} "]
        (item,) = processes([zombie.pid])
        assert isinstance(item, Item)
        assert (item.outcome, item.reason) == (Outcome.FAILED, Reason.VANISHED)


def _named(one: ProcessTarget | Item) -> str:
    return one.target if isinstance(one, Item) else name_of(one)


@pytest.mark.linux
def test_the_image_of_one_that_goes_on_without_its_first_thread() -> None:
    with headless() as pid:
        assert os.path.realpath(f"/proc/{living_thread(pid)}/exe") in images()


def test_a_pid_named_twice_is_listed_once(stranger: int) -> None:
    assert len(list(processes([stranger, stranger]))) == 1


@pytest.mark.linux
@pytest.mark.parametrize("error", [OSError(87, "odd"), psutil.AccessDenied()])
def test_a_process_whose_name_is_kept_from_us_is_looked_at(
    stranger: int, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """As macOS answers; there is no such process here."""
    monkeypatch.setattr(psutil.Process, "name", lambda _: raising(error))
    (target,) = processes([stranger])
    assert isinstance(target, ProcessTarget)
    assert name_of(target) == f"pid {stranger}"


@pytest.mark.linux
@pytest.mark.parametrize(
    ("error", "reason"),
    [(OSError(87, "odd"), Reason.UNREADABLE), (psutil.AccessDenied(), Reason.DENIED)],
)
def test_a_process_that_tells_nothing_is_an_item(
    stranger: int, monkeypatch: pytest.MonkeyPatch, error: Exception, reason: Reason
) -> None:
    monkeypatch.setattr(psutil.Process, "create_time", lambda _: raising(error))
    (item,) = processes([stranger])
    assert isinstance(item, Item)
    assert (item.target, item.outcome, item.reason) == (
        f"pid {stranger}", Outcome.FAILED, reason
    )  # fmt: skip


def raising(error: Exception) -> float:
    raise error


@pytest.mark.linux
def test_kernel_threads_are_told_by_their_flag_and_not_by_their_name(tmp_path: Path) -> None:
    assert is_kernel_thread(2)  # kthreadd
    (item,) = processes([2])
    assert isinstance(item, Item)
    assert (item.outcome, item.reason) == (Outcome.SKIPPED, Reason.KERNEL_THREAD)
    disguised = shutil.copy("/bin/cat", tmp_path / "[kworker) 0]")
    with subprocess.Popen([disguised], stdin=subprocess.PIPE) as child:
        assert not is_kernel_thread(child.pid)
        child.communicate()
    assert not is_kernel_thread(child.pid)  # ended


@pytest.mark.linux
def test_images_leave_out_what_lies_nowhere_here(tmp_path: Path) -> None:
    kept = shutil.copy("/bin/cat", tmp_path / "kept")
    gone = shutil.copy("/bin/cat", tmp_path / "gone")
    with (
        subprocess.Popen([kept], stdin=subprocess.PIPE) as one,
        subprocess.Popen([kept], stdin=subprocess.PIPE) as two,
        subprocess.Popen([gone], stdin=subprocess.PIPE) as three,
    ):
        os.unlink(gone)
        found = list(images())
        for child in (one, two, three):
            child.communicate()
    assert found.count(str(kept)) == 1
    assert not any(str(gone) in path for path in found)
