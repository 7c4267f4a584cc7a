"""What is within reach of this user, said before a scan begins."""

import sys

from PySide6.QtCore import QCoreApplication

from ui.elevation import elevated


def rights_note() -> str:
    """One sentence: everything, or what is missing without administrator rights."""
    if elevated():
        return QCoreApplication.translate(
            "Rights", "You have administrator rights: everything is within reach."
        )
    if sys.platform == "win32":
        return QCoreApplication.translate(
            "Rights",
            "Without administrator rights, the memory of other users' and protected processes and "
            "some files stay out of reach; they are listed as not looked at.",
        )
    return QCoreApplication.translate(
        "Rights",
        "Without root, the memory of other users' processes, their folders and parts of /etc and "
        "/var stay out of reach; they are listed as not looked at.",
    )
