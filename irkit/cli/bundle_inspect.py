"""`irkit bundle inspect`: what somebody sent, before anything of it is unpacked."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from irkit.bundle import Inspected
from irkit.bundle import inspect as inspected
from irkit.cli import options, output
from irkit.cli.opening_keys import identities, identity_file
from irkit.cli.passphrase import passphrase_file
from irkit.cli.progress import Progress
from irkit.cli.running import cancelled_by_signal
from irkit.cli.words import count, size_text
from irkit.report.plain import plain
from irkit.text import middle, visible
from irkit.workers import Gate

_LONGEST = 1_000  # characters of a line, most of which the sender wrote


@click.command(short_help="Say what a bundle is, without unpacking it.")
@click.argument("file", type=options.Place(dir_okay=False, path_type=Path), metavar="FILE")
@identity_file
@passphrase_file
@options.as_json
def inspect(
    file: Path, identity_files: tuple[Path, ...], passphrase_file: Path | None, *, as_json: bool
) -> None:
    """Say who made a bundle, for whom, when, what is in it, and what is wrong with it.

    Nothing is left on the disk. Exit status 1 where something is wrong. With --json an object.
    """
    gate = Gate()
    usable = identities(file, identity_files, passphrase_file)
    with cancelled_by_signal(gate), Progress("reading", gate) as progress:
        found = inspected(file, usable, progress)
    if as_json:
        output.print_document({"ok": not found.faults, **plain(found)})
    else:
        for line in _lines(found):
            print(middle(visible(line), _LONGEST))
    sys.exit(1 if found.faults else 0)


def _lines(found: Inspected) -> Iterator[str]:
    info = found.info
    for fault in found.faults:
        yield f"WRONG     {fault}"
    signed = "Signed by" if not found.faults else "Claims to be by"
    yield f"{signed} {found.sender.text}"
    if not found.sender.name:
        yield f"          {found.sender.words}"
    yield f"For       {found.encrypted_to or 'everybody: it is not encrypted'}"
    for recipient in info.recipients:
        yield f"          {recipient}"
    yield f"Case      {info.title}"
    if info.contact:
        yield f"Contact   {info.contact}"
    yield f"Made      {info.made:%Y-%m-%d %H:%M} UTC by {info.software}"
    yield f"Labels    TLP:{info.tlp} PAP:{info.pap}"
    left_out = f", {count(info.left_out, 'file')} of evidence left out" if info.left_out else ""
    yield f"Part      {info.part}{left_out}"
    yield f"SHA-256   {found.sha256}"
    for one in found.files:
        wrong = "" if one.holds else "  WRONG"
        yield f"{size_text(one.size):>9} {one.path}{wrong}"
    for note in found.notes:
        yield f"Note      {note}"
