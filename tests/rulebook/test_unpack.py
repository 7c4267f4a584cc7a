"""Zips of strangers: bombs, lies, ways out and noise."""

import contextlib
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from irkit.errors import PackError
from irkit.rulebook import unpack
from irkit.rulebook.unpack import from_zip
from tests.rulebook.making import encrypted, rule, zipped

MIB = 1 << 20


@pytest.fixture
def small_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that the bombs of these tests can be small as well."""
    monkeypatch.setattr(unpack, "MAX_FILE_BYTES", MIB)
    monkeypatch.setattr(unpack, "MAX_PACK_BYTES", 4 * MIB)
    monkeypatch.setattr(unpack, "MAX_FILES", 50)


@pytest.mark.parametrize(
    "name",
    [
        "../up.yar",
        "/abs.yar",
        "a/../../up.yar",
        "..\\up.yar",
        "C:\\x.yar",
        "c:x.yar",
        "\\\\s\\x.yar",
    ],
)
def test_names_that_lead_out_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(PackError, match="outside itself"):
        from_zip(zipped(tmp_path / "a.zip", {"good.yar": rule("good"), name: rule("bad")}))


def test_names_are_made_plain(tmp_path: Path) -> None:
    names = {"./a.yar": "1", "b//c.yar": "2", "d\\e.yar": "3", "pack.json": "{}", "x/pack.json": ""}
    assert set(from_zip(zipped(tmp_path / "a.zip", names)).files) == {
        "a.yar", "b/c.yar", "d/e.yar", "pack.json"
    }  # fmt: skip


def test_another_password(tmp_path: Path) -> None:
    contents = from_zip(encrypted(tmp_path / "a.zip", {"a.yar": rule("a")}, b"other"))
    assert contents.files == {}
    assert contents.unreadable == {"a.yar": 'needs another password than "infected"'}


def test_the_old_cipher(tmp_path: Path) -> None:
    """Made here, because Python's zip modules only read it: PKWARE's traditional encryption."""
    path = tmp_path / "a.zip"
    path.write_bytes(traditionally_encrypted("a.yar", rule("a").encode(), b"infected"))
    assert from_zip(path).files == {"a.yar": rule("a").encode()}
    path.write_bytes(traditionally_encrypted("a.yar", rule("a").encode(), b"other"))
    assert list(from_zip(path).unreadable) == ["a.yar"]


@pytest.mark.usefixtures("small_limits")
def test_a_bomb_that_tells_its_size(tmp_path: Path) -> None:
    files = {"bomb.yar": bytes(MIB + 1), "good.yar": rule("good")}
    contents = from_zip(zipped(tmp_path / "a.zip", files))
    assert list(contents.files) == ["good.yar"]
    assert "larger than" in contents.unreadable["bomb.yar"]


@pytest.mark.usefixtures("small_limits")
@pytest.mark.parametrize("claimed", [0, 10, MIB])
def test_a_bomb_that_lies_about_its_size(tmp_path: Path, claimed: int) -> None:
    path = zipped(tmp_path / "a.zip", {"bomb.yar": bytes(3 * MIB), "good.yar": rule("good")})
    lie(path, 3 * MIB, claimed)
    contents = from_zip(path)
    assert list(contents.files) == ["good.yar"]
    assert list(contents.unreadable) == ["bomb.yar"]


@pytest.mark.usefixtures("small_limits")
@pytest.mark.parametrize("lies", [False, True])
def test_a_bomb_of_many_members(tmp_path: Path, lies: bool) -> None:
    path = zipped(tmp_path / "a.zip", {f"{n}.yar": bytes(MIB - 1) for n in range(6)})
    if lies:
        lie(path, MIB - 1, MIB - 2)
    with pytest.raises(PackError, match="MiB of rules in one pack"):
        from_zip(path)


@pytest.mark.usefixtures("small_limits")
@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("same", [False, True])
def test_too_many_members(tmp_path: Path, same: bool) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for number in range(51):
            archive.writestr("a.yar" if same else f"{number}.yar", "x")
    with pytest.raises(PackError, match="more than 50 rule files"):
        from_zip(tmp_path / "a.zip")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_members_of_one_name_are_told(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.yar", "first")
        archive.writestr("./a.yar", "second")
    contents = from_zip(tmp_path / "a.zip")
    assert contents.files == {"a.yar": b"first"}
    assert "second file" in contents.unreadable["a.yar"]


def test_a_zip_that_is_too_large_is_not_even_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unpack, "MAX_ZIP_BYTES", 100)
    with pytest.raises(PackError, match="is larger than"):
        from_zip(zipped(tmp_path / "a.zip", {"a.yar": rule("a")}))


def test_one_damaged_member_costs_itself(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"a.yar": rule("a") * 20, "b.yar": rule("b") * 20})
    data = bytearray(path.read_bytes())
    at = data.index(b"a.yar") + len("a.yar")
    data[at : at + 20] = bytes(20)
    path.write_bytes(data)
    contents = from_zip(path)
    assert list(contents.files) == ["b.yar"]
    assert list(contents.unreadable) == ["a.yar"]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    top = tmp_path_factory.mktemp("zips")
    files = {"a.yar": rule("a") * 30, "sub/b.yar": rule("b"), "pack.json": '{"name": "x"}'}
    made = {"plain": zipped(top / "plain.zip", files), "AES": encrypted(top / "aes.zip", files)}
    for name, method in (("bzip2", zipfile.ZIP_BZIP2), ("lzma", zipfile.ZIP_LZMA)):
        with zipfile.ZipFile(top / name, "w", method) as archive:
            for file, content in files.items():
                archive.writestr(file, content)
        made[name] = top / name
    return {name: path.read_bytes() for name, path in made.items()}


@given(
    kind=st.sampled_from(["plain", "AES", "bzip2", "lzma"]),
    changes=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=8),
    cut=st.floats(0.5, 1.5),
)
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_zip_of_noise_is_read_or_refused(
    sound: dict[str, bytes],
    tmp_path: Path,
    kind: str,
    changes: list[tuple[float, int]],
    cut: float,
) -> None:
    data = bytearray(sound[kind])
    for where, value in changes:
        data[min(int(where * len(data)), len(data) - 1)] = value
    path = tmp_path / "noise.zip"
    path.write_bytes(data[: int(cut * len(data))])
    try:
        contents = from_zip(path)
    except PackError:
        return
    assert all(isinstance(content, bytes) for content in contents.files.values())
    for name in (*contents.files, *contents.unreadable):
        name.encode()


@pytest.mark.parametrize("kind", ["plain", "AES"])
def test_each_byte_of_a_zip_may_be_another(
    sound: dict[str, bytes], tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "noise.zip"
    for where in range(len(sound[kind])):
        data = bytearray(sound[kind])
        data[where] = 0 if data[where] else 4
        path.write_bytes(data)
        with contextlib.suppress(PackError):
            from_zip(path)


def lie(path: Path, size: int, claimed: int) -> None:
    """Write another size of the unpacked file into the headers of a zip."""
    data = path.read_bytes()
    assert data.count(struct.pack("<I", size)) >= 2
    path.write_bytes(data.replace(struct.pack("<I", size), struct.pack("<I", claimed)))


def traditionally_encrypted(name: str, content: bytes, password: bytes) -> bytes:
    """A zip with one stored member (APPNOTE.TXT, 6.1)."""
    table = [crc_of(byte) for byte in range(256)]
    keys = [0x12345678, 0x23456789, 0x34567890]

    def update(byte: int) -> None:
        keys[0] = table[(keys[0] ^ byte) & 255] ^ keys[0] >> 8
        keys[1] = ((keys[1] + (keys[0] & 255)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = table[(keys[2] ^ keys[1] >> 24) & 255] ^ keys[2] >> 8

    for byte in password:
        update(byte)
    crc = zipfile.crc32(content)
    secret = bytearray()
    for byte in bytes(11) + bytes([crc >> 24]) + content:
        mask = keys[2] | 2
        secret.append(byte ^ (mask * (mask ^ 1)) >> 8 & 255)
        update(byte)
    common = struct.pack(
        "<HHHHHIIIHH", 20, 1, 0, 0, 33, crc, len(secret), len(content), len(name), 0
    )
    local = b"PK\3\4" + common + name.encode() + bytes(secret)
    central = b"PK\1\2\x14\0" + common + struct.pack("<HHHII", 0, 0, 0, 0, 0) + name.encode()
    end = struct.pack("<HHHHIIH", 0, 0, 1, 1, len(central), len(local), 0)
    return local + central + b"PK\5\6" + end


def crc_of(byte: int) -> int:
    for _ in range(8):
        byte = byte >> 1 ^ (0xEDB88320 if byte & 1 else 0)
    return byte
