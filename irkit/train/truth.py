"""What is true of an attempt, sealed: whoever opens the file by chance learns nothing early.

The program itself opens it, and so could its user, unless a mentor holds the truth: then the file
has the scenario alone. What holds is the other direction: the ledger notes the SHA-256 when the
attempt begins, so that nobody can change afterwards what was asked.

The file is one line of JSON: format, salt, nonce and box in base64. The box is the scenario's file
and the seed number under ChaCha20-Poly1305 (RFC 8439), with a key that scrypt (RFC 7914, N 2^14,
r 8, p 1) derives from the case's identifier.
"""

import base64
import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from irkit.errors import UsageError

_N = 1 << 14


@dataclass(frozen=True, slots=True)
class Truth:
    """What an attempt is made of."""

    scenario: bytes  # the file
    seed: int
    salt: str  # so that nobody finds the seed by trying all of them against the hash

    @property
    def plain(self) -> bytes:
        """What is sealed, and hashed for the ledger."""
        return _plain(self.scenario, seed=self.seed, salt=self.salt)

    @property
    def told(self) -> Mapping[str, object]:
        """What is revealed of it."""
        return {"scenario": self.scenario.decode(), "seed": self.seed, "salt": self.salt}

    @property
    def digest(self) -> str:
        """SHA-256, in hexadecimal."""
        return hashlib.sha256(self.plain).hexdigest()


@dataclass(frozen=True, slots=True)
class Known:
    """What irkit knows of an attempt under way."""

    scenario: bytes  # the file
    truth: Truth | None  # None: a mentor holds it


def of_plain(data: bytes) -> Truth:
    """The truth that is `plain`. Raises ValueError, TypeError, KeyError or RecursionError."""
    found = json.loads(data)
    return Truth(_scenario(found), int(found["seed"]), str(found["salt"]))


def sealed(known: Known, case: str) -> bytes:
    """The file for what is known; `case` is the identifier of its case."""
    salt, nonce = os.urandom(16), os.urandom(12)
    plain = known.truth.plain if known.truth else _plain(known.scenario)
    box = ChaCha20Poly1305(_key(salt, case)).encrypt(nonce, plain, None)
    parts = {"salt": salt, "nonce": nonce, "box": box}
    coded = {name: base64.b64encode(part).decode() for name, part in parts.items()}
    return json.dumps({"format": 1, **coded}).encode() + b"\n"


def opened(data: bytes, case: str) -> Known:
    """What is known by a file. Raises UsageError where it is another case's, damaged or none."""
    try:
        found: dict[str, Any] = json.loads(data)
        salt, nonce, box = (base64.b64decode(found[name]) for name in ("salt", "nonce", "box"))
        plain = ChaCha20Poly1305(_key(salt, case)).decrypt(nonce, box, None)
        said = json.loads(plain)
        return Known(_scenario(said), of_plain(plain) if "seed" in said else None)
    except (ValueError, TypeError, KeyError, InvalidTag, RecursionError) as error:
        raise UsageError(
            "what is true of this attempt is damaged, or is of another case"
        ) from error


def _plain(scenario: bytes, **more: object) -> bytes:
    return json.dumps({"scenario": base64.b64encode(scenario).decode(), **more}).encode()


def _scenario(found: Mapping[str, Any]) -> bytes:
    return base64.b64decode(found["scenario"])


def _key(salt: bytes, case: str) -> bytes:
    return Scrypt(salt, 32, _N, 8, 1).derive(case.encode())
