"""Whose key is it, as far as one's own key and contacts tell? The name on a key proves nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from irkit import keys
from irkit.contacts.book import Contact, contacts
from irkit.keys import PublicKey
from irkit.records import Whose


@dataclass(frozen=True, slots=True)
class Holders:
    """Everybody whose key is known here."""

    own: PublicKey | None = None
    contacts: Sequence[Contact] = ()

    @classmethod
    def known(cls) -> Self:
        """As they are now. Raises UsageError or KeyUnusable where they cannot be read."""
        mine = keys.own()
        return cls(mine.public if mine else None, contacts())

    def whose(self, fingerprint: str, name: str) -> tuple[Whose, str]:
        """Whose key it is, and their name as it is known here; `name` is what the key says."""
        if self.own and self.own.fingerprint == fingerprint:
            return Whose.OWN, self.own.name
        for one in self.contacts:
            if one.card.signing and one.card.signing.fingerprint == fingerprint:
                return Whose.CHECKED if one.checked else Whose.CONTACT, one.card.name
        if self.own and _same(self.own.name, name):
            return Whose.NOT_OWN, self.own.name
        for one in self.contacts:
            if _same(one.card.name, name):
                return Whose.NOT_CONTACT, one.card.name
        return Whose.UNKNOWN, ""


def _same(one: str, other: str) -> bool:
    return bool(one) and " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
