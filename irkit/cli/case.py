"""`irkit case`: make, describe and verify a case."""

import json
import sys
from pathlib import Path

import click

from irkit.case import Case
from irkit.case import verify as verified
from irkit.cli import options
from irkit.cli.folders import made
from irkit.report.plain import plain
from irkit.text import visible


@click.group()
def case() -> None:
    """Make, describe and verify a case."""


@case.command()
@click.argument("folder", type=options.FOLDER)
@click.option("--name", default="", help="What the case is called.  [default: the folder's name]")
@click.option("--number", default="", help="Your reference.")
@click.option("--examiner", default="", help="Who leads it.  [default: you]")
@click.option("--organisation", default="")
def new(folder: Path, **about: str) -> None:
    """Make an empty case."""
    with made(folder, **about) as one:
        click.echo(one.folder)


@case.command()
@click.argument("folder", type=options.FOLDER)
@options.as_json
def info(folder: Path, *, as_json: bool) -> None:
    """Say what a case is about, what was scanned, and what it says of the host."""
    with Case.open(folder) as one:
        head = one.head()
        parts = {
            "about": plain(one.about),
            "scans": [plain(scan) for scan in one.scans()],
            "verdict": plain(one.verdict()),
            "ledger_head": plain(head) if head else None,
        }
        if as_json:
            click.echo(json.dumps(parts, indent=2))
            return
        about = one.about
        click.echo(f"{visible(about.name)}  {visible(about.number)}".rstrip())
        click.echo(f"examiner {visible(about.examiner)}, made {about.created:%Y-%m-%d %H:%M} UTC")
        for scan in one.scans():
            began = f"{scan.started:%Y-%m-%d %H:%M} UTC"
            command = visible(" ".join(scan.command))
            click.echo(f"scan {scan.identifier}: {scan.state.value}, {began}, {command}")
        click.echo(one.verdict().sentence)
        if head:
            click.echo(f"ledger head {head.seq} {head.hash}")


@case.command()
@click.argument("folder", type=options.FOLDER)
@options.as_json
def verify(folder: Path, *, as_json: bool) -> None:
    """Prove that no record was changed since it was written. Exit status 1 where one was."""
    faults = verified(folder)
    if as_json:
        document = {"ok": not faults, "faults": [plain(fault) for fault in faults]}
        click.echo(json.dumps(document, indent=2))
    elif not faults:
        click.echo("every record is as the ledger says")
    else:
        for fault in faults:
            row = f" row {fault.row}" if fault.row is not None else ""
            click.echo(f"{fault.table}{row}: {visible(fault.reason)}")
    sys.exit(1 if faults else 0)
