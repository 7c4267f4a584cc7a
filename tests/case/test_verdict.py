"""The verdict in plain words; it never says clean of what was not looked at."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irkit.case import Case
from irkit.case.verdict import verdict
from irkit.records import (
    HARMLESS_SKIPS,
    Answer,
    Coverage,
    Examined,
    Kind,
    Level,
    Outcome,
    Reason,
    State,
    Verdict,
)
from tests.case import sample
from tests.case.sample import finding, item, scan_into


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "017", sample.ABOUT) as case:
        yield case


def failed(target: str, reason: Reason, count: int = 1) -> object:
    return item(target, outcome=Outcome.FAILED, reason=reason, count=count)


def found(target: str, score: int) -> Examined:
    return Examined(item(target), (finding(target, score),))


def test_a_case_without_a_scan_says_nothing(case: Case) -> None:
    assert case.verdict() == Verdict(
        Answer.UNDECIDED,
        "Nothing found, but no file or process was looked at.",
        (),
        0,
        0,
        0,
    )


def test_facts_alone_say_nothing(case: Case) -> None:
    scan_into(case, item("/etc/passwd", kind=Kind.SOURCE, reason=Reason.COLLECTED))
    assert case.verdict().answer is Answer.UNDECIDED


def test_nothing_found_and_nothing_left_out(case: Case) -> None:
    scan_into(case, item("/a"), item("/proc", outcome=Outcome.SKIPPED, reason=Reason.PSEUDO))
    assert case.verdict().answer is Answer.CLEAN
    assert case.verdict().sentence == (
        "Nothing found in 1 thing looked at, and nothing in scope was left out."
    )


def test_notices_are_no_signs_but_are_named(case: Case) -> None:
    scan_into(case, found("/a", 10), found("/b", 20), item("/c"))
    assert case.verdict().answer is Answer.CLEAN
    assert case.verdict().sentence == (
        "Nothing worse than 2 notices found in 3 things looked at, "
        "and nothing in scope was left out."
    )


def test_nothing_found_but_not_everything_looked_at(case: Case) -> None:
    scan_into(
        case,
        item("/mnt", count=1, reason=Reason.MATCHED_CONTENT),
        item("/big", outcome=Outcome.SKIPPED, reason=Reason.TOO_LARGE, count=4),
        failed("/root", Reason.DENIED, 8),
        item("/usr", count=118_000 - 9),
    )
    verdict = case.verdict()
    assert verdict.answer is Answer.UNDECIDED
    assert verdict.sentence == (
        "Nothing found, but 12 of 118,004 things were not looked at: "
        "8 permission denied, 4 larger than the size limit."
    )
    assert verdict.gaps == ("8 permission denied", "4 larger than the size limit")


def test_many_reasons_are_cut_in_the_sentence_only(case: Case) -> None:
    reasons = [Reason.DENIED, Reason.VANISHED, Reason.CRASHED, Reason.TRUNCATED, Reason.MEMORY]
    scan_into(case, item("/a"), *(failed(f"/{n}", why) for n, why in enumerate(reasons)))
    assert case.verdict().sentence.endswith("1 truncated while read, and others.")
    assert len(case.verdict().gaps) == 5


def test_signs_of_compromise(case: Case) -> None:
    scan_into(
        case,
        *(found(f"/alert{n}", 90) for n in range(3)),
        *(found(f"/warning{n}", 50) for n in range(11)),
        failed("/root", Reason.DENIED),
    )
    verdict = case.verdict()
    assert (verdict.answer, verdict.alerts, verdict.warnings) == (Answer.COMPROMISED, 3, 11)
    assert verdict.sentence == (
        "Signs of compromise: 3 alerts, 11 warnings. "
        "1 of 15 things was not looked at: 1 permission denied."
    )


def test_warnings_alone_are_suspicious(case: Case) -> None:
    scan_into(case, found("/a", 50))
    assert case.verdict().answer is Answer.SUSPICIOUS
    assert case.verdict().sentence == "No alert, but signs to look into: 1 warning."


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (State.CANCELLED, "Nothing found, but scan 1 was cancelled."),
        (State.RUNNING, "Nothing found, but scan 1 did not come to its end."),
    ],
)
def test_a_scan_without_an_end_is_not_clean(case: Case, state: State, said: str) -> None:
    scan_into(case, item("/a"), state=state)
    assert case.verdict().answer is Answer.UNDECIDED
    assert case.verdict().sentence == said
    scan_into(case, item("/a"), scope='{"profile":"quick"}')
    assert case.verdict().answer is Answer.UNDECIDED
    scan_into(case, item("/a"))  # the same scope, to its end
    assert case.verdict().answer is Answer.CLEAN


counts = st.dictionaries(st.sampled_from([*Reason]), st.integers(1, 10**6), max_size=4)


@given(counts, counts, counts, counts, st.lists(st.sampled_from(Level)), st.sampled_from(State))
def test_never_clean_while_something_is_open(
    scanned: dict[str, int],
    skipped: dict[str, int],
    failed: dict[str, int],
    timed_out: dict[str, int],
    levels: list[Level],
    state: State,
) -> None:
    harmless = sum(n for reason, n in skipped.items() if reason in HARMLESS_SKIPS)
    missed = sum(map(sum, (skipped.values(), failed.values(), timed_out.values()))) - harmless
    total = missed + harmless + sum(scanned.values())
    coverage = Coverage(scanned, skipped, failed, timed_out, total, missed)
    judged = Counter((level, None) for level in levels)
    answer = verdict(judged, coverage, [sample.scan(identifier=1, state=state)]).answer
    open_ends = missed or state is not State.DONE or set(scanned) <= {Reason.COLLECTED}
    assert (answer is Answer.COMPROMISED) == (Level.ALERT in levels)
    assert not (answer is Answer.CLEAN and (open_ends or {*levels} - {Level.NOTICE}))
    assert (answer is Answer.UNDECIDED) == bool(open_ends and not {*levels} - {Level.NOTICE})
