"""No link of a document is followed by accident: of hosts, of rules, of what people write."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from irkit.case import Case, Reviewer
from irkit.protect.redaction import Redactor, redacted
from irkit.records import Examined, Opinion, Release
from irkit.report import html
from irkit.report.content import of_case
from irkit.report.paper import of_content
from tests.case.sample import case_with, finding, item
from tests.report.test_html import flat, page

LINK, SHOWN = "http://evil.example/a", "hxxp[://]evil[.]example/a"
PLACES = ("reason", "judged", "note", "summary", "scope", "limits", "do")


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    found = finding("/srv/a", 90, reason=f"{LINK}?reason")
    with case_with(tmp_path / "017", Examined(item("/srv/a"), (found,))) as case:
        with Reviewer.open(case.folder) as reviewer:
            reviewer.judge([1], Opinion.MALICIOUS, reason=f"{LINK}?judged")
            reviewer.note([1], f"{LINK}?note")
            reviewer.set_report_texts(
                {
                    "summary": f"It asked {LINK}?summary first.",
                    "scope": f"{LINK}?scope",
                    "limitations": f"{LINK}?limits",
                    "recommendations": [f"Block {LINK}?do"],
                }
            )
        yield case


def told(case: Case, *, defanged: bool) -> list[str]:
    """A page, and the words of paper."""
    view = redacted(case, Redactor.of_nothing(), Release(defanged=defanged))
    out = io.StringIO()
    html.write_html(view, out)
    return [flat(page(out.getvalue()).text), repr(of_content(of_case(view)))]


def test_links_of_hosts_and_of_people_are_defanged(case: Case) -> None:
    for text in told(case, defanged=True):
        assert LINK not in text
        assert [one for one in PLACES if f"{SHOWN}?{one}" not in text] == []


def test_unless_somebody_wants_them(case: Case) -> None:
    for text in told(case, defanged=False):
        assert SHOWN not in text
        assert [one for one in PLACES if f"{LINK}?{one}" not in text] == []
