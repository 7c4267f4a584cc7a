"""Definitions of collections: those that ship, and what is wrong with others."""

import json
from pathlib import Path
from typing import Any

import pytest

from irkit.capture.definitions import SYSTEM, chosen, loaded, read, shipped
from irkit.errors import UsageError

GOOD: dict[str, Any] = {
    "id": "shop",
    "system": "linux",
    "profile": "webshop",
    "order": 40,
    "title": "The shop",
    "why": "Orders",
    "patterns": ["/srv/shop/**/*.log", "{home}/shop.conf"],
    "limit": "16M",
}


def written(path: Path, *definitions: object, **more: object) -> Path:
    path.write_text(json.dumps({"format": 1, "definitions": definitions} | more))
    return path


def test_what_ships_is_in_the_order_of_volatility() -> None:
    both = shipped()
    for system in ("linux", "windows"):
        of_system = [one for one in both if one.system == system]
        profiles = {one.profile for one in of_system}
        assert profiles == {"volatile", "logs", "persistence", "user-activity"}
        orders = [one.order for one in of_system if one.profile == "volatile"]
        assert max(orders) < min(one.order for one in of_system if one.profile == "user-activity")
    here = loaded(())
    assert {one.system for one in here} == {SYSTEM}
    assert [one.order for one in here] == sorted(one.order for one in here)
    assert here[0].facts == "connections"


def test_profiles_are_chosen() -> None:
    here = loaded(())
    assert chosen(here, ["all"]) == here
    assert {one.profile for one in chosen(here, ["logs", "volatile"])} == {"logs", "volatile"}
    with pytest.raises(UsageError, match=r"no such profile: log \(there are volatile, .*, all\)"):
        chosen(here, ["log"])


def test_a_file_adds_and_replaces(tmp_path: Path) -> None:
    own = GOOD | {
        "system": SYSTEM,
        "patterns": ["{home}/x" if SYSTEM == "linux" else "{profile}/x"],
    }
    file = written(tmp_path / "f", own, own | {"id": f"{SYSTEM}-routes", "title": "Mine"})
    titles = {one.identifier: one.title for one in loaded([file])}
    assert titles["shop"] == "The shop"
    assert titles[f"{SYSTEM}-routes"] == "Mine"
    assert len(titles) == len(loaded(())) + 1


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"patterns": ["srv/x"]}, "'srv/x' is no absolute path"),
        ({"patterns": ["/srv/../etc/x"]}, "has an empty part, . or .."),
        ({"patterns": ["/srv//x"]}, "has an empty part, . or .."),
        ({"patterns": ["/srv/\0"]}, "has an empty part, . or .."),
        ({"patterns": ["/srv/a**"]}, r"\*\* stands for folders"),
        ({"patterns": ["{user}/x"]}, "has {user}, which is none of {home}, {pid}"),
        ({"patterns": ["/srv/{home}/x"]}, "{home} stands only at the beginning"),
        ({"patterns": [7]}, "one of .*patterns is no text"),
        ({"patterns": "x"}, "patterns is no list"),
        ({"facts": "system"}, "needs one of patterns, facts and listing"),
        ({"patterns": ["/x"] * 501}, "patterns is no list of 500 at most"),
        ({"id": "Shop"}, "is not of small letters"),
        ({"profile": "all"}, "stands for all of them"),
        ({"system": "plan9"}, "is none of linux, windows"),
        ({"order": True}, "order is no whole number from 0 to 99"),
        ({"limit": "16"}, "is no size; write 64K"),
        ({"command": "id"}, "has 'command', which it must not have"),
        ({"title": " "}, "title is empty"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, change: dict[str, object], said: str) -> None:
    file = written(tmp_path / "f.json", GOOD | change)
    with pytest.raises(UsageError, match=said) as raised:
        read(file)
    assert f"{file} is no file of collections: " in str(raised.value)
    assert "definition 1" in str(raised.value)


def test_no_definitions_at_all(tmp_path: Path) -> None:
    for number, text in enumerate(
        ("", "[]", "{}", '{"format": 2, "definitions": []}', "[" * 9_999)
    ):
        file = tmp_path / str(number)
        file.write_text(text)
        with pytest.raises(UsageError, match="is no file of collections"):
            read(file)
    with pytest.raises(UsageError, match="defined twice"):
        read(written(tmp_path / "twice", GOOD, GOOD))
    with pytest.raises(UsageError, match="cannot be read"):
        read(tmp_path / "gone")
