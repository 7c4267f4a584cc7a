"""Packs are read from folders, files and zips, and kept once added."""

import json
import os
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from irkit import places
from irkit.errors import PackError, RulesError, UsageError
from irkit.rulebook import packs
from irkit.rulebook.unpack import MAX_FILE_BYTES
from tests.collect.linux.host import without_rights
from tests.deep import deep_folder
from tests.rulebook.making import encrypted, folder, rule, zipped

FILES = {
    "one.yar": rule("one"),
    "sub/two.YARA": rule("two"),
    "sub/deep/three.rules": rule("three"),
    "four.rule": rule("four"),
    "readme.txt": "no rules",
    "sub/pack.json": "not at the top",
    "my_pack.json": "no description",
}
NAMES = ["four.rule", "one.yar", "sub/deep/three.rules", "sub/two.YARA"]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("IRKIT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def test_a_folder(tmp_path: Path) -> None:
    source = packs.read(folder(tmp_path / "my rules", FILES))
    assert list(source.texts) == NAMES
    assert source.texts["one.yar"] == FILES["one.yar"]
    assert (source.name, source.version, source.unreadable) == ("my rules", "", {})


def test_a_single_file(tmp_path: Path) -> None:
    folder(tmp_path, {"strange name.txt": rule("one"), "other.yar": rule("other")})
    source = packs.read(tmp_path / "strange name.txt")
    assert list(source.texts) == ["strange name.txt"]
    assert source.name == "strange name"


@pytest.mark.parametrize("kind", ["plain", "AES", "stored", "no suffix"])
def test_a_zip(tmp_path: Path, kind: str) -> None:
    path = tmp_path / ("pack" if kind == "no suffix" else "pack.zip")
    if kind == "AES":
        encrypted(path, FILES)
    elif kind == "stored":
        with zipfile.ZipFile(path, "w") as archive:
            for name, content in FILES.items():
                archive.writestr(name, content)
    else:
        zipped(path, FILES)
    source = packs.read(path)
    assert list(source.texts) == NAMES
    assert source.name == "pack"


def test_the_hash_is_that_of_the_rules_however_they_are_packed(tmp_path: Path) -> None:
    top = folder(tmp_path / "a", FILES)
    hashes = {
        packs.read(top).sha256,
        packs.read(zipped(tmp_path / "b.zip", FILES)).sha256,
        packs.read(zipped(tmp_path / "c.zip", dict(reversed(FILES.items())))).sha256,
        packs.read(encrypted(tmp_path / "d.zip", FILES)).sha256,
        packs.add(top, "kept").sha256,
    }
    assert len(hashes) == 1
    changed = [
        {**FILES, "one.yar": rule("other")},
        {**FILES, "five.yar": ""},
        {("0.yar" if name == "one.yar" else name): text for name, text in FILES.items()},
    ]
    for number, files in enumerate(changed):
        hashes.add(packs.read(folder(tmp_path / f"changed {number}", files)).sha256)
    assert len(hashes) == 4


def test_the_hash_of_odd_encodings_survives_adding(tmp_path: Path) -> None:
    top = folder(tmp_path / "odd", {"a.yar": "\ufeff// ä".encode(), "b.yar": b"// \xe4"})
    assert packs.add(top, "kept").sha256 == packs.read(top).sha256


@pytest.mark.parametrize(
    "content",
    [
        'rule r { meta: a = "ä" condition: true }'.encode("utf-8-sig"),
        'rule r { meta: a = "ä" condition: true }'.encode("latin-1"),
        'rule r { meta: a = "ä" condition: true }'.encode("utf-16"),
        b"\xfe\xff" + 'rule r { meta: a = "ä" condition: true }'.encode("utf-16-be"),
        b'rule r { meta: a = "\0\xc3\xa4" condition: true }',
    ],
    ids=["UTF-8 with a mark", "Latin-1", "UTF-16", "UTF-16 big-endian", "NUL"],
)
def test_encodings(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.yar").write_bytes(content)
    assert packs.read(tmp_path).texts == {"a.yar": 'rule r { meta: a = "ä" condition: true }'}


def test_bytes_of_no_encoding_are_read_all_the_same(tmp_path: Path) -> None:
    for content in (b"\xff\xfea", b"\xff\xfe\x00\xd8", bytes(range(256))):
        (tmp_path / "a.yar").write_bytes(content)
        packs.read(tmp_path).texts["a.yar"].encode()


@pytest.mark.parametrize(
    ("description", "name", "version"),
    [
        ({"name": "Fine", "version": "1.2"}, "Fine", "1.2"),
        ({"version": 3}, "top", "3"),
        ([], "top", ""),
        ("\ud800", "top", ""),
        ({"name": "a\ud800\n", "version": None}, "a\\ud800\n", "None"),
        ({"name": "x" * 1000}, "x" * 100, ""),
    ],
)
def test_a_description(tmp_path: Path, description: object, name: str, version: str) -> None:
    top = folder(tmp_path / "top", {"a.yar": "", "pack.json": json.dumps(description)})
    source = packs.read(top)
    assert (source.name, source.version) == (name, version)
    assert list(source.texts) == ["a.yar"]


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"\xff", b"[" * 100_000, b'{"version": 1' + b"0" * 9999]
)
def test_a_damaged_description_is_none(tmp_path: Path, damage: bytes) -> None:
    top = folder(tmp_path / "top", {"a.yar": "", "pack.json": damage})
    assert packs.read(top).name == "top"


