"""Small files of a host, found and read below a root without harm to it.

Links are followed as the host itself would follow them, so that an absolute one stays below the
root. Nothing but regular files is ever opened, and opened so that access times stay as they are;
only where irkit runs neither as root nor as the owner, and for the links themselves, does Linux
offer no way to keep them. File systems that could hang, of a network or a user, are not entered.
"""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import datetime
from errno import EINVAL, ELOOP, ENAMETOOLONG, EREMOTE
from fnmatch import fnmatchcase
from itertools import islice

from irkit import opening
from irkit.collect.reasons import reason_for
from irkit.records import Item, Reason, gap, utc
from irkit.targets.mounts import Mount, mounts

LIMIT = 1 << 20  # bytes read of one file
ENTRIES = 10_000  # names read of one folder
_LINKS, _PATH_MAX = 40, 4096  # where the kernel gives up as well
_NOTHING = "/dev/null"  # a link to it is how administrators switch a file off


class NotLocal(OSError):
    """A path that leads into a file system of a network or a user, which could hang."""


@dataclass(frozen=True, slots=True)
class HostFile:
    """A regular file as the host names it, or a name that leads to /dev/null."""

    path: str  # as the host names it, whatever the root
    real: str  # with its links followed
    size: int
    mode: int
    owner: int  # uid
    modified: datetime | None

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition("/")[2]

    @property
    def executable(self) -> bool:
        """Whether somebody may execute it."""
        return bool(self.mode & 0o111)


@dataclass(frozen=True, slots=True)
class HostText(HostFile):
    """A file with its text: UTF-8, other bytes as surrogate escapes."""

    text: str
    cut: bool  # longer than LIMIT

    @property
    def lines(self) -> list[str]:
        """Its lines, ended by a line feed and nothing else, without white space around them."""
        return [line.strip() for line in self.text.split("\n")]


