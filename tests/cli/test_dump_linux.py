"""`irkit dump` on real processes: the file is what was in memory, or there is none."""

import contextlib
import hashlib
import json
import os
import pwd
import resource
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from irkit.capture import Living, living
from irkit.capture.dump import dump_process
from irkit.case import Case
from irkit.errors import UsageError
from irkit.memory import ProcessMemory
from irkit.records import Entry
from irkit.text import storable
from tests.cli.command import Irkit
from tests.cli.holder import AT, MARKER, NAMED, PAGE, Core, holder, marked, regions
from tests.cli.test_limits_linux import NOBODY, ROOT, _as, common, small_disk
from tests.detect.live import python

__all__ = ["common", "small_disk"]  # fixtures

LIMIT = 512 << 20
CHEQUERED = """
import mmap
rights = mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC
place = mmap.mmap(-1, 3000 * 4096, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, prot=rights)
place.madvise(mmap.MADV_NOHUGEPAGE)
for page in (0, *range(1, 3000, 2)):
    place[page * 4096] = 7
"""


@pytest.fixture
def with_case(irkit: Irkit) -> Irkit:
    """irkit with an empty case, called `case`."""
    irkit("case", "new", "case", status=0)
    return irkit


@pytest.fixture(scope="module")
def held() -> Iterator[int]:
    """The pid of a process that holds the marker and does nothing."""
    with holder() as pid:
        yield pid


def kept(folder: Path) -> list[str]:
    return sorted(os.listdir(folder / "case" / "evidence"))


def newest(folder: Path) -> Entry:
    with Case.open(folder / "case") as case:
        head = case.head()
    assert head
    return head


def test_a_process_is_copied(with_case: Irkit, held: int) -> None:
    irkit, pid = with_case, str(held)
    place = marked(irkit, held)["start"] + AT
    listed = regions(irkit, held)
    done = irkit("dump", pid, "--case", "case", "--json", status=0).json
    assert set(done) == {"file", "sha256", "size", "ranges", "left_out"}
    file = irkit.folder / done["file"]
    data = file.read_bytes()
    assert (hashlib.sha256(data).hexdigest(), len(data)) == (done["sha256"], done["size"])
    assert kept(irkit.folder) == [f"memory-{pid}-{done['sha256'][:12]}.core"]
    assert file.stat().st_mode & 0o777 == 0o600
    core = Core.of(data)
    assert core.at(place, len(MARKER)) == MARKER
    assert core.at(place - PAGE, 1) == b""
    assert (len(core.loads), done["left_out"]) == (done["ranges"], 0)
    assert sum(map(len, core.loads.values())) == sum(one["own"] for one in listed)
    assert all(one["path"].encode() in core.notes for one in listed if one["path"])


def test_the_ledger_says_whose_memory_it_is(with_case: Irkit, held: int) -> None:
    done = with_case("dump", str(held), "--case", "case", "--json", status=0).json
    name = with_case("memory", str(held), "--json", status=0).json
    entry = newest(with_case.folder)
    assert (entry.action, entry.object) == ("memory dumped", Path(done["file"]).name)
    for word in (f'"pid":{held}', f'"name":"{name["name"]}"', done["sha256"], name["started"]):
        assert word in entry.body
    assert json.loads(entry.body)["left_out"] == 0
    with_case("case", "verify", "case", status=0)


def test_the_ledger_says_what_ran_there_and_for_whom(with_case: Irkit, held: int) -> None:
    with_case("dump", str(held), "--case", "case", status=0)
    body = json.loads(newest(with_case.folder).body)
    image = os.readlink(f"/proc/{held}/exe")
    assert body["program"] == image
    assert body["program_sha256"] == hashlib.sha256(Path(image).read_bytes()).hexdigest()
    words = Path(f"/proc/{held}/cmdline").read_text().removesuffix("\0").split("\0")
    assert body["command"] == words
    assert body["user"] == pwd.getpwuid(os.getuid()).pw_name
    assert (body["rules_sha256"], body["address"], body["pages"]) == (None, None, None)


def test_the_rules_of_the_scan_before_are_noted(scanned: Irkit, held: int) -> None:
    scanned("dump", str(held), "--case", "case", status=0)
    with Case.open(scanned.folder / "case") as case:
        (scan,) = case.scans()
    body = json.loads(newest(scanned.folder).body)
    assert body["rules_sha256"] == scan.rules_sha256
    assert len(scan.rules_sha256) == 64


