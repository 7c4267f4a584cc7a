"""Reports on disk: whole or not at all, safe in spreadsheets, readable by programs."""

import csv
import hashlib
import io
import json
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irkit.case import Case, Reviewer
from irkit.case.codec import from_raw
from irkit.errors import UsageError
from irkit.records import Examined, Hit, Kind, Opinion
from irkit.report import FORMATS, format_of, write, write_to
from irkit.report.csv import COLUMNS, safe
from tests.case.sample import case_with, finding, item

TOLD = {
    "bodyfile": b"/srv/a",
    "case-uco": b"scan began",
    "pdf": b"%PDF",
    "docx": b"word/document.xml",  # packed
}


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    found = (finding(score=90), finding(score=45, rule="second", hits=(), hit_count=0))
    with case_with(
        tmp_path / "017",
        Examined(item(), found),
        Examined(item("/srv/b"), (finding("/srv/b", 10),)),
    ) as case:
        yield case


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


@pytest.mark.parametrize("name", FORMATS)
def test_a_report_is_written_and_noted_in_the_ledger(case: Case, tmp_path: Path, name: str) -> None:
    called = tmp_path / f"r{FORMATS[name].suffix.upper()}"
    for path, named in ((called, None), (tmp_path / "no suffix", name)):
        write(case, path, named)
        entry = case.head()
        assert (entry.action, entry.object) == ("report written", str(path))
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        assert json.loads(entry.body) == {"format": name, "sha256": digest}
        assert TOLD.get(name, b"webshell_eval_request") in path.read_bytes()
    assert case.verify() == []


