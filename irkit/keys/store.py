"""The responder's key in irkit's home: one file, made whole or not at all.

Its first line is the public key, as OpenSSH writes it; the private key follows in PEM, whose
readers skip what stands before it. Where none follows, ssh-agent keeps it. Nothing here is made
unless a person asks for a key.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    load_pem_private_key,
    load_ssh_private_key,
)

from irkit import places
from irkit.errors import KeyUnusable, UsageError
from irkit.keys import agent, pkcs8
from irkit.keys.public import LARGEST, PublicKey, Signer, checked_name
from irkit.loading import load
from irkit.saving import save
from irkit.text import visible

PASSPHRASE = "IRKIT_PASSPHRASE"  # noqa: S105 - the name of a variable

Ask = Callable[[], str]


class Protection(StrEnum):
    """What keeps others from using the key."""

    NONE = "none"
    PASSPHRASE = "passphrase"  # noqa: S105 - its name
    AGENT = "agent"


@dataclass(frozen=True, slots=True)
class OwnKey:
    """The responder's key as it lies in irkit's home."""

    public: PublicKey
    protection: Protection
    pem: str  # empty where an agent keeps it


@dataclass(frozen=True, slots=True)
class KeySigner:
    """Signs with a key in this process."""

    public: PublicKey
    key: Ed25519PrivateKey

    def sign(self, data: bytes) -> bytes:
        """As `Signer`."""
        return self.key.sign(data)


def path() -> Path:
    """Where the key is, or would be."""
    return places.home() / "keys" / "responder.key"


def own() -> OwnKey | None:
    """The responder's key; None where nobody made one. Raises KeyUnusable."""
    try:
        text = load(path(), LARGEST).decode()
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise KeyUnusable(f"cannot read {visible(str(path()))}: {_why(error)}") from error
    line, _, pem = text.partition("\n")
    try:
        public = PublicKey.parse(line)
    except UsageError as error:
        raise KeyUnusable(f"{visible(str(path()))} is no key of irkit's") from error
    if not pem.strip():
        return OwnKey(public, Protection.AGENT, "")
    hidden = "ENCRYPTED PRIVATE KEY" in pem
    return OwnKey(public, Protection.PASSPHRASE if hidden else Protection.NONE, pem)


def make(name: str, passphrase: str | None) -> PublicKey:
    """Make a key with its owner's name; without a passphrase, who can read the file can sign.

    Raises UsageError where there is one, KeyUnusable where it cannot be written.
    """
    return keep(Ed25519PrivateKey.generate(), name, passphrase)


def keep(key: Ed25519PrivateKey, name: str, passphrase: str | None) -> PublicKey:
    """Keep a key that was made elsewhere. Raises as `make`."""
    public = PublicKey(key.public_key().public_bytes_raw(), checked_name(name))
    _put(f"{public.text}\n{_pem(key, passphrase)}", replace=False)
    return public


def leave_to_agent(public: PublicKey) -> None:
    """Use a key that ssh-agent holds.

    Raises UsageError where there is a key or the agent has not this one, KeyUnusable as `make`.
    """
    if not agent.holds(public):
        raise UsageError(f"ssh-agent does not hold {public.fingerprint}: ssh-add it first")
    _put(f"{public.text}\n", replace=False)


def change_passphrase(ask: Ask, passphrase: str | None) -> None:
    """Protect the key with another passphrase, or with none. Raises UsageError, KeyUnusable."""
    signer = _decrypted(_with_file(), ask)
    _put(f"{signer.public.text}\n{_pem(signer.key, passphrase)}", replace=True)


def unlock(ask: Ask, seconds: int) -> PublicKey:
    """Let ssh-agent keep the key for some time. Raises UsageError, KeyUnusable."""
    signer = _decrypted(_with_file(), ask)
    agent.add(signer.key, signer.public, seconds)
    return signer.public


def ready() -> Signer | None:
    """What signs without a question: an agent, a key without passphrase, or with IRKIT_PASSPHRASE.

    None where there is no key, or it would have to ask. Raises KeyUnusable.
    """
    found = own()
    if found is None:
        return None
    if found.protection is Protection.NONE:
        return _decrypted(found, str)
    if agent.holds(found.public):
        return agent.AgentSigner(found.public)
    given = os.environ.get(PASSPHRASE)
    if given and found.protection is Protection.PASSPHRASE:
        return _decrypted(found, lambda: given)
    return None


def signer(ask: Ask) -> Signer:
    """What signs, after a question for the passphrase where one is needed.

    Raises UsageError where there is no key, KeyUnusable.
    """
    found = ready()
    return found or _decrypted(_with_file(), ask)


def loaded(data: bytes, ask: Ask) -> Ed25519PrivateKey:
    """Read a private key: PKCS#8 in PEM, or OpenSSH's own form without a passphrase.

    Raises UsageError for what is none, and where the passphrase is wrong.
    """
    read = load_ssh_private_key if b"OPENSSH PRIVATE KEY" in data else load_pem_private_key
    try:
        try:
            key = read(data, None)
        except TypeError:  # it has a passphrase
            key = read(data, ask().encode())
    except UnsupportedAlgorithm as error:
        raise UsageError(
            "a passphrase in OpenSSH's own form cannot be read: let ssh-agent hold the key and "
            "import the .pub file, or take a copy without a passphrase (ssh-keygen -p)"
        ) from error
    except ValueError as error:
        raise UsageError("this is no private key, or its passphrase is another one") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise UsageError("this key is of another kind: irkit signs with Ed25519 only")
    return key


def _with_file() -> OwnKey:
    found = own()
    if found is None:
        raise UsageError("there is no key yet: irkit key make")
    if not found.pem:
        raise KeyUnusable(f"ssh-agent does not hold {found.public.fingerprint}: ssh-add it")
    return found


def _decrypted(found: OwnKey, ask: Ask) -> KeySigner:
    """Raises KeyUnusable, and UsageError where nobody says the passphrase."""
    passphrase = ask() if found.protection is Protection.PASSPHRASE else ""
    try:
        key = loaded(found.pem.encode(), lambda: passphrase)
    except UsageError as error:
        raise KeyUnusable("the key cannot be opened: is the passphrase another one?") from error
    if key.public_key().public_bytes_raw() != found.public.raw:
        raise KeyUnusable(f"the first line of {visible(str(path()))} is of another key")
    return KeySigner(found.public, key)


def _pem(key: Ed25519PrivateKey, passphrase: str | None) -> str:
    return pkcs8.plain(key) if passphrase is None else pkcs8.encrypted(key, passphrase)


def _put(text: str, *, replace: bool) -> None:
    """Raises UsageError, KeyUnusable."""
    target = path()
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        save(target, text.encode(), replace=replace)
    except FileExistsError as error:
        raise UsageError(
            f"there is a key already, {visible(str(target))}: move it away to have another"
        ) from error
    except OSError as error:
        raise KeyUnusable(f"cannot write {visible(str(target))}: {_why(error)}") from error


def _why(error: OSError | ValueError) -> str:
    return error.strerror or str(error) if isinstance(error, OSError) else str(error)
