"""What documents for other programs have in common: lasting ids, one time, facts that hold."""

import json
import re
import uuid
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, TextIO

from irkit.attack import TECHNIQUE
from irkit.case import Case
from irkit.case.codec import from_raw, plain, time_from
from irkit.case.evidence import ACTIONS
from irkit.records import (
    Action,
    Connection,
    Finding,
    Level,
    Persistence,
    Process,
    SystemFact,
    Thing,
)
from irkit.text import storable

# What changes a case in a way that documents tell of; writing one of them does not.
_CHANGES = frozenset(
    {
        Action.CASE_MADE,
        Action.SCAN_BEGAN,
        Action.RECORDED,
        Action.SCAN_DONE,
        Action.SCAN_CANCELLED,
        Action.REVIEWED,
        Action.LABELLED,
        *ACTIONS,
    }
)
_HASHES = {"md5": 32, "sha1": 40, "sha256": 64}
_HEXADECIMAL = re.compile(r"[0-9a-f]+")


def counting(case: Case) -> Iterator[tuple[Level, Thing]]:
    """Things with the level that they count as, the worst first; none that people call harmless."""
    for level in (Level.ALERT, Level.WARNING, Level.NOTICE):
        for thing in case.things(level):
            yield level, thing


def as_of(case: Case) -> datetime:
    """When the case last changed, so that writing it twice gives the same."""
    changes = (entry.time for entry in case.ledger() if entry.action in _CHANGES)
    return max(changes, default=case.about.created)


def lasting(case: Case, *parts: object) -> str:
    """A UUID (version 5) that the same parts always have in this case, and in no other."""
    return str(uuid.uuid5(_space(case.about.identifier), dumped(parts)))


@cache
def _space(identifier: str) -> uuid.UUID:
    return uuid.uuid5(uuid.NAMESPACE_URL, f"urn:irkit:case:{storable(identifier)}")


def key_of(thing: Thing) -> tuple[str, str]:
    """What tells a thing from all others of its case, exact to the byte."""
    return thing.kind.value, thing.target.encode("utf-8", "surrogatepass").hex()


def hashes(record: Finding) -> dict[str, str]:
    """By name (md5, sha1, sha256) those that are hashes; a damaged case may hold anything."""
    values = {name: str(getattr(record, name)).lower() for name in _HASHES}
    return {name: text for name, text in values.items() if is_hash(name, text)}


def is_hash(name: str, text: str) -> bool:
    """Whether a text is a hash of the kind called md5, sha1 or sha256."""
    return len(text) == _HASHES[name] and _HEXADECIMAL.fullmatch(text) is not None


def techniques(thing: Thing) -> list[str]:
    """ATT&CK technique ids of all its findings, each once, the strongest finding's first."""
    named = [one for finding in thing.findings for one in finding.attack]
    return [one for one in dict.fromkeys(named) if TECHNIQUE.fullmatch(one)]


def base(path: str) -> str:
    """The last part of a path of either system."""
    return path.rpartition("/" if path.startswith("/") else "\\")[2] or path


def path_in(body: Mapping[str, Any]) -> str:
    """The exact path of a file that was copied."""
    try:
        return from_raw(body["path_raw"])
    except (KeyError, TypeError, ValueError):  # there only where the text is not exact
        return str(body.get("path", ""))


def time_in(value: object) -> datetime | None:
    """The time in a body; None where there is none."""
    try:
        return time_from(value) if isinstance(value, str) else None
    except (ValueError, OverflowError):
        return None


@dataclass(frozen=True, slots=True)
class Host:
    """What the case knows of the host beyond findings, ready to be looked up."""

    name: str
    system: str  # "Debian GNU/Linux 12"
    _processes: Mapping[int, Process]
    _connections: Mapping[int | None, Sequence[Connection]]
    _persistence: Mapping[str, Persistence]  # by what a thing of it is called

    @classmethod
    def of(cls, case: Case) -> "Host":
        """The host of the latest scan. All its processes and connections are kept in memory."""
        connections: dict[int | None, list[Connection]] = defaultdict(list)
        for one in case.facts(Connection):
            connections[one.pid].append(one)
        return cls(
            name=case.host(),
            system=next((one.value for one in case.facts(SystemFact) if one.name == "os"), ""),
            _processes={one.pid: one for one in case.facts(Process)},
            _connections=connections,
            _persistence={
                " ".join(filter(None, (one.mechanism, one.location, one.name))): one
                for one in case.facts(Persistence)
            },
        )

    def process(self, finding: Finding) -> Process | None:
        """The process of a finding; None where another has taken its number since."""
        known = None if finding.pid is None else self._processes.get(finding.pid)
        same = known and (None in (known.started, finding.started)
                          or known.started == finding.started)  # fmt: skip
        return known if same else None

    def connections(self, process: Process) -> Sequence[Connection]:
        """Its connections as the host listed them."""
        return self._connections.get(process.pid, ())

    def persistence(self, thing: Thing) -> Persistence | None:
        """What a thing that is a command of the host stands for."""
        return self._persistence.get(thing.target)


def dumped(value: object) -> str:
    """JSON of a value as `irkit.case.codec.plain` has it, in one line."""
    text = _encoded(value)
    try:
        text.encode()
    except UnicodeEncodeError:  # rare, and `plain` looks at every text
        return _encoded(plain(value))
    return text


_encoded = json.JSONEncoder(ensure_ascii=False, default=plain).encode


def write_lines(out: TextIO, objects: Iterable[object]) -> None:
    """One JSON object a line."""
    for one in objects:
        out.write(dumped(one) + "\n")


def write_object(
    out: TextIO,
    head: Mapping[str, object],
    name: str,
    members: Iterable[object],
    tail: Callable[[], Mapping[str, object]] = dict,
) -> None:
    """A JSON object with a long list, of which no more than one member is in memory.

    `tail` is asked for what follows the list when all members are written.
    """
    out.write(dumped({**head, name: []}).removesuffix("]}"))
    before = "\n"
    for one in members:
        out.write(before + dumped(one))
        before = ",\n"
    rest = dumped(tail())
    out.write("\n]" + (", " + rest[1:] if rest != "{}" else "}"))
