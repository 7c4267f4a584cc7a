"""The languages of reports: each says all that English says, with the same places for values."""

import io
import json
import re
import string
import zipfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from irkit import attack, places
from irkit.case import Reviewer
from irkit.records import (
    Action,
    Answer,
    Aspect,
    Examined,
    Kind,
    Level,
    Opinion,
    Outcome,
    Reason,
    Review,
    Severity,
    What,
    according_to,
    utc,
)
from irkit.report import docx, html, recommendations
from irkit.report.clocks import Starts, State, Unit
from irkit.report.templates import PARTS, SECTIONS, default
from irkit.report.verdict_words import sentence
from irkit.report.words import LANGUAGES, text_of, words
from tests.case import sample
from tests.case.sample import case_with, finding, item
from tests.report.test_html import flat, page

FOLDER = places.resources() / "report"
OTHERS = sorted(set(LANGUAGES) - {"en"})
DEVANAGARI = re.compile("[\u0900-\u097f]")
# What stays as it is: names, and letters that stand for themselves.
SAME = {"col_pid", "col_sha256"}


def placeholders(text: Any) -> set[str]:
    texts = text.values() if isinstance(text, dict) else [text]
    return {name for one in texts for _, name, _, _ in string.Formatter().parse(one) if name}


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_says_all_that_english_says(language: str) -> None:
    english, other = words("en").catalogue, words(language).catalogue
    assert list(other) == list(english)
    for key, text in english.items():
        assert placeholders(other[key]) == placeholders(text), key
        assert isinstance(other[key], dict) == isinstance(text, dict), key
        if key not in SAME:
            assert DEVANAGARI.search(str(other[key])), key


def test_every_value_of_a_closed_set_has_a_word() -> None:
    english = words("en")
    groups: dict[str, Any] = {
        "reason": Reason, "outcome": Outcome, "level": Level, "kind": Kind, "opinion": Opinion,
        "answer": Answer, "severity": Severity, "clock": State, "starts": Starts, "unit": Unit,
        "section": SECTIONS, "part": PARTS, "what": list(What)[:4], "aspect": list(Aspect)[1:],
        "action": Action,
    }  # fmt: skip
    for group, values in groups.items():
        assert [value for value in values if not english.knows(f"{group}:{value}")] == []


def test_who_told_it_is_said_in_the_language_of_a_report(tmp_path: Path) -> None:
    """What was taken over from somebody else stands under both names."""
    hindi = replace(default(), language="hi")
    page, paper = io.StringIO(), io.BytesIO()
    found = Examined(item("/srv/a"), (finding("/srv/a", 90),))
    with case_with(tmp_path / "017", found) as case, Reviewer.open(case.folder) as reviewer:
        told = according_to("asha@laptop", "Béla Nagy")
        said = Review(
            Kind.FILE, "/srv/a", Aspect.OPINION, "unknown", 90, "", told, utc(1_740_830_400), 1
        )
        reviewer.take_over([said], {"source": "x"})
        html.write_html(case, page, hindi)
        docx.write_docx(case, paper, hindi)
    assert "asha@laptop, Béla Nagy के अनुसार" in page.getvalue()
    with zipfile.ZipFile(paper) as document:
        assert "asha@laptop, Béla Nagy के अनुसार" in document.read("word/document.xml").decode()


def test_no_text_is_said_nowhere() -> None:
    """Every key is named in a template or in the code, whole or by its group."""
    sources = [*(FOLDER / "html").rglob("*.j2"), *(Path(html.__file__).parent).rglob("*.py")]
    said = "\n".join(path.read_text("utf-8") for path in sources)
    used = set(re.findall(r"[\w:]+", said))
    for key in words("en").catalogue:
        group, _, rest = key.partition(":")
        by_part = [key.removeprefix(head) for head in ("col_", "for_", "figure_", "limit_")]
        ends = {key.removesuffix(end) for end in ("_counted",)}
        assert rest or used & {key, *by_part, *ends} or key.startswith(("limit_", "sentence_")), key
        assert not rest or group in said


