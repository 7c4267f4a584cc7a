"""People with keys, as the tests of contacts and bundles need them."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from irkit.contacts import Card
from irkit.keys import PublicKey
from irkit.keys.store import KeySigner

MAY = datetime(2025, 5, 1, 8, 0, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Person:
    name: str
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    identity: Any = field(default_factory=pyrage.x25519.Identity.generate)

    @property
    def signer(self) -> KeySigner:
        return KeySigner(PublicKey(self.key.public_key().public_bytes_raw(), self.name), self.key)

    @property
    def recipient(self) -> str:
        return str(self.identity.to_public())

    @property
    def card(self) -> Card:
        return Card(self.name, "Example CERT", self.signer.public, self.recipient, MAY)
