"""Files of a clean system and what the rules say of them, worked by two processes."""

import hashlib
import os
import stat
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from tests.rules.shipped import NOISY, matches

LARGEST = 16 << 20  # bytes
BUDGET = 1_200_000_000  # bytes; what is over it is left to chance by content hash
ALWAYS = ("/etc/", "/usr/bin/", "/usr/sbin/")
FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
SCRIPTS = (".pl", ".pm", ".php", ".phtml", ".py", ".pth", ".rb", ".sh", ".bash", ".js", ".jsp")

Loud = tuple[str, tuple[str, ...]]  # a path and the rules that match it at warning or above


def walk(*tops: str, without: tuple[str, ...] = ()) -> Iterator[str]:
    """Paths of regular files under the tops that are not larger than LARGEST."""
    for top in dict.fromkeys(os.path.realpath(top) for top in tops):
        for folder, folders, names in os.walk(top):
            folders[:] = [name for name in folders if os.path.join(folder, name) not in without]
            for path in (os.path.join(folder, name) for name in names):
                if _size(path):
                    yield path


def loud(paths: list[str]) -> list[Loud]:
    """Each path that a rule of warning or above matches."""
    with _two_processes() as pool:
        return [found for found in pool.map(_noise, paths, chunksize=64) if found]


def picked(paths: list[str]) -> list[str]:
    """Each content once; all of ALWAYS and the SCRIPTS, of the rest what fits into BUDGET."""
    with _two_processes() as pool:
        digests = list(pool.map(_digest, paths, chunksize=64))
    # Later entries win: a path that is always taken must not lose to a copy that is not.
    by_digest = dict(sorted(zip(digests, paths, strict=True), key=lambda pair: _always(pair[1])))
    order = sorted(by_digest, key=lambda digest: (not _always(by_digest[digest]), digest))
    chosen, left = [], BUDGET
    for path in (by_digest[digest] for digest in order):
        left -= _size(path)
        if left > 0 or _always(path):
            chosen.append(path)
    return chosen


def _two_processes() -> ProcessPoolExecutor:
    return ProcessPoolExecutor(2, mp_context=get_context("spawn"))


def _always(path: str) -> bool:
    return path.startswith(ALWAYS) or path.endswith(SCRIPTS)


def _size(path: str) -> int:
    """Bytes of a regular file that is not larger than LARGEST, else 0."""
    try:
        status = os.lstat(path)
    except FileNotFoundError:
        return 0
    return status.st_size if stat.S_ISREG(status.st_mode) and status.st_size <= LARGEST else 0


def _read(path: str) -> bytes:
    """The bytes, without touching the access time; none where we may not or it is gone."""
    try:
        try:
            handle = os.open(path, FLAGS | getattr(os, "O_NOATIME", 0))
        except PermissionError:  # O_NOATIME is for the owner and root
            handle = os.open(path, FLAGS)
    except (PermissionError, FileNotFoundError):
        return b""
    with open(handle, "rb") as file:
        return file.read(LARGEST)


def _digest(path: str) -> bytes:
    return hashlib.sha256(_read(path)).digest()


def _noise(path: str) -> Loud | None:
    rules = tuple(rule for rule, score in matches(_read(path), path).items() if score >= NOISY)
    return (path, rules) if rules else None
