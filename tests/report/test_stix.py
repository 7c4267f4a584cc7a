"""The STIX bundle as OASIS's own library reads it: strictly, and with ids that it would make."""

import io
import json
from collections import defaultdict
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import stix2
from hypothesis import given
from hypothesis import strategies as st

from irkit.case import Case, Reviewer
from irkit.case.codec import from_raw
from irkit.records import Aspect, Examined, Kind, Labels, Opinion, Pap, Tlp
from irkit.report.stix import write_stix
from irkit.report.stix_observables import _object
from tests.case.sample import case_with, finding, item, scan_into
from tests.report.whole import ODD, RULE

Objects = dict[str, list[Any]]


def text_of(case: Case) -> str:
    out = io.StringIO()
    write_stix(case, out)
    return out.getvalue()


def objects(case: Case) -> Objects:
    """By type, parsed by stix2 without any custom content."""
    found: Objects = defaultdict(list)
    for one in stix2.parse(text_of(case), allow_custom=False, version="2.1").objects:
        found[one["type"]].append(one)
    return found


def named(found: Objects, kind: str, name: str) -> Any:
    return next(one for one in found[kind] if one.get("name") == name)


def test_the_library_takes_all_of_it_and_every_reference_leads_somewhere(whole: Case) -> None:
    found = objects(whole)
    every = [one for kind in found.values() for one in kind]
    ids = [one["id"] for one in every]
    assert len(ids) == len({*ids})
    for one in every:
        for key, value in json.loads(one.serialize()).items():
            refs = value if key.endswith("_refs") else [value] if key.endswith("_ref") else []
            assert {*refs} <= {*ids}, (one["type"], key)
    (report,) = found["report"]
    assert {*report["object_refs"]} == {*ids} - {report["id"]} - {
        one["id"] for one in found["marking-definition"]
    }


def test_the_ids_of_what_was_seen_are_those_that_everybody_makes(whole: Case) -> None:
    seen = 0
    for kind in objects(whole).values():
        for one in kind:
            if getattr(one, "_id_contributing_properties", None):
                assert one["id"] == one._generate_id()
                seen += 1
    assert seen > 8


@given(st.text(min_size=1), st.text(min_size=1), st.sampled_from(["", "0a" * 32]))
def test_ids_follow_from_any_text(name: str, path: str, sha256: str) -> None:
    folder = _object("directory", {"path": path})
    file = _object("file", {"name": name, "hashes": {"SHA-256": sha256} if sha256 else {}})
    for one in (folder, file):
        assert stix2.parse(one)._generate_id() == one["id"]


def test_a_file_a_process_and_a_registry_key_are_what_they_are(whole: Case) -> None:
    found = objects(whole)
    file = named(found, "file", "a")
    assert file["hashes"] == {"MD5": "0c" * 16, "SHA-1": "0b" * 20, "SHA-256": "0a" * 32}
    assert (file["size"], str(file["mtime"])) == (120, "2025-03-01 12:00:00.123456+00:00")
    folder = next(one for one in found["directory"] if one["id"] == file["parent_directory_ref"])
    assert folder["path"] == "/srv/"
    (process,) = found["process"]
    assert (process["pid"], process["command_line"], process["cwd"]) == (412, "sh -i", "/tmp")
    assert process["image_ref"] == named(found, "file", "sh")["id"]
    assert len(process["opened_connection_refs"]) == 2
    out = next(one for one in found["network-traffic"] if "dst_ref" in one)
    assert (out["protocols"], out["src_port"], out["dst_port"]) == (["ipv4", "tcp"], 50_000, 4444)
    assert {one["value"] for one in found["ipv4-addr"]} == {"10.0.0.5", "203.0.113.9"}
    (key,) = found["windows-registry-key"]
    assert (key["key"], key["values"][0]["data"]) == ("HKLM\\Software\\Run", "C:\\a.exe -x")


def test_rules_are_patterns_where_their_licence_lets_others_have_them(whole: Case) -> None:
    found = objects(whole)
    patterns = {one["pattern_type"]: one for one in found["indicator"]}
    assert patterns["yara"]["pattern"] == RULE
    assert patterns["stix"]["pattern"] == f"[file:hashes.'SHA-256' = '{'0a' * 32}']"
    assert patterns["stix"]["indicator_types"] == ["malicious-activity"]
    assert len(found["indicator"]) == 2
    assert "rule bought" not in text_of(whole)
    assert any("bought" in one["content"] for one in found["note"])
    sightings = [one["sighting_of_ref"].partition("--")[0] for one in found["sighting"]]
    assert sorted({*sightings}) == ["attack-pattern", "indicator"]


