"""Scan rate by size of file

Files of one size, cut from the contents of /usr so that they match and hash as real ones do, no
two alike. Both programs are measured as in the whole scan; from both is taken what they need for
four small files (their start, compiling and loading the pack), so that a rate says what one more
file costs.
"""

import sys

from benchmarks import contenders, trees
from benchmarks.contenders import Run, middle
from benchmarks.results import Row, Table, size
from benchmarks.workbench import Workbench

# bytes, files
_SIZES = (
    (1 << 10, 20_000),
    (16 << 10, 6_000),
    (256 << 10, 600),
    (4 << 20, 40),
    (32 << 20, 8),
)


def measure(bench: Workbench) -> Table:
    """Compare rates for five sizes."""
    trees.write_cut(bench.scratch / "few", trees.content(bench.usr_files), 1 << 10, 4)
    start = {name: middle(runs) for name, runs in _runs(bench, "few").items()}
    rows: list[Row] = []
    for length, most in _SIZES:
        count = max(2, most // 10) if bench.quick else most
        folder = bench.scratch / f"size{length}"
        trees.write_cut(folder, trees.content(bench.usr_files), length, count)
        runs = _runs(bench, folder.name)
        irkit, bare = (middle(runs[name]) - start[name] for name in ("irkit", "bound"))
        rows.append(
            Row(
                f"{size(length)}: irkit's rate : bound's",
                f"{bare / irkit:.2f}",
                f"{count * length / irkit / 1e6:,.1f} MB/s, {count / irkit:,.0f} files/s : "
                f"{count * length / bare / 1e6:,.1f} MB/s, {count / bare:,.0f} files/s",
            )
        )
    notes = [
        "four files of 1 KiB: " + ", ".join(f"{n} {value:.2f} s" for n, value in start.items())
    ]
    return Table(sys.modules[__name__], rows, notes)


def _runs(bench: Workbench, folder: str) -> dict[str, list[Run]]:
    root = bench.scratch / folder
    listed = trees.files([root])
    trees.read_once(listed)
    return contenders.in_turn(
        {
            "irkit": lambda: contenders.irkit([root], bench.pack, bench.case),
            "bound": lambda: contenders.bare(listed, bench.pack)[0],
        },
        bench.rounds,
    )
