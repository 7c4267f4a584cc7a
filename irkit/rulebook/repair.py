"""Make a rule file stand by itself: its includes put in, its bad rules set aside one by one."""

import posixpath
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from irkit.engine import Engine, Externals
from irkit.errors import RuleSyntaxError
from irkit.rulebook.source import Part, Unit

_GLOBAL = re.compile(r"(?:private\s+)?global\b")


@dataclass(frozen=True, slots=True)
class Dropped:
    """A rule or statement that was set aside; `line` is 0 where the fault is the whole file's."""

    file: str
    line: int
    rule: str
    reason: str
    pack: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A statement and the file it stands in."""

    file: str
    unit: Unit


@dataclass(frozen=True, slots=True)
class Whole:
    """A file with those that it includes in their place."""

    parts: tuple[Piece, ...]
    dropped: tuple[Dropped, ...]  # includes that lead out of the pack or to nothing
    files: frozenset[str]


def whole(pack: Mapping[str, Sequence[Unit]], file: str) -> Whole:
    """Put together a file of a pack; what is included twice, or in a circle, is put in once."""
    parts: list[Piece] = []
    dropped: list[Dropped] = []
    seen = {file}
    pending = [(file, iter(pack[file]))]
    while pending:
        current, statements = pending[-1]
        unit = next(statements, None)
        if unit is None:
            pending.pop()
        elif unit.part is not Part.INCLUDE:
            parts.append(Piece(current, unit))
        else:
            target = _resolve(pack, current, unit.name)
            if target is None:
                reason = f'include "{unit.name}" leads out of the pack or to no file in it'
                dropped.append(Dropped(current, unit.line, "", reason))
            elif target not in seen:
                seen.add(target)
                pending.append((target, iter(pack[target])))
    return Whole(tuple(parts), tuple(dropped), frozenset(seen))


def included(pack: Mapping[str, Sequence[Unit]], file: str) -> set[str]:
    """The other files of the pack that a file names."""
    named = (unit.name for unit in pack[file] if unit.part is Part.INCLUDE)
    return {target for name in named if (target := _resolve(pack, file, name))} - {file}


def _resolve(pack: Collection[str], includer: str, name: str) -> str | None:
    """The file of the pack that an include means: beside the includer, else from the top."""
    name = name.replace("\\\\", "/").replace("\\", "/")
    for folder in (posixpath.dirname(includer), ""):
        path = posixpath.normpath(posixpath.join(folder, name))
        if path in pack:
            return path
    return None


def usable(
    engine: Engine, externals: Externals, parts: Sequence[Piece]
) -> tuple[list[Piece], list[Dropped]]:
    """The statements that compile, and those that do not with the reason.

    Halves of the file are tried until the bad rules stand alone, each half with no more than the
    rules that it refers to: few compilations where few rules are bad, small ones where many are.
    """
    search = _Search(engine, externals)
    for piece in parts:
        if piece.unit.part is not Part.RULE:
            search.sift([piece])
    search.sift([piece for piece in parts if piece.unit.part is Part.RULE])
    return search.kept.pieces, sorted(search.dropped, key=lambda one: (one.file, one.line))


def alone(parts: Sequence[Piece]) -> dict[str, str]:
    """Rule → a text in which it compiles by itself, from statements that are known to compile.

    With the global rules, which every match of another rule depends on.
    """
    kept = _Kept()
    for piece in parts:
        kept.add(piece)
    header = "\n".join([*kept.imports, ""])
    guards: dict[str, str] = {}
    for piece in parts:
        if piece.unit.part is Part.RULE and _GLOBAL.match(piece.unit.text):
            guards |= kept.needs[piece.unit.name]
    return {
        name: header + "\n".join({**guards, **needs}.values()) for name, needs in kept.needs.items()
    }


class _Kept:
    """Statements that compile, and what each rule among them needs."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.imports: list[str] = []
        self.needs: dict[str, dict[str, str]] = {}  # rule → what it needs, itself last: name → text
        self._wildcards: list[tuple[str, str]] = []  # prefix of names, rule that uses it

    def add(self, piece: Piece) -> None:
        unit = piece.unit
        if unit.part is Part.RULE:
            self.needs[unit.name] = {**self.needed(unit), unit.name: unit.text}
            self._wildcards += [(prefix, unit.name) for prefix in _prefixes(unit)]
        else:
            self.imports.append(unit.text)
        self.pieces.append(piece)

    def needed(self, unit: Unit) -> dict[str, str]:
        """The earlier rules that a statement refers to, by name or as "prefix*", and theirs.

        Rules that forbid it count too: those of the same name, and those with a "prefix*" that
        would mean it as well.
        """
        names = [word for word in sorted({*unit.words, unit.name}) if word in self.needs]
        for prefix in _prefixes(unit):
            names += [name for name in self.needs if name.startswith(prefix)]
        names += [name for prefix, name in self._wildcards if unit.name.startswith(prefix)]
        return {name: text for one in names for name, text in self.needs[one].items()}


def _prefixes(unit: Unit) -> list[str]:
    return [word[:-1] for word in unit.words if word.endswith("*")]


class _Search:
    def __init__(self, engine: Engine, externals: Externals) -> None:
        self._engine = engine
        self._externals = externals
        self.kept = _Kept()
        self.dropped: list[Dropped] = []

    def sift(self, block: list[Piece]) -> None:
        """Sort a run of statements into kept and dropped."""
        if not block:
            return
        needed: dict[str, str] = {}
        for piece in block:
            needed |= self.kept.needed(piece.unit)
        before = "\n".join([*self.kept.imports, *needed.values(), ""])
        text = before + "\n".join(piece.unit.text for piece in block)
        try:
            self._engine.compile({"": text}, self._externals)
        except RuleSyntaxError as error:
            if len(block) == 1:
                self._drop(block[0], error.line - 1 - before.count("\n"), error.reason)
            else:
                self.sift(block[: len(block) // 2])
                self.sift(block[len(block) // 2 :])
        else:
            for piece in block:
                self.kept.add(piece)

    def _drop(self, piece: Piece, lines_in: int, reason: str) -> None:
        unit = piece.unit
        name = unit.name if unit.part is Part.RULE else ""
        self.dropped.append(Dropped(piece.file, unit.line + max(0, lines_in), name, reason))
