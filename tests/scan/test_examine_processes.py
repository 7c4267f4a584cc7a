"""A process at a time: what is said of it, and that none of its faults is raised."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from irkit.memory.linux import is_device
from irkit.records import (
    Kind,
    Outcome,
    ProcessTarget,
    Reason,
)
from irkit.scan import reach
from irkit.targets.processes import started
from tests.collect.linux.host import without_rights
from tests.mounting import in_own_namespace, mount
from tests.processes import headless
from tests.scan.examining import Examine


@pytest.fixture
def child() -> Iterator[subprocess.Popen[bytes]]:
    """A process that holds the needle, which is nowhere in its command line."""
    code = "import sys; s = ' '.join(reversed('haystack a in needle'.split())); print(flush=True)"
    with subprocess.Popen(
        [sys.executable, "-c", f"{code}; sys.stdin.read()"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield process
        process.kill()


def process_target(pid: int, name: str = "name\udcff") -> ProcessTarget:
    return ProcessTarget(pid, started(pid), name)


def test_a_process_with_a_finding(needle: Examine, child: subprocess.Popen[bytes]) -> None:
    found = needle(process_target(child.pid))
    assert (found.item.kind, found.item.outcome) == (Kind.PROCESS, Outcome.SCANNED)
    (finding,) = found.findings
    assert (finding.rule, finding.pid) == ("Needle", child.pid)
    assert finding.target == f"pid {child.pid} (name\udcff)"
    assert finding.started is not None
    assert finding.hits[0].offset > 0xFFFF


def test_a_process_that_is_gone_or_another_by_now(
    needle: Examine, child: subprocess.Popen[bytes]
) -> None:
    living = process_target(child.pid)
    other = replace(living, started=living.started - 100)
    assert needle(other).item.reason is Reason.VANISHED
    child.kill()
    child.wait()
    gone = needle(living)
    assert (gone.item.outcome, gone.item.reason) == (Outcome.FAILED, Reason.VANISHED)


@pytest.mark.linux
def test_a_zombie_has_no_memory_and_ends_no_scan(needle: Examine) -> None:
    with subprocess.Popen(["sleep", "60"]) as process:
        zombie = process_target(process.pid)
        process.send_signal(signal.SIGKILL)
        os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
        assert psutil.Process(process.pid).status() == psutil.STATUS_ZOMBIE
        found = needle(zombie)
    assert (found.item.outcome, found.item.reason) == (Outcome.FAILED, Reason.VANISHED)
    assert found.findings == ()


@pytest.mark.linux
def test_a_process_that_goes_on_without_its_first_thread(needle: Examine) -> None:
    with headless("s = ' '.join(reversed('haystack a in needle'.split()))") as pid:
        assert psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
        found = needle(process_target(pid))
    assert found.item.outcome is Outcome.SCANNED
    assert [one.rule for one in found.findings] == ["Needle"]


@pytest.mark.linux
def test_a_process_that_may_not_be_read(needle: Examine) -> None:
    other = ProcessTarget(1, psutil.Process(1).create_time(), "init")
    (found,) = without_rights(lambda: [needle(other)])
    assert (found.item.outcome, found.item.reason) == (Outcome.FAILED, Reason.DENIED)


@pytest.mark.linux
def test_a_process_that_maps_a_device_is_left_alone(needle: Examine) -> None:
    """Told by the folder: here a harmless file in the place of a graphics card."""

    def look() -> None:
        mount("-t", "tmpfs", "tmpfs", "/dev")
        os.mkdir("/dev/shm")
        for name, reason in {
            "card 0": Reason.DEVICE_MAPPED,
            "shm/x": Reason.MATCHED_CONTENT,
        }.items():
            Path("/dev", name).write_bytes(bytes(4096))
            code = f"import mmap; f = open('/dev/{name}', 'r+b'); m = mmap.mmap(f.fileno(), 4096); "
            with subprocess.Popen(
                [sys.executable, "-c", f"{code}print(flush=True); input()"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
            ) as process:
                assert process.stdout is not None
                process.stdout.readline()
                item = needle(process_target(process.pid)).item
                process.kill()
            assert item.reason is reason
            assert item.detail == ("/dev/card 0" if reason is Reason.DEVICE_MAPPED else "")

    in_own_namespace(look)


@pytest.mark.parametrize(
    ("path", "device"),
    [
        (b"/dev/snd/pcmC0D0p (deleted)", True),
        (b"", False),
        (b"/dev/zero (deleted)", False),
        (b"/usr/dev/x", False),
        (b"[heap]", False),
    ],
)
def test_paths_of_devices(path: bytes, device: bool) -> None:
    line = b"7f00-7f01 rw-s 00000000 00:05 7 %s\n" % path
    assert is_device(reach._mapped_path(line)) is device
