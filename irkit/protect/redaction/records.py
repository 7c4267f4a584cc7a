"""From a record to the same record, redacted field by field.

`FIELDS` says what fields are. One that is not listed is redacted as a text; `KEPT` are those that
have nothing of the host: what rules say of themselves, hashes, irkit's own words.
"""

import typing
from array import array
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar, cast

from irkit.protect.redaction.redactor import Redactor
from irkit.records import (
    About,
    Account,
    Aspect,
    Connection,
    Coverage,
    Entry,
    Event,
    Evidence,
    Finding,
    Hit,
    Item,
    Labels,
    Pack,
    Persistence,
    Person,
    Process,
    ReportTexts,
    Review,
    RuleText,
    Scan,
    Session,
    SystemFact,
    Thing,
    ThingRow,
    Verdict,
)

T = TypeVar("T")
Treatment = Callable[[Redactor, Any], Any]

_HARMLESS = (int, float, datetime, Enum, array)
WHOLE = (Coverage, Labels, Verdict, RuleText)  # records that stay as they are
KEPT: Mapping[type, tuple[str, ...]] = {
    About: ("identifier", "irkit_version"),
    Scan: ("rules_sha256", "engine", "irkit_version"),
    Pack: ("version", "sha256"),
    Finding: (
        *("detector", "rule", "attack", "pack_version", "pack_sha256"),
        *("author", "reference", "licence", "tags", "sha256", "sha1", "md5"),
    ),
    Hit: ("identifier", "before", "data", "after"),  # the bytes together: see _hit
    Item: ("sha256",),
    Process: ("sha256",),
    Connection: ("protocol", "status"),
    Persistence: ("mechanism", "attack"),
    ThingRow: ("rule", "attack", "sha256"),
    Event: ("source",),
    Entry: ("action", "body"),  # the body by its action: see _entry
    Evidence: ("action", "sha256"),
    ReportTexts: ("zone", "sent"),
}


def _nothing(_redactor: Redactor, _value: str) -> str:
    """A hash of the ledger confirms a guess at what was hidden in its entry."""
    return ""


def _each_free(redactor: Redactor, texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(redactor.free, texts))


FIELDS: Mapping[type, Mapping[str, Treatment]] = {
    About: {
        "name": Redactor.free,
        "number": Redactor.free,
        "organisation": Redactor.free,
        "examiner": Redactor.user,
    },
    Scan: {
        "command": Redactor.command,
        "scope": Redactor.json,
        "host": Redactor.host,
        "user": Redactor.user,
    },
    Finding: {"target": Redactor.path},
    Item: {"target": Redactor.path},
    Thing: {"target": Redactor.path},
    ThingRow: {"target": Redactor.path},
    Process: {
        "image": Redactor.path,
        "command": Redactor.command,
        "user": Redactor.user,
        "folder": Redactor.path,
    },
    ReportTexts: {
        "summary": Redactor.free,
        "scope": Redactor.free,
        "limitations": Redactor.free,
        "recommendations": _each_free,
    },
    Person: {
        "name": Redactor.person,
        "role": Redactor.free,
        "organisation": Redactor.free,
        "contact": Redactor.contact,
    },
    Account: {
        "name": Redactor.user,
        "home": Redactor.path,
        "shell": Redactor.path,
        "note": Redactor.free,
    },
    Session: {"user": Redactor.user, "remote_host": Redactor.remote_host},
    Persistence: {"location": Redactor.path, "user": Redactor.user},
    Review: {"target": Redactor.path, "reason": Redactor.free, "author": Redactor.actor},
    Entry: {
        "actor": Redactor.actor,
        "previous": _nothing,
        "hash": _nothing,
    },
    Evidence: {"source": Redactor.path, "actor": Redactor.actor},
}


def redacted(redactor: Redactor, value: T) -> T:
    """A record, or a container of records and values, with pseudonyms.

    Raises TypeError for a type that nobody thought of: better no document than one that leaks.
    """
    return cast("T", _redacted(redactor, value))


def _redacted(redactor: Redactor, value: Any) -> Any:
    if value is None or isinstance(value, (*_HARMLESS, *WHOLE)):
        return value
    if isinstance(value, str):
        return redactor.text(value)
    if isinstance(value, bytes):
        return redactor.data(value)
    if isinstance(value, list | tuple | set | frozenset):
        return type(value)(_redacted(redactor, one) for one in value)
    if isinstance(value, Mapping):
        return type(value)(
            {_redacted(redactor, k): _redacted(redactor, v) for k, v in value.items()}
        )  # type: ignore[call-arg]
    if isinstance(value, Path):
        return type(value)(redactor.path(str(value)))
    if is_dataclass(value) and not isinstance(value, type):
        return _record(redactor, value)
    raise TypeError(f"nobody said how a {type(value).__name__} is redacted")


def _record(redactor: Redactor, record: Any) -> Any:
    kind: type[Any] = type(record)
    changed = {name: treat(redactor, getattr(record, name)) for name, treat in _plan(kind)}
    done = replace(record, **changed)
    special = _SPECIAL.get(kind)
    return special(redactor, record, done) if special else done


_PLANS: dict[type, tuple[tuple[str, Treatment], ...]] = {}


def _plan(record: type) -> tuple[tuple[str, Treatment], ...]:
    """The fields of a record type that may change, and how."""
    if record not in _PLANS:
        kept, known = KEPT.get(record, ()), FIELDS.get(record, {})
        hints = typing.get_type_hints(record)
        _PLANS[record] = tuple(
            (one.name, known.get(one.name, _redacted))
            for one in fields(record)
            if one.name not in kept and hints[one.name] not in (int, bool, datetime)
        )
    return _PLANS[record]


def _hit(redactor: Redactor, hit: Hit, done: Hit) -> Hit:
    return replace(redactor.hit(hit), region=done.region)


def _review(redactor: Redactor, review: Review, done: Review) -> Review:
    """The value is what people wrote only in a note; else an opinion, a tag or a number."""
    return (
        replace(done, value=redactor.free(review.value)) if review.aspect is Aspect.NOTE else done
    )


def _fact(redactor: Redactor, fact: SystemFact, done: SystemFact) -> SystemFact:
    treat = _FACTS.get(fact.name)
    return replace(done, name=fact.name, value=treat(redactor, fact.value)) if treat else done


def _entry(redactor: Redactor, entry: Entry, done: Entry) -> Entry:
    return replace(done, body=redactor.body(entry.action, entry.body))


def _event(redactor: Redactor, event: Event, done: Event) -> Event:
    """A session is said as ``user on terminal``."""
    user, on, terminal = event.target.rpartition(" on ")
    if event.source == "session" and on:
        return replace(done, target=f"{redactor.user(user)} on {redactor.text(terminal)}")
    return replace(done, target=redactor.path(event.target))


_FACTS: Mapping[str, Treatment] = {
    "hostname": Redactor.host,
    "host": Redactor.host,
    "machine_id": Redactor.host,
    "user": Redactor.user,
}
_SPECIAL: Mapping[type, Callable[[Redactor, Any, Any], Any]] = {
    Hit: _hit,
    Review: _review,
    SystemFact: _fact,
    Event: _event,
    Entry: _entry,
}


def field(redactor: Redactor, record: type, name: str, value: str) -> str:
    """A value of a field, or of one of the list that the field holds."""
    treat = dict(_plan(record)).get(name)
    return str(treat(redactor, value)) if treat else value
