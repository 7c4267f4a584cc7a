"""Findings as a table for spreadsheets: RFC 4180, UTF-8, nothing that a spreadsheet would run.

There is no byte order mark: programs that do not know it would misread the name of the first
column, which is worse than a spreadsheet that has to be told that the text is UTF-8.
"""

import csv
from typing import TextIO

from irkit.case import Case
from irkit.case.codec import codec
from irkit.records import Finding, Thing
from irkit.report.plain import finding_object, match_text
from irkit.text import middle, visible

COLUMNS = (
    "thing_level",
    "thing_score",
    *(name for name in codec(Finding).columns if name != "target_raw"),
    "opinion",
    "confidence",
    "thing_tags",
    "notes",
)

# What makes a spreadsheet take a cell for a formula; it knows the wide forms, too.
_FORMULA = tuple("=+-@\t\r＝＋－＠")
_LONGEST_CELL = 32_000  # characters; spreadsheets hold 32,767


def write_csv(case: Case, out: TextIO) -> None:
    """Write every finding that stands, one a row."""
    rows = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for thing in case.things():
        rows.writerows(_row(finding, thing) for finding in thing.findings)


def _row(finding: Finding, thing: Thing) -> list[str | int]:
    values = finding_object(finding, thing)
    values["hits"] = [match_text(hit) for hit in finding.hits]
    return [_cell(values[name]) for name in COLUMNS]


def _cell(value: object) -> str | int:
    if value is None:
        return ""
    if isinstance(value, int):
        return value
    text = " | ".join(map(str, value)) if isinstance(value, list) else str(value)
    return safe(text)


def safe(text: str) -> str:
    """Text that a spreadsheet takes for text, made visible."""
    text = visible(middle(text, _LONGEST_CELL))
    return f"'{text}" if text.startswith(_FORMULA) else text
