r"""A key that an agent holds behind a named pipe, as OpenSSH's of Windows does.

That service is not on every host, Wine has none: here a thread speaks the protocol on a pipe.
"""

import os
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from uuid import uuid4

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from irkit.errors import KeyUnusable
from irkit.keys import PublicKey, agent

KIND = b"ssh-ed25519"
DATA = b"what is signed"


def string(data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + data


def public_of(key: Ed25519PrivateKey) -> PublicKey:
    return PublicKey(key.public_key().public_bytes_raw(), "asha@laptop")


class Agent:
    """Holds a key; `signing` is the one that it signs with."""

    def __init__(self, key: Ed25519PrivateKey, signing: Ed25519PrivateKey | None = None) -> None:
        self.blob = string(KIND) + string(key.public_key().public_bytes_raw())
        self.signing = signing or key
        self.asked: list[int] = []

    def __call__(self, request: bytes) -> bytes:
        self.asked.append(request[0])
        if request[0] == 11:
            return bytes([12]) + struct.pack(">I", 1) + string(self.blob) + string(b"asha@laptop")
        assert request == bytes([13]) + string(self.blob) + string(DATA) + struct.pack(">I", 0)
        return bytes([14]) + string(string(KIND) + string(self.signing.sign(DATA)))


@pytest.fixture
def name(monkeypatch: pytest.MonkeyPatch) -> str:
    """A pipe of our own in place of that of the service."""
    name = rf"\\.\pipe\irkit-test-{uuid4()}"
    monkeypatch.setenv("SSH_AUTH_SOCK", name)
    return name


@contextmanager
def listening(name: str, answer: Callable[[bytes], bytes], clients: int) -> Iterator[None]:
    """Answer so many clients, each of which asks once; all of them have to come."""
    import _winapi

    duplex, bytewise, size = 3, 0, 1 << 16
    pipes = [
        _winapi.CreateNamedPipe(name, duplex, bytewise, clients, size, size, 0, 0)
        for _ in range(clients)
    ]
    threads = [threading.Thread(target=served, args=(pipe, answer), daemon=True) for pipe in pipes]
    for thread in threads:
        thread.start()
    yield
    for thread in threads:
        thread.join()


def served(handle: int, answer: Callable[[bytes], bytes]) -> None:
    import _winapi
    import msvcrt

    _winapi.ConnectNamedPipe(handle, False)
    with open(msvcrt.open_osfhandle(handle, os.O_BINARY), "r+b", buffering=0) as pipe:
        (length,) = struct.unpack(">I", pipe.read(4))
        pipe.write(string(answer(pipe.read(length))))
        with suppress(OSError):  # the client has gone
            pipe.read(1)


def test_it_signs_with_a_key_that_the_agent_holds(name: str) -> None:
    key = Ed25519PrivateKey.generate()
    held = Agent(key)
    with listening(name, held, 2):
        assert agent.holds(public_of(key))
        signature = agent.AgentSigner(public_of(key)).sign(DATA)
    key.public_key().verify(signature, DATA)
    assert held.asked == [11, 13]


def test_another_key_than_the_one_asked_for(name: str) -> None:
    key, other = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    with listening(name, Agent(key, signing=other), 2):
        assert not agent.holds(public_of(other))
        with pytest.raises(KeyUnusable, match="another key"):
            agent.AgentSigner(public_of(key)).sign(DATA)


def test_an_agent_that_is_silent_is_not_waited_for(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(agent, "_PATIENT", 0.2)
    given_up = threading.Event()

    def silent(request: bytes) -> bytes:
        given_up.wait()
        return bytes([5])

    with listening(name, silent, 1):
        with pytest.raises(KeyUnusable, match="in time"):
            agent.AgentSigner(public_of(Ed25519PrivateKey.generate())).sign(DATA)
        given_up.set()


def test_no_agent_is_no_fault(name: str) -> None:
    assert not agent.holds(public_of(Ed25519PrivateKey.generate()))
