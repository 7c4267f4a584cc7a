"""Reviews as files: what a stranger may have written in one."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from irkit.errors import BundleError, UsageError
from irkit.keys import sshsig
from irkit.mentoring import rubric, signing
from irkit.mentoring.review import About, Mark, Performed, Review, Verdict, of_fields
from irkit.train.scenario import LANGUAGES
from tests.mentoring.test_badge import MENTOR, OTHER

EMPTY = Review("0d8f5b1e-0000-4000-8000-000000000000", "tiny", 12, "a" * 64)
FULL = replace(
    EMPTY.with_comment(About.THING, "/srv/\u202ex", Mark.CHECKED, "Why?\nSay."),
    performed=(Performed("score", "", same=True, then="87", now="87"),),
    rubric={"judging": 2},
)


def written(tmp_path: Path, value: object) -> Path:
    path = tmp_path / "review"
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def test_a_draft_is_read_as_it_was_kept(tmp_path: Path) -> None:
    path = tmp_path / "draft"
    signing.keep_draft(path, FULL, new=True)
    assert signing.draft(path) == FULL
    with pytest.raises(UsageError, match="cannot write"):
        signing.keep_draft(path, FULL, new=True)


def test_a_comment_is_taken_out_and_the_others_are_numbered_anew() -> None:
    three = FULL.with_comment(About.CASE, "", Mark.READ, "b").with_comment(
        About.STEP, "3", Mark.READ, "c"
    )
    left = three.without_comment(2)
    assert [(one.identifier, one.said) for one in left.comments] == [(1, "Why?\nSay."), (2, "c")]
    with pytest.raises(UsageError, match="no comment 3"):
        left.without_comment(3)


def test_a_signed_review_is_read_as_it_was_signed(tmp_path: Path) -> None:
    done = signing.sign(FULL, Verdict.ACCEPTED, "Well done.", MENTOR)
    path = tmp_path / "review"
    path.write_bytes(done.data)
    found = signing.opened(path)
    assert (found.review, found.key, found.sha256) == (done.review, MENTOR.public, done.sha256)
    assert found.review.comments == FULL.comments


def test_it_is_returned_for_a_reason() -> None:
    with pytest.raises(UsageError, match="say why"):
        signing.sign(FULL, Verdict.RETURNED, " ", MENTOR)


def test_a_draft_is_no_review(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="not signed"):
        signing.opened(written(tmp_path, FULL.fields))


@pytest.mark.parametrize("value", [None, [], 7, "x", {}, {"statement": 1, "signature": "x"}])
def test_what_is_no_review(tmp_path: Path, value: object) -> None:
    with pytest.raises(BundleError):
        signing.opened(written(tmp_path, value))


def signed(said: dict[str, Any], *, canonical: bool = True) -> dict[str, str]:
    """Anything that Béla signed."""
    separators = (",", ":") if canonical else None
    text = json.dumps(said, sort_keys=True, separators=separators, ensure_ascii=False)
    signature = sshsig.sign(MENTOR, signing.NAMESPACE, text.encode(errors="replace"))
    return {"statement": text, "signature": signature}


def good() -> dict[str, Any]:
    said: dict[str, Any] = json.loads(signing.sign(EMPTY, Verdict.ACCEPTED, "", MENTOR).statement)
    return said


def test_only_the_one_form_of_a_review_is_taken() -> None:
    assert signing.checked(signed(good())).verdict is Verdict.ACCEPTED
    with pytest.raises(BundleError, match="not as its mentor signed"):
        signing.checked(signed(good(), canonical=False))


@pytest.mark.parametrize(
    "change",
    [
        {"verdict": None},
        {"verdict": "perfect"},
        {"entry": 0},
        {"entry": True},
        {"hash": "A" * 64},
        {"case": "../../x"},
        {"comments": [{}]},
        {"comments": [None] * 1_001},
        {"rubric": {"judging": 11}},
        {"rubric": []},
        {"reasons": "x" * 4_001},
        {"reasons": "\ud800"},
        {"time": "yesterday"},
        {"mentor": "ssh-rsa AAAA"},
        {"irkit_review": 2},
        {"more": 1},
    ],
)
def test_what_a_review_may_not_say(change: dict[str, Any]) -> None:
    with pytest.raises(BundleError, match=r"no review of irkit's|neither accepts"):
        signing.checked(signed({**good(), **change}))


def test_nobody_signs_in_the_name_of_another() -> None:
    with pytest.raises(BundleError, match="forged"):
        signing.checked(signed({**good(), "mentor": OTHER.public.text}))


def test_a_signature_for_something_else_is_none() -> None:
    text = signed(good())["statement"]
    seal = sshsig.sign(MENTOR, "irkit-seal", text.encode())
    with pytest.raises(BundleError, match="forged"):
        signing.checked({"statement": text, "signature": seal})


def test_comments_are_numbered_as_they_stand() -> None:
    fields = FULL.fields
    fields["comments"] = [{**json.loads(json.dumps(fields))["comments"][0], "identifier": 2}]
    with pytest.raises(ValueError, match="identifier"):
        of_fields(json.loads(json.dumps(fields)))


def test_the_rubric_speaks_all_languages() -> None:
    found = rubric.criteria()
    assert len({one.identifier for one in found}) == len(found) > 0
    for one in found:
        assert len(one.levels) == 4
        for said in (one.title, *one.levels):
            assert set(said.texts) == set(LANGUAGES)
    with pytest.raises(UsageError, match="there are looking"):
        rubric.graded(EMPTY, "style", 1)
