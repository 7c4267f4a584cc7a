"""File URIs: how a path whose bytes are no text is written where only text will do (RFC 8089)."""

import os
import sys
from urllib.parse import quote, unquote_to_bytes

_SCHEME = "file://"


def path_of(text: str) -> str:
    """The path that a file URI names; any other text is a path already.

    Raises ValueError for a URI that names no file of this host or of a share.
    """
    if text[: len(_SCHEME)].lower() != _SCHEME:
        return text
    host, _, rest = text[len(_SCHEME) :].partition("/")
    raw = unquote_to_bytes(rest)
    if not raw or b"\0" in raw:
        raise ValueError("a file URI that names no file")
    path = os.fsdecode(raw)
    if sys.platform == "win32":
        path = path.replace("/", "\\")
        return f"\\\\{host}\\{path}" if host else path
    if host:
        raise ValueError("a file URI of another host")
    return f"/{path}"


def sayable(path: str) -> str:
    """A path itself where it is text, else the file URI that names it (PEP 383).

    A path of a case may be that of another system; it has a URI, too, if one of no use here.
    """
    try:
        path.encode()
    except UnicodeEncodeError:
        path = path.replace("\\", "/") if sys.platform == "win32" else path
        share = sys.platform == "win32" and path.startswith("//")
        return ("file://" if share else "file:///") + quote(os.fsencode(path.lstrip("/")), "/:")
    return path
