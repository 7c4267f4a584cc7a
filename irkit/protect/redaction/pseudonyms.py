"""Pseudonyms: what stands for a value, the same wherever the same key is used.

A token is its kind and 40 bits of HMAC-SHA-256(key, kind, value) in the letters of base32, as
``user-k3wq7t2m``: two of 10,000 values share one with a probability of 1 in 20,000. Addresses stay
addresses, so that programs go on to read them: IPv4 become some of 240.0.0.0/4 (reserved, RFC
1112), IPv6 some of 2001:db8::/32 (documentation, RFC 3849), hardware addresses locally administered
ones. No two internal IPv4 addresses become the same.
"""

import base64
import hashlib
import hmac
import unicodedata
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

from irkit.protect.redaction.sensitive import Sensitive

KEY_BYTES = 32

INTERNAL_4 = tuple(
    IPv4Network(network)
    for network in (
        *("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"),  # RFC 1918
        "169.254.0.0/16",  # link-local, RFC 3927
        "100.64.0.0/10",  # behind carriers, RFC 6598
    )
)
INTERNAL_6 = tuple(
    IPv6Network(network)
    for network in ("fc00::/7", "fe80::/10", "fec0::/10")  # RFC 4193, RFC 4291, RFC 3879
)

_RESERVED = int(IPv4Address("240.0.0.0"))
_DOCUMENTATION = int(IPv6Address("2001:db8::"))
_HALF = 14  # bits; two halves number the addresses of 240.0.0.0/4
_ROUNDS = 8
_NUMBERED = sum(network.num_addresses for network in INTERNAL_4)
_LOCAL_UNICAST = 0x02  # of the first byte of a hardware address

# Written in any case, these are the same; a secret or a text is not.
_FOLDED = frozenset({Sensitive.USER, Sensitive.HOST, Sensitive.DOMAIN, Sensitive.NAME})


def is_internal(address: IPv4Address | IPv6Address) -> bool:
    """Whether an address says something about the inside of a network, wherever it stands."""
    if isinstance(address, IPv4Address):
        return any(address in network for network in INTERNAL_4)
    mapped = address.ipv4_mapped
    return is_internal(mapped) if mapped else any(address in network for network in INTERNAL_6)


class Pseudonyms:
    """The pseudonyms of a key of `KEY_BYTES` bytes."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def token(self, kind: Sensitive, value: str) -> str:
        """Such as ``user-k3wq7t2m``."""
        value = unicodedata.normalize("NFC", value)
        letters = self._digest(kind, value.casefold() if kind in _FOLDED else value)[:5]
        return f"{kind}-{base64.b32encode(letters).decode().lower()}"

    def address(self, text: str) -> str:
        """An address for an address, of the same family; a zone behind ``%`` is dropped."""
        address = ip_address(text.partition("%")[0])
        if isinstance(address, IPv4Address):
            return str(self._address_4(address))
        if address.ipv4_mapped:
            return f"::ffff:{self._address_4(address.ipv4_mapped)}"
        tail = int.from_bytes(self._digest(Sensitive.ADDRESS, str(address))[:12])
        return str(IPv6Address(_DOCUMENTATION | tail))

    def hardware(self, text: str) -> str:
        """A hardware address for one, with the same separator."""
        digest = bytearray(self._digest(Sensitive.ADDRESS, text.lower().replace("-", ":"))[:6])
        digest[0] = digest[0] & 0xFC | _LOCAL_UNICAST
        return digest.hex(text[2])

    def _address_4(self, address: IPv4Address) -> IPv4Address:
        number = self._number(address)
        left, right = number >> _HALF, number & (1 << _HALF) - 1
        for turn in range(_ROUNDS):  # a Feistel network: no two numbers come to the same
            mixed = self._digest(Sensitive.ADDRESS, f"{turn} {right}")
            left, right = right, left ^ int.from_bytes(mixed[:2]) >> 16 - _HALF
        return IPv4Address(_RESERVED | left << _HALF | right)

    def _number(self, address: IPv4Address) -> int:
        """Internal addresses are numbered; another takes one of the numbers after theirs."""
        before = 0
        for network in INTERNAL_4:
            if address in network:
                return before + int(address) - int(network.network_address)
            before += network.num_addresses
        digest = self._digest(Sensitive.ADDRESS, str(address))
        return _NUMBERED + int.from_bytes(digest[:8]) % ((1 << 2 * _HALF) - _NUMBERED)

    def _digest(self, kind: Sensitive, value: str) -> bytes:
        data = f"{kind}\0{value}".encode("utf-8", "surrogatepass")
        return hmac.digest(self._key, data, hashlib.sha256)


def fingerprint(key: bytes) -> str:
    """What tells one key from another and gives nothing of it away."""
    return hmac.digest(key, b"fingerprint", hashlib.sha256)[:16].hex()
