"""Texts inside texts: base64, as in encoded commands, and percent-encoding, as in URLs."""

import base64
import binascii
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import product
from urllib.parse import quote_from_bytes, unquote_to_bytes

from irkit.protect.redaction.spans import Span

_BASE64 = re.compile(r"(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{16,}={0,2}(?![A-Za-z0-9+/=])")
# Too short to be told from a word, but for what is known; a slash may stand beside it, or in it.
_WORDS = tuple(
    re.compile(rf"(?<![{one}]){first}[{one}]{{4,64}}={{0,2}}(?![{one}=])")
    for one, first in (
        ("A-Za-z0-9+", ""),
        ("A-Za-z0-9+/", "(?=[A-Za-z0-9+]{0,64}/)"),
    )
)
_HEXADECIMAL = re.compile(r"[0-9A-Fa-f]+")
_PERCENT = re.compile(r"(?:[A-Za-z0-9_.~/:@?&=+,;-]|%[0-9A-Fa-f]{2}){3,}")
_UNESCAPED = "/:@?&=+,;~"

Redact = Callable[[bytes], bytes]
Name = Callable[[str], str]  # the pseudonym of a known value, empty for any other text


def beginnings(values: Iterable[str]) -> frozenset[str]:
    """The first four characters of values in base64, whatever their case: they hold three bytes."""
    found = set()
    for value in values:
        for letters in product(*({one, one.lower(), one.upper()} for one in value[:3])):
            for encoding in ("utf-8", "utf-16-le"):
                data = "".join(letters).encode(encoding, "surrogatepass")
                found.add(base64.b64encode(data[:3]).decode())
    return frozenset(found)


def encoded_spans(
    text: str, redact: Redact, name: Name, begins: frozenset[str]
) -> Iterator[Span[str]]:
    """Encoded parts of a text that `redact` changes, encoded anew in the same way.

    Also words that are base64 of a known value and nothing else, however short: `begins` are the
    `beginnings` of all that have a `name`.
    """
    for pattern in _WORDS if begins else ():
        for one in pattern.finditer(text):
            if one[0][:4] in begins and (instead := _word(one[0], name)):
                yield Span(*one.span(), instead)
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
    data = _decoded(run)
    if not _is_text(data) or (done := redact(data)) == data:
        return ""
    return _encoded(done, run)


def _word(run: str, name: Name) -> str:
    """A known value, maybe with the end of its line; empty for all else."""
    data = _decoded(run)
    encoding = "utf-16-le" if b"\0" in data else "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return ""
    value = text.rstrip()
    instead = name(value) if value else ""
    return _encoded(text.replace(value, instead).encode(encoding), run) if instead else ""


def _decoded(run: str) -> bytes:
    """Empty where it is no base64."""
    bare = run.rstrip("=")
    try:
        return base64.b64decode(bare + "=" * (-len(bare) % 4))
    except binascii.Error:
        return b""


def _encoded(data: bytes, run: str) -> str:
    """As the run was written: with or without what fills it up."""
    encoded = base64.b64encode(data).decode()
    return encoded if run.endswith("=") else encoded.rstrip("=")


def _is_text(data: bytes) -> bool:
    """Whether bytes are UTF-8, or UTF-16 of mostly Latin letters."""
    if data[1::2].count(0) * 10 > len(data) * 4:
        return True
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
