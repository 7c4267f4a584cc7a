"""Hostile texts in every field of a case, through every format for other programs.

Nothing breaks, nothing runs, nothing is lost: each is read back by its consumer.
"""

import csv
import io
import json
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import jsonschema
import pytest
import stix2
from pymisp import MISPEvent

from irkit.case import Case
from irkit.case.codec import from_raw
from irkit.report import FORMATS, write, write_to
from irkit.text import storable
from tests import hostile
from tests.report import test_case_uco, test_navigator, test_ocsf

SHORT = {name: text for name, text in hostile.TEXTS.items() if not name.startswith("long")}
PROGRAMS = [one.name for one in FORMATS.values() if not one.templated]


@contextmanager
def hostile_case(folder: Path, *texts: str) -> Iterator[Case]:
    """A case whose every text is one of these, in the bodies of evidence, too."""
    with hostile.case_of(folder, texts) as case:
        for text in texts:
            case.log("memory dumped", text, {"name": text, "pid": text, "started": text})
            case.log("host listed", text, {"listing": text, "sha256": text, "size": text})
        yield case


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    with hostile_case(tmp_path_factory.mktemp("hostile") / "017", *SHORT.values()) as case:
        yield case


def read(case: Case, name: str) -> bytes:
    out = io.BytesIO()
    write_to(case, out, name)
    return out.getvalue()


def targets() -> set[str]:
    """Of the things that the case has: what was found, with the endings of `hostile.records`."""
    return {f"{text.replace(chr(0), '')}{end}" for text in SHORT.values() for end in ("", "2", "4")}


def exact(raw: str | None, shown: str) -> str:
    return from_raw(raw) if raw else shown


def test_csv_runs_nothing_and_loses_no_name(attacked: Case) -> None:
    text = read(attacked, "csv").decode("utf-8")
    rows = [*csv.DictReader(io.StringIO(text, newline=""), strict=True)]
    for row in rows:
        for cell in row.values():
            for part in cell.split(";"):
                assert not part.lstrip(' "').startswith(tuple("=+-@＝＋－＠\t\r"))
            assert not [char for char in cell if unicodedata.category(char) in ("Cc", "Cf")]
    assert {exact(row["target_raw"], row["target"]) for row in rows} == targets()


@pytest.mark.parametrize("name", ["jsonl", "timesketch", "ocsf"])
def test_a_line_is_an_object_whatever_is_in_it(attacked: Case, name: str) -> None:
    lines = read(attacked, name).decode("utf-8").removesuffix("\n").split("\n")
    objects = [json.loads(line) for line in lines]
    found = [one for one in objects if one.get("data_type", "irkit:finding") == "irkit:finding"]
    assert len(found) == len(targets())
    if name != "ocsf":
        assert {exact(one["target_raw"], one["target"]) for one in found} == targets()


def test_ocsf_keeps_to_its_schema(attacked: Case) -> None:
    schema = test_ocsf.validator()
    for line in read(attacked, "ocsf").decode().removesuffix("\n").split("\n"):
        assert [*schema.iter_errors(json.loads(line))] == []


def test_stix_takes_it_strictly_and_every_name_is_in_it(attacked: Case) -> None:
    bundle = stix2.parse(read(attacked, "stix").decode(), allow_custom=False, version="2.1")
    raws = {
        one["external_references"][0]["external_id"]
        for one in bundle.objects
        if one["type"] == "observed-data"
    }
    assert {from_raw(raw) for raw in raws} == targets()
    for one in bundle.objects:
        if getattr(one, "_id_contributing_properties", None):
            assert one._generate_id() == one["id"]


def test_misp_reads_it(attacked: Case) -> None:
    document = read(attacked, "misp").decode()
    event = MISPEvent()
    event.load(document)
    assert len(event.objects) == len(json.loads(document)["Event"]["Object"])
    said = "\n".join(each.value for one in event.objects for each in one.attributes
                     if each.object_relation == "text")  # fmt: skip
    for text in SHORT.values():
        assert storable(text.strip()) in said


def test_the_navigator_gets_a_layer(attacked: Case) -> None:
    layer = json.loads(read(attacked, "navigator"))
    jsonschema.validate(layer, test_navigator.SCHEMA)
    assert "<script>" in layer["name"]  # text: the Navigator does not take it for anything else
    assert layer["techniques"] == []  # none of these texts is the id of one


def test_no_line_of_a_body_file_is_torn(attacked: Case) -> None:
    lines = read(attacked, "bodyfile").split(b"\n")[:-1]
    assert {line.count(b"|") for line in lines} == {10}
    assert all(byte >= 0x20 for line in lines for byte in line)


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
def test_custody_conforms(tmp_path: Path) -> None:
    chosen = ("control", "script", "no UTF-8", "noncharacters", "bidi")
    with hostile_case(tmp_path / "017", *(SHORT[name] for name in chosen)) as case:
        assert test_case_uco.complaints(read(case, "case-uco").decode()) == ""


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    with hostile_case(tmp_path_factory.mktemp("long") / "017", hostile.TEXTS["long"]) as case:
        yield case


@pytest.mark.parametrize("name", PROGRAMS)
def test_text_of_a_million_characters_breaks_nothing(long: Case, tmp_path: Path, name: str) -> None:
    path = tmp_path / f"r{FORMATS[name].suffix}"
    write(long, path)
    data = path.read_bytes()
    data.decode("utf-8")
    if path.suffix in (".json", ".jsonld"):
        json.loads(data)
    assert b"x" * 1000 in data or name == "navigator"
