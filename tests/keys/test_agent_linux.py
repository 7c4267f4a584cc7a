"""The agent that keeps a key: OpenSSH's own, and some that misbehave."""

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from irkit import keys
from irkit.errors import KeyUnusable, UsageError
from irkit.keys import Protection, PublicKey, agent, store
from irkit.keys.wire import number, string

PUBLIC = PublicKey(bytes(range(32)))


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder whose name leaves room for that of a socket."""
    with tempfile.TemporaryDirectory(prefix="irkit-") as folder:
        yield Path(folder)


@pytest.fixture
def real_agent(short: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    if not shutil.which("ssh-agent"):
        pytest.skip("no ssh-agent")
    place = short / "agent"
    with subprocess.Popen(
        ["ssh-agent", "-D", "-a", place], stdout=subprocess.PIPE, stdin=subprocess.DEVNULL
    ) as process:
        assert process.stdout
        process.stdout.readline()  # it listens
        monkeypatch.setenv("SSH_AUTH_SOCK", str(place))
        monkeypatch.setenv("IRKIT_HOME", str(tmp_path / "home"))
        monkeypatch.delenv("IRKIT_PASSPHRASE", raising=False)
        try:
            yield tmp_path
        finally:
            process.terminate()


def added(folder: Path) -> PublicKey:
    """A new key that the agent holds by ssh-add."""
    made = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "asha", "-f", folder / "id"]
    subprocess.run(made, check=True)
    subprocess.run(["ssh-add", "-q", folder / "id"], check=True)
    return PublicKey.parse((folder / "id.pub").read_text())


def test_an_agent_signs_for_the_responder(real_agent: Path) -> None:
    public = added(real_agent)
    store.leave_to_agent(public)
    own, signer = keys.own(), keys.ready()
    assert own
    assert own.protection is Protection.AGENT
    assert signer
    assert public.verify(signer.sign(b"data"), b"data")
    subprocess.run(["ssh-add", "-q", "-D"], check=True, stderr=subprocess.DEVNULL)
    assert keys.ready() is None
    with pytest.raises(KeyUnusable, match="did not sign"):
        signer.sign(b"data")
    with pytest.raises(KeyUnusable, match="does not hold"):
        keys.signer(lambda: "")


def test_only_a_key_that_the_agent_holds_is_left_to_it(real_agent: Path) -> None:
    with pytest.raises(UsageError, match="does not hold"):
        store.leave_to_agent(PUBLIC)
    assert keys.own() is None


def test_a_protected_key_is_unlocked_for_some_time(real_agent: Path) -> None:
    public = keys.make("Asha", "secret")
    assert keys.ready() is None
    store.unlock(lambda: "secret", 600)
    signer = keys.ready()
    assert signer
    assert public.verify(signer.sign(b"data"), b"data")
    listed = subprocess.run(["ssh-add", "-l"], capture_output=True, text=True, check=True)
    assert f"{public.fingerprint} Asha" in listed.stdout


@contextmanager
def listening(place: Path, answer: Callable[[socket.socket], object]) -> Iterator[None]:
    """Somebody who listens where an agent should, and answers each request so."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(place))
        server.listen()
        end = threading.Event()

        def serve() -> None:
            while not end.is_set():
                client, _ = server.accept()
                with client, contextlib.suppress(BrokenPipeError):  # who asked may have gone
                    client.recv(100_000)
                    answer(client)

        thread = threading.Thread(target=serve)
        thread.start()
        yield
        end.set()
        with socket.socket(socket.AF_UNIX) as last:
            last.connect(str(place))
        thread.join()


ANSWERS = {
    "nothing": b"",
    "too much": number(0xFFFFFFFF),
    "no type": number(0),
    "half a message": number(100) + b"\x0c",
    "another type": string(b"\x06"),
    "keys without end": string(b"\x0c" + number(0xFFFFFFFF)),
    "a key that ends early": string(b"\x0c" + number(1) + number(500)),
    "a failure": string(b"\x05"),
    "the signature of another": string(
        b"\x0e" + string(string(b"ssh-ed25519") + string(bytes(64)))
    ),
    "a signature of another kind": string(b"\x0e" + string(string(b"ssh-rsa") + string(b"x"))),
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=list(ANSWERS))
def test_an_agent_that_misbehaves_signs_nothing(
    short: Path, monkeypatch: pytest.MonkeyPatch, answer: bytes
) -> None:
    monkeypatch.setenv("SSH_AUTH_SOCK", str(short / "agent"))
    with listening(short / "agent", lambda client: client.sendall(answer)):
        assert not agent.holds(PUBLIC)
        with pytest.raises(KeyUnusable):
            agent.AgentSigner(PUBLIC).sign(b"data")


def test_an_agent_that_is_silent_or_slow_is_not_waited_for(
    short: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSH_AUTH_SOCK", str(short / "agent"))
    monkeypatch.setattr(agent, "_QUICK", 0.2)
    monkeypatch.setattr(agent, "_PATIENT", 0.2)
    given_up = threading.Event()

    def drip(client: socket.socket) -> None:
        client.sendall(number(1000))
        while not given_up.wait(0.02):
            client.sendall(b"\0")

    with listening(short / "agent", drip):
        assert not agent.holds(PUBLIC)
        with pytest.raises(KeyUnusable, match="in time"):
            agent.AgentSigner(PUBLIC).sign(b"data")
        given_up.set()


@pytest.mark.parametrize("name", [None, "", "/nonexistent/agent", os.devnull, "/" + "x" * 200])
def test_no_agent_is_no_fault(monkeypatch: pytest.MonkeyPatch, name: str | None) -> None:
    if name is None:
        monkeypatch.delenv("SSH_AUTH_SOCK", raising=False)
    else:
        monkeypatch.setenv("SSH_AUTH_SOCK", name)
    assert not agent.holds(PUBLIC)
