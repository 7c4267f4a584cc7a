"""A case that comes back from somebody who reviewed it."""

import json
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from irkit.bundle import Opened
from irkit.bundle.merge import Dispute, compare, take_over
from irkit.capture.files import copy_file
from irkit.case import Case, Query, Reviewer, ledger, verify
from irkit.errors import BundleError, UsageError
from irkit.protect.redaction import Redactor, key_of, named, redacted
from irkit.records import Aspect, Examined, Kind, Opinion, Release, ThingRow, tellers
from tests.bundle.conftest import ASHA, BELA
from tests.bundle.forging import Forgery, bundled, case_in, opened, payload_of, sha256
from tests.case import sample


@pytest.fixture
def theirs(bundle: Path, tmp_path: Path) -> Path:
    """The case as Béla opened it."""
    return opened(bundle, tmp_path / "theirs", BELA).folder


@pytest.fixture
def done(theirs: Path, tmp_path: Path) -> Opened:
    """What came back, as far as it says who sent it."""
    back = bundled(theirs, tmp_path / "first", BELA, ASHA).path
    return opened(back, tmp_path / "came", ASHA)


def things(folder: Path) -> list[int]:
    with Case.open(folder) as case:
        return [one for chunk in case.row_ids(Query(ThingRow)) for one in chunk]


def review(folder: Path, opinion: Opinion | None = None, note: str = "", tag: str = "") -> None:
    ids = things(folder)
    with Reviewer.open(folder) as reviewer:
        if opinion:
            reviewer.judge(ids, opinion, 90, "seen before")
        if note:
            reviewer.note(ids, note)
        if tag:
            reviewer.tag(ids, tag)


def test_notes_tags_and_opinions_come_back(case: Path, theirs: Path, done: Opened) -> None:
    review(theirs, Opinion.MALICIOUS, "known from Pune", "webshell")
    with Case.open(case, write=True) as mine, Case.open(theirs) as other:
        found = compare(mine, other)
        assert [one.aspect for one in found.reviews] == [Aspect.OPINION, Aspect.NOTE, Aspect.TAG]
        batch = take_over(mine, found, done)
        (thing,) = mine.things()
        assert thing.opinion is Opinion.MALICIOUS
        assert thing.tags == ("webshell",)
        assert [note.value for note in thing.notes] == ["known from Pune"]
        assert compare(mine, other).reviews == ()
        assert thing.notes[0].time == next(iter(other.things())).notes[0].time
    assert verify(case) == []
    with Reviewer.open(case) as reviewer:
        reviewer.undo(batch)
    with Case.open(case) as mine:
        (thing,) = mine.things()
        assert (thing.opinion, thing.tags, thing.notes) == (None, (), ())
    assert verify(case) == []


def test_ones_own_opinion_stays(case: Path, theirs: Path, done: Opened) -> None:
    review(case, Opinion.BENIGN)
    review(theirs, Opinion.MALICIOUS, "look again")
    with Case.open(case, write=True) as mine, Case.open(theirs) as other:
        found = compare(mine, other)
        assert found.disputes == (Dispute(Kind.FILE, "/srv/a", Opinion.BENIGN, Opinion.MALICIOUS),)
        take_over(mine, found, done)
        (thing,) = [*mine.harmless()]
        assert thing.opinion is Opinion.BENIGN
        assert [note.value for note in thing.notes] == ["look again"]


def test_what_was_undone_does_not_come(case: Path, theirs: Path, done: Opened) -> None:
    with Reviewer.open(theirs) as reviewer:
        reviewer.undo(reviewer.note(things(theirs), "a mistake"))
    with Case.open(case, write=True) as mine, Case.open(theirs) as other:
        found = compare(mine, other)
        assert found.reviews == ()
        with pytest.raises(UsageError, match="no review"):
            take_over(mine, found, done)


