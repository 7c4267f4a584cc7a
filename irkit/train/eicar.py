"""The test file of EICAR: harmless text that every antivirus program reports, as is meant.

Its text stands nowhere in irkit as a whole, or irkit itself would be reported.
"""

from pathlib import Path

from irkit import saving
from irkit.loading import load

_PARTS = ("X5O!P%@AP[4", "\\PZX54(P^)7CC)7}", "$EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE", "!$H+H*")


def write(path: Path) -> str:
    """Write a new file and read it, which is what antivirus programs watch.

    Why it cannot be read; empty where it can.
    """
    content = "".join(_PARTS).encode()  # `+` would be done by the compiler, into one text
    try:
        with open(path, "xb", opener=saving.private) as file:
            file.write(content)
        load(path, len(content))
    except OSError as error:
        return error.strerror or str(error)
    return ""
