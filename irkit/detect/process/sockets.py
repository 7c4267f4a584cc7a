"""The other end of a socket of Linux, by its inode: tables of the process's own network."""

import os
import socket
import sys

_TABLES = ("tcp", "tcp6", "udp", "udp6")
_MOST = 16 << 20  # bytes of a table: about 100,000 sockets


def peer_of(folder: int, inode: str) -> str:
    """Whom a socket of the network is connected to: "tcp 192.0.2.1 port 443"; else empty.

    `folder` is an open /proc/PID. Raises OSError where the tables are closed to us.
    """
    for table in _TABLES:
        try:
            descriptor = os.open(f"net/{table}", os.O_RDONLY, dir_fd=folder)
        except FileNotFoundError:
            continue  # a kernel without that protocol
        with open(descriptor, "rb") as file:
            lines = file.read(_MOST).decode("ascii", "replace").splitlines()
        for line in lines[1:]:
            fields = line.split()
            if len(fields) > 9 and fields[9] == inode:
                return _told(table, fields[2])
    return ""


def _told(table: str, remote: str) -> str:
    """An address is written as 32-bit words of the machine's own byte order."""
    address, _, port = remote.partition(":")
    words = [int(address[at : at + 8], 16) for at in range(0, len(address), 8)]
    data = b"".join(word.to_bytes(4, sys.byteorder) for word in words)
    family = socket.AF_INET if len(data) == 4 else socket.AF_INET6
    if not int(port, 16):
        return ""
    return f"{table} {socket.inet_ntop(family, data)} port {int(port, 16)}"