def test_of_a_region_it_is_noted_which_pages_were_read(with_case: Irkit) -> None:
    with python(CHEQUERED) as pid:
        region = next(
            one
            for one in regions(with_case, pid)
            if (one["permissions"], one["size"]) == ("rwxp", 3000 * PAGE)
        )
        start = region["start"]
        words = ("dump", str(pid), "--case", "case", "--address")
        done = with_case(*words, hex(start), "--json", status=0).json
        body = json.loads(newest(with_case.folder).body)
    assert (body["address"], body["length"]) == (hex(start), 3000 * PAGE)
    places = [start, *range(start + 3 * PAGE, region["start"] + 3000 * PAGE, 2 * PAGE)]
    assert done["ranges"] == len(places)
    assert body["pages"] == [[hex(one), PAGE * (2 if one == start else 1)] for one in places[:1000]]
    assert body["more_pages"] == len(places) - 1000


def test_it_is_an_elf_file_to_irkit_too(with_case: Irkit, held: int) -> None:
    done = with_case("dump", str(held), "--case", "case", "--json", status=0).json
    elf = with_case("inspect", done["file"], "--json", status=0).json["elf"]
    assert elf["type"] == "core dump"
    assert elf["segment_count"] == done["ranges"] + 1
    assert elf["faults"] == []


def test_the_same_memory_is_one_file(with_case: Irkit, held: int) -> None:
    said = [with_case("dump", str(held), "--case", "case", status=0).out for _ in range(2)]
    assert said[0] == said[1]
    assert said[0].startswith("case/evidence/memory-")
    assert "left out" not in said[0]
    assert len(kept(with_case.folder)) == 1
    assert newest(with_case.folder).seq == 3
    with_case("case", "verify", "case", status=0)


def test_a_region_is_copied_as_it_lies(with_case: Irkit, held: int) -> None:
    region = marked(with_case, held)
    words = ("dump", str(held), "--case", "case", "--address", hex(region["start"] + 5))
    done = with_case(*words, "--json", status=0).json
    data = (with_case.folder / done["file"]).read_bytes()
    assert data == bytes(AT) + MARKER.ljust(PAGE, b"\0")
    assert (done["sha256"], done["size"]) == (hashlib.sha256(data).hexdigest(), len(data))
    assert (done["ranges"], done["left_out"]) == (1, 0)
    start, sha256 = region["start"], done["sha256"][:12]
    assert kept(with_case.folder) == [f"memory-{held}-{start:#x}-{sha256}.bin"]
    assert '"region":"private rwxp"' in newest(with_case.folder).body


def test_nothing_of_the_process_grows(with_case: Irkit, held: int) -> None:
    before = regions(with_case, held)
    with_case("dump", str(held), "--case", "case", "--all", status=0)
    with_case(
        "dump", str(held), "--case", "case", "--address", hex(marked(with_case, held)["start"])
    )
    assert regions(with_case, held) == before


def test_all_holds_what_is_shared(with_case: Irkit, held: int) -> None:
    words = ("dump", str(held), "--case", "case", "--json")
    own, everything = (
        Core.of((with_case.folder / with_case(*more, status=0).json["file"]).read_bytes())
        for more in (words, (*words, "--all"))
    )
    listed = regions(with_case, held)
    code = next(one for one in listed if one["permissions"] == "r-xp" and not one["own"])
    inside = range(code["start"], code["start"] + code["size"])
    assert not any(start in inside for start in own.loads)
    start = next(start for start in everything.loads if start in inside)
    (image,) = {one["path"] for one in listed if one["start"] == code["start"]}
    assert everything.loads[start][:PAGE] in Path(image).read_bytes()
    assert all(everything.at(start, len(data)) == data for start, data in own.loads.items())


def test_a_limit_takes_code_first_and_says_what_is_left_out(with_case: Irkit, held: int) -> None:
    place = marked(with_case, held)["start"] + AT
    words = ("dump", str(held), "--case", "case", "--limit", "5000")
    done = with_case(*words, "--json", status=0).json
    core = Core.of((with_case.folder / done["file"]).read_bytes())
    assert core.loads == {place: MARKER.ljust(PAGE, b"\0")}
    total = sum(one["own"] for one in regions(with_case, held))
    assert (done["ranges"], done["left_out"]) == (1, total - PAGE)
    assert f'"left_out":{total - PAGE}' in newest(with_case.folder).body
    assert " left out: " in with_case(*words, status=0).out


def test_a_limit_of_a_region(with_case: Irkit, held: int) -> None:
    place = hex(marked(with_case, held)["start"])
    words = ("dump", str(held), "--case", "case", "--address", place, "--limit")
    assert "nothing of private rwxp is within the limit" in with_case(*words, "8K").complaint
    assert kept(with_case.folder) == []
    assert with_case(*words, "12K", "--json", status=0).json["left_out"] == 0


