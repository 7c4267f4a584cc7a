"""The face of irkit.collect, on either system."""

import sys
from collections.abc import Iterator

import psutil
import pytest

from irkit import collect as face
from irkit.collect import COLLECTORS, SUBJECTS, collect
from irkit.errors import UsageError
from irkit.records import FACTS, Fact, Item, Kind, Outcome, Process, Reason, SystemFact


def test_all_subjects_are_there_the_most_volatile_first() -> None:
    assert set(SUBJECTS) == {
        "connections",
        "processes",
        "sessions",
        "accounts",
        "persistence",
        "system",
    }
    assert SUBJECTS[:2] == ("connections", "processes")
    assert [subject for subject, _ in COLLECTORS] == list(SUBJECTS)


def test_an_unknown_subject_is_refused_before_anything_is_read() -> None:
    with pytest.raises(UsageError, match=r"no such subject: nonsense \(there are connections, "):
        collect(["system", "nonsense"])


def test_the_order_is_that_of_volatility_whatever_is_asked() -> None:
    seen = [one.subject for one in collect(["system", "sessions"])]
    assert list(dict.fromkeys(seen)) == ["sessions", "system"]


def test_the_whole_host_is_collected_and_accounted_for() -> None:
    seen = list(collect())
    for subject in SUBJECTS:
        records = [one.record for one in seen if one.subject == subject]
        facts = [record for record in records if isinstance(record, FACTS)]
        last = records[-1]
        assert isinstance(last, Item)
        assert (last.kind, last.target, last.outcome) == (Kind.SOURCE, subject, Outcome.SCANNED)
        assert last.reason is Reason.COLLECTED
        assert last.detail == f"{len(facts)} records"
        assert len(facts) + sum(isinstance(record, Item) for record in records) == len(records)
    pids = {one.record.pid for one in seen if isinstance(one.record, Process)}
    assert psutil.Process().pid in pids
    assert any(isinstance(one.record, SystemFact) for one in seen)


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (PermissionError(13, "no"), Reason.DENIED),
        (FileNotFoundError(2, "gone"), Reason.VANISHED),
        (psutil.AccessDenied(1), Reason.DENIED),
        (psutil.NoSuchProcess(1), Reason.VANISHED),
        (OSError(5, "input/output error"), Reason.UNREADABLE),
    ],
)
def test_a_collector_that_breaks_off_leaves_a_gap_and_the_others_go_on(
    monkeypatch: pytest.MonkeyPatch, error: Exception, reason: Reason
) -> None:
    def broken() -> Iterator[Fact | Item]:
        yield SystemFact("a", "b")
        raise error

    def whole() -> Iterator[Fact | Item]:
        yield SystemFact("c", "d")

    monkeypatch.setattr(face, "COLLECTORS", (("accounts", broken), ("system", whole)))
    seen = list(collect(["accounts", "system"]))
    assert [one.subject for one in seen] == ["accounts", "accounts", "system", "system"]
    gap = seen[1].record
    assert isinstance(gap, Item)
    assert (gap.target, gap.outcome, gap.reason) == ("accounts", Outcome.FAILED, reason)
    assert gap.detail.startswith("ended after 1 records")


def test_a_fault_of_the_program_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong() -> Iterator[Fact | Item]:
        raise ZeroDivisionError
        yield

    monkeypatch.setattr(face, "COLLECTORS", (("system", wrong),))
    with pytest.raises(ZeroDivisionError):
        list(collect(["system"]))


def test_the_half_of_the_other_system_can_be_imported() -> None:
    if sys.platform == "win32":
        import irkit.collect.linux as other
    else:
        import irkit.collect.windows as other
    assert {subject for subject, _ in other.COLLECTORS} <= set(SUBJECTS)
