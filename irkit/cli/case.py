"""`irkit case`: make, describe and verify a case."""

import sys
from pathlib import Path

import click

from irkit.case import Case
from irkit.case import verify as verified
from irkit.cli import options, output
from irkit.cli.folders import made
from irkit.cli.words import console, print_whole, typed, verdict_text
from irkit.records import Labels, Pap, Tlp
from irkit.report.plain import plain
from irkit.text import visible


@click.group()
def case() -> None:
    """Make, describe and verify a case."""


@case.command(short_help="Make an empty case.")
@click.argument("folder", type=options.FOLDER, metavar="DIR")
@click.option("--name", default="", help="What the case is called.  [default: the folder's name]")
@click.option("--number", default="", help="Your reference.")
@click.option("--examiner", default="", help="Who leads it.  [default: you]")
@click.option("--organisation", default="", help="For whom.")
@click.option(
    "--tlp",
    type=click.Choice([*map(str, Tlp)], case_sensitive=False),
    help="To whom the case may go on (Traffic Light Protocol).  [default: AMBER]",
)
@click.option(
    "--pap",
    type=click.Choice([*map(str, Pap)], case_sensitive=False),
    help="What may be done with it (Permissible Actions Protocol).  [default: AMBER]",
)
def new(folder: Path, tlp: str | None, pap: str | None, **about: str) -> None:
    """Make an empty case in a folder, which is made where there is none."""
    with made(folder, **about) as one:
        if tlp or pap:
            one.label(Labels(Tlp(tlp or Tlp.AMBER), Pap(pap or Pap.AMBER)))
        print(visible(str(one.folder)))


@case.command(short_help="Describe a case and its scans.")
@click.argument("folder", type=options.FOLDER, metavar="DIR")
@options.as_json
def info(folder: Path, *, as_json: bool) -> None:
    """Say what a case is about, what was scanned, and what it says of the host.

    With --json an object with about, labels, scans, verdict and ledger_head.
    """
    with Case.open(folder) as one:
        head = one.head()
        if as_json:
            output.print_document(
                {
                    "about": plain(one.about),
                    "labels": plain(one.labels()),
                    "scans": [plain(scan) for scan in one.scans()],
                    "verdict": plain(one.verdict()),
                    "ledger_head": plain(head) if head else None,
                }
            )
            return
        about = one.about
        title = " ".join(part for part in (about.name, about.number, about.organisation) if part)
        print(visible(f"Case      {title}"))
        print(visible(f"Examiner  {about.examiner}"))
        print(f"Labels    TLP:{one.labels().tlp} PAP:{one.labels().pap}")
        print(
            f"Made      {about.created:%Y-%m-%d %H:%M} UTC by irkit {visible(about.irkit_version)}"
        )
        for scan in one.scans():
            began = f"{scan.started:%Y-%m-%d %H:%M} UTC"
            print(f"Scan {scan.identifier:<4} {began}, {scan.state.value}: {typed(scan.command)}")
        if head:
            print(f"Ledger    {head.seq:,} entries, head {head.hash}")
        print_whole(console(), verdict_text(one.verdict()))


@case.command(short_help="Prove that nothing in a case was changed.")
@click.argument("folder", type=options.FOLDER, metavar="DIR")
@options.as_json
def verify(folder: Path, *, as_json: bool) -> None:
    """Prove that no record was changed since it was written. Exit status 1 where one was.

    With --json an object with ok and faults (each with table, row and reason).
    """
    faults = verified(folder)
    if as_json:
        document = {"ok": not faults, "faults": [plain(fault) for fault in faults]}
        output.print_document(document)
    elif not faults:
        print("every record is as the ledger says")
    else:
        for fault in faults:
            row = f" row {fault.row}" if fault.row is not None else ""
            print(f"{fault.table}{row}: {visible(fault.reason)}")
    sys.exit(1 if faults else 0)
