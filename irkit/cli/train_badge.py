"""`irkit train badge`: badges for cases that were signed off: given, checked, taken back."""

from datetime import UTC, datetime
from pathlib import Path

import click

from irkit import keys
from irkit.case import Case
from irkit.case.output import file_errors
from irkit.cli import options, output
from irkit.cli.first_key import own_key
from irkit.cli.passphrase import passphrase_file
from irkit.cli.train_options import FILE, reviewed_case
from irkit.cli.words import count
from irkit.errors import BundleError, UsageError
from irkit.loading import load_named
from irkit.mentoring import badge as badges
from irkit.mentoring import revoked
from irkit.mentoring.credential import Badge
from irkit.mentoring.did import did
from irkit.mentoring.jws import LARGEST
from irkit.mentoring.received import who
from irkit.mentoring.revoked import Revoked
from irkit.report.plain import plain
from irkit.saving import save
from irkit.text import visible


@click.group(short_help="Badges for cases that were signed off.")
def badge() -> None:
    """Give a badge for a case that was signed off, and check one, without any network."""


@badge.command(short_help="Give a badge for a case.")
@reviewed_case
@options.where_to
@click.option("--hash-name", is_flag=True, help="A salted hash of the trainee's name only.")
@options.in_language
@passphrase_file
def make(
    folder: Path, path: Path, language: str, passphrase_file: Path | None, *, hash_name: bool
) -> None:
    """Give a badge, Open Badges 3.0 as VC-JWT, for a case that you accepted and both keys sealed.

    It names the trainee's key, the scenario, its score, and the head of the ledger.
    """
    signer = keys.signer(own_key(passphrase_file))
    with Case.open(folder) as case:
        made = badges.make(case, signer, hashed=hash_name, language=language)
    with file_errors(path):
        save(path, made.encode() + b"\n", replace=True)
    print(visible(str(path)))


@badge.command(short_help="Take a badge back.")
@click.argument("file", type=FILE, metavar="FILE")
@click.option("--reason", required=True, metavar="TEXT", help="Why; everybody can read it.")
@options.where_to
@passphrase_file
def revoke(file: Path, reason: str, path: Path, passphrase_file: Path | None) -> None:
    """Take a badge back that you gave: it goes into your signed list, with all that you took back.

    Hand the list out wherever badges of yours are checked: nobody learns of it by themselves.
    """
    given = badges.opened(_text(file))
    signer = keys.signer(own_key(passphrase_file))
    own = revoked.kept(signer.public)
    before = Revoked(signer.public, datetime.now(UTC), {})
    for place in (own, path):
        if place.exists():
            before = before.with_all(Revoked.opened(_text(place, revoked.LARGEST)))
    now = before.with_badge(given, reason)
    with file_errors(own):
        own.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    for place in (own, path):
        with file_errors(place):
            save(place, now.signed(signer).encode() + b"\n", replace=True)
    print(visible(str(path)))
    print(f"{count(len(now.reasons), 'badge')} taken back")


@badge.command(short_help="Check a badge.")
@click.argument("file", type=FILE, metavar="FILE")
@click.option("--name", metavar="TEXT", help="Whether it was given to somebody of this name.")
@click.option("--unknown-issuer", is_flag=True, help="Also by somebody who is no contact of yours.")
@click.option(
    "--revoked",
    "list_file",
    type=FILE,
    metavar="FILE",
    help="The issuer's list of badges that they took back.",
)
@options.as_json
def verify(
    file: Path, name: str | None, list_file: Path | None, *, unknown_issuer: bool, as_json: bool
) -> None:
    """Check a badge: its signature, that its parts agree, and who issued it, by your contacts.

    Without the issuer's list nothing tells whether they took it back since. With --json an object.
    """
    found = badges.opened(_text(file))
    issuer = who(found.issuer.fingerprint)
    if not issuer.name and not unknown_issuer:
        raise UsageError(
            f"it is signed by {issuer.text}: add their contact card, or take it as a stranger's "
            "with --unknown-issuer"
        )
    if name is not None and not found.is_of(name):
        raise BundleError("it was given to somebody of another name")
    own = revoked.kept(found.issuer)  # of badges that were given here
    list_file = list_file or (own if own.exists() else None)
    gone = Revoked.opened(_text(list_file, revoked.LARGEST)) if list_file else None
    if gone:
        gone.check(found)
    if as_json:
        document = {**plain(found), "issuer": plain(issuer), "trainee": did(found.trainee)}
        output.print_document(document | {"held_until": plain(gone.time if gone else None)})
        return
    _print(found, issuer.text)
    if gone:
        print(f"Not among those that were taken back until {gone.time:%Y-%m-%d %H:%M} UTC")
    else:
        print("Whether it was taken back since, its issuer's list tells: --revoked")


def _text(file: Path, largest: int = LARGEST) -> str:
    """Raises UsageError, and BundleError where it is no text."""
    try:
        return load_named(file, largest).decode()
    except UnicodeDecodeError as error:
        raise BundleError("this is no signed credential") from error


def _print(found: Badge, issuer: str) -> None:
    print(visible(f"Badge     {found.title}, {found.achievement}"))
    print(visible(f"Score     {found.score} of 100"))
    print(visible(f"Given to  {found.name}, {did(found.trainee)}"))
    print(visible(f"By        {issuer}, {found.time:%Y-%m-%d %H:%M} UTC"))
    print(visible(f"Evidence  {found.evidence}"))
