"""What the file system says of a file: sizes, owner, permissions, times, what hangs on it."""

import errno
import os
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from irkit.inspection import statx
from irkit.inspection.subject import Subject, Unavailable
from irkit.records import Reason, utc
from irkit.targets.owners import Owners

_STREAMS = 200  # that are listed
_WINDOWS_ATTRIBUTES = {
    stat.FILE_ATTRIBUTE_READONLY: "read-only",
    stat.FILE_ATTRIBUTE_HIDDEN: "hidden",
    stat.FILE_ATTRIBUTE_SYSTEM: "system",
    stat.FILE_ATTRIBUTE_TEMPORARY: "temporary",
    stat.FILE_ATTRIBUTE_COMPRESSED: "compressed",
    stat.FILE_ATTRIBUTE_ENCRYPTED: "encrypted",
    stat.FILE_ATTRIBUTE_OFFLINE: "offline",
    stat.FILE_ATTRIBUTE_REPARSE_POINT: "reparse point",
}


@dataclass(frozen=True, slots=True)
class Status:
    """As it was when the file was opened."""

    size: int
    allocated: int | None  # bytes on disk; None where the system does not tell
    owner: str
    group: str  # empty on Windows, as is the mode
    mode: str  # "-rwsr-xr-x"
    rights: tuple[str, ...]  # what in the mode deserves a word
    attributes: tuple[str, ...]  # "immutable", "hidden", …
    links: int  # names that it has
    modified: datetime | None
    changed: datetime | None  # its owner, mode or names; None on Windows
    accessed: datetime | None
    created: datetime | None


@dataclass(frozen=True, slots=True)
class Stream:
    """Content beside the content: an alternate data stream, or an extended attribute of Linux."""

    name: str
    size: int


def status(subject: Subject) -> Status:
    """Sizes, owner, permissions and times."""
    found = subject.status
    mode = found.st_mode
    owner, group = _owner(subject)
    created, attributes = _created(subject)
    return Status(
        size=found.st_size,
        allocated=_allocated(found),
        owner=owner,
        group=group,
        mode=stat.filemode(mode) if sys.platform != "win32" else "",
        rights=tuple(_rights(mode, owner, group)) if sys.platform != "win32" else (),
        attributes=attributes,
        links=found.st_nlink,
        modified=utc(found.st_mtime),
        changed=utc(found.st_ctime) if sys.platform != "win32" else None,
        accessed=utc(found.st_atime),
        created=created,
    )


def streams(subject: Subject) -> tuple[Stream, ...]:
    """Names and sizes of what hangs on the file."""
    if sys.platform == "win32":
        from irkit.windows.files import streams as listed

        return tuple(Stream(name, size) for name, size in listed(subject.descriptor)[:_STREAMS])
    if sys.platform != "linux":
        raise Unavailable(Reason.UNAVAILABLE)
    try:
        names = os.listxattr(subject.descriptor)[:_STREAMS]
    except OSError as error:
        if error.errno != errno.ENOTSUP:
            raise
        raise Unavailable(Reason.UNAVAILABLE, "this file system has none") from error
    return tuple(Stream(name, len(os.getxattr(subject.descriptor, name))) for name in names)


def _allocated(found: os.stat_result) -> int | None:
    blocks: int | None = getattr(found, "st_blocks", None)
    return None if blocks is None else blocks * 512


def _owner(subject: Subject) -> tuple[str, str]:
    if sys.platform != "win32":
        owners = Owners()
        return owners.user(subject.status.st_uid), owners.group(subject.status.st_gid)
    from irkit.collect.windows.identity import name_of, owner_of_file

    try:
        return name_of(owner_of_file(subject.descriptor)), ""
    except OSError:  # who may read a file may not always ask whose it is
        return "", ""


def _created(subject: Subject) -> tuple[datetime | None, tuple[str, ...]]:
    """When the file was made, and the names of its attributes."""
    if sys.platform != "win32":
        return statx.created(subject.descriptor)
    flags = subject.status.st_file_attributes
    words = tuple(word for flag, word in _WINDOWS_ATTRIBUTES.items() if flags & flag)
    return utc(getattr(subject.status, "st_birthtime", subject.status.st_ctime)), words


def _rights(mode: int, owner: str, group: str) -> Iterator[str]:
    runs = mode & (stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)
    if mode & stat.S_ISUID:
        yield f"setuid: runs as {owner}" if runs else "setuid, but nobody may run it"
    if mode & stat.S_ISGID:
        yield f"setgid: runs as group {group}" if runs else "setgid, but nobody may run it"
    if mode & stat.S_ISVTX:
        yield "sticky"
    if mode & stat.S_IWOTH:
        yield "anybody may write to it"
