"""Signatures that `minisign -V` checks (https://jedisct1.github.io/minisign/, signature format).

The key is the responder's; minisign's own files keep a number beside each key, which irkit makes of
the key itself. What is signed is the BLAKE2b hash of the content (the form "ED"), and once more
that signature together with the trusted comment.
"""

import base64
import hashlib

from irkit.keys import PublicKey, Signer

_KEY, _HASHED = b"Ed", b"ED"
_NUMBER = 8  # bytes
_SIGNATURE = 64
_UNTRUSTED, _TRUSTED = "untrusted comment: ", "trusted comment: "


def public_text(public: PublicKey) -> str:
    """The key as a file of minisign."""
    return f"{_UNTRUSTED}minisign public key of irkit\n{public_line(public)}\n"


def public_line(public: PublicKey) -> str:
    """The key as `minisign -V -P` takes it."""
    return _coded(_KEY, public, public.raw)


def public_of(text: str) -> PublicKey:
    """The key that such a file holds. Raises ValueError or UsageError for any other."""
    _, _, line = text.rstrip("\n").partition("\n")
    public = PublicKey(base64.b64decode(line, validate=True)[2 + _NUMBER :])
    if text != public_text(public):
        raise ValueError("this is no public key as irkit writes it")
    return public


def sign(signer: Signer, content: bytes, comment: str) -> str:
    """A signature as a file of minisign; the comment is one line. Raises KeyUnusable."""
    signature = signer.sign(hashlib.blake2b(content).digest())
    together = signer.sign(signature + comment.encode())
    lines = (
        f"{_UNTRUSTED}signature of an irkit bundle",
        _coded(_HASHED, signer.public, signature),
        f"{_TRUSTED}{comment}",
        base64.b64encode(together).decode(),
    )
    return "\n".join((*lines, ""))


def trusted_comment(text: str, public: PublicKey, content: bytes) -> str:
    """The comment of a signature of this very content by this key. Raises ValueError."""
    lines = text.split("\n")
    if len(lines) != 5 or lines[4] or not lines[2].startswith(_TRUSTED):
        raise ValueError("it is no signature of minisign")
    signature = base64.b64decode(lines[1], validate=True)[2 + _NUMBER :]
    together = base64.b64decode(lines[3], validate=True)
    comment = lines[2].removeprefix(_TRUSTED)
    if lines[1] != _coded(_HASHED, public, signature) or len(signature) != _SIGNATURE:
        raise ValueError("it is of another key or another kind")
    if not (
        public.verify(signature, hashlib.blake2b(content).digest())
        and public.verify(together, signature + comment.encode())
    ):
        raise ValueError("the key did not sign this")
    return comment


def _coded(kind: bytes, public: PublicKey, data: bytes) -> str:
    number = hashlib.sha256(public.raw).digest()[:_NUMBER]
    return base64.b64encode(kind + number + data).decode()
