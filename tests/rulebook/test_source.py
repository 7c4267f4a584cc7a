"""Rule texts are cut into statements, however broken they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irkit.engine import engine
from irkit.rulebook import EXTERNALS, packs
from irkit.rulebook.repair import alone, whole
from irkit.rulebook.source import Part, units
from tests.rules.shipped import RULES


def cut(text: str) -> list[tuple[str, str, int]]:
    return [(unit.part.value, unit.name, unit.line) for unit in units(text)]


TRICKY = r'''
// rule comment { }
/* rule more { "not a string
   import "no" */
import "pe"

private global rule /* between */ first : tag other
{
    meta:
        text = "rule } in \" a string { \\"
        url = "https://example.invalid/*not a comment*/"
    strings:
        $rule = "private rule" private wide // rule }
        $import = /rule[}{"]x\/ \} "{2}[+]/is
        $hex = { 6A ( 72 | 75 ) [2-4] ?? // } rule
                 6C /* } */ 65 }
        $private = "x" private
    condition:
        #rule > 1 or @import[1] == 2 or !hex[1] > 3 or $private
        or for any of ($rule*, $imp*) : ( $ ) or 1 \ 2 == filesize
}
rule second{condition:first}rule third { condition: any of (fir*) }
include "other.yar"'''


def test_strings_comments_and_regular_expressions_are_passed_over() -> None:
    assert cut(TRICKY) == [
        ("import", "pe", 5),
        ("rule", "first", 7),
        ("rule", "second", 22),
        ("rule", "third", 22),
        ("include", "other.yar", 23),
    ]
    texts = {unit.name: unit.text for unit in units(TRICKY)}
    engine().compile({"": texts["pe"] + texts["first"] + texts["second"] + texts["third"]}, {})
    assert texts["first"].startswith("private global rule")
    assert texts["second"] == "rule second{condition:first}"


def test_the_rules_that_a_rule_names() -> None:
    by_name = {unit.name: unit.words for unit in units(TRICKY)}
    assert "first" in by_name["second"]
    assert "fir*" in by_name["third"]
    assert "second" not in by_name["second"]


@pytest.mark.parametrize(
    ("broken", "expected"),
    [
        ('rule a { strings: $a = "never ends\n condition: $a }', [("rule", "a")]),
        ('rule a { strings: $a = "C:\\\n condition: $a }', [("rule", "a")]),
        ('rule a { strings: $a = "this rule is broken\n condition: $a }', [("rule", "a")]),
        ("rule a { strings: $a = /never ends\n condition: $a }", [("rule", "a")]),
        ("rule a { strings: $a = { 6a condition: $a ", [("rule", "a")]),
        ("rule a { condition: true ", [("rule", "a")]),
        ("rule a condition: true }", [("rule", "a")]),
        ("rule a { condition: true } }", [("rule", "a"), ("stray", "")]),
        ("rul a { condition: true }", [("stray", "")]),
        ("privat rule a { condition: true }", [("stray", ""), ("rule", "a")]),
        ('import pe\n"pe"', [("import", "pe")]),
        ("import", [("import", "")]),
        ("12", [("stray", "")]),
        ("rule", [("rule", "")]),
        ("private", []),
    ],
)
@pytest.mark.parametrize("after", ["rule good { condition: true }", 'import "elf"', 'include "x"'])
def test_a_broken_statement_ends_where_the_next_begins(
    broken: str, expected: list[tuple[str, str]], after: str
) -> None:
    found = [(unit.part.value, unit.name) for unit in units(f"{broken}\n{after}")]
    if broken == "private" and not after.startswith("rule"):
        expected = []
    (last,) = units(after)
    assert found == [*expected, (last.part.value, last.name)]


def test_a_comment_that_never_ends_takes_the_rest_as_for_yara() -> None:
    text = "rule a { condition: true } /* rule b { condition: true }"
    assert cut(text) == [("rule", "a", 1)]
    engine().compile({"": text}, {})


WORDS = r"""rule import include private global a b* $a #rule "x" /r/ /* */ // { } { 6a } 12 \ / é
    condition: true " /* \" }{""".split()
pieces = st.sampled_from([*WORDS, "\n", "\r\n", "\t", "condition: true }"])


@given(st.lists(pieces, max_size=40).map(" ".join) | st.text())
def test_any_text_is_cut_in_order_and_nothing_but_blanks_is_lost(text: str) -> None:
    at = 0
    for unit in units(text):
        assert unit.text
        at = text.index(unit.text, at)
        while 1 + text.count("\n", 0, at) < unit.line:  # the same words in a comment before
            at = text.index(unit.text, at + 1)
        assert unit.line == 1 + text.count("\n", 0, at)
        at += len(unit.text)


def test_every_shipped_rule_is_cut_so_that_it_compiles_by_itself() -> None:
    pack = packs.read(RULES).units
    assert len(pack) > 5
    for name in pack:
        parts = whole(pack, name).parts
        assert {piece.unit.part for piece in parts} <= {Part.RULE, Part.IMPORT}
        for text in alone(parts).values():
            engine().compile({"": text}, EXTERNALS)


def test_megabytes_without_a_space_are_cut_at_once() -> None:
    """No part of the text is looked at again and again."""
    for text in (
        "a" * 2_000_000,
        "/" * 2_000_000,
        '"' * 2_000_000,
        "{" * 500_000,
        "/*" * 999_999,
        "\\/" * 999_999,
    ):
        list(units(text))
