"""`irkit train cohort`: many cases as one table."""

import io
from pathlib import Path

import click

from irkit.case.output import file_errors
from irkit.cli import options, output
from irkit.cli.train_options import FILE
from irkit.cli.words import console, print_whole
from irkit.mentoring.cohort import Row, rows, write_csv
from irkit.report.plain import plain
from irkit.saving import save
from irkit.text import visible


@click.command(short_help="Show how many trainees are doing.")
@click.argument("folders", nargs=-1, required=True, type=options.FOLDER, metavar="DIR...")
@click.option("--csv", "table", type=FILE, metavar="FILE", help="Write a table there, too.")
@options.as_json
def cohort(folders: tuple[Path, ...], table: Path | None, *, as_json: bool) -> None:
    """Show how many trainees are doing, a line for each attempt in these folders or below them.

    A case is one that was opened of a bundle (irkit bundle open), or an attempt; of several copies
    of one the newest counts. With --json a list of objects. Exit status 1 where a case cannot be
    read or does not hold.
    """
    found = rows(folders)
    if table:
        text = io.StringIO(newline="")
        write_csv(found, text)
        with file_errors(table):
            save(table, text.getvalue().encode(), replace=True)
    if as_json:
        output.print_list(map(plain, found))
    else:
        for one in found:
            print_whole(console(), visible(_line(one)))
    if any(one.fault for one in found):
        raise SystemExit(1)


def _line(one: Row) -> str:
    if one.fault:
        return f"{one.folder}: {one.fault}"
    total = "   " if one.total is None else f"{one.total:>3}"
    copies = f", the newest of {one.copies} copies" if one.copies > 1 else ""
    return f"{total}  {one.title:<36} {one.trainee:<24} {_state(one)}{copies}"


def _state(one: Row) -> str:
    if one.signed_off:
        return "signed off"
    if one.accepted:
        return "accepted"
    if one.reviewed:
        return "returned"
    return "finished" if one.finished else "under way"
