"""Processes that are opened before they run, while they end, and after."""

import ctypes
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from irkit.memory import ProcessMemory, RegionKind, opened
from irkit.windows.privileges import enable_debug_privilege
from tests.memory.windows.child import PAGE, Child, region_at

CREATE_SUSPENDED = 4


@contextmanager
def suspended() -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen([sys.executable], creationflags=CREATE_SUSPENDED) as process:
        yield process
        process.kill()


def test_a_process_that_does_not_run_yet() -> None:
    with suspended() as process, closing(opened(process.pid)) as memory:
        images = [one for one in memory.regions() if one.kind is RegionKind.IMAGE]
        assert images
        assert memory.read(images[0].start, 2) == b"MZ"


def test_a_process_that_ended_while_it_was_open(child: Child, memory: ProcessMemory) -> None:
    start = child.ask("allocate(65536, 4)")
    region = region_at(memory, start)
    child.end()
    with pytest.raises(ProcessLookupError):
        memory.regions()
    with pytest.raises(ProcessLookupError):
        memory.own(region)
    with pytest.raises(ProcessLookupError):
        memory.read(start, PAGE)


def test_a_process_that_has_ended_and_keeps_its_number(child: Child) -> None:
    """As our own handle to it is still open."""
    child.end()
    with pytest.raises(ProcessLookupError):
        opened(child.process.pid)


@pytest.mark.parametrize("pid", [0, 0x7FFFFFFC])
def test_no_such_process(pid: int) -> None:
    with pytest.raises(ProcessLookupError):
        opened(pid)


def test_the_kernel_is_not_opened() -> None:
    """Windows says that we may not, Wine that there is none."""
    with pytest.raises((PermissionError, ProcessLookupError)):
        opened(4)


def test_it_can_be_let_go_of_twice(child: Child) -> None:
    memory = opened(child.process.pid)
    memory.close()
    memory.close()


def test_the_debug_privilege_is_an_administrators() -> None:
    administrator = bool(ctypes.windll.shell32.IsUserAnAdmin())
    assert enable_debug_privilege() is administrator
