"""Every format that a case can be written in."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TextIO

from irkit.case import Case
from irkit.errors import UsageError
from irkit.report.bodyfile import write_bodyfile
from irkit.report.case_uco import write_case_uco
from irkit.report.csv import write_csv
from irkit.report.jsonl import write_jsonl
from irkit.report.misp import write_misp
from irkit.report.navigator import write_navigator
from irkit.report.ocsf import write_ocsf
from irkit.report.stix import write_stix
from irkit.report.templates import ReportTemplate
from irkit.report.timesketch import write_timesketch
from irkit.text import visible


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a case as a document."""

    name: str
    suffix: str  # what names of its files end in
    description: str  # for whom, and what it holds
    write: Callable[..., None]  # a case to a TextIO, or a BinaryIO; and a template where it has one
    binary: bool = False
    templated: bool = False  # looks as the template of an organisation says


def _write_html(case: Case, out: TextIO, template: ReportTemplate | None = None) -> None:
    from irkit.report.html import write_html  # not above: only this needs a template engine

    write_html(case, out, template)


def _write_pdf(case: Case, out: BinaryIO, template: ReportTemplate | None = None) -> None:
    from irkit.report.pdf import write_pdf  # not above: it loads 80 MB of typesetter

    write_pdf(case, out, template)


def _write_docx(case: Case, out: BinaryIO, template: ReportTemplate | None = None) -> None:
    from irkit.report.docx import write_docx  # not above: only this needs Word's format

    write_docx(case, out, template)


_ALL = (
    Format("html", ".html", "people, on a screen or on paper", _write_html, templated=True),
    Format(
        "pdf",
        ".pdf",
        "people, on paper; findings and ledger attached",
        _write_pdf,
        binary=True,
        templated=True,
    ),
    Format("docx", ".docx", "those who go on writing", _write_docx, binary=True, templated=True),
    Format("csv", ".csv", "spreadsheets: every finding a row", write_csv),
    Format("jsonl", ".jsonl", "programs: every finding an object", write_jsonl),
    Format("stix", ".stix.json", "threat intelligence platforms: a STIX 2.1 bundle", write_stix),
    Format("misp", ".misp.json", "MISP: an event to import", write_misp),
    Format("navigator", ".navigator.json", "the ATT&CK Navigator: a layer", write_navigator),
    Format("timesketch", ".timesketch.jsonl", "Timesketch: events with times", write_timesketch),
    Format("ocsf", ".ocsf.jsonl", "SIEMs and data lakes: OCSF Detection Findings", write_ocsf),
    Format("bodyfile", ".body", "mactime: the times of all files", write_bodyfile, binary=True),
    Format("case-uco", ".jsonld", "courts and labs: custody as CASE/UCO", write_case_uco),
)
FORMATS: dict[str, Format] = {one.name: one for one in _ALL}
_ALSO = {".htm": "html"}


def format_of(path: Path) -> Format | None:
    """The format whose files are called like this one: by the longest end that fits."""
    ends = {**{one.suffix: one.name for one in FORMATS.values()}, **_ALSO}
    fitting = [end for end in ends if path.name.lower().endswith(end)]
    return FORMATS[ends[max(fitting, key=len)]] if fitting else None


def wanted(path: Path, named: str | None, template: ReportTemplate | None) -> Format:
    """The format that is named, or that the end of the file's name says.

    Raises UsageError where there is none, or it takes no template.
    """
    form = FORMATS.get(named) if named else format_of(path)
    if form is None:
        raise UsageError(
            f"{visible(named or path.name)} names no format of a report: {', '.join(FORMATS)}"
        )
    if template and not form.templated:
        raise UsageError(f"{form.name} is the same for all: it takes neither template nor language")
    return form
