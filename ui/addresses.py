"""What an address and the state of a connection say, without asking anybody about either."""

import ipaddress
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from irkit.records import Connection


class Reach(StrEnum):
    """How far from the host an address is."""

    NONE = ""
    HOST = "this host"
    PRIVATE = "private network"
    MULTICAST = "multicast"
    OUTSIDE = "outside"
    ODD = "not an address"


_TEXTS = {
    Reach.HOST: QT_TRANSLATE_NOOP("Reach", "this host"),
    Reach.PRIVATE: QT_TRANSLATE_NOOP("Reach", "private network"),
    Reach.MULTICAST: QT_TRANSLATE_NOOP("Reach", "multicast"),
    Reach.OUTSIDE: QT_TRANSLATE_NOOP("Reach", "↗ outside"),
    Reach.ODD: QT_TRANSLATE_NOOP("Reach", "not an address"),
}
_PRIVATE = tuple(
    ipaddress.ip_network(one)
    for one in (
        "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "100.64.0.0/10",
        "fc00::/7", "fe80::/10",
    )
)  # fmt: skip


def reach(address: str) -> Reach:
    """How far an address is. `is_private` would not do: it takes ranges that are only written
    about, such as 192.0.2.0/24, for private ones.
    """
    if not address:
        return Reach.NONE
    try:
        one = ipaddress.ip_address(address)
    except ValueError:
        return Reach.ODD
    if isinstance(one, ipaddress.IPv6Address) and one.ipv4_mapped is not None:
        one = one.ipv4_mapped
    if one.is_unspecified:
        return Reach.NONE
    if one.is_loopback:
        return Reach.HOST
    if one.is_multicast:
        return Reach.MULTICAST
    private = any(one.version == net.version and one in net for net in _PRIVATE)
    return Reach.PRIVATE if private else Reach.OUTSIDE


def reach_text(address: str) -> str:
    """How far an address is, in words."""
    text = _TEXTS.get(reach(address), "")
    return QCoreApplication.translate("Reach", text) if text else ""


def reach_colour(address: str) -> str:
    """The colour of those words."""
    return "accent" if reach(address) is Reach.OUTSIDE else "quiet"


def is_listening(connection: Connection) -> bool:
    """Whether it waits for others: as Linux (LISTEN), Windows or another irkit says it."""
    return connection.status.startswith("LISTEN")


def status_text(connection: Connection) -> str:
    """The state with a sign in front, so that listening and established differ at a glance."""
    status = connection.status
    if is_listening(connection):
        return f"◉ {status}"
    return f"⇄ {status}" if status == "ESTABLISHED" else status


def status_colour(connection: Connection) -> str:
    """The colour of a state."""
    if is_listening(connection):
        return "service"
    return "accent" if connection.status == "ESTABLISHED" else "quiet"
