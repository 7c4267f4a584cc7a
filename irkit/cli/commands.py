"""All commands, as `irkit --help` lists them."""

import click

from irkit import __version__
from irkit.cli import case, collect, reading, report, rules, scanning


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit status: 0 nothing at warning or above, 1 findings, 2 the command could not do "
    "its work.",
)
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
