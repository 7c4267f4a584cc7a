"""Reviews in files: a draft as plain JSON, a finished one as a text with its signature.

A finished one is `{"statement": "…", "signature": "…"}`: the statement is the review as canonical
JSON, the signature one of OpenSSH (`ssh-keygen -Y verify -n irkit-review`) over that very text.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from irkit.case.codec import canonical, time_from, time_text
from irkit.case.output import file_errors
from irkit.errors import BundleError, UsageError
from irkit.json_file import read
from irkit.keys import PublicKey, Signer, sshsig
from irkit.loading import load_named
from irkit.mentoring.review import Review, Verdict, of_fields
from irkit.saving import save

NAMESPACE = "irkit-review"
LARGEST = 1 << 21  # bytes of a file


@dataclass(frozen=True, slots=True)
class Signed:
    """A review that its mentor signed, and whose signature holds."""

    review: Review
    verdict: Verdict
    key: PublicKey
    statement: str
    signature: str

    @property
    def sha256(self) -> str:
        """Of the statement, in hexadecimal."""
        return hashlib.sha256(self.statement.encode()).hexdigest()

    @property
    def data(self) -> bytes:
        """The file."""
        fields = {"statement": self.statement, "signature": self.signature}
        return json.dumps(fields, ensure_ascii=False, indent=1).encode() + b"\n"


def sign(review: Review, verdict: Verdict, reasons: str, signer: Signer) -> Signed:
    """Finish a review. Raises UsageError where it is returned without a reason, KeyUnusable."""
    if verdict is Verdict.RETURNED and not reasons.strip():
        raise UsageError("say why it is returned: --reason")
    mentor, time = signer.public.text, time_text(datetime.now(UTC))
    done = replace(review, verdict=verdict, reasons=reasons.strip(), mentor=mentor, time=time)
    try:
        statement = canonical(of_fields(json.loads(canonical(done.fields))).fields)
    except (ValueError, TypeError) as error:
        raise UsageError(f"this review cannot be signed: {error}") from error
    signature = sshsig.sign(signer, NAMESPACE, statement.encode())
    return Signed(done, verdict, signer.public, statement, signature)


def opened(path: Path) -> Signed:
    """The review in a file. Raises UsageError where there is none, BundleError as `checked`."""
    data = load_named(path, LARGEST)
    try:
        return checked(json.loads(data))
    except (ValueError, RecursionError) as error:
        raise BundleError("this is no review: ask for it again") from error


def checked(value: object) -> Signed:
    """A review from `statement` and `signature`. Raises BundleError where it is not as signed."""
    if not isinstance(value, Mapping):
        raise BundleError("this is no review")
    statement, signature = value.get("statement"), value.get("signature")
    if not isinstance(statement, str) or not isinstance(signature, str):
        raise BundleError("this review is not signed: irkit train review sign")
    try:
        review = of_fields(json.loads(statement))
        key = PublicKey.parse(review.mentor)
        time_from(review.time)
        same = canonical(review.fields) == statement  # so that every reader reads the same
        signer = sshsig.signed_by(signature, NAMESPACE, statement.encode())
    except (ValueError, TypeError, RecursionError, UsageError) as error:
        raise BundleError(f"this is no review of irkit's: {error}") from error
    if not same or signer is None or signer != key:
        raise BundleError("this review is not as its mentor signed it: forged, or changed since")
    if review.verdict is None:
        raise BundleError("this review neither accepts nor returns the case")
    return Signed(review, review.verdict, key, statement, signature)


def draft(path: Path) -> Review:
    """The draft in a file. Raises UsageError."""
    found = read(path, "draft of a review", LARGEST, of_fields)
    if found.verdict is not None:
        raise UsageError("this review is finished")
    return found


def keep_draft(path: Path, review: Review, *, new: bool = False) -> None:
    """Save a draft. Raises UsageError where it cannot be written, or `new` is there already."""
    try:
        text = json.dumps(review.fields, ensure_ascii=False, indent=1).encode()
        of_fields(json.loads(text))  # what could not be read again is not kept
    except (ValueError, TypeError) as error:
        raise UsageError(f"this cannot be kept: {error}") from error
    with file_errors(path):
        save(path, text + b"\n", replace=not new)
