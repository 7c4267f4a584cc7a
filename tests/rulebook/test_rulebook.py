"""Packs become one rulebook: what is bad is set aside and told, all the rest is used."""

import json
from pathlib import Path

import pytest

from irkit.engine import Engine, engine
from irkit.errors import PackError, RulesError, UsageError
from irkit.rulebook import (
    EXTERNALS,
    Rulebook,
    compile_packs,
    demand_rules,
    load,
    packs,
    sound_rules,
)
from irkit.rulebook.packs import Source
from tests.rulebook.making import folder, rule, zipped

YARA = engine()


def book_of(files: dict[str, str], name: str = "pack") -> Rulebook:
    return compile_packs(YARA, [Source(name, "1", "0" * 64, files)])


def matching(book: Rulebook, data: bytes = b"", **externals: str | int) -> list[tuple[str, str]]:
    """(file, rule) of what matches."""
    found = YARA.load(book.compiled).match_data(data, externals, 10)
    return sorted((book.origins[m.namespace].file_of(m.rule), m.rule) for m in found)


def lost(book: Rulebook) -> list[tuple[str, int, str]]:
    return [(one.file, one.line, one.rule) for one in book.dropped]


def test_several_packs_in_one_book(tmp_path: Path) -> None:
    one = folder(tmp_path / "one", {"a.yar": rule("same"), "sub/b.yar": rule("other")})
    two = zipped(tmp_path / "two.zip", {"a.yar": rule("same"), "pack.json": '{"version": "2"}'})
    book = load(YARA, [one, two])
    assert [(p.name, p.version, p.files, p.rules) for p in book.packs] == [
        ("one", "", 2, 2),
        ("two", "2", 1, 1),
    ]
    assert len(book.rules) == 3
    found = YARA.load(book.compiled).match_data(b"", {}, 10)
    origins = [(book.origins[m.namespace].pack.name, m.rule) for m in found]
    assert sorted(origins) == [("one", "other"), ("one", "same"), ("two", "same")]
    assert book.engine == YARA.name
    assert book.sha256 != load(YARA, [one]).sha256 != load(YARA, [two, one]).sha256


def test_without_a_path_the_enabled_packs_are_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IRKIT_HOME", str(tmp_path / "home"))
    packs.add(folder(tmp_path / "mine", {"a.yar": rule("Mine")}))
    book = load(YARA)
    assert [pack.name for pack in book.packs] == ["irkit", "mine"]
    assert "Mine" in {one.rule for one in book.rules}
    assert book.dropped == ()


def test_a_bad_rule_in_the_middle_is_told_by_file_and_line_and_the_rest_is_used() -> None:
    book = book_of(
        {
            "good.yar": rule("a"),
            "mixed.yar": f"{rule('b')}\n\nrule bad\n{{\n condition: nothing }}\n{rule('c')}",
            "sub/worse.yar": "\n".join([rule("d", "("), rule("e", "d"), rule("f")]),
        }
    )
    assert lost(book) == [
        ("mixed.yar", 5, "bad"),
        ("sub/worse.yar", 1, "d"),
        ("sub/worse.yar", 2, "e"),
    ]
    assert {one.pack for one in book.dropped} == {"pack"}
    assert matching(book) == [
        ("good.yar", "a"), ("mixed.yar", "b"), ("mixed.yar", "c"), ("sub/worse.yar", "f")
    ]  # fmt: skip


def test_files_share_no_names() -> None:
    book = book_of(
        {"a.yar": rule("same"), "b.yar": rule("same") + rule("same"), "c.yar": rule("x", "same")}
    )
    assert lost(book) == [("b.yar", 1, "same"), ("c.yar", 1, "x")]
    assert matching(book) == [("a.yar", "same"), ("b.yar", "same")]


def test_a_pack_without_one_good_rule(tmp_path: Path) -> None:
    top = folder(tmp_path, {"a.yar": rule("bad", "nothing"), "b.yar": "nothing here"})
    with pytest.raises(RulesError, match=r"no rule can be used: a\.yar line 1: undefined"):
        load(YARA, [top])
    book = compile_packs(YARA, [packs.read(top)])
    assert (book.rules, len(book.dropped)) == ((), 2)


@pytest.mark.parametrize("content", ["", "// nothing", 'import "pe"'])
def test_a_pack_without_rules(content: str) -> None:
    book = book_of({"a.yar": content})
    with pytest.raises(RulesError, match=r"no rule can be used$"):
        demand_rules(book)


def test_unreadable_files_are_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        load(YARA, [tmp_path / "none"])
    source = Source("pack", "", "", {"a.yar": rule("a")}, {"b.yar": "Permission denied"})
    assert [(one.file, one.line, one.reason) for one in compile_packs(YARA, [source]).dropped] == [
        ("b.yar", 0, "Permission denied")
    ]


def test_included_files_make_no_namespace_of_their_own() -> None:
    book = book_of(
        {
            "index.yar": f'include "sub/middle.yar"\n{rule("top", "leaf")}',
            "sub/middle.yar": 'include "leaf.yar"',
            "sub/leaf.yar": f"{rule('leaf')}\n{rule('bad', 'nothing')}",
            "alone.yar": rule("alone"),
        }
    )
    assert len(book.origins) == 2
    assert matching(book) == [
        ("alone.yar", "alone"),
        ("index.yar", "top"),
        ("sub/leaf.yar", "leaf"),
    ]
    assert lost(book) == [("sub/leaf.yar", 2, "bad")]


