"""Rules in the forms that memory takes: probes for their strings, and conditions without a size."""

import pytest

from irkit import rulebook
from irkit.engine import engine
from irkit.rulebook import EXTERNALS, canary, packs
from irkit.rulebook.forms import every_place, forms, without_size
from irkit.rulebook.source import units

YARA = engine()
TEXT = r"""
import "math"
// rule commented { strings: $a = "x" condition: $a }
private global rule Odd : tag {
    meta: author = "no { section, strings: condition:" other = 1
    strings:
        $ = "quoted \" { // text" wide private
        $b = { 41 /* } $x = */ ( 42 | 43 ) [1-3] 44 }  // }
        $c = /re\/gex{2}[$]/i
    condition: filesize < 10KB and /* filesize */ ($b or $c) and any of them
}
rule Counts { strings: $a = "counted" condition: #a > 2 and filesize > 1 }
rule Unequal { strings: $a = "unequal" condition: $a and 1 != 2 }
rule Bare { condition: Odd and filesize != 3 }
"""


def found(data: bytes, text: str = TEXT) -> dict[str, list[tuple[int, int]]]:
    made = forms(YARA, {"s": tuple(units(text))}, EXTERNALS)
    places: dict[str, list[tuple[int, int]]] = {}
    for place in YARA.load(made.probes).places(bytearray(data), 10):
        places.setdefault(place.string.split(":")[1], []).append((place.offset, place.length))
    return places


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        ('quoted " { // text'.encode("utf-16-le"), "Odd"),
        (b"..A" + b"B" + b"??" + b"D", "Odd"),
        (b"..RE/gexx$", "Odd"),
        (b"..counted", "Counts"),
        (b"..unequal", "Unequal"),
    ],
)
def test_each_string_alone_is_found(data: bytes, rule: str) -> None:
    assert found(data).keys() == {rule}


def test_one_place_is_enough_unless_the_rule_counts() -> None:
    assert len(found(b"unequal " * 9)["Unequal"]) == 1
    assert len(found(b"counted " * 9)["Counts"]) == 9


def test_every_place_is_told_of_some_rules() -> None:
    texts = every_place({"s": TEXT}, [("s", "Unequal"), ("s", "Bare")])
    probes = YARA.load(YARA.compile(texts, EXTERNALS).data)
    assert len(probes.places(bytearray(b"unequal counted " * 9), 10)) == 9
    assert every_place({"s": TEXT}, [("s", "Bare")]) == {}


def test_a_size_is_unknown_in_conditions_alone() -> None:
    text = without_size(TEXT)
    assert text.count("filesize") == 1  # in the comment
    YARA.compile({"s": text}, EXTERNALS)
    sized = 'rule Sized { strings: $a = "filesize" condition: filesize < 1MB and $a }'
    rules = YARA.load(YARA.compile({"s": without_size(sized)}, EXTERNALS).data)
    assert rules.match_data(b"filesize", {}, 10) == []


def test_the_mark_is_in_every_set() -> None:
    made = forms(YARA, {}, EXTERNALS)
    mark = canary.TEXT.split('"')[1].encode()
    (place,) = YARA.load(made.probes).places(bytearray(b".." + mark), 10)
    assert place == (canary.STRING, 2, len(mark))


def test_every_shipped_rule_with_strings_has_a_probe() -> None:
    (source,) = packs.enabled()
    book = rulebook.compile_packs(YARA, [source])
    made = forms(YARA, book.sources, EXTERNALS)
    for space, text in made.texts.items():
        rules = [(space, unit.name) for unit in units(text) if "strings:" in unit.text]
        probes = every_place(made.texts, rules)
        compiled = YARA.compile(probes, EXTERNALS) if probes else None
        assert len(compiled.rules if compiled else ()) == len(rules)
