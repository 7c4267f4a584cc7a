"""Compact JWS (RFC 7515) with EdDSA (RFC 8037), as VC-JWT secures a credential; nothing else.

The header has the signer's key, which proves nothing by itself: whoever verifies compares it with
the issuer's name, and that with people they know.
"""

import base64
import binascii
import json
from typing import Any

from irkit.errors import BundleError
from irkit.keys import PublicKey, Signer
from irkit.mentoring.did import did, jwk, key_of

LARGEST = 1 << 18  # bytes of a file
_CALLED = {"alg": "EdDSA", "typ": "JWT"}


def signed(payload: dict[str, Any], signer: Signer) -> str:
    """A payload as `HEADER.PAYLOAD.SIGNATURE`. Raises KeyUnusable."""
    begun = f"{_coded(_json(_header(signer.public)))}.{_coded(_json(payload))}"
    return f"{begun}.{_coded(signer.sign(begun.encode()))}"


def opened(text: str) -> tuple[dict[str, Any], PublicKey]:
    """The payload and who signed it. Raises BundleError where it is not as it was signed."""
    begun, _, last = text.strip().rpartition(".")
    try:
        payload, key = _parsed(begun)
        signature = _decoded(last)
    except (ValueError, TypeError, RecursionError) as error:
        raise BundleError(f"this is no signed credential: {error}") from error
    if len(signature) != 64 or not key.verify(signature, begun.encode()):
        raise BundleError("this credential is not as it was signed: forged, or changed since")
    return payload, key


def _parsed(begun: str) -> tuple[dict[str, Any], PublicKey]:
    """The payload and the key that the header names. Raises ValueError, TypeError."""
    first, _, middle = begun.partition(".")
    header, payload = _object(_decoded(first)), _object(_decoded(middle))
    key = key_of(str(header.get("kid")).partition("#")[0])
    if header != _header(key):  # another algorithm, none, or a second key
        raise ValueError("its header is not as irkit writes it")
    return payload, key


def _header(key: PublicKey) -> dict[str, Any]:
    name = did(key)
    return {**_CALLED, "kid": f"{name}#{name.removeprefix('did:key:')}", "jwk": dict(jwk(key))}


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _object(data: bytes) -> dict[str, Any]:
    try:
        found = json.loads(data, object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        raise ValueError("a part of it is no JSON") from error
    if not isinstance(found, dict):
        raise TypeError("it is no object")
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object, unless it says something twice: readers differ in which of the two they take."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands there twice")
    return found


def _coded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def _decoded(text: str) -> bytes:
    """Raises ValueError for what is not exactly what `_coded` gives."""
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except binascii.Error:
        data = b""
    if _coded(data) != text:
        raise ValueError("it is not in base64url")
    return data
