"""A PE file as its headers describe it: what is worth knowing, and what is odd about it."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

from irkit.inspection import pe_image
from irkit.inspection.content import shannon
from irkit.inspection.odd import MOST, Odd, Oddity
from irkit.inspection.pe_image import Image
from irkit.inspection.subject import Subject
from irkit.records import utc

LISTED = 96  # sections; Windows loads no program with more
_SAMPLE = 1 << 20  # bytes of a section that are measured
_OVERLAY = 64 << 10  # bytes; fewer behind the end are no oddity
_RANDOM = 7.2  # bits a byte; code has about 6
_FAULTS = 32
_FAULT = 300  # characters
_MACHINES = {0x14C: "x86", 0x8664: "x86-64", 0x1C4: "ARM", 0xAA64: "ARM 64", 0x200: "Itanium"}
_SUBSYSTEMS = {
    1: "native",
    2: "window",
    3: "console",
    5: "OS/2",
    7: "POSIX",
    9: "Windows CE",
    10: "EFI application",
    11: "EFI boot driver",
    12: "EFI runtime driver",
    13: "EFI ROM",
    14: "Xbox",
    16: "boot application",
}
_NATIVE, _EFI = 1, range(10, 14)
_LIBRARY = 0x2000  # IMAGE_FILE_DLL
_PROTECTIONS = {  # IMAGE_DLLCHARACTERISTICS_…
    0x0040: "ASLR",
    0x0020: "high-entropy ASLR",
    0x0100: "DEP",
    0x4000: "control flow guard",
    0x0080: "integrity check",
}
_PACKERS = re.compile(
    rb"\.?(UPX[0-9!]|aspack|adata|ASPack|vmp[0-9]|themida|winlice|enigma[12]|petite|MPRESS[12]"
    rb"|nsp[0-9]|pec1|PEC2|FSG!|MEW|Upack|ByDwing|perplex|yP|y0da|kkrunchy|RLPack|boom|packed"
    rb"|pebundle|PELOCKnt|svkp|taz|tsuarch|tsustub|wwpack|WWP32|neolit|ccg|nPack|spack)$",
    re.IGNORECASE,
)
_READABLE = re.compile(rb"[\x21-\x7e]+")


@dataclass(frozen=True, slots=True)
class PeSection:
    """One section."""

    name: str
    address: int  # relative to the image base
    memory: int
    offset: int
    size: int  # in the file
    flags: str  # of "rwx"
    entropy: float | None  # of up to its first MiB; None where it has no bytes in the file


@dataclass(frozen=True, slots=True)
class Pe:
    """A program, library or driver of Windows."""

    bits: int
    machine: str
    type: str  # "program", "library" or "driver"
    subsystem: str
    compiled: datetime | None  # as the linker wrote it, which may be a lie
    reproducible: bool  # then that time is a hash of the content
    image_base: int
    entry_point: int  # relative to it
    entry_section: str
    linker: str
    protections: tuple[str, ...]
    section_count: int
    sections: tuple[PeSection, ...]
    checksum: int  # 0 where none was written
    checksum_computed: int | None  # where one was written
    rich_hash: str  # MD5 of the Rich header
    certificate: int  # bytes; whether it is valid is not looked at
    overlay_offset: int
    overlay: int  # bytes behind the end, without the certificate
    dotnet: str  # version of the runtime
    pdb: tuple[str, ...]  # where the linker left the symbols
    oddities: tuple[Oddity, ...]
    faults: tuple[str, ...]  # what the parser says of its damage


def pe(subject: Subject) -> Pe | None:
    """The summary, None for what is no PE file."""
    image = pe_image.loaded(subject)
    if image is None:
        return None
    optional, header = image.optional, image.file
    sections = tuple(_section(image, raw) for raw in image.sections[:LISTED])
    entry = next((s for s in sections if _holds(s, optional.AddressOfEntryPoint)), None)
    pdb, reproducible = image.debug()
    found = Pe(
        bits=64 if optional.Magic == 0x20B else 32,
        machine=_MACHINES.get(header.Machine, f"{header.Machine:#x}"),
        type=_type(header.Characteristics, optional.Subsystem),
        subsystem=_SUBSYSTEMS.get(optional.Subsystem, str(optional.Subsystem)),
        compiled=utc(header.TimeDateStamp) if header.TimeDateStamp else None,
        reproducible=reproducible,
        image_base=optional.ImageBase,
        entry_point=optional.AddressOfEntryPoint,
        entry_section=entry.name if entry else "",
        linker=f"{optional.MajorLinkerVersion}.{optional.MinorLinkerVersion}",
        protections=tuple(
            word for bit, word in _PROTECTIONS.items() if optional.DllCharacteristics & bit
        ),
        section_count=header.NumberOfSections,
        sections=sections,
        checksum=optional.CheckSum,
        checksum_computed=_checksum(image) if optional.CheckSum else None,
        rich_hash=image.rich_hash(),
        certificate=image.directory("SECURITY")[1],
        overlay_offset=image.end,
        overlay=image.overlay,
        dotnet=image.dotnet(),
        pdb=pdb,
        oddities=(),
        faults=tuple(text[:_FAULT] for text in image.faults()[:_FAULTS]),
    )
    return replace(found, oddities=tuple(islice(_oddities(image, found, entry), MOST)))


def _section(image: Image, raw: Any) -> PeSection:
    flags = raw.Characteristics
    words = "".join(c for bit, c in ((1 << 30, "r"), (1 << 31, "w"), (1 << 29, "x")) if flags & bit)
    start = raw.PointerToRawData
    data = image.data[start : start + min(raw.SizeOfRawData, _SAMPLE)]
    return PeSection(
        name=raw.Name.rstrip(b"\0").decode("utf-8", "surrogateescape"),
        address=raw.VirtualAddress,
        memory=raw.Misc_VirtualSize,
        offset=raw.PointerToRawData,
        size=raw.SizeOfRawData,
        flags=words,
        entropy=shannon(Counter(data)) if data else None,
    )


def _holds(section: PeSection, address: int) -> bool:
    return 0 <= address - section.address < max(section.memory, section.size)


def _type(characteristics: int, subsystem: int) -> str:
    if characteristics & _LIBRARY:
        return "library"
    return "driver or native program" if subsystem == _NATIVE else "program"


def _checksum(image: Image) -> int | None:
    """The sum that the linker should have written; None where the file was not read as a whole."""
    at = image.optional.get_file_offset() + 64
    if len(image.data) < image.subject.size or at % 2:
        return None
    data = image.data + b"\0" * (len(image.data) % 2)
    with memoryview(data) as view, view.cast("H") as words:
        total: int = sum(words) - words[at // 2] - words[at // 2 + 1]
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return total + len(image.data)


def _oddities(image: Image, found: Pe, entry: PeSection | None) -> Iterator[Oddity]:
    for section in found.sections:
        yield from _of_section(section, image.subject.size)
    if found.entry_point and (entry is None or "x" not in entry.flags):
        where = f"in {entry.name}" if entry else "in no section"
        yield Oddity(Odd.ENTRY_OUTSIDE, f"{found.entry_point:#x}, {where}")
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    if found.compiled and found.compiled > tomorrow and not found.reproducible:
        yield Oddity(Odd.FUTURE, f"{found.compiled:%Y-%m-%d}")
    has_code = found.entry_point and not found.dotnet and image.optional.Subsystem not in _EFI
    if has_code and not image.directory("IMPORT")[0]:
        yield Oddity(Odd.NO_IMPORTS, "")
    if found.checksum_computed not in (None, found.checksum):
        yield Oddity(Odd.CHECKSUM, f"{found.checksum:#x} instead of {found.checksum_computed:#x}")
    if found.overlay > _OVERLAY:
        yield Oddity(Odd.OVERLAY, f"{found.overlay} bytes at {found.overlay_offset:#x}")
    start, size = image.directory("SECURITY")
    if start + size > image.subject.size:
        yield Oddity(Odd.CERTIFICATE_OUTSIDE, f"{size} bytes at {start:#x}")


def _of_section(section: PeSection, file_size: int) -> Iterator[Oddity]:
    name = section.name.encode("utf-8", "surrogateescape")
    if {"w", "x"} <= set(section.flags):
        yield Oddity(Odd.WRITABLE_CODE, f"section {section.name}")
    if _PACKERS.match(name):
        yield Oddity(Odd.PACKER, f"section {section.name}")
    if "x" in section.flags and not section.size and section.memory:
        yield Oddity(Odd.HIDDEN_CODE, f"section {section.name}, {section.memory} bytes")
    if "x" in section.flags and (section.entropy or 0) > _RANDOM:
        yield Oddity(Odd.RANDOM_CODE, f"section {section.name}, {section.entropy} bits a byte")
    if not _READABLE.fullmatch(name):
        yield Oddity(Odd.STRANGE_NAME, f"section at {section.address:#x}: {section.name!r}")
    if section.size and section.offset + section.size > file_size:
        missing = section.offset + section.size - file_size
        yield Oddity(Odd.CUT, f"section {section.name}: {missing} bytes are missing")
