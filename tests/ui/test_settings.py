"""What the window remembers survives, and what cannot be read is only forgotten."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from ui.settings import RECENT, Settings


def test_values_come_back_as_what_they_were(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "window.ini"
    one = Settings(file)
    one.remember("flag", True)
    one.remember("number", 7)
    one.remember("text", 'a, b; "c"')
    one.remember("bytes", QByteArray(b"\0\xff"))
    assert one.keep()
    again = Settings(file)
    assert again.recall("flag", False) is True
    assert again.recall("number", 0) == 7
    assert again.recall("text", "") == 'a, b; "c"'
    assert again.recall("bytes", QByteArray()) == QByteArray(b"\0\xff")
    assert again.recall("nothing", "default") == "default"


@pytest.mark.parametrize("content", [b"\xff\xfe\0garbage", b"[window\ngeometry=@ByteArray(", b""])
def test_a_damaged_file_means_defaults(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "window.ini"
    file.write_bytes(content)
    assert Settings(file).recall("window/geometry", QByteArray()).isEmpty()
    assert Settings(file).recent_cases() == []


def test_recent_cases_are_few_and_the_newest_first(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    one = Settings(file)
    for number in range(RECENT + 3):
        one.opened(f"/cases/{number}")
    one.opened("/cases/5")
    one.forget("/cases/14")
    one.keep()
    recent = Settings(file).recent_cases()
    assert recent[:2] == ["/cases/5", "/cases/13"]
    assert len(recent) == RECENT - 1


def test_one_recent_case_is_a_list_too(tmp_path: Path) -> None:
    one = Settings(tmp_path / "window.ini")
    one.opened("/cases/only")
    one.keep()
    assert Settings(tmp_path / "window.ini").recent_cases() == ["/cases/only"]
