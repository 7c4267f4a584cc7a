"""Files that a real process has mapped, as programs or as data."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from irkit.memory import FileState, ProcessMemory, Region, RegionKind, windows
from irkit.windows import drives
from tests.memory.windows.child import PAGE, Child, covered, region_at


def test_a_library_has_the_file_that_it_came_from(child: Child, memory: ProcessMemory) -> None:
    name = f"python{sys.version_info.major}{sys.version_info.minor}.dll"
    start = child.ask("sys.dllhandle")
    parts = [one for one in memory.regions() if one.kind is RegionKind.IMAGE and one.backing]
    parts = [one for one in parts if one.backing and one.backing.path.endswith(f"\\{name}")]
    assert {one.permissions for one in parts} >= {"r--p", "r-xp", "rw-p"}
    for part in parts:
        assert part.backing
        assert os.path.samefile(part.backing.path, Path(sys.base_prefix, name))
        assert part.backing.offset == part.start - start
        assert part.backing.state is FileState.THERE


def test_of_a_library_the_changed_pages_are_own(child: Child, memory: ProcessMemory) -> None:
    changed = child.ask("ctypes.addressof(ctypes.c_char.in_dll(ctypes.pythonapi, '_PyRuntime'))")
    data = region_at(memory, changed)
    assert data.kind is RegionKind.IMAGE
    assert covered(memory.own(data), changed)
    code = region_at(memory, child.ask("ctypes.cast(ctypes.pythonapi.Py_Main, word_p).value"))
    assert (code.kind, code.permissions) == (RegionKind.IMAGE, "r-xp")
    assert memory.own(code) == []


def test_a_library_that_was_moved(child: Child, memory: ProcessMemory, tmp_path: Path) -> None:
    """Windows names it by its new path, Wine by the old one."""
    old, new = tmp_path / "old.dll", tmp_path / "new.dll"
    shutil.copyfile(Path(sys.base_prefix, "libffi-8.dll"), old)
    start = child.ask(f"ctypes.WinDLL({str(old)!r})._handle")
    old.rename(new)
    backing = region_at(memory, start).backing
    assert backing
    assert Path(backing.path) in (old, new)
    there = Path(backing.path).exists()
    assert backing.state is (FileState.THERE if there else FileState.DELETED)


@pytest.mark.parametrize(
    ("access", "permissions"),
    [("ACCESS_READ", "r--s"), ("ACCESS_WRITE", "rw-s"), ("ACCESS_COPY", "rw-p")],
)
def test_a_mapped_file(
    child: Child, memory: ProcessMemory, tmp_path: Path, access: str, permissions: str
) -> None:
    file = tmp_path / "mapped"
    file.write_bytes(b"content" * PAGE)
    child.do(f"file = open({str(file)!r}, 'r+b')")
    child.do(f"view = mmap.mmap(file.fileno(), 0, access=mmap.{access})")
    (region,) = (one for one in memory.regions() if named(one, file))
    assert (region.kind, region.permissions) == (RegionKind.MAPPED, permissions)
    assert region.backing
    assert region.backing.state is FileState.THERE
    assert memory.read(region.start, 7) == b"content"
    if region.shared:
        assert memory.own(region) == []
    else:
        child.do("view[:7] = b'changed'")
        region = region_at(memory, region.start)
        assert region.permissions == "rw-p"
        assert covered(memory.own(region), region.start)
        assert memory.read(region.start, 7) == b"changed"


def named(region: Region, file: Path) -> bool:
    return region.backing is not None and region.backing.path.endswith(f"\\{file.name}")


def test_files_of_shares_and_behind_links_are_not_looked_for(tmp_path: Path) -> None:
    here, gone = tmp_path / "here", tmp_path / "no folder" / "gone"
    here.touch()
    assert state_of(here) is FileState.THERE
    assert state_of(gone) is FileState.DELETED
    assert state_of("\\\\127.0.0.1\\share\\file") is FileState.UNKNOWN
    assert state_of("\\Device\\Mup\\127.0.0.1\\share\\file") is FileState.UNKNOWN
    assert state_of("\\Device\\HarddiskVolume99\\file") is FileState.UNKNOWN
    link = tmp_path / "link"
    try:
        link.symlink_to(tmp_path, target_is_directory=True)
    except OSError:
        return
    if link.is_symlink():  # Wine only says that it made one
        assert state_of(link / "here") is FileState.UNKNOWN


def state_of(path: Path | str) -> FileState:
    return windows._file_state(windows._is_link, str(path))


def test_the_kernels_names_of_files() -> None:
    named = {"C:": "\\Device\\HarddiskVolume1", "D:": "\\Device\\HarddiskVolume10", "E:": ""}
    assert drives.path_of("\\Device\\HarddiskVolume1\\a\\b", named) == "C:\\a\\b"
    assert drives.path_of("\\Device\\HarddiskVolume10\\a", named) == "D:\\a"
    assert drives.path_of("\\Device\\Mup\\a\\b", named) == "\\Device\\Mup\\a\\b"
    assert drives.devices()["C:"].startswith("\\Device\\")
