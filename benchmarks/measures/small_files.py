"""A folder of 100,000 small files: the first finding, memory, and every file accounted for

Small files of different contents, none in a hot place, and one inert sample, written last, in the
folder's tmp/. The first finding counts from the start of the program to its event on standard
output, which comes after the case has it on the disk. Memory is the engine process's own peak
(VmHWM of Linux; its workers are others), for a tenth of the files, half of them and all. Coverage
is compared with what `find -type f` counts.
"""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks import contenders, trees
from benchmarks.contenders import asked
from benchmarks.pack import MARK, MARK_RULE
from benchmarks.results import Row, Table, seconds
from benchmarks.workbench import Workbench

FIRST_SECONDS = 5.0
MEMORY = 200 << 20  # bytes
FLAT = 1.1  # memory for all files against memory for a tenth of them


@dataclass(frozen=True, slots=True)
class _Watched:
    seconds: float
    first: float | None  # seconds to the finding of the planted sample
    memory: int  # bytes, peak of the engine process
    covered: int
    files: int


def measure(bench: Workbench) -> Table:
    """Watch scans of a tenth, half and all of the files."""
    folder, parts = bench.small_files
    each = [folder / f"part{part}" for part in range(parts)]
    tmp = folder / "tmp"
    tmp.mkdir()
    (tmp / "sample").write_text(f"inert\n{MARK}\n")
    trees.read_once(trees.files([folder]))
    tenth, half, whole = (_watched(bench, r) for r in (each[:1], each[: parts // 2], [folder]))
    first = whole.first if whole.first is not None else whole.seconds
    peak = max(run.memory for run in (tenth, half, whole))
    rows = [
        Row(
            "first finding : the whole scan",
            f"{first / whole.seconds:.3f}",
            f"{seconds(first)} : {seconds(whole.seconds)}",
            f"≤ {FIRST_SECONDS:.0f} s",
            whole.first is not None and first <= FIRST_SECONDS,
        ),
        Row(
            "memory for all files : for the first part",
            f"{whole.memory / tenth.memory:.2f}",
            ", ".join(f"{run.files:,} files {_mib(run.memory)}" for run in (tenth, half, whole)),
            f"flat (≤ {FLAT})",
            whole.memory / tenth.memory <= FLAT,
        ),
        Row(
            "peak of memory : what is allowed",
            f"{peak / MEMORY:.2f}",
            f"{_mib(peak)} : {_mib(MEMORY)}",
            "< 1",
            peak < MEMORY,
        ),
        Row(
            "files in coverage : files that find counts",
            f"{whole.covered / whole.files:g}",
            f"{whole.covered:,} : {whole.files:,}",
            "= 1",
            all(run.covered == run.files for run in (tenth, half, whole)),
        ),
    ]
    return Table(sys.modules[__name__], rows)


def _watched(bench: Workbench, roots: Sequence[Path]) -> _Watched:
    """Run irkit with its events on a pipe and look at its memory until it ends."""
    command = contenders.irkit_command(roots, bench.pack, bench.case, "--events", "jsonl")
    began = time.monotonic()
    first: float | None = None
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        env=contenders.environment(),
        text=True,
    ) as engine:
        memory = _Peak(engine.pid)
        for line in engine.stdout or ():
            event = json.loads(line)
            if event["event"] == "finding" and event["finding"]["rule"] == MARK_RULE:
                first = first or time.monotonic() - began
        memory.join()
        engine.wait()
    files = subprocess.run(
        ["find", *map(str, roots), "-type", "f", "-printf", "."], capture_output=True, check=True
    )
    return _Watched(
        seconds=time.monotonic() - began,
        first=first,
        memory=memory.bytes,
        covered=asked("coverage", bench.case)["total"],
        files=len(files.stdout),
    )


class _Peak(threading.Thread):
    """Follows the peak of a process's memory until it ends."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._status = Path(f"/proc/{pid}/status")
        self.bytes = 0
        self.start()

    def run(self) -> None:
        while True:
            try:
                fields = dict(line.split(":", 1) for line in self._status.read_text().splitlines())
            except OSError:
                return
            if "VmHWM" not in fields:  # it has ended
                return
            self.bytes = int(fields["VmHWM"].split()[0]) << 10
            time.sleep(0.02)


def _mib(count: int) -> str:
    return f"{count / 2**20:.0f} MiB"
