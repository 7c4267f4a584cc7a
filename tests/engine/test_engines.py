"""Both engines behind one interface: the same rules, the same answers."""

import subprocess
import sys
from collections.abc import Iterator
from importlib import util
from typing import Any

import pytest

from irkit.engine import (
    CONTEXT_BYTES,
    HIT_BYTES,
    HITS,
    HITS_PER_STRING,
    Engine,
    RuleMatch,
    engine,
)
from irkit.errors import EngineError, ItemTimeout, RuleSyntaxError, UsageError
from irkit.rulebook import EXTERNALS

NAMES = ["yara-python", *(["boreal"] if util.find_spec("boreal") else [])]


@pytest.fixture(params=NAMES)
def either(request: pytest.FixtureRequest) -> Engine:
    return engine(request.param)


def matches(
    either: Engine, source: str, data: bytes, externals: dict[str, Any] | None = None
) -> list[RuleMatch]:
    compiled = either.compile({"space": source}, EXTERNALS)
    return either.load(compiled.data).match_data(data, externals or {}, 10)


def test_an_engine_says_its_name_and_version(either: Engine) -> None:
    name, version = either.name.split()
    assert name in NAMES
    assert version[0].isdigit()


def test_a_match_with_everything_that_it_tells(either: Engine) -> None:
    source = """rule found : first second {
        meta: text = "naïve" number = 75 yes = true
        strings: $named = "needle" $ = { 6e 65 ?? 64 }
        condition: any of them
    }"""
    (match,) = matches(either, source, b"<" * 40 + b"needle" + b">" * 40)
    assert (match.namespace, match.rule, match.tags) == ("space", "found", ("first", "second"))
    assert match.meta == {"text": "naïve", "number": 75, "yes": True}
    assert match.hit_count == 2
    by_name = {hit.identifier: hit for hit in match.hits}
    hit = by_name["$named"]
    assert (hit.offset, hit.length, hit.data) == (40, 6, b"needle")
    assert (hit.before, hit.after) == (b"<" * CONTEXT_BYTES, b">" * CONTEXT_BYTES)
    assert by_name["$"].data == b"need"


def test_context_ends_where_the_data_end(either: Engine) -> None:
    (match,) = matches(either, 'rule r { strings: $a = "ab" condition: $a }', b"xaby")
    assert [(hit.before, hit.after) for hit in match.hits] == [(b"x", b"y")]


def test_a_long_match_is_cut_but_its_length_is_told(either: Engine) -> None:
    (match,) = matches(
        either, "rule r { strings: $a = /xa{300}y/ condition: $a }", b"x" + b"a" * 300 + b"y"
    )
    assert [(hit.length, hit.data) for hit in match.hits] == [(302, b"x" + b"a" * (HIT_BYTES - 1))]


def test_only_the_first_hits_of_a_string_are_kept(either: Engine) -> None:
    (match,) = matches(either, 'rule r { strings: $a = "ab" condition: $a }', b"ab" * 500)
    assert [hit.offset for hit in match.hits] == [2 * number for number in range(HITS_PER_STRING)]
    assert match.hit_count == 500


def test_only_the_first_hits_of_a_rule_are_kept(either: Engine) -> None:
    strings = " ".join(f'$s{number} = "str{number:03}"' for number in range(300))
    data = b"".join(b"str%03d" % number for number in reversed(range(300)))
    (match,) = matches(either, f"rule r {{ strings: {strings} condition: any of them }}", data)
    assert len(match.hits) == HITS
    assert [hit.offset for hit in match.hits] == sorted(hit.offset for hit in match.hits)
    assert match.hit_count == 300


def test_a_rule_with_a_million_matches_still_matches(either: Engine) -> None:
    (match,) = matches(either, 'rule r { strings: $a = "a" condition: $a }', b"a" * 1_200_000)
    assert len(match.hits) == HITS_PER_STRING
    most = 1_000 if either.name.startswith("boreal") else 1_000_000
    assert match.hit_count == most


def test_private_rules_and_strings_are_not_told(either: Engine) -> None:
    source = """private rule hidden { condition: true }
        rule shown { strings: $a = "a" private $b = "b" condition: hidden and all of them }"""
    (match,) = matches(either, source, b"ab")
    assert match.rule == "shown"
    assert [hit.identifier for hit in match.hits] == ["$b"]


