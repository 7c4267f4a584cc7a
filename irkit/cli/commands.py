"""All commands, as `irkit --help` lists them; each is loaded when it is asked for."""

import click

from irkit import __version__
from irkit.cli.lazy import LazyGroup
from irkit.cli.steering import heed_cancel

# Command → module. A command that reads a case starts in half the time without the scanner's
# libraries. What packs irkit into one program has to be told of these modules.
MODULES = {
    "triage": "irkit.cli.scanning",
    "scan": "irkit.cli.scanning",
    "collect": "irkit.cli.collect",
    "findings": "irkit.cli.reading",
    "coverage": "irkit.cli.reading",
    "review": "irkit.cli.review",
    "inspect": "irkit.cli.inspect",
    "memory": "irkit.cli.memory",
    "dump": "irkit.cli.dump",
    "evidence": "irkit.cli.evidence",
    "report": "irkit.cli.report",
    "redact": "irkit.cli.redact",
    "rules": "irkit.cli.rules",
    "case": "irkit.cli.case",
    "key": "irkit.cli.key",
    "contacts": "irkit.cli.contacts",
    "bundle": "irkit.cli.bundle",
    "guide": "irkit.cli.guide",
    "train": "irkit.cli.train",
}
SCANS = ("triage", "scan")  # take more words than one, where they are asked for events


@click.group(
    cls=LazyGroup,
    modules=MODULES,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit status: 0 nothing at warning or above, 1 findings, 2 the command could not do "
    "its work.",
)
@click.version_option(__version__, prog_name="irkit")
@click.pass_context
def irkit(context: click.Context) -> None:
    """Triage a host: match its processes and files with YARA rules, keep everything in a case.

    Start with: irkit triage
    """
    if context.invoked_subcommand not in SCANS:
        heed_cancel()
