"""A contact card: who somebody is and both of their public keys, signed with the first of them.

A JSON object; `signature` is one of OpenSSH (`ssh-keygen -Y verify -n irkit-contact-card`) over the
canonical JSON of all else. It proves that whoever holds the signing key chose the other one, not
whose they are: that is what words read aloud are for.
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Self

from irkit import spoken
from irkit.contacts import recipient
from irkit.errors import UsageError
from irkit.keys import PublicKey, Signer, sshsig
from irkit.text import visible

NAMESPACE = "irkit-contact-card"
LARGEST = 16 << 10  # bytes of a card
LONGEST = 200  # characters of a name

_VERSION = 1
_KEYS = frozenset({"irkit_card", "name", "organisation", "signing_key", "age_recipient", "made"})
# Who stands between two people chooses a key for each side, and needs two that give the same words:
# half as many bits as there are. 160 leave 80; 16 words with their checksum.
_SPOKEN_BYTES = 20
_CONTEXT = b"irkit first contact 1\n"


@dataclass(frozen=True, slots=True)
class Card:
    """Who somebody is, and what to check their signatures and to encrypt to them with."""

    name: str
    organisation: str
    signing: PublicKey | None  # None: known by hand, of somebody who signs nothing
    recipient: str  # of age: "age1…" or "ssh-ed25519 AAAA…"
    made: datetime

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise UsageError("a contact has a name")
        for text in (self.name, self.organisation):
            if len(text) > LONGEST or visible(text) != text:
                raise UsageError(
                    f"names of contacts are one visible line of at most {LONGEST} characters"
                )
        recipient.parsed(self.recipient)

    @classmethod
    def parse(cls, data: bytes) -> Self:
        """Read a card that somebody sent. Raises UsageError where it is none, or not signed."""
        if len(data) > LARGEST:
            raise UsageError("this is no contact card: it is too large")
        fields = _object(data)
        signature = fields.pop("signature", None)
        card = cls.of_fields(fields)
        if card.signing is None or not isinstance(signature, str):
            raise UsageError("this contact card is not signed: ask for another")
        if sshsig.signed_by(signature, NAMESPACE, _canonical(fields)) != card.signing:
            raise UsageError("this contact card is not as it was signed: ask for another")
        return card

    @classmethod
    def of_fields(cls, fields: Any) -> Self:
        """The card whose `fields` these are. Raises UsageError."""
        if not isinstance(fields, dict) or fields.get("irkit_card") != _VERSION:
            raise UsageError("this is no contact card, or one of a newer irkit")
        texts = {key: fields.get(key) for key in _KEYS - {"irkit_card"}}
        if fields.keys() != _KEYS or not all(isinstance(text, str) for text in texts.values()):
            raise UsageError("this is no contact card: it holds other things than one does")
        key = str(texts["signing_key"])
        return cls(
            name=str(texts["name"]),
            organisation=str(texts["organisation"]),
            signing=PublicKey.parse(key) if key else None,
            recipient=str(texts["age_recipient"]),
            made=_time(str(texts["made"])),
        )

    @property
    def fields(self) -> dict[str, object]:
        """As JSON has it, without a signature."""
        return {
            "irkit_card": _VERSION,
            "name": self.name,
            "organisation": self.organisation,
            "signing_key": PublicKey(self.signing.raw).text if self.signing else "",
            "age_recipient": self.recipient,
            "made": self.made.isoformat(timespec="seconds"),
        }

    def signed(self, signer: Signer) -> bytes:
        """The card to hand out. Raises KeyUnusable."""
        fields = self.fields
        signature = sshsig.sign(signer, NAMESPACE, _canonical(fields))
        return json.dumps({**fields, "signature": signature}, ensure_ascii=False).encode() + b"\n"


def first_contact_words(one: Card, other: Card) -> str:
    """Words that both sides see if each holds the very keys of the other, in whatever order."""
    keys = sorted(f"{_key(card)} {card.recipient}\n".encode() for card in (one, other))
    return spoken.words_of(hashlib.sha256(_CONTEXT + b"".join(keys)).digest()[:_SPOKEN_BYTES])


def _key(card: Card) -> str:
    return PublicKey(card.signing.raw).text if card.signing else "-"


def _object(data: bytes) -> dict[str, Any]:
    """Raises UsageError."""
    try:
        fields = json.loads(data.decode(), object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise UsageError("this is no contact card") from error
    if not isinstance(fields, dict):
        raise UsageError("this is no contact card")
    return fields


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object, unless it says something twice: readers differ in which of the two they take."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands there twice")
    return found


def _canonical(fields: dict[str, object]) -> bytes:
    """What is signed."""
    text = json.dumps(fields, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return text.encode(errors="surrogatepass")


def _time(text: str) -> datetime:
    """Raises UsageError."""
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise UsageError("this is no contact card: its date is none") from error
