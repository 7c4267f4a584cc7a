"""The options of commands that scan, apart: they load the scanner's libraries."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from irkit import workers
from irkit.cli.options import Place, Size
from irkit.engine import ENGINES
from irkit.scan.request import DEPTHS

F = TypeVar("F", bound=Callable[..., Any])

depth = click.option(
    "--depth",
    type=click.Choice(DEPTHS),
    default=DEPTHS[0],
    show_default=True,
    help="Memory: what each process has for itself and what they share once, or every byte.",
)
engine = click.option(
    "--engine",
    type=click.Choice(ENGINES),
    default=ENGINES[0],
    show_default=True,
    help="What matches the rules; boreal needs irkit[boreal].",
)


def scanning(command: F) -> F:
    """The options of every command that scans."""
    options = (
        click.option(
            "--rules",
            "rules",
            multiple=True,
            type=Place(path_type=Path),
            help="A rule file, folder or zip, instead of the enabled packs. May be repeated.",
        ),
        click.option(
            "--resume",
            is_flag=True,
            help="Go on with the case's unfinished scan; the case knows what it was asked for.",
        ),
        click.option(
            "--max-size",
            type=Size(),
            metavar="SIZE",
            help="Leave out larger files, as 64M.  [default: 64M, or the profile's]",
        ),
        click.option(
            "--timeout",
            type=click.IntRange(1, 86_400),
            metavar="SECONDS",
            help="For one file or process.  [default: 60, or the profile's]",
        ),
        click.option(
            "--exclude",
            multiple=True,
            metavar="PATTERN",
            help="Leave out paths like this, as '/srv/backup/*'. May be repeated.",
        ),
        click.option("--network", is_flag=True, help="Enter network and user file systems, too."),
        click.option(
            "--workers",
            "count",
            type=click.IntRange(1, workers.MOST),
            default=workers.default_count,
            metavar="N",
            help=f"Processes that match, 1 to {workers.MOST}.  [default: one a core]",
        ),
        click.option("--gentle", is_flag=True, help="Low processor and disk priority."),
        engine,
        click.option(
            "--events",
            type=click.Choice(["jsonl"]),
            help="For programs: JSON lines on stdout; pause, resume, cancel on stdin.",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command
