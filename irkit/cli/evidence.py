"""`irkit evidence`: files of the host in the case, with who took them, when, and their hashes."""

import os
import sys
from pathlib import Path

import click

from irkit.capture.files import copy_file
from irkit.case import Case
from irkit.case.evidence import faults, kept
from irkit.cli import options, output
from irkit.cli.words import count, size_text
from irkit.errors import UsageError
from irkit.report.plain import plain
from irkit.text import visible


@click.group(short_help="Keep files as evidence in a case.")
def evidence() -> None:
    """Keep files as evidence in a case, list and check what is kept."""


@evidence.command(short_help="Copy files into a case.")
@click.argument(
    "paths", nargs=-1, required=True, type=options.Place(readable=False), metavar="PATH..."
)
@options.case_to_read
def add(paths: tuple[str, ...], folder: Path) -> None:
    """Copy files into the folder evidence/ of a case, named by their content.

    The ledger notes path, owner, times, size and SHA-256, before and after the copy. What cannot
    be copied is said, and the rest is; then the exit status is 2.
    """
    refused = 0
    with Case.open(folder, write=True) as case:
        for path in paths:
            try:
                done = copy_file(case, os.path.abspath(path))
            except UsageError as error:
                refused += 1
                print(f"irkit: {visible(str(error))}", file=sys.stderr)
                continue
            print(visible(f"{done.path}  {size_text(done.size)}  SHA-256 {done.sha256}"))
    if refused:
        sys.exit(2)


@evidence.command("list", short_help="List what is kept.")
@options.case_to_read
@options.as_json
def list_evidence(folder: Path, *, as_json: bool) -> None:
    """List what is kept in a case, oldest first. With --json a list of objects."""
    with Case.open(folder) as case:
        files = [*kept(case.ledger())]
    if as_json:
        output.print_list(plain(one) for one in files)
        return
    for one in files:
        print(visible(f"{one.time:%Y-%m-%d %H:%M} UTC  {one.actor}  {one.action}"))
        print(visible(f"    {one.source}"))
        print(visible(f"    {one.file}  {size_text(one.size)}  SHA-256 {one.sha256}"))
    print(count(len(files), "file"))


@evidence.command(short_help="Compare what is kept with the ledger.")
@options.case_to_read
@options.as_json
def verify(folder: Path, *, as_json: bool) -> None:
    """Compare every file that is kept with its hash in the ledger. Exit status 1 where one differs.

    With --json an object with files (how many) and faults (each with table, row, reason).
    """
    with Case.open(folder) as case:
        files = [*kept(case.ledger())]
        found = [*faults(case.folder, files)]
    if as_json:
        output.print_document({"files": len(files), "faults": [plain(one) for one in found]})
    else:
        for one in found:
            print(f"entry {one.row}: {visible(one.reason)}")
        if not found:
            print(f"{count(len(files), 'file')} as the ledger says")
    sys.exit(1 if found else 0)
