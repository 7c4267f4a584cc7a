"""Bundles in the hands of stock tools, as docs/SHARING.md has it: age, tar, minisign, bagit."""

import os
import pty
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from irkit.contacts import identity
from irkit.keys import minisign
from tests.bundle.conftest import ASHA, BELA, CAROL
from tests.bundle.forging import bundled, files, opened
from tests.contacts.people import Person

TOOLS = ("age", "minisign", "tar", "ssh-keygen")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason=f"needs {', '.join(TOOLS)}"
)


def run(folder: Path, command: str, status: int = 0) -> str:
    ran = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], cwd=folder, capture_output=True, timeout=60
    )
    assert ran.returncode == status, ran
    return ran.stdout.decode()


@pytest.fixture
def unpacked(bundle: Path, tmp_path: Path) -> Path:
    """The bundle, opened by age and tar."""
    (tmp_path / "bela.txt").write_text(f"{BELA.identity}\n")
    run(tmp_path, "age -d -i bela.txt 017.irkit | tar -x")
    return tmp_path / "irkit-bundle"


def test_what_age_and_tar_unpack_is_what_went_in(case: Path, unpacked: Path) -> None:
    for top in ("evidence", "reports"):
        assert [(f.name, f.read_bytes()) for f in files(case, top)] == [
            (f.name, f.read_bytes()) for f in files(unpacked / "data", top)
        ]
    assert (unpacked / "data" / "case.db").stat().st_mode & 0o777 == 0o600


def test_minisign_checks_the_signature(unpacked: Path) -> None:
    key = minisign.public_line(ASHA.signer.public)
    said = run(unpacked, f"minisign -V -P {key} -m tagmanifest-sha256.txt")
    assert "Signature and comment signature verified" in said
    assert "irkit bundle " in said
    run(unpacked, "minisign -V -p minisign.pub -m tagmanifest-sha256.txt")
    other = minisign.public_line(CAROL.signer.public)
    run(unpacked, f"minisign -V -P {other} -m tagmanifest-sha256.txt", status=1)
    (unpacked / "tagmanifest-sha256.txt").write_text("changed\n")
    run(unpacked, f"minisign -V -P {key} -m tagmanifest-sha256.txt", status=1)


def test_bagit_and_sha256sum_check_the_rest(unpacked: Path) -> None:
    validate = f"{sys.executable} -W ignore -m bagit --validate ."
    run(unpacked, validate)
    run(unpacked, "sha256sum --quiet --strict -c tagmanifest-sha256.txt manifest-sha256.txt")
    (unpacked / "data" / "reports" / "अहवाल.html").write_text("changed")
    run(unpacked, validate, status=1)
    run(unpacked, "sha256sum --quiet -c manifest-sha256.txt", status=1)


def test_what_minisign_signs_is_read(tmp_path: Path) -> None:
    """The format as minisign itself writes it, with a key of its own."""
    run(
        tmp_path,
        "minisign -G -W -p pub -s sec && echo content > file && minisign -S -s sec -m file -t said",
    )
    lines = (tmp_path / "pub").read_text().splitlines()
    import base64

    from irkit.keys import PublicKey

    raw = base64.b64decode(lines[1])
    text = (tmp_path / "file.minisig").read_text().splitlines()
    signature = base64.b64decode(text[1])
    assert signature[:2] == b"ED"
    ours = minisign.sign(ASHA.signer, b"content\n", "said").splitlines()
    assert [len(line) for line in ours[1:]] == [len(line) for line in text[1:]]
    assert PublicKey(raw[10:]).verify(base64.b64decode(text[3]), signature[10:] + b"said")


def test_a_recipient_with_an_ssh_key(case: Path, tmp_path: Path) -> None:
    from irkit.bundle import Addressee, Limits, Request, create, unpack
    from irkit.case import Case
    from tests.bundle.forging import Silent

    pem = CAROL.key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption())
    (tmp_path / "id").write_bytes(pem)
    (tmp_path / "id").chmod(0o600)
    request = Request((Addressee("Carol", CAROL.signer.public.text),))
    with Case.open(case, write=True) as one:
        create(one, tmp_path / "b", request, ASHA.signer, Silent())
    run(tmp_path, "age -d -i id b | tar -x")
    assert (tmp_path / "irkit-bundle" / "bagit.txt").exists()
    keys = identity.of_file(tmp_path / "id", str)
    done = unpack(
        tmp_path / "b",
        tmp_path / "got",
        keys,
        Limits(1 << 30),
        Silent(),
    )
    assert done.is_case
    assert done.notes == ()


def test_what_age_encrypts_anew_is_opened(unpacked: Path, tmp_path: Path) -> None:
    """Who passes a bundle on needs no irkit."""
    run(tmp_path, f"age -d -i bela.txt 017.irkit | age -r {CAROL.recipient} > passed-on")
    assert opened(tmp_path / "passed-on", tmp_path / "got", CAROL).is_case


def test_age_opens_with_the_identity_in_irkits_home(case: Path, tmp_path: Path) -> None:
    """It asks for the passphrase on a terminal."""
    own = identity.make("correct horse")
    owner = Person("owner", identity=identity.opened(own, lambda: "correct horse"))
    path = bundled(case, tmp_path / "b", ASHA, owner).path
    command = ["age", "-d", "-o", tmp_path / "out.tar", "-i", identity.path(), path]
    ours, its = pty.openpty()
    with subprocess.Popen(
        ["setsid", "-c", "-w", *command], stdin=its, stdout=its, stderr=its
    ) as age:
        said = b""
        while b"passphrase" not in said:
            said += os.read(ours, 1000)
        os.write(ours, b"correct horse\n")
        assert age.wait(30) == 0
    os.close(ours)
    os.close(its)
    assert "irkit-bundle/bagit.txt" in run(tmp_path, "tar -tf out.tar")
