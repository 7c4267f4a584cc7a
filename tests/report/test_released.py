"""Labels and recipients go along in every format that has a place for them."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from irkit.case import Case
from irkit.protect.redaction import Redactor, redacted
from irkit.records import Labels, Pap, Release, Tlp
from irkit.report import write_to
from tests.report.test_formats import rows

NAMES = ("Béla Nagy", "=Labor; München")


@pytest.fixture
def released(whole: Case) -> Case:
    """The whole case, TLP:RED, for two recipients."""
    whole.label(Labels(Tlp.RED, Pap.GREEN), "agreed")
    return redacted(whole, Redactor.of_nothing(), Release(NAMES))


def text_of(case: Case, name: str) -> str:
    out = io.BytesIO()
    write_to(case, out, name, shown=case)
    return out.getvalue().decode("utf-8", "surrogateescape")


@pytest.mark.parametrize("name", ["jsonl", "timesketch"])
def test_every_line_says_so(released: Case, name: str) -> None:
    for line in map(json.loads, text_of(released, name).splitlines()):
        assert (line["tlp"], line["pap"], line["recipients"]) == ("RED", "GREEN", [*NAMES])


def test_columns_say_so(released: Case, tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_text(text_of(released, "csv"), "utf-8", newline="")
    for row in rows(path):
        assert (row["tlp"], row["pap"]) == ("RED", "GREEN")
        assert row["recipients"] == "Béla Nagy | =Labor; München"


def test_events_of_others_say_so(released: Case) -> None:
    for line in map(json.loads, text_of(released, "ocsf").splitlines()):
        assert line["metadata"]["labels"] == ["tlp:red", "PAP:GREEN"]
        assert line["unmapped"]["recipients"] == [*NAMES]
    layer = json.loads(text_of(released, "navigator"))
    assert [one["value"] for one in layer["metadata"] if one["name"] == "for"] == [*NAMES]
    graph = json.loads(text_of(released, "case-uco"))["@graph"]
    described = graph[-1]["uco-core:description"]
    assert described == f"TLP:RED PAP:GREEN, for {', '.join(NAMES)}"


@pytest.mark.linux
def test_a_statement_marks_every_object_of_stix(released: Case) -> None:
    import stix2

    bundle = stix2.parse(text_of(released, "stix"), allow_custom=False, version="2.1")
    marks = [one for one in bundle.objects if one["type"] == "marking-definition"]
    assert marks[-1]["definition"]["statement"] == f"For {', '.join(NAMES)}"
    for one in bundle.objects:
        if one["type"] != "marking-definition":
            assert one["object_marking_refs"] == [mark["id"] for mark in marks]


@pytest.mark.linux
def test_attributes_of_the_event_name_them_in_misp(released: Case) -> None:
    from pymisp import MISPEvent

    read = MISPEvent(strict_validation=True)
    read.load(text_of(released, "misp"))
    assert [one.value for one in read.attributes] == [*NAMES]
    assert {one.comment for one in read.attributes} == {"for whom this was written"}
    assert {"tlp:red", "PAP:GREEN"} <= {one.name for one in read.tags}


def test_nobody_is_named_where_it_is_for_nobody(whole: Case) -> None:
    said: dict[str, Any] = {}
    for name in ("stix", "misp", "ocsf", "jsonl"):
        said[name] = text_of(whole, name)
    assert "statement" not in said["stix"]
    assert json.loads(said["misp"])["Event"]["Attribute"] == []
    assert "recipients" not in said["ocsf"]
    assert json.loads(said["jsonl"].splitlines()[0])["recipients"] == []
