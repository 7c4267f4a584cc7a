"""`irkit case`: make, describe and verify a case."""

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import click

from irkit.case import Case, Known, prove
from irkit.case.heads import Head
from irkit.cli import options, output
from irkit.cli.folders import made
from irkit.cli.sealing import saying, sealing
from irkit.cli.seals import hand_over, head, key_in, seal, tsa_roots
from irkit.cli.words import console, print_whole, verdict_text
from irkit.contacts.holders import Holders
from irkit.errors import KeyUnusable, UsageError
from irkit.keys import stamps
from irkit.records import Labels, Pap, Proof, Seal, Tlp, Whose
from irkit.report.plain import plain
from irkit.text import typed, visible


@click.group()
def case() -> None:
    """Make, describe and verify a case."""


_tlp = click.option(
    "--tlp",
    type=click.Choice([*map(str, Tlp)], case_sensitive=False),
    help="To whom the case may go on (Traffic Light Protocol); AMBER where nobody said.",
)
_pap = click.option(
    "--pap",
    type=click.Choice([*map(str, Pap)], case_sensitive=False),
    help="What may be done with it (Permissible Actions Protocol); AMBER where nobody said.",
)


@case.command(short_help="Make an empty case.")
@click.argument("folder", type=options.FOLDER, metavar="DIR")
@click.option("--name", default="", help="What the case is called.  [default: the folder's name]")
@click.option("--number", default="", help="Your reference.")
@click.option("--examiner", default="", help="Who leads it.  [default: you]")
@click.option("--organisation", default="", help="For whom.")
@_tlp
@_pap
def new(folder: Path, tlp: str | None, pap: str | None, **about: str) -> None:
    """Make an empty case in a folder, which is made where there is none."""
    with sealing(made(folder, **about)) as one:
        if tlp or pap:
            one.label(Labels(Tlp(tlp or Tlp.AMBER), Pap(pap or Pap.AMBER)))
        print(visible(str(one.folder)))


@case.command(short_help="Say how a case may be passed on and used.")
@click.argument("folder", type=options.FOLDER, metavar="DIR")
@_tlp
@_pap
@click.option("--reason", default="", help="Why; needed where a label allows more than before.")
def label(folder: Path, tlp: str | None, pap: str | None, reason: str) -> None:
    """Change the labels of a case; one that is not named stays. The ledger keeps the reason."""
    if not (tlp or pap):
        raise UsageError("name a label: --tlp or --pap")
    with saying(folder) as reviewer, Case.open(folder) as one:
        old = one.labels()
        reviewer.label(Tlp(tlp or old.tlp), Pap(pap or old.pap), reason)
        print(f"TLP:{one.labels().tlp} PAP:{one.labels().pap}")


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
@click.option(
    "--head",
    metavar="TEXT",
    help="The hash or the words of a head that was kept elsewhere: the case has to hold it still.",
)
@click.option(
    "--key",
    "signer",
    metavar="FILE|FINGERPRINT",
    help="The public key of somebody who has to have sealed it.",
)
@tsa_roots
@options.as_json
def verify(
    folder: Path, head: str | None, signer: str | None, tsa_roots: Path | None, *, as_json: bool
) -> None:
    """Prove that no record was changed since it was written. Exit status 1 where one was.

    Also where somebody sealed it in your name or a contact's with another key.

    Says who sealed the case, which evidence is not here, and what nothing proves. With --json an
    object with ok, faults (each with table, row and reason), entries, unsealed, seals, unproven
    and absent.
    """
    known = Known(
        head=Head.parse(head) if head else None,
        signer=_fingerprint(signer) if signer else "",
        roots=stamps.roots_in(tsa_roots) if tsa_roots else (),
        holders=_holders(),
    )
    proof = prove(folder, known)
    holds = not proof.faults and not any(one.whose.is_posing for one in proof.seals)
    if as_json:
        output.print_document({"ok": holds, **plain(proof)})
    else:
        for line in _lines(proof):
            print(visible(line))
    sys.exit(0 if holds else 1)


def _lines(proof: Proof) -> Iterator[str]:
    """The seals, what nothing proves, and at the end, where it is read, what does not hold."""
    for alike in _folded(proof.seals):
        yield from _seal_lines(alike)
    for name in proof.absent:
        yield f"not here: evidence {name}, which was not handed over with the case"
    for sentence in proof.unproven:
        yield f"not proven: {sentence}"
    for fault in proof.faults:
        row = f" row {fault.row}" if fault.row is not None else ""
        yield f"{fault.table}{row}: {fault.reason}"
    if not proof.faults:
        posing = any(one.whose.is_posing for one in proof.seals)
        but = ", but it was sealed by somebody in another's name" if posing else ""
        yield f"every record is as the ledger says{but}"


def _folded(seals: Sequence[Seal]) -> Iterator[list[Seal]]:
    """Seals that say the same but for when and up to where, together; the newest one last."""
    alike: dict[Seal, list[Seal]] = {}
    for one in seals:
        alike.setdefault(replace(one, entry=0, until=0, time=seals[0].time), []).append(one)
    yield from sorted(alike.values(), key=lambda each: each[-1].entry)


def _seal_lines(alike: Sequence[Seal]) -> Iterator[str]:
    one = alike[-1]
    name = one.known_as if one.whose.is_sure and one.known_as else one.name
    often = f" {len(alike):,} times" if len(alike) > 1 else ""
    yield (
        f"{one.action}{often} by {name or 'somebody'}, {'last ' if often else ''}"
        f"at {one.time:%Y-%m-%d %H:%M} UTC: entries 1 to {one.until:,}, in entry {one.entry:,}"
    )
    yield f"    {one.fingerprint}"
    yield f"    {_HOLDERS[one.whose].format(one.known_as)}"
    if one.to:
        yield f"    from then on also by {one.to}"
    if one.stamped:
        checked = "" if one.stamp_checked else ", not checked"
        if one.stamp_enclosed:
            checked = ", checked only by certificates that came with the case"
        authority = one.authority or "an authority without a name"
        yield f"    stamped at {one.stamped:%Y-%m-%d %H:%M:%S} UTC by {authority}{checked}"


_HOLDERS = {
    Whose.OWN: "your key",
    Whose.CHECKED: "the key of your contact {}, checked",
    Whose.CONTACT: "the key of your contact {}, not checked: irkit contacts check",
    Whose.NAMED: "the key that you named",
    Whose.NOT_OWN: "WARNING: it calls itself {}, as your key does, and is another key; if you had "
    "this one before, name it with --key",
    Whose.NOT_CONTACT: "WARNING: it calls itself {} or alike, but your contact of that name "
    "has another key",
    Whose.UNKNOWN: "neither your key nor that of a contact",
}


def _holders() -> Holders:
    """Whose keys are known; a case can be proven where that cannot be read, which is said."""
    try:
        return Holders.known()
    except (UsageError, KeyUnusable) as error:
        print(f"irkit: whose keys they are is not known: {visible(str(error))}", file=sys.stderr)
        return Holders()


def _fingerprint(text: str) -> str:
    """Of the key in a file, or as it is. Raises UsageError."""
    if re.fullmatch(r"SHA256:[A-Za-z0-9+/]{43}=?", text):
        return text.rstrip("=")
    return key_in(Path(text)).fingerprint


for command in (seal, hand_over, head):
    case.add_command(command)
