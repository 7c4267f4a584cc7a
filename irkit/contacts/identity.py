"""The responder's age identity, which opens what others encrypt to them; beside their signing key.

Two files in irkit's home: ``keys/age.pub``, one line to encrypt to, and ``keys/age.key``, an
identity file as age has it, itself encrypted by age with a passphrase unless there is none: so
``age -d -i age.key`` opens a bundle without irkit.
"""

import base64
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import pyrage
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from irkit import places
from irkit.errors import KeyUnusable, UsageError
from irkit.keys import Ask
from irkit.loading import load
from irkit.saving import save
from irkit.text import visible

Identity: TypeAlias = "pyrage.x25519.Identity | pyrage.ssh.Identity"

MAGIC = b"age-encryption.org/v1"
_LARGEST = 64 << 10  # bytes of a file with an identity
_SECRET = "AGE-SECRET-KEY-1"  # noqa: S105 - how each begins
_LOG_N = 16  # scrypt with 64 MiB; pyrage would take a second's worth, which may be more than 1 GiB


@dataclass(frozen=True, slots=True)
class OwnIdentity:
    """The responder's age identity as it lies in irkit's home."""

    recipient: str
    protected: bool  # by a passphrase
    content: bytes  # of its file


def path() -> Path:
    """Where the identity is, or would be."""
    return places.home() / "keys" / "age.key"


def own() -> OwnIdentity | None:
    """The responder's identity; None where nobody made one. Raises KeyUnusable."""
    if not path().exists():
        return None
    content = _read(path())
    recipient = _read(path().with_suffix(".pub")).decode(errors="replace").strip()
    return OwnIdentity(recipient, content.startswith(MAGIC), content)


def make(passphrase: str | None) -> OwnIdentity:
    """Make an identity; without a passphrase, who can read the file can open what is sent.

    Raises UsageError where there is one, KeyUnusable where it cannot be written.
    """
    identity = pyrage.x25519.Identity.generate()
    recipient = str(identity.to_public())
    text = f"# public key: {recipient}\n{identity}\n".encode()
    content = text if passphrase is None else encrypted(text, passphrase)
    target = path()
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not target.exists():  # without its key, the public half of a half made one is nothing
            save(target.with_suffix(".pub"), f"{recipient}\n".encode(), replace=True)
        save(target, content, replace=False)
    except FileExistsError as error:
        raise UsageError(f"there is an identity already: {visible(str(target))}") from error
    except OSError as error:
        raise KeyUnusable(f"cannot write {visible(str(target))}: {error.strerror}") from error
    return OwnIdentity(recipient, passphrase is not None, content)


def opened(found: OwnIdentity, ask: Ask) -> Identity:
    """The identity itself. Raises KeyUnusable."""
    (identity, *more) = _identities(found.content, path(), ask)
    if more or str(identity.to_public()) != found.recipient:
        raise KeyUnusable(f"{visible(str(path()))} and its .pub are of different keys")
    return identity


def known_recipient(identity: Identity) -> str:
    """What others encrypt to; empty for an SSH key, of which it cannot be told."""
    return str(identity.to_public()) if isinstance(identity, pyrage.x25519.Identity) else ""


def of_file(file: Path, ask: Ask) -> list[Identity]:
    """The identities in a file of age, or the one of a private SSH key without a passphrase.

    Raises KeyUnusable.
    """
    content = _read(file)
    if b"OPENSSH PRIVATE KEY" in content:
        try:
            return [pyrage.ssh.Identity.from_buffer(content)]
        except (pyrage.IdentityError, ValueError) as error:
            raise KeyUnusable(
                f"{visible(str(file))} cannot be used: age takes SSH keys without a passphrase"
            ) from error
    return [*_identities(content, file, ask)]


def _identities(content: bytes, file: Path, ask: Ask) -> list[pyrage.x25519.Identity]:
    """Raises KeyUnusable."""
    try:
        if content.startswith(MAGIC):
            content = pyrage.passphrase.decrypt(content, ask())
        lines = [line.strip() for line in content.decode().splitlines()]
        found = [
            pyrage.x25519.Identity.from_str(line) for line in lines if line.startswith(_SECRET)
        ]
    except (pyrage.DecryptError, pyrage.IdentityError, ValueError, OSError) as error:
        raise KeyUnusable(
            f"{visible(str(file))} cannot be opened: is the passphrase another one?"
        ) from error
    if not found:
        raise KeyUnusable(f"{visible(str(file))} holds no identity of age")
    return found


def encrypted(text: bytes, passphrase: str) -> bytes:
    """A text of at most 64 KiB as an age file with a passphrase (https://age-encryption.org/v1)."""
    file_key, salt, nonce = os.urandom(16), os.urandom(16), os.urandom(16)
    scrypt = Scrypt(salt=MAGIC + b"/scrypt" + salt, length=32, n=1 << _LOG_N, r=8, p=1)
    wrapped = ChaCha20Poly1305(scrypt.derive(passphrase.encode())).encrypt(
        bytes(12), file_key, None
    )
    stanza = b"-> scrypt %s %d\n%s\n" % (_base64(salt), _LOG_N, _base64(wrapped))
    header = MAGIC + b"\n" + stanza + b"---"
    authentication = HMAC(_derived(file_key, b"", b"header"), SHA256())
    authentication.update(header)
    only_chunk = bytes(11) + b"\x01"
    payload = ChaCha20Poly1305(_derived(file_key, nonce, b"payload")).encrypt(
        only_chunk, text, None
    )
    return header + b" " + _base64(authentication.finalize()) + b"\n" + nonce + payload


def _derived(file_key: bytes, salt: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, purpose).derive(file_key)


def _base64(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


def _read(file: Path) -> bytes:
    """Raises KeyUnusable."""
    try:
        return load(file, _LARGEST)
    except OSError as error:
        raise KeyUnusable(f"cannot read {visible(str(file))}: {error.strerror}") from error
