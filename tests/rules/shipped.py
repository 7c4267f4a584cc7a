"""The shipped rules as the tests see them: compiled by yara-python alone, not through irkit."""

import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yara

CHECKOUT = Path(__file__).resolve().parents[2]
RULES = CHECKOUT / "rules"
NOISY = 40  # the score from which a finding is a warning

TEXTS = (
    "filename",
    "filepath",
    "extension",
    "filetype",
    "owner",
    "md5",
    "service",
    "group",
    "unpack_parent",
    "unpack_source",
)
EXTERNALS: dict[str, str | int] = {**dict.fromkeys(TEXTS, ""), "filemode": 0}


@dataclass(frozen=True)
class Rule:
    """A rule's name, the file it stands in and its meta."""

    name: str
    file: str
    meta: dict[str, Any]


def files() -> tuple[Path, ...]:
    return tuple(sorted(RULES.rglob("*.yar")))


@cache
def described() -> tuple[Rule, ...]:
    """Every rule of every file, duplicates included; warnings of the compiler are errors."""
    return tuple(
        Rule(rule.identifier, path.relative_to(RULES).as_posix(), rule.meta)
        for path in files()
        for rule in yara.compile(str(path), externals=EXTERNALS, error_on_warning=True)
    )


@cache
def compiled() -> yara.Rules:
    """All files in one, a namespace each."""
    sources = {path.relative_to(RULES).as_posix(): str(path) for path in files()}
    return yara.compile(filepaths=sources, externals=EXTERNALS)


def matches(data: bytes, path: str) -> dict[str, int]:
    """Names and scores of the rules that match a file of these bytes at this path."""
    path = os.fsencode(path).decode(errors="replace")
    own = {
        "filename": os.path.basename(path),
        "filepath": os.path.dirname(path),
        "extension": os.path.splitext(path)[1].lower(),
    }
    found = compiled().match(data=data, externals={**EXTERNALS, **own})
    return {match.rule: match.meta["score"] for match in found}
