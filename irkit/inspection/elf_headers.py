"""An ELF file as its headers describe it: read in bounded pieces, nothing believed beyond need."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice, takewhile
from operator import itemgetter
from typing import NamedTuple

from irkit.inspection.subject import Subject

LISTED = 128  # sections and segments that are kept
_HEADERS = 4096  # sections and segments that are read
_NAMES = 1 << 20  # bytes of a table of names
_NAME = 4096  # bytes of a name or path
_DYNAMIC = 4096  # entries
_NOTES = 64 << 10  # bytes of one segment
_FEW = 64  # needed libraries, segments of notes

_TYPES = {1: "relocatable object", 2: "program", 3: "shared library", 4: "core dump"}
_MACHINES = {
    2: "SPARC",
    3: "x86",
    8: "MIPS",
    20: "PowerPC",
    21: "PowerPC 64",
    22: "S/390",
    40: "ARM",
    42: "SuperH",
    43: "SPARC 64",
    50: "Itanium",
    62: "x86-64",
    183: "ARM 64",
    243: "RISC-V",
    247: "BPF",
    258: "LoongArch",
}
_SEGMENTS = {
    1: "LOAD",
    2: "DYNAMIC",
    3: "INTERP",
    4: "NOTE",
    6: "PHDR",
    7: "TLS",
    0x6474E550: "GNU_EH_FRAME",
    0x6474E551: "GNU_STACK",
    0x6474E552: "GNU_RELRO",
    0x6474E553: "GNU_PROPERTY",
}
_SYMBOLS, _NO_BITS = 2, 8  # SHT_SYMTAB, SHT_NOBITS
_NEEDED, _NAMES_AT, _NAMES_SIZE, _FLAGS_1 = 1, 5, 10, 0x6FFFFFFB  # DT_…
_NAMED = {14: "SONAME", 15: "RPATH", 29: "RUNPATH"}
_PIE = 0x08000000  # DF_1_PIE


@dataclass(frozen=True, slots=True)
class Section:
    """One entry of the section headers."""

    name: str
    type: int
    flags: str  # of "wax": writable, in memory, executable
    address: int
    offset: int
    size: int


@dataclass(frozen=True, slots=True)
class Segment:
    """One entry of the program headers."""

    type: str
    flags: str  # of "rwx"
    offset: int
    address: int
    size: int  # in the file
    memory: int


class _Layout(NamedTuple):
    """How the structures of one class are packed, without their byte order."""

    header: str  # from e_type on
    segment: str
    section: str
    dynamic: str


_32 = _Layout("HHIIIIIHHHHHH", "8I", "10I", "iI")
_64 = _Layout("HHIQQQIHHHHHH", "IIQQQQQQ", "IIQQQQIIQQ", "qQ")


@dataclass(slots=True)
class Image:
    """What was read of the headers, with the faults on the way."""

    subject: Subject
    order: str  # "<" or ">"
    layout: _Layout
    type: int = 0
    machine: int = 0
    entry: int = 0
    segments: list[Segment] = field(default_factory=list)
    segment_count: int = 0
    sections: list[Section] = field(default_factory=list)
    section_count: int = 0
    headers_end: int = 0
    needed: list[str] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)  # "SONAME", "RPATH", "RUNPATH"
    flags: int = 0  # DT_FLAGS_1
    faults: list[str] = field(default_factory=list)

    @property
    def type_name(self) -> str:
        """In words; a shared library with an interpreter is a program."""
        if self.type == 3 and self.is_program:
            return "position-independent program"
        return _TYPES.get(self.type, f"type {self.type}")

    @property
    def machine_name(self) -> str:
        """In words."""
        return _MACHINES.get(self.machine, f"machine {self.machine}")

    @property
    def is_program(self) -> bool:
        """Whether it is made to be started; of a library nobody uses the entry point."""
        independent = self.flags & _PIE or self.first("INTERP")
        return self.type == 2 or bool(self.type == 3 and independent)

    @property
    def stripped(self) -> bool | None:
        """Whether the table of symbols is gone; None where that cannot be told."""
        if self.faults and not self.sections:
            return None
        return not any(section.type == _SYMBOLS for section in self.sections)

    def first(self, kind: str) -> Segment | None:
        """The first segment of a type."""
        return next((segment for segment in self.segments if segment.type == kind), None)

    def interpreter(self) -> str:
        """The loader that the program asks for, empty where it asks for none."""
        found = self.first("INTERP")
        return _text(self.subject.read(found.offset, min(found.size, _NAME))) if found else ""

    def build_id(self) -> str:
        """The linker's hash of the build, hexadecimal, empty where there is none."""
        segments = (segment for segment in self.segments if segment.type == "NOTE")
        for segment in islice(segments, _FEW):
            notes = self.subject.read(segment.offset, min(segment.size, _NOTES))
            for name, kind, content in _notes(notes, self.order):
                if name == b"GNU\0" and kind == 3:
                    return content[:64].hex()
        return ""

    def end(self) -> int:
        """Where the last thing ends that the headers know of."""
        ends = [self.headers_end, *(segment.offset + segment.size for segment in self.segments)]
        ends += (s.offset + s.size for s in self.sections if s.type not in (0, _NO_BITS))
        return max(ends)