def test_numbers_are_grouped_as_the_language_does() -> None:
    for number, english, indian in (
        (999, "999", "999"),
        (118004, "118,004", "1,18,004"),
        (12345678, "12,345,678", "1,23,45,678"),
        (-1000, "-1,000", "-1,000"),
    ):
        assert words("en").shown(number) == english
        assert words("hi").shown(number) == words("mr").shown(number) == indian


def test_durations_are_told_in_minutes_or_days() -> None:
    said = words("en").duration
    assert said(timedelta(hours=5, minutes=12, seconds=59)) == "5 h 12 min"
    assert said(timedelta(days=-2, hours=-1)) == "2 d 1 h"


def test_texts_of_data_files_fall_back_to_english() -> None:
    text = text_of("only English", "x")
    assert (words("hi").said(text), words("hi").said_in(text)) == ("only English", "en")


@pytest.mark.parametrize("language", OTHERS)
def test_a_report_in_another_language_says_so(tmp_path: Path, language: str) -> None:
    records = (
        Examined(item(), (finding(score=90),)),
        item("/root/x", outcome=Outcome.FAILED, reason=Reason.DENIED),
        *sample.FACTS,
    )
    out = io.StringIO()
    with case_with(tmp_path / "017", *records) as case:
        html.write_html(case, out, replace(default(), language=language))
    parsed = page(out.getvalue())
    assert parsed.all("html") == [{"lang": language}]
    text = flat(parsed.text)
    said = words(language)
    assert said.of("compromised", "answer") in text
    assert said("alerts_counted", count=1) in text
    assert said.of(Reason.DENIED.value, "reason") in text
    reason = re.search(r'<p lang="en">PHP that runs what a request sends</p>', out.getvalue())
    assert reason
    for english in ("Recommendations", "Coverage", "permission denied", "Compromised"):
        assert english not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_verdict_says_in_every_language_what_people_judged(tmp_path: Path, language: str) -> None:
    names = ["/srv/a", "/srv/b", "/srv/c", "/srv/d", "/srv/e", "/srv/f"]
    found = [Examined(item(name), (finding(name, score=90),)) for name in names]
    with case_with(tmp_path / "017", *found) as case:
        with Reviewer.open(case.folder) as reviewer:
            reviewer.judge([1, 2, 3], Opinion.MALICIOUS)
            reviewer.judge([4, 5], Opinion.SUSPICIOUS)
            reviewer.judge([6], Opinion.BENIGN)
        said = sentence(words(language), case.verdict(), case.coverage())
    if language == "en":
        assert "3 judged malicious, 2 judged suspicious, 1 judged harmless by people" in said
    else:
        judged = {"malicious": 3, "suspicious": 2, "harmless": 1}
        for name, count in judged.items():
            assert words(language)(f"{name}_counted", count=count) in said


def test_recommendations_follow_from_what_there_is() -> None:
    path = FOLDER / "recommendations.json"
    listed = json.loads(path.read_text("utf-8"))["recommendations"]
    assert len({one["id"] for one in listed}) == len(listed)
    subjects = {entry.name for entry in places.rules().iterdir() if entry.is_dir()}
    for rule in recommendations.shipped():
        assert set(rule.text) == set(rule.why) == set(LANGUAGES)
        assert rule.subjects <= subjects
        assert [name for name in rule.attack if not attack.technique(name)] == []


def test_notices_are_no_reason_for_a_recommendation() -> None:
    def named(score: int, **changes: Any) -> list[str]:
        found = [(1, finding(score=score, **changes))]
        following = recommendations.following(found, Answer.SUSPICIOUS, gaps=False)
        return [one.identifier for one in following if one.things]

    assert named(50) == ["webshell", "web-entry"]
    assert named(10) == []
    assert named(50, rule_file="x.yar", attack=("T1003.001",), tags=()) == ["credentials"]
    assert named(50, rule_file="x.yar", attack=("T10033",), tags=()) == []
    assert named(50, rule_file="x.yar", attack=("T1055",), tags=()) == []
    process = {"kind": Kind.PROCESS, "rule_file": "", "tags": ()}
    assert named(50, attack=("T1055",), **process) == ["injection"]
