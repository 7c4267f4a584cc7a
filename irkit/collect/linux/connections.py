"""Sockets of every network namespace, each with the processes that hold it: proc(5).

Containers have namespaces of their own, which the usual lists of this host's sockets leave out.
Raw and packet sockets are listed too: that is how a sniffer listens without a port.
"""

import os
import re
import socket
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

import psutil

from irkit.records import Connection, Item, Reason, gap

_TABLES = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6", "packet")
_STATES = {  # include/net/tcp_states.h
    "01": "ESTABLISHED",
    "02": "SYN_SENT",
    "03": "SYN_RECV",
    "04": "FIN_WAIT1",
    "05": "FIN_WAIT2",
    "06": "TIME_WAIT",
    "07": "CLOSE",
    "08": "CLOSE_WAIT",
    "09": "LAST_ACK",
    "0A": "LISTEN",
    "0B": "CLOSING",
    "0C": "SYN_RECV",
}
Holder = tuple[int | None, str]  # pid and name
_NOBODY: list[Holder] = [(None, "")]
_OWNERLESS = {"TIME_WAIT", "SYN_RECV"}  # kept by the kernel alone


@dataclass(frozen=True, slots=True)
class Socket:
    """One line of /proc/net/tcp and its like."""

    protocol: str
    local_address: str
    local_port: int
    remote_address: str
    remote_port: int | None
    status: str
    inode: str


@dataclass(slots=True)
class _Holders:
    """Who holds which socket, and how many processes do not show theirs."""

    by_inode: dict[str, list[Holder]] = field(default_factory=dict)
    closed: int = 0


def connections() -> Iterator[Connection | Item]:
    """Every socket once for each process that holds it, without one where none is known.

    Of a raw socket the local port is the number of the IP protocol it listens to, of a packet
    socket the Ethernet type (3 for all).
    """
    sockets = [one for pid in _one_of_each_namespace() for one in _sockets(pid)]
    holders = _holders()
    unknown = 0
    for one in sockets:
        held = holders.by_inode.get(one.inode, _NOBODY)
        unknown += held is _NOBODY and one.status not in _OWNERLESS
        for pid, name in held:
            yield Connection(
                protocol=one.protocol,
                local_address=one.local_address,
                local_port=one.local_port,
                remote_address=one.remote_address,
                remote_port=one.remote_port,
                status=one.status,
                pid=pid,
                process=name,
            )
    if holders.closed:
        detail = (
            f"{holders.closed} processes do not show their sockets; {unknown} have no known one"
        )
        yield gap("/proc/*/fd", Reason.DENIED, detail)


def parse_table(protocol: str, text: str) -> Iterator[Socket]:
    """The sockets of /proc/net/{tcp,udp,raw}, with or without 6, or /proc/net/packet."""
    for line in text.splitlines()[1:]:
        fields = line.split()
        if protocol == "packet":
            _, _, _, ethernet, interface, _, _, _, inode = fields
            name = _interface(int(interface))
            yield Socket(protocol, name, int(ethernet, 16), "", None, "", inode)
        else:
            local, remote, state, inode = fields[1], fields[2], fields[3], fields[9]
            local_address, local_port = _endpoint(local)
            remote_address, remote_port = _endpoint(remote)
            connected = remote_port != 0 or state == "01"
            yield Socket(
                protocol=protocol,
                local_address=local_address,
                local_port=local_port,
                remote_address=remote_address if connected else "",
                remote_port=remote_port if connected else None,
                # To the kernel, a datagram socket without a peer is a closed one.
                status=_STATES.get(state, state) if protocol.startswith("tcp") or connected else "",
                inode=inode,
            )


def _one_of_each_namespace() -> list[str]:
    """A process of each network namespace, this one's own first."""
    found = {_namespace("self"): "self"}
    for pid in psutil.pids():
        found.setdefault(_namespace(str(pid)), str(pid))
    found.pop("", None)
    return list(found.values()) or ["self"]


def _namespace(pid: str) -> str:
    try:
        return os.readlink(f"/proc/{pid}/ns/net")
    except OSError:
        return ""  # ended, or closed to this user: those are counted with its sockets


def _sockets(pid: str) -> Iterator[Socket]:
    for protocol in _TABLES:
        try:
            with open(f"/proc/{pid}/net/{protocol}", encoding="ascii") as table:
                yield from parse_table(protocol, table.read())
        except (FileNotFoundError, ProcessLookupError):
            continue  # a kernel without that protocol, or the last of its namespace ended


def _holders() -> _Holders:
    holders = _Holders()
    for pid in psutil.pids():
        folder = f"/proc/{pid}/fd"
        try:
            inodes = {inode for fd in os.listdir(folder) if (inode := _inode(f"{folder}/{fd}"))}
        except PermissionError:
            holders.closed += 1
            continue
        except (FileNotFoundError, ProcessLookupError):
            continue  # ended: so are its sockets
        for inode in inodes:
            holders.by_inode.setdefault(inode, []).append((pid, _name(pid)))
    return holders


def _inode(descriptor: str) -> str:
    try:
        match = re.fullmatch(r"socket:\[(\d+)\]", os.readlink(descriptor))
    except (FileNotFoundError, ProcessLookupError):
        return ""  # closed meanwhile
    return match[1] if match else ""


def _name(pid: int) -> str:
    try:
        with open(f"/proc/{pid}/comm", "rb") as file:
            return os.fsdecode(file.read().removesuffix(b"\n"))
    except (FileNotFoundError, ProcessLookupError):
        return ""


def _endpoint(text: str) -> tuple[str, int]:
    """An address is written as 32-bit words of the machine's own byte order."""
    address, _, port = text.partition(":")
    words = [int(address[at : at + 8], 16) for at in range(0, len(address), 8)]
    data = b"".join(word.to_bytes(4, sys.byteorder) for word in words)
    family = socket.AF_INET if len(data) == 4 else socket.AF_INET6
    return socket.inet_ntop(family, data), int(port, 16)


def _interface(index: int) -> str:
    try:
        return socket.if_indextoname(index) if index else "any interface"
    except OSError:
        return f"interface {index}"  # of another namespace