def read(subject: Subject) -> Image | None:
    """The image, None for what is no ELF file. Raises OSError."""
    start = subject.read(0, 64)
    if not start.startswith(b"\x7fELF"):
        return None
    layout = _64 if start[4:5] == b"\2" else _32
    order = ">" if start[5:6] == b"\2" else "<"
    image = Image(subject, order, layout)
    if start[4:6] not in (b"\1\1", b"\1\2", b"\2\1", b"\2\2"):
        image.faults.append("a class or byte order that no system knows")
    form = order + layout.header
    if len(start) < 16 + struct.calcsize(form):
        image.faults.append("the file ends within its first header")
        return image
    values = struct.unpack_from(form, start, 16)
    image.type, image.machine, _, image.entry, segments_at, sections_at = values[:6]
    size, segment_size, segment_count, section_size, section_count, names_at = values[7:]
    image.headers_end = max(size, segments_at + segment_size * segment_count)
    if sections_at:
        zeroth = _headers(image, sections_at, section_size, 1, layout.section, "section")
        # Numbers too large for the first header stand in the first section header.
        section_count = section_count or (zeroth[0][5] if zeroth else 0)
        names_at = zeroth[0][6] if names_at == 0xFFFF and zeroth else names_at
        segment_count = zeroth[0][7] if segment_count == 0xFFFF and zeroth else segment_count
    image.segment_count, image.section_count = segment_count, section_count
    _read_segments(image, segments_at, segment_size)
    if sections_at:
        _read_sections(image, sections_at, section_size, names_at)
    _read_dynamic(image)
    return image


def _headers(
    image: Image, offset: int, size: int, count: int, form: str, what: str
) -> list[tuple[int, ...]]:
    form = image.order + form
    if count and size < struct.calcsize(form):
        image.faults.append(f"{what} headers of {size} bytes, which is too few")
        return []
    wanted = min(count, _HEADERS)
    data = image.subject.read(offset, wanted * size)
    whole = len(data) // size if size else 0
    if whole < wanted:
        image.faults.append(f"only {whole} of {count} {what} headers lie within the file")
    elif wanted < count:
        image.faults.append(f"only {wanted} of {count} {what} headers were read")
    return [struct.unpack_from(form, data, at * size) for at in range(min(whole, wanted))]


def _read_segments(image: Image, offset: int, size: int) -> None:
    for values in _headers(
        image, offset, size, image.segment_count, image.layout.segment, "program"
    ):
        if image.layout is _64:
            kind, flags, start, address, _, in_file, memory, _ = values
        else:
            kind, start, address, _, in_file, memory, flags, _ = values
        words = "".join(c for bit, c in ((4, "r"), (2, "w"), (1, "x")) if flags & bit)
        name = _SEGMENTS.get(kind, f"{kind:#x}")
        image.segments.append(Segment(name, words, start, address, in_file, memory))


def _read_sections(image: Image, offset: int, size: int, names_at: int) -> None:
    image.headers_end = max(image.headers_end, offset + size * image.section_count)
    found = _headers(image, offset, size, image.section_count, image.layout.section, "section")
    names = b""
    if names_at < len(found):
        names = image.subject.read(found[names_at][4], min(found[names_at][5], _NAMES))
    for values in found:
        name, kind, flags, address, start, length = values[:6]
        words = "".join(c for bit, c in ((1, "w"), (2, "a"), (4, "x")) if flags & bit)
        image.sections.append(Section(_text(names, name), kind, words, address, start, length))


def _read_dynamic(image: Image) -> None:
    """Libraries, paths and flags, found through the segments: sections may be missing or lie."""
    entries = _dynamic_entries(image)
    if not entries:
        return
    known = dict(entries)
    image.flags = known.get(_FLAGS_1, 0)
    names_at, size = _offset_of(image, known.get(_NAMES_AT, 0)), known.get(_NAMES_SIZE, 0)
    if names_at is None:
        image.faults.append("the names of libraries lie outside the file")
        return

    def name(at: int) -> str:
        return _text(image.subject.read(names_at + at, min(size - at, _NAME)))

    image.names = {word: name(known[tag]) for tag, word in _NAMED.items() if tag in known}
    needed = (value for tag, value in entries if tag == _NEEDED)
    image.needed = [name(value) for value in islice(needed, _FEW)]


def _dynamic_entries(image: Image) -> list[tuple[int, int]]:
    """Tags and values up to the first DT_NULL."""
    segment = image.first("DYNAMIC")
    if segment is None:
        return []
    form = struct.Struct(image.order + image.layout.dynamic)
    data = image.subject.read(segment.offset, min(segment.size, _DYNAMIC * form.size))
    whole = form.iter_unpack(data[: len(data) // form.size * form.size])
    return [(tag, value) for tag, value in takewhile(itemgetter(0), whole)]


def _offset_of(image: Image, address: int) -> int | None:
    """Where in the file an address lies."""
    for segment in image.segments:
        if segment.type == "LOAD" and 0 <= address - segment.address < segment.size:
            return segment.offset + address - segment.address
    return None


def _notes(data: bytes, order: str) -> Iterator[tuple[bytes, int, bytes]]:
    at = 0
    while len(data) - at >= 12:
        name, size, kind = struct.unpack_from(f"{order}III", data, at)
        content = at + 12 + (name + 3 & ~3)
        yield data[at + 12 : at + 12 + name], kind, data[content : content + size]
        at = content + (size + 3 & ~3)


def _text(data: bytes, at: int = 0) -> str:
    return data[at : at + _NAME].partition(b"\0")[0].decode("utf-8", "surrogateescape")
