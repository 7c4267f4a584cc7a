"""The files that patterns mean on this host, found without following a link.

A pattern is an absolute path whose parts may hold *, ? and [] for names in one folder; names with
a leading dot match as well. ** stands for any number of folders. Variables stand for what differs
from host to host: {home} and {profile} for each user's folder, {pid} for irkit's own process.
"""

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fnmatch import translate
from itertools import islice
from re import Pattern
from re import compile as compiled

from irkit import opening
from irkit.capture.files import kind_of
from irkit.collect.reasons import reason_for
from irkit.records import Item, Reason, gap
from irkit.targets.mounts import mounts

NAMES = 100_000  # read of one folder, and in all for one pattern

_ANY_NAME = compiled("(?s).*")

_Part = str | Pattern[str] | None  # a name, names that match, or any number of folders


@dataclass(frozen=True, slots=True)
class Found:
    """A regular file that a pattern means."""

    path: str
    size: int
    identity: tuple[int, int] | None  # (device, inode); None on Windows


@dataclass
class Finder:
    """Finds files; each once, under whatever pattern comes first."""

    own: tuple[str, ...] = ()  # folders that are left out: of the case
    _seen: set[tuple[str, bool]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._closed = {
            path: mount
            for path, mount in mounts().items()
            if path != "/" and (mount.reason is Reason.NETWORK or mount.type == "autofs")
        }
        self._own = {os.path.normcase(os.path.realpath(path)) for path in self.own}
        self._values = _values()

    def files(self, patterns: Iterable[str]) -> Iterator[Found | Item]:
        """Files that match, and a gap for what is there and cannot be taken.

        What is not there at all is no gap.
        """
        for pattern in patterns:
            top, *parts = pattern.split("/")
            for first in self._expanded(top):
                if isinstance(first, Item):
                    yield from self._new([first])
                    continue
                names = [*first.split("/"), *map(self._with_pid, parts)]
                yield from self._new(self._look(names[0], [*map(_parsed, names[1:])]))

    def file(self, path: str) -> Iterator[Found | Item]:
        """One file that the host names; a gap where it is there and cannot be taken."""
        real = _real(path)
        if os.path.isabs(real):
            top, *names = real.split("/")
            yield from self._new(self._look(top, [*names]))

    def _look(self, top: str, parts: list[_Part]) -> Iterator[Found | Item]:
        left = [NAMES]
        yield from self._matches(f"{top}/", parts, left)
        if left[0] <= 0:
            yield gap(f"{top}/", Reason.TOO_LARGE, f"looked at {NAMES:,} names of a pattern")

    def _expanded(self, top: str) -> Iterable[str | Item]:
        """The first part of a pattern for each value of its variable."""
        return self._values[top[1:-1]] if top.startswith("{") else [top]

    def _with_pid(self, part: str) -> str:
        return part.replace("{pid}", str(os.getpid()))

    def _new(self, found: Iterable[Found | Item]) -> Iterator[Found | Item]:
        for one in found:
            gone = isinstance(one, Item)
            key = os.path.normcase(one.target if isinstance(one, Item) else one.path), gone
            if key not in self._seen:
                self._seen.add(key)
                yield one

    def _matches(self, folder: str, parts: list[_Part], left: list[int]) -> Iterator[Found | Item]:
        """What matches below a folder, which ends in "/"."""
        part, *rest = parts
        if part is None:
            yield from self._anywhere(folder, rest or [_ANY_NAME], left)
        elif isinstance(part, str):
            yield from self._match(folder + part, rest, left, listed=False)
        else:
            for name in self._names(folder, part, left):
                if isinstance(name, Item):
                    yield name
                else:
                    yield from self._match(folder + name, rest, left, listed=True)

    def _match(
        self, path: str, rest: list[_Part], left: list[int], *, listed: bool
    ) -> Iterator[Found | Item]:
        if path in self._closed:
            yield gap(path, Reason.NETWORK, self._closed[path].type)
            return
        try:
            status = os.lstat(opening.extended(path))
        except (FileNotFoundError, NotADirectoryError):
            if listed:
                yield gap(path, Reason.VANISHED)
            return
        except (OSError, ValueError) as error:  # ValueError: a NUL in a name that somebody wrote
            reason = reason_for(error) if isinstance(error, OSError) else Reason.UNREADABLE
            yield gap(path, reason, str(error))
            return
        kind = opening.kind(status)
        if kind == stat.S_IFDIR and rest and not self._is_own(path):
            yield from self._matches(f"{path}/", rest, left)
        elif kind == stat.S_IFREG and not rest:
            yield Found(path, status.st_size, _identity(status))
        elif kind == stat.S_IFLNK:
            yield gap(path, Reason.SPECIAL, f"a link to {_goal(path)}, not followed")
        elif kind not in (stat.S_IFDIR, stat.S_IFREG) and not rest:
            yield gap(path, Reason.SPECIAL, kind_of(path))

    def _anywhere(self, folder: str, rest: list[_Part], left: list[int]) -> Iterator[Found | Item]:
        """What matches in a folder and in all below it."""
        pending = [folder]
        while pending and left[0] > 0:
            here = pending.pop()
            yield from self._matches(here, rest, left)
            below = [*self._names(here, _ANY_NAME, left, folders=True)]
            pending += (f"{here}{name}/" for name in reversed(below) if isinstance(name, str))

    def _names(
        self, folder: str, pattern: Pattern[str], left: list[int], *, folders: bool = False
    ) -> Iterator[str | Item]:
        """The names in a folder that match, sorted; only those of folders, if asked."""
        try:
            with opening.listing(_listable(folder)) as entries:
                listed = [*islice(entries, max(left[0], 0))]
                if folders:
                    listed = [one for one in listed if self._is_open(folder, one)]
        except (FileNotFoundError, NotADirectoryError):
            return
        except OSError as error:
            yield gap(folder, reason_for(error), error.strerror or str(error))
            return
        left[0] -= len(listed)
        names = (one.name for one in listed)
        yield from sorted(name for name in names if pattern.match(os.path.normcase(name)))

    def _is_open(self, folder: str, entry: os.DirEntry[str]) -> bool:
        """Whether it is a folder to go into; not asked of what could hang."""
        path = folder + entry.name
        if path in self._closed:
            return False
        try:
            status = entry.stat(follow_symlinks=False)
        except OSError:  # that it cannot be looked at is said where it is looked for
            return False
        return opening.kind(status) == stat.S_IFDIR and not self._is_own(path)

    def _is_own(self, path: str) -> bool:
        return os.path.normcase(os.path.abspath(path)) in self._own


def _identity(status: os.stat_result) -> tuple[int, int] | None:
    return None if sys.platform == "win32" else (status.st_dev, status.st_ino)


def _parsed(part: str) -> _Part:
    if part == "**":
        return None
    if {"*", "?", "["}.isdisjoint(part):
        return part
    return compiled(translate(os.path.normcase(part)))


def _listable(folder: str) -> str:
    return folder if len(folder) <= 3 else folder.rstrip("/")


def _real(path: str) -> str:
    """The file that the host means by a path, which may lead over links of its own."""
    if sys.platform == "win32":
        return path.replace("\\", "/")
    else:  # noqa: RET505 - so that mypy leaves it alone on Windows
        from irkit.collect.linux.tree import Tree

        try:
            return Tree().look(path).real
        except OSError:  # looking for it will say what is wrong
            return path


def _goal(path: str) -> str:
    try:
        return os.readlink(path)
    except OSError:
        return "elsewhere"


def _values() -> dict[str, list[str | Item]]:
    """What variables stand for on this host, folders without an end of "/"."""
    if sys.platform == "win32":
        from irkit.collect.windows import folders

        def parted(path: str) -> str:
            return path.replace("\\", "/").rstrip("/")

        found = folders.profiles()
        return {
            "profile": [one if isinstance(one, Item) else parted(one.folder) for one in found],
            "windows": [parted(folders.windows())],
            "program_data": [parted(folders.program_data())],
            "system_drive": [parted(folders.windows()[:2])],
        }
    else:  # noqa: RET505
        from irkit.collect.linux.passwd import Home, homes
        from irkit.collect.linux.tree import Tree

        tree = Tree()
        known = homes(tree)
        return {"home": [tree.real_folder(o.path) if isinstance(o, Home) else o for o in known]}
