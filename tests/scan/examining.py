"""Workers' examiners in this process, and targets for them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from irkit.engine import engine
from irkit.records import CommandTarget, Examined, FileTarget, ProcessTarget
from irkit.rulebook import Rulebook, load, packs
from irkit.scan.examine import Setup
from irkit.targets.files import Limits, Walker

Examine = Callable[[FileTarget | ProcessTarget | CommandTarget], Any]


def book_of(folder: Path, rules: str) -> Rulebook:
    (folder / "rules.yar").write_text(rules)
    return load(engine(), [folder / "rules.yar"])


def examiner(book: Rulebook, seconds: int = 10, max_size: int = 4 << 20) -> Examine:
    return Setup(
        engine="yara-python",
        compiled=book.compiled,
        forms=None,
        named=book.named,
        named_spaces=book.named_spaces,
        origins=book.origins,
        shipped=packs.shipped_digests(),
        externals=book.externals,
        max_size=max_size,
        seconds=seconds,
        gentle=False,
    )()


def target(path: Path | str) -> FileTarget:
    (found,) = Walker(Limits()).file(str(path), "named")
    assert isinstance(found, FileTarget)
    return found


def written(path: Path, content: bytes | str) -> FileTarget:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return target(path)


def rules_of(examined: Examined) -> list[str]:
    return [finding.rule for finding in examined.findings]
