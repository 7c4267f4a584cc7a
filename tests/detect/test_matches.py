"""Matches become findings that say who wrote the rule, what it means and how bad it is."""

from datetime import UTC, datetime
from typing import Any

from irkit.detect.matches import Suspect, findings
from irkit.engine import RuleMatch
from irkit.records import Hit, Kind, Level, Pack
from irkit.rulebook import Origin

PACK = Pack("pack", "1.2", "a" * 64, 1, 1)
ORIGINS = {
    "0/a": Origin(PACK, "a"),
    "0/b": Origin(PACK, "b"),
    "0/index": Origin(PACK, "index", {"included": "sub/file"}),
    "1/a": Origin(Pack("pack", "2", "b" * 64, 1, 1), "a"),
}
HIT = Hit("$a", 3, 4, b"data", b"before", b"after")
MOMENT = datetime(2026, 1, 1, tzinfo=UTC)
FILE = Suspect(Kind.FILE, "/file", 7, "s256", "s1", "m5", modified=MOMENT)


def match(space: str, rule: str, tags: tuple[str, ...] = (), **meta: Any) -> RuleMatch:
    return RuleMatch(space, rule, tags, meta, (HIT,), 5)


def test_a_finding_tells_all_that_is_known() -> None:
    meta = {
        "Description": "What it is.",
        "authors": "A, B",
        "ref": "https://example.invalid",
        "licence": "MIT",
        "severity": "critical",
        "mitre": "T1105",
    }
    (one,) = findings(FILE, [match("0/a", "Rule", ("T1059", "tag"), **meta)], ORIGINS)
    assert (one.level, one.score, one.kind, one.target) == (Level.ALERT, 95, Kind.FILE, "/file")
    assert (one.detector, one.rule, one.reason) == ("yara", "Rule", "What it is.")
    assert (one.attack, one.tags) == (("T1105", "T1059"), ("T1059", "tag"))
    assert (one.author, one.reference, one.licence) == ("A, B", "https://example.invalid", "MIT")
    assert (one.pack, one.pack_version, one.pack_sha256) == ("pack", "1.2", "a" * 64)
    assert (one.rule_file, one.hits, one.hit_count) == ("a", (HIT,), 5)
    assert (one.size, one.sha256, one.sha1, one.md5, one.modified) == (
        7,
        "s256",
        "s1",
        "m5",
        MOMENT,
    )
    assert (one.pid, one.started) == (None, None)


def test_a_rule_without_metas() -> None:
    (one,) = findings(Suspect(Kind.PROCESS, "pid 1", pid=1), [match("0/a", "Rule")], ORIGINS)
    assert (one.level, one.score, one.reason) == (Level.WARNING, 60, "matches the rule Rule")
    assert (one.author, one.attack, one.pid, one.size) == ("", (), 1, None)


def test_the_strongest_comes_first() -> None:
    found = [match("0/a", name, score=score) for name, score in (("c", 20), ("b", 90), ("a", 20))]
    assert [one.rule for one in findings(FILE, found, ORIGINS)] == ["b", "a", "c"]


def test_rules_of_one_name_are_told_apart_by_file_and_pack() -> None:
    found = [match(space, "same") for space in ("0/a", "0/b", "1/a")]
    assert [(one.rule_file, one.pack_version) for one in findings(FILE, found, ORIGINS)] == [
        ("a", "1.2"), ("b", "1.2"), ("a", "2")
    ]  # fmt: skip


def test_a_rule_that_two_files_include_counts_once_and_is_told_by_its_own_file() -> None:
    origins = {**ORIGINS, "0/other": Origin(PACK, "other", {"included": "sub/file"})}
    found = [match("0/index", "included"), match("0/other", "included"), match("0/index", "own")]
    assert [(one.rule, one.rule_file) for one in findings(FILE, found, origins)] == [
        ("included", "sub/file"), ("own", "index")
    ]  # fmt: skip


def test_no_match_is_no_finding() -> None:
    assert findings(FILE, [], ORIGINS) == ()
