"""What `irkit evidence add` is to take: files as they are named, below folders, or of findings."""

import os
import socket
import stat
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from irkit.capture.files import kind_of
from irkit.case import Case
from irkit.case.things import WORST_FIRST
from irkit.cli.naming import host_of, how_to_write
from irkit.cli.words import size_text
from irkit.errors import UsageError
from irkit.opening import extended
from irkit.records import HARMLESS_SKIPS, FileTarget, Item, Kind, Level, Reason, Thing, gap
from irkit.targets.files import Limits, Walker


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file to be copied."""

    path: str
    size: int  # bytes, as far as that is known before
    identity: tuple[int, int] | None = None  # (device, inode) that it has to have
    sha256: str = ""  # that it had when it was found


@dataclass(frozen=True, slots=True)
class Missed:
    """What is not copied, and why as a whole sentence."""

    path: str
    why: str
    harmless: bool = False  # nothing that could be copied stands there
    item: Item | None = None  # of coverage; None for what is not there, or is no file anyway


def named(
    case: Case, paths: Iterable[str], limit: int, *, recursive: bool
) -> Iterator[Wanted | Missed]:
    """Each path as it is named, and of folders the files below them and what is left out there."""
    own = (str(case.folder.resolve()),)
    walker = Walker(Limits(max_size=limit, own=own, links=True))
    for given in paths:
        path = _meant(case, given)
        if _is_absent(path):
            yield Missed(path, f"there is no {path}{how_to_write(given)}")
        elif kind_of(path) != "a folder":
            yield Wanted(path, _size(path))
        elif recursive:
            yield from _below(walker, path, limit)
        else:
            yield Missed(path, f"{path} is a folder: --recursive takes the files below it")


def _meant(case: Case, given: str) -> str:
    """What a path leads to, from this folder on; where nothing is there, in an attempt's host."""
    roots = [os.getcwd(), *host_of(case)]
    found = [os.path.abspath(os.path.join(root, given)) for root in roots]
    return next((one for one in found if not _is_absent(one)), found[0])


def of_findings(case: Case, level: Level) -> Iterator[Wanted | Missed]:
    """The files that count as a level or worse, the worst first.

    Raises UsageError where they were found on another host: here other files have their names.
    """
    host = case.host()
    if host not in ("", socket.gethostname()):
        raise UsageError(
            f"the findings are of {host}, and this is {socket.gethostname()}: "
            "take their files there"
        )
    for counted in WORST_FIRST[: WORST_FIRST.index(level) + 1]:
        yield from map(_of_thing, case.things(counted))


def _of_thing(thing: Thing) -> Wanted | Missed:
    target = thing.target
    if thing.kind is Kind.FILE:
        return Wanted(target, _size(target), sha256=thing.findings[0].sha256)
    what = "process: irkit dump keeps its memory" if thing.kind is Kind.PROCESS else "command"
    return Missed(target, f"{target} is no file but a {what}", harmless=True)


def _below(walker: Walker, folder: str, limit: int) -> Iterator[Wanted | Missed]:
    """The files below a folder, as many as fit."""
    left = limit
    for found in walker.folder(folder, "named"):
        if isinstance(found, Item):
            yield _left_out(found)
        elif found.size > left:
            beyond = f"beyond the limit of {size_text(limit)}: --limit takes more"
            large = replace(gap(found.path, Reason.TOO_LARGE, beyond), size=found.size)
            yield Missed(found.path, f"cannot copy {found.path}: {beyond}", item=large)
        else:
            left -= found.size
            yield Wanted(found.path, found.size, _identity(found))


def _left_out(one: Item) -> Missed:
    harmless = one.reason in HARMLESS_SKIPS
    detail = f", {one.detail}" if one.detail else ""
    said = f"{one.target}: {one.reason.value}{detail}"
    of_coverage = replace(one, kind=Kind.SOURCE)  # what scans say of the same file stays
    return Missed(one.target, said if harmless else f"cannot copy {said}", harmless, of_coverage)


def _is_absent(path: str) -> bool:
    """Whether it is certain that nothing is there."""
    try:
        os.lstat(extended(path))
    except OSError as error:
        return isinstance(error, (FileNotFoundError, NotADirectoryError))
    return False


def _size(path: str) -> int:
    try:
        status = os.lstat(extended(path))
    except OSError:  # is said when it is its turn
        return 0
    return status.st_size if stat.S_ISREG(status.st_mode) else 0


def _identity(one: FileTarget) -> tuple[int, int] | None:
    """What the walk saw; Windows does not tell it in its listings."""
    return None if sys.platform == "win32" else (one.device, one.inode)
