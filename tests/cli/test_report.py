"""`irkit report`: written, in a language, as a template says; and what people write into it."""

import json
from pathlib import Path

import pytest

from irkit.case import Case
from tests.case import sample
from tests.case.sample import case_with, item
from tests.cli.command import Irkit


@pytest.fixture
def case(tmp_path: Path) -> Path:
    with case_with(tmp_path / "017", item(), *sample.FACTS) as made:
        return made.folder


def test_report_alone_writes_one(case: Path, irkit: Irkit, tmp_path: Path) -> None:
    for words in ([], ["write"]):
        path = tmp_path / f"{len(words)}.html"
        ran = irkit("report", *words, "--case", case, "-o", path, status=0)
        assert ran.out == f"{path}\n"
        assert '<html lang="en">' in path.read_text(encoding="utf-8")


def test_a_language_and_a_template(case: Path, irkit: Irkit, tmp_path: Path) -> None:
    template = tmp_path / "t.json"
    template.write_text(json.dumps({"name": "Example CERT", "language": "mr"}))
    words = ("report", "--case", case, "-o", tmp_path / "r.html", "--template", template)
    for more, language in ((), "mr"), (("--language", "hi"), "hi"):
        irkit(*words, *more, status=0)
        text = (tmp_path / "r.html").read_text(encoding="utf-8")
        assert f'<html lang="{language}">' in text
        assert "Example CERT" in text


def test_what_is_written_into_a_report_is_shown(case: Path, irkit: Irkit, tmp_path: Path) -> None:
    irkit("report", "set", "--case", case, "summary", "It is\nover.", status=0)
    irkit("report", "set", "--case", case, "people", "A. Rao; lead", status=0)
    irkit("report", "set", "--case", case, "sent:gdpr", "2025-03-01T12:00Z", status=0)
    shown = irkit("report", "show", "--case", case, "--json", status=0)
    assert shown.json["summary"] == "It is\nover."
    assert shown.json["people"][0]["name"] == "A. Rao"
    assert shown.json["sent:gdpr"] == "2025-03-01T12:00:00.000000Z"
    (tmp_path / "t.json").write_text(shown.out, encoding="utf-8")
    irkit("report", "set", "--case", case, "--from", tmp_path / "t.json", status=0)
    assert irkit("report", "show", "--case", case, "--json").json == shown.json
    assert "summary: It is" in irkit("report", "show", "--case", case, status=0).out
    irkit("report", "set", "--case", case, "summary", "", status=0)
    assert irkit("report", "show", "--case", case, "--json").json["summary"] == ""
    assert irkit("case", "verify", case, status=0)


def test_a_clock_of_ones_own_is_in_the_template(case: Path, irkit: Irkit, tmp_path: Path) -> None:
    own = {"id": "own-law", "title": "Ours", "starts": "aware", "amount": 1, "unit": "hours",
           "notify": "us", "hand_in": "here", "source": "Own law"}  # fmt: skip
    (tmp_path / "clocks.json").write_text(json.dumps({"clocks": [own]}))
    (tmp_path / "t.json").write_text(json.dumps({"clocks_file": "clocks.json", "clocks": []}))
    (tmp_path / "given.json").write_text(json.dumps({"scope": "x", "sent:cert-im": "2025-03-01"}))
    words = ("report", "set", "--case", case)
    own_clock = ("sent:own-law", "2025-03-01T12:00Z")
    assert "no reporting clock own-law; only cert-in," in irkit(*words, *own_clock).complaint
    irkit(*words, *own_clock, "--template", tmp_path / "t.json", status=0)
    irkit(*words, "sent:own-law", "", status=0)  # can be taken back without it
    refused = irkit(*words, "--from", tmp_path / "given.json").complaint
    assert "no reporting clock cert-im" in refused
    with Case.open(case) as opened:
        texts = opened.report_texts()
    assert (texts.scope, texts.sent) == ("", ())


def test_what_was_handed_in_before_its_clock_began_is_said(case: Path, irkit: Irkit) -> None:
    words = ("report", "set", "--case", case)
    early = irkit(*words, "sent:gdpr", "2025-03-01T12:00Z", status=0).err
    assert early == "irkit: gdpr: handed in at 2025-03-01T12:00Z, but no clock runs\n"
    early = irkit(*words, "aware_at", "2025-03-01T12:01Z", status=0).err
    assert early == (
        "irkit: gdpr: handed in at 2025-03-01T12:00Z, before its clock began at 2025-03-01T12:01Z\n"
    )
    assert irkit(*words, "aware_at", "2025-03-01T11:00Z", status=0).err == ""


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["set", "summary"], "say a FIELD and its TEXT, or --from FILE"),
        (["set"], "say a FIELD and its TEXT, or --from FILE"),
        (["set", "colour", "red"], "a report has no 'colour'"),
        (
            ["set", "sent:certin", "2025-03-01T12:00Z"],
            "there is no reporting clock certin; only cert-in, nis2-early-warning, ",
        ),
        (["set", "aware_at", "2190-01-01T00:00Z"], "it is in the future: now it is 20"),
        (["set", "--from", "missing.json"], "cannot be read"),
        (["-o", "r.csv", "--language", "hi"], "csv is the same for all"),
        (["-o", "r.html", "--template", "missing.json"], "cannot be read"),
    ],
)
def test_what_cannot_be(case: Path, irkit: Irkit, words: list[str], complaint: str) -> None:
    command = words[:1] if words[0] == "set" else []
    assert complaint in irkit("report", *command, "--case", case, *words[len(command) :]).complaint
