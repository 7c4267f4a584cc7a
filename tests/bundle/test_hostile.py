"""What somebody sends to do harm: nothing of it is unpacked, and each is named."""

import os
import struct
import sys
from collections.abc import Callable
from pathlib import Path

import pyrage
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from irkit.bundle import inspect
from irkit.bundle.bag import MANIFEST, SIGNATURE, TAG_MANIFEST, Payload
from irkit.bundle.tar import END, Member, header
from irkit.contacts import identity
from irkit.errors import BundleError, NotForYou, UsageError
from tests.bundle.conftest import ASHA, BELA, CAROL
from tests.bundle.forging import Forgery, Silent, member, opened, payload_of, sha256


@pytest.fixture
def payload(case: Path) -> dict[str, bytes]:
    return payload_of(case)


def refused(path: Path, tmp_path: Path, match: str, kind: type[Exception] = BundleError) -> None:
    """It is not opened, and leaves nothing behind, in the folder or anywhere near."""
    before = {one for one in tmp_path.rglob("*") if "home" not in one.parts}
    with pytest.raises(kind, match=match):
        opened(path, tmp_path / "got", BELA)
    assert {one for one in tmp_path.rglob("*") if "home" not in one.parts} == before


def test_a_forgery_that_changes_nothing_is_opened(
    payload: dict[str, bytes], tmp_path: Path
) -> None:
    """Else the tests below could pass for another reason."""
    assert opened(Forgery(payload, ASHA).write(tmp_path / "b", BELA), tmp_path / "got", BELA)
    assert opened(Forgery(payload, ASHA).write(tmp_path / "b"), tmp_path / "open", BELA)


PATHS = [
    "data/evidence/../../../escaped",
    "data/../escaped",
    "data/evidence//escaped",
    "data/evidence/C:escaped",
    "data/evidence/..\\..\\escaped",
    "data/evidence/a:stream",
    "data/evidence/NUL",
    "data/evidence/com1.txt",
    "data/evidence/x.",
    "data/evidence/x\u202egpj.exe",
    "data/exports/x",
    "data/case.db-wal",
    "data/case.db-journal",
    "data/case.lock",
    "data/reports/sub/x",
    "elsewhere/x",
]


@pytest.mark.parametrize("path", PATHS)
def test_no_path_leads_anywhere_else(payload: dict[str, bytes], tmp_path: Path, path: str) -> None:
    refused(Forgery({**payload, path: b"x"}, ASHA).write(tmp_path / "b", BELA), tmp_path, ".")
    assert not (tmp_path / "escaped").exists()


def test_names_that_are_one_on_some_system_are_refused(
    payload: dict[str, bytes], tmp_path: Path
) -> None:
    more = {"data/reports/a.html": b"1", "data/reports/A.html": b"2"}
    refused(Forgery({**payload, **more}, ASHA).write(tmp_path / "b"), tmp_path, "the same")


def test_a_name_that_stands_there_twice(payload: dict[str, bytes], tmp_path: Path) -> None:
    one = Payload("data/case.db", sha256(payload["data/case.db"]))
    manifest = [one, one]
    forged = Forgery(
        {"data/case.db": payload["data/case.db"]},
        ASHA,
        info={"files": 2, "octets": 2 * len(payload["data/case.db"])},
        manifest=manifest,
        members=lambda files: files.append(files[-1]),
    )
    refused(forged.write(tmp_path / "b"), tmp_path, "the same")


MEMBERS: list[tuple[Callable[[list[bytes]], None], str]] = [
    (lambda files: files.append(member("data/reports/more.html", b"x")), "more files"),
    (lambda files: files.pop(), "is missing"),
    (lambda files: files.pop(7), "is missing"),
    (lambda files: files.reverse(), "where it should be"),
    (lambda files: files.insert(7, files[6]), "comes first"),
    (lambda files: files.pop(2), "where it should be"),
    (lambda files: files.insert(0, member("fetch.txt", b"http://192.0.2.1/ 1 data/x\n")), "should"),
]


