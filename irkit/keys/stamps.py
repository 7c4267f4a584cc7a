"""Time stamps of an outside authority (RFC 3161), checked without asking it.

A stamp says that the authority saw the SHA-256 of some bytes at a time.
"""

import warnings
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from irkit.errors import UsageError
from irkit.keys.der import sorted_certificates
from irkit.loading import load_named
from irkit.text import visible

if TYPE_CHECKING:  # seldom needed, and slow to load
    from cryptography.x509 import Certificate, GeneralName
    from rfc3161_client import TimeStampResponse

Roots = tuple["Certificate", ...]
SHA256 = "2.16.840.1.101.3.4.2.1"  # its object identifier
_LARGEST_ROOTS = 1 << 20  # bytes of a file with certificates


@dataclass(frozen=True, slots=True)
class Stamp:
    """What an authority says, and whether its signature was checked against known roots."""

    time: datetime  # UTC
    authority: str  # as it calls itself
    checked: bool


def checked(response: bytes, data: bytes, roots: Roots, *, nonce: int | None = None) -> Stamp:
    """Read a response and check that it is of these bytes; its signature where roots are known.

    Raises ValueError, which says in what it does not hold.
    """
    from rfc3161_client import VerificationError, VerifierBuilder, decode_timestamp_response

    try:
        parsed = decode_timestamp_response(sorted_certificates(response))
    except ValueError as error:  # in words of its reader's insides
        raise ValueError("it is none that can be read") from error
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
    return Stamp(info.gen_time, _name(info.name) or _signer(parsed), bool(roots))


def roots_in(file: Path) -> Roots:
    """The certificates of a file in PEM. Raises UsageError."""
    from cryptography.x509 import load_pem_x509_certificates

    data = load_named(file, _LARGEST_ROOTS)
    try:
        with warnings.catch_warnings():  # of old certificates among those of a system
            warnings.simplefilter("ignore")
            return tuple(load_pem_x509_certificates(data))
    except ValueError as error:
        name = visible(str(file))
        raise UsageError(f"{name} holds no certificates in PEM ({error})") from error


def der(root: "Certificate") -> bytes:
    """A certificate as a seal keeps it."""
    from cryptography.hazmat.primitives.serialization import Encoding

    return root.public_bytes(Encoding.DER)


def root_of(data: bytes) -> "Certificate":
    """The certificate that `der` wrote. Raises ValueError."""
    from cryptography.x509 import load_der_x509_certificate

    return load_der_x509_certificate(data)


def _signer(parsed: "TimeStampResponse") -> str:
    """What the certificate of the signer calls it, where the stamp itself does not say."""
    from cryptography.x509 import load_der_x509_certificate

    signers = {one.serial_number for one in parsed.signed_data.signer_infos}
    try:
        sent = map(load_der_x509_certificate, parsed.signed_data.certificates)
        names = [one.subject.rfc4514_string() for one in sent if one.serial_number in signers]
    except ValueError:
        return ""
    return visible(names[0])[:200] if names else ""


def _name(name: "GeneralName | None") -> str:
    """What the authority calls itself, one visible line; empty where it does not say."""
    from cryptography.x509 import Name

    value = name.value if name else ""
    text = value.rfc4514_string() if isinstance(value, Name) else str(value)
    return visible(text)[:200]
