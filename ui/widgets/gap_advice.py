"""What each end of a look means for the verdict, and what can be done about it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from irkit.records import Reason

_ADVICE = {
    Reason.MATCHED_CONTENT: QT_TRANSLATE_NOOP("Advice", "All of it was matched against the rules."),
    Reason.SAME_CONTENT: QT_TRANSLATE_NOOP(
        "Advice",
        "A copy of content that was matched already: what was found there counts here too.",
    ),
    Reason.HOLES_SKIPPED: QT_TRANSLATE_NOOP(
        "Advice", "All data of the file was matched; its holes hold nothing."
    ),
    Reason.COLLECTED: QT_TRANSLATE_NOOP("Advice", "The host was asked for this and answered."),
    Reason.OWN: QT_TRANSLATE_NOOP(
        "Advice", "irkit's own program and rules, which would match themselves. Nothing to do."
    ),
    Reason.KERNEL_THREAD: QT_TRANSLATE_NOOP(
        "Advice", "A part of the kernel without memory of its own to look at. Nothing to do."
    ),
    Reason.PSEUDO: QT_TRANSLATE_NOOP(
        "Advice",
        "Such files are on no disk: the kernel makes them up when somebody reads them. Nothing "
        "to do.",
    ),
    Reason.SPECIAL: QT_TRANSLATE_NOOP(
        "Advice", "A link, socket, pipe or device has no content of its own. Nothing to do."
    ),
    Reason.HARD_LINK: QT_TRANSLATE_NOOP(
        "Advice", "Another name of a file that is listed already. Nothing to do."
    ),
    Reason.UNAVAILABLE: QT_TRANSLATE_NOOP(
        "Advice", "This system has no such thing to ask. Nothing to do."
    ),
    Reason.EXCLUDED: QT_TRANSLATE_NOOP(
        "Advice",
        "Somebody asked to leave it out, so anything may be there. Scan it now: paths that are "
        "named are looked at.",
    ),
    Reason.NETWORK: QT_TRANSLATE_NOOP(
        "Advice",
        "It lies on another machine or in a file system of a user, which may be slow or hang. "
        "Scan it now to enter it all the same, as --network does.",
    ),
    Reason.TOO_LARGE: QT_TRANSLATE_NOOP(
        "Advice",
        "Attackers pad files so that scanners leave them out. Scan these with a higher limit "
        "(--max-size); it takes longer.",
    ),
    Reason.OTHER_CASE: QT_TRANSLATE_NOOP(
        "Advice",
        "Results of another case quote what was found and would be found again. Somebody could "
        "hide there: look whether the case is yours.",
    ),
    Reason.DEVICE_MAPPED: QT_TRANSLATE_NOOP(
        "Advice",
        "Its memory maps a device, and reading that can stop the machine. Look at its program "
        "file and its connections instead.",
    ),
    Reason.CANCELLED: QT_TRANSLATE_NOOP(
        "Advice", "The scan was stopped before it came to this. Go on with the scan (Ctrl+Shift+T)."
    ),
    Reason.DENIED: QT_TRANSLATE_NOOP(
        "Advice",
        "This user may not read it, and other users' files are where intruders live. Scan again "
        "as administrator (root).",
    ),
    Reason.VANISHED: QT_TRANSLATE_NOOP(
        "Advice",
        "It was listed and then gone: usual for temporary files, and how malware cleans up. Scan "
        "its folder again, and look at what made it.",
    ),
    Reason.REPLACED: QT_TRANSLATE_NOOP(
        "Advice",
        "Another file took its place while the scan ran: an update, or somebody at work. Scan it "
        "now, and look at what is there.",
    ),
    Reason.TRUNCATED: QT_TRANSLATE_NOOP(
        "Advice", "It became shorter while it was read, as a log that is written. Scan it now."
    ),
    Reason.UNREADABLE: QT_TRANSLATE_NOOP(
        "Advice",
        "The disk or file system gave an error. Scan it again; if that stays so, check the disk "
        "and scan a copy.",
    ),
    Reason.CRASHED: QT_TRANSLATE_NOOP(
        "Advice",
        "Matching it ended a worker: a damaged file, or one made to break scanners. Scan it "
        "again, then look at it by hand.",
    ),
    Reason.MEMORY: QT_TRANSLATE_NOOP(
        "Advice",
        "Matching it took more memory than a worker may have. Scan it again with fewer rules "
        "(--rules), or look at it by hand.",
    ),
    Reason.ENGINE: QT_TRANSLATE_NOOP(
        "Advice",
        "The matching engine gave up on it, as on memory that changed meanwhile. Scan it again, "
        "with fewer rules (--rules) if that stays so.",
    ),
    Reason.DEADLINE: QT_TRANSLATE_NOOP(
        "Advice",
        "It took longer than one thing may take. Scan it again with more time (--timeout).",
    ),
}


def advice(reason: str) -> str:
    """Why a reason matters and what to do about it; a sentence or two."""
    if reason not in set(Reason):
        text = QT_TRANSLATE_NOOP("Advice", "A newer irkit wrote this reason: see what it says.")
        return QCoreApplication.translate("Advice", text)
    return QCoreApplication.translate("Advice", _ADVICE[Reason(reason)])
