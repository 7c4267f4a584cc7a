"""Make a rule file stand by itself: its includes put in, its bad rules set aside one by one."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from irkit.engine import Engine, Externals
from irkit.errors import RuleSyntaxError
from irkit.rulebook.source import Part, Unit, units


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


def pieces(texts: Mapping[str, str], file: str) -> tuple[list[Piece], list[Dropped]]:
    """The statements of a file with those of the files it includes in their place.

    `texts` is the whole pack; an include that leads out of it, into nothing or in a circle is
    dropped with the reason.
    """
    dropped: list[Dropped] = []
    seen = {file}

    def walk(current: str) -> Iterator[Piece]:
        for unit in units(texts[current]):
            if unit.part is not Part.INCLUDE:
                yield Piece(current, unit)
                continue
            target = _resolve(texts, current, unit.name)
            if target is None:
                reason = f'include "{unit.name}" leads out of the pack or to no file in it'
                dropped.append(Dropped(current, unit.line, "", reason))
            elif target not in seen:  # once is enough, and ends a circle
                seen.add(target)
                yield from walk(target)

    return list(walk(file)), dropped


def _resolve(texts: Mapping[str, str], includer: str, name: str) -> str | None:
    """The file of the pack that an include means: beside the includer, else from the top."""
    name = name.replace("\\\\", "/").replace("\\", "/")
    for folder in (posixpath.dirname(includer), ""):
        path = posixpath.normpath(posixpath.join(folder, name))
        if path in texts:
            return path
    return None


def usable(
    engine: Engine, externals: Externals, parts: list[Piece]
) -> tuple[list[Piece], list[Dropped]]:
    """The statements that compile, and those that do not with the reason.

    Halves of the file are tried until the bad rules stand alone, each half with no more than the
    rules that it refers to: few compilations where few rules are bad, small ones where many are.
    """
    search = _Search(engine, externals)
    for piece in parts:
        if piece.unit.part is Part.IMPORT:
            search.sift([piece])
    search.sift([piece for piece in parts if piece.unit.part is Part.RULE])
    return search.good, sorted(search.dropped, key=lambda one: (one.file, one.line))


class _Search:
    def __init__(self, engine: Engine, externals: Externals) -> None:
        self._engine = engine
        self._externals = externals
        self._imports: list[str] = []
        self._needs: dict[str, dict[str, str]] = {}  # rule → it and what it needs: name → text
        self.good: list[Piece] = []
        self.dropped: list[Dropped] = []

    def sift(self, block: list[Piece]) -> None:
        """Sort a run of statements into good and dropped."""
        if not block:
            return
        before = self._before(block)
        try:
            self._engine.compile(
                {"": before + "\n".join(piece.unit.text for piece in block)}, self._externals
            )
        except RuleSyntaxError as error:
            if len(block) == 1:
                self._drop(block[0], error.line - 1 - before.count("\n"), error.reason)
            else:
                self.sift(block[: len(block) // 2])
                self.sift(block[len(block) // 2 :])
        else:
            for piece in block:
                self._keep(piece)

    def _before(self, block: list[Piece]) -> str:
        needed: dict[str, str] = {}
        for piece in block:
            needed |= self._needed(piece.unit)
        return "\n".join([*self._imports, *needed.values(), ""])

    def _needed(self, unit: Unit) -> dict[str, str]:
        """The earlier rules that a statement refers to, by name or as "prefix*", and theirs.

        A rule of the same name counts too: with it the engine refuses the second one.
        """
        prefixes = tuple(word[:-1] for word in unit.words if word.endswith("*"))
        named = {*unit.words, unit.name} if unit.part is Part.RULE else set()
        names = [n for n in self._needs if n in named or (prefixes and n.startswith(prefixes))]
        return {name: text for one in names for name, text in self._needs[one].items()}

    def _keep(self, piece: Piece) -> None:
        unit = piece.unit
        if unit.part is Part.RULE:
            self._needs[unit.name] = {**self._needed(unit), unit.name: unit.text}
        else:
            self._imports.append(unit.text)
        self.good.append(piece)

    def _drop(self, piece: Piece, lines_in: int, reason: str) -> None:
        unit = piece.unit
        name = unit.name if unit.part is Part.RULE else ""
        self.dropped.append(Dropped(piece.file, unit.line + max(0, lines_in), name, reason))
