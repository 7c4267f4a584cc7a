"""Lists of a case: filtered, ordered, in chunks, while somebody writes."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from irkit.case import Case, Query, Reviewer, origin
from irkit.case.words import Part, parts
from irkit.errors import UsageError
from irkit.records import (
    Account,
    Connection,
    Entry,
    Event,
    Examined,
    Finding,
    Item,
    Kind,
    Level,
    Opinion,
    Outcome,
    Pack,
    Pap,
    Persistence,
    Process,
    Reason,
    Session,
    SystemFact,
    ThingRow,
    Tlp,
    What,
)
from tests.case import sample
from tests.case.sample import finding, item, scan_into

pytestmark = pytest.mark.portable


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "017", sample.ABOUT) as case:
        yield case


def found(target: str, *scores: int, **changes: Any) -> Examined:
    rule = changes.pop("rule", "r")
    reasons = [finding(target, s, rule=f"{rule}{n}", **changes) for n, s in enumerate(scores)]
    return Examined(item(target), tuple(reasons))


def listed(case: Case, record: type = ThingRow, **query: Any) -> list[Any]:
    """The records of a query, which must agree with its count."""
    asked = Query(record, **query)
    ids = [one for chunk in case.row_ids(asked) for one in chunk]
    rows = case.rows(record, ids)
    assert len(ids) == len(set(ids)) == len(rows) == case.row_count(asked)
    return [rows[one] for one in ids]


def targets(case: Case, words: str = "", **query: Any) -> list[str]:
    return [row.target for row in listed(case, words=words, **query)]


# Things


def test_a_thing_is_a_row_with_what_its_findings_come_to(case: Case) -> None:
    first = finding("/a", 60, rule="one", attack=("T1", "T2"), reason="first")
    second = finding("/a", 90, rule="two", attack=("T3", "T1"), reason="second", pid=7)
    scan_into(case, item("/0"), Examined(item("/a"), (first, second)))
    assert listed(case) == [
        ThingRow(
            identifier=1,
            kind=Kind.FILE,
            target="/a",
            level=Level.ALERT,
            score=93,
            findings=2,
            rule="two",
            reason="second",
            attack=("T3", "T1", "T2"),
            pid=7,
            sha256=first.sha256,
            size=120,
            modified=sample.NOON,
            opinion=None,
            confidence=None,
            notes=0,
            tags=(),
        )
    ]
    thing = case.thing(1)
    assert (thing.target, thing.findings) == ("/a", (second, first))
    assert case.thing(2) is None


def test_things_come_worst_first_and_in_any_other_order(case: Case) -> None:
    scan_into(case, found("/b", 76), found("/d", 10), found("/a", 90), found("/c", 60, 60, 60))
    assert targets(case) == ["/a", "/b", "/c", "/d"]
    assert targets(case, descending=True) == ["/d", "/c", "/b", "/a"]
    assert targets(case, order="target") == ["/a", "/b", "/c", "/d"]
    assert targets(case, order="target", descending=True) == ["/d", "/c", "/b", "/a"]
    assert targets(case, order="level") == ["/d", "/c", "/b", "/a"]
    assert targets(case, order="score") == ["/d", "/b", "/c", "/a"]
    assert targets(case, order="findings", descending=True)[0] == "/c"


def test_rows_that_are_equal_come_in_the_order_of_their_ids(case: Case) -> None:
    scan_into(case, *(found(f"/{n}", 50, modified=None) for n in range(700)))
    names = [f"/{n}" for n in range(700)]
    for order in ("", "rule", "modified", "size", "sha256", "identifier"):
        assert targets(case, order=order) == names
        assert targets(case, "/", order=order, descending=True) == names[::-1]


def test_times_that_are_not_known_come_first(case: Case) -> None:
    times = [None, sample.NOON, sample.NOON - timedelta(days=1), None]
    scan_into(case, *(found(f"/{n}", 50, modified=time) for n, time in enumerate(times)))
    assert targets(case, order="modified") == ["/0", "/3", "/2", "/1"]
    assert targets(case, order="modified", descending=True) == ["/1", "/2", "/3", "/0"]


def test_the_first_chunk_is_a_screenful_and_all_come_once(case: Case) -> None:
    scan_into(case, *(found(f"/{n}", n % 101) for n in range(1000)))
    for order in ("", "target", "pid"):
        chunks = list(case.row_ids(Query(ThingRow, order=order)))
        assert [len(chunk) for chunk in chunks] == [200, 800]
        assert len({one for chunk in chunks for one in chunk}) == 1000


def test_a_thing_moves_when_more_is_found_and_goes_with_its_last_finding(case: Case) -> None:
    scan_into(case, found("/a", 60), found("/b", 50))
    scan_into(case, found("/b", 50, 90), item("/c"))
    assert targets(case) == ["/b", "/a"]
    assert targets(case, "r1") == ["/b"]
    scan_into(case, item("/b"))
    assert targets(case) == ["/a"]
    assert targets(case, "r1") == []
    scan_into(case, found("/b", 20))
    assert [(row.identifier, row.target) for row in listed(case)] == [(1, "/a"), (2, "/b")]
    assert case.verify() == []


def test_what_stands_decides_whatever_order_scans_are_recorded_in(case: Case) -> None:
    first = case.begin_scan(sample.scan())
    second = case.begin_scan(sample.scan(packs=(Pack("other", "1", "", 1, 1),)))
    case.record(second, [item("/a")])
    case.record(first, [found("/a", 60), found("/b", 60)])
    case.record(second, [item("/b", sha256="")])
    third = case.begin_scan(sample.scan())
    case.record(third, [item("/b")])
    assert targets(case) == ["/a"]
    assert case.verify() == []


scores = st.lists(st.integers(0, 100), max_size=3)
looks = st.lists(st.tuples(st.sampled_from("abc"), scores, st.sampled_from(["0a", "0b", ""])))


@settings(max_examples=40)
@given(st.lists(looks, max_size=4))
def test_however_scans_follow_each_other_things_follow_from_findings(
    tmp_path_factory: pytest.TempPathFactory, scans: list[list[tuple[str, list[int], str]]]
) -> None:
    with Case.create(tmp_path_factory.mktemp("case") / "017", sample.ABOUT) as case:
        for one in scans:
            scan_into(
                case,
                *(
                    Examined(
                        item(name, sha256=sha256),
                        tuple(
                            finding(name, score, rule=f"r{n}", sha256=sha256)
                            for n, score in enumerate(scores)
                        ),
                    )
                    for name, scores, sha256 in one
                ),
            )
        assert case.verify() == []
        assert [row.target for row in listed(case)] == [thing.target for thing in case.things()]
        assert [row.findings for row in listed(case)] == [len(t.findings) for t in case.things()]


# Words


@pytest.mark.parametrize(
    ("typed", "cut"),
    [
        ("", []),
        ("  web  shell ", ["web", "shell"]),
        ('"Program Files" x', ["Program Files", "x"]),
        ('-"a b" -c', [("a b", False), ("c", False)]),
        ('"open at the end', ["open at the end"]),
        ('a"b', ['a"b']),
        ('"', ['"']),
        ("-", ["-"]),
        ("\0a\0", ["a"]),
        ("\udcff", ["\\xff"]),
    ],
)
def test_what_was_typed_is_cut_into_parts(typed: str, cut: list[Any]) -> None:
    assert parts(typed) == [
        Part(*one) if isinstance(one, tuple) else Part(one, True) for one in cut
    ]


@pytest.mark.parametrize("typed", ["a " * 51, "a" * 10_001])
def test_a_filter_has_an_end(case: Case, typed: str) -> None:
    with pytest.raises(UsageError, match="at most"):
        case.row_count(Query(ThingRow, words=typed))


NAMES = (
    "/srv/Web/shell.php",
    "/srv/100%/a_b*c",
    'C:\\Program Files\\"x"\\run.exe',
    "/home/मराठी/फाईल",
    "/tmp/\udcff\n",
    "/É/ß/İ",
    "/x",
)


def test_every_character_means_itself(case: Case) -> None:
    scan_into(case, *(found(name, 50 - place) for place, name in enumerate(NAMES)))
    for typed, places in {
        "web SHELL": (0,),
        "srv -shell": (1,),
        "-srv -x": (3, 5),
        "%": (1,),
        "0%": (1,),
        "_": (1,),
        "*": (1,),
        "b*c": (1,),
        '"': (2,),
        '\\"x"': (2,),
        '"Program Files"': (2,),
        "\\": (2, 4),
        "राठ": (3,),
        "ठी": (3,),
        "ल": (3,),
        "\\xff": (4,),
        "É": (5,),
        "É/ß": (5,),
        "é": (),
        "İ": (5,),
        "x": (2, 4, 6),
        "/X": (6,),
        "/y": (),
        "zzz": (),
        ".php": (0,),
        "AND": (),
        "r0": tuple(range(7)),
        "T1505": tuple(range(7)),
        "request PHP": tuple(range(7)),
        "shell srv web .php runs": (0,),
        "srv x": (),
        "srv %": (1,),
        "srv 0% *c -y": (1,),
        "x run 0y": (),
    }.items():
        assert targets(case, typed) == [NAMES[place] for place in places], typed
        assert sorted(targets(case, typed, order="target")) == sorted(targets(case, typed)), typed
        assert sorted(targets(case, typed, order="pid")) == sorted(targets(case, typed)), typed


def test_a_nul_hides_nothing_but_what_follows_it_in_a_target(case: Case) -> None:
    named = finding("run\0key", 50, rule="a\0b", reason="says\0so", attack=("T1\0",))
    scan_into(case, Examined(item("run\0key"), (named,)))
    for typed in ("a b", "says so", "T1", "run"):
        assert targets(case, typed) == ["run\0key"]
    assert targets(case, "key") == []
    (thing,) = case.things()
    assert thing.findings == (named,)


texts = st.text(st.sampled_from('abAB/%_"\\*- éÉИи\u0130ठी😀'), min_size=1, max_size=8)


@settings(max_examples=150)
@given(st.lists(texts, min_size=1, max_size=8, unique=True), texts)
def test_a_filter_finds_what_a_look_at_each_row_finds(
    tmp_path_factory: pytest.TempPathFactory, names: list[str], typed: str
) -> None:
    with Case.create(tmp_path_factory.mktemp("case") / "017", sample.ABOUT) as case:
        scan_into(case, *(found(f"/{name}", 50, reason="", attack=()) for name in names))

        def lower(text: str) -> str:
            return "".join(c.lower() if c.isascii() else c for c in text)

        def matches(name: str) -> bool:
            text = lower(f"r0\n\n\n/{name}")
            return all((lower(part.text) in text) is part.wanted for part in parts(typed))

        assert targets(case, typed) == [f"/{name}" for name in names if matches(name)]


def test_dense_and_sparse_words_agree(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    scan_into(case, *(found(f"/dir/{n}.php", n % 90) for n in range(600)))
    for typed in ("php", "dir 7", "r0", "d", "77", "/d -8"):
        for order in ("", "target", "rule", "modified", "size"):
            some = targets(case, typed, order=order)
            with monkeypatch.context() as few:
                few.setattr("irkit.case.words._FEW", 1)
                assert targets(case, typed, order=order) == some != []


# Facets


def test_rows_by_the_values_of_a_column(case: Case) -> None:
    tagged = {"attack": ("T1", "T2")}
    scan_into(case, found("/a", 90, **tagged), found("/b", 50, pid=7), found("/c", 10, attack=()))
    assert case.facets(Query(ThingRow), "level") == {"alert": 1, "notice": 1, "warning": 1}
    assert case.facets(Query(ThingRow, words="/a"), "level") == {"alert": 1}
    assert case.facets(Query(ThingRow), "attack") == {"T1": 1, "T1505.003": 1, "T2": 1}
    assert case.facets(Query(ThingRow), "pid") == {"": 2, "7": 1}
    assert case.facets(Query(ThingRow, words="nowhere /b"), "pid") == {}
    assert targets(case, only=(("level", ("warning", "notice")),)) == ["/b", "/c"]
    assert targets(case, only=(("level", ("notice",)), ("kind", ("file",)))) == ["/c"]
    assert targets(case, only=(("level", ()),)) == []
    notices, both = ("level", ("notice",)), ("level", ("notice", "alert"))
    for order in ("", "target", "pid"):
        assert targets(case, "php", only=(notices,), order=order) == ["/c"]
        assert targets(case, "php", only=(both,), order=order) == ["/a", "/c"]
        assert targets(case, "php", only=(both, notices), order=order) == ["/c"]
    assert targets(case, only=(("attack", ("T2", "T3")),)) == ["/a"]
    assert targets(case, only=(("attack", ("",)),)) == ["/c"]
    assert targets(case, only=(("pid", ("7",)),)) == ["/b"]
    assert targets(case, only=(("opinion", ("",)),), words="/a") == ["/a"]


@pytest.mark.parametrize(
    "query",
    [
        Query(ThingRow, only=(("colour", ("red",)),)),
        Query(ThingRow, order="place; DROP TABLE things"),
        Query(ThingRow, only=(("pid", ("seven",)),)),
        Query(Finding),
    ],
)
def test_what_a_record_does_not_have(case: Case, query: Query) -> None:
    for ask in (case.row_count, lambda query: [*case.row_ids(query)]):
        with pytest.raises(UsageError):
            ask(query)


# Other records


def test_items_that_count(case: Case) -> None:
    denied = {"outcome": Outcome.FAILED, "reason": Reason.DENIED}
    scan_into(case, item("/b", **denied), item("/a", size=None), item("/c", detail="mode 0600"))
    scan_into(case, item("/b", size=7), item("/0", **denied))
    assert targets(case, record=Item) == ["/a", "/c", "/b", "/0"]
    assert targets(case, record=Item, order="target") == ["/0", "/a", "/b", "/c"]
    assert targets(case, record=Item, order="size") == ["/a", "/b", "/c", "/0"]
    assert targets(case, "0600", record=Item) == ["/c"]
    assert targets(case, "DENIED", record=Item) == ["/0"]
    assert targets(case, record=Item, only=(("outcome", ("failed",)),)) == ["/0"]
    assert case.facets(Query(Item), "outcome") == {"scanned": 3, "failed": 1}


def test_facts_of_the_latest_scan_that_has_any(case: Case) -> None:
    scan_into(case, SystemFact("old", "1"), *sample.FACTS)
    scan_into(case, SystemFact("os", "Debian 12"))
    assert listed(case, SystemFact) == [SystemFact("os", "Debian 12")]
    for record in (Process, Connection, Account, Session, Persistence):
        assert listed(case, record) == [fact for fact in sample.FACTS if type(fact) is record]
    assert [one.pid for one in listed(case, Process, words='"init -é"')] == [1]
    assert [one.pid for one in listed(case, Process, order="pid", descending=True)] == [2, 1]
    assert [one.process for one in listed(case, Connection, words="22 listen")] == ["init"]
    assert case.facets(Query(Persistence), "trigger") == {"daily": 1}
    assert case.facets(Query(Process), "kernel_thread") == {"0": 1, "1": 1}
    assert len(listed(case, Process, only=(("kernel_thread", ("1",)),))) == 1


def test_the_ledger_comes_newest_first(case: Case) -> None:
    before = case.newest()
    scan_into(case, item())
    assert [entry.seq for entry in listed(case, Entry)] == [4, 3, 2, 1]
    assert [entry.action for entry in listed(case, Entry, words="scan 1", descending=True)] == [
        "scan began",
        "recorded",
        "scan done",
    ]
    assert case.newest() == 4 > before


def test_a_list_is_read_while_somebody_writes(tmp_path: Path) -> None:
    many = [found(f"/{n}", n % 101) for n in range(1000)]
    with (
        sample.case_with(tmp_path / "017", *many) as writer,
        Case.open(tmp_path / "017") as reader,
    ):
        writer._connection.execute("PRAGMA busy_timeout = 0")
        for order in ("", "target", "size"):
            chunks = reader.row_ids(Query(ThingRow, words="/", order=order))
            assert len(next(chunks)) == 200
            writer.record(1, [item("/new")])
            assert sum(map(len, chunks)) == 800


# The timeline


def at(minutes: int) -> Any:
    return sample.NOON + timedelta(minutes=minutes)


def test_the_timeline_tells_what_happened_and_what_was_done(case: Case) -> None:
    scan_into(
        case,
        Examined(item("/\udcff"), (finding("/\udcff", modified=at(-9)),)),
        Examined(item("/none"), (finding("/none", modified=None),)),
        Process(7, 1, "sh", "/bin/sh", False, False, (), "root", at(-8), "/", ""),
        Process(8, 1, "sh", "/bin/sh", False, False, (), "root", None, "/", ""),
        Persistence("cron", "/etc/crontab", "x", "y", "root", True, at(-7), ""),
        Session("root", "pts/0", "", at(-6)),
        started=at(-5),
    )
    with Reviewer.open(case.folder) as reviewer:
        reviewer.judge([1], Opinion.MALICIOUS)
        reviewer.label(Tlp.RED, Pap.RED)
    case.log("report written", "r.html", {})
    case.log("evidence taken", "/x", {})
    told = listed(case, Event, descending=True)
    assert [(one.what, one.target, one.source) for one in told] == [
        (What.FILE_MODIFIED, "/\udcff", "thing"),
        (What.PROCESS_STARTED, "pid 7 (sh)", "process"),
        (What.PERSISTENCE_CHANGED, "cron: /etc/crontab", "persistence"),
        (What.SESSION_BEGAN, "root on pts/0", "session"),
        (What.SCAN_BEGAN, "scan 1", "scan"),
        (What.CASE_MADE, sample.ABOUT.name, "ledger"),
        (What.SCAN_ENDED, "scan 1", "scan"),
        (What.REVIEWED, "batch 1", "ledger"),
        (What.LABELLED, "TLP:RED PAP:RED", "ledger"),
        (What.REPORT_WRITTEN, "r.html", "ledger"),
        (What.OTHER, "/x", "ledger"),
    ]
    assert told[0].time == at(-9)
    assert listed(case, Event) == told[::-1]
    assert listed(case, Event, order="time") == told
    assert listed(case, Event, words="pid sh") == [told[1]]
    assert listed(case, Event, only=(("what", ("reviewed", "labelled")),)) == [told[8], told[7]]
    assert case.facets(Query(Event), "source")["ledger"] == 5
    (ids,) = case.row_ids(Query(Event, order="time"))
    assert [origin(one) for one in ids[:2]] == [(ThingRow, 1), (Process, 1)]
    assert case.rows(Event, [10**17, ids[0]]) == {ids[0]: told[0]}


def test_a_long_timeline_comes_in_chunks_without_gaps(case: Case) -> None:
    scan_into(case, *(found(f"/{n}", 50, modified=at(n % 7)) for n in range(1000)))
    for descending in (False, True):
        chunks = list(case.row_ids(Query(Event, descending=descending)))
        assert [len(chunk) for chunk in chunks] == [200, 803]
    events = listed(case, Event)
    assert events == sorted(events, key=lambda one: one.time, reverse=True)
