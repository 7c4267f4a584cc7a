"""The optional engine: boreal, YARA in Rust."""

import json
import re
from collections.abc import Mapping
from typing import Any

import boreal

from irkit.engine import Compiled, Externals, Place, RuleInfo, RuleMatch, places_of, rule_match
from irkit.errors import EngineError, ItemTimeout, RuleSyntaxError

_LINE = re.compile(r":(\d+):\d+: (.*)", re.S)


class Boreal:
    """See `irkit.engine.Engine`.

    Compiled rules travel as their sources: boreal 1.4 cannot read back what it saves of more than
    1,024 rules, and compiles thousands in a fraction of a second.
    """

    name = f"boreal {boreal.__version__}"

    def compile(self, sources: Mapping[str, str], externals: Externals) -> Compiled:
        """See `irkit.engine.Engine.compile`."""
        try:
            scanner = _scanner(sources, externals)
        except boreal.Error as error:
            raise _syntax_error(error) from error
        infos = tuple(RuleInfo(r.identifier, tuple(r.tags), _meta(r.meta)) for r in scanner)
        data = json.dumps([dict(sources), dict(externals)]).encode()
        return Compiled(data, tuple(scanner.warnings), infos)

    def load(self, compiled: bytes) -> "_Matcher":
        """See `irkit.engine.Engine.load`."""
        try:
            return _Matcher(_scanner(*json.loads(compiled)))
        except (ValueError, boreal.Error) as error:
            raise EngineError(f"compiled rules do not load: {error}") from error


def _scanner(sources: Mapping[str, str], externals: Externals) -> Any:
    return boreal.compile(
        sources=dict(sources),
        externals=dict(externals),
        max_strings_per_rule=10_000,
        includes=False,
    )


class _Matcher:
    def __init__(self, scanner: Any) -> None:
        self._scanner = scanner

    def match_data(self, data: bytes, externals: Externals, seconds: int) -> list[RuleMatch]:
        return [
            rule_match(m, _meta(m.meta), data) for m in self._match(seconds, externals, data=data)
        ]

    def places(self, data: bytearray, seconds: int) -> list[Place]:
        return places_of(self._match(seconds, {}, data=bytes(data)))

    def match_process(self, pid: int, externals: Externals, seconds: int) -> list[RuleMatch]:
        return [rule_match(m, _meta(m.meta), b"") for m in self._match(seconds, externals, pid=pid)]

    def _match(self, seconds: int, externals: Externals, **what: Any) -> list[Any]:
        try:
            matches: list[Any] = self._scanner.match(
                externals=dict(externals),
                timeout=seconds,
                fast=False,  # what it calls fast leaves out places that conditions ask for
                which_callbacks=boreal.CALLBACK_MATCHES,
                warnings_callback=_carry_on,
                console_callback=_carry_on,
                **what,
            )
        except boreal.TimeoutError as error:
            raise ItemTimeout(str(error)) from error
        except boreal.Error as error:
            raise EngineError(str(error)) from error
        return matches


def _carry_on(*_: object) -> int:
    return int(boreal.CALLBACK_CONTINUE)


def _syntax_error(error: Exception) -> RuleSyntaxError:
    found = _LINE.search(str(error))
    text = (found[2] if found else str(error)).split("\n", 1)[0]
    return RuleSyntaxError(int(found[1]) if found else 0, text)


def _meta(meta: Mapping[str, Any]) -> dict[str, str | int | bool]:
    """Boreal gives texts as bytes."""
    return {k: v.decode("utf-8", "replace") if isinstance(v, bytes) else v for k, v in meta.items()}
