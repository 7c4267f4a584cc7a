"""`irkit train cohort`: many cases as one table, or as a page with pictures."""

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
@click.option(
    "--html", "page", type=FILE, metavar="FILE", help="Write a page with pictures there, too."
)
@options.in_language
@options.as_json
def cohort(
    folders: tuple[Path, ...],
    table: Path | None,
    page: Path | None,
    language: str,
    *,
    as_json: bool,
) -> None:
    """Show how many trainees are doing, a line for each attempt in these folders or below them.

    A case is one that was opened of a bundle (irkit bundle open), or an attempt; of several copies
    of one the newest counts. With --json a list of objects. Exit status 1 where a case cannot be
    read or does not hold.
    """
    found = rows(folders, language)
    if table:
        text = io.StringIO(newline="")
        write_csv(found, text)
        _save(table, text)
    if page:
        from irkit.mentoring.cohort_page import write_html  # not above: few ask for it

        text = io.StringIO()
        write_html(found, text, language)
        _save(page, text)
    if as_json:
        output.print_list(map(plain, found))
    else:
        for one in found:
            print_whole(console(), visible(_line(one)))
    if any(one.fault for one in found):
        raise SystemExit(1)


def _save(path: Path, text: io.StringIO) -> None:
    """Raises UsageError where it cannot be written."""
    with file_errors(path):
        save(path, text.getvalue().encode(), replace=True)


def _line(one: Row) -> str:
    if one.fault:
        return f"{one.folder}: {one.fault}"
    total = "   " if one.total is None else f"{one.total:>3}"
    copies = f", the newest of {one.copies} copies" if one.copies > 1 else ""
    return f"{total}  {one.title:<36} {one.trainee:<24} {one.state}{copies}"
