"""What a collection of evidence takes: definitions as data, shipped and of the user's own.

docs/EVIDENCE.md describes the file. A definition names files by patterns, or something of the host
that irkit reads itself; it cannot run anything, and never leads out of readable regular files.
"""

import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from irkit import json_file, places
from irkit.capture.listings import LISTINGS
from irkit.collect import SUBJECTS
from irkit.errors import UsageError

VARIABLES: Mapping[str, tuple[str, ...]] = {
    "linux": ("home", "pid"),
    "windows": ("windows", "program_data", "system_drive", "profile"),
}
SYSTEM = "windows" if sys.platform == "win32" else "linux"
EVERYTHING = "all"  # of the profiles

_LARGEST = 1 << 20  # bytes of a file of definitions
_MOST, _MOST_PATTERNS = 1_000, 500
_FORMAT = 1
_NEEDED = frozenset({"id", "system", "profile", "order", "title", "why"})
_SOURCES = frozenset({"patterns", "facts", "listing"})
_SIZE = re.compile(r"([1-9][0-9]{0,5})([KMG])")
_UNITS = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30}
_DEFAULT_LIMIT = "256M"
_MOST_VOLATILE = 29  # of the orders: place 2 of the list in RFC 3227


@dataclass(frozen=True, slots=True)
class Definition:
    """One thing that a collection takes."""

    identifier: str
    system: str  # "linux" or "windows"
    profile: str
    order: int  # lower goes first: ten times the place in RFC 3227, section 2.1
    title: str
    why: str
    patterns: tuple[str, ...]  # of files; see irkit.capture.found
    facts: str  # a subject of irkit.collect, kept as records of the case; empty for none
    listing: str  # one of LISTINGS, kept as a file of JSON lines; empty for none
    limit: int  # bytes that a file may have

    @property
    def volatile(self) -> bool:
        """Whether it changes by itself, and so is taken before anything is looked for."""
        return self.order <= _MOST_VOLATILE


def shipped() -> tuple[Definition, ...]:
    """What irkit ships, for all systems."""
    return read(places.resources() / "evidence" / "definitions.json")


def loaded(files: Iterable[Path]) -> tuple[Definition, ...]:
    """Those of this system, first what changes first; one of a file replaces its namesake.

    Raises UsageError, which says what is wrong with a file.
    """
    known = {one.identifier: one for one in shipped()}
    for file in files:
        known |= {one.identifier: one for one in read(file)}
    return tuple(
        sorted((one for one in known.values() if one.system == SYSTEM), key=lambda one: one.order)
    )


def chosen(definitions: Sequence[Definition], profiles: Iterable[str]) -> tuple[Definition, ...]:
    """Those of some profiles. Raises UsageError for a profile that there is not."""
    names = dict.fromkeys(one.profile for one in definitions)
    wanted = set(profiles)
    unknown = sorted(wanted - set(names) - {EVERYTHING})
    if unknown:
        known = ", ".join((*names, EVERYTHING))
        raise UsageError(f"no such profile: {', '.join(unknown)} (there are {known})")
    return tuple(one for one in definitions if EVERYTHING in wanted or one.profile in wanted)


def read(path: Path) -> tuple[Definition, ...]:
    """The definitions in a file. Raises UsageError, which says what is wrong with it."""
    return json_file.read(path, "file of collections", _LARGEST, _definitions)


def _definitions(value: object) -> tuple[Definition, ...]:
    fields = json_file.fields(value, "it", {"format", "definitions"})
    if fields["format"] != _FORMAT:
        raise ValueError(f"its format is {fields['format']!r}, not {_FORMAT}")
    listed = json_file.listed(fields["definitions"], "definitions")
    if not 0 < len(listed) <= _MOST:
        raise ValueError(f"definitions is no list of 1 to {_MOST:,}")
    found: dict[str, Definition] = {}
    for number, one in enumerate(listed, 1):
        definition = _definition(one, f"definition {number}")
        if definition.identifier in found:
            raise ValueError(f"definition {number}: {definition.identifier} is defined twice")
        found[definition.identifier] = definition
    return tuple(found.values())