def test_what_is_no_pack(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no rules at"):
        packs.read(tmp_path / "none")
    (tmp_path / "empty").mkdir()
    with pytest.raises(PackError, match="no rule files"):
        packs.read(tmp_path / "empty")
    with pytest.raises(PackError, match="no rule files"):
        packs.read(zipped(tmp_path / "empty.zip", {"readme": "x"}))


def test_a_file_that_is_too_large_is_told(tmp_path: Path) -> None:
    with open(tmp_path / "large.yar", "wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    with pytest.raises(PackError, match="larger than 16 MiB"):
        packs.read(tmp_path / "large.yar")
    (tmp_path / "good.yar").write_text(rule("good"))
    source = packs.read(tmp_path)
    assert list(source.texts) == ["good.yar"]
    assert list(source.unreadable) == ["large.yar"]


@pytest.mark.linux
def test_whatever_stands_in_a_folder_is_read_or_told(tmp_path: Path) -> None:
    top = folder(tmp_path / "top", {"good.yar": rule("good"), "folder.yar/in.yar": rule("in")})
    (tmp_path / "secret").write_text("outside")
    (tmp_path / "top.yar").write_text("outside")
    os.mkfifo(top / "fifo.yar")
    (top / "dangling.yar").symlink_to("nowhere")
    (top / "loop.yar").symlink_to("loop.yar")
    (top / "device.yar").symlink_to("/dev/zero")
    (top / "out.yar").symlink_to("../secret")
    (top / "beside.yar").symlink_to("../top.yar")
    (top / "inside.yar").symlink_to("good.yar")
    (top / "round").symlink_to(".")
    (top / "odd\udcff\n.yar").write_text(rule("odd"))
    source = packs.read(top)
    assert set(source.texts) == {"good.yar", "folder.yar/in.yar", "inside.yar", "odd\\xff\n.yar"}
    assert set(source.unreadable) == {
        "fifo.yar", "dangling.yar", "loop.yar", "device.yar", "out.yar", "beside.yar"
    }  # fmt: skip
    assert all(source.unreadable.values())


@pytest.mark.linux
def test_a_folder_of_thousands_of_levels() -> None:
    with deep_folder("d", 3000, rule("deep").encode(), "deep.yar") as (top, _):
        assert list(packs.read(Path(top)).texts.values()) == [rule("deep")]


@pytest.mark.linux
@pytest.mark.parametrize("kind", ["FIFO", "device"])
def test_a_path_that_one_could_wait_for(tmp_path: Path, kind: str) -> None:
    os.mkfifo(tmp_path / "fifo.zip")
    with pytest.raises(PackError, match="neither a folder nor a file"):
        packs.read(tmp_path / "fifo.zip" if kind == "FIFO" else Path("/dev/zero"))


@pytest.mark.linux
def test_what_may_not_be_read() -> None:
    def look() -> list[str]:
        told = []
        for name in ("closed", "closed/x.yar", "x.yar", "x.zip"):
            with pytest.raises(PackError) as raised:
                packs.read(top / name)
            told.append(str(raised.value))
        return [*told, *packs.read(top).unreadable.values()]

    with tempfile.TemporaryDirectory() as name:
        top = Path(name)
        top.chmod(0o755)
        folder(top, {"closed/x.yar": rule("x"), "x.yar": rule("x"), "good.yar": rule("good")})
        zipped(top / "x.zip", FILES)
        for closed in ("closed", "x.yar", "x.zip"):
            (top / closed).chmod(0)
        told = without_rights(look)
        (top / "closed").chmod(0o700)
    assert len(told) == 6
    assert all("Permission denied" in one for one in told)


def test_packs_are_added_listed_and_removed(tmp_path: Path, home: Path) -> None:
    assert [source.name for source in packs.enabled()] == ["irkit"]
    assert not home.exists()
    top = folder(tmp_path / "mine", {**FILES, "pack.json": '{"name": "Mine", "version": "7"}'})
    added = packs.add(top)
    assert (added.name, added.version, list(added.texts)) == ("Mine", "7", NAMES)
    packs.add(zipped(tmp_path / "other.zip", FILES), "second.pack")
    assert [source.name for source in packs.enabled()] == ["irkit", "Mine", "second.pack"]
    assert sorted(os.listdir(places.packs())) == ["Mine.zip", "second.pack.zip"]
    packs.add(folder(tmp_path / "new", {"new.yar": rule("new")}), "Mine")
    assert [list(source.texts) for source in packs.enabled()[1:2]] == [["new.yar"]]
    packs.remove("Mine")
    with pytest.raises(UsageError, match=r"no added pack called 'Mine'; added packs: second\.pack"):
        packs.remove("Mine")
    assert len(packs.enabled()) == 2


@pytest.mark.parametrize(
    "name", ["", "../up", "a/b", "a\\b", ".hidden", "irkit", "x" * 65, "a\nb", "ä", "-x"]
)
def test_names_that_no_pack_may_have(tmp_path: Path, name: str, home: Path) -> None:
    top = folder(tmp_path / "ok", FILES)
    if name:
        with pytest.raises(UsageError, match="cannot name a pack"):
            packs.add(top, name)
    with pytest.raises(UsageError):
        packs.remove(name)
    assert not home.exists()


def test_a_pack_that_could_not_be_read_again_is_not_added(tmp_path: Path, home: Path) -> None:
    if os.name == "nt":
        pytest.skip("Windows has no such names")
    top = folder(tmp_path / "odd", {"C:drive.yar": rule("x")})
    with pytest.raises(PackError, match="outside itself"):
        packs.add(top)
    assert os.listdir(home / "packs") == []
    assert len(packs.enabled()) == 1


def test_a_place_that_cannot_hold_packs(tmp_path: Path, home: Path) -> None:
    home.write_text("a file stands in the way")
    with pytest.raises(PackError, match="cannot keep the pack"):
        packs.add(folder(tmp_path / "ok", FILES))


def test_an_added_pack_that_is_damaged_is_told_by_its_path(tmp_path: Path) -> None:
    packs.add(folder(tmp_path / "ok", FILES))
    path = places.packs() / "ok.zip"
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(PackError, match=r"ok\.zip"):
        packs.enabled()


def test_a_disabled_pack_is_known_but_not_used(tmp_path: Path) -> None:
    packs.add(folder(tmp_path / "mine", FILES))
    packs.disable("mine")
    assert [(one.name, one.shipped, one.enabled) for one in packs.known()] == [
        ("irkit", True, True), ("mine", False, False),
    ]  # fmt: skip
    assert [one.name for one in packs.enabled()] == ["irkit"]
    packs.disable("irkit")
    packs.disable("irkit")  # as it is already
    with pytest.raises(RulesError, match="irkit rules enable irkit"):
        packs.enabled()
    packs.enable("mine")
    assert [one.name for one in packs.enabled()] == ["mine"]


def test_adding_or_forgetting_a_pack_forgets_that_it_was_disabled(tmp_path: Path) -> None:
    mine = folder(tmp_path / "mine", FILES)
    packs.add(mine)
    packs.disable("mine")
    packs.add(mine)
    assert packs.known()[-1].enabled
    packs.disable("mine")
    packs.remove("mine")
    assert [one.name for one in packs.known()] == ["irkit"]
    assert not list(places.packs().iterdir())


@pytest.mark.parametrize("change", [packs.disable, packs.enable])
@pytest.mark.parametrize("name", ["nobody", "../irkit", ""])
def test_no_other_pack_can_be_disabled(change: Callable[[str], None], name: str) -> None:
    with pytest.raises(UsageError, match="packs: irkit"):
        change(name)
    assert not places.packs().exists()


@pytest.mark.linux
def test_packs_that_may_not_be_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    def look() -> list[str]:
        told = []
        for change in (packs.disable, packs.remove):
            with pytest.raises(PackError) as raised:
                change("mine")
            told.append(str(raised.value))
        return told

    with tempfile.TemporaryDirectory() as name:  # below pytest's own folders nobody else may look
        top = Path(name)
        top.chmod(0o755)
        monkeypatch.setenv("IRKIT_HOME", str(top / "home"))
        packs.add(folder(top / "mine", FILES))
        (top / "home" / "packs").chmod(0o555)
        told = without_rights(look)
        (top / "home" / "packs").chmod(0o700)
        assert packs.known()[-1].enabled
    assert len(told) == 2
    assert all("Permission denied" in one for one in told)
