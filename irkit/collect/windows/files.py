"""Files of a Windows host, found and read without harm to it.

Paths come from registry values and processes, so that an intruder may have written them. One that
leads to a share would make Windows log on there with the responder's name: it is never opened.
"""

import ntpath
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from errno import EREMOTE

from irkit import opening
from irkit.collect.reasons import reason_for
from irkit.records import Item, Reason, gap
from irkit.windows import drives
from irkit.windows.api import from_filetime

ENTRIES = 100_000  # names listed below one folder
_REPARSE_POINT = 0x400  # a link, a junction, a file in the cloud
_EPOCH = 116_444_736_000_000_000  # 1970 in 100 ns since 1601


@dataclass(frozen=True, slots=True)
class HostFile:
    """A regular file with its content."""

    path: str
    data: bytes
    modified: datetime | None


def read(path: str, limit: int) -> HostFile:
    """The first `limit` bytes of the file at `path`. Raises OSError."""
    with open(open_local(path), "rb", buffering=0) as file:
        status = os.fstat(file.fileno())
        return HostFile(path, file.read(limit), from_filetime(_EPOCH + status.st_mtime_ns // 100))


def open_local(path: str) -> int:
    """A descriptor for reading a file of this host's own disks.

    Raises OSError, with the number EREMOTE for a file elsewhere.
    """
    _refuse_elsewhere(path)
    return opening.open_file(path)


def below(folder: str, *, deep: bool = True) -> Iterator[str | Item]:
    """Paths of the files in `folder`, and below it when `deep`; nothing where it is not there.

    Links are not followed but yielded as gaps, as is a folder that cannot be listed.
    """
    try:
        _refuse_elsewhere(folder)
    except FileNotFoundError:
        return
    except OSError as error:
        yield gap(folder, reason_for(error), str(error))
        return
    pending, left = [folder], ENTRIES
    while pending:
        here = pending.pop()
        try:
            with opening.listing(here) as listed:
                entries = sorted(listed, key=lambda entry: entry.name)[:left]
        except FileNotFoundError:
            continue
        except OSError as error:
            yield gap(here, reason_for(error), str(error))
            continue
        left -= len(entries)
        if left <= 0:
            yield gap(here, Reason.TOO_LARGE, f"more than {ENTRIES} names")
            return
        for entry in entries:
            path = os.path.join(here, entry.name)
            if _is_link(entry):
                yield gap(path, Reason.SPECIAL, "a link, not followed")
            elif not entry.is_dir(follow_symlinks=False):
                yield path
            elif deep:
                pending.append(path)


def _refuse_elsewhere(path: str) -> None:
    """Raises OSError unless all of the path, which may hold no link, is on the host's own disks."""
    drive, rest = ntpath.splitdrive(path)
    if (
        len(drive) != 2
        or not rest.startswith("\\")
        or drives.kind_of(f"{drive}\\") == drives.REMOTE
    ):
        raise OSError(EREMOTE, "not on a disk of this host", path)
    here = drive
    for name in ntpath.dirname(rest).split("\\")[1:]:
        here += f"\\{name}"
        if name and stat.S_ISLNK(os.lstat(opening.extended(here)).st_mode):
            raise OSError(EREMOTE, "a link on the way may lead elsewhere", path)


def _is_link(entry: os.DirEntry[str]) -> bool:
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    return entry.is_symlink() or bool(attributes & _REPARSE_POINT)
