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
    return search.kept.pieces, sorted(search.dropped, key=lambda one: (one.file, one.line))


def alone(parts: list[Piece]) -> dict[str, str]:
    """Rule → a text in which it compiles by itself, from statements that are known to compile."""
    kept = _Kept()
    for piece in parts:
        kept.add(piece)
    header = "\n".join([*kept.imports, ""])
    return {name: header + "\n".join(needs.values()) for name, needs in kept.needs.items()}


class _Kept:
    """Statements that compile, and what each rule among them needs."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.imports: list[str] = []
        self.needs: dict[str, dict[str, str]] = {}  # rule → what it needs, itself last: name → text

    def add(self, piece: Piece) -> None:
        unit = piece.unit
        if unit.part is Part.RULE:
            self.needs[unit.name] = {**self.needed(unit), unit.name: unit.text}
        else:
            self.imports.append(unit.text)
        self.pieces.append(piece)

    def needed(self, unit: Unit) -> dict[str, str]:
        """The earlier rules that a statement refers to, by name or as "prefix*", and theirs.

        A rule of the same name counts too: with it the engine refuses the second one.
        """
        names = [word for word in sorted({*unit.words, unit.name}) if word in self.needs]
        for prefix in (word[:-1] for word in unit.words if word.endswith("*")):
            names += [name for name in self.needs if name.startswith(prefix)]
        return {name: text for one in names for name, text in self.needs[one].items()}


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
