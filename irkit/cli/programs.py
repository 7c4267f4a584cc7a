"""Programs of Linux and Windows as lines for people."""

from collections.abc import Iterator

from irkit.cli.words import Line, count
from irkit.inspection.elf import Elf
from irkit.inspection.pe import Pe
from irkit.inspection.pe_directories import Exports, Imports, Resources

_SHOWN = 20  # sections
_NAMED = 12  # libraries and functions


def elf_lines(elf: Elf) -> Iterator[Line]:
    """What an ELF file asks for and consists of."""
    if elf.interpreter:
        yield "Loader", elf.interpreter, ""
    if elf.entry_point:
        yield "Entry", _entry(elf.entry_point, elf.entry_section), ""
    if elf.needed:
        yield "Needs", ", ".join(elf.needed), ""
    for label, value in (("Name", elf.soname), ("Rpath", elf.rpath), ("Runpath", elf.runpath)):
        if value:
            yield label, value, ""
    if elf.build_id:
        yield "Build id", elf.build_id, ""
    yield "Segments", f"{elf.segment_count:,}, loaded are", ""
    for segment in [one for one in elf.segments if one.type == "LOAD"][:_SHOWN]:
        row = f"  {segment.flags:<3} {segment.size:>12,} bytes"
        yield "Segments", f"{row} at {segment.offset:#x}", "dim"
    yield "Sections", f"{elf.section_count:,}, with code", ""
    for section in [one for one in elf.sections if "x" in one.flags][:_SHOWN]:
        row = f"  {section.name:<13} {section.flags:<3} {section.size:>12,} bytes"
        yield "Sections", f"{row} at {section.offset:#x}", "dim"


def pe_lines(
    pe: Pe, imports: Imports | None, exports: Exports | None, resources: Resources | None
) -> Iterator[Line]:
    """What a PE file says of itself, asks for, offers and consists of."""
    yield from _origin(pe)
    yield from ((key, value, "") for key, value in _version(resources))
    for pdb in pe.pdb:
        yield "Symbols", pdb, ""
    if pe.entry_point:
        yield "Entry", _entry(pe.entry_point, pe.entry_section), ""
    yield "Protected", ", ".join(pe.protections) or "by nothing", ""
    yield "Sections", f"{pe.section_count:,}", ""
    for section in pe.sections[:_SHOWN]:
        random = "" if section.entropy is None else f", entropy {section.entropy:.2f}"
        row = f"  {section.name:<9} {section.flags:<3} {section.size:>12,} bytes"
        yield "Sections", f"{row} at {section.offset:#x}{random}", "dim"
    if imports:
        yield from _imports(imports)
    if exports:
        yield "Exports", f"{count(exports.total, 'function')} as {exports.name}", ""
        names = ", ".join(one.name or f"#{one.ordinal}" for one in exports.first[:_NAMED])
        yield "Exports", f"  {names}{', …' if exports.total > _NAMED else ''}", "dim"
    if resources:
        types = ", ".join(f"{number:,} {kind}" for kind, number in resources.types.items())
        yield "Resources", f"{types}; {count(resources.bytes, 'byte')}", ""
    if pe.overlay:
        yield "Overlay", f"{count(pe.overlay, 'byte')} at {pe.overlay_offset:#x}", ""


def _origin(pe: Pe) -> Iterator[Line]:
    if pe.reproducible:
        yield "Compiled", "not told: a hash of the content stands there", ""
    elif pe.compiled:
        yield "Compiled", f"{pe.compiled:%Y-%m-%d %H:%M:%S} UTC, as it says", ""
    signed = f"{count(pe.certificate, 'byte')}, not verified" if pe.certificate else "none"
    yield "Signature", signed, ""
    if pe.rich_hash:
        yield "Rich hash", pe.rich_hash, ""


def _version(resources: Resources | None) -> Iterator[tuple[str, str]]:
    """What a program says it is; anybody can write that."""
    for key, value in resources.version.items() if resources else ():
        yield "Version", f"{key}: {value}"


def _imports(imports: Imports) -> Iterator[Line]:
    functions = count(imports.total, "function")
    libraries = f"{functions} of {imports.library_count:,} libraries"
    yield "Imports", libraries, ""
    if imports.imphash:
        yield "Imphash", imports.imphash, ""
    for library in imports.libraries[:_NAMED]:
        yield "Libraries", f"{library.name}, {count(library.total, 'function')}", "dim"
    if imports.library_count > _NAMED:
        yield "Libraries", "…", "dim"


def _entry(address: int, section: str) -> str:
    return f"{address:#x} in {section}" if section else f"{address:#x}"
