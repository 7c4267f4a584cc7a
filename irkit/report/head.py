"""The head of a case's ledger for paper: as words to be read aloud, and as QR code."""

import io
from typing import TYPE_CHECKING

from irkit.case import heads
from irkit.records import Entry

if TYPE_CHECKING:
    import segno

_QUIET = 4  # modules around the code, as its standard asks for


def head_words(entry: Entry) -> str:
    """Words for the first half of the hash; `irkit case verify --head` takes them."""
    return heads.words(entry)


def head_qr_svg(entry: Entry) -> str:
    """The QR code of number and hash, an SVG element to stand in a page."""
    title = f"QR code: entry {entry.seq} {entry.hash}"
    drawn = _code(entry).svg_inline(
        scale=3,
        border=_QUIET,
        dark="#000",
        light="#fff",
        title=title,
        svgclass="qr",
        lineclass=None,
    )
    return drawn.replace("<svg ", '<svg role="img" ', 1)


def head_qr_png(entry: Entry) -> bytes:
    """The same code as a PNG picture, for documents that take no SVG."""
    out = io.BytesIO()
    _code(entry).save(out, kind="png", scale=8, border=_QUIET)
    return out.getvalue()


def qr_text(entry: Entry) -> str:
    """The same for a terminal, in half blocks."""
    out = io.StringIO()
    _code(entry).terminal(out, border=_QUIET, compact=True)
    return out.getvalue()


def _code(entry: Entry) -> "segno.QRCode":
    import segno  # not above: many commands draw nothing

    return segno.make_qr(f"entry {entry.seq} {entry.hash}", error="m")
