"""What irkit says of attempts is there in each language, with the same things in it."""

import re
from typing import Any

import pytest

from irkit.said import LANGUAGES
from irkit.train.score import Part
from irkit.train.words import words

OTHERS = [one for one in LANGUAGES if one != "en"]


def texts(value: Any) -> list[str]:
    return [*value.values()] if isinstance(value, dict) else [value]


@pytest.mark.parametrize("language", OTHERS)
def test_each_language_has_every_text_with_the_same_values(language: str) -> None:
    english, other = words("en").catalogue, words(language).catalogue
    assert [*english] == [*other]
    for key, value in english.items():
        for mine, theirs in zip(texts(value), texts(other[key]), strict=True):
            slots = re.compile(r"\{(\w+)\}")
            assert {*slots.findall(mine)} == {*slots.findall(theirs)}, key
            assert re.search("[\u0900-\u097f]", theirs), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_has_a_name(language: str) -> None:
    for part in Part:
        assert words(language)(f"part:{part}")
        assert words(language)(f"short:{part}")
