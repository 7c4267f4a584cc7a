"""`irkit report`: a case as a document."""

from pathlib import Path

import click

from irkit.case import Case
from irkit.cli import options
from irkit.errors import CaseInUse, CaseUnwritable
from irkit.report import FORMATS, write
from irkit.text import visible


@click.command(short_help="Write a case as a document.")
@options.case_to_read
@click.option(
    "-o",
    "--output",
    required=True,
    type=options.Place(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Where to; a file that is there is replaced.",
)
@click.option(
    "--format",
    "kind",
    type=click.Choice(sorted(FORMATS)),
    help="[default: what the file's name ends in]",
)
def report(folder: Path, output: Path, kind: str | None) -> None:
    """Write a report: HTML for people (one file, no scripts), JSONL and CSV for programs.

    The ledger of the case notes it, unless the case is read-only or a scan is writing to it.
    """
    with _opened(folder) as case:
        write(case, output, kind)
    print(visible(str(output)))


def _opened(folder: Path) -> Case:
    try:
        return Case.open(folder, write=True)
    except (CaseInUse, CaseUnwritable):  # a report can be had all the same
        return Case.open(folder)
