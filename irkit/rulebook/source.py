"""YARA source text cut into imports, includes and rules, so that one bad rule costs only itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

# Comments, regular expressions and names of strings ($rule is one) are passed over whole. A regular
# expression has no other meaning for "/" to be mistaken for (YARA divides with "\"). A string or
# regular expression that never ends ends with its line.
_TOKEN = re.compile(
    r"""
      (?:
          [^\w"/{}$@!\#]+ | [$@!\#]\w*
        | //[^\n]* | /\*.*?(?:\*/|\Z) | /(?:\\[^\n]|[^/\\\n])++(?:/[is]*)?
      )*+
      (?:
          (?P<text> "(?:\\[^\n]|[^"\\\n])*"? )
        | (?P<word> [^\W\d]\w*(?:\s*\*)? )
        | (?P<open> \{ )
        | (?P<close> \} )
        | (?P<other> \d\w* | . )
        | \Z
      )
    """,
    re.VERBOSE | re.DOTALL,
)
_STATEMENTS = frozenset({"rule", "import", "include"})
_MODIFIERS = frozenset({"private", "global"})


class Part(StrEnum):
    """What a unit of source is."""

    IMPORT = "import"
    INCLUDE = "include"
    RULE = "rule"
    STRAY = "stray"  # what is none of these, and no source text may hold


@dataclass(frozen=True, slots=True)
class Unit:
    """One statement of a rule file."""

    part: Part
    name: str  # of the rule, module or included file; empty where it has none
    line: int  # of its first character, from 1
    words: frozenset[str]  # what its condition names: rules (or prefixes, "a*"), externals, …
    text: str


def units(text: str) -> Iterator[Unit]:
    """Cut a source text into its statements and what lies between them.

    A rule that never closes ends where the next statement begins: `rule`, `import` and `include`
    are keywords that nothing inside a rule may use.
    """
    cutter = _Cutter(text)
    for token in _TOKEN.finditer(text):
        if token.lastgroup is not None and (ended := cutter.take(token, token.lastgroup)):
            yield ended
    if last := cutter.flush(len(text)):
        yield last


class _Cutter:
    def __init__(self, text: str) -> None:
        self._text = text
        self._newlines_at = 0
        self._line = 1
        self._begin(None, 0)

    def _begin(self, part: Part | None, start: int) -> None:
        self._part = part
        self._start = start
        self._name = ""
        self._depth = 0
        self._words: set[str] = set()
        self._modifiers_at = -1  # a `private` or `global` that may belong to the next rule

    def take(self, token: re.Match[str], kind: str) -> Unit | None:
        """Go on with a token; the statement that ended with it or before it, if one did."""
        text = token[kind]
        ended = None
        if kind == "word" and text in _STATEMENTS:
            start = token.start(kind)
            if text == "rule" and self._modifiers_at >= 0:
                start = self._modifiers_at
            ended = self.flush(start)
            self._begin(Part(text), start)
        elif kind == "word" and text in _MODIFIERS:
            if self._modifiers_at < 0:
                self._modifiers_at = token.start(kind)
        else:
            if self._part is None:
                self._begin(Part.STRAY, token.start(kind))
            self._modifiers_at = -1
            ended = self._go_on(kind, text, token.end(kind))
        return ended

    def _go_on(self, kind: str, text: str, end: int) -> Unit | None:
        """What follows inside a statement."""
        if kind == "word":
            if self._part is Part.RULE and not self._name:
                self._name = text
            elif text == "condition":  # a keyword, and the last section
                self._words.clear()
            self._words.add("".join(text.split()))
        elif kind == "text" and self._part in (Part.IMPORT, Part.INCLUDE):
            self._name = text.strip('"')
            return self.flush(end)
        elif kind == "open":
            self._depth += 1
        elif kind == "close":
            self._depth -= 1
            if self._part is Part.RULE and self._depth <= 0:
                return self.flush(end)
        return None

    def flush(self, end: int) -> Unit | None:
        """End the statement here; itself, where there is one."""
        unit = None
        if self._part is not None:
            self._line += self._text.count("\n", self._newlines_at, self._start)
            self._newlines_at = self._start
            words = frozenset(self._words - {self._name})
            unit = Unit(self._part, self._name, self._line, words, self._text[self._start : end])
        self._begin(None, end)
        return unit
