"""The safe walk: every regular file below a folder once, and every reason for leaving one out."""

import errno
import fnmatch
import os
import re
import stat
from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field

from irkit import opening, places
from irkit.records import FileTarget, Item, Kind, Outcome, Reason
from irkit.targets.mounts import Mount, mounts, share
from irkit.targets.owners import Owners

Keep = Callable[[os.stat_result], bool]

_ON_DEMAND = 0x1000 | 0x40000 | 0x400000  # Windows: OFFLINE, RECALL_ON_OPEN, RECALL_ON_DATA_ACCESS
_SPECIAL = {
    stat.S_IFDIR: "folder",
    stat.S_IFLNK: "link",
    stat.S_IFIFO: "FIFO",
    stat.S_IFSOCK: "socket",
    stat.S_IFCHR: "character device",
    stat.S_IFBLK: "block device",
}


@dataclass(frozen=True, slots=True)
class Limits:
    """What a walk leaves out."""

    max_size: int = 64 << 20  # bytes on disk
    exclude: tuple[str, ...] = ()  # patterns as fnmatch takes them, against the whole path
    own: tuple[str, ...] = ()  # folders of irkit itself and of the case that is written
    network: bool = False  # enter network and user file systems too
    links: bool = False  # say which links are left out: what a scan passes over lies elsewhere


@dataclass
class Walker:
    """Walks folders and remembers what it has listed, so that nothing is listed twice."""

    limits: Limits
    _mounts: dict[str, Mount] = field(default_factory=mounts)
    _owners: Owners = field(default_factory=Owners)
    # Folders that were walked, by identity, and left out, by path.
    _folders: set[Hashable] = field(default_factory=set)
    # Files that a walk may meet again: identity → hash of the path that they were listed under.
    _files: dict[Hashable, int] = field(default_factory=dict)
    _left_out: set[str] = field(default_factory=set)  # files, ahead of the walk of their folder

    def __post_init__(self) -> None:
        own = (path for path in self.limits.own if os.path.isdir(path))
        self._own = {_identity(os.path.realpath(path), os.stat(path)) for path in own}
        patterns = map(os.path.normcase, self.limits.exclude)
        self._exclude = re.compile("|".join(map(fnmatch.translate, patterns)) or r"(?!)")

    def closed(self, path: str) -> Item | None:
        """What to say of a file system that is mounted here and that the walk does not enter."""
        return self._left_to(path, self._mounts.get(path))

    def file(self, path: str, place: str) -> Iterator[FileTarget | Item]:
        """One file ahead of the walk of its folder; nothing where it was listed before."""
        try:
            status = os.lstat(opening.extended(path))
        except OSError as error:
            yield failed(path, error)
            return
        kind = opening.kind(status)
        if kind != stat.S_IFREG:
            yield left_out(path, Reason.SPECIAL, _SPECIAL.get(kind, ""))
            return
        for found in self._regular(path, status, place, ahead=True):
            if isinstance(found, Item):
                self._left_out.add(path)
            yield found

    def image(self, path: str) -> Iterator[FileTarget | Item]:
        """The file of a running program, as `file`; not touched on a closed file system."""
        closed = next(filter(None, map(self.closed, _upwards(path))), None)
        closed = closed or self._left_to(path, share(path))
        if closed is None:
            yield from self.file(path, "process image")
        else:
            yield left_out(path, closed.reason, closed.detail)

    def folder(self, root: str, place: str) -> Iterator[FileTarget | Item]:
        """Every file below `root` that was not listed before, and everything that is left out."""
        yield from self._walk(root, place, self._folders, None)

    def preview(self, root: str, place: str, keep: Keep) -> Iterator[FileTarget]:
        """The files below `root` whose status `keep` chooses, ahead of the walk for all others.

        Does not report what is left out or cannot be read: the walk that follows does.
        """
        for found in self._walk(root, place, set(self._folders), keep):
            if isinstance(found, FileTarget):
                yield found

    def _left_to(self, path: str, mount: Mount | None) -> Item | None:
        """What to say of a path where this mount is one that the walk does not enter."""
        if mount is None or mount.reason is None:
            return None
        if self.limits.network and mount.reason is Reason.NETWORK:
            return None
        return left_out(path, mount.reason, mount.type)

    def _walk(
        self, root: str, place: str, walked: set[Hashable], keep: Keep | None
    ) -> Iterator[FileTarget | Item]:
        pending: list[tuple[str, tuple[int, int]]] = []
        try:
            status = os.lstat(opening.extended(root))
        except OSError as error:
            yield failed(root, error, "folder")
            return
        yield from self._enter(root, status, walked, pending)
        with opening.Anchor() as anchor:
            while pending:
                folder, expected = pending.pop()
                try:
                    with opening.listing(folder, expected, anchor) as entries:
                        yield from self._list(folder, entries, place, walked, pending, keep)
                except OSError as error:
                    yield failed(folder, error, "folder")

    def _enter(
        self,
        folder: str,
        status: os.stat_result,
        walked: set[Hashable],
        pending: list[tuple[str, tuple[int, int]]],
    ) -> Iterator[Item]:
        """Put a folder on the way, or say why not."""
        identity = _identity(folder, status)
        if identity in walked or folder in walked:
            return
        reason: Reason | None = None
        if identity in self._own:
            reason = Reason.OWN
        elif self._excluded(folder):
            reason = Reason.EXCLUDED
        if reason is None:
            walked.add(identity)
            pending.append((folder, (status.st_dev, status.st_ino)))
        else:  # by this name: a bind mount may show it under one that is not excluded
            walked.add(folder)
            yield left_out(folder, reason, "folder")

    def _list(
        self,
        folder: str,
        entries: opening.Listing,
        place: str,
        walked: set[Hashable],
        pending: list[tuple[str, tuple[int, int]]],
        keep: Keep | None,
    ) -> Iterator[FileTarget | Item]:
        """The files of one folder; its sub-folders go on the way."""
        of_case = places.CASE_CONTENT if _is_case(entries) else ()
        specials: Counter[str] = Counter()
        above = os.path.join(folder, "")
        for entry in entries:
            path = above + entry.name
            closed = self.closed(path) if path in self._mounts else None
            if closed is not None:  # even to ask for its status could hang
                yield closed
                continue
            try:
                status = entry.stat(follow_symlinks=False)
            except OSError as error:
                yield failed(path, error)
                continue
            kind = opening.kind(status)
            if entry.name in of_case and kind in (stat.S_IFREG, stat.S_IFDIR):
                yield left_out(path, Reason.OTHER_CASE, "" if kind == stat.S_IFREG else "folder")
            elif kind == stat.S_IFREG:
                if keep is None or keep(status):
                    yield from self._regular(path, status, place, ahead=keep is not None)
            elif kind == stat.S_IFDIR:
                yield from self._enter(path, status, walked, pending)
            elif kind == stat.S_IFLNK:
                if self.limits.links:
                    yield left_out(path, Reason.SPECIAL, f"link{_goal(path)}")
            elif kind in _SPECIAL:
                specials[_SPECIAL[kind]] += 1
        if specials:
            names = ", ".join(f"{count} {name}" for name, count in sorted(specials.items()))
            yield left_out(folder, Reason.SPECIAL, names, specials.total())

    def _regular(
        self, path: str, status: os.stat_result, place: str, *, ahead: bool
    ) -> Iterator[FileTarget | Item]:
        """A file, or why it is left out; nothing where it was listed by this very name.

        One that is listed `ahead` of its folder, or has several names, is remembered.
        """
        identity = _identity(path, status)
        listed_as = self._files.get(identity)
        if listed_as == hash(path) or path in self._left_out:
            return
        target = self._target(path, status, place)
        reason: Reason | None = None
        if self._excluded(path):
            reason = Reason.EXCLUDED
        elif getattr(status, "st_file_attributes", 0) & _ON_DEMAND:
            reason = Reason.NETWORK
        elif listed_as is not None and status.st_nlink > 1:  # else a new file with its number
            reason = Reason.HARD_LINK
        elif min(target.size, target.allocated) > self.limits.max_size:
            reason = Reason.TOO_LARGE
        elif ahead or status.st_nlink > 1:
            self._files[identity] = hash(path)
        yield target if reason is None else left_out(path, reason, "", 1, status.st_size)

    def _excluded(self, path: str) -> bool:
        return self._exclude.match(os.path.normcase(path)) is not None

    def _target(self, path: str, status: os.stat_result, place: str) -> FileTarget:
        blocks = getattr(status, "st_blocks", None)
        return FileTarget(
            path=path,
            device=status.st_dev,
            inode=status.st_ino,
            size=status.st_size,
            allocated=status.st_size if blocks is None else min(blocks * 512, status.st_size),
            modified_ns=status.st_mtime_ns,
            owner=self._owners.user(status.st_uid),
            group=self._owners.group(status.st_gid),
            mode=status.st_mode,
            place=place,
        )


