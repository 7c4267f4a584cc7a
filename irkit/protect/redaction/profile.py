"""Redaction profiles: what is hidden from whom (`resources/redaction`, or a file of one's own)."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from irkit import places
from irkit.errors import UsageError
from irkit.text import visible

KINDS = ("users", "hosts", "addresses", "emails", "secrets", "paths", "texts")
"""What a profile may hide; docs/PROTECTION.md says what each of them covers."""

_LARGEST = 1 << 20  # bytes
_NEEDED = {"id", "title", "hides"}
_OPTIONAL = {"keep", "hide"}
_WORDS = "words.json"  # beside the profiles


@dataclass(frozen=True, slots=True)
class Profile:
    """What is hidden."""

    identifier: str
    title: str
    hides: frozenset[str]  # of KINDS
    keep: frozenset[str] = frozenset()  # values that stay, casefolded
    hide: tuple[str, ...] = ()  # more texts to hide, wherever they stand


@dataclass(frozen=True, slots=True)
class Words:
    """What names nobody (`resources/redaction/words.json`), casefolded."""

    accounts: frozenset[str]  # that every system has
    hosts: frozenset[str]
    common: frozenset[str]  # too common to be looked for in texts
    folders: frozenset[str]  # that every home has
    roots: frozenset[str]  # top folders whose content belongs to the system


def shipped() -> tuple[Profile, ...]:
    """The profiles that irkit ships, by name."""
    folder = places.resources() / "redaction"
    return tuple(read(path) for path in sorted(folder.glob("*.json")) if path.name != _WORDS)


def named(name: str) -> Profile:
    """A shipped profile, or that of a file whose name ends in ``.json``.

    Raises UsageError where there is none, or the file is no profile.
    """
    if name.lower().endswith(".json"):
        return read(Path(name))
    known = {one.identifier: one for one in shipped()}
    if name not in known:
        raise UsageError(
            f"{visible(name)} is no redaction profile: {', '.join(known)}, or a file ending in .json"
        )
    return known[name]


def read(path: Path) -> Profile:
    """The profile in a file. Raises UsageError, which says what is wrong with it."""
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
        if len(content) > _LARGEST:
            raise ValueError(f"it is larger than {_LARGEST:,} bytes")
        return _profile(json.loads(content))
    except OSError as error:
        raise UsageError(f"{visible(str(path))} cannot be read: {error.strerror}") from error
    except (ValueError, TypeError, RecursionError) as error:
        raise UsageError(f"{visible(str(path))} is no redaction profile: {error}") from error


@cache
def words() -> Words:
    """The words that name nobody."""
    found = json.loads((places.resources() / "redaction" / _WORDS).read_bytes())
    return Words(**{name: frozenset(map(str.casefold, found[name])) for name in Words.__slots__})


def _profile(value: object) -> Profile:
    if not isinstance(value, dict):
        raise TypeError("it is no JSON object")
    if missing := _NEEDED - set(value):
        raise ValueError(f"it lacks {', '.join(sorted(missing))}")
    if unknown := set(value) - _NEEDED - _OPTIONAL:
        raise ValueError(f"it has {', '.join(map(repr, sorted(unknown)))}, which no profile has")
    hides = _texts(value, "hides")
    if strange := set(hides) - set(KINDS):
        raise ValueError(f"hides has {sorted(strange)[0]!r}, which is none of {', '.join(KINDS)}")
    (title,) = _texts({"title": [value["title"]]}, "title")
    return Profile(
        _identifier(value["id"]),
        title,
        frozenset(hides),
        frozenset(map(str.casefold, _texts(value, "keep"))),
        _texts(value, "hide"),
    )


def _identifier(value: object) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", value):
        raise ValueError(f"id {value!r} is not of small letters, digits and single hyphens")
    return value


def _texts(fields: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = fields.get(name, [])
    if not isinstance(value, list) or not all(
        isinstance(one, str) and one.strip() for one in value
    ):
        raise TypeError(f"{name} is no list of texts" if name != "title" else "title is no text")
    return tuple(value)
