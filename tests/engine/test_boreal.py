"""The optional engine where it is installed."""

import pytest

from irkit.engine import engine

pytest.importorskip("boreal")


def test_packs_of_thousands_of_rules_reach_the_workers() -> None:
    names = [f"rule{number}" for number in range(1_500)]
    rules = "\n".join(f'rule {n} {{ strings: $a = "<{n}>" condition: $a }}' for n in names)
    compiled = engine("boreal").compile({"pack": rules}, {"filename": ""})
    found = engine("boreal").load(compiled.data).match_data(b"<rule7> <rule1499>", {}, 10)
    assert sorted(match.rule for match in found) == ["rule1499", "rule7"]
