"""What the file system says of a file."""

import os
import stat
import struct
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from irkit.inspection.status import Stream, status, streams
from irkit.windows.files import parsed_streams
from tests.inspection.conftest import Opened


def test_size_and_times(opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "file"
    before = datetime.now(UTC).timestamp()
    path.write_bytes(b"some words")
    os.utime(path, (1_000_000_000, 1_100_000_000))
    found = status(opened(path))
    assert found.size == 10
    assert found.modified == datetime.fromtimestamp(1_100_000_000, UTC)
    assert found.links == 1
    if sys.platform == "win32":  # Wine makes the other times up
        return
    assert found.accessed == datetime.fromtimestamp(1_000_000_000, UTC)
    assert found.changed
    assert found.changed.timestamp() >= before - 2
    if found.created:  # not every file system knows
        assert found.created.timestamp() >= before - 2


@pytest.mark.linux
@pytest.mark.parametrize(
    ("mode", "text", "rights"),
    [
        (0o644, "-rw-r--r--", []),
        (0o4755, "-rwsr-xr-x", ["setuid: runs as OWNER"]),
        (0o2755, "-rwxr-sr-x", ["setgid: runs as group GROUP"]),
        (0o4600, "-rwS------", ["setuid, but nobody may run it"]),
        (0o666, "-rw-rw-rw-", ["anybody may write to it"]),
        (0o7777, "-rwsrwsrwt", ["setuid: runs as OWNER", "setgid: runs as group GROUP"]),
    ],
)
def test_modes_in_words(
    opened: Opened, tmp_path: Path, mode: int, text: str, rights: list[str]
) -> None:
    import grp
    import pwd

    path = tmp_path / "file"
    path.touch()
    path.chmod(mode)
    if stat.S_IMODE(path.stat().st_mode) != mode:
        pytest.skip("this file system keeps no such modes")
    found = status(opened(path))
    owner, group = pwd.getpwuid(os.getuid()).pw_name, grp.getgrgid(path.stat().st_gid).gr_name
    assert (found.mode, found.owner, found.group) == (text, owner, group)
    expected = [word.replace("OWNER", owner).replace("GROUP", group) for word in rights]
    assert list(found.rights)[: len(rights)] == expected
    assert (found.rights == ()) == (rights == [])


@pytest.mark.linux
def test_holes_take_no_room(opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "file"
    with path.open("wb") as file:
        file.truncate(100 << 20)
    found = status(opened(path))
    assert found.size == 100 << 20
    assert found.allocated is not None
    assert found.allocated < 1 << 20


@pytest.mark.linux
def test_extended_attributes(opened: Opened, tmp_path: Path) -> None:
    subject = opened(b"content")
    try:
        os.setxattr(subject.path, "user.origin", b"https://example.com")
    except OSError:
        pytest.skip("this file system keeps none")
    assert streams(subject) == (Stream("user.origin", 19),)


@pytest.mark.windows
def test_owner_and_attributes_of_windows(opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"content")
    subprocess.run(["attrib", "+r", str(path)], check=True)
    found = status(opened(path))
    assert found.owner
    assert "read-only" in found.attributes
    assert (found.mode, found.rights, found.changed) == ("", (), None)
    assert found.created


def test_a_chain_of_streams_as_windows_gives_it() -> None:
    def entry(name: str, size: int, following: int) -> bytes:
        raw = name.encode("utf-16-le")
        return struct.pack("<IIQQ", following, len(raw), size, 4096) + raw

    first = entry("::$DATA", 7, 40)
    chain: Any = first.ljust(40, b"\0") + entry(":Zone.Identifier:$DATA", 26, 0)
    assert parsed_streams(chain) == [("::$DATA", 7), (":Zone.Identifier:$DATA", 26)]
    assert parsed_streams(b"") == []
    assert parsed_streams(chain[:50]) == [("::$DATA", 7)]
    assert parsed_streams(struct.pack("<IIQQ", 0, 1 << 31, 0, 0)) == [("", 0)]
