"""Bytes of a real process, also where some of them cannot be read."""

import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from irkit.memory import MOST_AT_ONCE, ProcessMemory
from tests.memory.windows.child import PAGE, Child, region_at


@pytest.mark.parametrize("protection", [0x01, 0x104], ids=["no access", "guard"])
@pytest.mark.parametrize("barred", [0, 1, 5, 8])
def test_a_read_ends_at_the_first_page_that_cannot_be_read(
    child: Child, memory: ProcessMemory, protection: int, barred: int
) -> None:
    start = child.ask(f"allocate({9 * PAGE}, 4, bytes(range(256)) * {9 * PAGE // 256})")
    child.do(f"protect({start + barred * PAGE}, {PAGE}, {protection})")
    content = bytes(range(256)) * (9 * PAGE // 256)
    assert memory.read(start, 9 * PAGE) == content[: barred * PAGE]
    if barred:
        assert memory.read(start + 7, 9 * PAGE - 7) == content[7 : barred * PAGE]
    assert memory.own(region_at(memory, start + barred * PAGE)) == []


def test_reading_what_is_not_there_gives_nothing(child: Child, memory: ProcessMemory) -> None:
    start = child.ask("allocate(65536, 4)")
    child.do(f"kernel.VirtualFree({start}, 0, 0x8000)")
    assert memory.read(start, PAGE) == b""
    assert memory.read(0, 100) == b""
    assert memory.read(2**64 - PAGE, PAGE) == b""
    assert memory.read(start, 0) == b""


def test_a_read_is_limited(child: Child, memory: ProcessMemory) -> None:
    start = child.ask(f"allocate({2 * MOST_AT_ONCE}, 4)")
    assert len(memory.read(start, 2 * MOST_AT_ONCE)) == MOST_AT_ONCE


def test_a_file_that_was_cut_is_read_up_to_its_end(child: Child, memory: ProcessMemory) -> None:
    if not shutil.which("start.exe"):
        pytest.skip("Windows lets nobody cut a mapped file; under Wine a program of Linux can")
    with tempfile.TemporaryDirectory(dir="Z:\\tmp", ignore_cleanup_errors=True) as folder:
        file = Path(folder, "mapped")
        file.write_bytes(b"content." * (8 * PAGE // 8))
        child.do(f"file = open({str(file)!r}, 'rb')")
        child.do("view = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)")
        start = child.ask("address(view)")
        cut = ["/usr/bin/truncate", "-s", str(3 * PAGE), file.as_posix().removeprefix("Z:")]
        subprocess.run(["start.exe", "/wait", "/unix", *cut], check=True)
        assert memory.read(start, 8 * PAGE) == b"content." * (3 * PAGE // 8)
        assert len(memory.read(start + 100, 8 * PAGE)) == 3 * PAGE - 100
        assert memory.read(start + 3 * PAGE, 1) == b""
        child.end()
