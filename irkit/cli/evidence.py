"""`irkit evidence`: files of the host in the case, with who took them, when, and their hashes."""

import sys
from pathlib import Path

import click

from irkit.case import Case
from irkit.case.evidence import faults, kept, present, taken
from irkit.cli import options, output
from irkit.cli.evidence_add import add
from irkit.cli.evidence_collect import collect
from irkit.cli.evidence_export import export
from irkit.cli.evidence_show import show
from irkit.cli.words import count, size_text
from irkit.report.plain import plain
from irkit.text import visible


@click.group(short_help="Keep files as evidence in a case.")
def evidence() -> None:
    """Keep files as evidence in a case: take, collect, list, check and hand on."""


@evidence.command("list", short_help="List what is kept.")
@options.case_to_read
@options.as_json
def list_evidence(folder: Path, *, as_json: bool) -> None:
    """List what was kept in a case, oldest first; what was not handed over with it is said.

    With --json a list of objects.
    """
    with Case.open(folder) as case:
        entries = [*taken(case.ledger())]
        absent = set(case.absent())
    if as_json:
        output.print_list({**plain(one), "absent": one.entry in absent} for one in entries)
        return
    for one in entries:
        profile = f" ({one.profile})" if one.profile else ""
        print(visible(f"{one.time:%Y-%m-%d %H:%M} UTC  {one.actor}  {one.action}{profile}"))
        print(visible(f"    {one.source}"))
        print(visible(f"    {one.file}  {size_text(one.size)}  SHA-256 {one.sha256}"))
        if one.entry in absent:
            print("    not here: it was not handed over with the case")
    print(count(len({one.file for one in entries}), "file"))


@evidence.command(short_help="Compare what is kept with the ledger.")
@options.case_to_read
@options.as_json
def verify(folder: Path, *, as_json: bool) -> None:
    """Compare every file that is kept with its hash in the ledger. Exit status 1 where one differs.

    What was not handed over with the case is no fault, and said. With --json an object with files
    (how many are here), absent (names of the others) and faults (each with table, row, reason).
    """
    with Case.open(folder) as case:
        found = present(case.folder)
        files = [*kept(case.ledger())]
        absent = set(case.absent())
        faulty = [*faults(case.folder, files, found, absent)]
    elsewhere = [one.file for one in files if one.entry in absent]
    here = len(files) - len(elsewhere)
    if as_json:
        told = [plain(one) for one in faulty]
        output.print_document({"files": here, "absent": elsewhere, "faults": told})
    else:
        for one in faulty:
            where = "evidence" if one.row is None else f"entry {one.row}"
            print(f"{where}: {visible(one.reason)}")
        for name in elsewhere:
            print(f"not here: {visible(name)}, which was not handed over with the case")
        if not faulty:
            print(f"{count(here, 'file')} as the ledger says")
    sys.exit(1 if faulty else 0)


evidence.add_command(add)
evidence.add_command(collect)
evidence.add_command(export)
evidence.add_command(show)
