"""`irkit bundle`: a case handed to others, and taken from them."""

import sys
from pathlib import Path

import click

from irkit import bundle as bundles
from irkit import keys
from irkit.bundle import Addressee, Chosen, Limits, Made, Opened, Part, Request
from irkit.case import Case
from irkit.cli import options, output
from irkit.cli.bundle_inspect import inspect
from irkit.cli.bundle_merge import merge
from irkit.cli.first_key import own_key
from irkit.cli.opening_keys import identities, identity_file, limit
from irkit.cli.passphrase import passphrase_file
from irkit.cli.progress import Progress
from irkit.cli.running import cancelled_by_signal
from irkit.cli.sealing import seal, sealing
from irkit.cli.words import count, size_text
from irkit.contacts import book, recipient
from irkit.errors import UsageError
from irkit.report.plain import plain
from irkit.text import visible
from irkit.workers import Gate


@click.group(short_help="Hand cases to others, and take theirs.")
def bundle() -> None:
    """Hand a case to others as one signed and encrypted file, and take theirs."""


@bundle.command(short_help="Pack a case for others.")
@options.case_to_read
@click.option(
    "--to",
    "names",
    multiple=True,
    metavar="CONTACT",
    help="Who can open it: a contact, age1… or ssh-ed25519 AAAA…. May be repeated.",
)
@click.option("--open", "for_all", is_flag=True, help="Unencrypted, for everybody; TLP:CLEAR only.")
@click.option(
    "--part",
    type=click.Choice([*map(str, Part)]),
    default=str(Part.ALL),
    show_default=True,
    help="findings: no evidence but what is named; reports: no database either.",
)
@click.option(
    "--evidence", multiple=True, metavar="FILE", help="Only this file of it. May be repeated."
)
@click.option(
    "--report", "reports", multiple=True, metavar="FILE", help="Only this report. May be repeated."
)
@options.where_to
@click.option("--yes", is_flag=True, help="It may go there, where the labels ask for that.")
@passphrase_file
@options.as_json
def create(
    folder: Path,
    names: tuple[str, ...],
    part: str,
    evidence: tuple[str, ...],
    reports: tuple[str, ...],
    path: Path,
    passphrase_file: Path | None,
    *,
    for_all: bool,
    yes: bool,
    as_json: bool,
) -> None:
    """Pack a case, or a part of it, into one file: a BagIt bag, signed by you, encrypted by age.

    The case is sealed first, and handed over to contacts who sign; its ledger notes who got what.
    """
    if bool(names) == for_all:
        raise UsageError("say who can open it: --to CONTACT, or --open for everybody")
    if evidence and part == Part.REPORTS:
        raise UsageError("--part reports has no evidence")
    request = Request(_addressees(names), Chosen(Part(part), evidence, reports), confirmed=yes)
    signer = keys.signer(own_key(passphrase_file))
    gate = Gate()
    with (
        sealing(Case.open(folder, write=True)) as case,
        cancelled_by_signal(gate),
        Progress("packing", gate) as progress,
    ):
        made = bundles.create(case, path, request, signer, progress)
    if as_json:
        output.print_document(plain(made) | {"path": plain(str(made.path))})
    else:
        _print_made(made, request)


@bundle.command("open", short_help="Unpack a bundle into a new case.")
@click.argument("file", type=options.Place(dir_okay=False, path_type=Path), metavar="FILE")
@click.option(
    "--into",
    required=True,
    type=options.Place(path_type=Path),
    metavar="DIR",
    help="The new case's folder.",
)
@limit
@click.option(
    "--unknown-sender", is_flag=True, help="Also where the signer is none of your contacts."
)
@identity_file
@passphrase_file
@options.as_json
def open_bundle(
    file: Path,
    into: Path,
    limit: int,
    identity_files: tuple[Path, ...],
    passphrase_file: Path | None,
    *,
    unknown_sender: bool,
    as_json: bool,
) -> None:
    """Unpack a bundle into a new case folder, after everything in it was checked.

    Nothing is unpacked where the signature does not hold. The ledger of the case goes on with an
    entry that says where it comes from. With --json an object.
    """
    gate = Gate()
    usable = identities(file, identity_files, passphrase_file)
    with cancelled_by_signal(gate), Progress("opening", gate) as progress:
        done = bundles.unpack(file, into, usable, Limits(limit, unknown_sender), progress)
    if done.is_case:
        seal(into)
    if as_json:
        found = plain(done) | {"folder": plain(str(done.folder))}
        del found["receipt"]  # which the ledger of the new case has
        output.print_document(found)
    else:
        _print_opened(done)


def _addressees(names: tuple[str, ...]) -> tuple[Addressee, ...]:
    """Each once. Raises UsageError."""
    return tuple(dict.fromkeys(map(_addressee, names)))


def _addressee(text: str) -> Addressee:
    """Raises UsageError."""
    if text.startswith(("age1", "ssh-ed25519 ")):
        recipient.parsed(text)
        known = [one for one in book.contacts() if one.card.recipient == text]
        if not known:
            return Addressee("", text)
        contact = known[0]
    else:
        contact = book.named(text)
    card = contact.card
    return Addressee(card.name, card.recipient, card.signing, contact.checked is not None)


def _print_made(made: Made, request: Request) -> None:
    print(visible(str(made.path)))
    print(f"SHA-256 {made.sha256}, {size_text(made.size)}")
    info = made.info
    left_out = f", {count(info.left_out, 'file')} of evidence left out" if info.left_out else ""
    print(f"{count(info.files, 'file')}, {size_text(info.octets)}{left_out}; TLP:{info.tlp}")
    if not info.case:
        print(
            "no case, organisation or examiner is named beside what the reports and their names say"
        )
    print(f"signed with {made.key} as minisign has it")
    for one in request.addressees:
        checked = "" if one.checked else ", not checked: irkit contacts check"
        name = one.name or "somebody whose name is not known"
        print(visible(f"can be opened by {name}, {one.recipient}{checked}"))
    if not request.addressees:
        print("can be opened by everybody")


def _print_opened(done: Opened) -> None:
    info = done.info
    print(visible(str(done.folder)))
    print(visible(f"From      {done.sender.text}"))
    print(visible(f"Case      {info.title}"))
    print(visible(f"Made      {info.made:%Y-%m-%d %H:%M} UTC, TLP:{info.tlp} PAP:{info.pap}"))
    if done.left_out:
        print(f"Left out  {count(len(done.left_out), 'file')} of evidence, kept by the sender")
    for note in done.notes:
        print(f"irkit: {note}", file=sys.stderr)


bundle.add_command(inspect)
bundle.add_command(merge)
