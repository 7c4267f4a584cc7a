"""Rows into the case

The rows that a scan of the part of /usr left in its case are written into a second case, in the
very batches that its ledger names, by the same `Case.record`: every batch one transaction that
reaches the disk before anything is shown. Their time is compared with the wall time of that scan.
"""

import json
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks import contenders
from benchmarks.results import Row, Table, seconds
from benchmarks.workbench import Workbench
from irkit.case import Case
from irkit.cli.folders import made
from irkit.records import Examined, Finding, Item, Scan


def measure(bench: Workbench) -> Table:
    """Write the rows of a scan once more, alone."""
    folder = bench.case
    assert bench.usr_files  # they are in memory now
    scan = contenders.irkit(bench.usr, bench.pack, folder)
    with Case.open(folder) as case:
        batches = list(_batches(case))
        record = case.scans()[-1]
    best = min(_written(bench.scratch / "copy", record, batches) for _ in range(bench.rounds))
    rows = sum(map(len, batches)) + sum(len(one.findings) for batch in batches for one in batch)
    return Table(
        sys.modules[__name__],
        [
            Row(
                "writing the case : the whole scan",
                f"{best / scan.seconds:.3f}",
                f"{seconds(best)} : {seconds(scan.seconds)}",
            ),
            Row(
                "rows a second : files a second of the scan",
                f"{rows / best / (rows / scan.seconds):.0f}",
                f"{rows / best:,.0f} rows/s : {rows / scan.seconds:,.0f} files/s",
            ),
        ],
        [f"{rows:,} rows in {len(batches):,} transactions"],
    )


def _written(folder: Path, scan: Scan, batches: list[list[Examined]]) -> float:
    shutil.rmtree(folder, ignore_errors=True)
    with made(folder) as case:
        identifier = case.begin_scan(scan)
        began = time.monotonic()
        for batch in batches:
            case.record(identifier, batch)
        return time.monotonic() - began


def _batches(case: Case) -> Iterator[list[Examined]]:
    """Items with their findings as they were recorded together."""
    items: Iterator[Item] = case.items()
    findings: dict[str, list[Finding]] = {}
    for finding in case.findings():
        findings.setdefault(finding.target, []).append(finding)
    for entry in case.ledger():
        first, last, *_ = json.loads(entry.body).get("items", [1, 0])
        batch = [item for _, item in zip(range(first, last + 1), items, strict=False)]
        if batch:
            yield [Examined(item, tuple(findings.get(item.target, ()))) for item in batch]
