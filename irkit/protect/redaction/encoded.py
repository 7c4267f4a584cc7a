"""Texts inside texts: base64, as in encoded commands, and percent-encoding, as in URLs."""

import base64
import binascii
import re
from collections.abc import Callable, Iterator
from urllib.parse import quote_from_bytes, unquote_to_bytes

from irkit.protect.redaction.spans import Span

_BASE64 = re.compile(r"(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{16,}={0,2}(?![A-Za-z0-9+/=])")
_HEXADECIMAL = re.compile(r"[0-9A-Fa-f]+")
_PERCENT = re.compile(r"(?:[A-Za-z0-9_.~/:@?&=+,;-]|%[0-9A-Fa-f]{2}){3,}")
_UNESCAPED = "/:@?&=+,;~"

Redact = Callable[[bytes], bytes]


def encoded_spans(text: str, redact: Redact) -> Iterator[Span[str]]:
    """Encoded parts of a text that `redact` changes, encoded anew in the same way."""
    for one in _BASE64.finditer(text):
        if not _HEXADECIMAL.fullmatch(one[0]) and (instead := _base64(one[0], redact)):
            yield Span(*one.span(), instead)
    for one in _PERCENT.finditer(text) if "%" in text else ():
        if "%" in one[0]:
            data = unquote_to_bytes(one[0])
            if (done := redact(data)) != data:
                yield Span(*one.span(), quote_from_bytes(done, _UNESCAPED))


def _base64(run: str, redact: Redact) -> str:
    """Empty where there is nothing to change."""
    bare = run.rstrip("=")
    try:
        data = base64.b64decode(bare + "=" * (-len(bare) % 4))
    except binascii.Error:
        return ""
    if not _is_text(data) or (done := redact(data)) == data:
        return ""
    encoded = base64.b64encode(done).decode()
    return encoded if run != bare else encoded.rstrip("=")


def _is_text(data: bytes) -> bool:
    """Whether bytes are UTF-8, or UTF-16 of mostly Latin letters."""
    if data[1::2].count(0) * 10 > len(data) * 4:
        return True
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
