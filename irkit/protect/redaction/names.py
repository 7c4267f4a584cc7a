"""Names of files and folders that people chose, in paths: those of the system stay."""

import re
from collections.abc import Iterator

from irkit.protect.redaction.patterns import in_web
from irkit.protect.redaction.profile import words
from irkit.protect.redaction.sensitive import Sensitive
from irkit.protect.redaction.spans import Found

_PATH = re.compile(
    r"(?<![\w.~:/\\-])/(?=[\w.+~$@-])[^\s\"'<>|;,&()]+"
    r"|(?<!\w)[A-Za-z]:[\\/](?:[^\\/:*?\"<>|\r\n]{1,255}[\\/]+)*[^\\/:*?\"<>|\s]*"
)
_WHOLE = re.compile(r"/|[A-Za-z]:[\\/]|\\\\")
_NAME = re.compile(r"[^\\/]+")
_POSIX_NAME = re.compile(r"[^/]+")
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,5}\Z")
_HOMES = frozenset({"home", "users", "documents and settings"})


def is_path(text: str) -> bool:
    """Whether a text is one path as a whole, however odd its names."""
    return _WHOLE.match(text) is not None


def name_spans(text: str, *, whole: bool) -> Iterator[Found]:
    """The parts of names in paths that people chose; `whole` says that the text is one path."""
    if whole:
        yield from _names(text, 0)
        return
    for path in _PATH.finditer(text) if "/" in text or "\\" in text else ():
        if not in_web(text, path.start()):
            yield from _names(path[0], path.start())


def _names(path: str, begin: int) -> Iterator[Found]:
    """Below the root; of a home below the name of its owner."""
    posix = path.startswith("/")
    names = [*(_POSIX_NAME if posix else _NAME).finditer(path)][0 if posix else 1 :]
    if not names or names[0][0].casefold() in words().roots:
        return
    for place, name in enumerate(names):
        if place == 0 or (place == 1 and names[0][0].casefold() in _HOMES):
            continue
        if name[0].casefold() not in words().folders:
            suffix = _SUFFIX.search(name[0], 1)
            end = suffix.start() if suffix else len(name[0])
            hidden = name.start() + (name[0][0] == ".")
            if hidden < name.start() + end:
                yield Found(begin + hidden, begin + name.start() + end, Sensitive.NAME)
