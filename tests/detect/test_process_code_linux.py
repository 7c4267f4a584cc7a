"""Code in memory that stands in no file, or not as in its file; libraries that slipped in."""

import re
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from irkit.detect.process import mapped
from irkit.memory import opened
from tests.detect.live import cat, look, odd, python

ELF = b"\x7fELF\x02\x01\x01" + bytes(57)
PE = b"MZ" + bytes(58) + struct.pack("<I", 64) + b"PE\0\0"

_MAPPED = """
import mmap, sys
private = mmap.mmap(-1, 65536, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, int(sys.argv[1]))
private.write(bytes.fromhex(sys.argv[2]))
"""
_OVERWRITTEN = """
import ctypes
place = ctypes.cast(ctypes.CDLL("libm.so.6").lgamma, ctypes.c_void_p).value & ~4095
protect = ctypes.CDLL(None).mprotect
assert protect(ctypes.c_void_p(place), 4096, 7) == 0
ctypes.memset(place, ctypes.string_at(place, 1)[0], 1)
assert protect(ctypes.c_void_p(place), 4096, 5) == 0
"""
READ, WRITE, EXECUTE = 1, 2, 4


@contextmanager
def holding(data: bytes, protection: int) -> Iterator[int]:
    """A process with these bytes at the start of private memory."""
    with python(_MAPPED, str(protection), data.hex()) as pid:
        yield pid


def test_memory_that_is_written_to_and_run() -> None:
    with holding(b"\x90\xc3", READ | WRITE | EXECUTE) as pid:
        found = odd(look(pid))
    assert found.keys() == {"private_code"}
    (place,) = found["private_code"].places
    assert (place.identifier, place.length, place.data[:2]) == ("rwxp", 65536, b"\x90\xc3")
    assert 40 <= found["private_code"].score <= 75
    assert hex(place.offset) in found["private_code"].sentence


def test_a_runtime_that_writes_code_is_expected_to() -> None:
    with holding(b"\x90\xc3", READ | WRITE | EXECUTE) as pid:
        subject = look(pid)
    assert subject.image is not None
    node = replace(subject, image=replace(subject.image, path="/usr/bin/node"))
    assert odd(node)["private_code"].score < 40
    assert "Node.js" in odd(node)["private_code"].sentence


@pytest.mark.parametrize("program", [ELF, PE])
def test_a_program_loaded_without_the_system(program: bytes) -> None:
    with holding(program, READ | WRITE | EXECUTE) as pid:
        found = odd(look(pid))
    assert found.keys() == {"injected_program"}
    assert found["injected_program"].score > 75
    assert found["injected_program"].places[0].data.startswith(program[:4])


@pytest.mark.parametrize("data", [ELF, PE])
def test_a_program_that_was_only_read(data: bytes) -> None:
    with holding(data, READ | WRITE) as pid:
        assert odd(look(pid)) == {}


def test_a_program_packed_into_itself_may_be_honest() -> None:
    with holding(ELF, READ | WRITE | EXECUTE) as pid:
        subject = look(pid)
    packed = replace(subject, regions=tuple(r for r in subject.regions or () if not r.backing))
    assert odd(packed)["injected_program"].score < 75
    assert "UPX" in odd(packed)["injected_program"].sentence


def test_code_that_was_overwritten() -> None:
    with python(_OVERWRITTEN) as pid:
        subject = look(pid)
    (change,) = subject.changed or ()
    assert change.relocated is False
    found = odd(subject)
    assert "libm" in found["changed_code"].sentence
    assert found["changed_code"].score == 60
    expected = replace(subject, changed=(replace(change, relocated=True),))
    assert odd(expected)["changed_code"].score < 40


def test_text_relocations_are_read_from_the_image() -> None:
    with cat() as pid:
        memory = opened(pid)
        first = next(region for region in memory.regions() if region.backing)
        assert mapped.text_relocations(memory, first.start) is False
        assert mapped.text_relocations(memory, first.start + 64) is None
        memory.close()


