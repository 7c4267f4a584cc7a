"""The contacts in irkit's home: a JSON file for each, named by its key, whole or not there."""

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from irkit import places
from irkit.contacts.card import LARGEST, LONGEST, Card
from irkit.contacts.look_alike import skeleton
from irkit.errors import UsageError
from irkit.loading import load
from irkit.saving import save
from irkit.text import visible


@dataclass(frozen=True, slots=True)
class Checked:
    """That somebody made sure whose keys these are."""

    by: str
    time: datetime
    how: str


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody whose card was added."""

    card: Card
    added: datetime
    checked: Checked | None = None  # None: the keys may be anybody's


def folder() -> Path:
    """Where contacts are kept; made with the first of them."""
    return places.home() / "contacts"


def contacts() -> list[Contact]:
    """All contacts by name. Raises UsageError where a file cannot be read."""
    files = sorted(folder().glob("*.json")) if folder().is_dir() else []
    return sorted(map(_loaded, files), key=lambda one: one.card.name.casefold())


def add(card: Card, *, signed: bool, sure: bool = False) -> Contact:
    """Keep a card; a newer one of the same signing key takes the older one's place.

    `signed` says whether that key vouches for the card: then what was checked still holds; `sure`
    that a name which looks like another contact's is somebody else's. Raises UsageError where it is
    older, or another key has this name or one like it: it may be a stranger's.
    """
    known = contacts()
    before = next((one for one in known if _place(one.card) == _place(card)), None)
    for one in known:
        if one is not before:
            _check_other(one.card, card, sure=sure)
    if before and before.card.made > card.made:
        raise UsageError(f"there is a newer card of {card.name} already")
    checked = before.checked if before and signed else None
    return _kept(Contact(card, datetime.now(UTC), checked))


def _check_other(known: Card, card: Card, *, sure: bool) -> None:
    """Raises UsageError where the name of a card could be taken for that of another key."""
    if known.name.casefold() == card.name.casefold():
        raise UsageError(
            f"{card.name} has another key already, {_named(known)}: if they told you "
            "themselves that it changed, irkit contacts remove them first"
        )
    if skeleton(known.name) == skeleton(card.name) and not sure:
        raise UsageError(
            f"{card.name} looks like your contact {known.name}, who has another key, "
            f"{_named(known)}: if these are two people, add the card with --yes"
        )


def mark_checked(contact: Contact, by: str, how: str) -> Contact:
    """Note who made sure of a contact's keys and how. Raises UsageError."""
    if not how.strip() or len(how) > LONGEST or visible(how) != how:
        raise UsageError(f"say how in one line of at most {LONGEST} characters")
    return _kept(replace(contact, checked=Checked(by, datetime.now(UTC), how)))


def remove(contact: Contact) -> None:
    """Forget a contact. Raises UsageError."""
    try:
        _place(contact.card).unlink()
    except OSError as error:
        raise UsageError(f"cannot forget {contact.card.name}: {error.strerror}") from error


def named(text: str) -> Contact:
    """The contact with a name, a fingerprint or a recipient of age. Raises UsageError."""
    wanted = text.strip()
    for one in contacts():
        fingerprint = one.card.signing.fingerprint if one.card.signing else None
        if wanted.casefold() == one.card.name.casefold() or wanted in (
            fingerprint,
            one.card.recipient,
        ):
            return one
    raise UsageError(f"there is no contact {visible(text[:LONGEST])}: irkit contacts list")


def _place(card: Card) -> Path:
    key = card.signing.blob if card.signing else card.recipient.encode()
    return folder() / f"{hashlib.sha256(key).hexdigest()[:40]}.json"


def _named(card: Card) -> str:
    return card.signing.fingerprint if card.signing else card.recipient


def _kept(contact: Contact) -> Contact:
    checked = contact.checked
    fields = {
        "card": contact.card.fields,
        "added": contact.added.isoformat(),
        "checked": checked and {**_fields(checked), "time": checked.time.isoformat()},
    }
    text = json.dumps(fields, ensure_ascii=False, indent=1)
    try:
        folder().mkdir(mode=0o700, parents=True, exist_ok=True)
        save(_place(contact.card), text.encode(), replace=True)
    except OSError as error:
        raise UsageError(f"cannot write {visible(str(folder()))}: {error.strerror}") from error
    return contact


def _fields(checked: Checked) -> dict[str, Any]:
    return {"by": checked.by, "how": checked.how}


def _loaded(file: Path) -> Contact:
    try:
        fields = json.loads(load(file, 2 * LARGEST))
        checked = fields["checked"]
        return Contact(
            card=Card.of_fields(fields["card"]),
            added=datetime.fromisoformat(fields["added"]),
            checked=checked
            and Checked(checked["by"], datetime.fromisoformat(checked["time"]), checked["how"]),
        )
    except OSError as error:
        raise UsageError(f"cannot read {visible(str(file))}: {error.strerror}") from error
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise UsageError(
            f"{visible(str(file))} holds no contact: move it away and add the card again"
        ) from error