def test_scans_and_evidence_are_told_and_stay(case: Path, theirs: Path, tmp_path: Path) -> None:
    (tmp_path / "more").write_bytes(b"found there")
    with Case.open(theirs, write=True) as other:
        sample.scan_into(
            other,
            Examined(sample.item("/b"), (sample.finding("/b"),)),
            started=sample.NOON + timedelta(hours=1),
        )
        copy_file(other, str(tmp_path / "more"))
    before = sorted((case / "evidence").iterdir())
    with Case.open(case, write=True) as mine, Case.open(theirs) as other:
        found = compare(mine, other)
        assert (found.scans, found.things, len(found.evidence)) == (1, 1, 1)
        assert found.reviews == ()
    assert sorted((case / "evidence").iterdir()) == before


def test_another_case_is_not_compared(case: Path, tmp_path: Path) -> None:
    with sample.case_with(tmp_path / "x"):
        pass
    with (
        Case.open(case) as mine,
        Case.open(tmp_path / "x") as other,
        pytest.raises(UsageError, match="begins otherwise"),
    ):
        compare(mine, other)


def test_an_opinion_that_there_is_not_is_refused(tmp_path: Path) -> None:
    """Rows and ledger fit each other: the sender made both."""

    case = case_in(tmp_path / "evil")
    row = (
        1,
        "file",
        "/srv/a",
        "opinion",
        "evil",
        1,
        "",
        "x",
        "2025-01-01T00:00:00.000000Z",
        1,
        None,
    )

    with closing(sqlite3.connect(case / "case.db", isolation_level=None)) as connection:
        connection.execute(f"INSERT INTO reviews VALUES ({', '.join('?' * 11)})", row)
        held = ledger.batch(1, [ledger.row_digest(row[1:])])
        ledger.append(connection, "reviewed", "batch 1", {"batch": 1, "reviews": held})

    path = Forgery(payload_of(case), ASHA).write(tmp_path / "b", BELA)
    with pytest.raises(BundleError):
        opened(path, tmp_path / "got", BELA)


def test_who_sent_it_is_kept_and_shown(
    case: Path, theirs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name in a review is what its sender wrote there, maybe somebody else's."""
    with monkeypatch.context() as as_asha:
        as_asha.setattr(ledger, "actor", lambda: "asha@asha-laptop")
        review(theirs, Opinion.BENIGN, "I, Asha, planted this")
    path = bundled(theirs, tmp_path / "back", BELA, ASHA).path
    done = opened(path, tmp_path / "again", ASHA)
    with Case.open(case, write=True) as mine, Case.open(done.folder) as other:
        take_over(mine, compare(mine, other), done)
        (thing,) = mine.harmless()
        authors = {one.author for one in mine.reviews_of(thing.kind, thing.target)}
        *_, entry = mine.ledger()
        assert compare(mine, other).reviews == ()
    assert authors == {"asha@asha-laptop, according to Béla Nagy"}
    source = json.loads(entry.body)
    assert source["source"] == done.info.identifier
    assert (source["sender"]["name"], source["sender"]["checked"]) == ("Béla Nagy", False)
    assert source["sha256"] == sha256(path.read_bytes())
    assert source["signature"].startswith("untrusted comment: ")
    assert "manifest-sha256.txt" in source["tag_manifest"]
    assert verify(case) == []


def test_who_told_it_is_redacted_as_a_person(case: Path, theirs: Path, done: Opened) -> None:
    review(theirs, note="seen before")
    with Case.open(case, write=True) as mine, Case.open(theirs) as other:
        take_over(mine, compare(mine, other), done)
        partner = Redactor.of(mine, named("partner"), key_of(mine))
        (thing,) = redacted(mine, partner, Release()).things()
    first, told = tellers(thing.notes[0].author)
    assert told.startswith("user-")
    assert first.partition("@")[2].startswith("host-")


def test_it_goes_there_and_back(case: Path, theirs: Path, tmp_path: Path) -> None:
    review(theirs, note="from Béla")
    back = bundled(theirs, tmp_path / "back", BELA, ASHA).path
    again = opened(back, tmp_path / "again", ASHA).folder
    with Case.open(case, write=True) as mine, Case.open(again) as other:
        found = compare(mine, other)
        assert [one.value for one in found.reviews] == ["from Béla"]
        assert found.common > 5
