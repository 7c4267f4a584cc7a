"""A process as a row of the tree: what the host told of it, and what irkit knows beside that."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from irkit.records import Account, Level, Process, Scan

_SYSTEM_USERS = frozenset({"root", "system", "local service", "network service"})
_FIRST_PERSON = 1000  # uids below are the system's on every Linux that counts
_START = timedelta(seconds=90)  # of an engine before its scan: rules are read first


class ProcessClass(StrEnum):
    """To whom a process belongs."""

    OWN = "this scan"
    KERNEL = "kernel"
    SERVICE = "system"
    USER = "user"


CLASSES = {
    ProcessClass.SERVICE: QT_TRANSLATE_NOOP("ProcessClass", "system"),
    ProcessClass.USER: QT_TRANSLATE_NOOP("ProcessClass", "user"),
    ProcessClass.KERNEL: QT_TRANSLATE_NOOP("ProcessClass", "kernel thread"),
    ProcessClass.OWN: QT_TRANSLATE_NOOP("ProcessClass", "this scan"),
}
_COLOURS = {
    ProcessClass.SERVICE: "service",
    ProcessClass.USER: "text",
    ProcessClass.KERNEL: "quiet",
    ProcessClass.OWN: "good",
}


@dataclass(frozen=True, slots=True)
class ProcessRow:
    """What the tree shows of a process."""

    pid: int
    name: str
    level: Level | None  # of what was found in its memory or in its image, the louder one
    score: int | None
    sort: ProcessClass
    user: str
    started: datetime | None
    command: tuple[str, ...]
    connections: int
    image: str
    parent: int | None
    image_deleted: bool
    folder: str
    sha256: str
    reason: str = ""  # why the level is what it is, in a sentence


def class_text(sort: str) -> str:
    """To whom it belongs, in words."""
    return QCoreApplication.translate("ProcessClass", CLASSES[ProcessClass(sort)])


def class_colour(row: ProcessRow) -> str:
    """The colour of a row's name."""
    return _COLOURS[row.sort]


def colour_of(sort: ProcessClass) -> str:
    """The colour of a class."""
    return _COLOURS[sort]


def services_of(accounts: Collection[Account]) -> frozenset[str]:
    """The accounts that are nobody's: what runs as one of them belongs to the system."""
    return frozenset(one.name.lower() for one in accounts if _is_service(one))


def _is_service(account: Account) -> bool:
    number = account.identifier
    low = number.isdecimal() and len(number) <= 10 and int(number) < _FIRST_PERSON
    return low or not account.can_log_in


def class_of(process: Process, services: Collection[str]) -> ProcessClass:
    """To whom a process belongs, whatever it calls itself; `OWN` is for `is_engine` to say."""
    if process.kernel_thread:
        return ProcessClass.KERNEL
    user = process.user.rpartition("\\")[2].lower()  # Windows: DOMAIN\name
    if user in _SYSTEM_USERS or user in services:
        return ProcessClass.SERVICE
    return ProcessClass.USER


def is_engine(process: Process, scan: Scan | None) -> bool:
    """Whether this is the irkit that listed the processes: its very command, started for it."""
    if scan is None or process.started is None or len(scan.command) < 2:
        return False
    arguments = scan.command[1:]
    before = scan.started - process.started
    return process.command[-len(arguments) :] == arguments and timedelta(0) <= before < _START
