"""Two more forms of the rules, for memory that is looked at in parts and judged as a whole.

A rule may find one string on the heap and another in a library. So the parts of a process are
looked through with *probes*, which match wherever a string of a rule does, and what stands there
is then judged by the rules themselves. In those the size of a file is unknown, as it is for YARA
when it scans a process: what asks for one does not hold (YARA documentation, "filesize").
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from irkit.engine import Engine
from irkit.errors import RuleSyntaxError
from irkit.rulebook import canary
from irkit.rulebook.source import Part, Unit, units

_TOKEN = re.compile(
    r"""
      (?P<skip> \s+ | //[^\n]* | /\*.*?(?:\*/|\Z) )
    | (?P<text> "(?:\\[^\n]|[^"\\\n])*"? )
    | (?P<regex> /(?:\\[^\n]|[^/\\\n])++(?:/[is]*)? )
    | (?P<string> \$\w*\*? )
    | (?P<place> [\#@]\w* | !\w*(?!=) )
    | (?P<word> [^\W\d]\w* )
    | (?P<brace> [{}] )
    | (?P<other> \d\w* | . )
    """,
    re.VERBOSE | re.DOTALL,
)
_SECTIONS = frozenset({"meta", "strings", "condition"})
_PLACES = frozenset({"at", "in"})
_UNKNOWN = "uint8(0x7fffffffffffffff)"  # a byte behind all data: undefined
_MOST_NAMED = 500  # strings in one condition


@dataclass(frozen=True, slots=True)
class Forms:
    """What it takes to look through memory, besides the rules themselves."""

    probes: bytes = field(repr=False)  # compiled
    texts: dict[str, str] = field(repr=False)  # of the rules, by namespace
    sized: frozenset[str] = frozenset()  # namespaces that ask for a size


def forms(
    engine: Engine, sources: Mapping[str, Sequence[Unit]], externals: Mapping[str, str | int]
) -> Forms:
    """The forms of sources that compile, by namespace. Raises RuleSyntaxError."""
    probes = {space: "\n".join(_probes(cut)) for space, cut in sources.items()}
    some = {space: text for space, text in probes.items() if text}
    some[canary.SPACE] = canary.TEXT
    sized = (s for s, cut in sources.items() if any("filesize" in unit.words for unit in cut))
    return Forms(
        _compiled(engine, some, externals),
        {space: "\n".join(unit.text for unit in cut) for space, cut in sources.items()},
        frozenset(sized),
    )


def every_place(texts: Mapping[str, str], rules: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Probes of some rules (namespace and name) that tell of every place of their strings."""
    wanted: dict[str, set[str]] = {}
    for space, rule in rules:
        wanted.setdefault(space, set()).add(rule)
    found = {
        space: "\n".join(
            _probe(unit, every=True) for unit in units(texts[space]) if unit.name in names
        )
        for space, names in wanted.items()
    }
    return {space: text for space, text in found.items() if text.strip()}


def without_size(text: str) -> str:
    """A source text in whose conditions no file has a size."""
    return "\n".join(map(_without_size, units(text)))


def _compiled(engine: Engine, texts: dict[str, str], externals: Mapping[str, str | int]) -> bytes:
    try:
        return engine.compile(texts, externals).data
    except RuleSyntaxError:
        sound = {space: text for space, text in texts.items() if _compiles(engine, text, externals)}
        return engine.compile(sound, externals).data


def _compiles(engine: Engine, text: str, externals: Mapping[str, str | int]) -> bool:
    try:
        engine.compile({"": text}, externals)
    except RuleSyntaxError:
        return False
    return True


def _without_size(unit: Unit) -> str:
    """A statement in whose condition no file has a size."""
    if unit.part is not Part.RULE or "filesize" not in unit.words:
        return unit.text
    text = [*_sections(unit.text)]
    return "".join(
        _UNKNOWN if section == "condition" and token[0] == "filesize" else token[0]
        for section, token in text
    )


def _probes(cut: Iterable[Unit]) -> Iterator[str]:
    for unit in cut:
        if unit.part is Part.RULE and (probe := _probe(unit)):
            yield probe


def _probe(unit: Unit, *, every: bool = False) -> str:
    """The rule with its strings alone, each of which is enough; empty where it has none."""
    strings: list[str] = []
    names: list[str] = []
    asks_for_places, hexadecimal = every, False
    for section, token in _sections(unit.text):
        text, kind = token[0], token.lastgroup
        if section == "condition":
            asks_for_places |= kind == "place" or text in _PLACES
        if section != "strings":
            continue
        if kind == "brace":
            hexadecimal = text == "{"
        elif kind == "string" and not hexadecimal:
            names.append(text if text != "$" else f"$irkit_{len(names)}")
            text = names[-1]
        elif text == "private" and not hexadecimal:
            text = ""  # such a string matches, and nobody is told
        strings.append(text)
    if not names:
        return ""
    # A chain of "or" lets the engine stop at the first place of each string; where the rule asks
    # how many there are or where, all of them are wanted.
    few = not asks_for_places and len(names) <= _MOST_NAMED
    condition = " or ".join(names) if few else "any of them"
    return f"rule {unit.name} {{ strings: {''.join(strings)} condition: {condition} }}"


def _sections(rule: str) -> Iterator[tuple[str, "re.Match[str]"]]:
    """The tokens of a rule with the section that they stand in, its heading not in it."""
    section, heading = "", ""
    depth = 0
    for token in _TOKEN.finditer(rule):
        if token.lastgroup == "brace":
            depth += 1 if token[0] == "{" else -1
            if depth == 0:
                section = ""
        elif token.lastgroup == "word" and depth == 1 and token[0] in _SECTIONS:
            heading = token[0]
            section = "" if section != "condition" else section
        elif heading and token[0] == ":":
            section, heading = heading, ""
            yield "", token
            continue
        elif token.lastgroup != "skip":
            heading = ""
        yield section, token
