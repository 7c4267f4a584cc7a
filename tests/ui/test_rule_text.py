"""The text of a rule is shown as it is, harmless, with the strings that matched marked."""

import pytest
from pytestqt.qtbot import QtBot

from ui.theme import theme
from ui.widgets.rule_text import RuleText, definitions, shown_rule

RULE = r"""rule one {
    meta:
        description = "not $a = \"this\""  // nor $a = "this"
    strings:
        $a = "eval(\"x\"" nocase  /* $a = "nor this" */
        $hex = { 4D 5A ?? [2-4] 00 }
        $re = /curl [^\/]+\/x/i
        $ = "anonymous"
        $ab = "another"
    condition: any of them
}"""


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("$a", r'$a = "eval(\"x\""'),
        ("$hex", "$hex = { 4D 5A ?? [2-4] 00 }"),
        ("$re", r"$re = /curl [^\/]+\/x/i"),
        ("$", '$ = "anonymous"'),
    ],
)
def test_only_the_definition_is_marked(name: str, text: str) -> None:
    assert [RULE[start:end] for start, end in definitions(RULE, {name})] == [text]


@pytest.mark.parametrize(
    "text", ['$a = "never closed', "$a = /never closed", "$a = { 00", "/*", "$a"]
)
def test_damaged_rules_do_no_harm(text: str) -> None:
    assert len(list(definitions(text, {"$a"}))) == ("=" in text)


def test_hostile_text_is_one_line_a_line() -> None:
    assert shown_rule("a\tb\r\n\u202ec\x1b") == "a   b\n\\u202ec␛"


def test_marks_are_drawn(qtbot: QtBot, qapp) -> None:
    view = RuleText(theme(qapp))
    qtbot.addWidget(view)
    view.show_rule(RULE + "<b>\u202e", ["$a", "$re"])
    assert "<b>\\u202e" in view.toPlainText()
    marked = [one.cursor.selectedText() for one in view.extraSelections()]
    assert marked == [r'$a = "eval(\"x\""', r"$re = /curl [^\/]+\/x/i"]
    assert all(one.format.fontUnderline() for one in view.extraSelections())
    view.show_rule(RULE, [])
    assert view.extraSelections() == []
