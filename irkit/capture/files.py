"""A file of the host copied into a case as evidence, with all that the system says of it."""

import hashlib
import os
import stat
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass

from irkit import __version__, opening
from irkit.capture.evidence import Kept, Sink, written
from irkit.case import Case
from irkit.case.codec import plain, raw_of
from irkit.collect.reasons import reason_for
from irkit.errors import UsageError
from irkit.inspection.status import Stream, status, streams
from irkit.inspection.subject import Subject, Unavailable
from irkit.records import Action, Reason
from irkit.text import visible

Tell = Callable[[int], None]
"""Is told of bytes as they are done with; what it raises ends the work."""

UNSIZED = 64 << 20  # bytes that are taken at most of a file that does not say how many it has

_PIECE = 4 << 20
_SMALL_PIECE = 64 << 10  # more than that at once the kernel does not give of its settings


@dataclass(frozen=True, slots=True)
class Copied:
    """A file that was copied, and whether it stayed as it was meanwhile."""

    kept: Kept
    changed: bool  # what was copied reads otherwise now; the copy is as it was read first
    grew: int  # bytes that it got meanwhile, which are not in the copy; negative where it was cut
    lies_at: str | None  # where it is when links on the way to it are followed, if that is known


def copy_file(
    case: Case,
    path: str,
    *,
    expected: tuple[int, int] | None = None,
    limit: int = UNSIZED,
    more: Mapping[str, object] | None = None,
    tell: Tell = lambda size: None,
) -> Copied:
    """Copy a regular file as it is; its access time stays, and a link is refused.

    Folders on the way may be links: the ledger has the path as it was given, and where the file
    lies. It is read twice: a file that changes meanwhile is kept as it was read first, and the
    ledger says so. `expected` is its (device, inode), `limit` bounds what says that it is empty
    and is not, and `more` goes into the ledger, too.
    Raises UsageError for what cannot be read, CaseUnwritable and what `Case.log` raises.
    """
    try:
        subject = opened(path, expected)
    except OSError as error:
        raise UsageError(f"cannot copy {visible(path)}: {why_not(path, error)}") from error
    with closing(subject):
        try:
            return _copied(case, subject, limit, more or {}, tell)
        except OSError as error:
            raise UsageError(f"cannot read {visible(path)}: {why_not(path, error)}") from error


def opened(path: str, expected: tuple[int, int] | None = None) -> Subject:
    """The regular file at a path. Raises OSError.

    An administrator of Windows may read for a backup what the file's permissions keep from him.
    """
    if sys.platform == "win32":
        from irkit.windows.privileges import enable_backup_privilege

        enable_backup_privilege()
    return Subject.opened(path, expected)


def why_not(path: str, error: OSError) -> str:
    """Why a file cannot be had, and what can be done."""
    if isinstance(error, opening.Replaced):
        return "another file took its place meanwhile"
    said = error.strerror or str(error)
    if getattr(error, "winerror", None) in _LOCKED or said in _LOCKED:
        return (
            f"{said} that lets nobody read it: end that program or stop its service, or take the "
            "file from a shadow copy or from the disk, read on another machine"
        )
    kind = kind_of(path)
    return said if kind in ("", "a file") else f"it is {kind}, and only regular files are copied"


def reason_of(path: str, error: Exception) -> Reason:
    """Why a file was not had, in the words of coverage; of what `copy_file` raises its cause."""
    cause = error.__cause__ if isinstance(error, UsageError) else error
    if kind_of(path) not in ("", "a file"):
        return Reason.SPECIAL
    return reason_for(cause) if isinstance(cause, OSError) else Reason.UNREADABLE


_LOCKED = (32, 33, "in use by another program")
_KINDS = {
    stat.S_IFREG: "a file",
    stat.S_IFDIR: "a folder",
    stat.S_IFLNK: "a link",
    stat.S_IFIFO: "a FIFO",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


def kind_of(path: str) -> str:
    """What stands at a path, as "a FIFO"; empty where that cannot be told."""
    try:
        return _KINDS.get(opening.kind(os.lstat(opening.extended(path))), "")
    except OSError:
        return ""


def hashed(subject: Subject, tell: Tell = lambda size: None) -> str:
    """SHA-256 of a file as it is now, up to the size it had when it was opened. Raises OSError."""
    digest = hashlib.sha256()
    for piece in _pieces(subject):
        digest.update(piece)
        tell(len(piece))
    return digest.hexdigest()


def _copied(
    case: Case, subject: Subject, limit: int, more: Mapping[str, object], tell: Tell
) -> Copied:
    def write(out: Sink) -> None:
        pieces = _pieces(subject) if subject.size else _unsized(subject, limit)
        for piece in _read(subject.path, pieces):
            out.write(piece)
            tell(len(piece))

    lies_at = opening.real_path(subject.descriptor)  # before anybody has time to move it
    where = _where(subject, lies_at)
    facts = {"status": plain(status(subject)), "streams": plain(_streams(subject))}
    with written(case, subject.size or _PIECE, write) as draft:
        # What the system makes anew for each reading has no content that could stay the same.
        after = hashed(subject) if subject.size or not draft.size else None
        grew = os.fstat(subject.descriptor).st_size - subject.size
        body = {
            **where,
            **facts,
            **more,
            "sha256_after": after,
            "grew": grew,
            "irkit": __version__,
            "rules_sha256": rules_of(case),
        }
        kept = draft.keep("file", ".bin", Action.FILE_COPIED, body)
    return Copied(kept, after not in (None, kept.sha256), grew, lies_at)


def _where(subject: Subject, lies_at: str | None) -> dict[str, object]:
    """The path as it was given, what says which file that was, and whose."""
    device, inode = subject.identity
    on_linux = sys.platform != "win32"  # where owners have numbers
    return {
        "path": subject.path,
        "path_raw": raw_of(subject.path),
        "real_path": plain(lies_at),
        "real_path_raw": raw_of(lies_at) if lies_at else None,
        "device": device,
        "inode": inode,
        "uid": subject.status.st_uid if on_linux else None,
        "gid": subject.status.st_gid if on_linux else None,
    }


def _read(path: str, pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The pieces; a fault of the file that is read must not pass for one of the disk written to."""
    try:
        yield from pieces
    except OSError as error:
        raise UsageError(f"cannot read {visible(path)}: {why_not(path, error)}") from error


def _streams(subject: Subject) -> tuple[Stream, ...] | None:
    """What hangs on the file, which is not copied; None where the system does not tell."""
    try:
        return streams(subject)
    except (OSError, Unavailable):
        return None


def rules_of(case: Case) -> str | None:
    """The rules of the latest scan that had any."""
    return next((one.rules_sha256 for one in reversed(case.scans()) if one.rules_sha256), None)


def _pieces(subject: Subject) -> Iterator[bytes]:
    """All bytes that the file has now, up to the size it had when it was opened."""
    offset = 0
    while piece := subject.read(offset, _PIECE):
        yield piece
        offset += len(piece)


def _unsized(subject: Subject, limit: int) -> Iterator[bytes]:
    """What a file gives that says it is empty, as those of /proc do, up to a limit."""
    os.lseek(subject.descriptor, 0, os.SEEK_SET)
    left = limit
    while left and (piece := os.read(subject.descriptor, min(left, _SMALL_PIECE))):
        yield piece
        left -= len(piece)
