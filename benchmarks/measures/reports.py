"""A report of 10,000 findings

A case is filled with 10,000 things that each have one finding, as the case of a million is, and
written by `irkit report` in a process of its own, whose start is in the time. The ratio is the time
taken to the 5 s that it may take; the best of three.
"""

import subprocess
import sys
import time
from pathlib import Path

from benchmarks.measures.case_million import fill
from benchmarks.results import Row, Table, seconds, size
from benchmarks.workbench import Workbench
from irkit.report.words import LANGUAGES

FINDINGS = 10_000
MOST = 5.0  # seconds
_ROUNDS = 3


def measure(bench: Workbench) -> Table:
    """Make the case and write its report in each form and language."""
    folder = bench.scratch / "ten-thousand"
    fill(folder, FINDINGS)
    rows = [
        _written(folder, bench.scratch / f"report.{name}", language)
        for name in ("html", "pdf", "docx")
        for language in LANGUAGES
    ]
    return Table(sys.modules[__name__], rows)


def _written(folder: Path, path: Path, language: str) -> Row:
    command = ["-m", "irkit", "report", "--case", folder, "-o", path, "--language", language]
    best = min(_seconds([sys.executable, *map(str, command)]) for _ in range(_ROUNDS))
    return Row(
        f"{path.suffix[1:].upper()} ({language}) : {seconds(MOST)}",
        f"{best / MOST:.2f}",
        f"{seconds(best)}, {size(path.stat().st_size)}",
        "1 at most",
        best <= MOST,
    )


def _seconds(command: list[str]) -> float:
    began = time.monotonic()
    subprocess.run(command, check=True, capture_output=True)
    return time.monotonic() - began
