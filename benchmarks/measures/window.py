"""The window with a case of a million findings

A program of its own opens the case without a screen, goes to the findings, types filters, sorts,
scrolls, and says what each took, from the key or click to the first rows with their texts. A
timer of 5 ms tells for how long at the worst the event loop did not come to it (a stall). Then a
scan at full speed runs into another case while its findings are on the screen. Filters: one that
every row matches, one that few do, one that none does, and one of two letters only, which no
index helps.
"""

import json
import subprocess
import sys
from pathlib import Path

from benchmarks.measures.case_million import fill
from benchmarks.results import Row, Table, seconds, size
from benchmarks.workbench import Workbench
from irkit.cli.folders import made

_MB = 1_000_000
# What is aimed at, in seconds (bytes for memory).
TARGETS = {
    "start": 2.0,
    "open": 0.5,
    "filter dense": 0.1,
    "filter sparse": 0.1,
    "filter none": 0.1,
    "filter two letters": 0.1,
    "sort target": 1.0,
    "sort rule": 1.0,
    "sort modified": 1.0,
    "stall while scrolling": 0.05,
    "stall while scanning": 0.1,
}
_MEMORY = 250 * _MB


def measure(bench: Workbench) -> Table:
    """Drive the window over the case, and beside a scan."""
    case = bench.large_case
    if not case.exists():
        fill(case, bench.large)
    driven("-m", "benchmarks.driven_window", str(case))  # warm: as the second start of the day
    found = driven("-m", "benchmarks.driven_window", str(case))
    beside = bench.scratch / "beside"
    made(beside).close()
    tree = bench.small_files[0]
    arguments = ["scan", "files", str(tree), "--case", str(beside), "--rules", str(bench.pack)]
    scanned = driven("-m", "benchmarks.driven_window", str(beside), *arguments)
    found["stall while scanning"] = scanned["stall while scanning"]
    rows = [
        Row(name, f"{found[name] / target:.2f}", seconds(found[name]),
            f"≤ {target * 1000:.0f} ms", found[name] <= target)
        for name, target in TARGETS.items()
    ]  # fmt: skip
    rows.append(
        Row("memory with that case open", f"{found['resident'] / _MEMORY:.2f}",
            size(found["resident"]), f"≤ {size(_MEMORY)}", found["resident"] <= _MEMORY)
    )  # fmt: skip
    return Table(
        sys.modules[__name__],
        rows,
        [
            f"{found['rows']:,.0f} things in the list, all ids after {seconds(found['all rows'])}",
            f"beside the window a scan looked at {scanned['items']:,.0f} files",
        ],
    )


def driven(*arguments: str) -> dict[str, float]:
    """What a run of the driven window printed."""
    top = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, *arguments], check=True, stdout=subprocess.PIPE, cwd=top, text=True
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found
