"""The bytes that a rule matched and those around them, redacted as UTF-8 and as UTF-16.

The context is cut out of a file, so that half a name may stand at its ends: what is the beginning
or the end of a known value there is hidden, too.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial

from irkit.protect.redaction.dictionary import parted
from irkit.protect.redaction.spans import Span, apart, replaced_in_parts
from irkit.records import Hit

_SHORTEST = 2  # characters of a part of a value
_CUT_ADDRESS = re.compile(r"\A[\d.]*\.[\d.]*(?!\w)|(?<!\w)[\d.]*\.[\d.]*\Z")
_BLANK = "_"
_NOT_ASCII = re.compile(r"[^\x20-\x7e]")

Spans = Callable[[str], Iterable[Span[str]]]


class Edges:
    """The beginnings and ends of values, for texts that are cut out of longer ones."""

    def __init__(self, values: Iterable[str]) -> None:
        folded = [value.casefold() for value in values]
        self._longest = max(map(len, folded), default=0)
        self._begins = {one[:size] for one in folded for size in range(_SHORTEST, len(one))}
        self._ends = {one[size:] for one in folded for size in range(1, len(one) - 1)}

    def spans(self, text: str) -> Iterator[Span[str]]:
        """What may be half a value at either end of a text."""
        longest = min(self._longest, len(text))
        for size in range(longest, _SHORTEST - 1, -1):
            if text[:size].casefold() in self._ends and parted(text, size):
                yield Span(0, size, _BLANK * size)
                break
        for size in range(longest, _SHORTEST - 1, -1):
            begin = len(text) - size
            if text[begin:].casefold() in self._begins and parted(text, begin):
                yield Span(begin, len(text), _BLANK * size)
                break


def redacted_hit(hit: Hit, spans: Spans, edges: Edges, *, context: bool) -> Hit:
    """A hit without what is sensitive, and without what stands around unless `context`."""
    before, after = (hit.before, hit.after) if context else (b"", b"")
    if len(hit.data) == hit.length:
        before, data, after = _parts([before, hit.data, after], spans, edges)
    else:  # only the first bytes of the match are kept: what follows them is another place
        before, data = _parts([before, hit.data], spans, edges)
        (after,) = _parts([after], spans, edges)
    return replace(hit, before=before, data=data, after=after)


def _parts(parts: list[bytes], spans: Spans, edges: Edges) -> list[bytes]:
    whole = b"".join(parts)

    def cut(text: str) -> Iterator[Span[str]]:
        yield from spans(text)
        yield from edges.spans(text)
        for one in _CUT_ADDRESS.finditer(text):
            if any(char.isdigit() for char in one[0]):
                yield Span(*one.span(), _BLANK * len(one[0]))

    return replaced_in_parts(parts, byte_spans(whole, cut), b"")


def byte_spans(data: bytes, spans: Spans) -> list[Span[bytes]]:
    """What is to be replaced in bytes, taken for UTF-8 and, where they hold zeros, for UTF-16."""
    found = [*_in(data, 0, "utf-8", "surrogateescape", spans)]
    if b"\0" in data:
        for begin in (0, 1):
            even = data[begin : begin + (len(data) - begin) // 2 * 2]
            found += _in(even, begin, "utf-16-le", "surrogatepass", partial(_in_any, spans))
    return apart(found)


def _in_any(spans: Spans, text: str) -> Iterator[Span[str]]:
    """Also where bytes that are no text stand beside it, which UTF-16 takes for letters."""
    yield from spans(text)
    yield from spans(_NOT_ASCII.sub(" ", text))


def _in(data: bytes, begin: int, encoding: str, errors: str, spans: Spans) -> Iterator[Span[bytes]]:
    text = data.decode(encoding, errors)
    done, place = 0, begin
    for span in apart(spans(text)):
        start = place + len(text[done : span.begin].encode(encoding, errors))
        place = start + len(text[span.begin : span.end].encode(encoding, errors))
        done = span.end
        yield Span(start, place, span.instead.encode(encoding, errors))
