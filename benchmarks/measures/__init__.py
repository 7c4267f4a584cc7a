"""The measures, in the order of RESULTS.md; each module's `measure` gives its table."""

from collections.abc import Callable

from benchmarks.measures import (
    case_million,
    engines,
    file_sizes,
    processes,
    recording,
    reports,
    small_files,
    whole_scan,
    window,
)
from benchmarks.results import Table
from benchmarks.workbench import Workbench

MEASURES: dict[str, Callable[[Workbench], Table]] = {
    "scan": whole_scan.measure,
    "sizes": file_sizes.measure,
    "recording": recording.measure,
    "small": small_files.measure,
    "engines": engines.measure,
    "processes": processes.measure,
    "million": case_million.measure,
    "reports": reports.measure,
    "window": window.measure,
}
