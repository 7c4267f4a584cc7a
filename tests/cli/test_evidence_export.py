"""`irkit evidence export`: what others open with their own tools, and nothing else gets out."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import pyzipper

from irkit.capture.export import export
from irkit.case import Case
from tests.cli.command import Irkit
from tests.cli.test_evidence import stored

CONTENTS = {"first": b"inert evidence\n" * 1000, "second": b"", "third": os.urandom(70_000)}


@pytest.fixture
def filled(irkit: Irkit) -> Irkit:
    """irkit in a folder with a case, called `case`, that keeps three files."""
    irkit("case", "new", "case", status=0)
    for name, content in CONTENTS.items():
        (irkit.folder / name).write_bytes(content)
    irkit("evidence", "add", *CONTENTS, "--case", "case", status=0)
    return irkit


def newest(folder: Path) -> tuple[str, str, dict[str, Any]]:
    with Case.open(folder / "case") as case:
        head = case.head()
    assert head
    return head.action, head.object, json.loads(head.body)


def aes(path: Path) -> dict[str, bytes]:
    with pyzipper.AESZipFile(path) as archive:
        archive.setpassword(b"infected")
        assert all(one.wz_aes_strength == 3 for one in archive.infolist())
        return {name: archive.read(name) for name in archive.namelist()}


def classic(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        assert all(one.flag_bits & 1 for one in archive.infolist())
        return {name: archive.read(name, b"infected") for name in archive.namelist()}


@pytest.mark.parametrize(("more", "read"), [((), aes), (("--zipcrypto",), classic)])
def test_all_is_exported_with_where_it_came_from(
    filled: Irkit, more: tuple[str, ...], read: Callable[[Path], dict[str, bytes]]
) -> None:
    words = ("evidence", "export", "--case", "case", "-o", "out.zip", *more, "--json")
    said = filled(*words, status=0).json
    path = filled.folder / "out.zip"
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    assert (said["sha256"], said["size"], said["files"]) == (digest, path.stat().st_size, 3)
    members = read(path)
    lines = [json.loads(line) for line in members["manifest.jsonl"].splitlines()]
    assert [Path(one["body"]["path"]).name for one in lines] == [*CONTENTS]
    for line, content in zip(lines, CONTENTS.values(), strict=True):
        assert line["exported"] is True
        assert members[line["file"]] == content
        assert line["sha256"] == hashlib.sha256(content).hexdigest()
        assert f"{line['sha256']}  {line['file']}\n".encode() in members["SHA256SUMS"]
    action, about, body = newest(filled.folder)
    assert (action, about, body["sha256"]) == ("evidence exported", str(path), digest)
    assert body["encryption"] == ("ZipCrypto" if more else "AES-256")
    assert [one["file"] for one in body["files"]] == [one["file"] for one in lines]
    filled("case", "verify", "case", status=0)


def test_some_are_exported_by_name_or_hash(filled: Irkit) -> None:
    first, third = (hashlib.sha256(CONTENTS[name]).hexdigest() for name in ("first", "third"))
    words = (
        "evidence",
        "export",
        "--case",
        "case",
        "-o",
        "out.zip",
        first,
        f"file-{third[:12]}.bin",
    )
    filled(*words, status=0)
    assert set(aes(filled.folder / "out.zip")) == {
        *(f"file-{one[:12]}.bin" for one in (first, third)),
        "manifest.jsonl",
        "SHA256SUMS",
    }
    complaint = filled(*words[:6], "gone").complaint
    assert complaint == "no evidence is called gone: irkit evidence list"


@pytest.mark.skipif(not shutil.which("unzip"), reason="there is no unzip")
def test_unzip_opens_it(filled: Irkit) -> None:
    filled("evidence", "export", "--case", "case", "-o", "out.zip", "--zipcrypto", status=0)
    unzip = ["unzip", "-qq", "-P", "infected", "out.zip", "-d", "opened"]
    subprocess.run(unzip, cwd=filled.folder, check=True)
    subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=filled.folder / "opened", check=True)


@pytest.mark.skipif(not shutil.which("bsdtar"), reason="there is no bsdtar")
@pytest.mark.parametrize("more", [(), ("--zipcrypto",)])
def test_bsdtar_opens_it(filled: Irkit, more: tuple[str, ...]) -> None:
    filled("evidence", "export", "--case", "case", "-o", "out.zip", *more, status=0)
    (filled.folder / "opened").mkdir()
    tar = ["bsdtar", "--passphrase", "infected", "-xf", "../out.zip"]
    subprocess.run(tar, cwd=filled.folder / "opened", check=True)
    subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=filled.folder / "opened", check=True)


def test_what_does_not_hold_stays_out_and_is_said(filled: Irkit) -> None:
    digest = hashlib.sha256(CONTENTS["first"]).hexdigest()
    (filled.folder / "case" / "evidence" / f"file-{digest[:12]}.bin").write_bytes(b"edited")
    ran = filled("evidence", "export", "--case", "case", "-o", "out.zip", status=2)
    reason = f"edited: file-{digest[:12]}.bin has another content than it had"
    assert ran.err == f"irkit: not exported: {reason}\n"
    assert "2 files, 1 left out" in ran.out
    members = aes(filled.folder / "out.zip")
    assert f"file-{digest[:12]}.bin" not in members
    first = json.loads(members["manifest.jsonl"].splitlines()[0])
    assert (first["exported"], first["reason"]) == (False, reason)
    assert newest(filled.folder)[2]["left_out"] == {f"file-{digest[:12]}.bin": reason}
    alone = ("evidence", "export", "--case", "case", "-o", "alone.zip", digest)
    assert filled(*alone).complaint == reason
    assert not (filled.folder / "alone.zip").exists()


def test_how_far_it_is_counts_both_looks_at_each_file(filled: Irkit) -> None:
    """Files that differ are compared only."""
    *_, bad = files = stored(filled.folder / "case")
    bad.write_bytes(bytes(bad.stat().st_size))
    sizes = {one: one.stat().st_size for one in files}
    totals: list[int] = []
    read: list[int] = []
    with Case.open(filled.folder / "case", write=True) as case:
        export(case, filled.folder / "a.zip", begins=totals.append, tell=read.append)
    whole = sum(sizes.values())
    assert totals == [2 * whole, 2 * whole - sizes[bad]]
    assert sum(read) == totals[-1]


@pytest.mark.linux
def test_a_hostile_name_stands_only_in_the_manifest(irkit: Irkit) -> None:
    irkit("case", "new", "case", status=0)
    name = b"../\x1b[2J=cmd\n\xff\xe2\x80\xae.exe".replace(b"/", b"_")
    with open(os.fsencode(irkit.folder) + b"/" + name, "wb") as file:
        file.write(b"inert")
    uri = "file://" + str(irkit.folder) + "/" + "".join(f"%{byte:02x}" for byte in name)
    irkit("evidence", "add", uri, "--case", "case", status=0)
    irkit("evidence", "export", "--case", "case", "-o", "out.zip", status=0)
    members = aes(irkit.folder / "out.zip")
    assert set(members) == {stored(irkit.folder / "case")[0].name, "manifest.jsonl", "SHA256SUMS"}
    assert members["manifest.jsonl"].isascii()
    assert b"\x1b" not in members["manifest.jsonl"]
    (line,) = members["manifest.jsonl"].splitlines()
    raw = bytes.fromhex(json.loads(line)["body"]["path_raw"])
    assert raw.decode("utf-8", "surrogatepass").encode("utf-8", "surrogateescape").endswith(name)


def test_nothing_to_export_and_nowhere_to(irkit: Irkit, filled: Irkit) -> None:
    irkit("case", "new", "empty", status=0)
    words = ("evidence", "export", "--case")
    assert irkit(*words, "empty", "-o", "out.zip").complaint == "the case has no evidence yet"
    assert (
        "use its reports/ or exports/"
        in irkit(*words, "case", "-o", "case/evidence/out.zip").complaint
    )
    assert "cannot write" in irkit(*words, "case", "-o", "gone/out.zip").complaint
    irkit(*words, "case", "-o", "case/exports/out.zip", status=0)
    irkit("case", "verify", "case", status=0)
    with Case.open(irkit.folder / "case", write=True):
        assert "is in use" in irkit(*words, "case", "-o", "out.zip").complaint
    assert not (irkit.folder / "out.zip").exists()


def test_labels_are_asked_first(irkit: Irkit) -> None:
    (irkit.folder / "f").write_bytes(b"inert")
    words = ("evidence", "export", "-o", "out.zip", "--case")
    for tlp, answer in (("RED", ("--recipient", "N. Rao")), ("AMBER+STRICT", ("--yes",))):
        irkit("case", "new", tlp, "--tlp", tlp, status=0)
        irkit("evidence", "add", "f", "--case", tlp, status=0)
        assert irkit(*words, tlp).complaint.startswith(f"TLP:{tlp} ")
        assert not (irkit.folder / "out.zip").exists()
        irkit(*words, tlp, *answer, status=0)
        with pyzipper.AESZipFile(irkit.folder / "out.zip") as archive:
            archive.setpassword(b"infected")
            (line,) = map(json.loads, archive.read("manifest.jsonl").splitlines())
        to = ["N. Rao"] if tlp == "RED" else []
        assert (line["tlp"], line["pap"], line["recipients"]) == (tlp, "AMBER", to)
        (irkit.folder / "out.zip").unlink()
    with Case.open(irkit.folder / "RED") as case:
        bodies = [json.loads(one.body) for one in case.ledger() if one.action.endswith("exported")]
    assert bodies[0]["recipients"] == ["N. Rao"]


@pytest.mark.linux
def test_a_leftover_goes_and_what_another_irkit_writes_stays(filled: Irkit) -> None:
    import fcntl

    dead, live = (filled.folder / f".irkit-{name}.part" for name in ("dead", "live"))
    dead.write_bytes(b"half")
    with live.open("wb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        filled("evidence", "export", "--case", "case", "-o", "out.zip", status=0)
        assert (dead.exists(), live.exists()) == (False, True)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_signal_leaves_nothing(filled: Irkit) -> None:
    """It comes when the first bytes are there: then the part is seen in the folder."""
    import signal

    big = filled.folder / "big"
    with big.open("wb") as file:
        for _ in range(8):
            file.write(os.urandom(1 << 20))
    filled("evidence", "add", big, "--case", "case", status=0)
    before = newest(filled.folder)
    out = filled.folder / "out"
    out.mkdir()
    words = ("evidence", "export", "--case", "case", "-o", "out/e.zip", "--zipcrypto")
    with subprocess.Popen(
        [*filled.program, *words], stderr=subprocess.PIPE, **filled._where()
    ) as process:
        while not [one for one in out.iterdir() if one.stat().st_size > 100_000]:
            assert process.poll() is None
        process.send_signal(signal.SIGTERM)
        assert process.stderr
        assert process.stderr.read().strip() == b"irkit: stopped"
    assert process.returncode == 2
    assert [*out.iterdir()] == []
    assert newest(filled.folder) == before
