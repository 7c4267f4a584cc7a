"""Custody as CASE/UCO: parsed by rdflib, held by pyshacl against the published shapes."""

import gzip
import io
import json
import os
import re
from functools import cache
from pathlib import Path
from typing import Any

import pyshacl
import pytest
from rdflib import Graph, Namespace, URIRef
from rdflib.namespace import RDF, XSD

from irkit.capture.files import copy_file
from irkit.case import Case
from irkit.report.case_uco import write_case_uco
from irkit.text import visible
from tests.case.sample import case_with

# rdflib's own reader of JSON-LD still uses what it advises against.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

SHAPES = Path(__file__).parent / "schemas" / "case-1.5.0-custody.ttl.gz"
UCO = "https://ontology.unifiedcyberontology.org/uco/"
ACTION, CORE, SEEN, TYPES = (
    Namespace(f"{UCO}{name}/") for name in ("action", "core", "observable", "types")
)
CASE = Namespace("https://ontology.caseontology.org/case/investigation/")


@cache
def shapes() -> Graph:
    return Graph().parse(data=gzip.decompress(SHAPES.read_bytes()), format="turtle")


def text_of(case: Case) -> str:
    out = io.StringIO()
    write_case_uco(case, out)
    return out.getvalue()


def graph(text: str) -> Graph:
    return Graph().parse(data=text, format="json-ld")


def complaints(text: str) -> str:
    """What the shapes say, advice included; empty where all of it conforms."""
    conforms, _, words = pyshacl.validate(
        graph(text), shacl_graph=shapes(), ont_graph=shapes(),
        inference="none", allow_infos=False, allow_warnings=False,
    )  # fmt: skip
    return "" if conforms else words


def test_the_graph_conforms_to_the_published_shapes(whole: Case) -> None:
    assert complaints(text_of(whole)) == ""


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        (r'"uco-action:performer": \{[^}]*\}', '"uco-action:performer": "somebody"'),
        (r'"uco-types:hashMethod": "SHA256"', '"uco-types:hashMethod": 7'),
        (r'"@type": "xsd:integer"', '"@type": "xsd:string"'),
    ],
)
def test_the_shapes_notice_what_is_wrong(tmp_path: Path, good: str, bad: str) -> None:
    with case_with(tmp_path / "017") as case:
        copy_file(case, str(Path(__file__)))
        text, count = re.subn(good, bad, text_of(case))
    assert count
    assert "Conforms: False" in complaints(text)


def test_every_term_is_one_of_the_ontologies(whole: Case) -> None:
    """A term that nobody defined would pass any shape."""
    named = {str(one) for triple in shapes() for one in triple if isinstance(one, URIRef)}
    for _, predicate, value in graph(text_of(whole)):
        terms = [predicate, *([value] if predicate == RDF.type else [])]
        for term in terms:
            assert str(term) in named or term == RDF.type, term


def test_what_was_done_is_the_ledger(whole: Case) -> None:
    read = graph(text_of(whole))
    found = {}
    for action in read.subjects(RDF.type, CASE.InvestigativeAction):
        reference = read.value(action, CORE.externalReference)
        seq, digest = str(read.value(reference, CORE.externalIdentifier)).split()
        found[int(seq)] = (str(read.value(action, CORE.name)), digest)
    assert found == {
        one.seq: (one.action, one.hash) for one in whole.ledger() if one.action != "recorded"
    }


def test_evidence_has_its_record_its_hash_and_its_source(whole: Case) -> None:
    read = graph(text_of(whole))
    (record,) = read.subjects(RDF.type, CASE.ProvenanceRecord)
    action = read.value(None, ACTION.result, record)
    source = read.value(action, ACTION.object)
    kept = read.value(record, CORE.object)
    entry = next(one for one in whole.ledger() if one.action == "file copied")
    for file in (source, kept):
        digest = next(value for facet in read.objects(file, CORE.hasFacet)
                      for one in read.objects(facet, SEEN.hash)
                      for value in read.objects(one, TYPES.hashValue))  # fmt: skip
        assert str(digest) == json.loads(entry.body)["sha256"]
        assert digest.datatype == XSD.hexBinary
    facets = [*read.objects(source, CORE.hasFacet)]
    paths = [str(path) for facet in facets for path in read.objects(facet, SEEN.filePath)]
    assert paths == [json.loads(entry.body)["path"]]
    assert [*read.objects(None, SEEN.accessedTime)]
    assert read.value(action, ACTION.instrument)


@pytest.mark.linux
def test_where_links_lead_and_which_bytes_a_name_has(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / os.fsdecode(b"a\xff")).write_bytes(b"content")
    (tmp_path / "link").symlink_to("real")
    with case_with(tmp_path / "017") as case:
        copy_file(case, os.fsdecode(os.fsencode(tmp_path) + b"/link/a\xff"))
        text = text_of(case)
    assert complaints(text) == ""
    said = {str(one) for one in graph(text).objects(None, CORE.description)}
    lies_at = visible(os.fsdecode(os.fsencode(tmp_path) + b"/real/a\xff"))
    assert f"where it lies, links followed: {lies_at}" in said
    assert any(one.startswith("path in UTF-8") and one.endswith("61edb3bf") for one in said)


def test_a_listing_is_taken_from_the_host_itself(whole: Case) -> None:
    whole.log(
        "host listed", "open-files-0a0a.jsonl", {"listing": "open-files", "sha256": "0a" * 32}
    )
    read = graph(text_of(whole))
    (device,) = read.subjects(RDF.type, SEEN.Device)
    (action,) = read.subjects(ACTION.object, device)
    assert str(read.value(action, CORE.name)) == "host listed"
    assert [*read.objects(action, ACTION.result)]


def nodes(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [*([value["@id"]] if "@id" in value else []),
                *(one for each in value.values() for one in nodes(each))]  # fmt: skip
    return [one for each in value for one in nodes(each)] if isinstance(value, list) else []


def test_identifiers_end_in_a_uuid_and_last(whole: Case) -> None:
    text = text_of(whole)
    named = nodes(json.loads(text)["@graph"])
    uuid = re.compile(r"kb:\w+-[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
    assert all(uuid.fullmatch(one) for one in named)
    assert text_of(whole) == text
