"""What a collection of evidence takes: definitions as data, shipped and of the user's own.

docs/EVIDENCE.md describes the file. A definition names files by patterns, or something of the host
that irkit reads itself; it cannot run anything, and never leads out of readable regular files.
"""

import json
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from irkit import places
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
_IDENTIFIER = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
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
    try:
        return _definitions(json.loads(_content(path)))
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror or error}") from error
    except (ValueError, TypeError, RecursionError) as error:
        raise UsageError(f"{path} defines no collection: {error}") from error


def _content(path: Path) -> bytes:
    with path.open("rb") as file:
        content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise ValueError(f"it is larger than {_LARGEST:,} bytes")
    return content


def _definitions(value: object) -> tuple[Definition, ...]:
    fields = _fields(value, "it", {"format", "definitions"}, set())
    if fields["format"] != _FORMAT:
        raise ValueError(f"its format is {fields['format']!r}, not {_FORMAT}")
    listed = fields["definitions"]
    if not isinstance(listed, list) or not 0 < len(listed) <= _MOST:
        raise TypeError(f"definitions is no list of 1 to {_MOST:,}")
    found: dict[str, Definition] = {}
    for number, one in enumerate(listed, 1):
        definition = _definition(one, f"definition {number}")
        if definition.identifier in found:
            raise ValueError(f"definition {number}: {definition.identifier} is defined twice")
        found[definition.identifier] = definition
    return tuple(found.values())


def _definition(value: object, name: str) -> Definition:
    fields = _fields(value, name, _NEEDED, _SOURCES | {"limit"})
    identifier = _identifier(fields["id"], f"{name}: id")
    name = f"{name} ({identifier})"
    if len(_SOURCES & set(fields)) != 1:
        raise ValueError(f"{name} needs one of patterns, facts and listing")
    system = _one_of(tuple(VARIABLES), fields["system"], f"{name}: system")
    order = fields["order"]
    if type(order) is not int or not 0 <= order <= 99:
        raise TypeError(f"{name}: order is no number from 0 to 99")
    profile = _identifier(fields["profile"], f"{name}: profile")
    if profile == EVERYTHING:
        raise ValueError(f"{name}: profile {EVERYTHING!r} stands for all of them")
    return Definition(
        identifier=identifier,
        system=system,
        profile=profile,
        order=order,
        title=_text(fields["title"], f"{name}: title"),
        why=_text(fields["why"], f"{name}: why"),
        patterns=_patterns(fields.get("patterns", []), f"{name}: patterns", system),
        facts=_one_of(("", *SUBJECTS), fields.get("facts", ""), f"{name}: facts"),
        listing=_one_of(
            ("", *(one for one, where in LISTINGS.items() if where.system == system)),
            fields.get("listing", ""),
            f"{name}: listing",
        ),
        limit=_size(fields.get("limit", _DEFAULT_LIMIT), f"{name}: limit"),
    )


def _patterns(value: object, name: str, system: str) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > _MOST_PATTERNS:
        raise TypeError(f"{name} is no list of {_MOST_PATTERNS} at most")
    return tuple(_pattern(_text(one, name), name, system) for one in value)


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


def _fields(
    value: object, name: str, needed: Iterable[str], optional: Iterable[str]
) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise TypeError(f"{name} is no JSON object")
    needed = set(needed)
    if missing := needed - set(value):
        raise ValueError(f"{name} lacks {', '.join(sorted(missing))}")
    if unknown := set(value) - needed - set(optional):
        raise ValueError(f"{name} has {', '.join(map(repr, sorted(unknown)))}, which none has")
    return value


def _text(value: object, name: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise TypeError(f"{name}: {value!r} is no text")
    return value


def _identifier(value: object, name: str) -> str:
    text = _text(value, name)
    if not _IDENTIFIER.fullmatch(text):
        raise ValueError(f"{name} {text!r} is not of small letters, digits and single hyphens")
    return text


def _one_of(choices: tuple[str, ...], value: object, name: str) -> str:
    if value not in choices:
        raise ValueError(f"{name} {value!r} is none of {', '.join(filter(None, choices))}")
    return str(value)


def _size(value: object, name: str) -> int:
    found = _SIZE.fullmatch(_text(value, name))
    if not found:
        raise ValueError(f"{name} {value!r} is no size; write 64K, 16M or 2G")
    return int(found[1]) * _UNITS[found[2]]
