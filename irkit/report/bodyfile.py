"""The times of files as a body file of The Sleuth Kit 3 and later, for mactime and its like.

A line is ``MD5|name|inode|mode|UID|GID|size|atime|mtime|ctime|crtime``; what is not known is 0,
times are whole seconds since 1970. An owner who is not known is -1, which is nobody's number, as 0
would be root; mactime and plaso take it, and would leave out a line without a number. mactime takes
``%XX`` in a field for that byte, so ``%`` and ``|`` are written so. A line break would still hide
the whole line from it, so that control characters are written to be shown as ``%0A``, and a ``%0A``
in a name as ``%250A``: unquoting the name in the file twice, or the one that mactime shows once,
gives the bytes of the path.
"""

import re
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, BinaryIO

from irkit.case import Case
from irkit.case.ledger import said_in
from irkit.records import Account, Action, FileRights, Item
from irkit.report.exchange import is_hash, path_in, time_in

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MODE = "r/----------"  # a regular file whose permissions are not known, as The Sleuth Kit has it
_NOBODY = -1
_QUOTED = re.compile(rb"[\x00-\x1f\x7f]|%(?=[0-9A-Fa-f]{2})")
_TIMES = ("accessed", "modified", "changed", "created")


def write_bodyfile(case: Case, out: BinaryIO) -> None:
    """Write every file that a scan listed with its time, then those kept as evidence."""
    for listed in case.files():
        out.write(_of_item(*listed))
    for line in _of_evidence(case):
        out.write(line)


def _of_item(item: Item, md5: str, rights: FileRights | None) -> bytes:
    times = (0, _seconds(item.modified), 0, 0)
    owner, mode = (_NOBODY, _NOBODY), _MODE
    if rights is not None:
        owner = (rights.uid, rights.gid)
        mode = _mode(stat.filemode(stat.S_IFREG | rights.mode & 0o7777))
    return _line(md5, item.target, mode, owner, item.size or 0, times)


def _of_evidence(case: Case) -> Iterator[bytes]:
    """What the system said of a file when it was copied: its owner, its mode, all four times."""
    numbers = {one.name: one.identifier for one in case.facts(Account)}
    for entry in case.ledger():
        if entry.action == Action.FILE_COPIED:
            body = said_in(entry)
            status = body.get("status")
            if isinstance(status, dict):
                user = str(status.get("owner", ""))
                owner = (
                    _number(body.get("uid", numbers.get(user, user))),
                    _number(body.get("gid", status.get("group"))),
                )
                path, times = path_in(body), _all_times(status)
                mode = _mode(str(status.get("mode", "")))
                yield _line("", path, mode, owner, _size(body), times)


def _number(said: object) -> int:
    """An account or group that has no name is said by its number; a SID is none."""
    text = str(said)
    known = text.isascii() and text.isdecimal() and len(text) < 20
    return int(text) if known else _NOBODY


def _mode(mode: str) -> str:
    """``-rwsr-xr-x`` as The Sleuth Kit writes it, ``r/rrwsr-xr-x``."""
    return f"r/r{mode[1:]}" if re.fullmatch(r"-[rwxsStT-]{9}", mode) else _MODE


def _size(body: dict[str, Any]) -> int:
    size = body.get("size")
    return size if isinstance(size, int) else 0


def _all_times(status: dict[str, Any]) -> tuple[int, ...]:
    return tuple(_seconds(time_in(status.get(name))) for name in _TIMES)


def _seconds(time: datetime | None) -> int:
    """Whole seconds since 1970; 0 for no time, and for earlier ones, which mactime cannot show."""
    return max(0, int((time - _EPOCH).total_seconds())) if time else 0


def _line(
    md5: str, path: str, mode: str, owner: tuple[int, int], size: int, times: tuple[int, ...]
) -> bytes:
    digest = md5 if is_hash("md5", md5) else "0"
    rest = "|".join(map(str, (0, mode, *owner, size, *times)))
    return digest.encode() + b"|" + _name(path) + b"|" + rest.encode() + b"\n"


def _name(path: str) -> bytes:
    try:
        data = path.encode("utf-8", "surrogateescape")  # the bytes that Linux has
    except UnicodeEncodeError:
        data = path.encode("utf-8", "surrogatepass")  # a name of Windows with half a character
    shown = _QUOTED.sub(lambda found: b"%%%02X" % ord(found[0]), data)
    return shown.replace(b"%", b"%25").replace(b"|", b"%7C")
