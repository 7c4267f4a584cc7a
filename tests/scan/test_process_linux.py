"""The fast look at a process's memory, where the process is not as others."""

import mmap
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from irkit.engine import engine
from irkit.records import Outcome, ProcessTarget, Reason
from irkit.rulebook import EXTERNALS
from irkit.rulebook.forms import forms
from irkit.rulebook.source import units
from irkit.scan.memory import Matchers
from irkit.scan.process import Looked, examine
from irkit.scan.shared import MemoryTarget
from irkit.targets.processes import started
from tests.mounting import in_own_namespace, mount

RULE = 'rule Needle { strings: $a = "needle in a haystack" condition: $a }'
HELD = "s = ' '.join(reversed('haystack a in needle'.split()))"


@contextmanager
def child(code: str) -> Iterator[int]:
    """A process that has run this code and waits."""
    waiting = f"import mmap, sys\n{HELD}\n{code}\nprint(flush=True)\nsys.stdin.read()"
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", waiting], stdin=pipe, stdout=pipe) as process:
        assert process.stdout is not None
        try:
            assert process.stdout.readline() == b"\n"
            yield process.pid
        finally:
            process.kill()


def looked(pid: int, earlier: float = 0.0, seconds: int = 20) -> Looked:
    yara = engine()
    rules = yara.load(yara.compile({"s": RULE}, EXTERNALS).data)
    matchers = Matchers(yara, rules, forms(yara, {"s": tuple(units(RULE))}, EXTERNALS))
    target = ProcessTarget(pid, started(pid) - earlier, "name")
    return examine(MemoryTarget(target, {}), matchers, seconds)


def found(look: Looked) -> list[str]:
    return [match.rule for match in look.matches]


def test_a_stopped_process_is_looked_at() -> None:
    with child("") as pid:
        os.kill(pid, signal.SIGSTOP)
        os.waitid(os.P_PID, pid, os.WSTOPPED | os.WNOWAIT)
        look = looked(pid)
    assert (look.item.outcome, found(look)) == (Outcome.SCANNED, ["Needle"])


def test_a_later_process_with_the_number_is_another() -> None:
    with child("") as pid:
        look = looked(pid, earlier=100)
    assert (look.item.outcome, look.item.reason) == (Outcome.FAILED, Reason.VANISHED)
    assert found(look) == []


def test_a_process_that_maps_a_device_is_looked_at_but_for_that() -> None:
    """Told by the folder: here a harmless file in the place of a graphics card."""

    def look() -> None:
        mount("-t", "tmpfs", "tmpfs", "/dev")
        Path("/dev/card0").write_bytes(bytes(mmap.PAGESIZE))
        with child("f = open('/dev/card0', 'r+b'); m = mmap.mmap(f.fileno(), 4096)") as pid:
            done = looked(pid)
        assert (done.item.outcome, found(done)) == (Outcome.SCANNED, ["Needle"])
        assert "left alone" in done.item.detail
        assert "/dev/card0" in done.item.detail

    in_own_namespace(look)


def test_what_was_found_until_the_deadline_is_told() -> None:
    with child("m = mmap.mmap(-1, 1 << 30); m.write(b'x' * (1 << 30))") as pid:
        look = looked(pid, seconds=1)
    if look.item.outcome is Outcome.SCANNED:
        pytest.skip("this machine reads a gigabyte in a second")
    assert (look.item.outcome, look.item.reason) == (Outcome.TIMED_OUT, Reason.DEADLINE)
    assert found(look) == ["Needle"]  # on the heap, which comes before
