"""`irkit case seal|hand-over|head`: who vouches for a case, and what to keep elsewhere of it."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import click

from irkit import keys
from irkit.case import Case, check_holds, heads
from irkit.case.seals import Stamped
from irkit.cli import options, output
from irkit.cli.first_key import own_key
from irkit.cli.passphrase import passphrase_file
from irkit.errors import StampRefused, UsageError
from irkit.keys import PublicKey, stamps
from irkit.keys.public import LARGEST
from irkit.loading import load_named
from irkit.protect import policy
from irkit.records import Entry
from irkit.report import head as drawn
from irkit.text import visible

tsa_roots = click.option(
    "--tsa-roots",
    type=options.Place(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Certificates in PEM that time stamps have to lead to.",
)


@click.command(short_help="Sign all that a case holds.")
@options.one_case
@click.option("--tsa", metavar="URL", help="Also get a time stamp of this authority (RFC 3161).")
@tsa_roots
@passphrase_file
def seal(
    folder: Path, tsa: str | None, tsa_roots: Path | None, passphrase_file: Path | None
) -> None:
    """Sign all that a case holds with your key, which is made first if you have none.

    With --tsa the SHA-256 of the signature goes to an outside authority, which says when it saw it;
    its certificates, --tsa-roots, are kept with the seal. A case that does not hold is not sealed.
    """
    if tsa_roots and not tsa:
        raise UsageError("--tsa-roots is for the time stamp of --tsa")
    roots = tuple(stamps.roots_in(tsa_roots)) if tsa_roots else ()
    with Case.open(folder, write=True) as case:
        check_holds(folder)
        stamp = _stamping(case, tsa, roots) if tsa else None
        _print(case.seal(keys.signer(own_key(passphrase_file)), stamp=stamp))


@click.command("hand-over", short_help="Let somebody else seal a case, too.")
@options.one_case
@click.option(
    "--to",
    "file",
    type=options.Place(dir_okay=False, path_type=Path),
    required=True,
    metavar="FILE",
    help="Their public key: irkit key export.",
)
@passphrase_file
def hand_over(folder: Path, file: Path, passphrase_file: Path | None) -> None:
    """Seal a case and let somebody else seal it from now on, too."""
    to = key_in(file)
    with Case.open(folder, write=True) as case:
        check_holds(folder)
        _print(case.seal(keys.signer(own_key(passphrase_file)), to=to))
    print(visible(f"{to.fingerprint} {to.name} may seal it, too: {to.words}"))


@click.command(short_help="Print what to keep elsewhere of a case.")
@options.one_case
@options.as_json
def head(folder: Path, *, as_json: bool) -> None:
    """Print the newest hash of the ledger, as text, as words to be read aloud and as QR code.

    Kept elsewhere, it shows later that nothing before it was changed: irkit case verify --head.
    With --json an object with entry, hash, words.
    """
    with Case.open(folder) as case:
        newest = case.head()
    if newest is None:
        raise UsageError("the ledger is empty: irkit case verify")
    words = heads.words(newest)
    if as_json:
        output.print_document({"entry": newest.seq, "hash": newest.hash, "words": words})
        return
    print(f"Entry  {newest.seq}")
    print(f"Hash   {newest.hash}")
    print(f"Words  {words}")
    _print_code(newest)


def key_in(file: Path) -> PublicKey:
    """The public key of a file. Raises UsageError."""
    return PublicKey.parse(load_named(file, LARGEST).decode(errors="replace"))


def _print_code(newest: Entry) -> None:
    """The QR code, where the terminal or file has characters to draw it."""
    code = drawn.qr_text(newest)
    try:
        code.encode(sys.stdout.encoding)
    except UnicodeEncodeError:
        return
    print(code, end="")


def _stamping(case: Case, url: str, roots: stamps.Roots) -> Callable[[bytes], Stamped]:
    """What gets a time stamp. Raises UsageError where the case's label forbids the network."""
    policy.check(case.labels(), policy.Deed.TIMESTAMP)
    return partial(_stamped, url, roots)


def _stamped(url: str, roots: stamps.Roots, signature: bytes) -> Stamped:
    from irkit.keys import authority  # not above: it loads what speaks HTTP, and is seldom needed

    try:
        return Stamped(url, authority.asked(url, signature, roots), roots)
    except StampRefused as error:
        raise StampRefused(
            f"not sealed: {error}; without --tsa it is sealed without a time stamp"
        ) from error


def _print(entry: Entry) -> None:
    print(f"sealed in entry {entry.seq} by {entry.object}")
