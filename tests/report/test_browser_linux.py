"""Reports in a real browser: they ask for nothing, run nothing, and everybody can read them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from irkit.case import Case, Reviewer
from irkit.records import Examined, Opinion, Outcome, Reason
from irkit.report.html import write_html
from irkit.report.templates import default
from tests import hostile
from tests.case import sample
from tests.case.sample import case_with, finding, item
from tests.report import browser

pytestmark = browser.needs_chromium


@pytest.fixture(scope="session")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    return browser.axe_source(tmp_path_factory.mktemp("axe"))


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    """A case with some of everything."""
    scores = {f"/srv/{n}": 95 - n for n in range(24)}
    records = (
        *(Examined(item(name), (finding(name, score),)) for name, score in scores.items()),
        *(Examined(item(f"/n/{n}"), (finding(f"/n/{n}", 5),)) for n in range(3)),
        item("/root/x", outcome=Outcome.FAILED, reason=Reason.DENIED, detail="Errno 13"),
        *sample.FACTS,
    )
    with case_with(tmp_path_factory.mktemp("case") / "017", *records) as case:
        with Reviewer.open(case.folder) as reviewer:
            reviewer.judge([1], Opinion.MALICIOUS, 90, "seen in the log")
            reviewer.judge([2], Opinion.BENIGN)
            reviewer.note([1], "uploaded")
        case.set_report_text("people", "A. Rao; lead; Example CERT; a@cert.example")
        case.set_report_text("aware_at", "2025-03-01T12:00Z")
        case.set_report_text("material_at", datetime.now(UTC).isoformat())  # its clock runs
        case.set_report_text("sent:gdpr", "2025-03-02T12:00Z")
        case.set_report_text("zone", "Asia/Kolkata")
        case.log("file copied", "a.bin", {"path": "/srv/1", "sha256": "00", "size": 1})
        yield case


def written(case: Case, path: Path, language: str = "en") -> Path:
    with path.open("w", encoding="utf-8") as out:
        write_html(case, out, replace(default(), language=language, accent="#0b5cad"))
    return path


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing(full: Case, axe: str, tmp_path: Path, dark: bool) -> None:
    page = written(full, tmp_path / "r.html")
    assert browser.faults(page, axe, tmp_path, dark=dark) == []


def test_axe_finds_nothing_in_marathi(full: Case, axe: str, tmp_path: Path) -> None:
    assert browser.faults(written(full, tmp_path / "r.html", "mr"), axe, tmp_path) == []


def test_axe_would_find_something(axe: str, tmp_path: Path) -> None:
    page = tmp_path / "r.html"
    policy = '<meta http-equiv="Content-Security-Policy" content="">'
    page.write_text(f"<html><title>a</title>{policy}<main><h1>b</h1></main>", encoding="utf-8")
    assert [one["rule"] for one in browser.faults(page, axe, tmp_path)] == ["html-has-lang"]


def test_a_hostile_case_runs_nothing_and_asks_for_nothing(tmp_path: Path) -> None:
    with hostile.case_of(tmp_path / "017") as case:
        page = written(case, tmp_path / "r.html", "hi")
    seen = browser.opened(page, tmp_path)
    assert seen.asked_for == frozenset()
    assert "<script" not in seen.dom
    assert seen.dom.count("<svg") == page.read_text(encoding="utf-8").count("<svg")
    assert "</footer>" in seen.dom


def test_the_browser_would_tell_what_a_page_asks_for(tmp_path: Path) -> None:
    page = tmp_path / "r.html"
    page.write_text("<img src='http://127.0.0.1:9/evil.png'>", encoding="utf-8")
    assert any("127.0.0.1:9" in one for one in browser.opened(page, tmp_path).asked_for)
