"""Redaction profiles: the shipped ones, and a bad file is told what is wrong with it."""

import json
from pathlib import Path
from typing import Any

import pytest

from irkit.errors import UsageError
from irkit.protect.redaction.profile import KINDS, named, shipped, words

GOOD: dict[str, Any] = {"id": "mine", "title": "Mine.", "hides": ["users"]}


def written(folder: Path, content: object) -> Path:
    path = folder / "mine.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return path


def test_those_that_are_shipped() -> None:
    hides = {one.identifier: one.hides for one in shipped()}
    assert list(hides) == ["none", "partner", "public"]
    assert hides["none"] < hides["partner"] < hides["public"] == set(KINDS)
    assert [one.shown_as for one in shipped()] == ["", "partner", "public"]


def test_what_names_nobody() -> None:
    found = words()
    assert {"root", "administrator", "system"} <= found.accounts
    assert "localhost" in found.hosts
    assert {"admin", "user", "password"} <= found.common
    assert {"usr", "windows"} <= found.roots
    assert "documents" in found.folders


def test_a_file_of_ones_own(tmp_path: Path) -> None:
    more = {"keep": ["Svc-Scan"], "hide": ["Project Falcon"]}
    one = named(str(written(tmp_path, GOOD | more)))
    assert (one.identifier, one.hides) == ("mine", {"users"})
    assert (one.keep, one.hide) == ({"svc-scan"}, ("Project Falcon",))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "is no redaction profile"),
        ([], "it is no object"),
        ({"id": "x", "title": "X."}, "it lacks hides"),
        (GOOD | {"hide_all": True}, "it has 'hide_all'"),
        (GOOD | {"id": "../x"}, "id '../x' is not of small letters"),
        (GOOD | {"title": " "}, "title is empty"),
        (GOOD | {"hides": "users"}, "hides is no list"),
        (GOOD | {"hides": ["user"]}, "one of hides 'user' is none of users, hosts, addresses"),
        (GOOD | {"keep": [7]}, "one of keep is no text"),
        ("[" * 100_000, "is no redaction profile"),
        ('"' + "x" * (1 << 21) + '"', "it is larger than"),
    ],
)
def test_what_is_wrong_with_a_file(tmp_path: Path, content: object, said: str) -> None:
    with pytest.raises(UsageError, match=said.replace("[", r"\[")):
        named(str(written(tmp_path, content)))


def test_no_such_profile(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no redaction profile: name none, partner, public or a"):
        named("papers")
    with pytest.raises(UsageError, match="cannot be read"):
        named(str(tmp_path / "missing.json"))
