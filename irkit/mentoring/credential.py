"""What a badge is in JSON: an Open Badges 3.0 credential, W3C's data model 2.0.

As VC-JWT its members are the payload of a compact JWS, beside the claims `iss`, `sub`, `jti` and
`nbf`, which repeat what it says (Open Badges 3.0, 8.2).
"""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from irkit.keys import PublicKey
from irkit.mentoring.did import did, key_of

_CONTEXT = (
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
)
_TYPES = ("VerifiableCredential", "OpenBadgeCredential")
_LONGEST = 1_000  # characters


@dataclass(frozen=True, slots=True)
class Earned:
    """What a badge is for."""

    mentor: PublicKey
    trainee: PublicKey
    name: str  # of the trainee
    scenario: str
    version: int
    title: str
    score: str
    case: str  # the identifier
    head: str  # of the ledger: number and hash of the trainee's seal after the review
    review: str  # its hash

    @property
    def achievement(self) -> str:
        """What names scenario and version."""
        return f"urn:irkit:training:{self.scenario}:{self.version}"


@dataclass(frozen=True, slots=True)
class Badge:
    """What a badge says, whose signature holds."""

    identifier: str
    issuer: PublicKey
    trainee: PublicKey
    name: str  # of the trainee, or a hash of it
    title: str
    achievement: str  # names scenario and version
    score: str
    evidence: str  # the head of the case's ledger that was signed off
    time: datetime
    salt: str  # empty where the name stands there as it is

    def is_of(self, name: str) -> bool:
        """Whether it was given to somebody of this name."""
        return self.name == (_hash(name, self.salt) if self.salt else name)


def credential(earned: Earned, *, hashed: bool) -> dict[str, Any]:
    """The credential, with the trainee's name, or a salted hash of it."""
    return {
        "@context": [*_CONTEXT],
        "id": f"urn:uuid:{uuid4()}",
        "type": [*_TYPES],
        "name": earned.title,
        "issuer": {
            "id": did(earned.mentor),
            "type": ["Profile"],
            "name": earned.mentor.name or "a mentor",
        },
        "validFrom": datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        "credentialSubject": {
            "id": did(earned.trainee),
            "type": ["AchievementSubject"],
            "identifier": [_identity(earned.name, hashed=hashed)],
            "achievement": _achievement(earned),
            "result": [
                {
                    "type": ["Result"],
                    "resultDescription": f"{earned.achievement}:score",
                    "value": earned.score,
                }
            ],
        },
        "evidence": [
            {
                "id": f"urn:uuid:{earned.case}",
                "type": ["Evidence"],
                "name": "Head of the ledger that was signed off",
                "narrative": earned.head,
                "description": f"review {earned.review}",
            }
        ],
    }


def _achievement(earned: Earned) -> dict[str, Any]:
    return {
        "id": earned.achievement,
        "type": ["Achievement"],
        "name": earned.title,
        "version": str(earned.version),
        "description": f"Triage of the training scenario {earned.title}, reviewed by a mentor.",
        "criteria": {
            "narrative": "The case was scored by irkit, accepted by the mentor who issues this, "
            "and sealed by the trainee after that."
        },
        "resultDescription": [
            {
                "id": f"{earned.achievement}:score",
                "type": ["ResultDescription"],
                "name": "Score",
                "resultType": "RawScore",
                "valueMin": "0",
                "valueMax": "100",
            }
        ],
    }


def _identity(name: str, *, hashed: bool) -> dict[str, Any]:
    salt = secrets.token_hex(16) if hashed else ""
    shown = _hash(name, salt) if hashed else name
    found = {"type": "IdentityObject", "identityType": "ext:name", "hashed": hashed}
    return {**found, "identityHash": shown, **({"salt": salt} if hashed else {})}


def _hash(name: str, salt: str) -> str:
    return f"sha256${hashlib.sha256(f'{name}{salt}'.encode()).hexdigest()}"


def read(payload: Mapping[str, Any], key: PublicKey) -> Badge:
    """What a payload says that `key` signed.

    Raises ValueError, TypeError, KeyError, IndexError, AttributeError or OverflowError where it is
    none, or contradicts itself.
    """
    subject = payload["credentialSubject"]
    time = datetime.fromisoformat(payload["validFrom"])
    if time.tzinfo is None:
        raise ValueError("its time has no zone")
    if payload["@context"] != [*_CONTEXT] or payload["type"] != [*_TYPES]:
        raise ValueError("it is no Open Badges 3.0 credential")
    claims = (payload["iss"], payload["sub"], payload["jti"], payload["nbf"])
    if claims != (payload["issuer"]["id"], subject["id"], payload["id"], int(time.timestamp())):
        raise ValueError("its claims are not those of its credential")
    if key_of(payload["iss"]) != key:
        raise ValueError("it is signed by another key than its issuer's")
    identity, achievement = subject["identifier"][0], subject["achievement"]
    return Badge(
        identifier=_text(payload["id"]),
        issuer=PublicKey(key.raw),
        trainee=key_of(subject["id"]),
        name=_text(identity["identityHash"]),
        title=_text(achievement["name"]),
        achievement=_text(achievement["id"]),
        score=_text(subject["result"][0]["value"]),
        evidence=_text(payload["evidence"][0]["narrative"]),
        time=time.astimezone(UTC),
        salt=_text(identity["salt"]) if identity["hashed"] else "",
    )


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise TypeError("a text in it is none")
    return value
