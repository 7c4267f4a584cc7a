"""What a file in a bundle may be called: what means the same, and no harm, on every system."""

import re
import unicodedata
from collections.abc import Iterable

from irkit.errors import UsageError
from irkit.places import CASE_FILE, EVIDENCE
from irkit.text import visible

DATA = "data"  # the folder of a bag's payload
DATABASE = f"{DATA}/{CASE_FILE}"
REPORTS = "reports"
FOLDERS = (EVIDENCE, REPORTS)
# What reports end in, of each format: a stranger's shortcut or program among them is none.
ENDINGS = (".html", ".htm", ".pdf", ".docx", ".csv", ".jsonl", ".json", ".body", ".jsonld")
LONGEST = 100  # bytes of a name in UTF-8, as tar has them

# https://learn.microsoft.com/windows/win32/fileio/naming-a-file, and % by RFC 8493, section 2.1.3
_FORBIDDEN = frozenset('<>:"/\\|?*%')
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(\.|$)", re.I)


def fault(path: str) -> str:
    """Why a path is none of a bundle's payload; empty where it is one."""
    if path == DATABASE:
        return ""
    top, _, rest = path.partition("/")
    folder, _, name = rest.partition("/")
    if top != DATA or folder not in FOLDERS:
        return "leads to where a bundle has no files"
    reason = fault_of_name(name)
    if not reason and folder == REPORTS and not name.lower().endswith(ENDINGS):
        reason = f"ends as no report of irkit's does ({', '.join(ENDINGS)})"
    return reason


def fault_of_name(name: str) -> str:
    """Why a name is not fit for every system; empty where it is."""
    if not name or name != name.strip(" .") or _DEVICE.match(name):
        return "is no name of a file on every system"
    if not _FORBIDDEN.isdisjoint(name):
        return "has a character that not every system allows"
    if (
        any(char.isspace() and char != " " for char in name)
        or visible(name) != name
        or unicodedata.normalize("NFC", name) != name
    ):
        return "has a character that cannot be seen, or that is written in two ways"
    return f"is longer than {LONGEST} bytes" if len(name.encode()) > LONGEST else ""


def check_apart(paths: Iterable[str]) -> None:
    """Raise UsageError where two paths are the same on some system."""
    seen: dict[str, str] = {}
    for path in paths:
        folded = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", path).casefold())
        if folded in seen:
            raise UsageError(
                f"{visible(seen[folded])} and {visible(path)} are the same on some systems"
            )
        seen[folded] = path
