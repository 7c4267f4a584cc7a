"""The PDF report, read back by others: its text, its structure, what is attached to it."""

import hashlib
import io
import json
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from irkit.case import Case
from irkit.errors import UsageError
from irkit.records import Release, Tlp
from irkit.report import attached, content, pdf
from irkit.report.attached import Attachment
from irkit.report.head import head_words
from irkit.report.paper import SECTIONS, of_content
from irkit.report.paper.model import Paragraph, Style
from irkit.report.plain import plain
from irkit.report.templates import ALWAYS, PARTS, Logo, default
from irkit.report.templates import SECTIONS as NAMES
from irkit.report.words import words
from tests.report import full, poppler
from tests.report.full import SHELL


def written(case: Case, **changes: Any) -> bytes:
    out = io.BytesIO()
    pdf.write_pdf(case, out, replace(default(), **changes))
    return out.getvalue()


def opened(data: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(data))


def text_of(reader: pypdf.PdfReader) -> str:
    return "".join(page.extract_text() for page in reader.pages)


def packed(text: str) -> str:
    """Without white space, which readers put where they think that a line or a word ends."""
    return "".join(text.split())


@pytest.fixture(scope="module")
def reader(full_case: Case) -> pypdf.PdfReader:
    return opened(written(full_case))


def test_it_says_what_the_case_says(full_case: Case, reader: pypdf.PdfReader) -> None:
    text = packed(text_of(reader))
    for said in (
        *("Web server of the clinic", "Compromised", "F1", SHELL, "seen in the log"),
        *("First paragraph.", "Second paragraph.", "A. Rao", "permission denied"),
        *("$a at 0x6: eval($_RE", "pid 1 (init)", "weak_hint", "file copied", "17:30 Asia/Kolkata"),
    ):
        assert packed(said) in text
    head = full_case.head()
    assert head is not None
    assert head.hash in text
    assert packed(head_words(head)) in text
    english = words("en")
    for name in NAMES:
        assert packed(english(f"section:{name}")) in text


@pytest.mark.portable
def test_it_is_tagged_and_says_its_language_and_title(reader: pypdf.PdfReader) -> None:
    root = reader.root_object
    assert root["/MarkInfo"]["/Marked"].value
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"].value
    assert reader.metadata is not None
    assert reader.metadata.title == "Web server of the clinic"
    assert reader.metadata.author == "R. Kumar"
    roles = list(structure(root["/StructTreeRoot"]))
    assert {"/Title", "/H1", "/H2", "/Table", "/TH", "/TD", "/L", "/Figure", "/TOC"} <= set(roles)
    xmp = root["/Metadata"].get_data().decode()
    assert "<pdfaid:part>3</pdfaid:part>" in xmp
    assert "<pdfuaid:part>1</pdfuaid:part>" in xmp


def structure(element: Any) -> Iterator[str]:
    """The roles of the elements of structure, in the order in which they are read."""
    if "/S" in element:
        yield element["/S"]
    children = element.get("/K", [])
    for child in children if isinstance(children, list) else [children]:
        inner = child.get_object() if hasattr(child, "get_object") else child
        if isinstance(inner, dict):
            yield from structure(inner)


def figures(element: Any) -> Iterator[str]:
    if element.get("/S") == "/Figure":
        yield element["/Alt"]
    children = element.get("/K", [])
    for child in children if isinstance(children, list) else [children]:
        inner = child.get_object() if hasattr(child, "get_object") else child
        if isinstance(inner, dict):
            yield from figures(inner)


@pytest.mark.portable
def test_figures_say_what_they_show(reader: pypdf.PdfReader) -> None:
    told = list(figures(reader.root_object["/StructTreeRoot"]))
    assert "Things with findings, by level: alerts 1, warnings 4, notices 1" in told
    assert words("en")("head_qr") in told


