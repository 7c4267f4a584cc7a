"""`irkit memory` on real processes: what it lists, what it shows, and what it leaves alone."""

import os
import signal
import subprocess
from pathlib import Path

import pytest

from irkit.targets.processes import is_kernel_thread
from tests.cli.command import Irkit
from tests.cli.holder import AT, MARKER, NAMED, PAGE, SIZE, holder, marked, regions
from tests.cli.test_limits_linux import NOBODY, ROOT, _as, common
from tests.detect.live import CAT, python
from tests.processes import headless

__all__ = ["common"]  # a fixture

MAPPED = """
import mmap, os, sys
file = open(os.fsencode(sys.argv[1]), "w+b")
file.write(bytes(4096)); file.flush()
view = mmap.mmap(file.fileno(), 4096, flags=mmap.MAP_PRIVATE)
view[0]
os.unlink(file.name)
"""
HOSTILE = "evil\x1b]0;owned\x07\u202egpj.so"


def test_a_region_for_programs(irkit: Irkit) -> None:
    with holder() as pid:
        found = irkit("memory", str(pid), "--json", status=0).json
    assert set(found) == {"pid", "name", "started", "regions"}
    assert found["pid"] == pid
    assert found["name"].startswith("python")
    assert found["started"].endswith("Z")
    starts = [one["start"] for one in found["regions"]]
    assert starts == sorted(starts)
    (one,) = (one for one in found["regions"] if one["permissions"] == "rwxp")
    start = one.pop("start")
    assert start % PAGE == 0
    assert one == {
        "size": SIZE,
        "permissions": "rwxp",
        "kind": "private",
        "name": "",
        "path": None,
        "state": None,
        "own": PAGE,
    }
    names = {one["name"]: one["kind"] for one in found["regions"]}
    assert (names["[stack]"], names["[heap]"], names["[vdso]"]) == ("stack", "heap", "special")


def test_regions_for_people(irkit: Irkit) -> None:
    with holder() as pid:
        start = marked(irkit, pid)["start"]
        ran = irkit("memory", str(pid), status=0)
    first, *_, last = ran.out.splitlines()
    assert first.startswith(f"process {pid} (python")
    line = next(line for line in ran.out.splitlines() if " rwxp " in line)
    assert line.split() == [f"{start:#018x}", "1.0", "MB", "rwxp", "private", "4.1", "kB"]
    assert last.endswith("in memory that are the process's own")


def test_bytes_at_an_address(irkit: Irkit) -> None:
    with holder() as pid:
        place = marked(irkit, pid)["start"] + AT
        words = ("memory", str(pid), "--address")
        found = irkit(*words, hex(place), "--length", "16", "--json", status=0).json
        text = irkit(*words, str(place), "--length", "0x10", status=0).out
        rest = irkit(*words, hex(place), "--length", "1048576", "--json", status=0).json
    assert found == {
        "pid": pid,
        "address": place,
        "data": MARKER[:16].hex(),
        "region": "private rwxp",
    }
    assert text.startswith(f"{place:012x}  ")
    assert text.endswith(f"|{MARKER[:16].decode()}|\n")
    assert bytes.fromhex(rest["data"]) == MARKER.ljust(PAGE, b"\0")  # as far as it is in memory


def test_what_is_not_in_memory_stays_out_of_it(irkit: Irkit) -> None:
    with holder() as pid:
        start = marked(irkit, pid)["start"]
        complaint = irkit("memory", str(pid), "--address", hex(start)).complaint
        assert "is not in memory" in complaint
        assert marked(irkit, pid)["own"] == PAGE


def test_a_file_that_is_gone(irkit: Irkit) -> None:
    path = str(irkit.folder / HOSTILE)
    with python(MAPPED, path) as pid:
        (one,) = (one for one in regions(irkit, pid) if one["path"] == path)
        assert (one["state"], one["own"]) == ("deleted", 0)
        text = irkit("memory", str(pid), status=0).out
        assert f"{irkit.folder}/evil␛]0;owned␇\\u202egpj.so (deleted)\n" in text
        assert "\x1b" not in text
        (irkit.folder / HOSTILE).write_bytes(b"another")
        assert "(replaced)\n" in irkit("memory", str(pid), status=0).out


def test_a_hostile_name(irkit: Irkit) -> None:
    with holder(NAMED.format(name=b"\x1b[2Jx\n\xff)")) as pid:
        text = irkit("memory", str(pid), status=0).out
        assert text.startswith(f"process {pid} (␛[2Jx␊\\xff)), started ")
        assert irkit("memory", str(pid), "--json", status=0).json["name"] == "\x1b[2Jx\n\\xff)"


def test_memory_of_the_kernel_is_refused(irkit: Irkit) -> None:
    with holder() as pid:
        lent = next(one for one in regions(irkit, pid) if one["kind"] == "special")
        assert lent["own"] == 0
        complaint = irkit("memory", str(pid), "--address", hex(lent["start"])).complaint
        assert "reading it could hang the machine" in complaint


def test_a_process_without_its_first_thread(irkit: Irkit) -> None:
    with headless() as pid:
        assert any(one["kind"] == "stack" for one in regions(irkit, pid))


def test_a_process_that_has_ended(irkit: Irkit) -> None:
    with subprocess.Popen([CAT], stdin=subprocess.PIPE) as process:
        process.send_signal(signal.SIGKILL)
        os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)  # nobody has asked how it ended
        wanted = f"no process {process.pid} runs: irkit collect processes lists those that do"
        assert irkit("memory", str(process.pid)).complaint == wanted
    assert irkit("memory", str(process.pid)).complaint == wanted


@pytest.mark.skipif(not is_kernel_thread(2), reason="no thread of the kernel is in sight")
def test_a_kernel_thread(irkit: Irkit) -> None:
    assert "is a part of the kernel" in irkit("memory", "2").complaint
    assert "is a part of the kernel" in irkit("dump", "2", "--case", "case").complaint


def test_a_process_of_others(common: Path) -> None:
    complaint = _as(NOBODY, common)("memory", "1").complaint
    assert complaint.startswith("the memory of process 1 (")
    assert complaint.endswith("may not be read: run irkit as root")


@pytest.mark.skipif(not ROOT, reason="only root may give its rights away")
def test_root_without_the_right_to_look(irkit: Irkit) -> None:
    bound = ("setpriv", "--bounding-set=-sys_ptrace", *irkit.program)
    complaint = Irkit(irkit.folder, bound)("memory", "1").complaint
    assert complaint.startswith("the system lets nobody read the memory of process 1 (")


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--length", "9"], "--length needs the address"),
        (["--address", "0", "--length", "1048577"], "at most 1048576 bytes"),
        (["--address", "0x10"], "0x10 is in no region of process "),
        (["--address", "0xfffffffffffffff0"], "is in no region of process "),
        (["--address", "f00"], "'f00' is no number"),
    ],
)
def test_what_cannot_be_done(irkit: Irkit, words: list[str], complaint: str) -> None:
    assert complaint in irkit("memory", str(os.getpid()), *words).complaint


@pytest.mark.parametrize("pid", ["-1", "x", "0", "99999999999999999999"])
def test_what_is_no_process(irkit: Irkit, pid: str) -> None:
    assert irkit("memory", "--", pid).complaint
