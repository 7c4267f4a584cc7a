"""Options that several commands share, and the types that read them."""

import os
import re
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar, cast

import click

from irkit.errors import UsageError
from irkit.file_uri import path_of
from irkit.said import LANGUAGES

F = TypeVar("F", bound=Callable[..., Any])

_UNITS = {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30}


class Size(click.ParamType[int]):
    """Bytes, as 500, 64K, 16M or 2G."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Read a size. Fails as click does."""
        if isinstance(value, int):
            return value
        found = re.fullmatch(r"(\d{1,9})\s*([KMG]?)(?:i?B)?", str(value).strip(), re.IGNORECASE)
        if not found or int(found[1]) == 0:
            self.fail(f"{value!r} is no size; write 500, 64K, 16M or 2G", param, ctx)
        return int(found[1]) * _UNITS[found[2].upper()]


class Number(click.ParamType[int]):
    """A number, decimal or as 0x1f."""

    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Read a number. Fails as click does."""
        if isinstance(value, int):
            return value
        try:
            number = int(value, 16 if value[:2].lower() == "0x" else 10)
        except ValueError:
            number = -1
        if not 0 <= number < 1 << 64:
            self.fail(f"{value!r} is no number; write 4096 or 0x1000", param, ctx)
        return number


class Place(click.Path):
    """A path or a file URI; an empty one, as of a variable without a value, would mean here."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Read a path. Fails as click does."""
        if not os.fspath(value):
            self.fail("an empty path names nothing", param, ctx)
        if isinstance(value, str):
            try:
                value = path_of(value)
            except ValueError as error:
                self.fail(f"{value!r} is {error}", param, ctx)
        return super().convert(value, param, ctx)


FOLDER = Place(file_okay=False, path_type=Path)

case_to_read = click.option(
    "--case", "folder", type=FOLDER, required=True, metavar="DIR", help="The case's folder."
)


def one_case(command: F) -> F:
    """The case's folder as DIR or as --case DIR, for what is done to a case itself."""

    @wraps(command)
    def run(*words: Any, named: Path | None, folder: Path | None, **options: Any) -> Any:
        if (named is None) == (folder is None):
            raise UsageError("name one case: DIR, or --case DIR")
        return command(*words, folder=named or folder, **options)

    option = click.option("--case", "folder", type=FOLDER, metavar="DIR", help="The same as DIR.")
    argument = click.argument("named", type=FOLDER, required=False, metavar="DIR")
    return cast("F", argument(option(run)))


case_to_write = click.option(
    "--case",
    "folder",
    type=FOLDER,
    required=True,
    metavar="DIR",
    help="The case's folder, made where there is none.",
)
confirmed = click.option(
    "--yes", "confirmed", is_flag=True, help="Confirm what the labels ask you."
)
where_to = click.option(
    "-o",
    "--output",
    "path",
    required=True,
    type=Place(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Where to; a file that is there is replaced.",
)
pid = click.argument("pid", type=click.IntRange(0), metavar="PID")
as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")
in_language = click.option(
    "--language",
    type=click.Choice(LANGUAGES),
    default="en",
    show_default=True,
    envvar="IRKIT_LANGUAGE",
    help="Of what scenarios and playbooks say.",
)
MOST_DUMPED = 1 << 20  # bytes of a hex dump


def _length(context: click.Context, parameter: click.Parameter, value: int | None) -> int | None:
    if value is not None and value > MOST_DUMPED:
        raise UsageError(f"at most {MOST_DUMPED} bytes are dumped at once")
    return value


length = click.option(
    "--length",
    type=Number(),
    metavar="N",
    callback=_length,
    help=f"Dump so many bytes, up to {MOST_DUMPED}.  [default: 256]",
)


recipients = click.option(
    "--recipient",
    "recipients",
    multiple=True,
    metavar="NAME",
    help="For whom, as the ledger will say. May be repeated.",
)


def released(command: F) -> F:
    """The options of every command that gives something of a case to others as a document."""
    options = (
        recipients,
        click.option(
            "--redact",
            "profile",
            metavar="PROFILE",
            help="Hide what the profile says: partner, public, none, or a .json file.",
        ),
        click.option(
            "--defang/--no-defang",
            "defanged",
            default=True,
            help="Write addresses so that nobody follows them by accident, where people read them."
            "  [default: --defang]",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command