def test_two_reports_of_one_name_can_be_told_apart(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        monkeypatch.chdir(tmp_path / folder)
        write(case, Path("r.csv"))
    said = [entry.object for entry in case.ledger() if entry.action == "report written"]
    assert said == [str(tmp_path / folder / "r.csv") for folder in ("one", "two")]


@pytest.mark.parametrize("name", FORMATS)
def test_a_report_on_a_stream_is_the_same_and_noted(case: Case, tmp_path: Path, name: str) -> None:
    with Case.open(case.folder) as reader:
        write(reader, tmp_path / "r", name)
    out = io.BytesIO()
    write_to(case, out, name)
    if name not in ("html", "pdf", "docx"):  # which say when they were made
        told = name in ("timesketch", "case-uco")  # what was done: nothing more, as nobody noted it
        assert out.getvalue() == (tmp_path / "r").read_bytes() or told
    entry = case.head()
    assert (entry.action, entry.object) == ("report written", "standard output")
    digest = hashlib.sha256(out.getvalue()).hexdigest()
    assert json.loads(entry.body) == {"format": name, "sha256": digest}


def test_the_longest_end_of_a_name_says_the_format() -> None:
    names = {"a.json": None, "a.stix.json": "stix", "a.JSONL": "jsonl", "a.ocsf.jsonl": "ocsf"}
    for name, expected in (names | {"report.HTM": "html"}).items():
        form = format_of(Path(name))
        assert (form and form.name) == expected


def test_a_case_that_is_only_read_is_not_changed(case: Case, tmp_path: Path) -> None:
    case.close()
    before = (case.folder / "case.db").read_bytes()
    with Case.open(case.folder) as reader:
        write(reader, tmp_path / "r.html")
    assert (case.folder / "case.db").read_bytes() == before


def test_a_report_takes_the_place_of_an_older_one(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_text("older")
    write(case, path)
    assert len(rows(path)) == 3


def test_a_report_that_fails_leaves_what_was_there(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(case: Case, out: io.TextIOBase) -> None:
        out.write("half a report")
        raise InterruptedError("stopped")

    monkeypatch.setitem(FORMATS, "csv", replace(FORMATS["csv"], write=failing))
    path, before = tmp_path / "r.csv", case.head()
    path.write_text("older")
    with pytest.raises(UsageError, match="cannot write"):
        write(case, path)
    assert path.read_text() == "older"
    assert sorted(os.listdir(tmp_path)) == ["017", "r.csv"]
    assert case.head() == before


@pytest.mark.parametrize(
    ("path", "named", "message"),
    [
        ("r.odt", None, r"r\.odt names no format of a report: html, pdf, docx, csv, jsonl"),
        ("r.html", "odt", "odt names no format"),
        ("missing/r.html", None, "cannot write .*missing"),
        ("folder.html", None, "is no regular file"),
    ],
)
def test_where_and_what_cannot_be_written(
    case: Case, tmp_path: Path, path: str, named: str | None, message: str
) -> None:
    (tmp_path / "folder.html").mkdir()
    with pytest.raises(UsageError, match=message):
        write(case, tmp_path / path, named)
    assert sorted(os.listdir(tmp_path)) == ["017", "folder.html"]


# JSON lines


def test_json_lines_keep_the_contract(case: Case, tmp_path: Path) -> None:
    write(case, tmp_path / "r.jsonl")
    objects = [json.loads(line) for line in (tmp_path / "r.jsonl").read_bytes().splitlines()]
    assert [(one["target"], one["rule"], one["score"]) for one in objects] == [
        ("/srv/a", "webshell_eval_request", 90),
        ("/srv/a", "second", 45),
        ("/srv/b", "webshell_eval_request", 10),
    ]
    first, second, _ = objects
    expected = {
        "level": "alert",
        "score": 90,
        "kind": "file",
        "target": "/srv/a",
        "rule": "webshell_eval_request",
        "pack": "core",
        "reasons": ["PHP that runs what a request sends", "$a at 0x6: eval($_RE"],
        "attack": ["T1505.003"],
        "sha256": "0a" * 32,
        "thing_level": "alert",
        "thing_score": 92,
        "modified": "2025-03-01T12:00:00.123456Z",
        "pid": None,
        "opinion": None,
        "confidence": None,
        "thing_tags": [],
        "notes": [],
    }
    assert first | expected == first
    assert second["reasons"] == ["PHP that runs what a request sends"]
    assert bytes.fromhex(first["hits"][0]["data"]) == b"eval($_RE"


def test_json_lines_are_one_line_each_whatever_the_name(tmp_path: Path) -> None:
    names = ["/a\nb", "/caf\udce9", "/\u2028", '/"quoted"', "/नमस्ते"]
    found = [Examined(item(name), (finding(name),)) for name in names]
    with case_with(tmp_path / "017", *found) as case:
        write(case, tmp_path / "r.jsonl")
    lines = (tmp_path / "r.jsonl").read_bytes().removesuffix(b"\n").split(b"\n")
    targets = [json.loads(line.decode("utf-8"))["target"] for line in lines]
    assert targets == ["/a\nb", "/caf\\xe9", "/\u2028", '/"quoted"', "/नमस्ते"]
    exact = [json.loads(line)["target_raw"] for line in lines]
    assert [raw and from_raw(raw) for raw in exact] == [None, "/caf\udce9", None, None, None]


# CSV


def test_the_table_has_a_row_for_each_finding(case: Case, tmp_path: Path) -> None:
    write(case, tmp_path / "r.csv")
    first, second, third = rows(tmp_path / "r.csv")
    assert tuple(first) == COLUMNS
    assert COLUMNS[:7] == (
        "thing_level", "thing_score", "level", "score", "kind", "target", "detector",
    )  # fmt: skip
    assert (first["level"], first["thing_score"], first["hits"]) == (
        "alert",
        "92",
        "$a at 0x6: eval($_RE",
    )
    assert (second["rule"], second["hits"], second["pid"]) == ("second", "", "")
    assert third["target"] == "/srv/b"


def test_the_table_is_what_rfc_4180_says(tmp_path: Path) -> None:
    name = '/a,b"c;d\ne'
    with case_with(tmp_path / "017", Examined(item(name), (finding(name),))) as case:
        write(case, tmp_path / "r.csv")
    data = (tmp_path / "r.csv").read_bytes()
    assert data.startswith(b'"thing_level","thing_score",')
    assert data.count(b"\r\n") == data.count(b"\n") == 2
    assert rows(tmp_path / "r.csv")[0]["target"] == '/a,b"c;d␊e'


@pytest.mark.parametrize(
    "start", ["=", "+", "-", "@", "\t=", "\r=", "\n=", "＝", "＋", "－", "＠", "﹦", "−", "'="]
)
def test_no_cell_is_a_formula(tmp_path: Path, start: str) -> None:
    text = f"{start}cmd|' /C calc'!A0"
    hit = Hit(text, 0, 1, b"=1+1", b"", b"")
    texts = {"rule": text, "reason": text, "author": text, "tags": (text,), "hits": (hit,)}
    look = item(text, kind=Kind.FILE)
    with case_with(tmp_path / "017", Examined(look, (finding(text, 80, **texts),))) as case:
        write(case, tmp_path / "r.csv")
    (row,) = rows(tmp_path / "r.csv")
    for column in ("target", "rule", "reason", "author", "tags", "hits"):
        assert row[column][0] in "'␉␊␍"
    assert safe("/tmp/=x") == "/tmp/=x"


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("  =1+1", "  '=1+1"),
        ('"=1+1', "\"'=1+1"),
        ("a;=1+1", "a;'=1+1"),  # where semicolons separate, this would begin a cell
        ('x"; "@SUM(1)', 'x"; "\'@SUM(1)'),
        ("it's 5 - 3", "it's 5 - 3"),
        ("'quoted'", "'quoted'"),
    ],
)
def test_a_formula_is_found_where_a_spreadsheet_finds_it(text: str, cell: str) -> None:
    assert safe(text) == cell


FORMULA_LIKE = st.text(st.sampled_from("=+-@＝ '\";ab|,"), max_size=12)


@given(FORMULA_LIKE)
def test_one_apostrophe_taken_away_gives_the_text(text: str) -> None:
    back = re.sub(r"(^|;)([\s\"]*)'(?='*[=+\-@＝])", r"\1\2", safe(text))
    assert back == text
    for cell in safe(text).split(";"):
        assert not cell.lstrip(' "').startswith(tuple("=+-@＝"))


def test_a_name_that_a_cell_cannot_show_is_there_exactly(tmp_path: Path) -> None:
    names = ["/a\nb", "/caf\udce9", "=1+1", "/\u202e", "/plain"]
    found = [Examined(item(name), (finding(name),)) for name in names]
    with case_with(tmp_path / "017", *found) as case:
        write(case, tmp_path / "r.csv")
    cells = {one["target"]: one["target_raw"] for one in rows(tmp_path / "r.csv")}
    assert {from_raw(raw) if raw else name for name, raw in cells.items()} == {*names}
    assert cells["/plain"] == ""


def test_what_people_say_is_in_every_row_of_a_thing(case: Case, tmp_path: Path) -> None:
    with Reviewer.open(case.folder) as reviewer:
        reviewer.judge([1], Opinion.BENIGN, 75)
        reviewer.tag([1], "=1+1")
        reviewer.note([1], "@SUM(A1)")
        reviewer.note([1], "two\nlines")
    write(case, tmp_path / "r.csv")
    first, second, third = rows(tmp_path / "r.csv")
    for row in (first, second):
        assert (row["opinion"], row["confidence"], row["thing_tags"], row["notes"]) == (
            "benign",
            "75",
            "'=1+1",
            "'@SUM(A1) | two␊lines",
        )
    assert (third["opinion"], third["confidence"], third["notes"]) == ("", "", "")


def test_who_judged_why_and_when_is_in_tables_and_lines(case: Case, tmp_path: Path) -> None:
    with Reviewer.open(case.folder) as reviewer:
        reviewer.judge([1], Opinion.BENIGN, 10, "first thought")
        reviewer.judge([1], Opinion.MALICIOUS, 95, "=seen in the proxy log")
    (*_, judged) = case.reviews_of(Kind.FILE, "/srv/a")
    write(case, tmp_path / "r.csv")
    write(case, tmp_path / "r.jsonl")
    first, _, third = rows(tmp_path / "r.csv")
    time = judged.time.isoformat().replace("+00:00", "Z")
    assert first["opinion_reason"] == "'=seen in the proxy log"
    assert (first["opinion_author"], first["opinion_time"]) == (case.actor, time)
    assert {third[f"opinion_{name}"] for name in ("reason", "author", "time")} == {""}
    lines = (tmp_path / "r.jsonl").read_text("utf-8").splitlines()
    one, _, other = map(json.loads, lines)
    assert one["opinion_reason"] == "=seen in the proxy log"
    assert (one["opinion_author"], one["opinion_time"]) == (case.actor, time)
    assert other["opinion_author"] is None


def test_cells_fit_into_a_spreadsheet(tmp_path: Path) -> None:
    name = "/" + "x" * 1_000_000
    with case_with(tmp_path / "017", Examined(item(name), (finding(name),))) as case:
        write(case, tmp_path / "r.csv")
    (row,) = rows(tmp_path / "r.csv")
    assert len(row["target"]) < 32_767
    assert "…" in row["target"]