@pytest.mark.portable
def test_its_outline_has_parts_sections_and_things(reader: pypdf.PdfReader) -> None:
    parts, below = reader.outline[::2], reader.outline[1::2]
    assert [one.title for one in parts] == ["Summary", "Technical findings", "Integrity"]
    titles = [one.title for one in below[1] if not isinstance(one, list)]
    assert titles == [words("en")(f"section:{name}") for name in PARTS["technical"]]
    things = [one.title for one in below[1][1]]
    assert packed(things[0]).endswith(f"F1{SHELL}")


@pytest.mark.portable
def test_every_page_has_label_number_and_case(reader: pypdf.PdfReader) -> None:
    for number, page in enumerate(reader.pages, 1):
        text = page.extract_text()
        assert text.count("TLP:AMBER") >= 2
        assert f"Page {number} of {len(reader.pages)}" in text
        assert "2025-017" in text


@pytest.mark.portable
def test_the_case_is_attached(full_case: Case, reader: pypdf.PdfReader) -> None:
    files = {name: data for name, (data,) in reader.attachments.items()}
    assert set(files) == {"findings.jsonl", "ledger.jsonl"}
    findings = [json.loads(line) for line in files["findings.jsonl"].splitlines()]
    assert [one["target"] for one in findings[:2]] == [SHELL, SHELL]
    assert len(findings) == sum(len(thing.findings) for thing in full_case.things())
    entries = [json.loads(line) for line in files["ledger.jsonl"].splitlines()]
    assert entries == [plain(entry) for entry in full_case.ledger()]
    text = packed(text_of(reader))
    for data in files.values():
        assert hashlib.sha256(data).hexdigest() in text


@pytest.mark.portable
@pytest.mark.parametrize(
    "text", ["", "*/", "/*", '*/ #panic("x") /*', "*/ `#assert(false)", "\r\n\r"]
)
def test_what_is_attached_is_attached_byte_for_byte(full_case: Case, text: str) -> None:
    """Typst, which reads it as a comment of its own, evaluates nothing of it."""
    document = of_content(content.of_case(full_case))
    data = f"\ufeff{text}\u2028{text}\n".encode()
    reader = opened(pdf.draw(document, [Attachment("findings.jsonl", "text/plain", data, 1, 1)]))
    assert reader.attachments["findings.jsonl"] == [data]


@pytest.mark.portable
def test_a_release_is_said_and_addresses_lead_nowhere(full_case: Case) -> None:
    what = content.of_case(full_case)
    for release, address in (
        (Release(("Example CERT",), "partner"), "192[.]0[.]2[.]7"),
        (Release(defanged=False), "192.0.2.7"),
    ):
        document = of_content(replace(what, cover=replace(what.cover, release=release)))
        text = text_of(opened(pdf.draw(document, ())))
        assert address in text
        assert ("profile partner" in text) == bool(release.redaction)


@pytest.mark.portable
def test_what_the_report_leaves_out_is_not_attached(full_case: Case) -> None:
    assert not opened(written(full_case, sections=ALWAYS)).attachments
    assert set(opened(written(full_case, sections=(*ALWAYS, "ledger"))).attachments) == {
        "ledger.jsonl"
    }


@pytest.mark.portable
@pytest.mark.parametrize("tlp", Tlp)
def test_labels_of_tlp(full_case: Case, tlp: Tlp) -> None:
    document = of_content(content.of_case(full_case, replace(default(), sections=ALWAYS)))
    reader = opened(pdf.draw(replace(document, tlp=tlp), ()))
    for page in reader.pages:
        assert page.extract_text().count(f"TLP:{tlp.value}") >= 2


