"""`irkit guide hypothesis`: what people expect and how sure they are, and what became of it."""

from pathlib import Path

import click

from irkit.case import Case
from irkit.cli import options, output
from irkit.cli.guide_words import hypothesis_lines
from irkit.cli.sealing import saying
from irkit.cli.words import console, print_whole
from irkit.guide import hypotheses
from irkit.guide.hypotheses import Hypothesis, Status
from irkit.guide.known import Known
from irkit.report.plain import plain

_SURE = click.IntRange(0, 100)


@click.group(short_help="Note what you expect, and what became of it.")
def hypothesis() -> None:
    """Note what you expect before you look, and what the evidence says of it."""


@hypothesis.command(short_help="Note what you expect.")
@click.argument("text", metavar="TEXT")
@options.case_to_read
@click.option("--confidence", type=_SURE, required=True, metavar="N", help="How sure, in percent.")
def note(text: str, folder: Path, confidence: int) -> None:
    """Note what you expect and how sure you are; its number is that of its entry in the ledger."""
    with saying(folder) as reviewer:
        hypotheses.note(reviewer, text, confidence)
    print(f"noted as {_known(folder)[-1].entry}")


@hypothesis.command(short_help="Say what became of a hypothesis.")
@click.argument("number", type=click.IntRange(1), metavar="NUMBER")
@click.argument("status", type=click.Choice([one.value for one in Status]), metavar="STATUS")
@options.case_to_read
@click.option("--reason", required=True, metavar="TEXT", help="What says so.")
@click.option("--confidence", type=_SURE, metavar="N", help="How sure you are now, in percent.")
def judge(number: int, status: str, folder: Path, reason: str, confidence: int | None) -> None:
    """Say that a hypothesis is supported, refuted or undecided, or open again; and why."""
    known = _known(folder)
    with saying(folder) as reviewer:
        hypotheses.judge(reviewer, known, number, Status(status), reason, confidence)
    print(f"noted: {number} is {status}")


@hypothesis.command("list", short_help="List the hypotheses by what became of them.")
@options.case_to_read
@options.as_json
def show_list(folder: Path, *, as_json: bool) -> None:
    """List the hypotheses of a case, the open ones first.

    With --json a list of objects: entry, time, actor, text, confidence, early (noted before the
    first finding), status, confidence_now, reason, judged (the entry that says so).
    """
    known = _known(folder)
    if as_json:
        output.print_document([plain(one) for one in known])
        return
    for line in hypothesis_lines(known):
        print_whole(console(), line)


def _known(folder: Path) -> list[Hypothesis]:
    with Case.open(folder) as case:
        return Known(case).hypotheses
