"""A time stamp asked of an authority over HTTP (RFC 3161, section 3.4)."""

import time
import urllib.error
import urllib.request
from http.client import HTTPException, HTTPResponse

from rfc3161_client import HashAlgorithm, TimestampRequestBuilder

from irkit.errors import StampRefused, UsageError
from irkit.keys.stamps import Roots, checked
from irkit.text import visible

_SECONDS = 30.0  # for the whole answer
_LARGEST = 64 << 10  # bytes of an answer
_TYPE = "application/timestamp-reply"


def asked(url: str, data: bytes, roots: Roots) -> bytes:
    """A time stamp of the bytes from the authority at a URL: its whole response in DER.

    Raises UsageError for another URL than http or https, StampRefused where no good stamp comes.
    """
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
