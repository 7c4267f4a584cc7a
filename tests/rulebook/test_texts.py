"""The text of each rule, from what a rulebook keeps of its packs."""

from pathlib import Path

from irkit import places
from irkit.engine import engine
from irkit.rulebook import compile_packs, packs
from irkit.rulebook.texts import Texts


def test_the_text_of_every_rule_can_be_had_and_costs_little() -> None:
    source = packs.read(places.rules())
    book = compile_packs(engine(), [source])
    whole = "".join(source.texts.values())
    for name, text in source.texts.items():
        for unit in source.units[name]:
            if unit.part == "rule":
                assert book.texts.of_rule(source.sha256, name, unit.name) == unit.text
                assert unit.text in text
    assert sum(map(len, book.texts._files.values())) < len(whole) / 2


def test_what_is_no_rule_of_the_pack_has_no_text(tmp_path: Path) -> None:
    (tmp_path / "a.yar").write_text('import "pe" private global rule A { condition: true }')
    source = packs.read(tmp_path)
    texts = Texts([source])
    assert texts.of_rule(source.sha256, "a.yar", "A") == "private global rule A { condition: true }"
    assert texts.of_rule(source.sha256, "a.yar", "B") is None
    assert texts.of_rule(source.sha256, "b.yar", "A") is None
    assert texts.of_rule("00", "a.yar", "A") is None