def test_externals_have_defaults_and_values(either: Engine) -> None:
    texts = [name for name, value in EXTERNALS.items() if value == ""]
    conditions = [*(f'{name} == "naïve \U0001f600 name"' for name in texts), "filemode == 33261"]
    source = "\n".join(f"rule r{n} {{ condition: {one} }}" for n, one in enumerate(conditions))
    assert matches(either, source, b"") == []
    values: dict[str, Any] = {**dict.fromkeys(texts, "naïve \U0001f600 name"), "filemode": 33261}
    assert len(matches(either, source, b"", values)) == len(EXTERNALS)
    assert matches(either, source, b"") == []


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("rule a { condition: true }\nrule a { condition: true }", 2),
        ("rule a {\n condition:\n  nothing }", 3),
        ('import "nothing"', 1),
        ('include "file"', 1),
        ("\n\n}", 3),
        ("rule a { strings: $a = /(/ condition: $a }", 1),
        ("rule a { condition: fil\u00e9name }", 1),
    ],
)
def test_a_mistake_is_told_by_line_and_reason(either: Engine, source: str, line: int) -> None:
    with pytest.raises(RuleSyntaxError) as raised:
        either.compile({"0/dir: 7: (8): name.yar": source}, EXTERNALS)
    assert raised.value.line == line
    assert raised.value.reason
    assert "\n" not in raised.value.reason


def test_a_text_that_just_ends(either: Engine) -> None:
    for source in ("rule", 'rule a { strings: $a = "x', "rule a { condition: /* for ever"):
        with pytest.raises(RuleSyntaxError):
            either.compile({"space": source}, EXTERNALS)


def test_rules_are_described(either: Engine) -> None:
    sources = {
        "one": 'rule a : t { meta: m = "x" condition: true }',
        "two": "rule a { condition: false }",
    }
    compiled = either.compile(sources, EXTERNALS)
    assert sorted((rule.rule, rule.tags, dict(rule.meta)) for rule in compiled.rules) == [
        ("a", (), {}),
        ("a", ("t",), {"m": "x"}),
    ]


def test_warnings_of_the_engine_are_told() -> None:
    slow = engine().compile({"space": "rule r { strings: $a = /.*/ condition: $a }"}, {})
    assert all(isinstance(one, str) for one in slow.warnings)
    assert slow.warnings


def test_a_rule_that_never_ends_is_stopped(either: Engine) -> None:
    source = """rule r { condition: for all i in (0..filesize - 1) : (
        for all j in (0..filesize - 1) : (uint8(i) == uint8(j))) }"""
    compiled = either.compile({"space": source}, EXTERNALS)
    with pytest.raises(ItemTimeout):
        either.load(compiled.data).match_data(bytes(1_000_000), {}, 1)


def test_what_rules_print_is_not_ours(either: Engine, capfd: pytest.CaptureFixture[str]) -> None:
    source = 'import "console" rule r { condition: console.log("noise") }'
    assert len(matches(either, source, b"")) == 1
    assert capfd.readouterr() == ("", "")


def test_bytes_that_are_no_rules_do_not_load(either: Engine) -> None:
    for data in (b"", b"YARA", b"rules?" * 1000):
        with pytest.raises(EngineError):
            either.load(data)


@pytest.fixture
def planted() -> Iterator[int]:
    """A process that holds a text which is nowhere in its command line."""
    code = "import sys; s = ''.join(map(chr, range(0x41, 0x5b))) * 2; "
    code += "print(flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        child.stdout.readline()
        yield child.pid
        child.communicate()


def test_the_memory_of_a_process(either: Engine, planted: int) -> None:
    source = 'rule r { strings: $a = "UVWXYZABCDEF" condition: $a and filename == "it" }'
    compiled = either.compile({"space": source}, EXTERNALS)
    (match,) = either.load(compiled.data).match_process(planted, {"filename": "it"}, 30)
    assert {hit.data for hit in match.hits} == {b"UVWXYZABCDEF"}
    assert all(hit.offset > 0xFFFF for hit in match.hits), "offsets are addresses"
    assert {hit.before for hit in match.hits} == {b""}


def test_places_of_strings(either: Engine) -> None:
    rules = 'rule One { strings: $a = "one" $b = "two" condition: any of them }'
    probes = either.load(either.compile({"s": rules}, {}).data)
    places = probes.places(bytearray(b"one two one"), 10)
    assert {(one.string, one.offset, one.length) for one in places} == {
        ("s:One:$a", 0, 3),
        ("s:One:$a", 8, 3),
        ("s:One:$b", 4, 3),
    }
    few = 'rule One { strings: $a = "one" $b = "two" condition: $a or $b }'
    some = either.load(either.compile({"s": few}, {}).data).places(bytearray(b"one two one"), 10)
    assert {one.string for one in some} == {"s:One:$a", "s:One:$b"}  # one place of each at least


def test_a_process_that_is_gone(either: Engine) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        child.wait()
    compiled = either.compile({"space": "rule r { condition: true }"}, EXTERNALS)
    with pytest.raises(EngineError):
        either.load(compiled.data).match_process(child.pid, {}, 5)


def test_an_engine_that_does_not_exist() -> None:
    with pytest.raises(UsageError, match="there are yara-python, boreal"):
        engine("hyperscan")


def test_an_engine_that_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "boreal", None)
    monkeypatch.delitem(sys.modules, "irkit.engine.boreal", raising=False)
    monkeypatch.delattr("irkit.engine.boreal", raising=False)
    with pytest.raises(UsageError, match="pip install"):
        engine("boreal")
