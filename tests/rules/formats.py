"""Beginnings of Windows files and documents for samples; nothing made of them can run or open."""

import random
import struct

from tests.rules.sample import inert

SHORTCUT = bytes.fromhex("4c000000 01140200 00000000 c0000000 00000046")
OFFICE = bytes.fromhex("d0cf11e0a1b11ae1")
PE_AT = 0x80  # where the PE header stands
DIRECTORIES = {0x10B: 0x78, 0x20B: 0x88}  # optional header magic: the data directories after "PE"


def cut(text: str) -> bytes:
    """The text without its marks: ``cut("power¦shell")``.

    A mark stands inside each string that a rule looks for: see `inert` for why.
    """
    return text.replace("¦", "").encode()


def wide(text: str) -> bytes:
    """The same as `cut`, in UTF-16 as Windows keeps it."""
    return text.replace("¦", "").encode("utf-16-le")


def texts(*parts: bytes) -> bytes:
    """The parts as a program keeps its texts, each between NULs."""
    return b"\0" + b"\0".join(parts) + b"\0"


def pe(
    *parts: bytes, magic: int = 0x20B, certificate: bool = False, section: bytes = b".text"
) -> bytes:
    """The headers of a Windows program without code, then the parts, each between NULs.

    `magic` 0x10B is a 32-bit, 0x20B a 64-bit program; `certificate` fills the entry of the
    certificate table, as in a signed one.
    """
    dos = b"MZ".ljust(0x3C, b"\0") + struct.pack("<I", PE_AT)
    coff = struct.pack("<4sHHIIIHH", b"PE\0\0", 0x8664, 1, 0, 0, 0, 0xF0, 0x22)
    optional = bytearray(struct.pack("<H", magic).ljust(0xF0, b"\0"))
    if certificate:
        struct.pack_into("<II", optional, DIRECTORIES[magic] - 0x18 + 4 * 8, 0x4000, 0x2000)
    table = section.ljust(8, b"\0").ljust(40, b"\0")
    head = dos.ljust(PE_AT, b"\0") + coff + bytes(optional) + table
    return head.ljust(0x400, b"\0") + b"".join(b"\0\0" + part + b"\0\0" for part in parts)


def version_info(key: str, value: str) -> bytes:
    """One string of a program's VERSIONINFO: header of six bytes, key, NUL, padding, value."""
    name = wide(key) + b"\0\0"
    padding = b"\0" * (-(6 + len(name)) % 4)
    return struct.pack("<HHH", 0, len(value), 1) + name + padding + wide(value) + b"\0\0"


def shortcut(*parts: bytes, size: int = 0) -> bytes:
    """The header of a .lnk file, then the parts, padded to `size` bytes."""
    return (SHORTCUT + bytes(56) + b"\0\0".join(parts)).ljust(size, b"\0")


def office(*parts: bytes) -> bytes:
    """The header of an OLE compound file, then the parts, each between NULs."""
    return OFFICE + bytes(504) + b"".join(b"\0" + part + b"\0" for part in parts)


def noise(size: int) -> bytes:
    """Bytes that look encrypted, the same at each run."""
    return random.Random(size).randbytes(size)


def page(*parts: str) -> bytes:
    """An HTML page around the parts, which may have marks as in `cut`."""
    return inert("<html><body>", *(cut(part) for part in parts), "</body></html>")
