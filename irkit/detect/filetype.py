"""What the first bytes of a file say it is, in the words that rules expect."""

_MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (0, b"MZ", "EXE"),
    (0, b"\x7fELF", "ELF"),
    (0, b"PK\x03\x04", "ZIP"),
    (0, b"Rar!\x1a\x07", "RAR"),
    (0, b"7z\xbc\xaf\x27\x1c", "7ZIP"),
    (0, b"\x1f\x8b", "GZIP"),
    (0, b"BZh", "BZIP2"),
    (0, b"\xfd7zXZ\0", "XZ"),
    (0, b"MSCF", "CAB"),
    (0, b"%PDF", "PDF"),
    (0, b"{\\rtf", "RTF"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "OLE"),
    (0, b"L\0\0\0\x01\x14\x02\0", "LNK"),
    (0, b"\xcf\xfa\xed\xfe", "MACHO"),
    (0, b"\xca\xfe\xba\xbe", "CLASS"),
    (0, b"dex\n", "DEX"),
    (0, b"regf", "REGISTRY"),
    (0, b"ElfFile\0", "EVTX"),
    (0, b"PMDM", "MINIDUMP"),
    (0, b"MDMP", "MINIDUMP"),
    (0, b"\x89PNG\r\n\x1a\n", "PNG"),
    (0, b"\xff\xd8\xff", "JPG"),
    (0, b"GIF8", "GIF"),
    (0, b"#!", "SCRIPT"),
    (0, b"<?php", "PHP"),
    (257, b"ustar", "TAR"),
    (0x8001, b"CD001", "ISO"),
)


def file_type(data: bytes) -> str:
    """ "EXE", "ELF", "ZIP", … or "" where no signature is known."""
    return next((name for at, magic, name in _MAGIC if data.startswith(magic, at)), "")
