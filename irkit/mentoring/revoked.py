"""Badges that their issuer takes back: one signed list in a file, as nothing is asked of a server.

It is a compact JWS as a badge is, of `iss`, `iat` and `revoked`, an object: badge → reason.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

from irkit import places
from irkit.errors import BundleError, UsageError
from irkit.json_file import fields, whole
from irkit.keys import PublicKey, Signer
from irkit.mentoring import jws
from irkit.mentoring.credential import Badge
from irkit.mentoring.did import did, key_of

LARGEST = 1 << 21  # bytes of a file
MOST = 1_000  # badges
LONGEST = 200  # characters of a reason
_LATEST = 1 << 33  # seconds since 1970


def kept(issuer: PublicKey) -> Path:
    """Where an issuer keeps their list, so that none of those they hand out lacks anything."""
    return places.home() / "revoked" / f"{issuer.raw.hex()[:32]}.jwt"


@dataclass(frozen=True, slots=True)
class Revoked:
    """What an issuer took back until a time."""

    issuer: PublicKey
    time: datetime
    reasons: Mapping[str, str]  # id of a badge → why

    @classmethod
    def opened(cls, text: str) -> Self:
        """The list in a file. Raises BundleError where it is none, or not as it was signed."""
        payload, key = jws.opened(text)
        try:
            return cls._of(payload, key)
        except (ValueError, TypeError) as error:
            raise BundleError(f"this is no list of revoked badges: {error}") from error

    @classmethod
    def _of(cls, payload: Mapping[str, Any], key: PublicKey) -> Self:
        given = fields(payload, "it", ("iss", "iat", "revoked"))
        if key_of(given["iss"]) != key:
            raise ValueError("it is signed by another key than its issuer's")
        time = datetime.fromtimestamp(whole(given["iat"], "iat", 0, _LATEST), UTC)
        reasons = given["revoked"]
        if not isinstance(reasons, dict) or len(reasons) > MOST:
            raise TypeError(f"revoked is no object of at most {MOST:,} badges")
        if not all(isinstance(one, str) and len(one) <= LONGEST for one in reasons.values()):
            raise ValueError(f"a reason is no text of at most {LONGEST} characters")
        return cls(PublicKey(key.raw), time, reasons)

    def with_badge(self, badge: Badge, reason: str) -> Self:
        """The same with another badge, as of now.

        Raises UsageError where somebody else gave it, or the reason is none.
        """
        if badge.issuer != self.issuer:
            raise UsageError(f"only who gave it can: {badge.issuer.fingerprint}")
        if not reason.strip() or len(reason) > LONGEST:
            raise UsageError(f"a reason has 1 to {LONGEST} characters")
        if len(self.reasons) == MOST and badge.identifier not in self.reasons:
            raise UsageError(f"a list has at most {MOST:,} badges")
        reasons = {**self.reasons, badge.identifier: reason.strip()}
        return replace(self, time=datetime.now(UTC), reasons=reasons)

    def signed(self, signer: Signer) -> str:
        """The file. Raises KeyUnusable, and UsageError where it is somebody else's list."""
        if signer.public != self.issuer:
            raise UsageError(f"this list is of another issuer: {self.issuer.fingerprint}")
        said = {"iss": did(self.issuer), "iat": int(self.time.timestamp())}
        return jws.signed({**said, "revoked": dict(self.reasons)}, signer)

    def with_all(self, other: Self) -> Self:
        """The same with what another list of the same issuer has. Raises UsageError."""
        if other.issuer != self.issuer:
            raise UsageError(f"this list is of another issuer: {other.issuer.fingerprint}")
        reasons = {**other.reasons, **self.reasons}
        if len(reasons) > MOST:
            raise UsageError(f"a list has at most {MOST:,} badges")
        return replace(self, reasons=reasons)

    def check(self, badge: Badge) -> None:
        """Raise BundleError where a badge was taken back, UsageError for another's list."""
        if badge.issuer != self.issuer:
            raise UsageError("this list is not of the issuer of this badge: ask them for theirs")
        if badge.identifier in self.reasons:
            raise BundleError(f"its issuer took it back: {self.reasons[badge.identifier]}")
