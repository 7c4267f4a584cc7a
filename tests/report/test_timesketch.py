"""Lines as Timesketch's importer wants them: its own conditions, and what the case says."""

import io
import json
from datetime import UTC, datetime, timedelta
from typing import Any

from irkit.case import Case
from irkit.case.codec import from_raw
from irkit.report.timesketch import write_timesketch
from tests.report.whole import ODD

MANDATORY = {"message", "datetime", "timestamp", "timestamp_desc"}


def lines(case: Case) -> list[dict[str, Any]]:
    out = io.StringIO()
    write_timesketch(case, out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def of_kind(case: Case, kind: str) -> list[dict[str, Any]]:
    return [one for one in lines(case) if one["data_type"] == f"irkit:{kind}"]


def test_every_line_has_what_timesketch_needs(whole: Case) -> None:
    epoch = datetime(1970, 1, 1, tzinfo=UTC)
    for one in lines(whole):
        assert one.keys() >= MANDATORY
        time = datetime.fromisoformat(one["datetime"])
        assert time.utcoffset() == timedelta(0)
        assert "." in one["datetime"]
        assert (time - epoch) // timedelta(microseconds=1) == one["timestamp"]
        assert one["message"].strip()
        assert one["hostname"] == "web01"


def test_a_field_has_one_type_in_all_lines(whole: Case) -> None:
    types: dict[str, set[type]] = {}
    for one in lines(whole):
        for key, value in one.items():
            if value is not None:
                types.setdefault(key, set()).add(type(value))
    assert {key: kinds for key, kinds in types.items() if len(kinds) > 1} == {}


def test_findings_host_and_responder_are_told_apart(whole: Case) -> None:
    kinds = {one["data_type"] for one in lines(whole)}
    assert kinds == {f"irkit:{one}" for one in "finding process persistence session ledger".split()}
    file = next(one for one in of_kind(whole, "finding") if one["target"] == "/srv/a")
    assert file["timestamp_desc"] == "Content Modification Time"
    assert file["tag"] == ["alert", "malicious", "patient-zero"]
    assert file["notes"] == ["uploaded at noon"]
    assert (file["opinion_reason"], file["opinion_author"]) == ("saw it run", whole.actor)
    assert datetime.fromisoformat(file["opinion_time"]).utcoffset() == timedelta(0)
    assert file["attack"] == ["T1505.003 Web Shell"]
    process = next(one for one in of_kind(whole, "finding") if one["kind"] == "process")
    assert process["timestamp_desc"] == "Start Time"
    actions = [one["action"] for one in of_kind(whole, "ledger")]
    assert actions[:2] == ["case made", "scan began"]
    assert "file copied" in actions
    assert "recorded" not in actions


def test_what_people_call_harmless_is_there_and_says_so(whole: Case) -> None:
    (one,) = [one for one in of_kind(whole, "finding") if one["target"] == "/srv/b"]
    assert one["opinion"] == "false positive"
    assert "false-positive" in one["tag"]


def test_an_exact_name_is_not_lost_and_a_message_is_one_line(whole: Case) -> None:
    (one,) = [one for one in of_kind(whole, "finding") if one["target_raw"]]
    assert from_raw(one["target_raw"]) == ODD
    assert "␊" in one["message"]
