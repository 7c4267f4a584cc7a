"""Templates of organisations: what they change in a report, and what is no template."""

import io
import json
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest

from irkit.errors import UsageError
from irkit.report import html, templates, write
from irkit.report.templates import SECTIONS
from tests.case.sample import case_with, item
from tests.report.test_html import flat, page

DOCUMENTED = Path(__file__).parents[2] / "docs" / "report-template"


def png() -> bytes:
    """A picture of one point."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0\x0b\x5c\xad")
    parts = chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def template(folder: Path, **fields: Any) -> Path:
    path = folder / "template.json"
    path.write_text(json.dumps(fields))
    return path


def test_a_template_changes_what_a_report_looks_like(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(png())
    path = template(
        tmp_path,
        name="Example <CERT>",
        contact="incident@cert.example\n+91 20 5550 0100",
        footer="Not for the press.",
        logo="logo.png",
        logo_text="The <sign> of Example CERT",
        accent="#0b5cad",
        language="en",
        sections=["limits", "findings", "summary"],
        clocks=["gdpr"],
    )
    with case_with(tmp_path / "017", item()) as case:
        write(case, tmp_path / "r.html", template=templates.read(path))
    source = (tmp_path / "r.html").read_text(encoding="utf-8")
    parsed = page(source)
    text = flat(parsed.text)
    assert "Example <CERT>incident@cert.example+91 20 5550 0100" in text
    assert "Not for the press." in text
    (image,) = parsed.all("img")
    assert image["alt"] == "The <sign> of Example CERT"
    assert (image["src"] or "").startswith("data:image/png;base64,iVBORw0KGgo")
    assert "--accent: #0b5cad" in source
    assert text.index("Limits of this report It tells") < text.index("No alert and no warning.")
    assert "Responder timeline" not in text
    assert "GDPR" not in text  # the section of the clocks is not among the sections


def test_without_a_template_all_sections_are_there_in_their_order() -> None:
    default = templates.default()
    assert default.sections == SECTIONS
    assert [*default.parts()] == ["summary", "technical", "integrity"]


def test_the_documented_template_is_one(tmp_path: Path) -> None:
    read = templates.read(DOCUMENTED / "template.json")
    assert read.logo
    with case_with(tmp_path / "017", item()) as case:
        html.write_html(case, io.StringIO(), read)


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({"language": "de"}, "language 'de' is none of en, hi, mr"),
        ({"sections": ["summary", "limits", "jokes"]}, "the section 'jokes' is none of"),
        ({"sections": ["summary"]}, "sections lacks limits, which no report is without"),
        ({"sections": ["summary", "limits", "limits"]}, "sections names one twice"),
        ({"accent": "red}body{display:none"}, "is no colour as #0b5cad"),
        ({"logo": "missing.png"}, "missing.png cannot be read"),
        ({"logo": "logo.svg"}, "logo.svg is neither a PNG nor a JPEG picture"),
        ({"logo": "large.png"}, "large.png cannot be read: it is larger than"),
        ({"logo": "a\0b"}, "logo names no file"),
        ({"name": 3}, "name is no text"),
        ({"footer": "x" * 3000}, "footer has more than 2,000 characters"),
        ({"css": "x"}, "it has 'css', which it must not have"),
    ],
)
def test_what_is_no_template(tmp_path: Path, fields: dict[str, Any], complaint: str) -> None:
    (tmp_path / "logo.svg").write_text("<svg onload='alert(1)'/>")
    (tmp_path / "large.png").write_bytes(png() + bytes(1 << 20))
    with pytest.raises(UsageError) as error:
        templates.read(template(tmp_path, **fields))
    assert complaint in str(error.value)


def test_formats_for_programs_take_no_template(tmp_path: Path) -> None:
    with (
        case_with(tmp_path / "017", item()) as case,
        pytest.raises(UsageError, match="csv is the same for all"),
    ):
        write(case, tmp_path / "r.csv", template=templates.default())
    assert not (tmp_path / "r.csv").exists()
