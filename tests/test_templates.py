"""Case templates: the shipped ones are whole and short, and a bad file is told what is wrong."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from irkit import templates
from irkit.cli.scanning import PROFILES
from irkit.errors import UsageError
from irkit.templates import Step, Template

GOOD: dict[str, Any] = {
    "id": "my-own",
    "title": "Mine",
    "when": "Now.",
    "profile": "quick",
    "gentle": True,
    "labels": {"tlp": "AMBER+STRICT", "pap": "RED"},
    "steps": [{"do": f"Do {n}.", "why": "Because."} for n in range(3)],
}
SHIPPED = templates.shipped()


def written(folder: Path, content: object) -> Path:
    path = folder / "mine.json"
    text = content if isinstance(content, str) else json.dumps(content)
    path.write_text(text, "utf-8")
    return path


def test_those_that_are_shipped() -> None:
    names = ["baseline", "quick-look", "ransomware", "web-server", "workstation"]
    assert [one.identifier for one in SHIPPED] == names
    folder = templates.places.resources() / "templates"
    assert sorted(path.stem for path in folder.iterdir()) == names


@pytest.mark.parametrize("template", SHIPPED, ids=lambda one: one.identifier)
def test_its_texts_are_single_short_sentences(template: Template) -> None:
    steps = [text for step in template.steps for text in (step.action, step.why)]
    for text in (template.when, *steps):
        assert re.fullmatch(r"[A-Z][^.!?;:\n]*\.", text)
        assert len(text) <= 100
    assert len(template.title) <= 40
    assert not template.title.endswith(".")


def test_a_quick_look_is_gentle_and_quiet() -> None:
    (quick,) = [one for one in SHIPPED if one.identifier == "quick-look"]
    assert (quick.profile, quick.gentle, quick.tlp, quick.pap) == (
        "quick",
        True,
        "AMBER+STRICT",
        "RED",
    )


def test_the_profiles_are_those_of_the_command_line() -> None:
    assert tuple(PROFILES) == templates.PROFILES


def test_all_of_a_template_is_read(tmp_path: Path) -> None:
    places = {"roots": ["/srv", "/home"], "excludes": ["*.iso"]}
    steps = tuple(Step(f"Do {n}.", "Because.") for n in range(3))
    assert templates.read(written(tmp_path, GOOD)) == Template(
        "my-own", "Mine", "Now.", "quick", True, "AMBER+STRICT", "RED", (), (), steps
    )
    found = templates.read(written(tmp_path, GOOD | places))
    assert (found.roots, found.excludes) == (("/srv", "/home"), ("*.iso",))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"id": "My own"}, "id 'My own' is not of small letters, digits and single hyphens"),
        ({"id": "../x"}, "id '../x' is not"),
        ({"title": 7}, "title is no text"),
        ({"title": " \n"}, "title is empty"),
        ({"when": None}, "when is no text"),
        ({"profile": "deep"}, "profile 'deep' is none of quick, standard, full"),
        ({"gentle": 1}, "gentle is neither true nor false"),
        ({"labels": {"tlp": "AMBER"}}, "labels lacks pap"),
        ({"labels": {"tlp": "PINK", "pap": "RED"}}, "tlp 'PINK' is none of RED, AMBER+STRICT"),
        ({"labels": {"tlp": "RED", "pap": "AMBER+STRICT"}}, "pap 'AMBER+STRICT' is none of"),
        ({"labels": []}, "labels is no object"),
        ({"roots": "/srv"}, "roots is no list"),
        ({"excludes": [""]}, "one of excludes is empty"),
        ({"steps": {}}, "steps is no list"),
        ({"steps": GOOD["steps"][:2]}, "it has 2 steps, not 3 to 6"),
        ({"steps": GOOD["steps"] * 3}, "it has 9 steps, not 3 to 6"),
        ({"steps": ["a", "b", "c"]}, "a step is no object"),
        ({"steps": [{"do": "Look."}] * 3}, "a step lacks why"),
        ({"colour": "red", "age": 3}, "it has 'age', 'colour', which it must not have"),
        ({"a\n\u202eb": 1}, r"it has 'a\n\u202eb', which it must not have"),
    ],
)
def test_a_bad_template_is_told_what_is_wrong(
    tmp_path: Path, change: dict[str, Any], said: str
) -> None:
    path = written(tmp_path, GOOD | change)
    with pytest.raises(UsageError, match=re.escape(f"{path} is no case template: {said}")):
        templates.read(path)


@pytest.mark.parametrize("name", list(GOOD))
def test_a_field_that_is_missing_is_named(tmp_path: Path, name: str) -> None:
    rest = {key: value for key, value in GOOD.items() if key != name}
    with pytest.raises(UsageError, match=f"it lacks {name}$"):
        templates.read(written(tmp_path, rest))


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", "[" * 50_000, '"' + "x" * 70_000 + '"'],
    ids=lambda text: text[:4],
)
def test_what_is_no_template_at_all(tmp_path: Path, text: str) -> None:
    with pytest.raises(UsageError, match=r"is no case template: |cannot be read: it is larger"):
        templates.read(written(tmp_path, text))


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_bytes(b'{"id": "\xff\xfe\xe9"}')
    with pytest.raises(UsageError, match="is no case template: "):
        templates.read(path)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read: No such file"):
        templates.read(tmp_path / "none.json")
    with pytest.raises(UsageError, match="cannot be read: "):
        templates.read(tmp_path)
