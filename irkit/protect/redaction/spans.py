"""Parts of a text that are to be replaced, and how the text reads afterwards."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import AnyStr, Generic

from irkit.protect.redaction.sensitive import Sensitive


@dataclass(frozen=True, slots=True)
class Found:
    """A part of a text that is sensitive."""

    begin: int
    end: int
    kind: Sensitive


@dataclass(frozen=True, slots=True)
class Span(Generic[AnyStr]):
    """A part of a text and what stands in its place."""

    begin: int
    end: int
    instead: AnyStr


def apart(spans: Iterable[Span[AnyStr]]) -> list[Span[AnyStr]]:
    """Spans from left to right that do not overlap and cover all that the given ones cover.

    Where some overlap, what stands for the first, or the longest of the first, stands for all.
    """
    found: list[Span[AnyStr]] = []
    for span in sorted(spans, key=lambda one: (one.begin, -one.end)):
        if found and span.begin < found[-1].end:
            last = found[-1]
            found[-1] = Span(last.begin, max(last.end, span.end), last.instead)
        else:
            found.append(span)
    return found


def replaced(text: AnyStr, spans: Iterable[Span[AnyStr]]) -> AnyStr:
    """A text with its spans, as `apart` gives them, replaced."""
    (whole,) = replaced_in_parts([text], spans, text[:0])
    return whole


def replaced_in_parts(
    parts: Sequence[AnyStr], spans: Iterable[Span[AnyStr]], between: AnyStr
) -> list[AnyStr]:
    """The same for a text that was joined from parts; what crosses parts goes into the first."""
    todo = list(spans)
    first = begin = 0
    done: list[AnyStr] = []
    for part in parts:
        end = begin + len(part)
        while first < len(todo) and todo[first].end <= begin:
            first += 1
        last = first
        while last < len(todo) and todo[last].begin < end:
            last += 1
        done.append(_part(part, begin, todo[first:last]))
        begin = end + len(between)
    return done


def _part(part: AnyStr, begin: int, spans: Sequence[Span[AnyStr]]) -> AnyStr:
    """A part that begins at a place of the whole, and the spans that touch it."""
    pieces: list[AnyStr] = []
    done = 0
    for span in spans:
        if span.begin >= begin:
            pieces.append(part[done : span.begin - begin])
            pieces.append(span.instead)
        done = span.end - begin
    pieces.append(part[done:])
    return part[:0].join(pieces)