@pytest.mark.parametrize(("change", "match"), MEMBERS)
def test_the_tar_holds_the_files_of_the_manifest_and_no_others(
    payload: dict[str, bytes], tmp_path: Path, change: Callable[[list[bytes]], None], match: str
) -> None:
    refused(Forgery(payload, ASHA, members=change).write(tmp_path / "b", BELA), tmp_path, match)


def edited(files: list[bytes]) -> None:
    files[-1] = files[-1].replace(b"Nothing", b"Notning")


def test_a_content_that_was_changed_is_refused(payload: dict[str, bytes], tmp_path: Path) -> None:
    path = Forgery(payload, ASHA, members=edited).write(tmp_path / "b", BELA)
    refused(path, tmp_path, "another content than was signed")
    found = inspect(path, [BELA.identity], Silent())
    assert len(found.faults) == 1
    assert [one.holds for one in found.files] == [True, True, True, False]


def drop_signature(tags: dict[str, bytes]) -> None:
    tags[SIGNATURE] = b"\n" * 4


def own_manifest(tags: dict[str, bytes]) -> None:
    tags[MANIFEST] = tags[MANIFEST].replace(b"a", b"b")


def own_tag_manifest(tags: dict[str, bytes]) -> None:
    tags[TAG_MANIFEST] = tags[TAG_MANIFEST].replace(b"a", b"b")


def by_somebody_else(tags: dict[str, bytes]) -> None:
    """The name of a friend, the signature of a stranger."""
    from irkit.keys import minisign

    comment = "irkit bundle 5c1b5a51-9e0b-4b1c-8f6e-0a4d9f3a7f10"
    tags[SIGNATURE] = minisign.sign(CAROL.signer, tags[TAG_MANIFEST], comment).encode()


@pytest.mark.parametrize(
    "change", [drop_signature, own_manifest, own_tag_manifest, by_somebody_else]
)
def test_a_forged_signature_is_refused_before_anything_is_unpacked(
    payload: dict[str, bytes], tmp_path: Path, change: Callable[[dict[str, bytes]], None]
) -> None:
    path = Forgery(payload, ASHA, change=change).write(tmp_path / "b", BELA)
    refused(path, tmp_path, "nothing was unpacked")
    assert inspect(path, [BELA.identity], Silent()).faults


def test_the_signature_of_another_bundle_is_refused(
    payload: dict[str, bytes], tmp_path: Path
) -> None:
    other: dict[str, bytes] = {}
    Forgery(payload, ASHA, change=other.update).tar()
    changed = {**payload, "data/reports/new.html": b"new"}

    def replay(tags: dict[str, bytes]) -> None:
        tags[SIGNATURE] = other[SIGNATURE]

    def replay_both(tags: dict[str, bytes]) -> None:
        replay(tags)
        tags[TAG_MANIFEST] = other[TAG_MANIFEST]

    for change, match in ((replay, "did not sign"), (replay_both, "does not hold the other")):
        path = Forgery(changed, ASHA, change=change).write(tmp_path / "b", BELA)
        refused(path, tmp_path, match)


def test_a_stranger_who_signs_everything_is_still_a_stranger(
    payload: dict[str, bytes], tmp_path: Path
) -> None:
    path = Forgery(payload, CAROL, info={"contact": ASHA.name}).write(tmp_path / "b", BELA)
    refused(path, tmp_path, "whom you do not know", UsageError)
    assert inspect(path, [BELA.identity], Silent()).sender.name == ""


# Sizes


@pytest.mark.parametrize("octets", [0, 1, 1 << 50])
def test_a_size_that_is_a_lie(payload: dict[str, bytes], tmp_path: Path, octets: int) -> None:
    path = Forgery(payload, ASHA, info={"octets": octets}).write(tmp_path / "b", BELA)
    refused(path, tmp_path, "larger|smaller|--limit")


