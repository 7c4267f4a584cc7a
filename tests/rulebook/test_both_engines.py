"""yara-python and boreal give the same matches on the shipped rules and their samples."""

import os
from importlib import import_module
from pkgutil import iter_modules

import pytest

from irkit.engine import RuleMatch, engine
from irkit.rulebook import load
from tests.rules import samples
from tests.rules.sample import Sample
from tests.rules.shipped import RULES

pytest.importorskip("boreal", reason="the optional engine")

SAMPLES: tuple[Sample, ...] = tuple(
    sample
    for module in iter_modules(samples.__path__, f"{samples.__name__}.")
    for sample in import_module(module.name).SAMPLES
)


def told(match: RuleMatch) -> tuple[object, ...]:
    """Everything but how long a match of a string is: see the second test."""
    hits = sorted((hit.identifier, hit.offset) for hit in match.hits)
    return match.namespace, match.rule, match.tags, match.meta, match.hit_count, hits


def test_the_same_matches() -> None:
    books = [load(engine(name), [RULES]) for name in ("yara-python", "boreal")]
    assert books[0].dropped == books[1].dropped == ()
    assert sorted(r.rule for r in books[0].rules) == sorted(r.rule for r in books[1].rules)
    first, second = (
        engine(name).load(book.compiled)
        for name, book in zip(("yara-python", "boreal"), books, strict=True)
    )
    compared = 0
    for sample in SAMPLES:
        externals = {
            "filename": os.path.basename(sample.filename),
            "filepath": os.path.dirname(f"/sample/{sample.filename}"),
            "extension": os.path.splitext(sample.filename)[1].lower(),
        }
        for data in (*sample.matching, *sample.near_miss):
            one, other = (
                sorted(
                    (told(match) for match in matcher.match_data(data, externals, 30)),
                    key=lambda match: match[:2],
                )
                for matcher in (first, second)
            )
            compared += len(one)
            assert one == other, sample.rule
    assert compared >= len(SAMPLES)


def test_the_known_difference() -> None:
    """Of alternatives of which one begins another, each tells the one that it looks for first."""
    source = (
        "rule r { strings: $a = /(addFilterMapBefore|addFilterMap|Application)/ condition: $a }"
    )
    lengths = {}
    for name in ("yara-python", "boreal"):
        compiled = engine(name).compile({"": source}, {})
        (match,) = engine(name).load(compiled.data).match_data(b"addFilterMapBefore", {}, 5)
        lengths[name] = [(hit.offset, hit.length) for hit in match.hits]
    assert lengths == {"yara-python": [(0, 18)], "boreal": [(0, 12)]}
