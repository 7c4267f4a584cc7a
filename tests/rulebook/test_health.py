"""Slow and noisy rules are measured and named."""

from pathlib import Path

import pytest

from irkit.engine import engine
from irkit.rulebook import health
from irkit.rulebook.packs import Source
from tests.rulebook.making import folder, rule

YARA = engine()
TEXT = "The quick brown fox jumps over the lazy dog.\n" * 200
QUICK = 'rule {} {{ strings: $a = "not in any text" condition: $a }}'
SLOW = """rule slow { condition: for all i in (0..filesize - 1) : (
    for any j in (0..20) : (uint8(i) != j and uint8(i) != 255 - j)) }"""
ENDLESS = """rule endless { condition: for all i in (0..filesize - 1) : (
    for all j in (0..filesize - 1) : (uint8(i) != 1)) }"""


@pytest.fixture(autouse=True)
def _a_second_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "_SECONDS", 1)
    monkeypatch.setattr(health, "_TIMED_BYTES", 1 << 20)


def measured(tmp_path: Path, rules: str, **more: str) -> health.Health:
    clean = folder(tmp_path / "clean", {"a.txt": TEXT, "sub/b.log": TEXT + "needle", "c": "needle"})
    return health.measure(YARA, Source("p", "", "", {"rules.yar": rules, **more}), clean)


def test_a_slow_rule_among_quick_ones_is_named(tmp_path: Path) -> None:
    rules = [QUICK.format(f"q{number}") for number in range(20)]
    rules[7] = SLOW
    found = measured(tmp_path, "\n".join(rules))
    assert [(one.file, one.rule) for one in found.slow] == [("rules.yar", "slow")]
    assert 0 < found.slow[0].rate < health.SLOW_RATE


def test_a_rule_that_never_ends_is_named_and_hides_no_other(tmp_path: Path) -> None:
    noisy = rule("noisy")
    found = measured(tmp_path, f"{QUICK.format('quick')}\n{ENDLESS}\n{noisy}")
    assert [one.rule for one in found.slow] == ["endless"]
    assert [(one.rule, one.files) for one in found.noisy] == [("noisy", 3)]


def test_a_noisy_rule_is_named_with_an_example(tmp_path: Path) -> None:
    needle = 'rule needle { strings: $a = "needle" condition: $a }'
    by_name = rule("by_name", 'filename == "a.txt" and extension == ".txt"')
    found = measured(tmp_path, "\n".join([QUICK.format("quick"), needle, by_name]))
    assert found.clean_files == 3
    assert {(one.rule, one.files) for one in found.noisy} == {("needle", 2), ("by_name", 1)}
    (example,) = (one.example for one in found.noisy if one.rule == "by_name")
    assert example == str(tmp_path / "clean" / "a.txt")
    assert found.slow == ()


def test_what_a_noisy_rule_needs_is_not_noisy_itself(tmp_path: Path) -> None:
    rules = f"private {rule('part')}\n{rule('whole', 'part')}\n{rule('not_at_all', 'not part')}"
    found = measured(tmp_path, rules)
    assert {one.rule for one in found.noisy} == {"whole"}


def test_global_rules_keep_the_others_quiet(tmp_path: Path) -> None:
    rules = f"global private {rule('guard', 'filesize < 3')}\n{rule('guarded')}"
    assert measured(tmp_path, rules).noisy == ()


def test_bad_rules_and_included_files(tmp_path: Path) -> None:
    index = 'include "part.inc"'
    found = measured(tmp_path, f"{index}\n{rule('bad', 'no')}", **{"part.inc": rule("noisy")})
    assert [(one.file, one.rule) for one in found.noisy] == [("part.inc", "noisy")]


@pytest.mark.parametrize("files", [{}, {"empty": ""}, {"tiny": "x"}])
def test_a_folder_with_next_to_nothing_in_it(tmp_path: Path, files: dict[str, str]) -> None:
    (tmp_path / "clean").mkdir()
    folder(tmp_path / "clean", files)
    source = Source("p", "", "", {"a.yar": QUICK.format("quick")})
    found = health.measure(YARA, source, tmp_path / "clean")
    assert (found.clean_files, found.slow, found.noisy) == (len(files), (), ())


def test_the_clean_folder_is_there() -> None:
    assert health.clean_folder().is_dir()
