"""Findings as a table for spreadsheets: RFC 4180, UTF-8, nothing that a spreadsheet would run.

There is no byte order mark: programs that do not know it would misread the name of the first
column, which is worse than a spreadsheet that has to be told that the text is UTF-8.

What OWASP says of "CSV injection" is heeded: a formula begins with one of ``= + - @`` or their wide
forms, also behind blanks and quotes, and also in the middle of a cell where a spreadsheet that
separates by semicolons would begin another one. Tabs and returns are shown as signs.
"""

import csv
import re
from typing import Any, TextIO

from irkit.case import Case
from irkit.case.codec import codec
from irkit.records import Finding, Thing
from irkit.report.plain import finding_object, match_text, release_object
from irkit.text import middle, visible

COLUMNS = (
    "thing_level",
    "thing_score",
    *codec(Finding).columns,
    "opinion",
    "confidence",
    "thing_tags",
    "notes",
    "opinion_reason",
    "opinion_author",
    "opinion_time",
    "tlp",
    "pap",
    "recipients",
)

# What makes a spreadsheet take a cell for a formula. Quotes and blanks before it do not help, and
# an apostrophe that is there already gets another, so that taking one away is always right.
_FORMULA = re.compile(r"(^|;)([\s\"]*)(?='*[=+\-@＝＋－＠﹦﹢﹣﹫−])")
_LONGEST_CELL = 32_000  # characters; spreadsheets hold 32,767


def write_csv(case: Case, out: TextIO) -> None:
    """Write every finding that stands, one a row."""
    rows = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    release = release_object(case)
    for thing in case.things():
        rows.writerows(_row(finding, thing, release) for finding in thing.findings)


def _row(finding: Finding, thing: Thing, release: dict[str, Any]) -> list[str | int]:
    values = finding_object(finding, thing) | release
    values["hits"] = [match_text(hit) for hit in finding.hits]
    values["target_raw"] = _exact(finding.target)
    return [_cell(values[name]) for name in COLUMNS]


def _exact(target: str) -> str:
    """What `target_raw` of a case holds, of each name that its cell does not show as it is.

    Half of a number would be none: a name that is longer than any path has none here.
    """
    raw = "" if safe(target) == target else target.encode("utf-8", "surrogatepass").hex()
    return raw if len(raw) <= _LONGEST_CELL else ""


def _cell(value: object) -> str | int:
    if value is None:
        return ""
    if isinstance(value, int):
        return value
    text = " | ".join(map(str, value)) if isinstance(value, list) else str(value)
    return safe(text)


def safe(text: str) -> str:
    """Text that a spreadsheet takes for text, made visible."""
    return _FORMULA.sub(r"\1\2'", visible(middle(text, _LONGEST_CELL)))
