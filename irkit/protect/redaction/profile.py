"""Redaction profiles: what is hidden from whom (`resources/redaction`, or a file of one's own)."""

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from irkit import json_file, places
from irkit.errors import UsageError
from irkit.text import visible

KINDS = ("users", "hosts", "addresses", "emails", "secrets", "paths", "texts")
"""What a profile may hide; docs/PROTECTION.md says what each of them covers."""

_LARGEST = 1 << 20  # bytes
_NEEDED, _OPTIONAL = frozenset({"id", "title", "hides"}), frozenset({"keep", "hide"})
_WORDS = "words.json"  # beside the profiles


@dataclass(frozen=True, slots=True)
class Profile:
    """What is hidden."""

    identifier: str
    title: str
    hides: frozenset[str]  # of KINDS
    keep: frozenset[str] = frozenset()  # values that stay, casefolded
    hide: tuple[str, ...] = ()  # more texts to hide, wherever they stand

    @property
    def shown_as(self) -> str:
        """What documents call it; empty where nothing is hidden."""
        return self.identifier if self.hides or self.hide else ""


@dataclass(frozen=True, slots=True)
class Words:
    """What names nobody (`resources/redaction/words.json`), casefolded."""

    accounts: frozenset[str]  # that every system has
    hosts: frozenset[str]
    common: frozenset[str]  # too common to be looked for in texts
    folders: frozenset[str]  # that every home has
    mail: frozenset[str]  # domains where everybody may have a mailbox
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
            f"{visible(name)} is no redaction profile: name {', '.join(known)} or a .json file"
        )
    return known[name]


def read(path: Path) -> Profile:
    """The profile in a file. Raises UsageError, which says what is wrong with it."""
    return json_file.read(path, "redaction profile", _LARGEST, _profile)


@cache
def words() -> Words:
    """The words that name nobody."""
    found = json.loads((places.resources() / "redaction" / _WORDS).read_bytes())
    return Words(**{name: frozenset(map(str.casefold, found[name])) for name in Words.__slots__})


def _profile(value: object) -> Profile:
    fields = json_file.fields(value, "it", _NEEDED, _OPTIONAL)
    hides = json_file.listed(fields["hides"], "hides")
    return Profile(
        _identifier(json_file.text(fields["id"], "id")),
        json_file.text(fields["title"], "title"),
        frozenset(json_file.one_of(KINDS, one, "one of hides") for one in hides),
        frozenset(map(str.casefold, json_file.texts(fields.get("keep", []), "keep"))),
        json_file.texts(fields.get("hide", []), "hide"),
    )


def _identifier(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", text):
        raise ValueError(f"id {text!r} is not of small letters, digits and single hyphens")
    return text
