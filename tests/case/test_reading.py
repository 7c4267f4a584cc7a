"""What counts when one case holds several scans, and in which order it comes."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from irkit.case import Case, Query
from irkit.records import (
    Coverage,
    Examined,
    Kind,
    Level,
    Outcome,
    Pack,
    Process,
    Reason,
    RuleText,
    State,
    SystemFact,
    ThingRow,
)
from irkit.text import storable
from tests.case import sample
from tests.case.sample import finding, item, scan_into

CLEANED = "0f" * 32


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "017", sample.ABOUT) as case:
        yield case


def found(target: str, *scores: int, rule: str = "r") -> Examined:
    return Examined(
        item(target),
        tuple(finding(target, score, rule=f"{rule}{n}") for n, score in enumerate(scores)),
    )


def things(case: Case) -> list[tuple[str, Level, int]]:
    return [(thing.target, thing.level, thing.score) for thing in case.things()]


def test_the_worst_things_come_first(case: Case) -> None:
    scan_into(
        case,
        found("/hints", 70, 70, 70, 70),
        found("/low", 10),
        found("/alert", 76),
        found("/nothing"),
        found("/mixed", 20, 90),
    )
    assert things(case) == [
        ("/mixed", Level.ALERT, 91),
        ("/alert", Level.ALERT, 76),
        ("/hints", Level.WARNING, 85),
        ("/low", Level.NOTICE, 10),
    ]
    (mixed, _) = case.things(Level.ALERT)
    assert [one.score for one in mixed.findings] == [90, 20]
    assert [one.target for one in case.findings(Level.ALERT)] == ["/mixed", "/alert"]
    assert [one.target for one in case.findings(Level.NOTICE)] == ["/mixed", "/low"]
    assert case.verdict().alerts == 2


def test_thousands_of_things_are_streamed_in_order(case: Case) -> None:
    scan_into(case, *(found(f"/{n}", n % 101) for n in range(3000)))
    scores = [thing.score for thing in case.things()]
    assert len(scores) == 3000
    assert scores == sorted(scores, reverse=True)


def test_a_thing_found_again_by_the_same_rule_is_counted_once(case: Case) -> None:
    scan_into(case, found("/a", 60))
    scan_into(case, found("/a", 60))
    assert things(case) == [("/a", Level.WARNING, 60)]


def test_other_rules_add_to_what_an_earlier_scan_found(case: Case) -> None:
    scan_into(case, found("/a", 60))
    other = finding("/a", 60, rule="second", pack="other")
    scan_into(case, Examined(item("/a"), (other,)), packs=(Pack("other", "1", "", 1, 1),))
    assert things(case) == [("/a", Level.WARNING, 72)]


def test_mended_rules_withdraw_a_finding_in_the_same_content(case: Case) -> None:
    scan_into(case, found("/a", 60))
    scan_into(case, item("/a"), packs=(Pack("core", "2025.4", "", 1, 1),))
    assert things(case) == []
    assert len(sample.raw(case.folder, "SELECT * FROM findings")) == 1


def test_a_scan_with_other_rules_withdraws_nothing(case: Case) -> None:
    scan_into(case, found("/a", 60))
    scan_into(case, item("/a"), packs=(Pack("other", "1", "", 1, 1),))
    assert things(case) == [("/a", Level.WARNING, 60)]


def test_a_look_that_failed_withdraws_nothing(case: Case) -> None:
    scan_into(case, found("/a", 60))
    scan_into(case, item("/a", outcome=Outcome.FAILED, reason=Reason.DENIED, sha256=""))
    assert things(case) == [("/a", Level.WARNING, 60)]


def test_cleaning_up_does_not_unsay_what_was_there(case: Case) -> None:
    scan_into(case, found("/a", 90))
    scan_into(case, item("/a", sha256=CLEANED))
    assert things(case) == [("/a", Level.ALERT, 90)]


def test_another_process_with_the_same_number_withdraws_nothing(case: Case) -> None:
    process = {"kind": Kind.PROCESS, "sha256": "", "size": None}
    look = item("pid 812 (sshd)", **process)
    scan_into(case, Examined(look, (finding("pid 812 (sshd)", 90, **process),)))
    scan_into(case, look)
    assert things(case) == [("pid 812 (sshd)", Level.ALERT, 90)]


def test_names_that_look_alike_are_different_things(case: Case) -> None:
    scan_into(case, found("/\udcff", 60), found("/\\xff", 60))
    scan_into(case, item("/\udcff"))
    assert things(case) == [("/\\xff", Level.WARNING, 60)]


# Rule texts


def test_the_text_of_a_rule_is_kept_once(case: Case) -> None:
    one = finding("/a", rule_file="a\udcff.yar", rule="r")
    text = RuleText(one.pack_sha256, one.rule_file, one.rule, "rule r {} // \udcff")
    other = replace(text, rule="other", text="rule other {}")
    number = case.begin_scan(sample.scan())
    case.record(number, [Examined(item("/a"), (one,)), text, text, other])
    case.record(number, [text])
    case.record(number, [item("/b"), replace(other, text="changed"), replace(other, rule="third")])
    assert case.rule_text(one) == "rule r {} // \\xff"
    assert case.rule_text(replace(one, rule="other")) == other.text
    assert case.rule_text(replace(one, pack_sha256="00")) is None
    assert case.row_count(Query(RuleText)) == 3
    assert case.rows(RuleText, [2]) == {2: replace(other, rule_file="a\\xff.yar")}
    assert case.verify() == []


# Coverage


def test_coverage_counts_folders_passed_over_as_what_they_hold(case: Case) -> None:
    scan_into(
        case,
        item("/a"),
        item("/b", outcome=Outcome.FAILED, reason=Reason.DENIED),
        item("/c", outcome=Outcome.TIMED_OUT, reason=Reason.DEADLINE),
        item("/mnt", outcome=Outcome.SKIPPED, reason=Reason.NETWORK, count=500),
        item("/proc", outcome=Outcome.SKIPPED, reason=Reason.PSEUDO, count=9000),
    )
    assert case.coverage() == Coverage(
        scanned={"read and matched": 1},
        skipped={"pseudo file system": 9000, "network or user file system, not asked for": 500},
        failed={"permission denied": 1},
        timed_out={"took longer than its deadline": 1},
        total=9503,
        not_looked_at=502,
    )


def test_a_failure_is_never_harmless_whatever_its_reason(case: Case) -> None:
    scan_into(case, item("/a", outcome=Outcome.FAILED, reason=Reason.UNAVAILABLE))
    assert case.coverage().not_looked_at == 1


def test_the_latest_look_at_a_target_counts(case: Case) -> None:
    denied = {"outcome": Outcome.FAILED, "reason": Reason.DENIED}
    scan_into(case, item("/a", **denied), item("/b"), item("/only first", **denied))
    scan_into(case, item("/a"), item("/b", **denied), item("/only second"))
    coverage = case.coverage()
    assert (coverage.total, coverage.not_looked_at) == (4, 2)
    assert [one.target for one in case.items(Outcome.FAILED)] == ["/only first", "/b"]
    assert [one.target for one in case.items(reason=Reason.DENIED)] == ["/only first", "/b"]
    assert [one.target for one in case.items(Outcome.FAILED, Reason.DENIED)] == [
        "/only first",
        "/b",
    ]
    assert len(sample.raw(case.folder, "SELECT * FROM items")) == 6


def test_items_of_one_reason_come_in_pages_and_in_order(case: Case) -> None:
    scan_into(
        case,
        *(item(f"/{n}", **({} if n % 2 else {"reason": Reason.SAME_CONTENT})) for n in range(2500)),
    )
    assert [one.target for one in case.items(Outcome.SCANNED, Reason.SAME_CONTENT)] == [
        f"/{n}" for n in range(0, 2500, 2)
    ]
    assert [one.target for one in case.items()] == [f"/{n}" for n in range(2500)]


def test_what_was_cancelled_counts_until_the_scan_is_done(case: Case) -> None:
    number = scan_into(
        case,
        item("/a"),
        item("/b", outcome=Outcome.SKIPPED, reason=Reason.CANCELLED),
        state=State.CANCELLED,
    )
    assert case.coverage().not_looked_at == 1
    case.finish_scan(number, State.RUNNING)
    case.record(number, [item("/b")])
    assert case.coverage().not_looked_at == 1
    case.finish_scan(number, State.DONE)
    assert (case.coverage().total, case.coverage().not_looked_at) == (2, 0)
    assert case.verify() == []


# Taking a scan up again


def test_what_is_gone_on_with_is_what_nobody_has_done_since(case: Case) -> None:
    assert case.unfinished_scan() is None
    scan_into(case, item("/a"), scope="{}", state=State.CANCELLED)
    scan_into(case, item("/b"), scope='{"other": 1}')
    assert case.unfinished_scan().identifier == 1
    scan_into(case, item("/a"), scope="{}")
    assert case.unfinished_scan() is None
    case.begin_scan(sample.scan(scope="{}"))
    assert case.unfinished_scan().identifier == 4
    case.finish_scan(4, State.DONE)
    assert case.unfinished_scan() is None


def test_what_a_scan_is_done_with(case: Case) -> None:
    targets = ["/a", "/\udcff", "/नमस्ते\n", "/later", "/other kind", "/\\xff"]
    number = scan_into(
        case,
        *map(item, targets[:3]),
        item("/later", outcome=Outcome.SKIPPED, reason=Reason.CANCELLED),
        item("/other kind", kind=Kind.SOURCE),
    )
    assert [*case.done_with(number)] == [
        *((Kind.FILE, target) for target in targets[:3]),
        (Kind.SOURCE, "/other kind"),
    ]
    assert [*case.done_with(number + 1)] == []


# Facts


def test_facts_are_those_of_the_latest_scan_that_has_any(case: Case) -> None:
    scan_into(case, SystemFact("os", "Debian 11"), *sample.FACTS)
    scan_into(case, SystemFact("os", "Debian 12"))
    assert [fact.value for fact in case.facts(SystemFact)] == ["Debian 12"]
    assert [process.pid for process in case.facts(Process)] == [1, 2]


def test_facts_tell_which_scan_they_are_of(tmp_path: Path) -> None:
    with sample.case_with(tmp_path / "017") as case:
        assert case.source_of(Process) is None
        first = scan_into(case, *sample.FACTS)
        scan_into(case, SystemFact("os", "another"))
        assert case.source_of(Process).identifier == first
        assert case.source_of(SystemFact).identifier == first + 1


def test_things_are_found_by_their_targets(tmp_path: Path) -> None:
    names = ["/a", "/b\x00c", "/d' OR 1", "/e"]
    with sample.case_with(
        tmp_path / "017", *(Examined(item(n), (finding(n),)) for n in names)
    ) as case:
        query = Query(ThingRow, only=(("target", tuple(names[1:])),), order="target")
        ids = [one for chunk in case.row_ids(query) for one in chunk]
        assert [one.target for one in case.rows(ThingRow, ids).values()] == names[1:]


def test_each_has_its_own_findings_though_they_are_read_many_at_a_time(case: Case) -> None:
    names = [*(f"/srv/{number}" for number in range(1_100)), "/srv/\udcff", "/srv/\\xff"]
    scan_into(case, *(found(name, 50, 90, rule=f"{name}:") for name in names))
    read = [*case.things()]
    assert {one.target for one in read} == {*names}
    for one in read:
        assert [(each.rule, each.score) for each in one.findings] == [
            (storable(f"{one.target}:1"), 90),
            (storable(f"{one.target}:0"), 50),
        ]
