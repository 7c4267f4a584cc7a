"""What a report says, as records: timelines, figures, credits, what is bounded."""

from dataclasses import fields, is_dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from irkit.case import Reviewer
from irkit.records import (
    Examined,
    Kind,
    Level,
    Opinion,
    Outcome,
    Persistence,
    Process,
    Reason,
    Session,
    Severity,
    What,
)
from irkit.report import svg
from irkit.report.content import adversary, of_case, responder
from irkit.report.content.model import Content, Figure
from irkit.report.words import words
from tests import hostile
from tests.case.sample import NOON, case_with, finding, item, scan_into

DAY = timedelta(days=1)


def process(pid: int, days: float, **changes: Any) -> Process:
    values: dict[str, Any] = {
        "parent": 1, "name": "p", "image": "/bin/p", "image_deleted": False,
        "kernel_thread": False, "command": (), "user": "u", "folder": "/", "sha256": "",
    }  # fmt: skip
    return Process(**{"pid": pid, "started": NOON + days * DAY, **values, **changes})


def figure(content: Content, name: str) -> Figure:
    return next(one for one in content.figures if one.identifier == name)


def test_the_adversary_timeline_has_what_is_near_a_finding(tmp_path: Path) -> None:
    records = (
        Examined(item(), (finding(score=90),)),
        Examined(
            item("pid 7 (sh)", kind=Kind.PROCESS),
            (finding("pid 7 (sh)", 50, kind=Kind.PROCESS, pid=7, modified=None),),
        ),
        process(7, -30, name="sh", image="/bin/sh"),
        process(8, 0.9),
        process(9, -9),
        process(10, 0.1, kernel_thread=True, image=""),
        Persistence("cron", "/srv/a", "x", "c", "u", True, NOON - 20 * DAY, ""),
        Persistence("cron", "/other", "x", "c", "u", True, NOON - 10 * DAY, ""),
        Session("root", "pts/0", "192.0.2.7", NOON - 0.5 * DAY),
    )
    with case_with(tmp_path / "017", *records) as case:
        happened = of_case(case).adversary
    assert [(one.what, one.target, one.level) for one in happened.rows] == [
        (What.PROCESS_STARTED, "sh (7) /bin/sh", Level.WARNING),
        (What.PERSISTENCE_CHANGED, "cron: x /srv/a", Level.ALERT),
        (What.SESSION_BEGAN, "root pts/0 192.0.2.7", None),
        (What.FILE_MODIFIED, "/srv/a", Level.ALERT),
        (What.PROCESS_STARTED, "p (8) /bin/p", None),
    ]


def test_a_long_adversary_timeline_keeps_what_has_findings(tmp_path: Path) -> None:
    names = [f"/srv/{n}" for n in range(60)]
    records = (
        *(Examined(item(name), (finding(name, 90),)) for name in names),
        *(process(n, n / 2000) for n in range(1000)),
    )
    with case_with(tmp_path / "017", *records) as case:
        happened = of_case(case).adversary
    assert (len(happened.rows), happened.total) == (adversary.EVENTS, 1060)
    assert {one.target for one in happened.rows if one.level} == set(names)
    assert [*happened.rows] == sorted(happened.rows, key=lambda one: (one.time, one.target))


def test_the_responder_timeline_is_the_newest_of_the_ledger(tmp_path: Path) -> None:
    with case_with(tmp_path / "017", Examined(item(), (finding(),))) as case:
        for number in range(responder.DEEDS + 50):
            case.log("looked", str(number), {})
        with Reviewer.open(case.folder) as reviewer:
            reviewer.judge([1], Opinion.BENIGN, reason="ours")
        content = of_case(case)
    assert len(content.responder.rows) == responder.DEEDS
    assert content.responder.total == responder.DEEDS + 50 + 4
    said = content.responder.rows[-1].said
    assert said
    assert said.text(words("en")) == "benign: /srv/a – ours"
    assert [one.entry for one in content.responder.rows] == sorted(
        one.entry for one in content.responder.rows
    )
    assert "recorded" not in {one.action for one in content.responder.rows}


def test_what_was_written_is_a_line_of_the_responders(tmp_path: Path) -> None:
    with case_with(tmp_path / "017", item()) as case:
        case.set_report_text("summary", "two\nlines")
        case.set_report_text("people", "A. Rao; lead\nB")
        deeds = of_case(case).responder.rows[-2:]
    assert [(one.about, one.detail) for one in deeds] == [
        ("summary", "two lines"),
        ("people", "A. Rao; B"),
    ]


