"""Whether irkit itself has all the rights that there are."""

import os
import sys


def elevated() -> bool:
    """Whether it runs as root, or as an administrator whose rights are not held back."""
    if sys.platform == "win32":
        from irkit.collect.windows.identity import is_elevated

        return is_elevated()
    return os.geteuid() == 0
