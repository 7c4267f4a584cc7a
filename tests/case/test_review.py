"""What people say of things: kept in the ledger, and undone, beside an engine."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from irkit.case import Case, Query, Reviewer, verify
from irkit.errors import CaseError, NotACase, UsageError
from irkit.records import (
    Answer,
    Aspect,
    Entry,
    Examined,
    Kind,
    Labels,
    Level,
    Opinion,
    Outcome,
    Pap,
    Reason,
    Review,
    ThingRow,
    Tlp,
)
from tests.case import sample
from tests.case.sample import finding, item, scan_into

SAID = ("opinion", "confidence", "notes", "tags")


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """Four things, open for a scan: 1 an alert, 2 a warning, 3 a notice, 4 with an odd name."""
    names = {"/alert": 90, "/warning": 50, "/notice": 10, "/\udcff": 60}
    found = [Examined(item(name), (finding(name, score),)) for name, score in names.items()]
    with sample.case_with(tmp_path / "017", *found) as case:
        yield case


@pytest.fixture
def reviewer(case: Case) -> Iterator[Reviewer]:
    with Reviewer.open(case.folder) as reviewer:
        yield reviewer


def said(case: Case, *things: int) -> list[tuple[object, ...]]:
    rows = case.rows(ThingRow, things)
    return [tuple(getattr(rows[one], name) for name in SAID) for one in things]


@pytest.mark.portable
def test_things_are_judged_noted_and_tagged(case: Case, reviewer: Reviewer) -> None:
    assert reviewer.judge([1, 4, 1], Opinion.MALICIOUS, 80, "seen before") == 1
    assert reviewer.note([4], "  called by cron\n") == 2
    assert reviewer.tag([4, 2], " web  shell ") == 3
    assert reviewer.tag([4], "wave 2") == 4
    assert reviewer.untag([2], "web shell") == 5
    assert said(case, 1, 2, 4) == [
        (Opinion.MALICIOUS, 80, 0, ()),
        (None, None, 0, ()),
        (Opinion.MALICIOUS, 80, 1, ("web shell", "wave 2")),
    ]
    reviews = case.reviews_of(Kind.FILE, "/\udcff")
    assert [(one.aspect, one.value, one.batch) for one in reviews] == [
        (Aspect.OPINION, "malicious", 1),
        (Aspect.NOTE, "called by cron", 2),
        (Aspect.TAG, "web shell", 3),
        (Aspect.TAG, "wave 2", 4),
    ]
    assert (reviews[0].confidence, reviews[0].reason) == (80, "seen before")
    assert case.reviews_of(Kind.FILE, "/\\xff") == []
    assert case.reviews_of(Kind.PROCESS, "/alert") == []
    thing = case.thing(4)
    assert (thing.opinion, thing.confidence, thing.tags) == (
        Opinion.MALICIOUS,
        80,
        ("web shell", "wave 2"),
    )
    assert [note.value for note in thing.notes] == ["called by cron"]
    assert [row.target for row in case.rows(Review, [1, 2]).values()] == ["/alert", "/\udcff"]
    assert case.verify() == []


@pytest.mark.portable
def test_reviews_are_found_by_filters_and_facets(case: Case, reviewer: Reviewer) -> None:
    reviewer.judge([1], Opinion.BENIGN)
    reviewer.tag([2, 3], "wave 2")
    assert case.row_count(Query(ThingRow, words='"wave 2"')) == 2
    assert case.row_count(Query(ThingRow, words="WAVE -notice")) == 1
    assert case.facets(Query(ThingRow), "tags") == {"wave 2": 2}
    assert case.facets(Query(ThingRow), "opinion") == {"": 3, "benign": 1}
    assert case.row_count(Query(ThingRow, only=(("opinion", ("benign",)),))) == 1
    assert case.row_count(Query(ThingRow, only=(("tags", ("wave 2",)),))) == 2
    assert case.row_count(Query(Review, words="wave")) == 2
    assert case.facets(Query(Review), "aspect") == {"tag": 2, "opinion": 1}
    reviewer.untag([2], "wave 2")
    assert case.row_count(Query(ThingRow, words="wave")) == 1


@pytest.mark.portable
def test_undoing_brings_back_exactly_what_was_before(case: Case, reviewer: Reviewer) -> None:
    every = (1, 2, 3, 4)
    states = [said(case, *every)]
    actions = [
        lambda: reviewer.judge([1, 2], Opinion.SUSPICIOUS, 30, "odd"),
        lambda: reviewer.tag([1, 2], "x"),
        lambda: reviewer.judge([2, 3], Opinion.BENIGN),
        lambda: reviewer.tag([2, 4], "x"),
        lambda: reviewer.note([1, 4], "first"),
        lambda: reviewer.note([4], "second"),
        lambda: reviewer.untag([1, 2, 3], "x"),
        lambda: reviewer.judge([1, 2, 3, 4], Opinion.FALSE_POSITIVE, 100),
    ]
    batches = []
    for act in actions:
        batches.append(act())
        states.append(said(case, *every))
    undos = []
    for batch, state in zip(reversed(batches), reversed(states[:-1]), strict=True):
        undos.append(reviewer.undo(batch))
        assert said(case, *every) == state
    for undo, state in zip(reversed(undos), states[1:], strict=True):
        reviewer.undo(undo)
        assert said(case, *every) == state
    assert case.verify() == []


@pytest.mark.portable
def test_undoing_leaves_what_was_said_later(case: Case, reviewer: Reviewer) -> None:
    first = reviewer.judge([1], Opinion.MALICIOUS)
    reviewer.judge([1], Opinion.BENIGN, 60)
    undo = reviewer.undo(first)
    assert said(case, 1) == [(Opinion.BENIGN, 60, 0, ())]
    with pytest.raises(UsageError, match="undone already"):
        reviewer.undo(first)
    reviewer.undo(undo)
    assert reviewer.undo(first) == 5
    assert [one.value for one in case.reviews_of(Kind.FILE, "/alert")] == ["benign"]


@pytest.mark.portable
def test_a_note_that_was_undone_is_withdrawn_but_kept(case: Case, reviewer: Reviewer) -> None:
    reviewer.undo(reviewer.note([1], "wrong"))
    assert case.thing(1).notes == ()
    assert case.reviews_of(Kind.FILE, "/alert") == []
    assert case.row_count(Query(Review, words="wrong")) == 1


@pytest.mark.portable
def test_each_batch_has_an_entry_in_the_ledger(case: Case, reviewer: Reviewer) -> None:
    reviewer.judge([1, 2], Opinion.BENIGN)
    entry = case.head()
    assert (entry.action, entry.object) == ("reviewed", "batch 1")
    body = json.loads(entry.body)
    assert (body["batch"], body["reviews"][:2]) == (1, [1, 2])
    before = case.newest()
    reviewer.undo(1)
    assert case.newest() == before + 1
    assert [e.action for e in case.rows(Entry, [before + 1]).values()] == ["reviewed"]


@pytest.mark.portable
@pytest.mark.parametrize(
    "wrong",
    [
        lambda reviewer: reviewer.judge([], Opinion.BENIGN),
        lambda reviewer: reviewer.judge([1, 99], Opinion.BENIGN),
        lambda reviewer: reviewer.judge([1], Opinion.BENIGN, 101),
        lambda reviewer: reviewer.note([1], " \n"),
        lambda reviewer: reviewer.tag([1], ""),
        lambda reviewer: reviewer.tag([1], "x" * 101),
        lambda reviewer: reviewer.undo(7),
    ],
)
def test_what_cannot_be_said_changes_nothing(case: Case, reviewer: Reviewer, wrong: object) -> None:
    before = case.head()
    with pytest.raises(UsageError):
        wrong(reviewer)
    assert case.head() == before
    assert said(case, 1) == [(None, None, 0, ())]


def test_hostile_text_is_kept_as_text(case: Case, reviewer: Reviewer) -> None:
    note = "=cmd|'/c calc'!A1 \u202e \0 <script> \ud800 नमस्ते"
    reviewer.note([1], note)
    reviewer.tag([1], 'a"b\\ ,] %_')
    assert case.thing(1).notes[0].value == note.replace("\ud800", "\\ud800")
    assert case.thing(1).tags == ('a"b\\ ,] %_',)
    assert case.row_count(Query(ThingRow, words='a"b\\ ,] %_')) == 1
    assert case.verify() == []


@pytest.mark.portable
def test_an_opinion_outlives_scans(case: Case, reviewer: Reviewer) -> None:
    reviewer.judge([1], Opinion.BENIGN, 70)
    scan_into(case, Examined(item("/alert"), (finding("/alert", 95, rule="more"),)))
    assert said(case, 1) == [(Opinion.BENIGN, 70, 0, ())]
    other = sample.Pack("core", "2", "", 1, 1)
    scan_into(case, item("/alert"), packs=(other,))
    assert case.thing(1) is None
    reviewer.undo(1)
    scan_into(case, Examined(item("/alert"), (finding("/alert", 95),)), packs=(other,))
    assert said(case, 1) == [(None, None, 0, ())]
    assert case.verify() == []


# What it means for the verdict


@pytest.mark.portable
def test_people_outrank_the_score(case: Case, reviewer: Reviewer) -> None:
    reviewer.judge([1, 3], Opinion.FALSE_POSITIVE)
    assert [thing.target for thing in case.things(Level.WARNING)] == ["/\udcff", "/warning"]
    assert [thing.target for thing in case.harmless()] == ["/alert", "/notice"]
    verdict = case.verdict()
    assert verdict.answer is Answer.SUSPICIOUS
    assert (verdict.alerts, verdict.warnings, verdict.notices, verdict.harmless) == (0, 2, 0, 2)
    assert verdict.sentence == (
        "No alert, but signs to look into: 2 warnings; 2 judged harmless by people."
    )
    reviewer.judge([3], Opinion.MALICIOUS)
    assert [thing.target for thing in case.things(Level.ALERT)] == ["/notice"]
    assert case.verdict().sentence == (
        "Signs of compromise: 1 alert, 2 warnings; 1 judged malicious, 1 judged harmless by people."
    )
    reviewer.judge([1, 3], Opinion.SUSPICIOUS)
    assert [thing.target for thing in case.things(Level.ALERT)] == ["/alert"]
    assert [thing.target for thing in case.things(Level.WARNING)][-1] == "/notice"
    reviewer.judge([1], Opinion.UNKNOWN)
    assert case.verdict().alerts == 1
    assert len([*case.things()]) == 4


@pytest.mark.portable
def test_all_harmless_is_clean_only_when_all_was_looked_at(case: Case, reviewer: Reviewer) -> None:
    reviewer.judge([1, 2, 3, 4], Opinion.BENIGN)
    assert case.verdict().answer is Answer.CLEAN
    assert case.verdict().sentence == (
        "Nothing found beyond 4 things judged harmless by people in 4 things looked at, "
        "and nothing in scope was left out."
    )
    scan_into(case, item("/root", outcome=Outcome.FAILED, reason=Reason.DENIED))
    assert case.verdict().answer is Answer.UNDECIDED
    assert case.verdict().sentence == (
        "Nothing found beyond 4 things judged harmless by people, but 1 of 5 things was not "
        "looked at: 1 permission denied."
    )


# Labels


@pytest.mark.portable
def test_a_case_has_labels(case: Case, reviewer: Reviewer) -> None:
    assert case.labels() == Labels(Tlp.AMBER, Pap.AMBER)
    reviewer.label(Tlp.AMBER_STRICT, Pap.RED)
    assert case.labels() == Labels(Tlp.AMBER_STRICT, Pap.RED)
    case.label(Labels(Tlp.CLEAR, Pap.GREEN), "published")
    assert case.labels() == Labels(Tlp.CLEAR, Pap.GREEN)
    entry = case.head()
    assert (entry.action, entry.object) == ("labelled", "TLP:CLEAR PAP:GREEN")
    assert entry.body == '{"pap":"GREEN","reason":"published","tlp":"CLEAR"}'


# Beside an engine


def test_a_case_is_opened_for_reviews_while_it_is_locked(case: Case, tmp_path: Path) -> None:
    with Reviewer.open(case.folder) as reviewer:
        reviewer.judge([1], Opinion.BENIGN)
        case.record(1, [item("/more")])
    with pytest.raises(NotACase):
        Reviewer.open(tmp_path)
    # Wine cannot delete a journal that another connection holds open.
    sample.raw(case.folder, "PRAGMA journal_mode = TRUNCATE", "PRAGMA user_version = 1")
    with pytest.raises(CaseError):
        Reviewer.open(case.folder)


@pytest.mark.parametrize("manner", ["reviewed", "reviewed-wal"])
def test_engine_reviewer_and_reader_work_at_the_same_time(
    tmp_path: Path, manner: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The engine is a process of its own that commits as fast as it can."""
    folder = tmp_path / "017"
    writer = [sys.executable, "-m", "tests.case.writing", str(folder), manner]
    if manner == "reviewed-wal":
        monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 51, 3))
    with subprocess.Popen(
        writer, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as engine:
        assert engine.stdout.readline() == "ready\n"
        judged: set[int] = set()
        with Reviewer.open(folder) as reviewer, Case.open(folder) as reader:
            while engine.poll() is None and len(judged) < 400:
                ids = [one for chunk in reader.row_ids(Query(ThingRow)) for one in chunk]
                new = [one for one in ids if one not in judged][:20]
                assert {*reader.rows(ThingRow, new)} == {*new}
                if new:
                    reviewer.judge(new, Opinion.BENIGN)
                    judged.update(new)
        assert engine.communicate("")[0].endswith("done\n")
        assert engine.returncode == 0
    assert verify(folder) == []
    assert {path.name for path in folder.glob("case.*")} == {"case.db", "case.lock"}
    with Case.open(folder) as case:
        assert case.row_count(Query(ThingRow, only=(("opinion", ("benign",)),))) == len(judged)
        assert len(judged) > 0
