"""Which pages are in memory and whose: asked of ourselves, as Wine tells of no other process."""

import ctypes
import mmap
import os
from collections.abc import Iterator

import pytest

from irkit.memory import Region, RegionKind, Run, opened
from irkit.memory.windows import Memory
from irkit.windows.api import checked, function
from irkit.windows.memory import PAGE, WORKING_SET_PAGES

ourselves = function("kernel32", "GetCurrentProcess", ctypes.c_void_p)
allocate = checked(
    "kernel32",
    "VirtualAlloc",
    ctypes.c_size_t,
    ctypes.c_void_p,
    ctypes.c_size_t,
    ctypes.c_ulong,
    ctypes.c_ulong,
)
free = checked(
    "kernel32", "VirtualFree", ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_ulong
)


@pytest.fixture
def memory() -> Memory:
    memory = opened(os.getpid())
    assert isinstance(memory, Memory)
    memory.close()
    memory._handle = ourselves()  # one by number is as good as any other to Wine
    return memory


@pytest.fixture
def region() -> Iterator[Region]:
    size = (WORKING_SET_PAGES + 10) * PAGE
    start = allocate(None, size, 0x3000, 4)
    yield Region(start, size, "rw-p", RegionKind.PRIVATE)
    free(start, 0, 0x8000)


def test_pages_that_were_never_touched_are_not_own(memory: Memory, region: Region) -> None:
    assert memory.own(region) == []


def test_touched_pages_side_by_side_are_one_run(memory: Memory, region: Region) -> None:
    touched = [0, 1, 3, WORKING_SET_PAGES - 1, WORKING_SET_PAGES, WORKING_SET_PAGES + 9]
    for page in touched:
        ctypes.memset(region.start + page * PAGE, 1, 1)
    assert memory.own(region) == [
        Run(region.start + first * PAGE, pages * PAGE)
        for first, pages in [
            (0, 2),
            (3, 1),
            (WORKING_SET_PAGES - 1, 2),
            (WORKING_SET_PAGES + 9, 1),
        ]
    ]


def test_asking_touches_no_page(memory: Memory, region: Region) -> None:
    ctypes.memset(region.start, 1, 1)
    assert memory.own(region) == memory.own(region) == [Run(region.start, PAGE)]


def test_pages_of_a_file_are_own_once_they_were_changed(memory: Memory) -> None:
    with mmap.mmap(-1, 4 * PAGE) as view:
        view[0] = view[PAGE] = 1
        content = ctypes.c_char.from_buffer(view)
        region = Region(ctypes.addressof(content), 4 * PAGE, "rw-p", RegionKind.MAPPED)
        assert memory.own(region) == []  # in memory, but not of this process alone
        del content
    own = allocate(None, PAGE, 0x3000, 4)
    ctypes.memset(own, 1, 1)
    assert memory.own(Region(own, PAGE, "rwxp", RegionKind.IMAGE)) == [Run(own, PAGE)]
    free(own, 0, 0x8000)