def reason_of(error: OSError) -> Reason:
    """The reason that coverage counts an operating-system error under."""
    if isinstance(error, (opening.NotRegular, opening.Replaced)):
        return Reason.REPLACED
    if isinstance(error, PermissionError):
        return Reason.DENIED
    if error.errno in (errno.ENOENT, errno.ESRCH):
        return Reason.VANISHED
    if error.errno in (errno.ELOOP, errno.ENOTDIR):  # a link stands where a file or folder stood
        return Reason.REPLACED
    return Reason.UNREADABLE


def failed(path: str, error: OSError, detail: str = "") -> Item:
    """An item for a file or folder that could not be read."""
    text = ", ".join(part for part in (detail, error.strerror or str(error)) if part)
    return Item(Kind.FILE, path, Outcome.FAILED, reason_of(error), text, None, "", None)


def left_out(
    path: str, reason: Reason, detail: str, count: int = 1, size: int | None = None
) -> Item:
    """An item for a file, or `count` things below a folder, that a walk leaves out."""
    return Item(Kind.FILE, path, Outcome.SKIPPED, reason, detail, size, "", None, count)


def _goal(path: str) -> str:
    """Where a link leads, as " to /srv"; empty where nobody may know."""
    try:
        return f" to {os.readlink(opening.extended(path))}"
    except OSError:
        return ""


def _identity(path: str, status: os.stat_result) -> Hashable:
    """What two names of one thing share; the name on Windows, whose listings give no number."""
    return os.path.normcase(path) if os.name == "nt" else status.st_dev << 64 | status.st_ino


def _upwards(path: str) -> Iterator[str]:
    """The path and every folder above it."""
    yield path
    while (above := os.path.dirname(path)) != path:
        path = above
        yield path


def _is_case(folder: opening.Listing) -> bool:
    """Whether the folder is an irkit case, whose own findings would be found again.

    It may only look like one: what does not belong to a case is walked all the same.
    """
    try:
        with os.fdopen(folder.open_file(places.CASE_FILE), "rb") as file:
            header = file.read(72)
    except OSError:  # no such file, as nearly everywhere; a case that cannot be read is no case
        return False
    return header[:16] == b"SQLite format 3\0" and header[68:] == places.CASE_MARK
