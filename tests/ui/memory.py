"""What `irkit memory` answers about an invented process, and a finding in its memory."""

from typing import Any

from irkit.records import Finding, Hit, Kind
from tests.case import sample
from ui.memory_map import read_map

HEAP, CODE, LIBRARY, KERNEL = 0x5600_0000_1000, 0x7F00_0000_0000, 0x7F00_0100_0000, 0x7FFF_F000_0000
STARTED = "2025-03-01T12:00:00.123456Z"


def told(start: int, kind: str, size: int = 0x1000, **more: Any) -> dict[str, Any]:
    empty = {"permissions": "rw-p", "name": "", "path": None, "state": None, "own": 0}
    return {"start": start, "size": size, "kind": kind, **empty, **more}


def document(**changes: Any) -> dict[str, Any]:
    regions = [
        told(0x5600_0000_0000, "image", permissions="r-xp", path="/bin/x", state="there"),
        told(HEAP, "heap", 0x21000, name="[heap]", own=0x9000),
        told(CODE, "private", 0x2000, permissions="rwxp", own=0x2000),
        told(
            LIBRARY, "image", 0x1F0000, permissions="r-xp", path="/tmp/<b>\u202e", state="deleted"
        ),
        told(LIBRARY + 0x200000, "mapped", 1 << 30, path="/var/cache/x", state="replaced"),
        told(0x7FFF_0000_0000, "stack", name="[stack]", own=0x1000),
        told(KERNEL, "special", permissions="r--p", name="[vvar]", own=None),
    ]
    return {"pid": 77, "name": "x", "started": STARTED, "regions": regions, **changes}


def found_at(address: int, score: int = 90) -> Finding:
    hit = Hit("$a", address, 4, b"evil", b"", b"", "private rwxp")
    return sample.finding(
        "pid 77 (x)", score, kind=Kind.PROCESS, pid=77, started=sample.NOON, hits=(hit,)
    )


REGIONS = read_map(document()).regions