def test_an_include_that_leads_out_of_the_pack_costs_itself(tmp_path: Path) -> None:
    (tmp_path / "secret.yar").write_text(rule("secret"))
    top = folder(
        tmp_path / "top",
        {"a.yar": f'{rule("a")}\ninclude "../secret.yar"', "b.yar": 'include "none.yar"'},
    )
    book = load(YARA, [top])
    assert matching(book) == [("a.yar", "a")]
    assert lost(book) == [("a.yar", 2, ""), ("b.yar", 1, "")]
    assert all("leads out of the pack" in one.reason for one in book.dropped)


def test_circles_of_includes_are_read_once() -> None:
    book = book_of(
        {
            "a.yar": f'include "b.yar"\n{rule("a")}',
            "b.yar": f'include "a.yar"\n{rule("b")}',
            "self.yar": f'include "self.yar"\n{rule("self")}',
        }
    )
    assert matching(book) == [("a.yar", "a"), ("b.yar", "b"), ("self.yar", "self")]
    assert len(book.rules) == 3
    assert book.dropped == ()


def test_includes_that_multiply(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packs, "MAX_PACK_BYTES", 20_000)
    everything = "".join(f'include "{number}.inc"\n' for number in range(40))
    files = {f"{number}.inc": rule(f"r{number}") for number in range(40)}
    book_of({**files, "all.yar": everything})
    with pytest.raises(PackError, match="beyond measure"):
        book_of({**files, **{f"all{number}.yar": everything for number in range(40)}})


def test_every_external_is_declared() -> None:
    files = {
        f"{name}.yar": rule("r", f"{name} == {json.dumps(value)}")
        for name, value in EXTERNALS.items()
    }
    book = book_of(files)
    assert book.dropped == ()
    assert len(matching(book)) == len(EXTERNALS)
    assert book.externals == set(EXTERNALS)
    assert matching(book, filename="x") == sorted(
        (f"{name}.yar", "r") for name in EXTERNALS if name != "filename"
    )


def test_the_book_says_which_externals_its_rules_use() -> None:
    assert book_of({"a.yar": rule("a")}).externals == frozenset()
    assert book_of({"a.yar": rule("a", 'md5 == ""')}).externals == {"md5"}


@pytest.mark.parametrize("times", ["filemode*2", "filemode *2", "2*filemode", "filemode\\2"])
def test_an_external_is_known_in_arithmetic(times: str) -> None:
    assert book_of({"a.yar": rule("a", f"{times} > 1")}).externals == {"filemode"}


def test_an_external_that_no_condition_names_is_not_used() -> None:
    text = """rule a { meta: filetype = "EXE" service = "owner"
        strings: $filename = "md5" $b = /group/ /* filepath */ condition: $filename or $b }"""
    book = book_of({"a.yar": text})
    assert (book.externals, book.named, book.named_spaces) == (frozenset(), b"", frozenset())


def test_rules_that_use_names_are_compiled_again_by_themselves() -> None:
    book = book_of(
        {"by name.yar": rule("n", 'filename == "x"') + rule("m"), "plain.yar": rule("p")}
    )
    assert {book.origins[space].file for space in book.named_spaces} == {"by name.yar"}
    found = YARA.load(book.named).match_data(b"", {"filename": "x"}, 10)
    assert sorted(match.rule for match in found) == ["m", "n"]
    assert book_of({"plain.yar": rule("p")}).named == b""


def test_warnings_are_told() -> None:
    assert book_of({"a.yar": "rule a { strings: $a = /.*/ condition: $a }"}).warnings


def test_each_sound_rule_by_itself() -> None:
    files = {
        "a.yar": f'import "pe"\n{rule("a")}\n{rule("bad", "x")}\n{rule("b", "a")}',
        "c.inc": rule("c"),
        "i.yar": 'include "c.inc"',
    }
    source = Source("pack", "", "", files)
    texts = sound_rules(YARA, source)
    assert list(texts) == [("a.yar", "a"), ("a.yar", "b"), ("c.inc", "c")]
    for (_, name), text in texts.items():
        assert name in {one.rule for one in YARA.compile({"": text}, EXTERNALS).rules}


@pytest.mark.parametrize("which", ["yara-python", "boreal"])
def test_names_of_files_that_an_engine_could_trip_over(which: str) -> None:
    if which == "boreal":
        pytest.importorskip("boreal")
    either: Engine = engine(which)
    files = {"new\nline.yar": rule("a"), "ä 7: x.yar": rule("b", "no"), "\\xff.yar": rule("c")}
    book = compile_packs(either, [Source("p", "", "", files)])
    assert {origin.file for origin in book.origins.values()} == set(files)
    assert [(one.file, one.line) for one in book.dropped] == [("ä 7: x.yar", 1)]


def test_a_thousand_nested_brackets_are_refused_and_cost_themselves() -> None:
    nested = "(" * 20_000
    files = {
        "regex.yar": f"rule r {{ strings: $a = /{nested}a{')' * 20_000}/ condition: $a }}",
        "condition.yar": rule("c", f"{nested}true{')' * 20_000}"),
        "hex.yar": f"rule h {{ strings: $a = {{ 6a {nested} 6b {')' * 20_000} }} condition: $a }}",
        "good.yar": rule("good"),
    }
    assert ("good.yar", "good") in matching(book_of(files))
