"""The first bytes of a file in the words that rules expect."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irkit.detect.filetype import file_type


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"MZ\x90\x00", "EXE"),
        (b"\x7fELF\x02", "ELF"),
        (b"PK\x03\x04", "ZIP"),
        (b"%PDF-1.7", "PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "OLE"),
        (b"L\0\0\0\x01\x14\x02\0", "LNK"),
        (b"#!/bin/sh", "SCRIPT"),
        (b"<?php echo", "PHP"),
        (b"\x1f\x8b\x08", "GZIP"),
        (b"regf", "REGISTRY"),
        (bytes(257) + b"ustar", "TAR"),
        (bytes(0x8001) + b"CD001", "ISO"),
        (b"MDMP", "MINIDUMP"),
        (b"M", ""),
        (b" MZ", ""),
        (b"", ""),
    ],
)
def test_file_types(start: bytes, kind: str) -> None:
    assert file_type(start) == kind


@given(st.binary(max_size=300))
def test_any_bytes_have_a_type_or_none(data: bytes) -> None:
    assert file_type(data) == file_type(data + b"x") or len(data) < 262
    assert file_type(data).isupper() or file_type(data) == "" or file_type(data) == "7ZIP"
