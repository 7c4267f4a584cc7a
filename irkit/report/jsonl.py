"""Findings as JSON lines, for programs: one object a line, the worst first."""

import json
from typing import TextIO

from irkit.case import Case
from irkit.report.plain import finding_object


def write_jsonl(case: Case, out: TextIO) -> None:
    """Write every finding that stands."""
    for thing in case.things():
        for finding in thing.findings:
            json.dump(finding_object(finding, thing), out, ensure_ascii=False)
            out.write("\n")
