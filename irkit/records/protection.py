"""What may leave a case, and to whom."""

from dataclasses import dataclass
from enum import StrEnum


class Tlp(StrEnum):
    """To whom a case may go on: the Traffic Light Protocol 2.0."""

    RED = "RED"
    AMBER_STRICT = "AMBER+STRICT"
    AMBER = "AMBER"
    GREEN = "GREEN"
    CLEAR = "CLEAR"


class Pap(StrEnum):
    """What may be done with a case: the Permissible Actions Protocol."""

    RED = "RED"
    AMBER = "AMBER"
    GREEN = "GREEN"
    CLEAR = "CLEAR"


@dataclass(frozen=True, slots=True)
class Labels:
    """How a case may be passed on and used."""

    tlp: Tlp = Tlp.AMBER
    pap: Pap = Pap.AMBER


@dataclass(frozen=True, slots=True)
class Release:
    """To whom and how what is read of a case goes on; documents say so."""

    recipients: tuple[str, ...] = ()  # people or organisations, by name
    redaction: str = ""  # the profile; empty where nothing is hidden
    defanged: bool = True  # in documents for people: addresses that nobody follows by accident
