"""Sockets, each with the process that holds it."""

import socket
from collections.abc import Iterator

import psutil

from irkit.records import Connection, Item
from irkit.windows.processes import snapshot

_PROTOCOLS = {
    (socket.AF_INET, socket.SOCK_STREAM): "tcp",
    (socket.AF_INET, socket.SOCK_DGRAM): "udp",
    (socket.AF_INET6, socket.SOCK_STREAM): "tcp6",
    (socket.AF_INET6, socket.SOCK_DGRAM): "udp6",
}


def connections() -> Iterator[Connection | Item]:
    """Every TCP and UDP socket. Raises psutil.Error or OSError."""
    names = {process.pid: process.name for process in snapshot()}
    for one in psutil.net_connections("inet"):
        # A socket that outlived its process (TIME_WAIT) is listed under pid 0.
        pid = one.pid or None
        yield Connection(
            protocol=_PROTOCOLS[one.family, one.type],
            local_address=one.laddr.ip if one.laddr else "",
            local_port=one.laddr.port if one.laddr else 0,
            remote_address=one.raddr.ip if one.raddr else "",
            remote_port=one.raddr.port if one.raddr else None,
            status="" if one.status == psutil.CONN_NONE else one.status,
            pid=pid,
            process=names.get(pid, "") if pid else "",
        )
