"""Programs to inspect: real ones, real ones with a change, and small ones made byte by byte."""

import struct
from pathlib import Path
from typing import Any

import pip

LAUNCHERS = Path(pip.__file__).parent / "_vendor" / "distlib"  # real programs of Windows
PROGRAM = LAUNCHERS / "w64.exe"

WRITABLE, EXECUTABLE = 1 << 31, 1 << 29


class Changed:
    """A launcher of 64 bits whose headers can be written to."""

    def __init__(self) -> None:
        self.data = bytearray(PROGRAM.read_bytes())
        (self.nt,) = struct.unpack_from("<I", self.data, 0x3C)
        self.optional = self.nt + 24
        self.sections = self.optional + struct.unpack_from("<H", self.data, self.nt + 20)[0]

    def put(self, at: int, form: str, *values: Any) -> "Changed":
        struct.pack_into(f"<{form}", self.data, at, *values)
        return self

    def section(self, number: int, at: int, form: str, *values: Any) -> "Changed":
        return self.put(self.sections + 40 * number + at, form, *values)

    def directory(self, number: int, address: int, size: int) -> "Changed":
        return self.put(self.optional + 112 + 8 * number, "II", address, size)


def elf(
    *segments: tuple[int, int, int, int, bytes], kind: int = 2, entry: int = 0, order: str = "<"
) -> bytes:
    """A 64-bit ELF file without sections, of (type, flags, address, memory, content)."""
    at = 64 + 56 * len(segments)
    headers = contents = b""
    for type_, flags, address, memory, content in segments:
        headers += struct.pack(
            f"{order}IIQQQQQQ", type_, flags, at, address, address, len(content), memory, 1
        )
        contents += content
        at += len(content)
    magic = b"\x7fELF\2" + (b"\1" if order == "<" else b"\2") + b"\1".ljust(10, b"\0")
    numbers = (kind, 62, 1, entry, 64, 0, 0, 64, 56, len(segments), 0, 0, 0)
    return magic + struct.pack(f"{order}HHIQQQIHHHHHH", *numbers) + headers + contents


def dynamic(strings_at: int, *entries: tuple[int, bytes]) -> tuple[bytes, bytes]:
    """A dynamic segment, and its table of strings, which lies at an address."""
    strings, packed = b"\0", b""
    for tag, text in entries:
        packed += struct.pack("<qQ", tag, len(strings))
        strings += text + b"\0"
    packed += struct.pack("<qQqQqQ", 5, strings_at, 10, len(strings), 0, 0)
    return packed, strings
