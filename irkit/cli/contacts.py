"""`irkit contacts`: people of other organisations, their keys, and your own card for them."""

from datetime import UTC, datetime
from pathlib import Path

import click

from irkit.case import ledger
from irkit.cli import options, output
from irkit.cli.asking import somebody_there
from irkit.cli.own_card import card, own_card
from irkit.cli.words import count
from irkit.contacts import Card, Contact, book
from irkit.contacts.card import LARGEST, first_contact_words
from irkit.errors import UsageError
from irkit.keys import PublicKey, minisign
from irkit.loading import load_named
from irkit.report.plain import plain
from irkit.spoken import bytes_of
from irkit.text import visible

_WORDS_A_LINE = 4

_name = click.argument("name", metavar="NAME")


@click.group(short_help="People to share cases with, and their keys.")
def contacts() -> None:
    """Keep people to share cases with, and make sure whose keys they have."""


@contacts.command(short_help="Add somebody's contact card.")
@click.argument(
    "file", required=False, type=options.Place(dir_okay=False, path_type=Path), metavar="[FILE]"
)
@click.option("--name", help="Without a card: who they are.")
@click.option("--organisation", default="", help="Without a card: of whom.")
@click.option(
    "--recipient", metavar="KEY", help="Without a card: age1… or ssh-ed25519 AAAA… to encrypt to."
)
@click.option(
    "--signing-key", metavar="KEY", help="Without a card: ssh-ed25519 AAAA… that they sign with."
)
@click.option("--yes", is_flag=True, help="Also where the name looks like another contact's.")
def add(
    file: Path | None,
    name: str | None,
    organisation: str,
    recipient: str | None,
    signing_key: str | None,
    *,
    yes: bool,
) -> None:
    """Add somebody's contact card (irkit contacts card makes one), or keys as they gave them.

    A card proves nothing of whose it is: irkit contacts check NAME does, by telephone.
    """
    if file is not None:
        if name or recipient or signing_key:
            raise UsageError("a card says all that the options say: give one or the others")
        card = Card.parse(load_named(file, LARGEST))
    elif name and recipient:
        signing = PublicKey.parse(signing_key) if signing_key else None
        card = Card(name, organisation, signing, recipient, datetime.now(UTC))
    else:
        raise UsageError("name the file of a card, or give --name and --recipient")
    added = book.add(card, signed=file is not None, sure=yes)
    print(f"{_title(added)} added")
    if not added.checked:
        print("not checked yet whose keys these are: call them, then irkit contacts check")


@contacts.command("list", short_help="List your contacts.")
@options.as_json
def list_contacts(*, as_json: bool) -> None:
    """List your contacts, and who of them was checked. With --json a list of objects."""
    found = book.contacts()
    if as_json:
        output.print_list(map(_object, found))
        return
    for one in found:
        print(f"{_title(one)}  {'checked' if one.checked else 'not checked'}")
    print(count(len(found), "contact"))


@contacts.command(short_help="Show a contact.")
@_name
@options.as_json
def show(name: str, *, as_json: bool) -> None:
    """Show a contact, by name or fingerprint. With --json an object."""
    one = book.named(name)
    if as_json:
        output.print_document(_object(one))
        return
    print(f"Name         {_title(one)}")
    print(f"Signs with   {one.card.signing.fingerprint if one.card.signing else 'nothing'}")
    if one.card.signing:
        print(f"In words     {one.card.signing.words}")
        print(f"Minisign     {minisign.public_line(one.card.signing)}")
    print(f"Opens with   {one.card.recipient}")
    print(f"Added        {one.added:%Y-%m-%d %H:%M} UTC")
    print(f"Checked      {_checked(one)}")


@contacts.command(short_help="Forget a contact.")
@_name
def remove(name: str) -> None:
    """Forget a contact, by name or fingerprint."""
    one = book.named(name)
    book.remove(one)
    print(f"{_title(one)} removed")


@contacts.command(short_help="Make sure whose keys a contact has.")
@_name
@click.option("--words", help="The words that they read to you, in place of a question.")
@click.option(
    "--how", default="words read aloud", show_default=True, help="How you know that it was them."
)
def check(name: str, words: str | None, how: str) -> None:
    """Make sure whose keys a contact has: both of you see the same words, read them to each other.

    Call a number that you know from elsewhere, or meet. They run the same command with your name.
    """
    one = book.named(name)
    expected = first_contact_words(own_card(), one.card)
    if words is None:
        _show(expected, one)
        if not somebody_there():
            raise UsageError("nobody can be asked here: say what they read to you with --words")
        if not click.confirm("Did they read the very same words, and do you know it was them?"):
            raise UsageError(
                f"{one.card.name} is not checked: if words differ, somebody stands between you"
            )
    elif bytes_of(words) != bytes_of(expected):
        raise UsageError("these are other words: one of you has another key than the other gave")
    book.mark_checked(one, ledger.actor(), how)
    print(f"{_title(one)} checked")


def _show(words: str, one: Contact) -> None:
    listed = words.split()
    print(f"You and {_title(one)} see the same words if nobody stands between you:")
    for start in range(0, len(listed), _WORDS_A_LINE):
        print("    " + "  ".join(f"{word:<8}" for word in listed[start : start + _WORDS_A_LINE]))


def _title(one: Contact) -> str:
    of = f" ({one.card.organisation})" if one.card.organisation else ""
    return visible(f"{one.card.name}{of}")


def _checked(one: Contact) -> str:
    if one.checked is None:
        return "no: anybody may have made these keys"
    return visible(f"{one.checked.time:%Y-%m-%d %H:%M} UTC by {one.checked.by}: {one.checked.how}")


def _object(one: Contact) -> dict[str, object]:
    signing = one.card.signing
    return {
        "name": one.card.name,
        "organisation": one.card.organisation,
        "signing_key": signing.text if signing else None,
        "fingerprint": signing.fingerprint if signing else None,
        "words": signing.words if signing else None,
        "recipient": one.card.recipient,
        "added": plain(one.added),
        "checked": plain(one.checked),
    }


contacts.add_command(card)
