"""Which rules of a pack are slow, and which match what is clean; measured, not guessed."""

import os
import sys
import sysconfig
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from irkit import opening
from irkit.engine import Engine
from irkit.errors import EngineError, ItemTimeout
from irkit.rulebook import EXTERNALS, compile_packs, sound_rules
from irkit.rulebook.packs import Source

SLOW_RATE = 20 << 20  # bytes a second that one rule alone has to reach
_TIMED_BYTES = 8 << 20
_CLEAN_BYTES = 64 << 20
_LARGEST = 4 << 20
_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Slow:
    """A rule that alone reaches `rate` bytes a second, below `SLOW_RATE`."""

    file: str
    rule: str
    rate: int


@dataclass(frozen=True, slots=True)
class Noisy:
    """A rule that matches `files` of the clean files, such as `example`."""

    file: str
    rule: str
    files: int
    example: str


@dataclass(frozen=True, slots=True)
class Health:
    """What was measured over `clean_files` files below `folder`."""

    folder: str
    clean_files: int
    slow: tuple[Slow, ...]
    noisy: tuple[Noisy, ...]


def clean_folder() -> Path:
    """A folder of clean files that is always there: Python's own library.

    Where that lies in an archive, as in a packed program, the folder of its libraries.
    """
    library = Path(sysconfig.get_path("stdlib"))
    return library if library.is_dir() else Path(sys.prefix)


def measure(engine: Engine, source: Source, folder: Path) -> Health:
    """Match the usable rules of a pack against up to 64 MiB of clean files below `folder`."""
    files = dict(_clean_files(folder))
    sample = b"".join(files.values())[:_TIMED_BYTES]
    rules = sound_rules(engine, source)
    slow = [
        Slow(file, rule, int(len(sample) / seconds))
        for (file, rule), seconds in _slow(engine, rules, sample)
    ]
    return Health(str(folder), len(files), tuple(slow), _noisy(engine, source, files))


def _clean_files(folder: Path) -> Iterator[tuple[str, bytes]]:
    total = 0
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = os.path.join(parent, name)
            try:
                descriptor = opening.open_file(path)
                with os.fdopen(descriptor, "rb") as file:
                    data = file.read(_LARGEST)
            except OSError:  # no sample of clean content; nobody asked to look at this file
                continue
            total += len(data)
            yield path, data
            if total >= _CLEAN_BYTES:
                return


def _slow(
    engine: Engine, rules: dict[tuple[str, str], str], sample: bytes
) -> Iterator[tuple[tuple[str, str], float]]:
    """Rules that alone are slower than `SLOW_RATE`, with their seconds.

    Costs add up, so a half that is quick as a whole holds no slow rule: halves are timed until
    the slow ones stand alone.
    """
    if not rules or not sample:
        return
    seconds = _timed(engine, list(rules.values()), sample)
    if seconds <= len(sample) / SLOW_RATE:
        return
    if len(rules) == 1:
        yield next(iter(rules)), seconds
        return
    pairs = list(rules.items())
    yield from _slow(engine, dict(pairs[: len(pairs) // 2]), sample)
    yield from _slow(engine, dict(pairs[len(pairs) // 2 :]), sample)


def _timed(engine: Engine, texts: list[str], sample: bytes) -> float:
    compiled = engine.compile({str(n): text for n, text in enumerate(texts)}, EXTERNALS)
    matcher = engine.load(compiled.data)
    began = time.perf_counter()
    try:
        matcher.match_data(sample, {}, _SECONDS)
    except (ItemTimeout, EngineError):  # as slow as can be: it used up its time, or its memory
        return float(_SECONDS)
    return time.perf_counter() - began


def _noisy(engine: Engine, source: Source, files: dict[str, bytes]) -> tuple[Noisy, ...]:
    book = compile_packs(engine, [source])
    matcher = engine.load(book.compiled)
    counts: Counter[tuple[str, str]] = Counter()
    examples: dict[tuple[str, str], str] = {}
    for path, data in files.items():
        externals = {"filename": os.path.basename(path), "filepath": os.path.dirname(path)}
        try:
            matches = matcher.match_data(data, externals, _SECONDS)
        except (ItemTimeout, EngineError):  # `slow` names the rule
            continue
        for match in matches:
            key = (book.origins[match.namespace].file, match.rule)
            counts[key] += 1
            examples.setdefault(key, path)
    return tuple(Noisy(*key, count, examples[key]) for key, count in counts.most_common())
