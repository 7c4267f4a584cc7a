"""What the guide says of a case is there in each language, with the same things in it."""

import re
from typing import Any

import pytest

from irkit.guide.conditions import CONDITIONS, means
from irkit.guide.playbook import Wanted
from irkit.guide.saying import catalogue, say
from irkit.said import LANGUAGES

OTHERS = [one for one in LANGUAGES if one != "en"]


def texts(value: Any) -> list[str]:
    return [*value.values()] if isinstance(value, dict) else [value]


def slots(value: Any) -> list[set[str]]:
    return [{*re.findall(r"\{(\w+)\}", text)} for text in texts(value)]


@pytest.mark.parametrize("language", OTHERS)
def test_each_language_has_every_sentence_with_the_same_values(language: str) -> None:
    english, other = catalogue("en").catalogue, catalogue(language).catalogue
    assert [*english] == [*other]
    for key, value in english.items():
        assert slots(other[key]) == slots(value), key
        as_it_is = key in ("labelled", "collected")
        words = "".join(texts(other[key]))
        assert as_it_is or re.search("[\u0900-\u097f]", words), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_condition_can_be_said(language: str) -> None:
    for name, condition in CONDITIONS.items():
        for choice in condition.choices or ("",):
            assert "{" not in means(Wanted(name, choice)).text(language)


def test_words_of_closed_sets_are_said_and_names_of_the_host_stay() -> None:
    assert say("scan_none", kind="files").text("hi") == "कोई स्कैन पूरा नहीं हुआ: फ़ाइलें"
    said = say("kept_none", count=1, target="/srv/{count}_files").text("mr")
    assert said.endswith(": /srv/{count}_files")


def test_numbers_are_written_as_the_language_does() -> None:
    say_it = say("scan_done", scan="1204", kind="files", count=118_004)
    assert say_it.text("en") == "scan 1204 is done; files looked at: 118,004"
    assert "1,18,004" in say_it.text("hi")
