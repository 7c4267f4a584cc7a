"""`irkit evidence show`: look at a file of evidence, which the ledger notes."""

from pathlib import Path

import click

from irkit.case import Case
from irkit.case.evidence import fault, is_plain, kept, place
from irkit.cli import options
from irkit.cli.inspect import inspect
from irkit.cli.sealing import sealing
from irkit.errors import CaseDamaged, UsageError
from irkit.records import Action, Evidence
from irkit.text import visible


@click.command(short_help="Look at a file of evidence.")
@click.argument("name", metavar="NAME")
@options.case_to_read
@click.option(
    "--offset", type=options.Number(), metavar="N", help="Dump bytes from here on instead."
)
@options.length
@options.as_json
@click.pass_context
def show(
    context: click.Context,
    name: str,
    folder: Path,
    offset: int | None,
    length: int | None,
    *,
    as_json: bool,
) -> None:
    """Say what a file of evidence is, or dump its bytes, as irkit inspect does for any file.

    It is compared with its hash first, and the ledger notes who looked at what.
    """
    with sealing(Case.open(folder, write=True)) as case:
        one = _named(case, name)
        path = place(case.folder, one.file)
        if one.entry in case.absent():
            raise UsageError(f"{visible(one.file)} was not handed over with the case")
        if reason := fault(case.folder, one):
            raise CaseDamaged(f"{reason}: irkit evidence verify says more")
        case.log(
            Action.EVIDENCE_VIEWED,
            one.file,
            {"sha256": one.sha256, "offset": offset, "length": length},
        )
    context.invoke(inspect, path=str(path), offset=offset, length=length, as_json=as_json)


def _named(case: Case, name: str) -> Evidence:
    for one in kept(case.ledger()):
        if name in (one.file, one.sha256) and is_plain(one.file):
            return one
    raise UsageError(f"no evidence is called {visible(name)}: irkit evidence list")
