"""A PE file in pefile's hands, and the few structures that are read without it."""

import hashlib
import struct
from functools import lru_cache
from typing import Any

import pefile

from irkit.inspection.subject import MALFORMED, WHOLE, Subject, Unavailable

# What pefile raises on some of its input, beside its own error.
PARSER_FAULTS = (
    pefile.PEFormatError,
    struct.error,
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)
_EXPORTS = 1 << 16  # there are no more ordinals
_DEBUG_ENTRIES = 16
_CODE_VIEW, _REPRODUCIBLE = 2, 16  # IMAGE_DEBUG_TYPE_…
_PDB = 1024  # bytes of a path


class Image:
    """A program with its headers parsed, its directories not yet."""

    def __init__(self, subject: Subject, data: bytes) -> None:
        """Raises PEFormatError."""
        self.subject = subject
        self.data = data
        self.parsed: Any = pefile.PE(data=data, fast_load=True, max_symbol_exports=_EXPORTS)
        self.optional = self.parsed.OPTIONAL_HEADER
        self.file = self.parsed.FILE_HEADER
        self.sections: list[Any] = self.parsed.sections

    @property
    def end(self) -> int:
        """Where the last section ends in the file, or the symbols that gcc puts behind it."""
        ends = [section.PointerToRawData + section.SizeOfRawData for section in self.sections]
        return int(max([self.optional.SizeOfHeaders, self._symbols_end(), *ends]))

    def _symbols_end(self) -> int:
        if not self.file.PointerToSymbolTable:
            return 0
        names = int(self.file.PointerToSymbolTable + 18 * self.file.NumberOfSymbols)
        length = self.data[names : names + 4]
        return names + int.from_bytes(length, "little") if len(length) == 4 else 0

    @property
    def overlay(self) -> int:
        """Bytes behind that, without the certificate, which stands there too."""
        start, size = self.directory("SECURITY")
        signed = size if self.end <= start <= self.subject.size - size else 0
        return max(0, self.subject.size - self.end - signed)

    def directory(self, name: str) -> tuple[int, int]:
        """Address and size of a data directory; zeros where there is none."""
        at = number_of(name)
        known = self.optional.DATA_DIRECTORY
        return (known[at].VirtualAddress, known[at].Size) if at < len(known) else (0, 0)

    def parse(self, name: str) -> Any:
        """What pefile makes of a data directory; None where there is nothing."""
        self.parsed.parse_data_directories(directories=[number_of(name)])
        return getattr(self.parsed, f"DIRECTORY_ENTRY_{name}", None)

    def libraries(self) -> list[Any]:
        """What is imported from, without the functions: these may be damaged alone."""
        found = self.parsed.parse_import_directory(*self.directory("IMPORT"), dllnames_only=True)
        return list(found)

    def faults(self) -> list[str]:
        """What pefile complained about so far."""
        said: list[str] = self.parsed.get_warnings()
        # Of a library without an entry point these say nothing.
        without = not self.optional.AddressOfEntryPoint
        return [text for text in said if not (without and "AddressOfEntryPoint" in text)]

    def bytes_at(self, address: int, size: int) -> bytes:
        """Up to `size` bytes at a relative address, none where it leads nowhere."""
        try:
            return bytes(self.parsed.get_data(address, size))
        except pefile.PEFormatError:
            return b""

    def dotnet(self) -> str:
        """The version of .NET that it asks for, empty for other programs."""
        address, _ = self.directory("COM_DESCRIPTOR")
        header = self.bytes_at(address, 16) if address else b""
        if len(header) < 16:
            return ""
        metadata = self.bytes_at(struct.unpack_from("<I", header, 8)[0], 16 + 255)
        if not metadata.startswith(b"BSJB"):
            return "unknown"
        return text(metadata[16 : 16 + metadata[12]])

    def debug(self) -> tuple[tuple[str, ...], bool]:
        """Where the linker left symbols, and whether its time stamp is the hash of the content."""
        address, size = self.directory("DEBUG")
        data = self.bytes_at(address, min(size, 28 * _DEBUG_ENTRIES)) if address else b""
        entries = [struct.unpack_from("<12xIIII", data, at) for at in range(0, len(data) - 27, 28)]
        paths = (
            _pdb(self.data[at : at + min(size, _PDB)])
            for kind, size, _, at in entries
            if kind == _CODE_VIEW
        )
        return tuple(filter(None, paths)), any(kind == _REPRODUCIBLE for kind, *_ in entries)

    def rich_hash(self) -> str:
        """MD5 of what the linker noted of the compilers, empty where it noted nothing."""
        found = self.parsed.parse_rich_header()
        return hashlib.md5(found["clear_data"], usedforsecurity=False).hexdigest() if found else ""


@lru_cache(1)
def loaded(subject: Subject) -> Image | None:
    """The image, None for what is no such program.

    Raises OSError, Unavailable for one whose headers make no sense, as those of DOS programs.
    """
    if subject.read(0, 2) != b"MZ":
        return None
    try:
        return Image(subject, subject.read(0, WHOLE))
    except pefile.PEFormatError as error:
        raise Unavailable(MALFORMED, str(error.value)) from error


def number_of(directory: str) -> int:
    """Of a data directory."""
    return int(pefile.DIRECTORY_ENTRY[f"IMAGE_DIRECTORY_ENTRY_{directory}"])


def text(data: bytes | None) -> str:
    """Text up to the first NUL, undecodable bytes kept."""
    return (data or b"").partition(b"\0")[0].decode("utf-8", "surrogateescape")


def _pdb(data: bytes) -> str:
    start = {b"RSDS": 24, b"NB10": 16}.get(data[:4])
    return text(data[start:]) if start else ""
