"""The responder's key in irkit's home, beside openssl where it is."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from irkit import keys
from irkit.errors import KeyUnusable, UsageError
from irkit.keys import Protection, store


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("IRKIT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("SSH_AUTH_SOCK", str(tmp_path / "none"))
    monkeypatch.delenv("IRKIT_PASSPHRASE", raising=False)
    return tmp_path / "home"


def no_question() -> str:
    raise AssertionError("asked for the passphrase")


def test_nothing_is_made_by_looking(home: Path) -> None:
    assert keys.own() is None
    assert keys.ready() is None
    with pytest.raises(UsageError, match="irkit key make"):
        keys.signer(no_question)
    assert not home.exists()


def test_a_protected_key_signs_after_its_passphrase() -> None:
    public = keys.make("Asha", "पासफ़्रेज़ 1")
    assert keys.ready() is None
    signer = keys.signer(lambda: "पासफ़्रेज़ 1")
    assert signer.public == public
    assert public.verify(signer.sign(b"data"), b"data")
    with pytest.raises(KeyUnusable, match="passphrase"):
        keys.signer(lambda: "another")


def test_the_environment_can_give_the_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    public = keys.make("Asha", "secret")
    monkeypatch.setenv("IRKIT_PASSPHRASE", "secret")
    found = keys.ready()
    assert found
    assert found.public == public
    monkeypatch.setenv("IRKIT_PASSPHRASE", "other")
    with pytest.raises(KeyUnusable):
        keys.ready()


def test_a_key_without_passphrase_signs_without_a_question() -> None:
    public = keys.make("Asha", None)
    own, ready = keys.own(), keys.ready()
    assert own
    assert own.protection is Protection.NONE
    assert (own.public, own.public.name) == (public, "Asha")
    assert ready
    assert public.verify(ready.sign(b"data"), b"data")


def test_a_key_is_never_replaced_by_another() -> None:
    public = keys.make("Asha", None)
    with pytest.raises(UsageError, match="there is a key already"):
        keys.make("Bina", None)
    own = keys.own()
    assert own
    assert own.public == public
    assert os.listdir(store.path().parent) == ["responder.key"]


def test_the_passphrase_can_change() -> None:
    public = keys.make("Asha", "old")
    with pytest.raises(KeyUnusable):
        store.change_passphrase(lambda: "wrong", "new")
    store.change_passphrase(lambda: "old", "new")
    assert keys.signer(lambda: "new").public == public
    store.change_passphrase(lambda: "new", None)
    assert keys.signer(no_question).public == public


@pytest.mark.linux
def test_only_its_owner_can_read_the_file(home: Path) -> None:
    old = os.umask(0)
    try:
        keys.make("Asha", None)
    finally:
        os.umask(old)
    assert store.path().stat().st_mode & 0o777 == 0o600
    assert (home / "keys").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"x" * 100_000,
        b"-----BEGIN PRIVATE KEY-----\n",
        b"ssh-ed25519 AAAA\n",
    ],
)
def test_a_file_that_is_no_key_is_said(content: bytes) -> None:
    store.path().parent.mkdir(parents=True)
    store.path().write_bytes(content)
    with pytest.raises(KeyUnusable):
        keys.ready()


def test_a_public_line_of_another_key_is_noticed() -> None:
    keys.make("Asha", None)
    other = Ed25519PrivateKey.generate().public_key().public_bytes_raw()
    _, _, pem = store.path().read_text("utf-8").partition("\n")
    store.path().write_text(f"{keys.PublicKey(other).text}\n{pem}", "utf-8")
    with pytest.raises(KeyUnusable, match="another key"):
        keys.ready()


@pytest.mark.parametrize("name", ["two\nlines", "\u202eevil", "x" * 201])
def test_a_name_is_one_visible_line(name: str) -> None:
    with pytest.raises(UsageError):
        keys.make(name, None)
    assert keys.own() is None


@pytest.mark.parametrize("form", [PrivateFormat.PKCS8, PrivateFormat.OpenSSH])
def test_keys_made_elsewhere_are_read(form: PrivateFormat) -> None:
    key = Ed25519PrivateKey.generate()
    data = key.private_bytes(Encoding.PEM, form, NoEncryption())
    assert store.loaded(data, no_question).private_bytes_raw() == key.private_bytes_raw()


def test_keys_of_other_kinds_are_refused() -> None:
    key = rsa.generate_private_key(65537, 2048)
    data = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with pytest.raises(UsageError, match="another kind"):
        store.loaded(data, no_question)
    with pytest.raises(UsageError):
        store.loaded(b"nothing", no_question)


@pytest.mark.skipif(not shutil.which("openssl"), reason="no openssl")
def test_openssl_reads_the_protected_file_and_irkit_what_openssl_made(tmp_path: Path) -> None:
    public = keys.make("Asha", "secret")
    reading = ["openssl", "pkey", "-in", store.path(), "-passin", "pass:secret"]
    reading += ["-pubout", "-outform", "DER"]
    shown = subprocess.run(reading, capture_output=True, check=True).stdout
    assert shown[-32:] == public.raw
    made = tmp_path / "made.pem"
    making = ["openssl", "genpkey", "-algorithm", "ed25519", "-aes256", "-pass", "pass:other"]
    subprocess.run([*making, "-out", made], check=True)
    store.loaded(made.read_bytes(), lambda: "other")


@pytest.mark.linux
def test_a_kill_at_any_point_leaves_a_whole_key_or_none(home: Path) -> None:
    """The process ends itself, hard, at the nth call that touches the disk."""
    script = (
        "import os, sys\n"
        "from irkit import keys\n"
        "left = int(sys.argv[1])\n"
        "def hook(event, arguments):\n"
        "    global left\n"
        "    if event in ('open', 'os.rename', 'os.link', 'os.remove', 'os.mkdir'):\n"
        "        left -= 1\n"
        "        if left == 0: os.kill(os.getpid(), 9)\n"
        "import irkit.spoken, cryptography.hazmat.primitives.kdf.scrypt\n"
        "from irkit.keys import store\n"
        "store.path()\n"
        "sys.addaudithook(hook)\n"
        "keys.make('Asha', None)\n"
        "os._exit(0)\n"
    )
    for count in range(1, 20):
        ended = subprocess.run([sys.executable, "-c", script, str(count)], timeout=60).returncode
        if store.path().exists():
            assert keys.ready()
            store.path().unlink()
        if ended == 0:
            break
    assert ended == 0
    assert count > 4
