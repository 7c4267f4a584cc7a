"""Findings as JSON lines, for programs: one object a line, the worst first."""

import json
from collections.abc import Iterator
from typing import TextIO

from irkit.case import Case
from irkit.report.plain import finding_object, release_object


def write_jsonl(case: Case, out: TextIO) -> None:
    """Write every finding that stands."""
    for line in lines(case):
        out.write(f"{line}\n")


def lines(case: Case) -> Iterator[str]:
    """Every finding that stands as JSON, each with the labels, as lines go apart."""
    release = release_object(case)
    for thing in case.things():
        for finding in thing.findings:
            yield json.dumps(finding_object(finding, thing) | release, ensure_ascii=False)
