"""Files that people write, as JSON or alike, checked field by field: errors say what is wrong."""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from irkit.errors import UsageError
from irkit.loading import load

T = TypeVar("T")

_IDENTIFIER = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def read(
    path: Path,
    what: str,
    largest: int,
    build: Callable[[object], T],
    parse: Callable[[bytes], object] = json.loads,
) -> T:
    """What a file holds, built from its JSON; `what` is what it should be, as "case template".

    `parse` and `build` raise ValueError or TypeError for what is wrong. Raises UsageError, which
    says it.
    """
    try:
        return build(parse(load(path, largest)))
    except OSError as error:  # maybe of a file that this one names
        raise UsageError(
            f"{error.filename or path} cannot be read: {error.strerror or error}"
        ) from error
    except (ValueError, TypeError, RecursionError) as error:
        raise UsageError(f"{path} is no {what}: {error}") from error


def fields(
    value: object, name: str, needed: Iterable[str], optional: Iterable[str] = ()
) -> Mapping[str, Any]:
    """An object that has the needed keys, and no others than these and the optional ones."""
    if not isinstance(value, dict):
        raise TypeError(f"{name} is no object")
    needed = set(needed)
    if missing := needed - set(value):
        raise ValueError(f"{name} lacks {', '.join(sorted(missing))}")
    if unknown := set(value) - needed - set(optional):
        names = ", ".join(map(repr, sorted(unknown)))
        raise ValueError(f"{name} has {names}, which it must not have")
    return value


def text(value: object, name: str) -> str:
    """A text that says something."""
    if not isinstance(value, str):
        raise TypeError(f"{name} is no text")
    if not value.strip():
        raise ValueError(f"{name} is empty")
    return value


def texts(value: object, name: str) -> tuple[str, ...]:
    """A list of texts that say something."""
    return tuple(text(one, f"one of {name}") for one in listed(value, name))


def listed(value: object, name: str) -> list[Any]:
    """A list."""
    if not isinstance(value, list):
        raise TypeError(f"{name} is no list")
    return value


def truth(value: object, name: str) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise TypeError(f"{name} is neither true nor false")
    return value


def whole(value: object, name: str, first: int, last: int) -> int:
    """A whole number between two, both included."""
    if not isinstance(value, int) or isinstance(value, bool) or not first <= value <= last:
        raise ValueError(f"{name} is no whole number from {first} to {last}")
    return value


def one_of(choices: Iterable[str], value: object, name: str) -> str:
    """One of some texts."""
    chosen, known = text(value, name), [*choices]
    if chosen not in known:
        raise ValueError(f"{name} {chosen!r} is none of {', '.join(known)}")
    return chosen


def identifier(value: object, name: str) -> str:
    """An id, as web-server."""
    found = text(value, name)
    if not _IDENTIFIER.fullmatch(found):
        raise ValueError(f"{name} {found!r} is not of small letters, digits and single hyphens")
    return found
