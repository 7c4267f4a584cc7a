"""One matching interface over the YARA engines: compile sources to bytes, load them, match."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from irkit.errors import UsageError
from irkit.records import Hit

Externals = Mapping[str, str | int]

HITS = 100  # of one rule
HITS_PER_STRING = 10
PLACES_PER_STRING = 1_000
HIT_BYTES = 64
CONTEXT_BYTES = 32


@dataclass(frozen=True, slots=True)
class RuleMatch:
    """A rule that matched; `hits` holds the first few of `hit_count` string matches."""

    namespace: str
    rule: str
    tags: tuple[str, ...]
    meta: dict[str, str | int | bool]
    hits: tuple[Hit, ...]
    hit_count: int


class Place(NamedTuple):
    """Where a string of a rule stands."""

    string: str  # namespace, rule and name: the same string is the same text
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class RuleInfo:
    """What a compiled rule says of itself."""

    rule: str
    tags: tuple[str, ...]
    meta: dict[str, str | int | bool]


@dataclass(frozen=True, slots=True)
class Compiled:
    """Rules as bytes that every worker loads, with the engine's warnings and the rules' names."""

    data: bytes
    warnings: tuple[str, ...]
    rules: tuple[RuleInfo, ...]


class Matcher(Protocol):
    """Loaded rules."""

    def match_data(self, data: bytes, externals: Externals, seconds: int) -> list[RuleMatch]:
        """Match bytes. Raises ItemTimeout or EngineError."""

    def places(self, data: bytearray, seconds: int) -> list[Place]:
        """Where the strings of the rules that match stand, which are probes.

        A rule that has enough with one of its strings may be left with the first place of each.
        Raises ItemTimeout or EngineError.
        """

    def match_process(self, pid: int, externals: Externals, seconds: int) -> list[RuleMatch]:
        """Match a process's memory; hit offsets are addresses. Raises ItemTimeout, EngineError."""


class Engine(Protocol):
    """A YARA implementation."""

    @property
    def name(self) -> str:
        """Name and version, as "yara-python 4.5.4"."""

    def compile(self, sources: Mapping[str, str], externals: Externals) -> Compiled:
        """Compile namespace → text; an include in it fails. Raises RuleSyntaxError."""

    def load(self, compiled: bytes) -> Matcher:
        """Load what `compile` gave, in this or another process. Raises EngineError."""


ENGINES = ("yara-python", "boreal")


def engine(name: str = "yara-python") -> Engine:
    """The engine of that name. Raises UsageError for an unknown or uninstalled one."""
    if name == "yara-python":
        from irkit.engine import yara_python

        return yara_python.YaraPython()
    if name == "boreal":
        try:
            from irkit.engine import boreal
        except ModuleNotFoundError as error:
            raise UsageError(
                "the boreal engine is not installed: pip install irkit[boreal]"
            ) from error
        return boreal.Boreal()
    raise UsageError(f"no engine called {name}; there are {', '.join(ENGINES)}")


def places_of(matches: Iterable[Any]) -> list[Place]:
    """The places in the match objects that yara-python and boreal both give."""
    return [
        Place(f"{match.namespace}:{match.rule}:{_name(string)}", one.offset, one.matched_length)
        for match in matches
        for string in match.strings
        for one in string.instances[:PLACES_PER_STRING]
    ]


def _name(string: Any) -> str:
    """Boreal leaves out the dollar."""
    return f"${string.identifier.lstrip('$')}"


def rule_match(match: Any, meta: Mapping[str, str | int | bool], data: bytes) -> RuleMatch:
    """A `RuleMatch` from the match object that yara-python and boreal both give.

    Context is cut from `data`, which is empty for a process, whose memory is elsewhere.
    """
    hits = [
        Hit(
            identifier=_name(string),
            offset=one.offset,
            length=one.matched_length,
            data=bytes(one.matched_data[:HIT_BYTES]),
            before=data[max(0, one.offset - CONTEXT_BYTES) : one.offset],
            after=data[(end := one.offset + one.matched_length) : end + CONTEXT_BYTES],
        )
        for string in match.strings
        for one in string.instances[:HITS_PER_STRING]
    ]
    return RuleMatch(
        namespace=match.namespace,
        rule=match.rule,
        tags=tuple(match.tags),
        meta=dict(meta),
        hits=tuple(sorted(hits, key=lambda h: h.offset)[:HITS]),
        hit_count=sum(len(string.instances) for string in match.strings),
    )