def _definition(value: object, name: str) -> Definition:
    fields = json_file.fields(value, name, _NEEDED, _SOURCES | {"limit"})
    identifier = json_file.identifier(fields["id"], f"{name}: id")
    name = f"{name} ({identifier})"
    if len(_SOURCES & set(fields)) != 1:
        raise ValueError(f"{name} needs one of patterns, facts and listing")
    system = json_file.one_of(VARIABLES, fields["system"], f"{name}: system")
    profile = json_file.identifier(fields["profile"], f"{name}: profile")
    if profile == EVERYTHING:
        raise ValueError(f"{name}: profile {EVERYTHING!r} stands for all of them")
    return Definition(
        identifier=identifier,
        system=system,
        profile=profile,
        order=json_file.whole(fields["order"], f"{name}: order", 0, 99),
        title=json_file.text(fields["title"], f"{name}: title"),
        why=json_file.text(fields["why"], f"{name}: why"),
        patterns=_patterns(fields.get("patterns", []), f"{name}: patterns", system),
        facts=_one_of(SUBJECTS, fields, "facts", name),
        listing=_one_of(_listings(system), fields, "listing", name),
        limit=_size(fields.get("limit", _DEFAULT_LIMIT), f"{name}: limit"),
    )


def _listings(system: str) -> list[str]:
    return [name for name, where in LISTINGS.items() if where.system == system]


def _one_of(choices: Iterable[str], fields: Mapping[str, Any], key: str, name: str) -> str:
    """One of some texts, empty where the definition has no such field."""
    return json_file.one_of(choices, fields[key], f"{name}: {key}") if key in fields else ""


def _patterns(value: object, name: str, system: str) -> tuple[str, ...]:
    texts = json_file.texts(value, name)
    if len(texts) > _MOST_PATTERNS:
        raise ValueError(f"{name} is no list of {_MOST_PATTERNS} at most")
    return tuple(_pattern(one, name, system) for one in texts)


def _pattern(text: str, name: str, system: str) -> str:
    """Raises ValueError for a pattern that is not absolute or leads up."""
    variables = re.findall(r"\{([^{}/]*)\}", text)
    unknown = [one for one in variables if one not in VARIABLES[system]]
    if unknown:
        known = ", ".join(f"{{{one}}}" for one in VARIABLES[system])
        raise ValueError(f"{name}: {text!r} has {{{unknown[0]}}}, which is none of {known}")
    if any("{" in part and part != "{pid}" for part in text.split("/")[1:]):
        raise ValueError(f"{name}: {text!r}: {{{variables[0]}}} stands only at the beginning")
    absolute = text.startswith("/") if system == "linux" else text.startswith("{")
    drive = system == "windows" and re.match(r"[A-Za-z]:/", text)
    if not (absolute or drive or text.startswith("{home}")):
        raise ValueError(f"{name}: {text!r} is no absolute path")
    parts = text.split("/")[1:]
    if not parts or any(part in ("", ".", "..") or "\0" in part for part in parts):
        raise ValueError(f"{name}: {text!r} has an empty part, . or ..")
    if any("**" in part and part != "**" for part in parts):
        raise ValueError(f"{name}: {text!r}: ** stands for folders, alone between two /")
    if system == "windows" and ("\\" in text or any(":" in part for part in parts)):
        raise ValueError(f"{name}: {text!r}: the folders of Windows are parted by / here, too")
    return text


def _size(value: object, name: str) -> int:
    found = _SIZE.fullmatch(json_file.text(value, name))
    if not found:
        raise ValueError(f"{name} {value!r} is no size; write 64K, 16M or 2G")
    return int(found[1]) * _UNITS[found[2]]
