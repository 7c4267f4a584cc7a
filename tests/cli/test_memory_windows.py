"""`irkit memory` and `irkit dump` on a process of Windows."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from irkit.case import Case
from tests.cli.command import Irkit
from tests.cli.holder import Core
from tests.memory.windows.child import PAGE, Child

EXECUTE_READWRITE = 0x40
MARKER = b"-".join([b"marker", b"of", b"a", b"test"])


@pytest.fixture
def child() -> Iterator[Child]:
    child = Child()
    yield child
    child.end()


def planted(child: Child) -> int:
    """The address of a page that may be run and holds the marker."""
    parts = MARKER.split(b"-")
    return child.ask(f"allocate({PAGE}, {EXECUTE_READWRITE}, b'-'.join({parts}))")


def test_regions_are_listed(irkit: Irkit, child: Child) -> None:
    place, pid = planted(child), child.process.pid
    found = irkit("memory", str(pid), "--json", status=0).json
    assert (found["pid"], found["name"].lower()) == (pid, "python.exe")
    assert found["started"].endswith("Z")
    (one,) = (one for one in found["regions"] if one["start"] == place)
    assert (one["size"], one["permissions"], one["kind"]) == (PAGE, "rwxp", "private")
    assert (one["own"], one["name"], one["path"], one["state"]) == (PAGE, "", None, None)
    images = [one for one in found["regions"] if one["kind"] == "image"]
    assert any(one["path"].lower().endswith("python.exe") for one in images)
    text = irkit("memory", str(pid), status=0).out
    assert text.startswith(f"process {pid} (python.exe), started ")
    assert f"\n{place:#018x}    4.1 kB  rwxp  private    4.1 kB\n" in text


def test_a_process_is_copied(irkit: Irkit, child: Child) -> None:
    place, pid = planted(child), child.process.pid
    irkit("case", "new", "case", status=0)
    done = irkit("dump", str(pid), "--case", "case", "--json", status=0).json
    data = (irkit.folder / Path(done["file"])).read_bytes()
    assert (hashlib.sha256(data).hexdigest(), len(data)) == (done["sha256"], done["size"])
    core = Core.of(data)
    assert core.at(place, len(MARKER)) == MARKER
    assert 0 < done["ranges"] <= len(core.loads)
    irkit("case", "verify", "case", status=0)


def test_what_is_no_process(irkit: Irkit, child: Child) -> None:
    child.end()
    assert (
        f"no process {child.process.pid} runs" in irkit("memory", str(child.process.pid)).complaint
    )


def test_bytes_at_an_address(irkit: Irkit, child: Child) -> None:
    place, pid = planted(child), str(child.process.pid)
    words = ("memory", pid, "--address", hex(place), "--length", str(len(MARKER)))
    found = irkit(*words, "--json", status=0).json
    assert bytes.fromhex(found["data"]) == MARKER
    assert found["region"] == "private rwxp"


def test_a_region_is_copied(irkit: Irkit, child: Child) -> None:
    place, pid = planted(child), str(child.process.pid)
    irkit("case", "new", "case", status=0)
    done = irkit("dump", pid, "--case", "case", "--address", hex(place), "--json", status=0).json
    data = (irkit.folder / Path(done["file"])).read_bytes()
    assert data.startswith(MARKER)
    assert len(data) == PAGE
    with Case.open(irkit.folder / "case") as case:
        head = case.head()
    assert head
    body = json.loads(head.body)
    assert (body["address"], body["pages"]) == (hex(place), [[hex(place), PAGE]])
    assert body["program"].lower().endswith("python.exe")
    assert body["command"]
    irkit("case", "verify", "case", status=0)
