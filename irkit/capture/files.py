"""A file of the host copied into a case as evidence, with all that the system says of it."""

import hashlib
from collections.abc import Iterator
from contextlib import closing

from irkit import __version__, opening
from irkit.capture.evidence import Kept, Sink, written
from irkit.case import Case
from irkit.case.codec import plain, raw_of
from irkit.case.evidence import COPIED
from irkit.errors import UsageError
from irkit.inspection.status import status
from irkit.inspection.subject import Subject
from irkit.text import visible

_PIECE = 4 << 20


def copy_file(case: Case, path: str) -> Kept:
    """Copy a regular file as it is; its access time stays, no link is followed.

    It is read twice: a file that changes meanwhile is kept as it was read first, and the ledger
    says so. Raises UsageError for what cannot be read, CaseUnwritable and what `Case.log` raises.
    """
    try:
        subject = Subject.opened(path)
    except opening.NotRegular as error:
        raise UsageError(f"{visible(path)} is no regular file: only files are copied") from error
    except OSError as error:
        raise UsageError(f"cannot copy {visible(path)}: {error.strerror}") from error
    with closing(subject):
        try:
            return _copied(case, subject)
        except OSError as error:
            raise UsageError(f"cannot read {visible(path)}: {error.strerror}") from error


def _copied(case: Case, subject: Subject) -> Kept:
    def write(out: Sink) -> None:
        for piece in _pieces(subject):
            out.write(piece)

    facts = plain(status(subject))
    with written(case, subject.size, write) as draft:
        after = hashlib.sha256()
        for piece in _pieces(subject):
            after.update(piece)
        scans = case.scans()
        body = {
            "path": subject.path,
            "path_raw": raw_of(subject.path),
            "status": facts,
            "sha256_after": after.hexdigest(),
            "irkit": __version__,
            "rules_sha256": scans[-1].rules_sha256 if scans else None,
        }
        return draft.keep("file", ".bin", COPIED, body)


def _pieces(subject: Subject) -> Iterator[bytes]:
    """All bytes that the file has now, up to the size it had when it was opened."""
    offset = 0
    while piece := subject.read(offset, _PIECE):
        yield piece
        offset += len(piece)
