"""`irkit key` as its users meet it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from irkit.keys import PublicKey
from tests.cli.command import Irkit


@pytest.fixture
def irkit(tmp_path: Path) -> Irkit:
    clean = {"IRKIT_PASSPHRASE": None, "SSH_AUTH_SOCK": str(tmp_path / "none")}
    return Irkit(tmp_path, environment=clean)


def with_passphrase(irkit: Irkit, passphrase: str) -> Irkit:
    return Irkit(irkit.folder, environment={**irkit.environment, "IRKIT_PASSPHRASE": passphrase})


def test_a_key_is_made_shown_and_handed_out(irkit: Irkit, tmp_path: Path) -> None:
    assert "irkit key make" in irkit("key", "show").complaint
    made = with_passphrase(irkit, "secret")("key", "make", "--name", "Asha Rao", status=0)
    shown = irkit("key", "show", "--json", status=0).json
    public = PublicKey.parse(shown["public"])
    assert public.text in made.out
    assert (shown["name"], shown["fingerprint"]) == ("Asha Rao", public.fingerprint)
    assert shown["words"] == public.words
    assert (shown["protection"], shown["ready"]) == ("passphrase", False)
    assert with_passphrase(irkit, "secret")("key", "show", "--json").json["ready"]
    assert irkit("key", "export", status=0).out == f"{public.text}\n"
    irkit("key", "export", "-o", "asha.pub", status=0)
    assert (tmp_path / "asha.pub").read_bytes() == f"{public.text}\n".encode()
    assert "exists" in irkit("key", "export", "-o", "asha.pub").complaint


def test_a_key_is_never_replaced(irkit: Irkit) -> None:
    irkit("key", "make", "--no-passphrase", status=0)
    before = irkit("key", "export").out
    assert "there is a key already" in irkit("key", "make", "--no-passphrase").complaint
    assert irkit("key", "export").out == before


def test_nobody_is_asked_where_nobody_is(irkit: Irkit) -> None:
    assert "IRKIT_PASSPHRASE" in irkit("key", "make").complaint
    assert not (irkit.folder / "home").exists()


def test_passphrases_come_from_files(irkit: Irkit, tmp_path: Path) -> None:
    (tmp_path / "old").write_bytes("पुराना\r\nmore".encode())
    (tmp_path / "new").write_bytes(b"new")
    (tmp_path / "empty").write_bytes(b"\nsecret")
    (tmp_path / "bytes").write_bytes(b"\xff")
    assert "empty" in irkit("key", "make", "--passphrase-file", "empty").complaint
    assert "UTF-8" in irkit("key", "make", "--passphrase-file", "bytes").complaint
    assert "cannot read" in irkit("key", "make", "--passphrase-file", "none").complaint
    irkit("key", "make", "--passphrase-file", "old", status=0)
    change = ("key", "passphrase", "--passphrase-file")
    wrong = irkit(*change, "new", "--new-passphrase-file", "new")
    assert "passphrase another one" in wrong.complaint
    irkit(*change, "old", "--new-passphrase-file", "new", status=0)
    irkit(*change, "new", "--no-passphrase", status=0)
    assert irkit("key", "show", "--json").json["protection"] == "none"


def test_a_passphrase_in_the_environment_is_not_taken_for_the_new_one(irkit: Irkit) -> None:
    known = with_passphrase(irkit, "secret")
    known("key", "make", status=0)
    assert "nobody can be asked" in known("key", "passphrase").complaint


def test_a_key_made_elsewhere_is_used(irkit: Irkit, tmp_path: Path) -> None:
    irkit("key", "make", "--no-passphrase", status=0)
    made = irkit("key", "export").out
    (tmp_path / "home/keys/responder.key").rename(tmp_path / "mine")
    with_passphrase(irkit, "secret")("key", "import", "mine", "--name", "Asha", status=0)
    shown = irkit("key", "show", "--json").json
    assert (shown["public"].split()[1], shown["name"]) == (made.split()[1], "Asha")
    assert shown["protection"] == "passphrase"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no public"),
        (b"nothing", "no public"),
        (b"\xff\x00", "no public"),
        (b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "no private key"),
        (b"x" * 100_000, "it is larger than"),
        (f"{PublicKey(bytes(32)).text}\n".encode(), "does not hold"),
    ],
)
def test_what_is_no_key_is_not_used(
    irkit: Irkit, tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "file").write_bytes(content)
    assert said in irkit("key", "import", "file", "--no-passphrase").complaint
    assert not (tmp_path / "home").exists()


@pytest.mark.linux
def test_a_passphrase_is_asked_for_twice_and_not_shown(irkit: Irkit, tmp_path: Path) -> None:
    import pty

    control, terminal = pty.openpty()
    environment = {**os.environ, "IRKIT_HOME": str(tmp_path / "home")}
    environment.pop("IRKIT_PASSPHRASE", None)
    command = [sys.executable, "-m", "irkit", "key", "make", "--name", "Asha"]
    with subprocess.Popen(
        command,
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        env=environment,
        start_new_session=True,
        close_fds=True,
        preexec_fn=lambda: os.close(os.open(os.ttyname(0), os.O_RDWR)),  # its own terminal
    ) as process:
        os.close(terminal)
        seen = b""
        for _ in range(2):
            while not seen.endswith(b": "):
                seen += os.read(control, 1000)
            os.write(control, b"very secret\n")
            seen += b"|"
        try:
            while more := os.read(control, 1000):
                seen += more
        except OSError:  # Linux says so of a terminal whose program has ended
            pass
        os.close(control)
        assert process.wait(60) == 0, seen
    assert b"very secret" not in seen
    known = with_passphrase(irkit, "very secret")
    assert known("key", "show", "--json", status=0).json["ready"]
