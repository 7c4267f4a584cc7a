"""YARA source text cut into imports, includes and rules, so that one bad rule costs only itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

# Strings, regular expressions and comments are passed over whole; a regular expression has no
# other meaning for "/" to be mistaken for (YARA divides with "\").
_TOKEN = re.compile(
    r"""
      (?P<skip> //[^\n]* | /\*.*?(?:\*/|\Z) | /(?:\\.|[^/\\\n])+/[is]* | [^\w"/{}]+ )
    | (?P<text> "(?:\\.|[^"\\\n])*" )
    | (?P<word> [^\W\d]\w*\*? )
    | (?P<open> \{ )
    | (?P<close> \} )
    | (?P<other> . )
    """,
    re.VERBOSE | re.DOTALL,
)


class Part(StrEnum):
    """What a unit of source is."""

    IMPORT = "import"
    INCLUDE = "include"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Unit:
    """One statement of a rule file."""

    part: Part
    name: str  # of the rule, module or included file; empty where it has none
    line: int  # of its first character, from 1
    words: frozenset[str]  # identifiers in it (or prefixes, "a*"), to find the rules it needs
    text: str


def units(text: str) -> Iterator[Unit]:
    """Cut a source text into its statements.

    A rule that never closes ends where the next begins: `rule` is a keyword that nothing inside
    a rule may use.
    """
    cutter = _Cutter(text)
    for token in _TOKEN.finditer(text):
        yield from cutter.take(token)
    yield from cutter.flush(len(text))


class _Cutter:
    def __init__(self, text: str) -> None:
        self._text = text
        self._newlines_at = 0
        self._line = 1
        self._restart(-1)

    def _restart(self, start: int) -> None:
        self._start = start
        self._part: Part | None = None
        self._name = ""
        self._depth = 0
        self._words: set[str] = set()
        self._modifiers_at = -1  # a `private` or `global` that may belong to the next rule

    def take(self, token: re.Match[str]) -> Iterator[Unit]:
        kind, text = token.lastgroup, token.group()
        if kind == "word":
            yield from self._word(text, token.start())
        elif kind == "text" and self._part in (Part.IMPORT, Part.INCLUDE) and not self._name:
            self._name = text[1:-1]
            yield from self.flush(token.end())
        elif kind == "open":
            self._depth += 1
        elif kind == "close":
            self._depth -= 1
            if self._part is Part.RULE and self._depth <= 0:
                yield from self.flush(token.end())

    def _word(self, word: str, at: int) -> Iterator[Unit]:
        if word == "rule":
            modifiers_at = self._modifiers_at
            begin = modifiers_at if modifiers_at >= 0 else at
            yield from self.flush(begin)
            self._restart(begin)
            self._part = Part.RULE
        elif word in ("private", "global"):
            if self._modifiers_at < 0:
                self._modifiers_at = at
        elif self._part is None and word in ("import", "include"):
            self._restart(at)
            self._part = Part(word)
        else:
            self._modifiers_at = -1
            if self._part is Part.RULE and not self._name:
                self._name = word
            self._words.add(word)

    def flush(self, end: int) -> Iterator[Unit]:
        if self._part is not None:
            self._line += self._text.count("\n", self._newlines_at, self._start)
            self._newlines_at = self._start
            words = frozenset(self._words - {self._name})
            text = self._text[self._start : end]
            yield Unit(self._part, self._name, self._line, words, text)
        self._restart(-1)
