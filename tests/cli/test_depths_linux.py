"""Both depths of a look at memory find what `yara PID` finds, wherever in a process it stands."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from irkit.rulebook import canary
from tests.cli.command import Irkit

# Markers are put together at run time, so that no source of them is in the process besides.
PRELUDE = """
import ctypes, mmap, os, sys
def mark(name): return "-".join(("planted", "marker", name)).encode()
def private(size=4096, prot=3):
    return mmap.mmap(-1, size, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, prot)
kept = []
"""
RULES = """
import "pe"
rule Heap { strings: $a = "planted-marker-heap" condition: $a }
rule InFile { strings: $a = "planted-marker-in-file" condition: $a }
rule Changed { strings: $a = "planted-marker-changed" condition: $a }
rule Shared { strings: $a = "planted-marker-memfd" condition: $a }
rule Apart {
    strings: $a = "planted-marker-private-half" $b = "planted-marker-file-half"
    condition: $a and $b
}
rule TwoFiles {
    strings: $a = "planted-marker-first-file" $b = "planted-marker-second-file"
    condition: all of them
}
rule Injected { condition: pe.is_pe and pe.number_of_sections == 7 }
rule Counted { strings: $a = "planted-marker-many" condition: #a > 5 }
rule Near {
    strings: $a = "planted-marker-here" $b = "planted-marker-there"
    condition: $b in (@a[1]..@a[1] + 2000) and not $b in (@a[1]..@a[1] + 100)
}
rule Wide { strings: $ = "planted-marker-wide" wide condition: any of them }
private rule Half {
    strings: $ = { 70 6c 61 6e 74 65 64 2d ?? 61 72 6b 65 72 2d 72 65 66 }
    condition: any of them
}
rule Referring { strings: $a = /planted-marker-regex-[0-9]{4}/ condition: Half and $a }
rule Sized { strings: $a = "planted-marker-heap" condition: filesize < 10MB and $a }
rule Absent {
    strings: $a = "planted-marker-heap" $b = "planted-marker-nowhere"
    condition: $a and $b
}
"""
PLANTED = {
    "Heap": "kept.append(mark('heap') * 3)",
    "InFile": """
f = open(sys.argv[1] + "/in-file", "w+b"); f.write(bytes(5000) + mark("in-file")); f.flush()
kept.append(mmap.mmap(f.fileno(), 0, mmap.MAP_PRIVATE, mmap.PROT_READ))""",
    "Changed": """
f = open(sys.argv[1] + "/changed", "w+b"); f.write(bytes(9000)); f.flush()
kept += [m := mmap.mmap(f.fileno(), 0, mmap.MAP_PRIVATE, 3)]
m[4090:4090 + len(mark("changed"))] = mark("changed")""",
    "Shared": """
f = os.memfd_create("x"); os.write(f, mark("memfd")); os.ftruncate(f, 4096)
kept.append(mmap.mmap(f, 4096))""",
    "Apart": """
m = private(); m.write(mark("private-half")); kept.append(m)
f = open(sys.argv[1] + "/half", "w+b"); f.write(mark("file-half")); f.flush()
kept.append(mmap.mmap(f.fileno(), 0, mmap.MAP_SHARED, mmap.PROT_READ))""",
    "TwoFiles": """
for name in ("first-file", "second-file"):
    f = open(sys.argv[1] + "/" + name, "w+b"); f.write(mark(name)); f.flush()
    kept.append(mmap.mmap(f.fileno(), 0, mmap.MAP_PRIVATE, mmap.PROT_READ))""",
    "Injected": """
head = bytearray(4096); head[:2] = b"M" + b"Z"; head[60:64] = (128).to_bytes(4, "little")
head[128:132] = b"PE" + bytes(2); head[132:136] = bytes.fromhex("64860700")
head[148:150] = (240).to_bytes(2, "little"); head[150:152] = (34).to_bytes(2, "little")
head[152:154] = bytes.fromhex("0b02")
m = private(8192, 7); m.write(bytes(head)); kept.append(m)""",
    "Counted": "kept += [m := private()]; m.write((mark('many') + bytes(300)) * 6)",
    "Near": "kept += [m := private()]; m.write(mark('here') + bytes(1500) + mark('there'))",
    "Wide": "kept += [m := private()]; m.write(mark('wide').decode().encode('utf-16-le'))",
    "Referring": """
kept += [m := private(), n := private()]
m.write(mark('ref')); n.write(mark('regex-') + b"2024")""",
}
BEHIND_A_DOOR = """
m = private(); m.write(mark("heap"))
at = ctypes.addressof(ctypes.c_char.from_buffer(m))
ctypes.CDLL(None).mprotect(ctypes.c_void_p(at), 4096, 0)
kept.append(m)"""


@contextlib.contextmanager
def holding(code: str, folder: Path) -> Iterator[int]:
    """A process that holds what the code plants."""
    waiting = f"{PRELUDE}\n{code}\nprint(flush=True)\nsys.stdin.read()"
    pipe = subprocess.PIPE
    # The code comes by a pipe: on the command line it would be in memory, too.
    run = "import sys; exec(sys.stdin.readline().encode().decode('unicode_escape'))"
    command = [sys.executable, "-c", run, str(folder)]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(waiting.encode("unicode_escape").decode() + "\n")
        process.stdin.flush()
        try:
            assert process.stdout.readline() == "\n"
            yield process.pid
        finally:
            process.kill()


def by_yara(pid: int, rules: Path) -> set[str]:
    ran = subprocess.run(
        ["yara", "-w", str(rules), str(pid)], capture_output=True, text=True, check=True
    )
    return {line.split()[0] for line in ran.stdout.splitlines()}


def by_irkit(irkit: Irkit, pid: int, rules: Path, depth: str) -> dict[str, dict[str, object]]:
    case = ("--case", f"{depth}-{pid}")
    ran = irkit("scan", "processes", "--pid", str(pid), "--depth", depth, "--rules", rules, *case)
    assert ran.status in (0, 1), ran
    assert irkit("coverage", *case, "--json").json["not_looked_at"] == 0, ran
    found = irkit("findings", *case, "--json").json
    return {one["rule"]: one for one in found if one["detector"] == "yara"}


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    path = tmp_path / "rules.yar"
    path.write_text(RULES)
    return path


def test_everything_at_once(irkit: Irkit, rules: Path, tmp_path: Path) -> None:
    with holding("\n".join(PLANTED.values()), tmp_path) as pid:
        expected = by_yara(pid, rules)
        exhaustive = by_irkit(irkit, pid, rules, "exhaustive")
        fast = by_irkit(irkit, pid, rules, "fast")
    assert expected == set(PLANTED)
    assert set(exhaustive) == expected
    assert set(fast) == expected


@pytest.mark.parametrize("rule", PLANTED)
def test_each_alone(irkit: Irkit, rules: Path, tmp_path: Path, rule: str) -> None:
    with holding(PLANTED[rule], tmp_path) as pid:
        assert set(by_irkit(irkit, pid, rules, "fast")) == by_yara(pid, rules) == {rule}


def test_what_the_process_may_not_read_itself_is_looked_at(
    irkit: Irkit, rules: Path, tmp_path: Path
) -> None:
    with holding(BEHIND_A_DOOR, tmp_path) as pid:
        assert set(by_irkit(irkit, pid, rules, "fast")) == {"Heap"}


def test_a_hit_says_where_it_is(irkit: Irkit, rules: Path, tmp_path: Path) -> None:
    with holding("\n".join(map(PLANTED.get, ("Changed", "Shared", "Heap"))), tmp_path) as pid:
        found = by_irkit(irkit, pid, rules, "fast")
        changed = {one["region"]: one for one in found["Changed"]["hits"]}
        there = changed[f"mapped rw-p {tmp_path}/changed"]
        with open(f"/proc/{pid}/mem", "rb") as memory:
            memory.seek(there["offset"])
            assert memory.read(there["length"]) == b"planted-marker-changed"
    regions = {one["region"] for one in found["Shared"]["hits"]}
    assert "mapped rw-s /memfd:x (deleted)" in regions
    assert found["Heap"]["hits"][0]["region"].startswith(("heap rw-p", "private rw-p"))


def test_odd_processes_end_no_scan(irkit: Irkit, rules: Path, tmp_path: Path) -> None:
    code = {
        "reserves": "kept.append(private(30 << 30, 0))",
        "touches": "kept.append(m := private(300 << 20)); m.write(b'x' * (300 << 20))",
        "changes": """
import threading
def change():
    while True:
        m = private(64 * 4096); m.write(b'y' * (64 * 4096)); m.close()
threading.Thread(target=change, daemon=True).start()""",
        "ends": """
import threading
threading.Timer(0.3, lambda: os._exit(0)).start()""",
        "many": "kept += [private(4096, n % 2 * 4 + 3) for n in range(20_000)]",
    }
    with contextlib.ExitStack() as all_of_them:
        pids = [str(all_of_them.enter_context(holding(one, tmp_path))) for one in code.values()]
        words = [word for pid in pids for word in ("--pid", pid)]
        ran = irkit("scan", "processes", *words, "--rules", rules, "--case", "case")
    assert ran.status in (0, 1, 2), ran
    coverage = irkit("coverage", "--case", "case", "--json").json
    assert coverage["total"] == len(code)
    assert sum(coverage["scanned"].values()) >= len(code) - 1


def test_a_process_that_holds_the_rules_is_one_finding(
    irkit: Irkit, rules: Path, tmp_path: Path
) -> None:
    """As that of another irkit: the rules match their own text in it."""
    text = RULES + canary.TEXT
    with holding(f"kept.append({text!r} * 2)", tmp_path) as pid:
        case = ("--case", "case")
        irkit("scan", "processes", "--pid", str(pid), "--rules", rules, *case)
    found = irkit("findings", *case, "--json").json
    (held,) = (one for one in found if one["rule"] == "holds_rules")
    assert held["detector"] == "process"
    assert "irkit's own rules" in held["reasons"][0]
    assert not any(one["detector"] == "yara" for one in found)


def test_a_scanned_process_does_not_grow(irkit: Irkit, rules: Path, tmp_path: Path) -> None:
    touched = "m = private(1 << 28); m[:4096] = bytes(4096); kept.append(m)"
    with holding(touched, tmp_path) as pid:
        before = resident(pid)
        by_irkit(irkit, pid, rules, "fast")
        assert resident(pid) - before < 64 << 10


def resident(pid: int) -> int:
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")
