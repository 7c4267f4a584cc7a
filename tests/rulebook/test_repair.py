"""One bad rule costs itself and what needs it, and nothing else."""

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from irkit.engine import Compiled, Externals, Matcher, engine
from irkit.errors import RuleSyntaxError
from irkit.rulebook import EXTERNALS, compile_packs
from irkit.rulebook.packs import Source
from irkit.rulebook.repair import Piece, alone, included, usable, whole
from irkit.rulebook.source import Part, Unit, units
from tests.rulebook.making import rule

YARA = engine()
GOOD = rule("good")


def pieces(text: str) -> list[Piece]:
    return [Piece("file", unit) for unit in units(text)]


def cut(texts: Mapping[str, str]) -> dict[str, tuple[Unit, ...]]:
    return Source("pack", "", "", dict(texts)).units


def kept(text: str) -> list[str]:
    return [piece.unit.text for piece in usable(YARA, EXTERNALS, pieces(text))[0]]


def dropped(text: str) -> list[tuple[int, str]]:
    return [(one.line, one.rule) for one in usable(YARA, EXTERNALS, pieces(text))[1]]


def compiles(text: str) -> bool:
    try:
        YARA.compile({"": text}, EXTERNALS)
    except RuleSyntaxError:
        return False
    return True


class Counting:
    """An engine that counts what it is asked to compile."""

    def __init__(self) -> None:
        self.times = 0
        self.name = YARA.name

    def compile(self, sources: Mapping[str, str], externals: Externals) -> Compiled:
        self.times += 1
        return YARA.compile(sources, externals)

    def load(self, compiled: bytes) -> Matcher:
        return YARA.load(compiled)


@pytest.mark.parametrize(
    ("bad", "lost"),
    [
        ("rule bad { condition: nothing }", [(2, "bad")]),
        ("\nrule bad {\n condition:\n  nothing }", [(5, "bad")]),
        ("rule good { condition: false }", [(2, "good")]),
        ('rule bad { strings: $a = "open\n condition: $a }', [(3, "bad")]),
        ("rule bad { condition: true", [(2, "bad")]),
        ("rule bad { strings: $a = { zz } condition: $a }", [(2, "bad")]),
        ("rule bad { strings: $a = /(/ condition: $a }", [(2, "bad")]),
        ('rule bad { strings: $a = "x" condition: true }', [(2, "bad")]),
        ("rule filename { condition: true }", [(2, "filename")]),
        ('import "nothing"', [(2, "")]),
        ("rul bad { condition: true }", [(2, "")]),
        ("rule bad { condition: pe.nothing }", [(2, "bad")]),
    ],
)
def test_a_bad_statement_in_the_middle(bad: str, lost: list[tuple[int, str]]) -> None:
    text = f'import "pe" {GOOD}\n{bad}\nrule last {{ condition: good and pe.is_pe }}'
    assert [unit.name for one in kept(text) for unit in units(one)] == ["pe", "good", "last"]
    assert dropped(text) == lost


def test_the_reason_is_the_engines() -> None:
    (one,) = usable(YARA, EXTERNALS, pieces("rule bad { condition: nothing }"))[1]
    assert one.reason == 'undefined identifier "nothing"'
    assert one.file == "file"


def test_what_needs_a_dropped_rule_is_dropped_too() -> None:
    text = "\n".join(
        [
            rule("bad", "nothing"),
            rule("child", "bad"),
            rule("grandchild", "not child"),
            rule("by_prefix", "any of (ba*)"),
            rule("other", "true"),
        ]
    )
    assert dropped(text) == [(1, "bad"), (2, "child"), (3, "grandchild"), (4, "by_prefix")]


def test_an_import_behind_a_rule_that_never_closes_still_counts() -> None:
    text = 'rule bad { condition: true\nimport "pe"\nrule good { condition: pe.is_pe }'
    assert dropped(text) == [(1, "bad")]
    assert len(kept(text)) == 2


def test_one_bad_rule_among_many_takes_few_compilations() -> None:
    rules = [rule(f"r{number}") for number in range(1000)]
    rules[700] = rule("bad", "nothing")
    counting = Counting()
    good, bad = usable(counting, EXTERNALS, pieces("\n".join(rules)))
    assert (len(good), [one.rule for one in bad]) == (999, ["bad"])
    assert counting.times < 40


def test_a_long_chain_of_rules() -> None:
    rules = [rule("r0"), *(rule(f"r{n}", f"r{n - 1}") for n in range(1, 300)), "rule broken {"]
    good, bad = usable(YARA, EXTERNALS, pieces("\n".join(rules)))
    assert (len(good), len(bad)) == (300, 1)


def brute_force(text: str) -> list[str]:
    """What compiles one by one after what was kept before, imports first."""
    found = list(units(text))
    good: list[str] = []
    for part in (Part.IMPORT, Part.RULE):
        for unit in found:
            if unit.part is part and compiles("\n".join([*good, unit.text])):
                good.append(unit.text)
    return good


