"""`irkit findings` and `irkit coverage`: what a case says."""

from pathlib import Path

import click

from irkit.case import Case
from irkit.cli import options, output
from irkit.cli.words import console, coverage_lines, print_thing, print_whole, verdict_text
from irkit.records import Item, Level, Outcome
from irkit.report.plain import finding_object, plain
from irkit.text import visible

_FALLING = (Level.ALERT, Level.WARNING, Level.NOTICE)


@click.command(short_help="List what was found, the worst first.")
@options.case_to_read
@click.option(
    "--level",
    type=click.Choice([level.value for level in Level]),
    default=Level.NOTICE.value,
    show_default=True,
    help="This level and worse.",
)
@options.as_json
def findings(folder: Path, level: str, *, as_json: bool) -> None:
    """List files and processes with findings, the worst first; what people judged harmless last.

    With --json a list of objects, one for each finding.
    """
    wanted = _FALLING[: _FALLING.index(Level(level)) + 1]
    with Case.open(folder) as case:
        if as_json:
            output.print_list(
                finding_object(finding, thing)
                for thing in case.things()
                for finding in thing.findings
                if finding.level in wanted
            )
            return
        screen = console()
        for counted in wanted:
            for thing in case.things(counted):
                print_thing(screen, thing)
        for thing in case.harmless():
            if thing.level in wanted:
                print_thing(screen, thing)
        print_whole(screen, verdict_text(case.verdict()))


@click.command(short_help="Count what was looked at and what was not.")
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
                output.print_list(map(plain, items))
            else:
                for item in items:
                    print(_line(item))
        elif as_json:
            output.print_document(plain(case.coverage()))
        else:
            for line in coverage_lines(case.coverage()):
                print(line)
            print_whole(console(), verdict_text(case.verdict()))


def _line(item: Item) -> str:
    things = f", {item.count:,} things" if item.count > 1 else ""
    detail = f" ({visible(item.detail)})" if item.detail else ""
    return f"{visible(item.target)}{things}: {item.reason.value}{detail}"
