"""`irkit report`: a case as a document."""

from pathlib import Path

import click

from irkit.case import Case
from irkit.cli import options
from irkit.cli.output import Bytes
from irkit.errors import CaseInUse, CaseUnwritable, UsageError
from irkit.report import FORMATS, write, write_to
from irkit.text import visible

_STANDARD_OUTPUT = Path("-")
_EACH = (f"  {one.name:12}{one.description} ({one.suffix})" for one in FORMATS.values())
_FORMATS = "\n".join(["\b", "Formats, and what their files end in:", *_EACH])


@click.command(short_help="Write a case as a document.", epilog=_FORMATS)
@options.case_to_read
@click.option(
    "-o",
    "--output",
    required=True,
    type=options.Place(dir_okay=False, allow_dash=True, path_type=Path),
    metavar="FILE",
    help="Where to; a file that is there is replaced. - is standard output.",
)
@click.option(
    "--format",
    "kind",
    type=click.Choice(list(FORMATS)),
    help="As below.  [default: what the file's name ends in]",
)
def report(folder: Path, output: Path, kind: str | None) -> None:
    """Write a report for people, or the case in a format that other programs read.

    The ledger of the case notes it, unless the case is read-only or a scan is writing to it.
    """
    if output == _STANDARD_OUTPUT:
        if kind is None:
            raise UsageError("standard output has no name to tell the format: say it (--format)")
        with _opened(folder) as case:
            write_to(case, Bytes(), kind)
        return
    with _opened(folder) as case:
        write(case, output, kind)
    print(visible(str(output)))


def _opened(folder: Path) -> Case:
    try:
        return Case.open(folder, write=True)
    except (CaseInUse, CaseUnwritable):  # a report can be had all the same
        return Case.open(folder)
