"""Hostile text made harmless: for a screen (`visible`) and for a database or JSON (`storable`)."""

import re
import shlex
import subprocess  # for its quoting only
import sys
import unicodedata
from collections.abc import Sequence

# Characters of these categories change how the text around them looks, or cannot be seen at all.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
# So do these, which count as letters, marks or symbols: fillers, blanks, variation selectors.
_BLANK = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0"
) | frozenset(map(chr, [*range(0xFE00, 0xFE0E), *range(0xE0100, 0xE01F0)]))
# Hindi, Marathi and emoji need these between their letters; elsewhere they are only a disguise.
_JOINERS = frozenset("\u200c\u200d\ufe0e\ufe0f")
# What `escaped` gives, but for surrogates that are no bytes, and NUL, which no name has.
_ESCAPED = re.compile(
    r"\\x(?P<byte>[89a-f][0-9a-f])|\\u(?P<four>(?!d[89a-f])[0-9a-f]{4})"
    r"|\\U(?P<eight>00(?:0[0-9a-f]|10)[0-9a-f]{4})|[\u2401-\u241f\u2421]"
)


def storable(text: str) -> str:
    r"""Text that encodes to UTF-8: undecodable bytes (surrogateescape) become ``\xNN``."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join(escaped(c) if unicodedata.category(c) == "Cs" else c for c in text)
    return text


def visible(text: str) -> str:
    r"""One line whose every character can be seen: newline as ``␊``, bidi marks as ``\u202e``."""
    if text.isascii() and text.isprintable():
        return text
    line: list[str] = []
    before = " "
    for char in text:
        if char in _JOINERS:
            seen = not before.isascii() and before != char
        else:
            seen = unicodedata.category(char) not in _UNSEEN and char not in _BLANK
        line.append(char if seen else escaped(char))
        before = line[-1][-1]
    return "".join(line)


def visible_lines(text: str) -> str:
    """As `visible`, with the line breaks of a text of several lines kept."""
    return "\n".join(map(visible, text.splitlines()))


def middle(text: str, width: int) -> str:
    """Text cut in the middle to `width` characters: both ends of a path say more than one."""
    if len(text) <= width:
        return text
    left = (width - 1) // 2
    return f"{text[:left]}…{text[len(text) - (width - 1 - left) :]}"


def quoted(command: Sequence[str]) -> str:
    """A command as one types it into a shell of this system."""
    return subprocess.list2cmdline(command) if sys.platform == "win32" else shlex.join(command)


def typed(command: Sequence[str]) -> str:
    """The same for a screen, where each character of it has to be seen."""
    return visible(quoted(command))


def escaped(char: str) -> str:
    r"""What stands for a character that is not to be seen: ``␊``, ``\xe9``, ``\u202e``."""
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    if 0xDC80 <= code <= 0xDCFF:  # PEP 383: byte NN was smuggled as U+DCNN
        return f"\\x{code - 0xDC00:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def meant(text: str) -> str:
    """The text that `visible` shows so, if it is not shown as it is."""
    return _ESCAPED.sub(_unescaped, text)


def _unescaped(found: re.Match[str]) -> str:
    if found["byte"]:
        return chr(0xDC00 + int(found["byte"], 16))
    digits = found["four"] or found["eight"]
    if digits:
        return chr(int(digits, 16))
    return "\x7f" if found[0] == "␡" else chr(ord(found[0]) - 0x2400)
