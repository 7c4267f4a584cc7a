"""A request comes back from the case as it was, or not at all."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irkit.errors import CaseDamaged
from irkit.scan.request import Request
from irkit.targets import Scope
from irkit.targets.files import Limits

texts = st.lists(st.text(st.characters(codec=None, categories=None), max_size=20), max_size=3)
several = texts.map(tuple)
limits = st.builds(
    Limits,
    max_size=st.integers(0),
    exclude=several,
    own=several,
    network=st.booleans(),
)
scopes = st.builds(
    Scope,
    roots=several,
    pids=st.none() | st.lists(st.integers(), max_size=3).map(tuple),
    images=st.booleans(),
    hot_only=st.booleans(),
    limits=limits,
)
requests = st.builds(
    Request,
    scope=scopes,
    subjects=several,
    rules=several,
    engine=st.text(),
    workers=st.integers(1, 60),
    seconds=st.integers(1),
    memory=st.integers(),
    gentle=st.booleans(),
)
USUAL = Request(Scope(roots=("/tmp",), pids=(1,)), workers=2).to_json()


@given(requests)
def test_a_request_comes_back_as_it_was(request: Request) -> None:
    text = request.to_json()
    assert Request.from_json(text) == request
    assert Request.from_json(text).to_json() == text
    text.encode()


def test_what_later_versions_leave_out_has_its_default() -> None:
    assert Request.from_json('{"scope": {}}').scope == Scope()


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", "1", '"x"', "{}", "[" * 100_000, '{"scope": null}', '{"scope": []}'],
)
def test_what_is_no_request(text: str) -> None:
    with pytest.raises(CaseDamaged):
        Request.from_json(text)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("scope", "roots"), "/tmp"),
        (("scope", "roots"), [1]),
        (("scope", "roots"), [["/"]]),
        (("scope", "pids"), ["1"]),
        (("scope", "pids"), [True]),
        (("scope", "images"), 1),
        (("scope", "unknown"), 1),
        (("scope", "limits"), None),
        (("scope", "limits", "max_size"), "1"),
        (("scope", "limits", "max_size"), 1.5),
        (("scope", "limits", "own"), None),
        (("workers",), 0),
        (("workers",), 100_000),
        (("seconds",), 0),
        (("seconds",), "60"),
        (("gentle",), None),
        (("engine",), 3),
        (("unknown",), 3),
    ],
)
def test_a_request_of_a_stranger_is_not_taken_on_trust(
    path: tuple[str, ...], value: object
) -> None:
    values = json.loads(USUAL)
    place = values
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    with pytest.raises(CaseDamaged):
        Request.from_json(json.dumps(values))


def test_folders_of_irkit_are_left_out_and_nothing_else_changes() -> None:
    request = Request.from_json(USUAL)
    changed = request.leaving_out(("/case",))
    assert changed.scope.limits.own == ("/case",)
    assert changed.leaving_out(()) == request
