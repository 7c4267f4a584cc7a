r"""Addresses, hosts and URLs that nobody follows by accident: ``hxxp[://]evil[.]example``.

`refang(defang(text)) == text` for every text. Each ``.``, ``@``, ``:`` and ``://`` gets brackets of
its own, so that brackets which were there before stay apart: ``[.]`` becomes ``[[.]]``. A scheme
that looked defanged before gets one more x: ``hxxp://`` becomes ``hxxxp[://]``.
"""

import re
from collections import deque
from collections.abc import Iterator

_MARK = re.compile(r"://|[.:@\u3002\uff0e\uff61]")  # browsers take the last three for a dot, too
_BRACKETED = re.compile(r"\[(://|[.:@\u3002\uff0e\uff61])\]")
_SCHEME = re.compile(r"(h)(tt|x{2,})(?=ps?://)", re.IGNORECASE)
_SCHEME_DEFANGED = re.compile(r"(h)(x{2,})(?=ps?\[://\])", re.IGNORECASE)
_TO_X, _TO_T = str.maketrans("tT", "xX"), str.maketrans("xX", "tT")

# What a reader's program may make a link of: with a scheme, an IPv4 address, or a host after www.
_LINK = re.compile(
    r"\b[a-z][a-z0-9+.-]{1,15}://[^\s<>\"'`|\\^{}]+"
    r"|\bwww\.[a-z0-9-]+(?:\.[a-z0-9-]+)+"
    r"|(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?!\w|\.\w)",
    re.IGNORECASE,
)


def defang(text: str) -> str:
    """An address, a host or a URL that no program follows and that resolves to nothing."""
    return _MARK.sub(r"[\g<0>]", _SCHEME.sub(_defanged_scheme, text))


def refang(text: str) -> str:
    """What `defang` was given."""
    return _BRACKETED.sub(r"\1", _SCHEME_DEFANGED.sub(_refanged_scheme, text))


def defang_links(*parts: str) -> list[str]:
    """Parts of one text in which every URL and IPv4 address is defanged and the rest stays.

    A link may go on from one part to the next.
    """
    whole, marks = "".join(parts), deque(_marks("".join(parts)))
    done: list[str] = []
    place = end = 0
    for part in parts:
        end += len(part)
        pieces: list[str] = []
        while marks and marks[0][0] < end:
            start, stop, instead = marks.popleft()
            pieces += [whole[place:start], instead]
            place = stop
        done.append("".join([*pieces, whole[place:end]]))
        place = max(place, end)
    return done


def _marks(text: str) -> Iterator[tuple[int, int, str]]:
    """Begin, end and replacement of what changes in the links of a text, from left to right."""
    for link in _LINK.finditer(text):
        scheme = _SCHEME.match(link[0])
        if scheme:
            yield (*_moved(scheme.span(2), link), _defanged_scheme(scheme)[1:])
        for mark in _MARK.finditer(link[0]):
            yield (*_moved(mark.span(), link), f"[{mark[0]}]")


def _moved(span: tuple[int, int], link: re.Match[str]) -> tuple[int, int]:
    return span[0] + link.start(), span[1] + link.start()


def _defanged_scheme(found: re.Match[str]) -> str:
    middle = found[2]
    return found[1] + (middle.translate(_TO_X) if middle.lower() == "tt" else f"{middle}x")


def _refanged_scheme(found: re.Match[str]) -> str:
    middle = found[2]
    return found[1] + (middle.translate(_TO_T) if len(middle) == 2 else middle[:-1])
