"""yara-python and boreal in irkit

The same `irkit scan files` over the part of /usr with either engine, which the measure of the whole
scan describes.
"""

import sys

from benchmarks import contenders
from benchmarks.contenders import middle, spread
from benchmarks.results import Row, Table, seconds
from benchmarks.workbench import Workbench


def measure(bench: Workbench) -> Table:
    """Compare the engines."""
    assert bench.usr_files  # they are in memory now
    runs = contenders.in_turn(
        {
            name: lambda name=name: contenders.irkit(  # type: ignore[misc]
                bench.usr, bench.pack, bench.case, engine=name
            )
            for name in ("yara-python", "boreal")
        },
        bench.rounds,
    )
    ours, theirs = middle(runs["yara-python"]), middle(runs["boreal"])
    row = Row(
        "irkit with boreal : with yara-python",
        f"{theirs / ours:.3f}",
        f"{seconds(theirs)} : {seconds(ours)}",
    )
    notes = [f"{name}: {spread(done)}, {done[-1].matches} matches" for name, done in runs.items()]
    return Table(sys.modules[__name__], [row], notes)
