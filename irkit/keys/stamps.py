"""Time stamps of an outside authority (RFC 3161): asked for over HTTP, and checked without it.

A stamp says that the authority saw the SHA-256 of some bytes at a time.
"""

import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from typing import TYPE_CHECKING

from irkit.errors import StampRefused, UsageError
from irkit.text import visible

if TYPE_CHECKING:  # seldom needed, and slow to load
    from cryptography.x509 import Certificate, GeneralName

Roots = tuple["Certificate", ...]
SHA256 = "2.16.840.1.101.3.4.2.1"  # its object identifier
_SECONDS = 30.0  # for the whole answer
_LARGEST = 64 << 10  # bytes of an answer
_LARGEST_ROOTS = 1 << 20  # bytes of a file with certificates
_TYPE = "application/timestamp-reply"


@dataclass(frozen=True, slots=True)
class Stamp:
    """What an authority says, and whether its signature was checked against known roots."""

    time: datetime  # UTC
    authority: str  # as it calls itself
    checked: bool


def asked(url: str, data: bytes, roots: Roots) -> bytes:
    """A time stamp of the bytes from the authority at a URL: its whole response in DER.

    Raises UsageError for another URL than http or https, StampRefused where no good stamp comes.
    """
    from rfc3161_client import HashAlgorithm, TimestampRequestBuilder  # not above: seldom needed

    if not url.lower().startswith(("http://", "https://")):
        raise UsageError(f"{visible(url)} is no URL of a time stamp authority: http://…")
    builder = TimestampRequestBuilder().data(data).hash_algorithm(HashAlgorithm.SHA256)
    request = builder.cert_request(cert_request=True).build()
    response = _posted(url, request.as_bytes())
    try:
        checked(response, data, roots, nonce=request.nonce)
    except ValueError as error:
        raise StampRefused(f"{visible(url)} gave no good time stamp: {error}") from error
    return response


def checked(response: bytes, data: bytes, roots: Roots, *, nonce: int | None = None) -> Stamp:
    """Read a response and check that it is of these bytes; its signature where roots are known.

    Raises ValueError, which says in what it does not hold.
    """
    from rfc3161_client import VerificationError, VerifierBuilder, decode_timestamp_response

    parsed = decode_timestamp_response(response)
    if parsed.status != 0:
        said = visible("; ".join(parsed.status_string))[:200]
        raise ValueError(f"it was not granted ({said or parsed.status})")
    info = parsed.tst_info
    if nonce is not None and info.nonce != nonce:
        raise ValueError("it answers another request")
    imprint = info.message_imprint
    if (imprint.hash_algorithm.dotted_string, imprint.message) != (SHA256, sha256(data).digest()):
        raise ValueError("it is of something else")
    if roots:
        try:
            VerifierBuilder(roots=list(roots)).build().verify_message(parsed, data)
        except VerificationError as error:
            raise ValueError("its signature does not lead to the root certificates") from error
    return Stamp(info.gen_time, _name(info.name), bool(roots))


def roots_in(file: Path) -> Roots:
    """The certificates of a file in PEM. Raises UsageError."""
    from cryptography.x509 import load_pem_x509_certificates

    name = visible(str(file))
    try:
        with file.open("rb") as opened:
            data = opened.read(_LARGEST_ROOTS)
        return tuple(load_pem_x509_certificates(data))
    except OSError as error:
        raise UsageError(f"cannot read {name}: {error.strerror}") from error
    except ValueError as error:
        raise UsageError(f"{name} holds no certificates in PEM ({error})") from error


def der(root: "Certificate") -> bytes:
    """A certificate as a seal keeps it."""
    from cryptography.hazmat.primitives.serialization import Encoding

    return root.public_bytes(Encoding.DER)


def root_of(data: bytes) -> "Certificate":
    """The certificate that `der` wrote. Raises ValueError."""
    from cryptography.x509 import load_der_x509_certificate

    return load_der_x509_certificate(data)


def _name(name: "GeneralName | None") -> str:
    """What the authority calls itself, one visible line; empty where it does not say."""
    from cryptography.x509 import Name

    value = name.value if name else ""
    text = value.rfc4514_string() if isinstance(value, Name) else str(value)
    return visible(text)[:200]


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        return None


def _posted(url: str, request: bytes) -> bytes:
    """The answer to a query. Raises StampRefused."""
    headers = {"Content-Type": "application/timestamp-query", "Accept": _TYPE}
    deadline = time.monotonic() + _SECONDS
    try:
        asking = urllib.request.Request(url, request, headers)  # noqa: S310 - http and https only
        opener = urllib.request.build_opener(_NoRedirects)
        with opener.open(asking, timeout=_SECONDS) as answer:
            if answer.headers.get_content_type() != _TYPE:
                raise StampRefused(f"{visible(url)} answers with something else than a time stamp")
            return _bounded(answer, deadline)
    except urllib.error.HTTPError as error:
        error.close()
        raise StampRefused(
            f"{visible(url)} gave no time stamp: HTTP status {error.code}"
        ) from error
    except (OSError, HTTPException, ValueError) as error:
        reason = visible(str(getattr(error, "reason", error)))[:200]
        raise StampRefused(f"no time stamp from {visible(url)}: {reason}") from error


def _bounded(answer: HTTPResponse, deadline: float) -> bytes:
    data = b""
    while piece := answer.read1(_LARGEST):
        data += piece
        if len(data) > _LARGEST:
            raise ValueError("the answer is too large")
        if time.monotonic() > deadline:
            raise ValueError("the answer takes too long")
    return data
