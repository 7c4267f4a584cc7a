"""The Word report, read back: headings, tables, properties, and texts as text."""

import io
import time
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from lxml import etree

from irkit.case import Case, Reviewer
from irkit.errors import UsageError
from irkit.records import Examined, Kind, Opinion
from irkit.report import content
from irkit.report import docx as report
from irkit.report.templates import SECTIONS as NAMES
from irkit.report.templates import Logo, default
from irkit.report.words import Words, words
from tests.case.sample import case_with, finding, item
from tests.report import full
from tests.report.full import SHELL


def written(case: Case, **changes: Any) -> bytes:
    out = io.BytesIO()
    report.write_docx(case, out, replace(default(), **changes))
    return out.getvalue()


def opened(data: bytes) -> Document:
    return docx.Document(io.BytesIO(data))


def text_of(word: Document) -> str:
    return "\n".join("".join(one.itertext()) for one in word.element.body.iter(qn("w:p")))


@pytest.fixture(scope="module")
def word(full_case: Case) -> Document:
    return opened(written(full_case))


def test_it_says_what_the_case_says(word: Document) -> None:
    text = text_of(word)
    for said in (
        *("Web server of the clinic", "Compromised", f"F1 {SHELL}", "seen in the log"),
        *("First paragraph.", "A. Rao", "permission denied", "$a at 0x6: eval($_RE", "weak_hint"),
    ):
        assert said in text


def test_a_verdict_has_its_author_time_and_reason(tmp_path: Path) -> None:
    found = [Examined(item(name), (finding(name, 90),)) for name in ("/srv/a", "/srv/b")]
    with case_with(tmp_path / "017", *found) as case:
        with Reviewer.open(case.folder) as reviewer:
            reviewer.judge([1], Opinion.MALICIOUS, reason="in the proxy log")
            reviewer.judge([2], Opinion.BENIGN, reason="our own page")
        bad, good = (case.reviews_of(Kind.FILE, name)[0] for name in ("/srv/a", "/srv/b"))
        text = text_of(opened(written(case)))
    assert f"{Words.time(bad.time)}, {bad.author}: malicious – in the proxy log" in text
    assert f"{Words.time(good.time)}, {good.author}: benign – our own page" in text


def test_headings_are_headings(word: Document) -> None:
    levels = {name: [] for name in ("Heading 1", "Heading 2", "Heading 3")}
    for one in word.paragraphs:
        if one.style is not None and one.style.name in levels:
            levels[one.style.name].append(one.text)
    assert levels["Heading 1"] == ["Summary", "Technical findings", "Integrity"]
    assert levels["Heading 2"] == [words("en")(f"section:{name}") for name in NAMES]
    assert f"● alert 96  F1 {SHELL}" in levels["Heading 3"]


def test_tables_have_a_header_that_repeats_and_say_what_they_show(word: Document) -> None:
    headed = [
        one for one in word.tables if one.style is not None and one.style.name == "Table Grid"
    ]
    assert len(headed) > 10
    for one in headed:
        first = one.rows[0]._tr
        assert first.find(f".//{qn('w:tblHeader')}") is not None
        caption = one._tbl.tblPr.find(qn("w:tblCaption"))
        assert caption is not None
        assert caption.get(qn("w:val"))


def test_language_properties_label_and_page_numbers(full_case: Case) -> None:
    word = opened(written(full_case, language="hi", footer="Example CERT"))
    properties = word.core_properties
    assert (properties.title, properties.author) == ("Web server of the clinic", "R. Kumar")
    assert properties.language == "hi-IN"
    assert properties.comments == ""
    (language,) = word.styles.element.iter(qn("w:lang"))
    assert language.get(qn("w:bidi")) == "hi-IN"
    for part in (word.sections[0].header, word.sections[0].footer):
        assert " TLP:AMBER " in part.paragraphs[0].text
    footer = word.sections[0].footer._element
    fields = [one.text.strip() for one in footer.iter(qn("w:instrText"))]
    assert fields == ["PAGE", "NUMPAGES"]
    assert words("hi")("section:findings") in text_of(word)


def test_an_organisation_has_its_own(full_case: Case) -> None:
    pixel = (
        "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
        "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
    )
    logo = Logo("image/png", bytes.fromhex(pixel), "A shield")
    word = opened(
        written(full_case, name="Example CERT", logo=logo, sections=("limits", "summary"))
    )
    told = [one.get("descr") for one in word.element.body.iter(qn("wp:docPr"))]
    assert told == ["A shield"]
    assert "Example CERT" in text_of(word)
    with pytest.raises(UsageError, match="no picture"):
        written(full_case, logo=Logo("image/png", b"\x89PNG\r\n\x1a\nno", ""))


def test_the_same_case_and_time_give_the_same_bytes(
    full_case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        report, "of_case", lambda case, template: content.of_case(case, template, full.NOW)
    )
    assert written(full_case) == written(full_case)


@pytest.mark.portable
def test_hostile_texts_are_texts(hostile_case: Case) -> None:
    data = written(hostile_case)
    text = text_of(opened(data))
    for said in (
        *("<script>alert(1)</script>", "\\u202egnp.exe", "caf\\xe9", "=cmd|' /C calc'!A0"),
        *("שלום", "नमस्ते", "你好", "line␊break␍␉tab␀nul␛[31m␇␡\\u0085", "\\ufffe\\uffff"),
    ):
        assert said in text
    assert len(data) < 10 << 20
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                root = etree.fromstring(package.read(name))
                assert not [one for one in root.iter("{*}Relationship") if one.get("TargetMode")]
                assert not [*root.iter(qn("w:hyperlink")), *root.iter(qn("w:object"))]


@pytest.mark.portable
def test_ten_thousand_findings(large_case: Case) -> None:
    began = time.perf_counter()
    word = opened(written(large_case))
    assert time.perf_counter() - began < 60  # some 3 seconds on an idle machine
    assert "… and 9,302 more are in the case." in text_of(word)
