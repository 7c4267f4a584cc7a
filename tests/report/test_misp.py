"""The MISP event as PyMISP reads it, held against MISP's own templates and schema."""

import io
import json
import re
from importlib.resources import files
from typing import Any

import jsonschema
import pymisp
from pymisp import MISPEvent, MISPObject

from irkit.case import Case
from irkit.records import Labels, Pap, Tlp
from irkit.report.misp import write_misp
from tests.report.whole import ODD, RULE


def text_of(case: Case) -> str:
    out = io.StringIO()
    write_misp(case, out)
    return out.getvalue()


def event(case: Case) -> MISPEvent:
    read = MISPEvent(strict_validation=True)
    read.load(text_of(case))
    return read


def values(one: MISPObject) -> dict[str, Any]:
    return {each.object_relation: each.value for each in one.attributes}


def objects(read: MISPEvent, name: str) -> list[dict[str, Any]]:
    return [values(one) for one in read.objects if one.name == name]


def test_pymisp_reads_everything_that_was_written(whole: Case) -> None:
    given, read = json.loads(text_of(whole))["Event"], event(whole)
    assert len(read.objects) == len(given["Object"])
    for one, written in zip(read.objects, given["Object"], strict=True):
        found = [str(a.value) for a in one.attributes if a.type != "datetime"]
        kept = [a["value"] for a in written["Attribute"] if a["type"] != "datetime"]
        assert found == [text.strip() for text in kept]  # as MISP itself does
        assert len(one.references) == len(written.get("ObjectReference", []))


def test_objects_are_those_of_the_templates(whole: Case) -> None:
    names = set()
    for one in event(whole).objects:
        model = MISPObject(one.name, strict=True)
        assert (model.template_uuid, int(model.template_version)) == (
            one.template_uuid,
            int(one.template_version),
        )
        for each in one.attributes:
            given = model._definition["attributes"][each.object_relation]
            assert given["misp-attribute"] == each.type
            assert each.category in given.get("categories", [each.category])
            model.add_attribute(each.object_relation, value=each.value)
        model.to_dict(strict=True)  # what the template requires is there
        names.add(one.name)
    assert names == {"file", "process", "network-connection", "registry-key", "yara", "annotation"}


def test_types_and_categories_are_ones_that_misp_knows(whole: Case) -> None:
    known = json.loads(files(pymisp).joinpath("data/describeTypes.json").read_text())["result"]
    for one in event(whole).objects:
        for each in one.attributes:
            assert each.type in known["category_type_mappings"][each.category], each


def test_the_event_keeps_to_the_published_schema(whole: Case) -> None:
    """The schema that PyMISP carries is of the event and its attributes; it has no objects yet."""
    schema = json.loads(files(pymisp).joinpath("data/schema-lax.json").read_text())
    document = json.loads(text_of(whole))
    document["Event"].pop("Object")
    jsonschema.validate(document, schema)


def test_tags_say_how_it_may_be_used_and_what_was_done(whole: Case) -> None:
    whole.label(Labels(Tlp.AMBER_STRICT, Pap.RED))
    names = [tag.name for tag in event(whole).tags]
    assert names[:2] == ["tlp:amber+strict", "PAP:RED"]
    assert 'misp-galaxy:mitre-attack-pattern="Web Shell - T1505.003"' in names


def test_what_is_found_elsewhere_means_something_only_where_ids_says_so(whole: Case) -> None:
    worth = {
        (one.name, each.object_relation, str(each.value))
        for one in event(whole).objects
        for each in one.attributes
        if each.to_ids
    }
    assert worth == {
        ("file", "md5", "0c" * 16),
        ("file", "sha1", "0b" * 20),
        ("file", "sha256", "0a" * 32),
        ("yara", "yara", RULE),
    }


def test_nobody_gets_it_before_somebody_says_so_in_misp(whole: Case) -> None:
    read = event(whole)
    assert (int(read.distribution), read.published) == (0, False)
    assert int(read.threat_level_id) == 1


def test_rules_that_others_may_not_have_are_only_named(whole: Case) -> None:
    rules = {one["yara-rule-name"]: one for one in objects(event(whole), "yara")}
    assert rules["webshell_eval_request"]["yara"] == RULE
    assert "yara" not in rules["bought"]
    assert "licence: CC BY-NC 4.0" in rules["bought"]["comment"]
    assert "rule bought" not in text_of(whole)


def test_connections_belong_to_their_process(whole: Case) -> None:
    read = event(whole)
    (process,) = [one for one in read.objects if one.name == "process"]
    assert values(process)["command-line"] == "sh -i"
    remote = {one.uuid: values(one) for one in read.objects if one.name == "network-connection"}
    joined = {one.referenced_uuid for one in process.references if "connected" in
              one.relationship_type}  # fmt: skip
    assert {*remote} == joined
    assert {one.get("ip-dst") for one in remote.values()} == {"203.0.113.9", None}


def test_people_are_heard_and_what_they_call_harmless_is_left_out(whole: Case) -> None:
    read = event(whole)
    notes = [one["text"] for one in objects(read, "annotation")]
    (worst,) = [one for one in notes if "judged malicious (90 % sure)" in one]
    assert re.search(
        rf"\(90 % sure\) by {re.escape(whole.actor)} at 20\d\d-\S+Z: saw it run\n", worst
    )
    assert "uploaded at noon" in worst
    assert "tag: patient-zero" in worst
    assert next(one["filename"] for one in objects(read, "file")) == "a"
    assert "/srv/b" not in {one["fullpath"] for one in objects(read, "file")}


def test_an_exact_name_is_not_lost(whole: Case) -> None:
    raw = ODD.encode("utf-8", "surrogatepass").hex()
    assert any(raw in one["text"] for one in objects(event(whole), "annotation"))


def test_the_same_case_gives_the_same(whole: Case) -> None:
    before = text_of(whole)
    whole.log("report written", "elsewhere", {})
    assert text_of(whole) == before
    identifiers = [one.uuid for one in event(whole).objects]
    assert len({*identifiers}) == len(identifiers)