def test_more_than_one_wants_to_take(payload: dict[str, bytes], tmp_path: Path) -> None:
    path = Forgery(payload, ASHA).write(tmp_path / "b", BELA)
    with pytest.raises(BundleError, match="--limit"):
        opened(path, tmp_path / "got", BELA, octets=1000)


def test_a_file_of_terabytes_is_refused_when_its_size_comes(
    payload: dict[str, bytes], tmp_path: Path
) -> None:
    giant = header(Member("irkit-bundle/data/case.db", 1 << 42, 7)) + bytes(1 << 20)

    def grow(files: list[bytes]) -> None:
        files[6] = giant

    path = Forgery(payload, ASHA, members=grow).write(tmp_path / "b", BELA)
    refused(path, tmp_path, "larger than the bundle says")


@pytest.mark.linux
def test_a_giant_of_zeros_is_read_no_further_than_its_first_block(tmp_path: Path) -> None:
    with (tmp_path / "b").open("wb") as file:
        file.truncate(1 << 40)
    refused(tmp_path / "b", tmp_path, "should be|ends")


def test_more_files_than_a_bundle_may_have(tmp_path: Path) -> None:
    lines = [Payload(f"data/evidence/{n}", "0" * 64) for n in range(110_000)]
    path = Forgery({}, ASHA, manifest=lines).write(tmp_path / "b", BELA)
    refused(path, tmp_path, "100,000 files|where it should be")


def test_a_million_tiny_members_end_with_the_first_that_is_unknown(
    payload: dict[str, bytes], tmp_path: Path
) -> None:
    def flood(files: list[bytes]) -> None:
        files += [member("data/reports/x", b"")] * 100_000

    path = Forgery(payload, ASHA, members=flood).write(tmp_path / "b")
    refused(path, tmp_path, "more files")


# The file of age


def test_every_cut_is_noticed(bundle: Path, tmp_path: Path) -> None:
    whole = bundle.read_bytes()
    for cut in (1, 20, 100, 300, 70_000, len(whole) // 2, len(whole) - 1):
        bundle.write_bytes(whole[:cut])
        refused(bundle, tmp_path, "cut off|no bundle|ends early|should be")


def test_an_empty_file_is_said_to_be_empty(tmp_path: Path) -> None:
    (tmp_path / "b").touch()
    refused(tmp_path / "b", tmp_path, "b is empty: ask for it again")


def test_what_follows_the_end_is_noticed(payload: dict[str, bytes], tmp_path: Path) -> None:
    tar = Forgery(payload, ASHA).tar()
    for more in (b"x", END, bytes(10_240)):
        for recipients in ([], [BELA.identity.to_public()]):
            data = tar + more
            (tmp_path / "b").write_bytes(pyrage.encrypt(data, recipients) if recipients else data)
            refused(tmp_path / "b", tmp_path, "follows the end")
    (tmp_path / "b").write_bytes(pyrage.encrypt(tar, [BELA.identity.to_public()]) + b"x")
    refused(tmp_path / "b", tmp_path, "cut off or was changed")


def test_every_changed_byte_is_noticed(bundle: Path, tmp_path: Path) -> None:
    whole = bytearray(bundle.read_bytes())
    for place in (0, 30, 200, 400, 5_000, 66_000, len(whole) - 1):
        whole[place] ^= 1
        bundle.write_bytes(whole)
        refused(bundle, tmp_path, ".")
        whole[place] ^= 1


def test_a_passphrase_is_not_even_tried(tmp_path: Path) -> None:
    file = identity.encrypted(b"x", "p").replace(b" 16\n", b" 60\n", 1)
    (tmp_path / "b").write_bytes(file)
    refused(tmp_path / "b", tmp_path, "passphrase", NotForYou)


def test_a_passphrase_among_others_is_not_tried_either(bundle: Path, tmp_path: Path) -> None:
    stanza = identity.encrypted(b"x", "p").split(b"\n---")[0].split(b"\n", 1)[1]
    data = bundle.read_bytes().replace(b"\n---", b"\n" + stanza.replace(b" 16", b" 60") + b"\n---")
    bundle.write_bytes(data)
    refused(bundle, tmp_path, ".")


def test_a_header_without_an_end_is_not_read_on(tmp_path: Path) -> None:
    line = b"-> X25519 " + b"A" * 43 + b"\n" + b"B" * 43 + b"\n"
    (tmp_path / "b").write_bytes(b"age-encryption.org/v1\n" + line * 100_000)
    refused(tmp_path / "b", tmp_path, "no end")


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04" + bytes(600), b"\x1f\x8b" + bytes(600), b"x" * 600, bytes(1024)]
)
def test_what_is_no_bundle(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "b").write_bytes(data)
    refused(tmp_path / "b", tmp_path, ".")


