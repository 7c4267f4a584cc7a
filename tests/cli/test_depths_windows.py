"""What is planted in the memory of a Windows process is found, and where it is."""

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import Irkit

# Markers are put together at run time, so that no source of them is in the process besides.
PRELUDE = """
import ctypes, mmap, sys
kernel = ctypes.WinDLL("kernel32", use_last_error=True)
kernel.VirtualAlloc.restype = ctypes.c_void_p
kernel.VirtualAlloc.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_ulong, ctypes.c_ulong]
def mark(name): return "-".join(("planted", "marker", name)).encode()
def private(data, protection=4):
    at = kernel.VirtualAlloc(None, 65536, 0x3000, protection)
    ctypes.memmove(at, data, len(data))
    return at
kept = []
"""
RULES = """
import "pe"
rule Writable { strings: $a = "planted-marker-rwx" condition: $a }
rule Apart {
    strings: $a = "planted-marker-private-half" $b = "planted-marker-file-half"
    condition: $a and $b
}
rule Injected { condition: pe.is_pe and pe.number_of_sections == 7 }
rule Sized { strings: $a = "planted-marker-rwx" condition: filesize < 10MB and $a }
"""
PLANTED = {
    "Writable": "print(private(mark('rwx'), 64))",
    "Apart": """
f = open(sys.argv[1] + "/half", "w+b"); f.write(mark("file-half") + bytes(4096)); f.flush()
kept.append(mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_READ)); kept[0][0]
print(private(mark("private-half")))""",
    "Injected": """
head = bytearray(4096); head[:2] = b"M" + b"Z"; head[60:64] = (128).to_bytes(4, "little")
head[128:132] = b"PE" + bytes(2); head[132:136] = bytes.fromhex("64860700")
head[148:150] = (240).to_bytes(2, "little"); head[150:152] = (34).to_bytes(2, "little")
head[152:154] = bytes.fromhex("0b02")
print(private(bytes(head), 64))""",
}


@contextlib.contextmanager
def holding(code: str, folder: Path) -> Iterator[tuple[int, int]]:
    """A process that holds what the code plants, and the address that it printed."""
    run = "import sys; exec(sys.stdin.readline().encode().decode('unicode_escape'))"
    waiting = f"{PRELUDE}\n{code}\nsys.stdout.flush()\nsys.stdin.read()"
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", run, str(folder)]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(waiting.encode("unicode_escape").decode() + "\n")
        process.stdin.flush()
        try:
            yield process.pid, int(process.stdout.readline())
        finally:
            process.kill()


def scanned(irkit: Irkit, pid: int, depth: str = "fast") -> dict[str, Any]:
    (irkit.folder / "rules.yar").write_text(RULES)
    case = ("--case", f"case {depth}")
    words = ("--pid", str(pid), "--depth", depth, "--rules", "rules.yar")
    ran = irkit("scan", "processes", *words, *case)
    assert ran.status in (0, 1), ran
    return {one["rule"]: one for one in irkit("findings", *case, "--json").json}


@pytest.mark.parametrize("rule", PLANTED)
def test_what_is_planted_is_found(irkit: Irkit, tmp_path: Path, rule: str) -> None:
    with holding(PLANTED[rule], tmp_path) as (pid, address):
        found = scanned(irkit, pid)
    by_rules = {name: one for name, one in found.items() if one["detector"] == "yara"}
    assert by_rules.keys() == {rule}
    if rule == "Writable":
        hits = {one["offset"]: one["region"] for one in by_rules[rule]["hits"]}
        assert hits[address].endswith(" rwxp")
    if rule != "Apart":
        assert "private_code" in found
    assert ("injected_program" in found) == (rule == "Injected")
