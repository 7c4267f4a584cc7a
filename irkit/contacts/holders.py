"""Whose key is it, as far as one's own key and contacts tell? The name on a key proves nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from irkit import keys
from irkit.contacts.book import Contact, contacts
from irkit.contacts.look_alike import skeleton
from irkit.keys import PublicKey
from irkit.records import Whose


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a key, as far as is known here."""

    fingerprint: str
    name: str = ""  # empty where nobody known has it
    organisation: str = ""
    checked: bool = False  # somebody made sure whose key it is
    own: bool = False  # it is the reader's

    @property
    def text(self) -> str:
        """In words."""
        if self.own:
            return f"you, {self.fingerprint}"
        if not self.name:
            return f"somebody unknown, {self.fingerprint}"
        of = f" ({self.organisation})" if self.organisation else ""
        how = "checked" if self.checked else "not checked yet"
        return f"{self.name}{of}, {how}, {self.fingerprint}"


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

    def of(self, fingerprint: str) -> Holder:
        """Who has a key."""
        if self.own and self.own.fingerprint == fingerprint:
            return Holder(fingerprint, self.own.name or "you", checked=True, own=True)
        for one in self.contacts:
            card = one.card
            if card.signing and card.signing.fingerprint == fingerprint:
                return Holder(fingerprint, card.name, card.organisation, one.checked is not None)
        return Holder(fingerprint)

    def whose(self, fingerprint: str, name: str) -> tuple[Whose, str]:
        """Whose key it is, and their name as it is known here; `name` is what the key says."""
        holder = self.of(fingerprint)
        if holder.own:
            return Whose.OWN, holder.name
        if holder.name:
            return Whose.CHECKED if holder.checked else Whose.CONTACT, holder.name
        if self.own and _same(self.own.name, name):
            return Whose.NOT_OWN, self.own.name
        for one in self.contacts:
            if _same(one.card.name, name):
                return Whose.NOT_CONTACT, one.card.name
        return Whose.UNKNOWN, ""


def _same(one: str, other: str) -> bool:
    """Whether people take them for each other."""
    return bool(skeleton(one)) and skeleton(one) == skeleton(other)
