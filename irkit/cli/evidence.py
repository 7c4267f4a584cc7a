"""`irkit evidence`: files of the host in the case, with who took them, when, and their hashes."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from irkit.capture.evidence import check_folder, check_room
from irkit.capture.files import Copied, copy_file, kind_of
from irkit.case import Case
from irkit.case.evidence import faults, kept, present, taken
from irkit.cli import options, output
from irkit.cli.evidence_collect import collect
from irkit.cli.evidence_export import export
from irkit.cli.evidence_show import show
from irkit.cli.progress import Progress
from irkit.cli.running import cancelled_by_signal
from irkit.cli.sealing import sealing
from irkit.cli.words import count, size_text
from irkit.errors import UsageError
from irkit.opening import extended
from irkit.records import HARMLESS_SKIPS, FileTarget, Item
from irkit.report.plain import plain
from irkit.targets.files import Limits, Walker
from irkit.text import visible
from irkit.workers import Gate


@click.group(short_help="Keep files as evidence in a case.")
def evidence() -> None:
    """Keep files as evidence in a case: take, collect, list, check and hand on."""


@evidence.command(short_help="Copy files into a case.")
@click.argument(
    "paths", nargs=-1, required=True, type=options.Place(readable=False), metavar="PATH..."
)
@options.case_to_read
@click.option("--recursive", is_flag=True, help="Of a folder take every file below it.")
@click.option(
    "--limit",
    type=options.Size(),
    default="2G",
    show_default=True,
    metavar="SIZE",
    help="Take so much of each folder at most.",
)
def add(paths: tuple[str, ...], folder: Path, limit: int, *, recursive: bool) -> None:
    """Copy files into the folder evidence/ of a case, named by their content.

    The ledger notes path, owner, times, size and SHA-256, before and after the copy. What cannot
    be copied is said, and the rest is; then the exit status is 2.
    """
    refused, gate = 0, Gate()
    with sealing(Case.open(folder, write=True)) as case, cancelled_by_signal(gate):
        wanted = [*_wanted(case, paths, limit, recursive=recursive)]
        total = sum(map(_size, wanted))
        check_folder(case.folder)
        check_room(case.folder, total)
        with Progress("copying", gate) as progress:
            progress.out_of(total)
            for one in wanted:
                try:
                    _add(case, one, progress)
                except UsageError as error:
                    refused += 1
                    print(f"irkit: {visible(str(error))}", file=sys.stderr)
    if refused:
        sys.exit(2)


def _wanted(
    case: Case, paths: tuple[str, ...], limit: int, *, recursive: bool
) -> Iterator[str | FileTarget | Item | UsageError]:
    """Each path as it is named, and of folders the files below them and what is left out there."""
    walker = Walker(Limits(max_size=limit, own=(str(case.folder.resolve()),)))
    for path in map(os.path.abspath, paths):
        if kind_of(path) != "a folder":
            yield path
        elif recursive:
            yield from _below(walker, path, limit)
        else:
            yield UsageError(f"{path} is a folder: --recursive takes the files below it")


def _below(walker: Walker, folder: str, limit: int) -> Iterator[FileTarget | Item | UsageError]:
    """The files below a folder, as many as fit."""
    left, beyond = limit, 0
    for found in walker.folder(folder, "named"):
        if isinstance(found, FileTarget) and found.size > left:
            beyond += 1
            continue
        if isinstance(found, FileTarget):
            left -= found.size
        yield found
    if beyond:
        yield UsageError(
            f"{count(beyond, 'file')} below {folder} left out, beyond the limit of "
            f"{size_text(limit)}: --limit takes more"
        )


def _add(case: Case, one: str | FileTarget | Item | UsageError, progress: Progress) -> None:
    """Copy a file and say so. Raises UsageError for what cannot be had."""
    if isinstance(one, UsageError):
        raise one
    if isinstance(one, Item):
        _say_left_out(one)
        return
    path = one if isinstance(one, str) else one.path
    progress.at(path)
    _print(path, copy_file(case, path, expected=_identity(one), tell=progress.tell))


def _size(one: str | FileTarget | Item | UsageError) -> int:
    """Bytes to copy, as far as they are known before."""
    if isinstance(one, FileTarget):
        return one.size
    try:
        status = os.lstat(extended(one)) if isinstance(one, str) else None
    except OSError:  # is said when it is its turn
        return 0
    return status.st_size if status and stat.S_ISREG(status.st_mode) else 0


def _identity(one: str | FileTarget) -> tuple[int, int] | None:
    """What the walk saw; Windows does not tell it in its listings."""
    if isinstance(one, str) or sys.platform == "win32":
        return None
    return one.device, one.inode


def _say_left_out(one: Item) -> None:
    detail = f", {one.detail}" if one.detail else ""
    said = f"{one.target}: {one.reason.value}{detail}"
    if one.reason not in HARMLESS_SKIPS:
        raise UsageError(f"cannot copy {said}")
    print(f"irkit: left out {visible(said)}", file=sys.stderr)


def _print(path: str, done: Copied) -> None:
    kept, lies_at = done.kept, done.lies_at or path
    print(visible(f"{kept.path}  {size_text(kept.size)}  SHA-256 {kept.sha256}"))
    elsewhere = os.path.normcase(lies_at) != os.path.normcase(path)
    for said, true in (
        (f"lies at {visible(lies_at)}: a folder on the way is a link", elsewhere),
        ("changed while it was copied: kept as it was read first", done.changed),
        (f"grew by {size_text(done.grew)} while it was copied: kept without that", done.grew > 0),
        ("was cut while it was copied: kept as far as it was read", done.grew < 0),
    ):
        if true:
            print(f"irkit: {visible(path)} {said}", file=sys.stderr)


@evidence.command("list", short_help="List what is kept.")
@options.case_to_read
@options.as_json
def list_evidence(folder: Path, *, as_json: bool) -> None:
    """List what was kept in a case, oldest first. With --json a list of objects."""
    with Case.open(folder) as case:
        entries = [*taken(case.ledger())]
    if as_json:
        output.print_list(plain(one) for one in entries)
        return
    for one in entries:
        profile = f" ({one.profile})" if one.profile else ""
        print(visible(f"{one.time:%Y-%m-%d %H:%M} UTC  {one.actor}  {one.action}{profile}"))
        print(visible(f"    {one.source}"))
        print(visible(f"    {one.file}  {size_text(one.size)}  SHA-256 {one.sha256}"))
    print(count(len({one.file for one in entries}), "file"))


@evidence.command(short_help="Compare what is kept with the ledger.")
@options.case_to_read
@options.as_json
def verify(folder: Path, *, as_json: bool) -> None:
    """Compare every file that is kept with its hash in the ledger. Exit status 1 where one differs.

    With --json an object with files (how many) and faults (each with table, row, reason).
    """
    with Case.open(folder) as case:
        found = present(case.folder)
        files = [*kept(case.ledger())]
        faulty = [*faults(case.folder, files, found)]
    if as_json:
        output.print_document({"files": len(files), "faults": [plain(one) for one in faulty]})
    else:
        for one in faulty:
            where = "evidence" if one.row is None else f"entry {one.row}"
            print(f"{where}: {visible(one.reason)}")
        if not faulty:
            print(f"{count(len(files), 'file')} as the ledger says")
    sys.exit(1 if faulty else 0)


evidence.add_command(collect)
evidence.add_command(export)
evidence.add_command(show)
