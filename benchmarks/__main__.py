"""Measure everything in one run and write benchmarks/RESULTS.md: `python -m benchmarks`."""

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks import machine
from benchmarks.measures import MEASURES
from benchmarks.results import Table
from benchmarks.workbench import Workbench

RESULTS = Path(__file__).with_name("RESULTS.md")
_QUIET = 0.7  # processes that want to run, besides ours


def main() -> None:
    """Read the options, measure, and write or print what came out."""
    given = _options()
    chosen = given.only or list(MEASURES)
    load = machine.load()
    if load > _QUIET:
        print(f"others use this machine (load {load:.1f}): expect noise", file=sys.stderr)
    # Not /tmp, which may be kept in memory: a case is measured on a disk.
    with tempfile.TemporaryDirectory(prefix="irkit-bench-", dir=given.scratch) as scratch:
        bench = Workbench(Path(scratch), given.quick, given.findings)
        tables: list[Table] = []
        for name in chosen:
            print(name, file=sys.stderr)
            tables.append(MEASURES[name](bench))
            print(tables[-1].markdown() + "\n")
    if given.quick or given.only or given.findings < 1_000_000:
        print(f"a part of the whole: {RESULTS.name} stays as it is", file=sys.stderr)
    else:
        RESULTS.write_text(_document(tables, load))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the files, one round")
    parser.add_argument("--only", action="append", choices=list(MEASURES), help="may be repeated")
    parser.add_argument("--findings", type=int, default=1_000_000, help="in the large case")
    parser.add_argument("--scratch", default="/var/tmp", help="a folder on a disk, 5 GB free")
    return parser.parse_args()


def _document(tables: list[Table], load: float) -> str:
    facts = {**machine.facts(), "load before": f"{load:.2f}"}
    missed = [row.what for table in tables for row in table.rows if row.met is False]
    verdict = f"Missed: {', '.join(missed)}." if missed else "Every target is met."
    lines = [
        "# Benchmarks",
        "",
        "Measured in one run by `make bench`, which writes this file anew. Ratios come first: they",
        "hold on other machines, the numbers beside them are of this one.",
        "",
        verdict,
        "",
        *(f"- {name}: {value}" for name, value in facts.items()),
        "",
        "\n\n".join(table.markdown() for table in tables),
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
