"""A scan of /usr against the bound and against Debian's yara

Three programs match the same files with the same rules, each as a whole process from its start to
its end, two processes or threads at work, the files in memory, in an order that turns round;
compared are the medians.

- **irkit scan files**: compiles the pack, walks the folders in the order of risk, opens every file
  safely, hashes it with SHA-256, matches it under a deadline, commits findings and coverage to a
  case with its ledger on the disk.
- **The bound**: two processes of yara-python that get the list of files, largest first, and only
  read and match them. It compiles the pack, too. Nothing built on yara-python that matches every
  file can be faster; irkit may take 1.15 times as long.
- **Debian's yara**: `yara -C -N -r -p 2` with rules that its own yarac compiled before, which is
  not counted. It neither hashes nor keeps anything, and stops at no hard link.

What irkit need not match again because the same content was matched before is said below the
table: the others match it.
"""

import os
import sys

from benchmarks import contenders
from benchmarks.contenders import Run, asked, middle, spread
from benchmarks.results import Row, Table, seconds, size
from benchmarks.workbench import Workbench
from irkit.records import Reason

BOUND = 1.15


def measure(bench: Workbench) -> Table:
    """Compare whole scans of the part of /usr."""
    compiling: list[float] = []

    def bound() -> Run:
        run, compiled = contenders.bare(bench.usr_files, bench.pack)
        compiling.append(compiled)
        return run

    total = sum(map(_size, bench.usr_files))
    compiled_by_yara = bench.pack_of_yarac
    runs = contenders.in_turn(
        {
            "irkit": lambda: contenders.irkit(bench.usr, bench.pack, bench.case),
            "bound": bound,
            "yara": lambda: contenders.yara(bench.usr, compiled_by_yara),
        },
        bench.rounds,
    )
    irkit, bare, yara = (middle(runs[name]) for name in ("irkit", "bound", "yara"))
    ready = bare - sum(compiling) / len(compiling)
    rows = [
        Row(
            "irkit : bound",
            f"{irkit / bare:.3f}",
            f"{seconds(irkit)} : {seconds(bare)}",
            f"≤ {BOUND}",
            irkit / bare <= BOUND,
        ),
        Row(
            "irkit : Debian's yara",
            f"{irkit / yara:.3f}",
            f"{seconds(irkit)} : {seconds(yara)}",
            "< 1",
            irkit < yara,
        ),
        Row(
            "irkit : bound without the time it compiles",
            f"{irkit / ready:.3f}",
            f"{seconds(irkit)} : {seconds(ready)}",
        ),
    ]
    for rival in ("bound", "yara"):
        ours, theirs = (contenders.processor(runs[name]) for name in ("irkit", rival))
        rows.append(
            Row(
                f"irkit : {rival}, processor time",
                f"{ours / theirs:.3f}",
                f"{seconds(ours)} : {seconds(theirs)}",
            )
        )
    rate = total / irkit / 1e6
    notes = [
        f"{len(bench.usr_files):,} files, {size(total)}, in {len(bench.usr)} folders below /usr",
        f"irkit {rate:.0f} MB/s, {len(bench.usr_files) / irkit:,.0f} files/s; "
        + "; ".join(f"{name} {spread(done)}" for name, done in runs.items()),
        "matches: " + ", ".join(f"{name} {done[-1].matches}" for name, done in runs.items()),
        _same_content(bench),
    ]
    return Table(sys.modules[__name__], rows, notes)


def _same_content(bench: Workbench) -> str:
    scanned = asked("coverage", bench.case)["scanned"]
    same = scanned.get(Reason.SAME_CONTENT.value, 0)
    return f"same content as a file before, not matched again: {same:,} files"


def _size(path: bytes) -> int:
    return os.lstat(path).st_size
