"""Regions of a real process: what they are, which pages are its own."""

import pytest

from irkit.memory import ProcessMemory, Region, RegionKind
from tests.memory.windows.child import PAGE, Child, covered, region_at

STACKS = """
def top():
    low, high = word(), word()
    kernel.GetCurrentThreadStackLimits(ctypes.byref(low), ctypes.byref(high))
    return high.value - 1

def wait():
    global elsewhere
    elsewhere = top()
    known.set()
    threading.Event().wait()

here, known = top(), threading.Event()
threading.Thread(target=wait).start()
known.wait()
"""
CHURN = """
def churn():
    while True:
        kernel.VirtualFree(allocate(1 << 20, 0x40, b"here"), 0, 0x8000)

threading.Thread(target=churn).start()
"""


def test_regions_come_in_order_and_none_lies_over_another(memory: ProcessMemory) -> None:
    regions = memory.regions()
    ends = [0, *(one.end for one in regions)]
    assert all(end <= one.start for end, one in zip(ends, regions, strict=False))


def test_memory_to_write_and_run_is_found_and_read(child: Child, memory: ProcessMemory) -> None:
    start = child.ask("allocate(65536, 0x40, b'a marker')")
    region = region_at(memory, start)
    assert region == Region(start, 65536, "rwxp", RegionKind.PRIVATE)
    assert covered(memory.own(region), start)
    assert memory.read(start, 8) == b"a marker"


@pytest.mark.parametrize(
    ("protection", "permissions"),
    [
        (0x01, "---p"),
        (0x02, "r--p"),
        (0x04, "rw-p"),
        (0x10, "r-xp"),
        (0x20, "r-xp"),
        (0x40, "rwxp"),
        (0x104, "---p"),
        (0x204, "rw-p"),
    ],
)
def test_protections(
    child: Child, memory: ProcessMemory, protection: int, permissions: str
) -> None:
    start = child.ask(f"allocate(65536, {protection})")
    assert region_at(memory, start).permissions == permissions


def test_parts_of_one_allocation_with_other_protections_stay_apart(
    child: Child, memory: ProcessMemory
) -> None:
    start = child.ask(f"allocate({3 * PAGE}, 4)")
    child.do(f"protect({start + PAGE}, {PAGE}, 0x20)")
    found = [one for one in memory.regions() if start <= one.start < start + 3 * PAGE]
    assert [(one.size, one.permissions) for one in found] == [
        (PAGE, "rw-p"),
        (PAGE, "r-xp"),
        (PAGE, "rw-p"),
    ]


def test_shared_memory_without_a_file(child: Child, memory: ProcessMemory) -> None:
    child.do("view = mmap.mmap(-1, 65536); view[:6] = b'shared'")
    region = region_at(memory, child.ask("address(view)"))
    assert (region.kind, region.permissions) == (RegionKind.MAPPED, "rw-s")
    assert (region.name, region.backing) == ("shared memory", None)
    assert memory.own(region) == []
    assert memory.read(region.start, 6) == b"shared"


def test_a_heap_is_known(child: Child, memory: ProcessMemory) -> None:
    region = region_at(memory, child.ask("kernel.GetProcessHeap()"))
    assert (region.kind, region.permissions) == (RegionKind.HEAP, "rw-p")


def test_the_stack_of_each_thread_is_known(child: Child, memory: ProcessMemory) -> None:
    child.do(STACKS)
    for place in ("here", "elsewhere"):
        region = region_at(memory, child.ask(place))
        assert (region.kind, region.permissions) == (RegionKind.STACK, "rw-p")


def test_what_is_only_reserved_is_no_region(child: Child, memory: ProcessMemory) -> None:
    size = 30 << 30
    start = child.ask(f"kernel.VirtualAlloc(0, {size}, 0x2000, 4)")
    assert start
    assert not [one for one in memory.regions() if start <= one.start < start + size]
    child.do(f"kernel.VirtualAlloc({start + (size >> 1)}, {PAGE}, 0x1000, 4)")
    (only,) = (one for one in memory.regions() if start <= one.start < start + size)
    assert (only.start, only.size) == (start + (size >> 1), PAGE)


def test_a_process_that_changes_its_maps_meanwhile(child: Child, memory: ProcessMemory) -> None:
    """What is read is torn, but it ends and is a list in order."""
    child.do(CHURN)
    for _ in range(20):
        regions = memory.regions()
        assert regions == sorted(regions, key=lambda one: one.start)
        for one in regions:
            if one.executable:
                for run in memory.own(one):
                    assert len(memory.read(run.start, min(run.size, PAGE))) in (0, PAGE)
