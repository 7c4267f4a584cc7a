"""The command line: `irkit …`; exit status 0 nothing found, 1 findings, 2 could not do its work."""

import multiprocessing
import sys
from typing import NoReturn

import click

from irkit.cli import attached, output
from irkit.errors import IrkitError
from irkit.text import visible


def main() -> None:
    """The entry point of `irkit`."""
    multiprocessing.freeze_support()  # workers of a frozen program start here too
    try:
        attached.connect(sys.argv)
    except OSError:  # whoever started us has gone, and nobody would see what we did
        sys.exit(2)
    output.prepare()
    try:
        from irkit.cli.commands import irkit  # not above: workers import this module for nothing

        try:
            irkit.main(prog_name="irkit", standalone_mode=False)
        finally:  # also where a command ends with a status of its own
            sys.stdout.flush()
    except output.OutputGone as error:
        if isinstance(error.__cause__, BrokenPipeError):  # the reader has seen enough
            sys.exit(2)
        _stop(str(error))
    except IrkitError as error:
        _stop(str(error))
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        sys.exit(2)
    except click.ClickException as error:
        _stop(_in_one_line(error))
    except (click.Abort, KeyboardInterrupt):
        _stop("stopped")
    except OSError as error:  # what no command saw coming: a disk that fails, a folder that is gone
        _stop(f"{error.filename}: {error.strerror}" if error.filename else str(error))


def _in_one_line(error: click.ClickException) -> str:
    """What is wrong with the command, and where its help is."""
    text = " ".join(error.format_message().split()).removesuffix(".")
    text = text[:1].lower() + text[1:]
    context = error.ctx if isinstance(error, click.UsageError) else None
    return f"{text} ({context.command_path} --help says more)" if context else text


def _stop(message: str) -> NoReturn:
    try:
        print(f"irkit: {visible(message)}", file=sys.stderr, flush=True)
    except OSError:  # nobody reads it; Python would try again at its end, and exit with 120
        output.to_nowhere(2)
    sys.exit(2)