@pytest.mark.skipif(shutil.which("cc") is None, reason="needs a compiler")
def test_text_relocations_are_expected_to_change_code(tmp_path: Path) -> None:
    source, library = tmp_path / "old.c", tmp_path / "old.so"
    source.write_text("extern char **environ; char ***place(void) { return &environ; }")
    flags = "-shared -fno-pic -mcmodel=large -Wl,-z,notext".split()
    subprocess.run(["cc", *flags, "-o", library, source], check=True)
    with python("import ctypes, sys; ctypes.CDLL(sys.argv[1]).place()", str(library)) as pid:
        subject = look(pid)
    assert [change.relocated for change in subject.changed or ()] == [True]
    assert odd(subject)["changed_code"].score < 40
    assert "text relocations" in odd(subject)["changed_code"].sentence


def libm() -> str:
    """The path of a library that every process can do with."""
    match = re.search(r"/\S*/libm[.-]\S*", Path("/proc/self/maps").read_text())
    assert match is not None
    return match[0]


def test_a_preloaded_library_of_a_temporary_folder(tmp_path: Path) -> None:
    library = shutil.copy(libm(), tmp_path / "hook.so")
    with cat(env={"LD_PRELOAD": str(library)}) as pid:
        subject = look(pid)
    found = odd(subject)
    assert found.keys() == {"preloaded_library", "library_from_odd_place"}
    assert found["preloaded_library"].score == 70
    assert "hook.so" in found["library_from_odd_place"].sentence
    assert subject.environment == (("LD_PRELOAD", str(library)),)


def test_a_preloaded_library_of_the_system() -> None:
    with cat(env={"LD_PRELOAD": libm(), "SECRET": "is not kept"}) as pid:
        subject = look(pid)
    assert odd(subject) == {}
    assert subject.environment == (("LD_PRELOAD", libm()),)


def test_a_library_that_was_deleted(tmp_path: Path) -> None:
    library = Path(shutil.copy(libm(), tmp_path / "gone.so"))
    code = "import ctypes, sys; ctypes.CDLL(sys.argv[1])"
    with python(code, str(library)) as pid:
        library.unlink()
        found = odd(look(pid))
    assert found["library_from_odd_place"].score == 70


def test_a_library_that_only_memory_holds() -> None:
    code = (
        "import ctypes, os, shutil, sys; f = os.memfd_create('lib'); "
        "shutil.copyfileobj(open(sys.argv[1], 'rb'), open(f, 'wb', closefd=False)); "
        "ctypes.CDLL(f'/proc/self/fd/{f}')"
    )
    with python(code, libm()) as pid:
        found = odd(look(pid))
    assert found.keys() == {"library_from_odd_place"}
    assert "memory alone" in found["library_from_odd_place"].sentence


def test_a_library_of_a_folder_that_is_open_to_all() -> None:
    with python("import ctypes, sys; ctypes.CDLL(sys.argv[1])", libm()) as pid:
        subject = look(pid)
    region = next(r for r in subject.regions or () if r.backing and r.executable)
    assert region.backing is not None
    elsewhere = replace(region, backing=replace(region.backing, path="/data/shared/x.so"))
    open_to_all = replace(subject, regions=(elsewhere,), open_folders=frozenset({"/data/shared"}))
    assert odd(open_to_all).keys() == {"library_from_odd_place"}
    assert odd(replace(open_to_all, open_folders=frozenset())) == {}


def test_a_library_of_a_user_in_a_process_of_root() -> None:
    with cat() as pid:
        subject = look(pid)
    region = next(r for r in subject.regions or () if r.backing and r.executable)
    assert region.backing is not None
    users = replace(region, backing=replace(region.backing, path="/home/ann/lib/x.so"))
    of_root = replace(subject, regions=(users,), privileged=True, foreign=False)
    assert odd(of_root).keys() == {"library_from_odd_place"}
    assert odd(replace(of_root, privileged=False)) == {}


def test_start_up_code_of_a_temporary_folder(tmp_path: Path) -> None:
    with cat(env={"BASH_ENV": str(tmp_path / "rc"), "LD_LIBRARY_PATH": str(tmp_path)}) as pid:
        assert odd(look(pid)).keys() == {"start_up_code", "library_path"}
    with cat(env={"BASH_ENV": "/etc/profile", "LD_LIBRARY_PATH": "/opt/lib"}) as pid:
        assert odd(look(pid)) == {}


def test_the_python_that_runs_these_tests_is_not_odd() -> None:
    with python("import ctypes, ssl, sqlite3") as pid:
        assert {name for name, one in odd(look(pid)).items() if one.score >= 40} == set()
    assert sys.executable