@pytest.mark.portable
def test_large_attachments_are_cut_at_a_line_and_say_so(
    full_case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, _ = attached.of_case(full_case, ("findings", "ledger"))
    monkeypatch.setattr(attached, "LARGEST", len(whole.data) - 1)
    reader = opened(written(full_case))
    (data,) = reader.attachments["findings.jsonl"]
    assert data == b"".join(whole.data.splitlines(keepends=True)[:-1])
    assert f"The first {whole.total - 1} of {whole.total} lines" in " ".join(
        text_of(reader).split()
    )


@pytest.mark.portable
def test_the_same_case_and_time_give_the_same_bytes(
    full_case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        pdf, "of_case", lambda case, template: content.of_case(case, template, full.NOW)
    )
    first = written(full_case)
    assert written(full_case) == first
    assert b"D:20250302093015" in first


@pytest.mark.portable
@pytest.mark.parametrize("language", ["hi", "mr"])
def test_other_languages(full_case: Case, language: str, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(written(full_case, language=language))
    assert pypdf.PdfReader(path).root_object["/Lang"] == language
    if not shutil.which("pdftotext"):
        pytest.skip("needs poppler-utils")
    ran = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True)
    text = packed(ran.stdout.decode())
    say = words(language)
    for key in ("report_title", "part:summary", "section:findings", "answer:compromised"):
        assert packed(say(key)) in text


@pytest.mark.portable
def test_an_organisation_has_its_own(full_case: Case) -> None:
    pixel = (
        "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
        "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
    )
    house: dict[str, Any] = {
        "name": "CERT *of* #example",
        "contact": "cert@example.org",
        "footer": "$not math$",
        "accent": "#0b5cad",
        "logo": Logo("image/png", bytes.fromhex(pixel), "A shield"),
        "sections": ("limits", "summary"),
    }
    reader = opened(written(full_case, **house))
    text = text_of(reader)
    assert "CERT *of* #example" in text
    assert text.count("$not math$") == len(reader.pages)
    assert [one.title for one in reader.outline[::2]] == ["Integrity", "Summary"]
    assert "A shield" in list(figures(reader.root_object["/StructTreeRoot"]))


@pytest.mark.portable
def test_a_logo_that_is_no_picture(full_case: Case) -> None:
    broken = Logo("image/png", b"\x89PNG\r\n\x1a\nno", "")
    with pytest.raises(UsageError, match="cannot be set as PDF"):
        written(full_case, logo=broken)


@pytest.mark.portable
def test_all_sections_are_drawn() -> None:
    assert set(SECTIONS) == set(NAMES)


@pytest.mark.linux
def test_hostile_texts_are_texts(hostile_case: Case) -> None:
    data = written(hostile_case)
    reader = opened(data)
    text = packed(poppler.text_of(data))
    for said in (
        *("<script>alert(1)</script>", "\\u202egnp.exe", "caf\\xe9", "=cmd|' /C calc'!A0"),
        *("#let x = 1; *bold* _a_ \\u{0} $x$ @ref [link](https://evil.example/)",),
        *("\\u05e9\\u05dc", "नमस्ते", "\\u4f60\\u597d", "line␊break␍␉tab"),
    ):
        assert packed(said) in text
    for page in reader.pages:
        links = [one.get_object() for one in page.get("/Annots", [])]
        assert all("/A" not in link or link["/A"]["/S"] == "/GoTo" for link in links)
    assert not {"/JavaScript", "/OpenAction", "/AA"} & set(reader.root_object)
    assert len(data) < 40 << 20


@pytest.mark.portable
@settings(deadline=None, max_examples=40)
@given(st.lists(st.text(max_size=60), min_size=1, max_size=30))
def test_any_text_can_be_set(texts: list[str]) -> None:
    """Whatever a text is made of, it conforms to the standards; and nothing of it is lost."""
    for text in texts:
        shown = pdf.visible(text)
        parts = pdf.breakable(shown)
        assert "".join(parts) == pdf.fonts.drawable(shown)
    page = b'#set document(title: "t")\n#for one in json("data.json") { par(one.join(box())) }'
    data = json.dumps([[*pdf.breakable(pdf.visible(text)), "."] for text in texts]).encode()
    assert pdf.typeset({"main.typ": page, "data.json": data}, full.NOW).startswith(b"%PDF")


@pytest.mark.portable
def test_ten_thousand_findings(large_case: Case) -> None:
    began = time.perf_counter()
    data = written(large_case)
    assert time.perf_counter() - began < 60  # some 3 seconds on an idle machine
    assert len(opened(data).pages) < 200
    document = of_content(content.of_case(large_case))
    assert Paragraph("… and 9,302 more are in the case.", Style.QUIET) in document.parts[1].blocks
