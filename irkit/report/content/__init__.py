"""From a case to what its report says: `of_case` gives the tree that every document draws."""

from datetime import UTC, datetime

from irkit import __version__
from irkit.case import Case
from irkit.records import ReportTexts, Scan
from irkit.report import clocks
from irkit.report.content import adversary, figures, findings, host, integrity, responder, summary
from irkit.report.content.model import Content, Cover
from irkit.report.templates import ReportTemplate, default

__all__ = ["Content", "of_case"]


def of_case(
    case: Case,
    template: ReportTemplate | None = None,
    now: datetime | None = None,
    texts: ReportTexts | None = None,
) -> Content:
    """What the report of a case says at a time, which is now where none is given.

    `texts` stand in place of those that the case has, as while somebody writes them. Lists are
    bounded, and say how much they leave out. Raises UsageError for clocks of the template that
    there are not.
    """
    template = template or default()
    made = now or datetime.now(UTC)
    texts = texts or case.report_texts()
    scans, verdict = case.scans(), case.verdict()
    found = findings.of_case(case, verdict)
    held = integrity.of_case(case, scans, found)
    happened = adversary.of_case(case, found)
    return Content(
        template=template,
        cover=_cover(case, scans, made),
        texts=texts,
        summary=summary.of_findings(found, verdict, held, texts, happened),
        clocks=clocks.readings(template, texts),
        findings=found,
        adversary=happened,
        responder=responder.of_case(case),
        host=host.of_case(case, found),
        integrity=held,
        figures=figures.of_content(found, held, verdict),
    )


def _cover(case: Case, scans: list[Scan], made: datetime) -> Cover:
    return Cover(
        about=case.about,
        labels=case.labels(),
        hosts=tuple(dict.fromkeys(scan.host for scan in scans)),
        folder=str(case.folder),
        made=made,
        made_by=case.actor,
        version=__version__,
        release=case.release,
    )
