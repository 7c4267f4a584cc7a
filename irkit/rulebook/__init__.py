"""The rules of a scan: packs read, bad rules set aside one by one, the rest compiled to bytes."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path

from irkit.engine import Engine, RuleInfo
from irkit.errors import PackError, RulesError, RuleSyntaxError
from irkit.records import Pack
from irkit.rulebook import packs
from irkit.rulebook.repair import Dropped, Piece, Whole, alone, included, usable, whole
from irkit.rulebook.source import Part, Unit
from irkit.rulebook.texts import Texts

EXTERNALS: dict[str, str | int] = {
    "filename": "",
    "filepath": "",
    "extension": "",
    "filetype": "",
    "owner": "",
    "md5": "",
    "service": "",
    "group": "",
    "filemode": 0,
    "unpack_parent": "",
    "unpack_source": "",
}
"""Declared for every pack: what hand-written packs of the field expect to be told of a file.

`filename` is the name alone, `filepath` its folder, `extension` ".exe" in lower case with the dot,
`filetype` what the first bytes say ("EXE", "ELF", "ZIP", …), `owner` and `group` the file's account
names, `filemode` its st_mode, `md5` in lower-case hex. `service` and the two of unpacking stay
empty for a file that stands by itself.
"""

_INCLUDE = re.compile(r"\binclude\s*\"")


@dataclass(frozen=True, slots=True)
class Origin:
    """Which file of which pack a namespace is."""

    pack: Pack
    file: str
    included: dict[str, str] = field(default_factory=dict, repr=False)  # rule → its own file

    def file_of(self, rule: str) -> str:
        """The file in which a rule of this namespace stands."""
        return self.included.get(rule, self.file)


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Compiled rules with what is needed to say where each match comes from."""

    packs: tuple[Pack, ...]
    origins: dict[str, Origin] = field(repr=False)  # namespace → origin
    compiled: bytes = field(repr=False)
    named: bytes = field(repr=False)  # again the namespaces that use externals; may be empty
    named_spaces: frozenset[str]
    rules: tuple[RuleInfo, ...] = field(repr=False)
    sources: dict[str, tuple[Unit, ...]] = field(repr=False)  # namespace → what was compiled
    texts: Texts = field(repr=False, compare=False)
    externals: frozenset[str]  # those that some rule uses
    dropped: tuple[Dropped, ...]
    warnings: tuple[str, ...]
    engine: str
    sha256: str  # of all packs in order; a scan is resumed only with the same


def load(engine: Engine, paths: Iterable[Path] = ()) -> Rulebook:
    """The rulebook of these packs, or of the enabled ones where none is named.

    Raises UsageError and PackError for a path that cannot be a pack, RulesError where no rule at
    all can be used.
    """
    sources = [packs.read(path) for path in paths] or packs.enabled()
    book = compile_packs(engine, sources)
    demand_rules(book)
    return book


def demand_rules(book: Rulebook) -> None:
    """Raise RulesError where no rule of the book can be used."""
    if not book.rules:
        bad = book.dropped[:1]
        why = "".join(f": {one.file} line {one.line}: {one.reason}" for one in bad)
        raise RulesError(f"no rule can be used{why}")


def compile_packs(engine: Engine, sources: list[packs.Source]) -> Rulebook:
    """Compile packs into one rulebook, one namespace a file; it may be left without any rule.

    Raises PackError where includes multiply the rules beyond measure.
    """
    files: list[_File] = []
    dropped: list[Dropped] = []
    for number, source in enumerate(sources):
        own, refused = _files(number, source)
        files += own
        dropped += refused
    cut = {file.space: tuple(piece.unit for piece in _parts(file)) for file in files}
    texts = {file.space: _text(file) for file in files}
    with ThreadPoolExecutor(1) as beside:
        compiling = beside.submit(engine.compile, texts, EXTERNALS)
        # Done meanwhile, because libyara compiles without the lock that Python's threads share.
        known = [described(source) for source in sources]
        kept = Texts(sources)
        used = {file.space: _externals(file) for file in files}
    try:
        compiled = compiling.result()
    except RuleSyntaxError:
        for file in files:
            cut[file.space], texts[file.space], bad = _repaired(engine, file)
            dropped += bad
        compiled = engine.compile(texts, EXTERNALS)
    named = {space: texts[space] for space, externals in used.items() if externals}
    return Rulebook(
        packs=tuple(known),
        origins={
            file.space: Origin(known[file.number], file.name, _rule_files(file)) for file in files
        },
        compiled=compiled.data,
        named=engine.compile(named, EXTERNALS).data if named else b"",
        named_spaces=frozenset(named),
        rules=compiled.rules,
        sources=cut,
        texts=kept,
        externals=frozenset[str]().union(*used.values()),
        dropped=tuple(dropped),
        warnings=compiled.warnings,
        engine=engine.name,
        sha256=hashlib.sha256("".join(pack.sha256 for pack in known).encode()).hexdigest(),
    )


