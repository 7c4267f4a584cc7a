"""`irkit collect`: the facts of this host, without a scan."""

import json
from pathlib import Path

import click

from irkit.cli import options
from irkit.cli.folders import opened_or_made
from irkit.cli.scanning import scan_record
from irkit.collect import SUBJECTS
from irkit.collect import collect as collected
from irkit.records import Item, State
from irkit.report.plain import plain
from irkit.scan.request import Request
from irkit.targets import Scope
from irkit.text import visible


@click.command()
@click.argument("subjects", nargs=-1, type=click.Choice(SUBJECTS), metavar="[SUBJECT]…")
@click.option("--case", "folder", type=options.FOLDER, help="Keep them in this case, too.")
@options.as_json
def collect(subjects: tuple[str, ...], folder: Path | None, *, as_json: bool) -> None:
    """Print facts of this host: processes, connections, accounts, persistence, system, …

    With --json one JSON object a line.
    """
    chosen = subjects or SUBJECTS
    records = []
    for one in collected(chosen):
        records.append(one.record)
        fields = plain(one.record)
        if as_json:
            kind = type(one.record).__name__
            click.echo(json.dumps({"subject": one.subject, "type": kind, "record": fields}))
        elif not isinstance(one.record, Item):
            words = (f"{key}={visible(str(value))}" for key, value in fields.items() if value)
            click.echo(f"{one.subject}: {' '.join(words)}")
    if folder is not None:
        with opened_or_made(folder) as case:
            request = Request(Scope(), subjects=tuple(chosen))
            identifier = case.begin_scan(scan_record(request, None))
            case.record(identifier, records)
            case.finish_scan(identifier, State.DONE)