class Tree:
    """The files of a host below `root`; paths in and out are the host's own, such as /etc/passwd.

    A pattern is a path relative to `under` whose parts may hold *, ? and [] for names in a folder;
    names with a leading dot match as well. What is not there at all is no gap.
    """

    def __init__(self, root: str = "/") -> None:
        self._root = os.path.abspath(root).rstrip("/")
        self._remote = {path for path, mount in mounts().items() if may_hang(mount)}

    def paths(self, *patterns: str, under: str = "/") -> Iterator[str | Item]:
        """Names that match, sorted, a folder with two names once; a gap for a closed folder."""
        return (path for path, _ in self._named(patterns, under))

    def files(self, *patterns: str, under: str = "/") -> Iterator[HostFile | Item]:
        """Regular files that match, unread; a gap for each that cannot be looked at."""
        for path, listed in self._named(patterns, under):
            found = path if isinstance(path, Item) else self._look_or_gap(path, listed=listed)
            if isinstance(found, Item):
                yield found
            elif found and not stat.S_ISDIR(found.mode):
                regular = stat.S_ISREG(found.mode)
                yield found if regular else gap(found.path, Reason.SPECIAL)

    def texts(self, *patterns: str, under: str = "/") -> Iterator[HostText | Item]:
        """Regular files that match, with the first MiB of their text; a gap for what is missing."""
        for found in self.files(*patterns, under=under):
            text = found if isinstance(found, Item) else self._content_or_gap(found)
            yield text
            if isinstance(text, HostText) and text.cut:
                yield gap(text.path, Reason.TOO_LARGE, f"read the first {LIMIT} bytes")

    def read(self, path: str) -> HostText:
        """The file at `path`, the first MiB of it; raises `OSError`."""
        file = self.look(path)
        if not stat.S_ISREG(file.mode):
            raise OSError(EINVAL, "not a regular file", path)
        return self._content(file)

    def text(self, path: str) -> str:
        """The text of the file at `path`, empty where it cannot be read."""
        try:
            return self.read(path).text
        except OSError:
            return ""

    def line(self, path: str) -> str:
        """The first line of the file at `path`, empty where it cannot be read."""
        return self.text(path).partition("\n")[0].strip()

    def look(self, path: str) -> HostFile:
        """What is at `path`, links followed, unread; raises `OSError`."""
        real = self._resolved(path)
        if real == _NOTHING:
            return HostFile(path, real, 0, stat.S_IFREG, 0, None)
        info = os.lstat(self._root + real)
        modified = utc(info.st_mtime)
        return HostFile(path, real, info.st_size, info.st_mode, info.st_uid, modified)

    def real_folder(self, folder: str) -> str:
        """The folder with its links followed, as given where that cannot be done."""
        try:
            return self._resolved(folder)
        except OSError:
            return folder

    def is_folder(self, path: str) -> bool:
        """Whether a folder is there, however closed."""
        try:
            return stat.S_ISDIR(self.look(path).mode)
        except (PermissionError, NotLocal):
            return True  # something on the way is closed: reading in it will say so
        except OSError:
            return False

    def is_file(self, path: str) -> bool:
        """Whether a regular file is there that this user can see."""
        try:
            return stat.S_ISREG(self.look(path).mode)
        except OSError:
            return False

    def _named(self, patterns: tuple[str, ...], under: str) -> Iterator[tuple[str | Item, bool]]:
        """Each match, and whether its name was read from a folder rather than guessed."""
        seen: set[str] = set()
        for pattern in patterns:
            listed = _has_wildcard(pattern.rpartition("/")[2])
            for path in self._matches(under, pattern.lstrip("/")):
                if isinstance(path, str):
                    folder, _, name = path.rpartition("/")
                    place = f"{self.real_folder(folder)}/{name}"
                    if place in seen:
                        continue
                    seen.add(place)
                yield path, listed

    def _matches(self, folder: str, pattern: str) -> Iterator[str | Item]:
        head, _, rest = pattern.partition("/")
        for name in self._names(folder, head) if _has_wildcard(head) else [head]:
            path = name if isinstance(name, Item) else f"{folder.rstrip('/')}/{name}"
            if rest and isinstance(path, str):
                yield from self._matches(path, rest)
            else:
                yield path

    def _names(self, folder: str, pattern: str) -> Iterator[str | Item]:
        try:
            names = self._listed(folder)
        except (FileNotFoundError, NotADirectoryError):
            return
        except OSError as error:
            yield self._gap(folder, error)
            return
        yield from sorted(name for name in names[:ENTRIES] if fnmatchcase(name, pattern))
        if len(names) > ENTRIES:
            yield gap(folder, Reason.TOO_LARGE, f"looked at {ENTRIES} of its names")

    def _listed(self, folder: str) -> list[str]:
        with opening.listing(self._root + self._resolved(folder) or "/") as entries:
            return [entry.name for entry in islice(entries, ENTRIES + 1)]

    def _look_or_gap(self, path: str, *, listed: bool) -> HostFile | Item | None:
        try:
            return self.look(path)
        except (FileNotFoundError, NotADirectoryError) as error:
            folder, _, name = path.rpartition("/")
            leads_nowhere = os.path.lexists(f"{self._root}{self.real_folder(folder)}/{name}")
            return self._gap(path, error) if listed and not leads_nowhere else None
        except OSError as error:
            return self._gap(path, error)

    def _content_or_gap(self, file: HostFile) -> HostText | Item:
        try:
            return self._content(file)
        except OSError as error:
            return self._gap(file.path, error)

    def _content(self, file: HostFile) -> HostText:
        known = {field.name: getattr(file, field.name) for field in fields(HostFile)}
        if file.real == _NOTHING:
            return HostText(**known, text="", cut=False)
        with open(opening.open_file(self._root + file.real), "rb") as stream:
            data = stream.read(LIMIT + 1)
        text = data[:LIMIT].decode("utf-8", "surrogateescape")
        return HostText(**known, text=text, cut=len(data) > LIMIT)

    def _resolved(self, path: str) -> str:
        """The path without links; "" is the root itself."""
        if len(path) > _PATH_MAX:
            raise OSError(ENAMETOOLONG, os.strerror(ENAMETOOLONG), path)
        todo, done, links = path.split("/")[::-1], [""], 0
        while todo:
            part = todo.pop()
            if part in {"", "."}:
                continue
            if part == "..":
                done = done[:-1] or [""]
                continue
            here = "/".join([*done, part])
            if here == _NOTHING and not todo:
                return here
            if self._root + here in self._remote:
                raise NotLocal(EREMOTE, "on a file system that could hang", self._root + here)
            if not stat.S_ISLNK(self._mode(here, "/".join(done))):
                done.append(part)
                continue
            links += 1
            if links > _LINKS:
                raise OSError(ELOOP, os.strerror(ELOOP), path)
            target = os.readlink(self._root + here)
            if target.startswith("/"):
                done = [""]
            todo += target.split("/")[::-1]
        return "/".join(done)

    def _mode(self, here: str, folder: str) -> int:
        if "\0" in here:  # a file may name such a path, no file system holds it
            raise FileNotFoundError
        try:
            return os.lstat(self._root + here).st_mode
        except PermissionError as error:
            # It is the folder that may not be searched: one gap for all that lies in it.
            raise PermissionError(error.errno, error.strerror, self._root + folder) from None

    def _gap(self, path: str, error: OSError) -> Item:
        if isinstance(error, (PermissionError, NotLocal)) and error.filename:
            path = str(error.filename)[len(self._root) :] or "/"
        reason = Reason.NETWORK if isinstance(error, NotLocal) else reason_for(error)
        return gap(path, reason, error.strerror or str(error))


def may_hang(mount: Mount) -> bool:
    """Whether a look into it may wait for a server or for some user's program; never the root."""
    return mount.path != "/" and (mount.reason is Reason.NETWORK or mount.type == "autofs")


def _has_wildcard(pattern: str) -> bool:
    return not {"*", "?", "["}.isdisjoint(pattern)
