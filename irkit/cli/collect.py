"""`irkit collect`: the facts of this host, without a scan."""

import contextlib
import json
from pathlib import Path

import click

from irkit.cli import options
from irkit.cli.folders import opened_or_made
from irkit.cli.scanning import scan_record
from irkit.cli.sealing import sealing
from irkit.collect import SUBJECTS
from irkit.collect import collect as collected
from irkit.records import Collected, Item, Outcome, State
from irkit.report.plain import plain
from irkit.scan.request import Request
from irkit.targets import Scope
from irkit.text import visible


@click.command(short_help="Print facts of this host.")
@click.argument("subjects", nargs=-1, type=click.Choice(SUBJECTS), metavar="[SUBJECT]...")
@click.option(
    "--case",
    "folder",
    type=options.FOLDER,
    metavar="DIR",
    help="Keep the facts in this case, too, made where there is none.",
)
@options.as_json
def collect(subjects: tuple[str, ...], folder: Path | None, *, as_json: bool) -> None:
    """Print facts of this host, of every subject or of those named.

    With --json one object a line, with subject, type and record.
    """
    chosen = tuple(one for one in SUBJECTS if one in subjects or not subjects)
    with contextlib.ExitStack() as stack:
        case = stack.enter_context(sealing(opened_or_made(folder))) if folder is not None else None
        request = Request(Scope(), subjects=chosen)
        scan = case.begin_scan(scan_record(request, None)) if case else 0
        for subject in chosen:
            facts = list(collected((subject,)))
            if case:
                case.record(scan, [fact.record for fact in facts])
            for fact in facts:
                _print(fact, as_json=as_json)
        if case:
            case.finish_scan(scan, State.DONE)


def _print(fact: Collected, *, as_json: bool) -> None:
    record = fact.record
    fields = plain(record)
    if as_json:
        kind = type(record).__name__
        print(json.dumps({"subject": fact.subject, "type": kind, "record": fields}))
    elif not isinstance(record, Item):
        words = (f"{key}={visible(str(value))}" for key, value in fields.items() if value)
        print(f"{fact.subject}: {' '.join(words)}")
    elif record.outcome is not Outcome.SCANNED:
        detail = f" ({visible(record.detail)})" if record.detail else ""
        print(f"{fact.subject}: not read: {visible(record.target)}: {record.reason.value}{detail}")
