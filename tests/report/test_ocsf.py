"""Events against the published schema of OCSF 1.8.0."""

import gzip
import io
import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema.validators import validator_for

from irkit.case import Case, Reviewer
from irkit.case.codec import from_raw
from irkit.records import Opinion
from irkit.report.ocsf import SCHEMA, write_ocsf
from tests.report.whole import ODD, numbered

PUBLISHED = Path(__file__).parent / "schemas" / f"ocsf-{SCHEMA}-detection-finding.json.gz"


def validator() -> Any:
    schema = json.loads(gzip.decompress(PUBLISHED.read_bytes()))
    return validator_for(schema)(schema)


def events(case: Case) -> list[dict[str, Any]]:
    out = io.StringIO()
    write_ocsf(case, out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def of_target(case: Case, target: str) -> dict[str, Any]:
    return next(one for one in events(case) if one["message"].startswith(f"{target}: "))


def test_every_event_keeps_to_the_schema(whole: Case) -> None:
    schema, found = validator(), events(whole)
    assert len(found) == 6
    for one in found:
        assert [*schema.iter_errors(one)] == []
        assert one["type_uid"] == one["class_uid"] * 100 + one["activity_id"]


def test_the_schema_notices_what_is_wrong(whole: Case) -> None:
    schema, good = validator(), events(whole)[0]
    info = good["finding_info"]
    for bad in (
        {**good, "severity_id": 9},
        {**good, "time": "noon"},
        {**good, "invented": 1},
        {**good, "finding_info": {key: one for key, one in info.items() if key != "uid"}},
    ):
        assert not schema.is_valid(bad)


def test_a_file_says_what_it_is(whole: Case) -> None:
    one = of_target(whole, "/srv/a")
    file = one["evidences"][0]["file"]
    assert (file["name"], file["path"], file["size"]) == ("a", "/srv/a", 120)
    assert {each["algorithm"]: each["value"] for each in file["hashes"]} == {
        "MD5": "0c" * 16, "SHA-1": "0b" * 20, "SHA-256": "0a" * 32,
    }  # fmt: skip
    (attack,) = one["finding_info"]["attacks"]
    assert (attack["technique"]["uid"], attack["sub_technique"]["uid"]) == ("T1505", "T1505.003")
    assert one["finding_info"]["analytic"]["type"] == "Rule"
    assert one["metadata"]["labels"] == ["tlp:amber", "PAP:AMBER"]
    assert one["comment"] == "saw it run\nuploaded at noon"


def test_a_process_says_with_whom_it_speaks(whole: Case) -> None:
    first, *connections = of_target(whole, "pid 412 (sh)")["evidences"]
    assert first["process"]["cmd_line"] == "sh -i"
    assert first["process"]["created_time"] == 1740819600123
    assert connections[0]["dst_endpoint"] == {"ip": "203.0.113.9", "port": 4444}


@pytest.mark.parametrize(
    ("opinion", "severity", "status", "verdict"),
    [
        (Opinion.MALICIOUS, "High", "New", "True Positive"),
        (Opinion.SUSPICIOUS, "Medium", "New", "Suspicious"),
        (Opinion.UNKNOWN, "Medium", "New", "Unknown"),
        (Opinion.BENIGN, "Informational", "Suppressed", "Benign"),
        (Opinion.FALSE_POSITIVE, "Informational", "Suppressed", "False Positive"),
    ],
)
def test_people_outrank_the_score(
    whole: Case, opinion: Opinion, severity: str, status: str, verdict: str
) -> None:
    number = next(n for n, one in numbered(whole) if one.target == "/srv/b")
    with Reviewer.open(whole.folder) as reviewer:
        reviewer.judge([number], opinion, 80, "compared with the backup")
    one = of_target(whole, "/srv/b")
    assert one["comment"] == "compared with the backup"
    said = one["unmapped"]
    assert (said["opinion_author"], said["opinion_time"][:2]) == (whole.actor, "20")
    assert (one["severity"], one["status"], one["verdict"]) == (severity, status, verdict)
    assert one["is_alert"] is (opinion is Opinion.MALICIOUS)
    assert validator().is_valid(one)


def test_ids_last_and_differ(whole: Case) -> None:
    uids = [one["metadata"]["uid"] for one in events(whole)]
    assert uids == [one["metadata"]["uid"] for one in events(whole)]
    assert len({*uids}) == len(uids)


def test_an_exact_name_is_not_lost(whole: Case) -> None:
    raws = [one["unmapped"]["target_raw"] for one in events(whole) if "target_raw" in
            one["unmapped"]]  # fmt: skip
    assert [from_raw(raw) for raw in raws] == [ODD]


def test_the_time_is_when_the_case_last_changed(whole: Case) -> None:
    (time,) = {one["time"] for one in events(whole)}
    last = max(one.time for one in whole.ledger() if one.action == "file copied")
    assert datetime.fromtimestamp(time / 1000, last.tzinfo) <= last