def test_severity_follows_from_the_verdict_unless_people_say(tmp_path: Path) -> None:
    for name, records, expected in (
        ("critical", [Examined(item(), (finding(score=95),))], Severity.CRITICAL),
        ("high", [Examined(item(), (finding(score=80),))], Severity.HIGH),
        ("medium", [Examined(item(), (finding(score=50),))], Severity.MEDIUM),
        ("low", [Examined(item(), (finding(score=5),))], Severity.LOW),
        ("none", [item()], Severity.NONE),
        ("open", [item(outcome=Outcome.FAILED, reason=Reason.DENIED)], None),
    ):
        with case_with(tmp_path / name, *records) as case:
            assert of_case(case).summary.severity is expected
            case.set_report_text("severity", "low")
            summary = of_case(case).summary
            assert (summary.severity, summary.by_people) == (Severity.LOW, True)


def test_authors_of_matched_rules_are_credited(tmp_path: Path) -> None:
    found = (
        finding(score=90, rule="a", author="Ann", licence="MIT", pack="ann"),
        finding(score=80, rule="b", author="Ann", licence="MIT", pack="ann"),
        finding(score=70, rule="c", author="", licence="", pack="bob"),
        finding(score=60, rule="odd", author="", pack="", detector="process"),
    )
    with case_with(tmp_path / "017", Examined(item(), found)) as case:
        found_by = of_case(case).integrity.credits
    assert [(one.author, one.licence, one.pack, one.rules) for one in found_by] == [
        ("Ann", "MIT", "ann", ("a", "b")),
        ("", "", "bob", ("c",)),
    ]


@pytest.mark.parametrize(
    ("last", "labels", "values"),
    [
        (timedelta(hours=2), ["2025-03-01 12", "2025-03-01 13", "2025-03-01 14"], [1, 0, 1]),
        (timedelta(days=3), ["2025-03-01", "2025-03-02", "2025-03-03", "2025-03-04"], [1, 0, 0, 1]),
        (timedelta(days=60), ["2025-03", "2025-04"], [1, 1]),
        (timedelta(days=1000), ["2025", "2026", "2027"], [1, 0, 1]),
    ],
)
def test_changes_are_counted_in_spans_without_gaps(
    tmp_path: Path, last: timedelta, labels: list[str], values: list[int]
) -> None:
    times = {"/srv/a": NOON, "/srv/b": NOON + last}
    found = [Examined(item(name), (finding(name, modified=time),)) for name, time in times.items()]
    with case_with(tmp_path / "017", *found) as case:
        bars = figure(of_case(case), "changes").bars
    assert [bar.label for bar in bars] == labels
    assert [bar.value for bar in bars] == values


def test_a_forged_date_does_not_stretch_a_figure(tmp_path: Path) -> None:
    times = {"/old": NOON.replace(year=1), "/new": NOON}
    found = [Examined(item(name), (finding(name, modified=time),)) for name, time in times.items()]
    with case_with(tmp_path / "017", *found) as case:
        bars = figure(of_case(case), "changes").bars
    assert len(bars) == 25
    assert (bars[0].label, bars[0].value) == ("< 2002", 1)


def test_figures_say_all_their_numbers_in_words(tmp_path: Path) -> None:
    records = (Examined(item(), (finding(score=90),)), item("/root/x", outcome=Outcome.FAILED))
    with case_with(tmp_path / "017", *records) as case:
        content = of_case(case)
    drawn = str(svg.drawn(figure(content, "coverage"), words("en")))
    assert 'role="img"' in drawn
    assert "<desc id=" in drawn
    assert "looked at: 1; not looked at: 1; nothing to look at: 0" in drawn


def test_the_tree_is_frozen_all_the_way_down(tmp_path: Path) -> None:
    with hostile.case_of(tmp_path / "017", ["x"]) as case:
        content = of_case(case)
    pending: list[Any] = [content]
    seen = 0
    while pending:
        one = pending.pop()
        if isinstance(one, tuple):
            pending += one
        elif is_dataclass(one):
            seen += 1
            assert one.__dataclass_params__.frozen  # type: ignore[attr-defined]
            pending += [getattr(one, field.name) for field in fields(one)]
        else:
            assert not isinstance(one, list | set)
    assert seen > 50


def test_facts_of_the_latest_scan_count(tmp_path: Path) -> None:
    with case_with(tmp_path / "017", process(1, 0)) as case:
        scan_into(case, process(2, 0), process(3, 0, image_deleted=True))
        processes = of_case(case).host.processes
    assert [one.pid for one in processes.rows] == [3, 2]
