"""Files are read where they lie on the host's own disks, and nothing else is touched."""

import os
from errno import EREMOTE
from pathlib import Path

import pytest

from irkit.collect.windows import files
from irkit.records import Item, Reason
from irkit.windows import drives


@pytest.mark.parametrize(
    "path",
    [
        r"\\192.0.2.1\share\a.exe",
        r"\\?\UNC\192.0.2.1\share\a.exe",
        "//192.0.2.1/share/a.exe",
        r"\\.\PhysicalDrive0",
        r"\\?\GLOBALROOT\Device\Mup\192.0.2.1\share\a.exe",
        "a.exe",
        "C:a.exe",
        "",
    ],
)
def test_what_is_not_on_a_disk_of_the_host(path: str) -> None:
    with pytest.raises(OSError, match="not on a disk") as refused:
        files.open_local(path)
    assert refused.value.errno == EREMOTE
    assert [one.reason for one in files.below(path) if isinstance(one, Item)] == [Reason.NETWORK]


def test_a_network_drive(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Wine maps no network drive: what Windows says of one is put in place."""
    monkeypatch.setattr(drives, "kind_of", lambda _: drives.REMOTE)
    with pytest.raises(OSError, match="not on a disk"):
        files.read(str(tmp_path / "a"), 1)


def test_what_lies_below_a_folder(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "b").write_bytes(b"")
    (tmp_path / "a").write_bytes(b"")
    assert list(files.below(str(tmp_path))) == [str(tmp_path / "a"), str(tmp_path / "deep" / "b")]
    assert list(files.below(str(tmp_path), deep=False)) == [str(tmp_path / "a")]
    assert list(files.below(str(tmp_path / "nothing" / "here"))) == []


def test_too_many_names(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(files, "ENTRIES", 2)
    for number in range(3):
        (tmp_path / str(number)).write_bytes(b"")
    (gap,) = files.below(str(tmp_path))
    assert isinstance(gap, Item)
    assert gap.reason is Reason.TOO_LARGE


def test_a_link_is_not_followed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Wine makes no links: the answer of Windows for one is put in place."""
    folder = tmp_path / "link"
    folder.mkdir()
    (folder / "a").write_bytes(b"")
    real = os.lstat

    def lstat(path: str) -> os.stat_result:
        status = real(path)
        mode = 0o120777 if path.endswith("link") else status.st_mode
        return os.stat_result((mode, *status[1:]))

    monkeypatch.setattr(os, "lstat", lstat)
    with pytest.raises(OSError, match="a link on the way"):
        files.read(str(folder / "a"), 1)


def test_the_first_bytes_and_the_time_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "é\u202e.txt"
    path.write_bytes(b"a\r\nb\x1ac")
    os.utime(path, (0, 86400))
    file = files.read(str(path), 5)
    assert file.data == b"a\r\nb\x1a"
    assert file.modified.isoformat() == "1970-01-02T00:00:00+00:00"
