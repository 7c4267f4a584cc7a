"""Programs of Windows: real launchers, and what is said when one of their headers is changed."""

import struct
from datetime import UTC, datetime
from typing import Any

import pefile
import pytest

from irkit.inspection.odd import Odd
from irkit.inspection.pe import pe
from irkit.inspection.pe_directories import exports, imports, resources
from irkit.inspection.subject import MALFORMED, Unavailable
from tests.inspection.conftest import Opened
from tests.inspection.samples import EXECUTABLE, LAUNCHERS, PROGRAM, WRITABLE, Changed


def odd(found: Any) -> set[Odd]:
    return {one.odd for one in found.oddities}


@pytest.mark.parametrize("name", ["t32.exe", "t64.exe", "w32.exe", "w64.exe", "w64-arm.exe"])
def test_a_launcher_is_what_pefile_says(fact: Any, name: str) -> None:
    path = LAUNCHERS / name
    known = pefile.PE(data=path.read_bytes())
    found = fact(pe, path)
    assert found.machine == {"2": "x86", "4": "x86-64", "m": "ARM 64"}[name[-5]]
    assert found.bits == (32 if "32" in name else 64)
    assert found.subsystem == ("window" if name[0] == "w" else "console")
    assert found.type == "program"
    stamp = known.FILE_HEADER.TimeDateStamp
    assert found.compiled == datetime.fromtimestamp(stamp, UTC)
    assert [one.name for one in found.sections] == [
        one.Name.rstrip(b"\0").decode() for one in known.sections
    ]
    for section, other in zip(found.sections, known.sections, strict=True):
        assert section.entropy == pytest.approx(other.get_entropy(), abs=0.001)
    assert found.entry_section == ".text"
    assert found.sections[0].flags == "rx"
    assert found.rich_hash == known.get_rich_header_hash()
    assert found.checksum_computed in (None, known.generate_checksum())
    assert (found.overlay, found.faults) == (0, ())
    assert odd(found) == set()

    assert fact(imports, path).imphash == known.get_imphash()
    listed = {one.name: one.functions for one in fact(imports, path).libraries}
    assert listed == {
        one.dll.decode(): tuple(f.name.decode() if f.name else f"#{f.ordinal}" for f in one.imports)
        for one in known.DIRECTORY_ENTRY_IMPORT
    }


def test_what_a_launcher_says_of_itself(fact: Any) -> None:
    found = fact(resources, PROGRAM)
    assert found.version["OriginalFilename"] == "w64.exe"
    assert found.types["icon"] >= 1
    assert found.total == sum(found.types.values())
    assert fact(pe, PROGRAM).pdb[0].endswith("w64.pdb")


def test_what_others_are_not(opened: Opened) -> None:
    subject = opened(b"\x7fELF of another system")
    assert [one(subject) for one in (pe, imports, exports, resources)] == [None] * 4


@pytest.mark.parametrize(
    "content",
    [
        b"MZ",
        b"MZ" + bytes(100),
        b"MZ" + bytes(58) + struct.pack("<I", 64) + b"NE" + bytes(100),
        b"MZ" + bytes(58) + struct.pack("<I", 64) + b"PE\0\0" + bytes(10),
        b"MZ" + bytes(58) + b"\xff" * 4,
    ],
)
def test_headers_that_make_no_sense(opened: Opened, content: bytes) -> None:
    for function in (pe, imports, exports, resources):
        with pytest.raises(Unavailable) as error:
            function(opened(content))
        assert error.value.reason == MALFORMED
        assert error.value.detail


def test_a_section_that_is_writable_code(fact: Any) -> None:
    changed = Changed().section(0, 36, "I", 1 << 30 | WRITABLE | EXECUTABLE)
    assert {Odd.WRITABLE_CODE, Odd.CHECKSUM} == odd(fact(pe, bytes(changed.data)))


@pytest.mark.parametrize("name", [b"UPX0", b"UPX1", b".aspack", b".vmp0", b".MPRESS1", b"petite"])
def test_sections_named_by_packers(fact: Any, name: bytes) -> None:
    assert Odd.PACKER in odd(fact(pe, bytes(Changed().section(1, 0, "8s", name).data)))


