"""File URIs: how a path whose bytes are no text is written where only text will do (RFC 8089)."""

import os
import sys
from urllib.parse import quote, unquote_to_bytes

_SCHEME = "file://"


def is_uri(text: str) -> bool:
    """Whether a text is meant as a file URI."""
    return text[: len(_SCHEME)].lower() == _SCHEME


def path_of(text: str) -> str:
    """The path that a file URI names; any other text is a path already.

    Raises ValueError for a URI that names no file of this host or of a share.
    """
    if not is_uri(text):
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


def uri_of(path: str) -> str:
    """The file URI that names an absolute path.

    A path of a case may be that of another system; it has a URI, too, if one of no use here.
    """
    path = path.replace("\\", "/") if sys.platform == "win32" else path
    share = sys.platform == "win32" and path.startswith("//")
    return ("file://" if share else "file:///") + quote(os.fsencode(path.lstrip("/")), "/:")


def sayable(path: str) -> str:
    """A path itself where it is text, else the file URI that names it (PEP 383)."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return uri_of(path)
    return path
