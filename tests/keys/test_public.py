"""Public keys and signatures, beside OpenSSH's own tools where they are."""

import base64
import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from irkit import spoken
from irkit.errors import UsageError
from irkit.keys import PublicKey, sshsig
from irkit.keys.store import KeySigner
from irkit.keys.wire import number, string

needs_ssh_keygen = pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="no ssh-keygen")


def new_signer(name: str = "Asha") -> KeySigner:
    key = Ed25519PrivateKey.generate()
    return KeySigner(PublicKey(key.public_key().public_bytes_raw(), name), key)


@given(st.binary(min_size=32, max_size=32), st.sampled_from(["", "Asha", "Asha Rao, CERT", "आशा"]))
def test_a_key_reads_back_as_it_was_handed_out(raw: bytes, name: str) -> None:
    key = PublicKey(raw, name)
    again = PublicKey.parse(f"  {key.text}\n")
    assert (again, again.name) == (key, name)


def test_the_words_are_half_of_the_fingerprint() -> None:
    key = new_signer().public
    digest = base64.b64decode(key.fingerprint.removeprefix("SHA256:") + "=")
    assert spoken.bytes_of(key.words) == digest[:16]


GOOD = PublicKey(bytes(range(32)), "Asha").text
BLOB = string(b"ssh-ed25519") + string(bytes(32))


def line(blob: bytes) -> str:
    return f"ssh-ed25519 {base64.b64encode(blob).decode()}"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ssh-ed25519",
        "ssh-ed25519 AAAA",
        "ssh-ed25519 ****",
        f"{GOOD}\n{GOOD}",
        f"{GOOD}\u2028x",
        f"{GOOD} \u202eevil",
        f"{GOOD} \x1b[2J",
        GOOD + "x" * 201,
        GOOD + " " * 5 + "x" * 1_000_000,
        GOOD.replace("ssh-ed25519", "ssh-rsa"),
        line(BLOB + b"\0"),
        line(BLOB[:-1]),
        line(string(b"ssh-ed25519") + string(bytes(31))),
        line(string(b"ssh-rsa") + string(bytes(32))),
        line(number(0xFFFFFFFF) + b"ssh-ed25519"),
    ],
)
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        PublicKey.parse(text)


def test_a_signature_holds_for_these_bytes_and_this_key_only() -> None:
    signer, other = new_signer(), new_signer()
    signature = signer.sign(b"data")
    assert len(signature) == 64
    assert signer.public.verify(signature, b"data")
    assert not signer.public.verify(signature, b"Data")
    assert not signer.public.verify(signature[:-1], b"data")
    assert not other.public.verify(signature, b"data")


def test_a_text_signature_names_its_key_and_purpose() -> None:
    signer = new_signer()
    text = sshsig.sign(signer, "irkit-test", b"message")
    assert sshsig.signed_by(text, "irkit-test", b"message") == signer.public
    assert sshsig.signed_by(text, "irkit-other", b"message") is None
    assert sshsig.signed_by(text, "irkit-test", b"massage") is None


@given(st.data())
def test_a_changed_text_signature_never_holds(data: st.DataObject) -> None:
    signer = new_signer()
    text = sshsig.sign(signer, "irkit-test", b"message")
    coded = text.split("-----")[2]
    place = data.draw(st.integers(0, len(coded) - 1))
    char = data.draw(st.sampled_from("Az09+/=\n\0é"))
    changed = coded[:place] + char + coded[place + 1 :]
    found = sshsig.signed_by(text.replace(coded, changed), "irkit-test", b"message")
    if "".join(changed.split()) != "".join(coded.split()):
        assert found is None


@pytest.mark.parametrize("text", ["", "-----BEGIN SSH SIGNATURE-----", "x" * 1_000_000, "é"])
def test_what_is_no_signature_holds_for_nothing(text: str) -> None:
    assert sshsig.signed_by(text, "irkit-test", b"message") is None


@needs_ssh_keygen
def test_ssh_keygen_shows_the_same_fingerprint(tmp_path: Path) -> None:
    key = new_signer().public
    file = tmp_path / "key.pub"
    file.write_text(key.text + "\n", "utf-8")
    shown = subprocess.run(["ssh-keygen", "-lf", file], capture_output=True, text=True, check=True)
    assert key.fingerprint in shown.stdout


@needs_ssh_keygen
def test_ssh_keygen_checks_what_irkit_signed(tmp_path: Path) -> None:
    signer = new_signer()
    (tmp_path / "sig").write_text(sshsig.sign(signer, "irkit-test", b"message\n"))
    (tmp_path / "signers").write_text(f"asha {signer.public.text}\n")
    check = ["ssh-keygen", "-Y", "verify", "-n", "irkit-test", "-I", "asha"]
    check += ["-f", "signers", "-s", "sig"]
    good = subprocess.run(check, cwd=tmp_path, input=b"message\n", capture_output=True)
    bad = subprocess.run(check, cwd=tmp_path, input=b"massage\n", capture_output=True)
    assert good.returncode == 0, good
    assert bad.returncode != 0


@needs_ssh_keygen
def test_irkit_checks_what_ssh_keygen_signed(tmp_path: Path) -> None:
    made = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "asha", "-f", "key"]
    subprocess.run(made, cwd=tmp_path, check=True)
    signing = ["ssh-keygen", "-q", "-Y", "sign", "-n", "irkit-test", "-f", "key"]
    text = subprocess.run(
        signing, cwd=tmp_path, input=b"message", capture_output=True, check=True
    ).stdout.decode()
    public = PublicKey.parse((tmp_path / "key.pub").read_text())
    assert sshsig.signed_by(text, "irkit-test", b"message") == public
