r"""A small client of ssh-agent, which may keep the responder's key.

The protocol is draft-ietf-sshm-ssh-agent; only ssh-ed25519 is spoken. OpenSSH's agent listens on
the socket that SSH_AUTH_SOCK names, on Windows on the pipe ``\\.\pipe\openssh-ssh-agent``. Whoever
listens there is not trusted: answers are bounded in size and time, and signatures are checked.
"""

import os
import socket
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from irkit.errors import KeyUnusable
from irkit.keys.public import KIND, PublicKey
from irkit.keys.wire import Reader, number, string
from irkit.windows import pipes

_FAILURE, _SUCCESS = 5, 6
_LIST, _LISTED = 11, 12
_SIGN, _SIGNED = 13, 14
_ADD = 25  # with constraints
_LIFETIME = 1  # a constraint: seconds

_LARGEST = 256 << 10  # bytes of a message, as in OpenSSH (AGENT_MAX_LEN)
_MOST_KEYS = 2_000
_QUICK = 5.0  # seconds for an answer that needs nobody
_PATIENT = 60.0  # an agent may ask its owner whether to sign
_PIPE = r"\\.\pipe\openssh-ssh-agent"


class NoAgent(Exception):
    """There is no agent, or it does not answer as one."""


@dataclass(frozen=True, slots=True)
class AgentSigner:
    """Lets the agent sign with a key that it holds."""

    public: PublicKey

    def sign(self, data: bytes) -> bytes:
        """As `Signer`."""
        request = string(self.public.blob) + string(data) + number(0)
        try:
            inner = Reader(_asked(_SIGN, request, _SIGNED, _PATIENT).string())
            kind, signature = inner.string(), inner.string()
        except (NoAgent, ValueError) as error:
            raise KeyUnusable(f"ssh-agent did not sign: {error}") from error
        if kind != KIND or not self.public.verify(signature, data):
            raise KeyUnusable("ssh-agent signed with another key than it was asked for")
        return signature


def holds(public: PublicKey) -> bool:
    """Whether an agent is there and has this key."""
    try:
        answer = _asked(_LIST, b"", _LISTED, _QUICK)
        blobs = [(answer.string(), answer.string())[0] for _ in range(_bounded(answer.number()))]
    except (NoAgent, ValueError):
        return False
    return public.blob in blobs


def add(key: Ed25519PrivateKey, public: PublicKey, seconds: int) -> None:
    """Let the agent keep a key for some time. Raises KeyUnusable."""
    secret = key.private_bytes_raw() + public.raw
    request = string(KIND) + string(public.raw) + string(secret) + string(public.name.encode())
    constraint = bytes([_LIFETIME]) + number(seconds)
    try:
        _asked(_ADD, request + constraint, _SUCCESS, _QUICK).end()
    except (NoAgent, ValueError) as error:
        raise KeyUnusable(f"ssh-agent did not take the key: {error}") from error


def _bounded(count: int) -> int:
    if count > _MOST_KEYS:
        raise ValueError("too many keys")
    return count


def _asked(kind: int, request: bytes, expected: int, seconds: float) -> Reader:
    """What follows the type in the answer of the expected type. Raises NoAgent, ValueError."""
    message = string(bytes([kind]) + request)
    try:
        answer = Reader(_exchanged(message, seconds))
    except TimeoutError as error:
        raise NoAgent("it did not answer in time") from error
    except OSError as error:
        raise NoAgent(str(error.strerror or error)) from error
    found = answer.take(1)[0]
    if found == _FAILURE:
        raise NoAgent("it refused")
    if found != expected:
        raise NoAgent("its answer is none")
    return answer


def _message(read: Callable[[int], bytes]) -> bytes:
    """One message, read piece by piece. Raises OSError, ValueError where it is too large."""
    size = int.from_bytes(_exactly(read, 4), "big")
    if not 0 < size <= _LARGEST:
        raise ValueError("its answer is too large")
    return _exactly(read, size)


def _exactly(read: Callable[[int], bytes], size: int) -> bytes:
    data = b""
    while len(data) < size:
        piece = read(size - len(data))
        if not piece:
            raise ValueError("its answer ends early")
        data += piece
    return data


if sys.platform == "win32":

    def _exchanged(message: bytes, seconds: float) -> bytes:
        """Ask in a thread: nothing ends a read of a pipe that its other end keeps waiting."""
        name = os.environ.get("SSH_AUTH_SOCK", _PIPE)
        if not name.startswith("\\\\.\\pipe\\"):
            raise NoAgent("SSH_AUTH_SOCK names no pipe")
        outcome: list[bytes | OSError | ValueError] = []

        def ask() -> None:
            try:
                with open(pipes.connected(name), "r+b", buffering=0) as pipe:
                    pipe.write(message)
                    outcome.append(_message(lambda size: pipe.read(size) or b""))
            except (OSError, ValueError) as error:
                outcome.append(error)

        thread = threading.Thread(target=ask, daemon=True)
        thread.start()
        thread.join(seconds)
        if not outcome:
            raise TimeoutError
        if isinstance(outcome[0], bytes):
            return outcome[0]
        raise outcome[0]

else:

    def _exchanged(message: bytes, seconds: float) -> bytes:
        """Ask, with one deadline for the whole answer."""
        name = os.environ.get("SSH_AUTH_SOCK")
        if not name:
            raise NoAgent("SSH_AUTH_SOCK is not set")
        deadline = time.monotonic() + seconds
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as agent:

            def read(size: int) -> bytes:
                agent.settimeout(max(deadline - time.monotonic(), 0.001))
                return agent.recv(size)

            agent.settimeout(seconds)
            agent.connect(name)
            agent.sendall(message)
            return _message(read)
