"""A report read for a preview: its beginning, with nothing in it but plain words and tables."""

import html
import os
import re
from dataclasses import dataclass
from pathlib import Path

from irkit import opening
from irkit.errors import UsageError
from irkit.text import visible, visible_lines

_MOST = 160_000  # characters of HTML, which are some hundredths of a second to lay out
_FONTS = 1 << 20  # bytes that a report may carry in its head
_MOST_LINES = 40_000  # characters of other formats
_STYLE = re.compile(r"<(style|script|title|head|svg)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_SKIP = re.compile(r'<a class="skip"[^<]*</a>')  # for whoever reads by ear in a browser
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>|<!--.*?-->|<![^>]*>|<", re.DOTALL)
_PAIR = re.compile(r"<div><dt>(.*?)</dt>\s*<dd>(.*?)</dd></div>", re.DOTALL)
_KEPT = frozenset(
    "h1 h2 h3 h4 p b code span ul ol li table caption thead tbody tfoot tr th td section article "
    "main header footer dl dt dd div mark a br hr".split()
)
_ATTRIBUTE = re.compile(r'\s(class|id|href)="([A-Za-z0-9 #_-]*)"')


@dataclass(frozen=True, slots=True)
class ReportText:
    """What a preview shows of a report."""

    path: Path | None  # None where it is of no file yet
    rich: bool  # HTML, of which only tags of `_KEPT` are left
    text: str
    cut: bool  # whether there is more in the file


def read(path: Path) -> ReportText:
    """Read the beginning of a report.

    Raises UsageError where it cannot be read, or is no regular file.
    """
    rich = path.suffix.lower() in (".html", ".htm")
    most = _MOST if rich else _MOST_LINES
    try:
        with os.fdopen(opening.open_file(str(path)), "rb") as file:
            data = file.read(_FONTS + 4 * most)
            size = os.fstat(file.fileno()).st_size
    except OSError as error:
        raise UsageError(f"cannot read {visible(str(path))}: {error.strerror}") from error
    text = data.decode("utf-8", "replace")
    cut = size > len(data) or len(text) > most
    if not rich:
        return ReportText(path, rich, visible_lines(text[:most]), cut)
    return of_html(path, text, cut=cut)


def of_html(path: Path | None, text: str, *, cut: bool = False) -> ReportText:
    """What a preview shows of HTML; `cut` where there was more than this text."""
    beginning = harmless(_beginning(text, _MOST))
    return ReportText(path, rich=True, text=beginning, cut=cut or len(text) > _MOST)


def harmless(text: str) -> str:
    """HTML that loads nothing, runs nothing and leads nowhere outside of itself."""
    text = _PAIR.sub(r'<p class="pair"><span class="quiet">\1</span> \2</p>', _STYLE.sub("", text))
    return _TAG.sub(_tag, _SKIP.sub("", text))


def _tag(found: re.Match[str]) -> str:
    name = (found[2] or "").lower()
    if not name:
        return html.escape("<") if found[0] == "<" else ""
    if name not in _KEPT:
        return ""
    if found[1]:
        return f"</{name}>"
    given = [
        f' {key}="{value}"'
        for key, value in _ATTRIBUTE.findall(found[3])
        if key != "href" or value.startswith("#")
    ]
    return f"<{name}{''.join(given)}>"


def _beginning(text: str, most: int) -> str:
    """Cut behind a whole part, so that no tag is left in two."""
    body = _STYLE.sub("", text)
    if len(body) <= most:
        return body
    end = max(body.rfind(mark, 0, most) + len(mark) for mark in ("</article>", "</tr>", "</p>"))
    return body[:end]
