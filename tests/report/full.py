"""A case with some of everything, for the tests of documents."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from irkit.case import Case, Reviewer
from irkit.records import Examined, Kind, Opinion, Outcome, Reason
from tests.case import sample
from tests.case.sample import case_with, finding, item

SHELL = "/srv/www/example.org/htdocs/wp-content/uploads/2025/03/gallery/shell.php"
NOW = datetime(2025, 3, 2, 9, 30, 15, tzinfo=UTC)


@contextmanager
def case_of(folder: Path, others: int = 3) -> Iterator[Case]:
    """An alert, a process, weaker findings, facts, gaps, evidence, people and what they say."""
    process = {"kind": Kind.PROCESS, "pid": 1, "size": None, "sha256": ""}
    names = [f"/srv/{number}/page.php" for number in range(others)]
    records = (
        Examined(item(SHELL), (finding(SHELL, 95), finding(SHELL, 50, rule="second"))),
        Examined(
            item("pid 1 (init)", kind=Kind.PROCESS, size=None, sha256=""),
            (finding("pid 1 (init)", 60, **process),),
        ),
        *(Examined(item(name), (finding(name, 45, attack=()),)) for name in names),
        Examined(item("/srv/hint"), (finding("/srv/hint", 12, rule="weak_hint", attack=()),)),
        item("/root/x", outcome=Outcome.FAILED, reason=Reason.DENIED, detail="Errno 13"),
        *sample.FACTS,
    )
    with case_with(folder, *records) as case:
        with Reviewer.open(case.folder) as reviewer:
            reviewer.judge([1], Opinion.MALICIOUS, 90, "seen in the log")
        case.set_report_text("people", "A. Rao; lead; Example CERT; a@cert.example")
        case.set_report_text("summary", "First paragraph.\n\nSecond paragraph.")
        case.set_report_text("aware_at", "2025-03-01T12:00Z")
        case.set_report_text("zone", "Asia/Kolkata")
        case.log("file copied", "a.bin", {"path": SHELL, "sha256": "ab" * 32, "size": 120})
        yield case
