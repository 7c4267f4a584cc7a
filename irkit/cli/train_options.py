"""Options and arguments that the commands of `irkit train` share."""

from pathlib import Path

import click

from irkit.cli import options
from irkit.mentoring.handed import case_in

FILE = options.Place(dir_okay=False, path_type=Path)

draft_file = click.argument("file", type=FILE, metavar="FILE")


def _case(context: click.Context, parameter: click.Parameter, value: Path) -> Path:
    return case_in(value)


reviewed_case = click.option(
    "--case",
    "folder",
    type=options.FOLDER,
    required=True,
    metavar="DIR",
    callback=_case,
    help="The folder of the case, or of the attempt.",
)