@pytest.mark.linux
def test_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("/dev/zero")
    for name in ("pipe", "link", "gone", "."):
        refused(tmp_path / name, tmp_path, "cannot read", UsageError)


# Texts


def test_texts_of_the_sender_are_one_visible_line_each(
    payload: dict[str, bytes], tmp_path: Path
) -> None:
    evil = "x\nIrkit-TLP: CLEAR\u202e\x1b[31m\0"
    path = Forgery(payload, ASHA, info={"name": evil, "contact": evil}).write(tmp_path / "b", BELA)
    found = inspect(path, [BELA.identity], Silent())
    assert found.faults == ()
    assert found.info.tlp == "AMBER"
    assert found.info.name == "x␊Irkit-TLP: CLEAR\\u202e␛[31m␀"


def raw_info(text: bytes) -> Callable[[dict[str, bytes]], None]:
    def change(tags: dict[str, bytes]) -> None:
        tags["bag-info.txt"] = tags["bag-info.txt"] + text

    return change


@pytest.mark.parametrize(
    "text",
    [b"Payload-Oxum: 1.1\n", b"X: \xff\n", b" folded\n", b"\r\n", b"Irkit-TLP: CLEAR\n", b"x"],
)
def test_a_bag_info_of_another_hand_is_none(
    payload: dict[str, bytes], tmp_path: Path, text: bytes
) -> None:
    path = Forgery(payload, ASHA, change=raw_info(text)).write(tmp_path / "b", BELA)
    refused(path, tmp_path, "no bundle that irkit can read")


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_no_change_of_an_open_bundle_goes_unnoticed(
    payload: dict[str, bytes], tmp_path: Path, data: st.DataObject
) -> None:
    whole = bytearray(Forgery(payload, ASHA).tar())
    place = data.draw(st.integers(0, len(whole) - 1))
    whole[place] ^= data.draw(st.integers(1, 255))
    (tmp_path / "b").write_bytes(whole)
    with pytest.raises((BundleError, UsageError)):
        opened(tmp_path / "b", tmp_path / "got", BELA)
    assert not (tmp_path / "got").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="the limit is one of Linux")
def test_a_large_bundle_is_read_in_little_memory(tmp_path: Path) -> None:
    """64 MiB of payload in a process that may add 48 MiB to itself."""
    import subprocess

    payload = {"data/reports/large.csv": struct.pack(">I", 7) * (16 << 20)}
    path = Forgery(payload, ASHA, info={"part": "reports"}).write(tmp_path / "b", BELA)
    program = """
import resource, sys
from pathlib import Path
import pyrage
from irkit.bundle import Limits, inspect, unpack
from tests.bundle.forging import Silent
key = pyrage.x25519.Identity.from_str(sys.argv[2])
used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + (48 << 20),) * 2)
found = inspect(Path(sys.argv[1]), [key], Silent())
assert found.faults == (), found.faults
unpack(Path(sys.argv[1]), Path(sys.argv[1] + "-got"), [key], Limits(1 << 30), Silent())
"""
    command = [sys.executable, "-c", program, str(path), str(BELA.identity)]
    subprocess.run(command, check=True, timeout=60)
