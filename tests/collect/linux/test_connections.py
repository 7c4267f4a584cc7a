import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import psutil
import pytest

from irkit.collect.linux.connections import connections, parse_table
from irkit.records import Connection, Item, Reason
from tests.collect.linux.host import gaps, without_rights


def mine() -> list[Connection]:
    return [c for c in connections() if isinstance(c, Connection) and c.pid == os.getpid()]


def test_a_listening_and_a_connected_socket_with_their_process() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname()) as client,
        server.accept()[0],
    ):
        port, client_port = server.getsockname()[1], client.getsockname()[1]
        found = {(c.local_port, c.remote_port): c for c in mine()}
        name = psutil.Process().name()[:15]
        assert found[port, None] == Connection(
            "tcp", "127.0.0.1", port, "", None, "LISTEN", os.getpid(), name
        )
        assert found[client_port, port] == Connection(
            "tcp", "127.0.0.1", client_port, "127.0.0.1", port, "ESTABLISHED", os.getpid(), name
        )
        assert found[port, client_port].status == "ESTABLISHED"


def test_datagrams_and_version_6() -> None:
    with (
        socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as bound,
        socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as peer,
    ):
        bound.bind(("::1", 0))
        peer.connect(bound.getsockname())
        found = {(c.protocol, c.local_port): c for c in mine()}
        waiting = found["udp6", bound.getsockname()[1]]
        assert (waiting.local_address, waiting.remote_port, waiting.status) == ("::1", None, "")
        joined = found["udp6", peer.getsockname()[1]]
        assert (joined.remote_address, joined.status) == ("::1", "ESTABLISHED")


def test_what_psutil_lists_of_this_process_is_listed() -> None:
    with socket.create_server(("127.0.0.1", 0)) as one, socket.create_server(("127.0.0.1", 0)):
        expected = {(c.laddr.ip, c.laddr.port) for c in psutil.Process().net_connections("inet")}
        assert expected == {(c.local_address, c.local_port) for c in mine()}
        assert ("127.0.0.1", one.getsockname()[1]) in expected


def test_a_socket_of_two_processes_is_listed_for_both() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.set_inheritable(True)
        child = subprocess.Popen(["sleep", "600"], close_fds=False)
        try:
            port = server.getsockname()[1]
            holders = {
                c.pid for c in connections() if isinstance(c, Connection) and c.local_port == port
            }
            assert holders == {os.getpid(), child.pid}
        finally:
            child.kill()
            child.wait()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may open raw sockets")
def test_sniffers_are_listed() -> None:
    with (
        socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3)),
        socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP),
    ):
        found = {c.protocol: c for c in mine()}
        assert (found["packet"].local_address, found["packet"].local_port) == ("any interface", 3)
        assert found["raw"].local_port == socket.IPPROTO_ICMP


@contextmanager
def listener(*launcher: str) -> Iterator[tuple[int, int]]:
    """The pid and port of another process that listens."""
    program = (
        "import socket, sys; s = socket.socket(); s.bind(('127.0.0.1', 0)); s.listen(); "
        "print(s.getsockname()[1], flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [*launcher, sys.executable, "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        yield child.pid, int(child.stdout.readline())
        child.communicate("")


@pytest.mark.skipif(
    os.geteuid() != 0 or not shutil.which("unshare"), reason="only root may make a namespace"
)
def test_sockets_of_another_network_namespace_are_listed() -> None:
    with listener("unshare", "--net") as (pid, port):
        found = [c for c in connections() if isinstance(c, Connection) and c.pid == pid]
    assert [(c.local_address, c.local_port, c.status) for c in found] == [
        ("127.0.0.1", port, "LISTEN")
    ]


@pytest.mark.skipif(os.geteuid() != 0, reason="needs somebody with other rights")
def test_what_somebody_without_rights_cannot_know_is_one_gap() -> None:
    with listener() as (_, port):
        records = without_rights(connections)
    (seen,) = [c for c in records if isinstance(c, Connection) and c.local_port == port]
    assert (seen.pid, seen.process) == (None, "")
    assert gaps(records) == {"/proc/*/fd": Reason.DENIED}
    assert len([r for r in records if isinstance(r, Item)]) == 1


def test_an_address_within_an_address() -> None:
    table = (
        "  sl  local_address remote_address st\n"
        "   0: 0000000000000000FFFF00000100007F:1F90 B80D01200000000000000000010000AB:01BB 01 "
        "00000000:00000000 00:00000000 00000000     0        0 4711 1\n"
    )
    if sys.byteorder == "big":
        pytest.skip("written by a little-endian machine")
    (one,) = parse_table("tcp6", table)
    assert (one.local_address, one.local_port) == ("::ffff:127.0.0.1", 8080)
    assert (one.remote_address, one.remote_port) == ("2001:db8::ab00:1", 443)
    assert (one.status, one.inode) == ("ESTABLISHED", "4711")
