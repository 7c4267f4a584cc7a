"""Numbers, sizes and irkit's closed sets of words, in the language of the window."""

from enum import StrEnum
from functools import reduce

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from irkit.records import tellers
from irkit.report.words import words
from irkit.text import visible
from ui.language import spoken

# What records say, as lupdate has to find it; a test compares this with irkit.records.
_RECORDS = (
    QT_TRANSLATE_NOOP("Records", "alert"),
    QT_TRANSLATE_NOOP("Records", "warning"),
    QT_TRANSLATE_NOOP("Records", "notice"),
    QT_TRANSLATE_NOOP("Records", "file"),
    QT_TRANSLATE_NOOP("Records", "process"),
    QT_TRANSLATE_NOOP("Records", "persistence"),
    QT_TRANSLATE_NOOP("Records", "source"),
    QT_TRANSLATE_NOOP("Records", "scanned"),
    QT_TRANSLATE_NOOP("Records", "skipped"),
    QT_TRANSLATE_NOOP("Records", "failed"),
    QT_TRANSLATE_NOOP("Records", "timed_out"),
    QT_TRANSLATE_NOOP("Records", "running"),
    QT_TRANSLATE_NOOP("Records", "done"),
    QT_TRANSLATE_NOOP("Records", "cancelled"),
    QT_TRANSLATE_NOOP("Records", "compromised"),
    QT_TRANSLATE_NOOP("Records", "suspicious"),
    QT_TRANSLATE_NOOP("Records", "undecided"),
    QT_TRANSLATE_NOOP("Records", "nothing found"),
    QT_TRANSLATE_NOOP("Records", "malicious"),
    QT_TRANSLATE_NOOP("Records", "unknown"),
    QT_TRANSLATE_NOOP("Records", "benign"),
    QT_TRANSLATE_NOOP("Records", "false positive"),
    QT_TRANSLATE_NOOP("Records", "file modified"),
    QT_TRANSLATE_NOOP("Records", "process started"),
    QT_TRANSLATE_NOOP("Records", "persistence changed"),
    QT_TRANSLATE_NOOP("Records", "session began"),
    QT_TRANSLATE_NOOP("Records", "scan began"),
    QT_TRANSLATE_NOOP("Records", "scan ended"),
    QT_TRANSLATE_NOOP("Records", "case made"),
    QT_TRANSLATE_NOOP("Records", "reviewed"),
    QT_TRANSLATE_NOOP("Records", "labelled"),
    QT_TRANSLATE_NOOP("Records", "report written"),
    QT_TRANSLATE_NOOP("Records", "other action"),
    QT_TRANSLATE_NOOP("Records", "read and matched"),
    QT_TRANSLATE_NOOP("Records", "same content as one already matched"),
    QT_TRANSLATE_NOOP("Records", "read and matched without the holes of a sparse file"),
    QT_TRANSLATE_NOOP("Records", "collected"),
    QT_TRANSLATE_NOOP("Records", "irkit itself"),
    QT_TRANSLATE_NOOP("Records", "kernel thread, has no memory of its own"),
    QT_TRANSLATE_NOOP("Records", "pseudo file system"),
    QT_TRANSLATE_NOOP("Records", "not a regular file"),
    QT_TRANSLATE_NOOP("Records", "hard link to a file already listed"),
    QT_TRANSLATE_NOOP("Records", "excluded by the caller"),
    QT_TRANSLATE_NOOP("Records", "network or user file system, not asked for"),
    QT_TRANSLATE_NOOP("Records", "larger than the size limit"),
    QT_TRANSLATE_NOOP("Records", "another irkit case"),
    QT_TRANSLATE_NOOP("Records", "maps a device, reading could hang the machine"),
    QT_TRANSLATE_NOOP("Records", "permission denied"),
    QT_TRANSLATE_NOOP("Records", "vanished before it was read"),
    QT_TRANSLATE_NOOP("Records", "replaced by another file while the scan ran"),
    QT_TRANSLATE_NOOP("Records", "truncated while read"),
    QT_TRANSLATE_NOOP("Records", "read error"),
    QT_TRANSLATE_NOOP("Records", "the worker crashed on it"),
    QT_TRANSLATE_NOOP("Records", "the worker outgrew its memory on it"),
    QT_TRANSLATE_NOOP("Records", "the engine gave up on it"),
    QT_TRANSLATE_NOOP("Records", "not available on this system"),
    QT_TRANSLATE_NOOP("Records", "took longer than its deadline"),
)

_KILO = 1000


def word(value: StrEnum | str) -> str:
    """A value of a closed set of irkit.records in the language of the window."""
    text = value.value if isinstance(value, StrEnum) else value
    said = QCoreApplication.translate("Records", text)
    return said.replace("_", " ") if said == text else said


def action_text(action: str) -> str:
    """What an entry of the ledger says was done, as reports say it; may be hostile."""
    return words(spoken()).of(action, "action")


def said_by(author: str) -> str:
    """Who said something, and according to whom, where others told so; visible."""
    according = QCoreApplication.translate("Words", "{0}, according to {1}")
    return reduce(according.format, map(visible, tellers(author)))


def number(value: int) -> str:
    """With the separators of the window's language: "118,004", "1,18,004" in Hindi."""
    return QLocale().toString(value)


def points(value: float) -> str:
    """As "7.5"."""
    return QLocale().toString(value, "f", 1)


def size(value: float) -> str:
    """Bytes as "63.2 MB"."""
    return QLocale().formattedDataSize(int(value), 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def exact_size(count: int) -> str:
    """Bytes as "63.2 MB (63,214,112 bytes)"."""
    exact = QCoreApplication.translate("Sizes", "{0} bytes").format(number(count))
    return exact if count < _KILO else f"{size(count)} ({exact})"


def duration(seconds: float) -> str:
    """Seconds as "12 s", "4 min", "2 h 5 min" or "9 days"."""
    minutes = round(seconds / 60)
    if seconds < 100:
        return QCoreApplication.translate("Duration", "{0} s").format(number(round(seconds)))
    if minutes < 100:
        return QCoreApplication.translate("Duration", "{0} min").format(number(minutes))
    if minutes >= 100 * 60:
        days = QCoreApplication.translate("Duration", "{0} days")
        return days.format(number(round(minutes / 1440)))
    hours = QCoreApplication.translate("Duration", "{0} h {1} min")
    return hours.format(number(minutes // 60), number(minutes % 60))


def said(text: str) -> str:
    """A text of a shipped case template in the language of the window."""
    return QCoreApplication.translate("Templates", text)