def sound_rules(engine: Engine, source: packs.Source) -> dict[tuple[str, str], str]:
    """(file, rule) → a text in which this rule compiles by itself, for every usable rule."""
    texts: dict[tuple[str, str], str] = {}
    for file in _files(0, source)[0]:
        parts: Sequence[Piece] = _parts(file)
        if _repaired(engine, file)[2]:
            parts, _ = usable(engine, EXTERNALS, parts)
        others = _rule_files(file)
        for rule, text in alone(parts).items():
            texts[others.get(rule, file.name), rule] = text
    return texts


@dataclass(frozen=True, slots=True)
class _File:
    """A rule file that makes a namespace."""

    number: int  # of its pack
    source: packs.Source
    name: str
    whole: Whole | None  # put together, where it includes others

    @property
    def space(self) -> str:
        return f"{self.number}/{self.name}"


def _files(number: int, source: packs.Source) -> tuple[list[_File], list[Dropped]]:
    """The files of a pack that make a namespace: those that no other of them includes."""
    texts = source.texts
    includers = {n: included(source.units, n) for n in texts if _may_include(texts[n])}
    named = frozenset[str]().union(*includers.values())
    files: list[_File] = []
    reached: set[str] = set()
    size = 0
    dropped = [Dropped(name, 0, "", why, source.name) for name, why in source.unreadable.items()]
    for name in sorted(texts, key=lambda one: one in named):
        if name in reached:  # a circle of includes starts at its first file
            continue
        together = whole(source.units, name) if name in includers else None
        files.append(_File(number, source, name, together))
        if together is not None:
            reached |= together.files
            dropped += [replace(one, pack=source.name) for one in together.dropped]
            size += sum(len(piece.unit.text) for piece in together.parts)
            if size > packs.MAX_PACK_BYTES:
                raise PackError(f"the includes of {source.name} multiply its rules beyond measure")
    return files, dropped


def _may_include(text: str) -> bool:
    return "include" in text and _INCLUDE.search(text) is not None  # the first is quick


def _parts(file: _File) -> Sequence[Piece]:
    return (file.whole or whole(file.source.units, file.name)).parts


def _externals(file: _File) -> frozenset[str]:
    """Those that the conditions of a file ask for."""
    words = frozenset[str]().union(*(piece.unit.words for piece in _parts(file)))
    return frozenset(word.removesuffix("*") for word in words) & EXTERNALS.keys()  # "filemode*2"


def _rule_files(file: _File) -> dict[str, str]:
    """Rule → the file it stands in, as far as that is another one."""
    others = (piece for piece in file.whole.parts if piece.file != file.name) if file.whole else ()
    return {piece.unit.name: piece.file for piece in others if piece.unit.part is Part.RULE}


def _text(file: _File) -> str:
    if file.whole is None:
        return file.source.texts[file.name]
    return "\n".join(piece.unit.text for piece in file.whole.parts)


def _repaired(engine: Engine, file: _File) -> tuple[tuple[Unit, ...], str, list[Dropped]]:
    """The statements of a file without what does not compile, and their text."""
    text = _text(file)
    try:
        engine.compile({file.space: text}, EXTERNALS)
    except RuleSyntaxError as error:
        good, bad = usable(engine, EXTERNALS, _parts(file))
        bad = bad or [Dropped(file.name, error.line, "", error.reason)]
        kept = tuple(piece.unit for piece in good)
        text = "\n".join(unit.text for unit in kept)
        return kept, text, [replace(one, pack=file.source.name) for one in bad]
    return tuple(piece.unit for piece in _parts(file)), text, []


def described(source: packs.Source) -> Pack:
    """What a pack is called and how much is in it, without trying any of its rules."""
    rules = sum(unit.part is Part.RULE for file in source.units.values() for unit in file)
    return Pack(source.name, source.version, source.sha256, len(source.texts), rules)
