"""The default engine: libyara through yara-python."""

import io
import re
from collections.abc import Mapping
from typing import Any

import yara

from irkit.engine import (
    HIT_BYTES,
    Compiled,
    Externals,
    Place,
    RuleInfo,
    RuleMatch,
    places_of,
    rule_match,
)
from irkit.errors import EngineError, ItemTimeout, RuleSyntaxError

_LINE = re.compile(r"^(?:.*?)\(?(?:line )?(\d+)\)?: (.*)$", re.S)

# A string may match a million times before it is stopped, each time with a copy of what matched.
yara.set_config(max_match_data=HIT_BYTES)


class YaraPython:
    """See `irkit.engine.Engine`."""

    name = f"yara-python {yara.__version__}"

    def compile(self, sources: Mapping[str, str], externals: Externals) -> Compiled:
        """See `irkit.engine.Engine.compile`."""
        try:
            rules = yara.compile(sources=dict(sources), externals=dict(externals), includes=False)
        except yara.SyntaxError as error:
            raise _syntax_error(error) from error
        except yara.Error as error:  # out of memory, an internal limit
            raise RuleSyntaxError(0, str(error)) from error
        buffer = io.BytesIO()
        rules.save(file=buffer)
        infos = tuple(RuleInfo(r.identifier, tuple(r.tags), dict(r.meta)) for r in rules)
        return Compiled(buffer.getvalue(), tuple(rules.warnings), infos)

    def load(self, compiled: bytes) -> "_Matcher":
        """See `irkit.engine.Engine.load`."""
        try:
            return _Matcher(yara.load(file=io.BytesIO(compiled)))
        except yara.Error as error:
            raise EngineError(f"compiled rules do not load: {error}") from error


class _Matcher:
    def __init__(self, rules: Any) -> None:
        self._rules = rules

    def match_data(self, data: bytes, externals: Externals, seconds: int) -> list[RuleMatch]:
        return [rule_match(m, m.meta, data) for m in self._match(seconds, externals, data=data)]

    def places(self, data: bytearray, seconds: int) -> list[Place]:
        return places_of(self._match(seconds, {}, data=data, fast=True))

    def match_process(self, pid: int, externals: Externals, seconds: int) -> list[RuleMatch]:
        return [rule_match(m, m.meta, b"") for m in self._match(seconds, externals, pid=pid)]

    def _match(self, seconds: int, externals: Externals, **what: Any) -> list[Any]:
        try:
            matches: list[Any] = self._rules.match(
                externals=dict(externals),
                timeout=seconds,
                warnings_callback=_carry_on,
                console_callback=_carry_on,
                **what,
            )
        except yara.TimeoutError as error:
            raise ItemTimeout(str(error)) from error
        except yara.Error as error:
            raise EngineError(str(error)) from error
        return matches


def _carry_on(*_: object) -> int:
    """A string with too many matches still counts as matched; what rules print is not ours."""
    return int(yara.CALLBACK_CONTINUE)


def _syntax_error(error: Exception) -> RuleSyntaxError:
    found = _LINE.match(str(error))
    return RuleSyntaxError(int(found[1]), found[2]) if found else RuleSyntaxError(0, str(error))