def test_a_hostile_name(with_case: Irkit) -> None:
    name = b"\x1b[2Jx\n\xff)"
    with holder(NAMED.format(name=name)) as pid:
        done = with_case("dump", str(pid), "--case", "case", "--json", status=0).json
    assert name in Core.of((with_case.folder / done["file"]).read_bytes()).notes
    assert storable('"name":"\\u001b[2Jx\\n\\\\xff)"') in newest(with_case.folder).body
    with_case("case", "verify", "case", status=0)


def test_another_writer(with_case: Irkit, held: int) -> None:
    with Case.open(with_case.folder / "case", write=True):
        assert "is in use" in with_case("dump", str(held), "--case", "case").complaint
    assert kept(with_case.folder) == []


def test_no_case(irkit: Irkit, held: int) -> None:
    assert "holds no irkit case" in irkit("dump", str(held), "--case", "case").complaint
    assert os.listdir(irkit.folder) == []


def test_an_evidence_folder_that_leads_elsewhere(with_case: Irkit, held: int) -> None:
    (with_case.folder / "elsewhere").mkdir()
    (with_case.folder / "case" / "evidence").rmdir()
    (with_case.folder / "case" / "evidence").symlink_to("../elsewhere")
    complaint = with_case("dump", str(held), "--case", "case").complaint
    assert "is a link that leads out of the case" in complaint
    assert kept(with_case.folder) == []


def test_a_disk_without_room(irkit: Irkit, small_disk: Path, held: int) -> None:
    irkit("case", "new", "disk/case", status=0)
    complaint = irkit("dump", str(held), "--case", "disk/case").complaint
    assert complaint.startswith("disk/case/evidence has no room for ")
    assert kept(small_disk) == []
    irkit("case", "verify", "disk/case", status=0)


def test_a_file_that_may_not_grow(with_case: Irkit, held: int) -> None:
    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))

    ran = with_case("dump", str(held), "--case", "case", preexec_fn=limited)
    assert ran.complaint == "cannot write to case/evidence: File too large"
    assert kept(with_case.folder) == []
    assert newest(with_case.folder).action == "case made"


def test_a_process_of_others(common: Path) -> None:
    irkit = _as(NOBODY, common)
    irkit("case", "new", "case", status=0)
    complaint = irkit("dump", "1", "--case", "case").complaint
    assert complaint.endswith("may not be read: run irkit as root")
    assert kept(common) == []


@pytest.mark.skipif(not ROOT, reason="only root writes for others")
def test_what_root_takes_belongs_to_the_owner_of_the_case(with_case: Irkit, held: int) -> None:
    os.chown(with_case.folder / "case", NOBODY, NOBODY)
    done = with_case("dump", str(held), "--case", "case", "--json", status=0).json
    status = (with_case.folder / done["file"]).stat()
    assert (status.st_uid, status.st_gid, status.st_mode & 0o777) == (NOBODY, NOBODY, 0o600)


class Ending:
    """The memory of a process that ends when the first byte is asked for."""

    def __init__(self, pid: int, memory: ProcessMemory) -> None:
        self._pid, self._memory = pid, memory
        self.regions, self.own, self.present = memory.regions, memory.own, memory.present
        self.open_file, self.close = memory.open_file, memory.close

    def read(self, start: int, size: int) -> bytes:
        data = self._memory.read(start, size)
        os.kill(self._pid, signal.SIGKILL)
        os.waitid(os.P_PID, self._pid, os.WEXITED | os.WNOWAIT)
        return data


def test_a_process_that_ends_meanwhile(with_case: Irkit) -> None:
    folder = with_case.folder
    with contextlib.ExitStack() as stack:
        pid = stack.enter_context(holder())
        process = stack.enter_context(living(pid))
        case = stack.enter_context(Case.open(folder / "case", write=True))
        ending = Living(process.target, process.regions, Ending(pid, process._memory))
        with pytest.raises(UsageError, match=f"process {pid} .* has ended"):
            dump_process(case, ending, LIMIT, shared=False)
        assert kept(folder) == []
        with pytest.raises(UsageError, match="has ended"):
            dump_process(case, process, LIMIT, shared=False)
    assert newest(folder).action == "case made"


def test_a_later_process_with_the_same_number(with_case: Irkit, held: int) -> None:
    folder = with_case.folder
    with living(held) as process, Case.open(folder / "case", write=True) as case:
        earlier = replace(process.target, started=process.target.started - 60)
        with pytest.raises(UsageError, match="has ended"):
            dump_process(case, replace(process, target=earlier), LIMIT, shared=False)
    assert kept(folder) == []
    assert newest(folder).action == "case made"
