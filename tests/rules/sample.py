"""What a shipped rule must match and must leave alone, as inert bytes built from parts."""

import struct
from dataclasses import dataclass


@dataclass(frozen=True)
class Sample:
    """One rule with inputs that match it and inputs that look alike but do not."""

    rule: str
    matching: tuple[bytes, ...]
    near_miss: tuple[bytes, ...]
    filename: str = "sample.bin"  # may have folders ("etc/cron.d/job"); "" as for process memory
    near_miss_filename: str | None = None  # where the name is what differs


def inert(*parts: str | bytes) -> bytes:
    """The parts as one: ``inert("ev", "al(")``.

    Cut every string that a rule looks for, so that neither the source of a sample nor its compiled
    module matches a rule or alarms an antivirus. Python joins literals and constant sums when it
    compiles, but not the arguments of a call.
    """
    return b"".join(part.encode() if isinstance(part, str) else part for part in parts)


def elf(*parts: str | bytes, kind: int = 2, machine: int = 62) -> bytes:
    """A 64-bit little-endian ELF header, then the parts, each ended by a NUL like a string table.

    `kind` 1 is a relocatable object (a kernel module), 2 an executable, 3 a shared library;
    `machine` 62 is x86-64. No code, no segments: nothing can run it.
    """
    header = struct.pack(
        "<4sBBBB8xHHIQQQIHHHHHH",
        b"\x7fELF", 2, 1, 1, 0, kind, machine, 1, 0, 0, 0, 0, 64, 56, 0, 64, 0, 0,
    )  # fmt: skip
    return header + b"\0" + b"".join(inert(part) + b"\0" for part in parts)
