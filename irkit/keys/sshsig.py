"""Signatures that stock tools check: `ssh-keygen -Y verify`, by OpenSSH's PROTOCOL.sshsig.

A namespace says what a signature is for, so that none passes for another.
"""

import base64
import hashlib
import textwrap

from irkit.keys.public import KIND, PublicKey, Signer
from irkit.keys.wire import Reader, decoded, number, string

_MAGIC = b"SSHSIG"
_VERSION = 1
_HASH = b"sha512"
_BEGIN, _END = "-----BEGIN SSH SIGNATURE-----", "-----END SSH SIGNATURE-----"
_LONGEST = 10_000  # characters


def sign(signer: Signer, namespace: str, message: bytes) -> str:
    """A signature of a message as a text of some lines. Raises KeyUnusable."""
    signature = string(KIND) + string(signer.sign(_signed(namespace, message)))
    blob = b"".join(
        (
            _MAGIC,
            number(_VERSION),
            string(signer.public.blob),
            string(namespace.encode()),
            string(b""),
            string(_HASH),
            string(signature),
        )
    )
    lines = textwrap.wrap(base64.b64encode(blob).decode(), 70)
    return "\n".join((_BEGIN, *lines, _END, ""))


def signed_by(signature: str, namespace: str, message: bytes) -> PublicKey | None:
    """The key that signed this very message for this purpose; None where none did."""
    try:
        public, raw = _parsed(signature, namespace)
    except ValueError:
        return None
    return public if public.verify(raw, _signed(namespace, message)) else None


def _signed(namespace: str, message: bytes) -> bytes:
    """What is signed in place of the message."""
    digest = hashlib.sha512(message).digest()
    return _MAGIC + string(namespace.encode()) + string(b"") + string(_HASH) + string(digest)


def _parsed(text: str, namespace: str) -> tuple[PublicKey, bytes]:
    """The key and its 64 bytes. Raises ValueError for what is no such signature."""
    if len(text) > _LONGEST:
        raise ValueError("too long")
    lines = text.split()
    joined = " ".join(lines)
    if not (joined.startswith(_BEGIN) and joined.endswith(_END)):
        raise ValueError("no signature")
    coded = joined.removeprefix(_BEGIN).removesuffix(_END).replace(" ", "")
    reader = Reader(decoded(coded))
    if reader.take(len(_MAGIC)) != _MAGIC or reader.number() != _VERSION:
        raise ValueError("no signature of this version")
    public = PublicKey.of_blob(reader.string())
    if (reader.string(), reader.string(), reader.string()) != (namespace.encode(), b"", _HASH):
        raise ValueError("made for something else")
    inner = Reader(reader.string())
    reader.end()
    if inner.string() != KIND:
        raise ValueError("of another kind")
    raw = inner.string()
    inner.end()
    return public, raw
