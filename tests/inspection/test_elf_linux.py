"""The programs and libraries of this machine."""

import ctypes.util
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

import pytest

from irkit.inspection.elf import elf

PYTHON = Path(sys.executable).resolve()
FOLDERS = ("/usr/bin", "/usr/sbin", f"/usr/lib/{sysconfig.get_config_var('MULTIARCH')}")


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file() or not os.access(path, os.R_OK):
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


BINARIES = sorted(
    path
    for folder in FOLDERS
    for path in (Path(folder).iterdir() if Path(folder).is_dir() else ())
    if _is_elf(path)
)
SOME = BINARIES[:: max(len(BINARIES) // 60, 1)]


def test_the_python_that_runs_this(fact: Any) -> None:
    found = fact(elf, PYTHON)
    assert found.bits == (64 if sys.maxsize > 1 << 32 else 32)
    assert found.byte_order == sys.byteorder
    assert found.linking == "dynamic"
    assert Path(found.interpreter).exists()
    assert any(name.startswith("libc.so") for name in found.needed)
    assert found.faults == ()
    assert found.overlay == 0


@pytest.mark.skipif(not shutil.which("readelf"), reason="binutils are not here")
@pytest.mark.parametrize("path", SOME, ids=str)
def test_as_readelf_says(fact: Any, path: Path) -> None:
    said = subprocess.run(
        ["readelf", "-W", "-h", "-l", "-d", "-n", "-S", path],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "LC_ALL": "C"},
    ).stdout
    found = fact(elf, path)
    assert list(found.needed) == re.findall(r"\(NEEDED\).*\[(.*)\]", said)
    assert [found.runpath or found.rpath] == (
        re.findall(r"\(R(?:UN)?PATH\).*\[(.*)\]", said) or [""]
    )
    assert [found.build_id] == (re.findall(r"Build ID: (\w+)", said) or [""])
    assert [found.interpreter] == (re.findall(r"interpreter: (.*)\]", said) or [""])
    assert f"{found.entry_point:#x}" in re.findall(r"Entry point address: +(\w+)", said)
    assert str(found.segment_count) in re.findall(r"Number of program headers: +(\d+)", said)
    assert str(found.section_count) in re.findall(r"Number of section headers: +(\d+)", said)
    assert found.stripped == (" .symtab " not in said)
    assert found.faults == ()


def test_the_system_library_has_its_name(fact: Any) -> None:
    name = ctypes.util.find_library("c")
    paths = [path for path in BINARIES if path.name == name]
    if not paths:
        pytest.skip("the C library is elsewhere")
    assert fact(elf, paths[0]).soname == name
