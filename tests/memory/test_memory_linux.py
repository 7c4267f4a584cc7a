"""What the memory of real processes of Linux looks like: regions, own pages, bytes."""

import mmap
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from irkit.memory import FileState, Region, RegionKind, opened
from tests.collect.linux.host import without_rights
from tests.mounting import in_own_namespace, mount

PAGE = mmap.PAGESIZE
PRELUDE = """
import ctypes, mmap, os, sys
libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t] + [ctypes.c_int] * 3 + [ctypes.c_long]
def mapped(size, prot, flags, file=-1):
    return libc.mmap(None, size, prot, flags, file, 0)
"""


@contextmanager
def child(code: str, *arguments: str | Path) -> Iterator[tuple[int, list[int]]]:
    """A process that has run this code, its pid, and the numbers that it printed."""
    command = [sys.executable, "-c", f"{PRELUDE}{code}\nsys.stdout.flush(); sys.stdin.read()"]
    pipe = subprocess.PIPE
    with subprocess.Popen([*command, *arguments], stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.pid, [int(word) for word in process.stdout.readline().split()]
        finally:
            process.kill()


def region_at(pid: int, address: int) -> Region:
    with closing(opened(pid)) as memory:
        return next(one for one in memory.regions() if one.start <= address < one.end)


def resident(pid: int) -> int:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1])


def test_regions_are_told_apart() -> None:
    code = "here = ctypes.create_string_buffer(1); print(mapped(8192, 7, 0x22))"
    with child(code) as (pid, (address,)), closing(opened(pid)) as memory:
        regions = memory.regions()
    assert [one.start for one in regions] == sorted(one.start for one in regions)
    kinds = {one.kind for one in regions}
    assert kinds >= {RegionKind.IMAGE, RegionKind.STACK, RegionKind.HEAP, RegionKind.SPECIAL}
    (private,) = (one for one in regions if one.start <= address < one.end)
    assert (private.kind, private.permissions, private.backing) == (
        RegionKind.PRIVATE,
        "rwxp",
        None,
    )
    image = next(one for one in regions if one.kind is RegionKind.IMAGE)
    assert image.backing is not None
    status = os.stat(image.backing.path)
    assert (image.backing.inode, image.backing.state) == (status.st_ino, FileState.THERE)


def test_only_touched_pages_are_its_own_and_reading_them_grows_nothing() -> None:
    code = f"""
a = mapped(1 << 30, 3, 0x4022)
for page in (0, 1, 5): ctypes.memset(a + page * {PAGE}, 65, 3)
print(a)"""
    with child(code) as (pid, (address,)), closing(opened(pid)) as memory:
        before = resident(pid)
        region = region_at(pid, address)
        runs = [one for one in memory.own(region) if one.start >= address]
        assert [(one.start - address, one.size) for one in runs[:2]] == [
            (0, 2 * PAGE),
            (5 * PAGE, PAGE),
        ]
        assert memory.read(address, 5) == b"AAA\0\0"
        for one in memory.regions():
            for run in memory.own(one):
                memory.read(run.start, run.size)
        assert resident(pid) - before < 64  # pages; the kernel counts by the dozen


def test_thirty_gigabytes_that_are_only_reserved() -> None:
    code = "print(mapped(30 << 30, 0, 0x4022))"
    with child(code) as (pid, (address,)), closing(opened(pid)) as memory:
        region = region_at(pid, address)
        assert region.size >= 30 << 30
        assert memory.own(region) == []


def test_changed_pages_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"x" * 4 * PAGE)
    code = f"""
f = open(sys.argv[1], "r+b")
a = mapped(4 * {PAGE}, 3, 2, f.fileno()); ctypes.memset(a + 2 * {PAGE}, 65, 1)
print(a)"""
    with child(code, tmp_path / "f") as (pid, (address,)), closing(opened(pid)) as memory:
        region = region_at(pid, address)
        assert region.kind is RegionKind.MAPPED
        (run,) = memory.own(region)
        assert (run.start - address, run.size) == (2 * PAGE, PAGE)
        file = memory.open_file(region)
        assert file is not None
        assert os.pread(file, 4 * PAGE, 0) == b"x" * 4 * PAGE  # the file, not what was made of it
        os.close(file)


@pytest.mark.parametrize(
    ("fate", "state"),
    [
        ("pass", FileState.THERE),
        ("os.unlink(sys.argv[1])", FileState.DELETED),
        (
            "open(new := sys.argv[1] + '.new', 'w'); os.replace(new, sys.argv[1])",
            FileState.REPLACED,
        ),
    ],
)
def test_what_became_of_a_file(tmp_path: Path, fate: str, state: FileState) -> None:
    path = tmp_path / "with a\nnewline"
    path.write_bytes(bytes(PAGE))
    code = f"""
f = open(sys.argv[1], "rb"); a = mapped({PAGE}, 1, 2, f.fileno())
{fate}
print(a)"""
    with child(code, path) as (pid, (address,)):
        backing = region_at(pid, address).backing
    assert backing is not None
    assert backing.state is state
    assert backing.path == str(path)


def test_a_device_is_not_to_be_read() -> None:
    """Told by the folder: here a harmless file in the place of a graphics card."""

    def look() -> None:
        mount("-t", "tmpfs", "tmpfs", "/dev")
        Path("/dev/card0").write_bytes(bytes(PAGE))
        code = f"f = open('/dev/card0', 'rb'); print(mapped({PAGE}, 1, 2, f.fileno()))"
        with child(code) as (pid, (address,)), closing(opened(pid)) as memory:
            region = region_at(pid, address)
            assert region.kind is RegionKind.SPECIAL
            assert memory.own(region) == memory.present(region) == []

    in_own_namespace(look)


def test_a_process_that_has_ended() -> None:
    with child("print(1)") as (pid, _), closing(opened(pid)) as memory:
        region = memory.regions()[0]
        os.kill(pid, 9)
        os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
        assert memory.read(region.start, 10) == b""
        assert memory.own(region) == []
        assert memory.regions() == []
    with pytest.raises(OSError, match="No such"):
        opened(pid)


def test_a_process_of_somebody_else() -> None:
    def refusal() -> Iterator[str]:
        try:
            opened(1)
        except PermissionError as error:
            yield str(error)

    assert len(without_rights(refusal)) == 1


def test_maps_that_change_while_they_are_read() -> None:
    code = f"""
print(1, flush=True)
while True:
    a = mapped(64 * {PAGE}, 3, 0x22); ctypes.memset(a, 1, 64 * {PAGE})
    libc.munmap(ctypes.c_void_p(a), ctypes.c_size_t(64 * {PAGE}))"""
    with child(code) as (pid, _), closing(opened(pid)) as memory:
        for _ in range(20):
            for region in memory.regions():
                for run in memory.own(region):
                    assert len(memory.read(run.start, run.size)) <= run.size
