"""`irkit evidence export`: files of evidence for somebody else, in an encrypted zip."""

import sys
from pathlib import Path

import click

from irkit.capture.export import AES, PASSWORD, ZIPCRYPTO, Exported
from irkit.capture.export import export as exported
from irkit.case import Case
from irkit.cli import options, output
from irkit.cli.progress import Progress
from irkit.cli.running import cancelled_by_signal
from irkit.cli.sealing import sealing
from irkit.cli.words import count, size_text
from irkit.report.plain import plain
from irkit.text import visible
from irkit.workers import Gate


@click.command(short_help="Write evidence into an encrypted zip.")
@click.argument("names", nargs=-1, metavar="[NAME]...")
@options.case_to_read
@options.where_to
@click.option("--zipcrypto", is_flag=True, help="Encrypt as old tools and MISP expect it; slow.")
@options.recipients
@options.confirmed
@options.as_json
def export(
    folder: Path,
    path: Path,
    names: tuple[str, ...],
    recipients: tuple[str, ...],
    *,
    zipcrypto: bool,
    confirmed: bool,
    as_json: bool,
) -> None:
    """Write evidence, all of it or the files named, into a zip with the password infected.

    A manifest in it says where each file comes from. Each is compared with its hash first: one
    that differs stays out, and the exit status is 2. The ledger of the case notes the export.
    """
    gate = Gate()
    with (
        sealing(Case.open(folder, write=True)) as case,
        cancelled_by_signal(gate),
        Progress("exporting", gate) as progress,
    ):
        progress.at("comparing with the ledger")
        done = exported(
            case,
            path,
            names,
            encryption=ZIPCRYPTO if zipcrypto else AES,
            recipients=recipients,
            confirmed=confirmed,
            begins=progress.out_of,
            tell=progress.tell,
        )
    for reason in done.left_out.values():
        print(f"irkit: not exported: {visible(reason)}", file=sys.stderr)
    if as_json:
        output.print_document(plain(done) | {"path": plain(str(done.path))})
    else:
        _print(done)
    sys.exit(2 if done.left_out else 0)


def _print(done: Exported) -> None:
    print(visible(str(done.path)))
    print(f"SHA-256 {done.sha256}")
    left_out = f", {len(done.left_out):,} left out" if done.left_out else ""
    password = PASSWORD.decode()
    print(f"{count(done.files, 'file')}{left_out}, {size_text(done.size)}, password {password}")
