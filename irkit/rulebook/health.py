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
from irkit.engine import Engine, Matcher
from irkit.errors import EngineError, ItemTimeout
from irkit.rulebook import EXTERNALS, sound_rules
from irkit.rulebook.packs import Source
from irkit.text import storable

SLOW_RATE = 20 << 20  # bytes a second that one rule alone has to reach
_TIMED_BYTES = 8 << 20
_CLEAN_BYTES = 64 << 20
_LARGEST = 4 << 20
_SECONDS = 5  # for one look; more than enough for a set of rules none of which is slow

Rule = tuple[str, str]  # file, name


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
    rules = sound_rules(engine, source)
    slow: dict[Rule, float] = {}
    sample = b"".join(files.values())[:_TIMED_BYTES]
    if sample:
        sample *= -(-_TIMED_BYTES // len(sample))
        slow = dict(_slow(engine, rules, sample))
    # One that never ends would never let the others show what they match.
    ending = {rule: text for rule, text in rules.items() if slow.get(rule, 0.0) < _SECONDS}
    return Health(
        folder=str(folder),
        clean_files=len(files),
        slow=tuple(Slow(*rule, int(len(sample) / seconds)) for rule, seconds in slow.items()),
        noisy=_noisy(engine, ending, files),
    )


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


def _slow(engine: Engine, rules: dict[Rule, str], sample: bytes) -> Iterator[tuple[Rule, float]]:
    """Rules that alone are slower than `SLOW_RATE`, with their seconds.

    Costs add up, so a half that is quick as a whole holds no slow rule: halves are timed until
    the slow ones stand alone.
    """
    seconds = _timed(engine, rules, sample)
    if seconds <= len(sample) / SLOW_RATE:
        return
    pairs = list(rules.items())
    if len(pairs) == 1:
        yield pairs[0][0], seconds
        return
    yield from _slow(engine, dict(pairs[: len(pairs) // 2]), sample)
    yield from _slow(engine, dict(pairs[len(pairs) // 2 :]), sample)


def _timed(engine: Engine, rules: dict[Rule, str], sample: bytes) -> float:
    """Seconds of processor time, which tells the rules' cost also on a busy machine."""
    matcher = _matcher(engine, rules)
    began = time.thread_time()
    try:
        matcher.match_data(sample, {}, _SECONDS)
    except (ItemTimeout, EngineError):  # as slow as can be: it used up its time, or its memory
        return float(_SECONDS)
    return time.thread_time() - began


def _noisy(engine: Engine, rules: dict[Rule, str], files: dict[str, bytes]) -> tuple[Noisy, ...]:
    matcher = _matcher(engine, rules)
    asked = list(rules)
    counts: Counter[Rule] = Counter()
    examples: dict[Rule, str] = {}
    for path, data in files.items():
        folder, name = os.path.split(storable(path))
        extension = os.path.splitext(name)[1].lower()
        externals = {"filename": name, "filepath": folder, "extension": extension}
        try:
            matches = matcher.match_data(data, externals, _SECONDS)
        except (ItemTimeout, EngineError):  # some rule hates this very file
            continue
        for match in matches:
            rule = asked[int(match.namespace)]
            if rule[1] == match.rule:  # else one that it needs
                counts[rule] += 1
                examples.setdefault(rule, path)
    return tuple(Noisy(*rule, count, examples[rule]) for rule, count in counts.most_common())


def _matcher(engine: Engine, rules: dict[Rule, str]) -> Matcher:
    """The rules with what each of them needs, a namespace each: its place in the order."""
    texts = {str(number): text for number, text in enumerate(rules.values())}
    return engine.load(engine.compile(texts, EXTERNALS).data)
