"""The command line: `irkit …`; exit status 0 nothing found, 1 findings, 2 could not do its work."""

import multiprocessing
import sys

import click

from irkit import __version__
from irkit.cli import case, collect, reading, report, rules, scanning
from irkit.errors import IrkitError
from irkit.text import visible


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="irkit")
def irkit() -> None:
    """Triage a host: match its processes and files with YARA rules, keep everything in a case.

    Start with: irkit triage
    """


for command in (
    scanning.triage,
    scanning.scan,
    collect.collect,
    reading.findings,
    reading.coverage,
    report.report,
    rules.rules,
    case.case,
):
    irkit.add_command(command)


def main() -> None:
    """The entry point of `irkit`."""
    multiprocessing.freeze_support()  # workers of a frozen program start here too
    try:
        irkit.main(standalone_mode=False)
    except IrkitError as error:
        _stop(str(error))
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        _stop("stopped")
    except BrokenPipeError:  # the reader of our output has seen enough
        sys.stderr.close()
        sys.exit(2)


def _stop(message: str) -> None:
    click.echo(f"irkit: {visible(message)}", err=True)
    sys.exit(2)
