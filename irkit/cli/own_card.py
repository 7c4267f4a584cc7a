"""`irkit contacts card`: your contact card, and the key that opens what others encrypt to you."""

import io
import json
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import click

from irkit import keys
from irkit.case.output import file_errors
from irkit.cli import options
from irkit.cli.first_key import own_key
from irkit.cli.passphrase import chosen, passphrase_file
from irkit.contacts import Card, identity
from irkit.contacts.identity import OwnIdentity
from irkit.errors import KeyUnusable, UsageError
from irkit.keys import Protection, store
from irkit.saving import save
from irkit.text import visible

_FORMATS = (".svg", ".png")


@click.command(short_help="Make your contact card.")
@click.option("--name", help="Who you are.  [default: the name of your key]")
@click.option("--organisation", default="", help="Of whom.")
@click.option(
    "-o",
    "--output",
    "file",
    type=options.Place(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Where to; a file that is there is replaced.  [default: standard output]",
)
@click.option(
    "--qr",
    type=options.Place(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Also as QR code, .svg or .png.",
)
@passphrase_file
def card(
    name: str | None,
    organisation: str,
    file: Path | None,
    qr: Path | None,
    passphrase_file: Path | None,
) -> None:
    """Make your contact card: name, organisation, both public keys, signed. It is no secret.

    The first time a second key is made, which opens what others encrypt to you; it has the
    passphrase of your first one.
    """
    if qr and qr.suffix.lower() not in _FORMATS:
        raise UsageError(f"a QR code is written as {' or '.join(_FORMATS)}")
    ask = cache(own_key(passphrase_file))  # for both keys
    own = identity.own() or _made(ask, passphrase_file)
    signer = keys.signer(ask)
    made = Card(
        name=name or signer.public.name,
        organisation=organisation,
        signing=signer.public,
        recipient=own.recipient,
        made=datetime.now(UTC).replace(microsecond=0),
    )
    text = made.signed(signer)
    if qr:
        _save(qr, _code(text, qr.suffix.lower()))
    if file:
        _save(file, text)
        print(visible(str(file)))
    else:
        print(text.decode(), end="")


def own_card() -> Card:
    """The keys of one's own card. Raises UsageError where there is none yet, KeyUnusable."""
    key, opens = keys.own(), identity.own()
    if key is None or opens is None:
        raise UsageError("you have no card yet: irkit key make, then irkit contacts card")
    return Card("me", "", key.public, opens.recipient, datetime.now(UTC))


def _made(ask: keys.Ask, file: Path | None) -> OwnIdentity:
    """A new identity, protected as the signing key is. Raises UsageError, KeyUnusable."""
    own = keys.own()
    if own is None:
        raise UsageError("there is no key yet: irkit key make")
    if own.protection is Protection.NONE:
        return identity.make(None)
    if own.protection is Protection.AGENT:
        return identity.make(chosen(file))
    try:
        store.loaded(own.pem.encode(), ask)
    except UsageError as error:
        raise KeyUnusable("this is not the passphrase of your key") from error
    return identity.make(ask())


def _code(text: bytes, suffix: str) -> bytes:
    import segno  # not above: only this needs it

    code = io.BytesIO()
    ascii_only = json.dumps(json.loads(text))  # readers guess at how other letters are encoded
    segno.make_qr(ascii_only, error="l", boost_error=False).save(
        code, kind=suffix[1:], border=4, scale=4
    )
    return code.getvalue()


def _save(file: Path, data: bytes) -> None:
    with file_errors(file):
        save(file, data, replace=True)
