"""Names that files have on Linux and on Windows alike."""

import re

# Windows opens a device for these, in any folder and whatever stands behind a dot.
_DEVICE = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\..*)?", re.IGNORECASE
)
_NEVER = re.compile(r"[\x00-\x1f<>:\"\\/|?*]")


def fault(name: str) -> str:
    """Why no file should be called so; empty where one can."""
    if not name:
        return "is empty"
    if found := _NEVER.search(name):
        return f"has {found[0]!r}, which Windows or Linux takes for no part of a name"
    if name.endswith((".", " ")):
        return "ends with a dot or a blank, which Windows takes away"
    if _DEVICE.fullmatch(name):
        return "is a device on Windows, and no file"
    return ""
