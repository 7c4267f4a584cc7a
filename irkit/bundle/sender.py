"""Who signed a bundle, as far as the reader's contacts tell; the bundle itself proves nothing."""

from dataclasses import dataclass

from irkit.contacts import Contact
from irkit.contacts.book import who_signs
from irkit.keys import PublicKey


@dataclass(frozen=True, slots=True)
class Sender:
    """The holder of the key that signed."""

    fingerprint: str
    words: str
    name: str = ""  # empty where no contact has this key
    organisation: str = ""
    checked: bool = False  # somebody made sure whose key it is

    @property
    def text(self) -> str:
        """In words."""
        if not self.name:
            return f"somebody unknown, {self.fingerprint}"
        of = f" ({self.organisation})" if self.organisation else ""
        how = "checked" if self.checked else "not checked yet"
        return f"{self.name}{of}, {how}, {self.fingerprint}"


def sender(key: PublicKey) -> Sender:
    """Raises UsageError where contacts cannot be read."""
    contact: Contact | None = who_signs(key)
    if contact is None:
        return Sender(key.fingerprint, key.words)
    card = contact.card
    return Sender(
        key.fingerprint, key.words, card.name, card.organisation, contact.checked is not None
    )
