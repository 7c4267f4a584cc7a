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
from irkit.targets.mounts import Mount, mounts
from irkit.targets.owners import Owners

Keep = Callable[[os.stat_result], bool]

_ON_DEMAND = 0x1000 | 0x40000 | 0x400000  # Windows: OFFLINE, RECALL_ON_OPEN, RECALL_ON_DATA_ACCESS
_JUNCTION = 0xA0000003  # Windows: IO_REPARSE_TAG_MOUNT_POINT
_SPECIAL = {
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


@dataclass
class Walker:
    """Walks folders and remembers what it has listed, so that nothing is listed twice."""

    limits: Limits
    _mounts: dict[str, Mount] = field(default_factory=mounts)
    _owners: Owners = field(default_factory=Owners)
    _folders: set[Hashable] = field(default_factory=set)
    _files: set[Hashable] = field(default_factory=set)

    def __post_init__(self) -> None:
        own = (path for path in self.limits.own if os.path.isdir(path))
        self._own = {_identity(path, os.stat(path)) for path in own}
        patterns = "|".join(fnmatch.translate(pattern) for pattern in self.limits.exclude)
        self._excluded = re.compile(patterns or r"(?!)").match

    def closed(self, path: str) -> bool:
        """Whether a file system is mounted here that the walk does not enter."""
        mount = self._mounts.get(path)
        return mount is not None and self._closed(mount)

    def _closed(self, mount: Mount) -> bool:
        return mount.reason is not None and not (
            self.limits.network and mount.reason is Reason.NETWORK
        )

    def file(self, path: str, place: str) -> Iterator[FileTarget | Item]:
        """One file by its path; nothing where it was listed before or is no regular file."""
        try:
            status = os.lstat(opening.extended(path))
        except OSError as error:
            yield failed(path, error)
            return
        if stat.S_ISREG(status.st_mode) and _identity(path, status) not in self._files:
            self._files.add(_identity(path, status))
            yield self._target(path, status, place)

    def folder(
        self, root: str, place: str, keep: Keep | None = None
    ) -> Iterator[FileTarget | Item]:
        """Every file below `root` that was not listed before, and everything that is left out.

        `keep` chooses among the files by their status; the others are passed over in silence.
        """
        yield from self._walk(root, place, keep, self._folders)

    def preview(self, root: str, place: str, keep: Keep) -> Iterator[FileTarget]:
        """The files below `root` that `keep` chooses, ahead of a `folder` walk for all others.

        Leaves no mark, and does not report what it cannot read: the walk that follows does.
        """
        for found in self._walk(root, place, keep, set(self._folders)):
            if isinstance(found, FileTarget):
                yield found

    def _walk(
        self, root: str, place: str, keep: Keep | None, walked: set[Hashable]
    ) -> Iterator[FileTarget | Item]:
        try:
            status = os.stat(opening.extended(root))
        except OSError as error:
            yield failed(root, error)
            return
        pending: list[tuple[str, int]] = []
        yield from self._enter(root, status, None, walked, pending)
        while pending:
            folder, device = pending.pop()
            try:
                with opening.listing(folder) as entries:
                    yield from self._list(folder, device, entries, place, keep, walked, pending)
            except OSError as error:
                yield failed(folder, error, "folder")

    def _enter(
        self,
        folder: str,
        status: os.stat_result,
        parent_device: int | None,
        walked: set[Hashable],
        pending: list[tuple[str, int]],
    ) -> Iterator[Item]:
        """Put a folder on the way, or say why not."""
        identity = _identity(folder, status)
        if identity in walked:
            return
        walked.add(identity)
        mount = self._mounts.get(folder) if status.st_dev != parent_device else None
        reason: Reason | None = None
        if identity in self._own:
            reason = Reason.OWN
        elif self._excluded(folder):
            reason = Reason.EXCLUDED
        elif mount is not None and parent_device is not None and self._closed(mount):
            reason = mount.reason  # else the caller named it
        if reason is None and _is_case(folder):
            reason = Reason.OTHER_CASE
        if reason is None:
            pending.append((folder, status.st_dev))
        else:
            yield left_out(folder, reason, mount.type if mount else "folder")

    def _list(
        self,
        folder: str,
        device: int,
        entries: Iterator[os.DirEntry[str]],
        place: str,
        keep: Keep | None,
        walked: set[Hashable],
        pending: list[tuple[str, int]],
    ) -> Iterator[FileTarget | Item]:
        """The files of one folder; its sub-folders go on the way."""
        specials: Counter[str] = Counter()
        for entry in entries:
            path = os.path.join(folder, entry.name)
            try:
                status = entry.stat(follow_symlinks=False)
            except OSError as error:
                yield failed(path, error)
                continue
            kind = stat.S_IFMT(status.st_mode)
            if kind == stat.S_IFREG:
                if keep is None or keep(status):
                    yield from self._regular(path, status, place)
            elif kind == stat.S_IFDIR:
                if getattr(status, "st_reparse_tag", 0) != _JUNCTION:
                    yield from self._enter(path, status, device, walked, pending)
            elif kind in _SPECIAL:
                specials[_SPECIAL[kind]] += 1
        if specials:
            names = ", ".join(f"{count} {name}" for name, count in sorted(specials.items()))
            yield left_out(folder, Reason.SPECIAL, names, specials.total())

    def _regular(
        self, path: str, status: os.stat_result, place: str
    ) -> Iterator[FileTarget | Item]:
        target = self._target(path, status, place)
        reason: Reason | None = None
        if status.st_nlink > 1 or self._files:
            identity = _identity(path, status)
            if identity in self._files:
                reason = Reason.HARD_LINK
            elif status.st_nlink > 1:
                self._files.add(identity)
        if self._excluded(path):
            reason = Reason.EXCLUDED
        elif getattr(status, "st_file_attributes", 0) & _ON_DEMAND:
            reason = Reason.NETWORK
        elif reason is None and min(target.size, target.allocated) > self.limits.max_size:
            reason = Reason.TOO_LARGE
        yield target if reason is None else left_out(path, reason, "", 1, status.st_size)

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
    if isinstance(error, opening.NotRegular):
        return Reason.REPLACED
    if isinstance(error, PermissionError):
        return Reason.DENIED
    if error.errno in (errno.ENOENT, errno.ESRCH, errno.ENOTDIR):
        return Reason.VANISHED
    if error.errno == errno.ELOOP:  # a link stands where a file stood
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


def _identity(path: str, status: os.stat_result) -> Hashable:
    """What two names of one thing share; the name where a listing of Windows has no file number."""
    return (status.st_dev, status.st_ino) if status.st_ino else os.path.normcase(path)


def _is_case(folder: str) -> bool:
    """Whether the folder is an irkit case, whose own findings would be found again."""
    try:
        descriptor = opening.open_file(os.path.join(folder, places.CASE_FILE))
    except OSError:  # no such file, as nearly everywhere; a case that cannot be read is no case
        return False
    with os.fdopen(descriptor, "rb") as file:
        header = file.read(72)
    return header[:16] == b"SQLite format 3\0" and header[68:] == places.CASE_MARK