names = st.sampled_from(["a", "b", "ab", "abc", "c", "pe", "filename"])
conditions = st.one_of(
    st.just("true"),
    names,
    names.map(lambda name: f"not {name}"),
    names.map(lambda name: f"any of ({name}*)"),
    st.sampled_from(["pe.is_pe", 'filename == "x"', "filename", "nothing", "$a", "1 of ($*)", ""]),
)
statements = st.one_of(
    st.builds(rule, names, conditions),
    st.builds(rule, names, conditions).map(lambda text: f"private {text}"),
    st.builds(rule, names, conditions).map(lambda text: f"global {text}"),
    st.builds(rule, names, conditions).map(lambda text: text[:-1]),  # never closes
    st.sampled_from(['import "pe"', 'import "elf"', 'import "no"', "}", "rule", "stray", 'x = "y']),
)


@given(st.lists(statements, max_size=14), st.sampled_from([" ", "\n", "\n// rule x\n"]))
@settings(max_examples=40, deadline=None)
def test_the_kept_rules_are_those_of_brute_force(found: list[str], between: str) -> None:
    text = between.join(found)
    good = kept(text)
    assert sorted(good) == sorted(brute_force(text))
    assert compiles("\n".join(good))
    assert len(good) + len(dropped(text)) == len(list(units(text)))


@given(st.lists(statements, max_size=14).map("\n".join) | st.text())
@settings(max_examples=40, deadline=None)
def test_a_text_compiles_or_something_is_told_as_dropped(text: str) -> None:
    book = compile_packs(YARA, [Source("pack", "", "", {"file.yar": text.replace("\0", "")})])
    assert compiles(text.replace("\0", "")) or book.dropped


@given(st.lists(statements, max_size=10).map("\n".join))
@settings(max_examples=40, deadline=None)
def test_every_kept_rule_compiles_by_itself(text: str) -> None:
    good, _ = usable(YARA, EXTERNALS, pieces(text))
    texts = alone(good)
    assert sorted(texts) == sorted(p.unit.name for p in good if p.unit.part is Part.RULE)
    assert all(map(compiles, texts.values()))


def test_a_rule_by_itself_is_guarded_by_the_global_rules() -> None:
    text = f"{rule('late')}\nglobal {rule('guard', 'filesize > 5')}\n{rule('base')}"
    for one in alone(pieces(text)).values():
        matcher = YARA.load(YARA.compile({"": one}, EXTERNALS).data)
        assert matcher.match_data(b"short", {}, 5) == []
        assert matcher.match_data(b"longer", {}, 5) != []


FILES = {
    "index.yar": 'include "a/one.yar"\ninclude "./a/../two.yar"\nrule here { condition: two }',
    "a/one.yar": 'include "beside.yar"\nrule one { condition: beside }',
    "a/beside.yar": "rule beside { condition: true }",
    "two.yar": r'include "a\\one.yar" rule two { condition: one }',
}


def test_a_blank_before_the_star_changes_no_dependency() -> None:
    text = f"{rule('a1')} rule c {{ condition: any of (a *) }} rule bad {{ condition: nope }}"
    assert [name for _, name in dropped(text)] == ["bad"]


def test_includes_are_put_in_their_place_once() -> None:
    together = whole(cut(FILES), "index.yar")
    assert [(piece.unit.name, piece.file) for piece in together.parts] == [
        ("beside", "a/beside.yar"),
        ("one", "a/one.yar"),
        ("two", "two.yar"),
        ("here", "index.yar"),
    ]
    assert together.files == set(FILES)
    assert together.dropped == ()
    assert included(cut(FILES), "index.yar") == {"a/one.yar", "two.yar"}


@pytest.mark.parametrize(
    "name", ["/etc/passwd", "../outside.yar", "a/../../outside.yar", "none.yar", "", "C:\\x.yar"]
)
def test_includes_that_lead_nowhere_in_the_pack(name: str) -> None:
    text = f'{GOOD}\ninclude "{name}"\nrule after {{ condition: good }}'
    together = whole(cut({"sub/file.yar": text, "outside": "rule no {"}), "sub/file.yar")
    assert [piece.unit.name for piece in together.parts] == ["good", "after"]
    (one,) = together.dropped
    assert (one.file, one.line) == ("sub/file.yar", 2)
    assert "leads out of the pack" in one.reason


def test_includes_in_a_circle_and_in_a_long_chain() -> None:
    circle = {"a": f'include "b"\n{rule("a")}', "b": f'include "a" include "b"\n{rule("b")}'}
    assert [piece.unit.name for piece in whole(cut(circle), "a").parts] == ["b", "a"]
    chain = {str(n): f'include "{n + 1}"\n{rule(f"r{n}")}' for n in range(5000)}
    assert len(whole(cut(chain), "0").parts) == 5000
