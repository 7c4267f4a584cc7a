"""Hostile text made harmless: for a screen (`visible`) and for a database or JSON (`storable`)."""

import unicodedata

# Characters of these categories change how the text around them looks, or cannot be seen at all.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
# Joiners that Hindi, Marathi and emoji need; alone they reorder nothing.
_JOINERS = frozenset("‌‍")


def storable(text: str) -> str:
    r"""Text that encodes to UTF-8: undecodable bytes (surrogateescape) become ``\xNN``."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join(_escaped(c) if unicodedata.category(c) == "Cs" else c for c in text)
    return text


def visible(text: str) -> str:
    r"""One line whose every character can be seen: newline as ``␊``, bidi marks as ``\u202e``."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        _escaped(c) if unicodedata.category(c) in _UNSEEN and c not in _JOINERS else c for c in text
    )


def middle(text: str, width: int) -> str:
    """Text cut in the middle to `width` characters: both ends of a path say more than one."""
    if len(text) <= width:
        return text
    left = (width - 1) // 2
    return f"{text[:left]}…{text[len(text) - (width - 1 - left) :]}"


def _escaped(char: str) -> str:
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    if 0xDC80 <= code <= 0xDCFF:  # PEP 383: byte NN was smuggled as U+DCNN
        return f"\\x{code - 0xDC00:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
