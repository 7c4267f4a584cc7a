"""The memory of 60 processes against `yara PID`

Sixty real processes that share libraries: Python programs of which three in four have loaded Qt, as
the programs of a desktop have. In each tenth one an inert sample is planted, by turns in private
memory and in a file that is mapped. Both programs use the pack of the other measures; Debian's
yara gets it compiled (which is not counted) and looks at one process after the other, as
responders do it with a loop. irkit compiles it, twice, in the time that is measured, and matches in
one process, too: two at once on the halves of one core would cost each of them more. Compared is
the processor time of all that each of them starts. Resident memory is that of the processes that
are looked at, before and after; that of irkit, with two processes that match, is the sum of its
processes' shares (Pss of Linux).

One more process has reserved 30 GiB and touched 300 MiB, as browsers do.
"""

import os
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import psutil

from benchmarks import contenders
from benchmarks.contenders import asked
from benchmarks.pack import MARK, MARK_RULE
from benchmarks.results import Row, Table, seconds, size
from benchmarks.workbench import Workbench

TIMES = 8  # as much processor time as irkit needs
GROWTH = 2 << 20  # bytes of one process
MEMORY = 600 << 20  # bytes of irkit's processes together
LARGE_SECONDS = 20.0
_LOOK = 0.05  # seconds between two looks at irkit's memory

_CODE = """
import asyncio, ctypes, decimal, json, mmap, os, sqlite3, ssl, sys, urllib.request
if "qt" in sys.argv:
    from PySide6 import QtCore, QtGui, QtNetwork, QtWidgets
kept = []
if "private" in sys.argv:
    kept.append(sys.argv[2][::-1].encode() * 2)
if "mapped" in sys.argv:
    f = open(sys.argv[1], "w+b"); f.write(sys.argv[2][::-1].encode()); f.flush()
    kept.append(mmap.mmap(f.fileno(), 0, mmap.MAP_PRIVATE, mmap.PROT_READ)); kept[0][0]
if "large" in sys.argv:
    flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x4000  # MAP_NORESERVE
    kept += [mmap.mmap(-1, 3 << 30, flags) for _ in range(10)]
    for n in range(300):
        kept[n % 10][n << 20 : (n + 1) << 20] = os.urandom(1 << 20)
print(flush=True)
sys.stdin.read()
"""


def measure(bench: Workbench) -> Table:
    """Look at the same processes with both programs."""
    count = 12 if bench.quick else 60
    kinds = [_kind(number) for number in range(count)]
    compiled = bench.pack_of_yarac
    with ExitStack() as running:
        pids = [running.enter_context(_process(bench, *kind)) for kind in kinds]
        before = {pid: _resident(pid) for pid in pids}
        with _watched() as peak:
            _by_irkit(bench, pids, contenders.PROCESSES)
        ours = _spent(lambda: _by_irkit(bench, pids))
        found = {one["pid"] for one in asked("findings", bench.case) if one["rule"] == MARK_RULE}
        grown = max(_resident(pid) - before[pid] for pid in pids)
        seen: set[int] = set()
        theirs = _spent(lambda: seen.update(pid for pid in pids if _by_yara(compiled, pid)))
        grown_by_yara = max(_resident(pid) - before[pid] for pid in pids)
    with _process(bench, "qt", "large") as large:
        began = time.monotonic()
        _by_irkit(bench, [large])
        took = time.monotonic() - began
    rows = [
        Row(
            "yara, processor time : irkit",
            f"{theirs / ours:.1f}",
            f"{seconds(theirs)} : {seconds(ours)}",
            f"≥ {TIMES}",
            theirs / ours >= TIMES,
        ),
        Row(
            "planted processes found by irkit : by yara",
            f"{len(found)} : {len(seen)}",
            f"of {sum(len(kind) > 1 for kind in kinds)}",
            "equal",
            found == seen == {p for p, kind in zip(pids, kinds, strict=True) if len(kind) > 1},
        ),
        Row(
            "growth of a process : what is allowed",
            f"{grown / GROWTH:.2f}",
            f"{size(max(0, grown))} at most; by yara {size(max(0, grown_by_yara))}",
            "< 1",
            grown < GROWTH,
        ),
        Row(
            "memory of irkit : what is allowed",
            f"{peak[0] / MEMORY:.2f}",
            f"{size(peak[0])} : {size(MEMORY)}",
            "< 1",
            peak[0] < MEMORY,
        ),
        Row(
            "30 GiB reserved, 300 MiB touched : what is allowed",
            f"{took / LARGE_SECONDS:.2f}",
            f"{seconds(took)} : {seconds(LARGE_SECONDS)}",
            "< 1",
            took < LARGE_SECONDS,
        ),
    ]
    return Table(sys.modules[__name__], rows, [f"{count} processes"])


def _kind(number: int) -> tuple[str, ...]:
    library = "qt" if number % 4 else "plain"
    if number % 10:
        return (library,)
    return (library, "private" if number % 20 else "mapped")


@contextmanager
def _process(bench: Workbench, *kind: str) -> Iterator[int]:
    """A process of this kind, ready; the mark is put together in it only where it is planted."""
    command = [sys.executable, "-c", _CODE, str(bench.scratch / "mapped"), MARK[::-1], *kind]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe) as process:
        assert process.stdout is not None
        try:
            if process.stdout.readline() != b"\n":
                raise contenders.Failed("a process to look at did not start")
            yield process.pid
        finally:
            process.kill()


def _by_irkit(bench: Workbench, pids: Sequence[int], workers: int = 1) -> None:
    wanted = [word for pid in pids for word in ("--pid", str(pid))]
    command = contenders.process_command(wanted, bench.pack, bench.case, workers)
    contenders.run(command, good=(0, 1))


def _by_yara(compiled: Path, pid: int) -> bool:
    command = ["yara", "-C", "-w", str(compiled), str(pid)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    return MARK_RULE in ran.stdout


def _spent(work: Callable[[], object]) -> float:
    """Processor seconds of the processes that were started and have ended meanwhile."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    work()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return sum(after[:2]) - sum(before[:2])


def _resident(pid: int) -> int:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@contextmanager
def _watched() -> Iterator[list[int]]:
    """The largest sum of the memory of irkit's processes while the block runs."""
    peak, done = [0], threading.Event()

    def look() -> None:
        while not done.wait(_LOOK):
            peak[0] = max(peak[0], sum(map(_share, _of_irkit())))

    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        yield peak
    finally:
        done.set()
        watcher.join()


def _of_irkit() -> list[psutil.Process]:
    with suppress(psutil.Error):
        for child in psutil.Process().children():
            if "scan" in child.cmdline():
                return [child, *child.children(recursive=True)]
    return []


def _share(process: psutil.Process) -> int:
    with suppress(OSError):
        for line in Path(f"/proc/{process.pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) << 10
    return 0
