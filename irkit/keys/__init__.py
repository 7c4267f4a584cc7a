"""The responder's Ed25519 key: made, found, opened, and what others check its signatures with."""

from irkit.keys.public import PublicKey, Signer
from irkit.keys.store import Ask, OwnKey, Protection, make, own, ready, signer

__all__ = ["Ask", "OwnKey", "Protection", "PublicKey", "Signer", "make", "own", "ready", "signer"]
