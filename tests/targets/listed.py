"""Trees to walk, and what a walk gave in a shape that tests compare."""

import os
from collections.abc import Iterable
from pathlib import Path

from irkit import places
from irkit.records import FileTarget, Item, ProcessTarget, Reason
from irkit.targets.files import Limits, Walker
from irkit.targets.mounts import Mount

LONG_AGO = 978_307_200 * 10**9  # 2001, in ns

One = FileTarget | ProcessTarget | Item


def files(listed: Iterable[One]) -> list[str]:
    return [one.path for one in listed if isinstance(one, FileTarget)]


def left_out(listed: Iterable[One]) -> dict[str, Reason]:
    return {one.target: one.reason for one in listed if isinstance(one, Item)}


def grow(top: Path, *names: str) -> None:
    """Files at these paths below `top`, each holding its own name."""
    for name in names:
        path = top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(os.fsencode(name))


def walk(
    top: Path, limits: Limits | None = None, mounts: dict[str, Mount] | None = None
) -> list[FileTarget | Item]:
    limits = limits or Limits()
    walker = Walker(limits) if mounts is None else Walker(limits, mounts)
    return list(walker.folder(str(top), "rest"))


def case_in(folder: Path, mark: bytes = places.CASE_MARK) -> None:
    grow(folder, "evidence/copy of a find")
    header = b"SQLite format 3\0" + bytes(52) + mark
    (folder / places.CASE_FILE).write_bytes(header + bytes(100))
