"""`irkit findings` and `irkit coverage`: what a case says."""

import json
from pathlib import Path

import click
from rich.console import Console

from irkit.case import Case
from irkit.cli import options
from irkit.cli.words import coverage_table, things_table
from irkit.records import Level, Outcome
from irkit.report.plain import finding_object, plain
from irkit.text import visible

_RISING = (Level.NOTICE, Level.WARNING, Level.ALERT)


@click.command()
@options.case_to_read
@click.option(
    "--level",
    type=click.Choice([level.value for level in Level]),
    default=Level.NOTICE.value,
    help="This level and worse.  [default: notice]",
)
@options.as_json
def findings(folder: Path, level: str, *, as_json: bool) -> None:
    """List findings, the worst first. With --json a list of objects, one for each finding."""
    wanted = _RISING[_RISING.index(Level(level)) :]
    with Case.open(folder) as case:
        things = (thing for thing in case.things() if thing.level in wanted)
        if as_json:
            objects = [finding_object(one, thing) for thing in things for one in thing.findings]
            click.echo(json.dumps(objects, indent=2))
            return
        console = Console(highlight=False)
        found = list(things)
        console.print(things_table(found, console.width) if found else case.verdict().sentence)


@click.command()
@options.case_to_read
@click.option(
    "--list",
    "outcome",
    type=click.Choice([outcome.value for outcome in Outcome]),
    help="Name each thing that ended so, with the reason.",
)
@options.as_json
def coverage(folder: Path, outcome: str | None, *, as_json: bool) -> None:
    """Count what was looked at and what was not, by reason.

    With --json an object with scanned, skipped, failed and timed_out (each a count by reason),
    total and not_looked_at; with --list and --json a list of items.
    """
    with Case.open(folder) as case:
        if outcome is not None:
            items = case.items(Outcome(outcome))
            if as_json:
                click.echo(json.dumps([plain(item) for item in items], indent=2))
                return
            for item in items:
                detail = f" ({visible(item.detail)})" if item.detail else ""
                click.echo(f"{visible(item.target)}: {item.reason.value}{detail}")
            return
        if as_json:
            click.echo(json.dumps(plain(case.coverage()), indent=2))
            return
        console = Console(highlight=False)
        console.print(coverage_table(case.coverage()))
        console.print(case.verdict().sentence, markup=False)