def test_techniques_refer_to_attack(whole: Case) -> None:
    pattern = named(objects(whole), "attack-pattern", "Web Shell")
    (reference,) = pattern["external_references"]
    assert (reference["source_name"], reference["external_id"]) == ("mitre-attack", "T1505.003")
    assert reference["url"] == "https://attack.mitre.org/techniques/T1505/003/"
    assert pattern["kill_chain_phases"][0]["phase_name"] == "persistence"


def test_people_are_heard_and_what_they_call_harmless_is_left_out(whole: Case) -> None:
    found = objects(whole)
    (opinion,) = found["opinion"]
    assert (opinion["opinion"], opinion["confidence"]) == ("strongly-agree", 90)
    *_, judged = (
        one for one in whole.reviews_of(Kind.FILE, "/srv/a") if one.aspect is Aspect.OPINION
    )
    assert opinion["explanation"] == "malicious: saw it run"
    assert opinion["authors"] == [whole.actor]
    assert abs(opinion["created"] - judged.time) < timedelta(milliseconds=1)
    (noted,) = [one for one in found["note"] if one["content"] == "uploaded at noon"]
    assert noted["created"] >= opinion["created"]
    assert "uploaded at noon" in {one["content"] for one in found["note"]}
    assert not [one for one in found["file"] if one["name"] == "b"]
    assert not [one for one in found["note"] if "/srv/b" in one["content"]]


def test_an_exact_name_is_not_lost(whole: Case) -> None:
    raws = [one["external_references"][0]["external_id"] for one in objects(whole)["observed-data"]]
    assert ODD in {from_raw(raw) for raw in raws}


@pytest.mark.parametrize("tlp", Tlp)
@pytest.mark.parametrize("pap", Pap)
def test_every_object_bears_the_marks_of_the_case(tmp_path: Path, tlp: Tlp, pap: Pap) -> None:
    with case_with(tmp_path / "017", Examined(item(), (finding(),))) as case:
        case.label(Labels(tlp, pap), "tried")
        found = objects(case)
    marks = {one["name"]: one["id"] for one in found.pop("marking-definition")}
    assert [*marks] == [f"TLP:{tlp}", f"PAP:{pap}"]
    for kind in found.values():
        for one in kind:
            assert one["object_marking_refs"] == [*marks.values()], one["type"]


def test_the_marks_are_the_published_objects(tmp_path: Path) -> None:
    with case_with(tmp_path / "017") as case:
        case.label(Labels(Tlp.AMBER_STRICT, Pap.CLEAR), "tried")
        tlp, pap = objects(case)["marking-definition"]
    assert tlp["id"] == "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"
    assert tlp["extensions"] == {
        "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d": {
            "extension_type": "property-extension",
            "tlp_2_0": "amber+strict",
        }
    }
    assert pap["id"] == "marking-definition--ad15a0cd-55b6-4588-a14c-a66105329b92"


def test_the_same_case_gives_the_same_and_a_later_one_newer_versions(whole: Case) -> None:
    before = text_of(whole)
    whole.log("report written", "elsewhere", {"format": "html"})
    assert text_of(whole) == before
    old = {one["id"]: one for one in json.loads(before)["objects"]}
    with Reviewer.open(whole.folder) as reviewer:
        reviewer.judge([1], Opinion.SUSPICIOUS, 10)
    scan_into(whole, Examined(item("/srv/new"), (finding("/srv/new"),)))
    new = {one["id"]: one for one in json.loads(text_of(whole))["objects"]}
    kept = [one for one in old if one in new]
    assert len(kept) > 30
    for one in kept:
        if old[one] != new[one]:
            assert old[one]["modified"] < new[one]["modified"]
            assert old[one]["created"] == new[one]["created"]


def test_an_empty_case_is_a_bundle_too(tmp_path: Path) -> None:
    with case_with(tmp_path / "017") as case:
        assert {*objects(case)} == {"marking-definition", "identity", "report"}
