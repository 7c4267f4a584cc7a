"""A public Ed25519 key, as OpenSSH writes it, and what signs for one."""

import base64
import hashlib
from dataclasses import dataclass, field
from typing import Protocol, Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from irkit import spoken
from irkit.errors import UsageError
from irkit.keys.wire import Reader, decoded, string
from irkit.text import visible

KIND = b"ssh-ed25519"
LARGEST = 64 << 10  # bytes of a file with a key, public or private
SIZE = 32  # bytes of a key
LONGEST_NAME = 200  # characters
_LONGEST = 2_000  # characters of a line with a key


@dataclass(frozen=True, slots=True)
class PublicKey:
    """32 bytes, and the name that their owner gave them, which proves nothing."""

    raw: bytes
    name: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if len(self.raw) != SIZE:
            raise UsageError(f"an Ed25519 key has {SIZE} bytes, not {len(self.raw)}")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read one line ``ssh-ed25519 AAAA… NAME``. Raises UsageError for what is none."""
        line = text.strip()
        kind, _, rest = line.partition(" ")
        coded, _, name = rest.strip().partition(" ")
        if len(line) > _LONGEST or len(line.splitlines()) != 1 or kind != KIND.decode():
            raise UsageError("this is no public Ed25519 key: it is one line, ssh-ed25519 AAAA…")
        try:
            return cls.of_blob(decoded(coded), checked_name(name.strip()))
        except ValueError as error:
            raise UsageError(f"this public key is not whole ({error}): ask for it again") from error

    @classmethod
    def of_blob(cls, blob: bytes, name: str = "") -> Self:
        """Read the bytes that OpenSSH codes a key with. Raises ValueError for what is none."""
        reader = Reader(blob)
        if reader.string() != KIND:
            raise ValueError("it is of another kind")
        raw = reader.string()
        reader.end()
        if len(raw) != SIZE:
            raise ValueError("it has another length")
        return cls(raw, name)

    @property
    def blob(self) -> bytes:
        """The bytes that OpenSSH codes it with (RFC 8709)."""
        return string(KIND) + string(self.raw)

    @property
    def text(self) -> str:
        """One line to hand out: ``ssh-ed25519 AAAA… NAME``."""
        coded = base64.b64encode(self.blob).decode()
        return f"{KIND.decode()} {coded} {self.name}".rstrip()

    @property
    def fingerprint(self) -> str:
        """``SHA256:…``, as ssh-keygen -l prints it."""
        coded = base64.b64encode(self._digest).decode().rstrip("=")
        return f"SHA256:{coded}"

    @property
    def words(self) -> str:
        """The first half of the fingerprint as words to be read aloud."""
        return spoken.words_of(self._digest[: spoken.HALF])

    def verify(self, signature: bytes, data: bytes) -> bool:
        """Whether its owner signed these very bytes."""
        try:
            Ed25519PublicKey.from_public_bytes(self.raw).verify(signature, data)
        except InvalidSignature:
            return False
        return True

    @property
    def _digest(self) -> bytes:
        return hashlib.sha256(self.blob).digest()


def checked_name(name: str) -> str:
    """A name fit to stand behind a key. Raises UsageError where it is not one visible line."""
    if len(name) > LONGEST_NAME or visible(name) != name:
        raise UsageError(f"the name of a key is one line of at most {LONGEST_NAME} characters")
    return name


class Signer(Protocol):
    """Whatever signs with a responder's key: the key itself, or an agent that keeps it."""

    @property
    def public(self) -> PublicKey:
        """The key that others check with."""

    def sign(self, data: bytes) -> bytes:
        """Sign bytes as they are (RFC 8032): 64 bytes.

        Say what they are for in their beginning, or use `irkit.keys.sshsig`: a signature for one
        purpose must not pass for another. Raises KeyUnusable.
        """
