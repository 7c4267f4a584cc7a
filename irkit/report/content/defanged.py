"""What a report says, with addresses and links that nobody follows by accident.

References of rules stay as they are, and the bytes of matches, which each document draws.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, cast

from irkit.protect.defang import defang, defang_links
from irkit.records import (
    Connection,
    Finding,
    Item,
    Persistence,
    Process,
    ReportTexts,
    Review,
    Session,
    Thing,
    ThingRow,
)
from irkit.report.content.model import (
    Content,
    Deed,
    Findings,
    Happening,
    Host,
    Listed,
    Summary,
    Told,
)
from irkit.report.deeds import Said


def _links(text: str) -> str:
    (done,) = defang_links(text)
    return done


def _each(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(_links, texts))


FIELDS: Mapping[type, Mapping[str, Callable[[Any], Any]]] = {
    Connection: {"remote_address": defang},
    Session: {"remote_host": defang},
    Process: {"command": _each},
    Persistence: {"command": _links},
    Finding: {"reason": _links},
    ThingRow: {"reason": _links},
    Review: {"value": _links, "reason": _links},
    Item: {"detail": _links},
    Happening: {"target": _links},
    Deed: {"detail": _links, "said": lambda said: _defanged(said)},
    ReportTexts: {
        "summary": _links,
        "scope": _links,
        "limitations": _links,
        "recommendations": _each,
    },
}
"""What is an address, a host or a URL, or a text that may hold some."""

_HOLDERS: Mapping[type, tuple[str, ...]] = {
    Content: ("texts", "summary", "findings", "adversary", "responder", "host"),
    Summary: ("events",),
    Findings: ("told", "rows", "notices", "harmless"),
    Told: ("thing", "reviews"),
    Thing: ("findings", "notes", "judgement"),
    Host: ("sessions", "processes", "connections", "persistence"),
    Listed: ("rows",),
    Said: ("first",),
}


def as_released(content: Content) -> Content:
    """What a report says, defanged unless the release of the case says otherwise."""
    return cast("Content", _defanged(content)) if content.cover.release.defanged else content


def _defanged(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(map(_defanged, value))
    kind: type = type(value)
    if kind in FIELDS:
        return replace(
            value, **{name: do(getattr(value, name)) for name, do in FIELDS[kind].items()}
        )
    if kind in _HOLDERS:
        return replace(value, **{name: _defanged(getattr(value, name)) for name in _HOLDERS[kind]})
    return value
