"""Ed25519 keys as names of their owners: did:key (W3C CCG), and as JWK (RFC 8037)."""

import base64
from collections.abc import Mapping

from irkit.errors import UsageError
from irkit.keys import PublicKey

_PREFIX = "did:key:z"
_ED25519 = b"\xed\x01"  # multicodec ed25519-pub, as a varint
_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"  # of base58btc
_LONGEST = 100  # characters


def did(key: PublicKey) -> str:
    """The name of a key's owner: ``did:key:z6Mk…``."""
    number = int.from_bytes(_ED25519 + key.raw, "big")
    text = ""
    while number:
        number, digit = divmod(number, 58)
        text = _ALPHABET[digit] + text
    return _PREFIX + text


def key_of(name: object) -> PublicKey:
    """The key in a name. Raises ValueError where it is no Ed25519 key."""
    if not isinstance(name, str) or not name.startswith(_PREFIX) or len(name) > _LONGEST:
        raise ValueError("it is no did:key of an Ed25519 key")
    number = 0
    for char in name.removeprefix(_PREFIX):
        number = number * 58 + _ALPHABET.index(char)
    raw = number.to_bytes(max(1, (number.bit_length() + 7) // 8), "big")
    if not raw.startswith(_ED25519):
        raise ValueError("it is no did:key of an Ed25519 key")
    try:
        return PublicKey(raw.removeprefix(_ED25519))
    except UsageError as error:
        raise ValueError(str(error)) from error


def jwk(key: PublicKey) -> Mapping[str, str]:
    """The key as JOSE has it."""
    x = base64.urlsafe_b64encode(key.raw).decode().rstrip("=")
    return {"kty": "OKP", "crv": "Ed25519", "x": x}
