"""The report as it would be made now, for a preview: the same HTML, and nothing is written."""

import io

from irkit.case import Case
from irkit.cli.redact import released
from irkit.records import ReportTexts
from irkit.report.content import of_case
from irkit.report.html import draw
from irkit.report.templates import ReportTemplate
from ui.widgets.protection_pane import Protection
from ui.widgets.report_text import ReportText, of_html


def live(
    texts: ReportTexts, template: ReportTemplate, protection: Protection, case: Case
) -> ReportText:
    """The beginning of the report with texts that may not be saved yet. Raises IrkitError.

    Where something is hidden, only what is saved is shown: a draft has no pseudonyms.
    """
    shown = released(case, protection.release, protection.profile or None)
    out = io.StringIO()
    draw(of_case(shown, template, texts=None if protection.profile else texts), out)
    return of_html(None, out.getvalue())