@pytest.mark.parametrize("name", [b".packed_by_me", b"UPXX", b".text", b"nsp"])
def test_sections_named_otherwise(fact: Any, name: bytes) -> None:
    assert Odd.PACKER not in odd(fact(pe, bytes(Changed().section(1, 0, "8s", name[:8]).data)))


@pytest.mark.parametrize(("entry", "where"), [(0x15000, "in .data"), (0x7000000, "in no section")])
def test_an_entry_point_outside_the_code(fact: Any, entry: int, where: str) -> None:
    changed = Changed()
    found = fact(pe, bytes(changed.put(changed.optional + 16, "I", entry).data))
    details = [one.detail for one in found.oddities if one.odd is Odd.ENTRY_OUTSIDE]
    assert details == [f"{entry:#x}, {where}"]


def test_times_that_a_linker_writes(fact: Any) -> None:
    changed = Changed()
    found = fact(pe, bytes(changed.put(changed.nt + 8, "I", 4_000_000_000).data))
    assert found.compiled == datetime(2096, 10, 2, 7, 6, 40, tzinfo=UTC)
    assert Odd.FUTURE in odd(found)
    assert fact(pe, bytes(changed.put(changed.nt + 8, "I", 0).data)).compiled is None


def test_a_program_that_imports_nothing(fact: Any, opened: Opened) -> None:
    content = bytes(Changed().directory(1, 0, 0).data)
    assert Odd.NO_IMPORTS in odd(fact(pe, content))
    assert imports(opened(content)) is None


def test_a_checksum_that_does_not_fit(fact: Any) -> None:
    changed = Changed()
    changed.data[-1] ^= 1
    found = fact(pe, bytes(changed.data))
    assert odd(found) == {Odd.CHECKSUM}
    changed.put(changed.optional + 64, "I", found.checksum_computed)
    assert odd(fact(pe, bytes(changed.data))) == set()


@pytest.mark.parametrize("more", [1, 2, 3, 99_999])
def test_the_checksum_of_any_length(fact: Any, more: int) -> None:
    content = PROGRAM.read_bytes() + b"\xff" * more
    expected = pefile.PE(data=content, fast_load=True).generate_checksum()
    assert fact(pe, content).checksum_computed == expected


def test_what_stands_behind_the_end(fact: Any) -> None:
    size = PROGRAM.stat().st_size
    found = fact(pe, PROGRAM.read_bytes() + bytes(100_000))
    assert (found.overlay_offset, found.overlay) == (size, 100_000)
    assert Odd.OVERLAY in odd(found)


def test_a_certificate_is_no_overlay(fact: Any) -> None:
    changed = Changed()
    size = len(changed.data)
    changed.directory(4, size, 100_000)
    found = fact(pe, bytes(changed.data) + bytes(100_000))
    assert (found.certificate, found.overlay) == (100_000, 0)
    found = fact(pe, bytes(changed.data))
    assert Odd.CERTIFICATE_OUTSIDE in odd(found)


def test_code_that_is_made_when_it_runs(fact: Any) -> None:
    found = fact(pe, bytes(Changed().section(0, 16, "I", 0).data))
    assert Odd.HIDDEN_CODE in odd(found)
    assert found.sections[0].entropy is None


def test_a_section_beyond_the_end(fact: Any) -> None:
    found = fact(pe, PROGRAM.read_bytes()[:40_000])
    assert Odd.CUT in odd(found)
    assert found.faults
    assert found.entry_section == ".text"


def test_a_section_name_of_control_characters(fact: Any) -> None:
    found = fact(pe, bytes(Changed().section(1, 0, "8s", b"\x1b[2J\xff").data))
    assert found.sections[1].name == "\x1b[2J\udcff"
    assert Odd.STRANGE_NAME in odd(found)


def test_imports_that_lead_nowhere(fact: Any) -> None:
    found = fact(imports, bytes(Changed().directory(1, 0x7000000, 100).data))
    assert (found.total, found.libraries) == (0, ())
    assert "import directory" in found.faults[0]


def test_resources_that_lead_nowhere(opened: Opened) -> None:
    subject = opened(bytes(Changed().directory(2, 0x7000000, 100).data))
    with pytest.raises(Unavailable) as error:
        resources(subject)
    assert error.value.reason == MALFORMED
    assert "resource" in error.value.detail.lower()
