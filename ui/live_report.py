"""The report as it would be made now, for a preview: the same HTML, and nothing is written."""

import io

from irkit.case import Case
from irkit.records import ReportTexts
from irkit.report.content import of_case
from irkit.report.html import draw
from irkit.report.templates import ReportTemplate
from ui.widgets.report_text import ReportText, of_html


def live(texts: ReportTexts, template: ReportTemplate, case: Case) -> ReportText:
    """The beginning of the report with texts that may not be saved yet. Raises IrkitError."""
    out = io.StringIO()
    draw(of_case(case, template, texts=texts), out)
    return of_html(None, out.getvalue())
