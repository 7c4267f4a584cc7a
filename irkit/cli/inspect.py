"""`irkit inspect`: what one file is, or some of its bytes."""

import contextlib
import os
import stat
import sys

import click

from irkit import opening
from irkit.cli import options, output
from irkit.cli.facts import print_inspection
from irkit.cli.naming import how_to_write
from irkit.cli.words import console
from irkit.errors import UsageError
from irkit.inspection import hexdump
from irkit.inspection import inspect as inspected
from irkit.inspection.subject import Subject
from irkit.report.plain import plain

_KINDS = {
    stat.S_IFDIR: "a folder",
    stat.S_IFIFO: "a FIFO",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


@click.command(short_help="Say what one file is.")
@click.argument("path", type=options.Place(readable=False), metavar="PATH")
@click.option(
    "--offset", type=options.Number(), metavar="N", help="Dump bytes from here on instead."
)
@options.length
@options.as_json
def inspect(path: str, offset: int | None, length: int | None, *, as_json: bool) -> None:
    """Say what one file is: type, hashes, times, strings, and what its headers tell.

    Nothing of it is run or unpacked, no link is followed, and its access time stays. With --json
    an object; with --offset or --length a hex dump, or with --json an object that holds it.
    """
    with contextlib.closing(_opened(path)) as subject:
        if offset is not None or length is not None:
            _dump(subject, offset or 0, 256 if length is None else length, as_json=as_json)
            return
        found = inspected(subject)
    if as_json:
        output.print_document(plain(found))
    else:
        print_inspection(console(), found)


def _opened(given: str) -> Subject:
    """The file for reading. Raises UsageError with what stands there instead."""
    path = os.path.join(os.getcwd(), given)
    if sys.platform == "win32":  # elsewhere a link may stand before a ".."
        path = os.path.normpath(path)
    with contextlib.suppress(OSError):  # opening it says what is wrong
        kind = opening.kind(os.lstat(opening.extended(path)))
        if kind == stat.S_IFLNK:
            raise UsageError(f"{path} is a link to {_goal(path)}: name the file itself")
        if kind in _KINDS:
            raise UsageError(f"{path} is {_KINDS[kind]}: only files can be inspected")
    try:
        return Subject.opened(path)
    except opening.NotRegular as error:
        raise UsageError(f"{path} is no regular file: only files can be inspected") from error
    except OSError as error:
        hint = how_to_write(given)
        raise UsageError(f"cannot look at {path}: {error.strerror}{hint}") from error


def _goal(path: str) -> str:
    try:
        return os.readlink(path)
    except OSError:  # an alias of Windows that no program may read
        return "elsewhere"


def _dump(subject: Subject, offset: int, length: int, *, as_json: bool) -> None:
    if offset > subject.size:
        raise UsageError(f"{subject.path} ends at {subject.size}, before {offset}")
    try:
        data = subject.read(offset, length)
    except OSError as error:
        raise UsageError(f"cannot read {subject.path}: {error.strerror}") from error
    if as_json:
        document = {"path": subject.path, "size": subject.size, "offset": offset, "data": data}
        output.print_document(plain(document))
        return
    for row in hexdump.rows(data, offset):
        print(row)
