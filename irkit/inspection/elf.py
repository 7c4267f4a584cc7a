"""What is worth knowing of an ELF program or library, and what is odd about it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from irkit.inspection.elf_headers import LISTED, Image, Section, Segment, read
from irkit.inspection.odd import MOST, Odd, Oddity
from irkit.inspection.subject import Subject

_UPX = b"UPX!"
_UPX_MARK = 4096  # bytes at both ends in which UPX leaves its mark
_OVERLAY = 64 << 10  # bytes; fewer behind the end are no oddity
_USUAL = ("/lib", "/usr/lib", "/libexec/", "/system/", "/apex/", "/nix/store/", "/gnu/store/")
_USUAL_PATHS = (*_USUAL, "/usr/local/lib", "/opt/", "$ORIGIN", "${ORIGIN}", "/usr/local/cuda")


@dataclass(frozen=True, slots=True)
class Elf:
    """A program, library or object file of Linux and others."""

    bits: int
    byte_order: str  # "little" or "big"
    machine: str
    type: str
    linking: str  # "dynamic", "static", or empty where neither applies
    interpreter: str
    entry_point: int
    entry_section: str
    needed: tuple[str, ...]
    soname: str
    rpath: str
    runpath: str
    build_id: str
    stripped: bool | None
    packed: str  # "UPX" or empty
    overlay: int  # bytes behind the end
    segment_count: int
    segments: tuple[Segment, ...]  # the first
    section_count: int
    sections: tuple[Section, ...]
    oddities: tuple[Oddity, ...]
    faults: tuple[str, ...]  # what could not be read


def elf(subject: Subject) -> Elf | None:
    """The summary, None for what is no ELF file."""
    image = read(subject)
    if image is None:
        return None
    entry = _section_at(image, image.entry)
    interpreter = image.interpreter()
    packed = _packed(image)
    return Elf(
        bits=64 if image.layout.dynamic == "qQ" else 32,
        byte_order="big" if image.order == ">" else "little",
        machine=image.machine_name,
        type=image.type_name,
        linking=_linking(image),
        interpreter=interpreter,
        entry_point=image.entry,
        entry_section=entry.name if entry else "",
        needed=tuple(image.needed),
        soname=image.names.get("SONAME", ""),
        rpath=image.names.get("RPATH", ""),
        runpath=image.names.get("RUNPATH", ""),
        build_id=image.build_id(),
        stripped=image.stripped,
        packed=packed,
        overlay=max(0, subject.size - image.end()),
        segment_count=image.segment_count,
        segments=tuple(image.segments[:LISTED]),
        section_count=image.section_count,
        sections=tuple(image.sections[:LISTED]),
        oddities=tuple(islice(_oddities(image, interpreter, packed), MOST)),
        faults=tuple(image.faults),
    )


def _section_at(image: Image, address: int) -> Section | None:
    if not address:
        return None
    return next(
        (s for s in image.sections if "a" in s.flags and 0 <= address - s.address < s.size), None
    )


def _linking(image: Image) -> str:
    """A static program has no loader; a library has none either, but names itself no program."""
    if image.type not in (2, 3):
        return ""
    if image.first("INTERP") or image.needed:
        return "dynamic"
    return "static" if image.is_program else "dynamic"


def _packed(image: Image) -> str:
    subject = image.subject
    ends = subject.read(0, _UPX_MARK) + subject.read(max(0, subject.size - _UPX_MARK), _UPX_MARK)
    return "UPX" if image.type in (2, 3) and _UPX in ends else ""


def _oddities(image: Image, interpreter: str, packed: str) -> Iterator[Oddity]:
    for segment in image.segments:
        if segment.type == "LOAD" and {"w", "x"} <= set(segment.flags):
            yield Oddity(Odd.WRITABLE_CODE, f"segment at {segment.address:#x}")
        if segment.type == "GNU_STACK" and "x" in segment.flags:
            yield Oddity(Odd.EXECUTABLE_STACK, "")
    if image.is_program and image.entry and not _is_code(image, image.entry):
        yield Oddity(Odd.ENTRY_OUTSIDE, f"{image.entry:#x}")
    if image.type in (2, 3) and not image.section_count:
        yield Oddity(Odd.NO_SECTIONS, "")
    if packed:
        yield Oddity(Odd.PACKER, packed)
    if interpreter and not interpreter.startswith(_USUAL):
        yield Oddity(Odd.STRANGE_INTERPRETER, interpreter)
    for name in ("RPATH", "RUNPATH"):
        for path in image.names.get(name, "").split(":"):
            if name in image.names and not path.startswith(_USUAL_PATHS):
                yield Oddity(Odd.STRANGE_LIBRARY_PATH, path or "the current folder")
    yield from _sizes(image)


def _sizes(image: Image) -> Iterator[Oddity]:
    size, end = image.subject.size, image.end()
    if end > size:
        yield Oddity(Odd.CUT, f"{end - size} bytes are missing")
    if image.type in (2, 3) and size - end > _OVERLAY:
        yield Oddity(Odd.OVERLAY, f"{size - end} bytes at {end:#x}")


def _is_code(image: Image, address: int) -> bool:
    return any(
        segment.type == "LOAD"
        and "x" in segment.flags
        and 0 <= address - segment.address < segment.memory
        for segment in image.segments
    )
