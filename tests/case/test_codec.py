"""What goes into a row comes back; the tables are the records."""

import json
import sqlite3
import string
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irkit.case import schema
from irkit.case.codec import canonical, codec, plain, time_from, time_text
from irkit.case.schema import RECORD_TABLES
from irkit.errors import CaseDamaged, UsageError
from irkit.records import About, Entry, Finding, Hit, Item, Scan
from tests.case import sample

TABLES = {**RECORD_TABLES, About: "about", Scan: "scans", Entry: "ledger"}
OWN_COLUMNS = {"id", "scan", "item"}

# What Python makes of names: any character, and undecodable bytes (on Windows lone surrogates).
names = st.text(
    st.characters(exclude_categories=("Cs",)) | st.characters(categories=("Cs",)),
    max_size=30,
)
times = st.datetimes(timezones=st.just(UTC))
hits = st.builds(Hit, names, st.integers(0, 2**64), st.integers(0, 2**32), *[st.binary()] * 3)


def test_columns_of_each_table_are_the_fields_in_order() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    schema.migrate(connection)
    for record, table in TABLES.items():
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        fields = [column for column in columns if column not in OWN_COLUMNS]
        assert fields == list(codec(record).columns), table
        (sql,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", [table])
        assert sql[0].endswith("STRICT")
    connection.close()


@given(target=names, detail=st.text(string.printable), modified=st.none() | times)
def test_an_item_comes_back_with_the_exact_bytes_of_its_name(
    target: str, detail: str, modified: datetime | None
) -> None:
    item = sample.item(target, detail=detail, modified=modified)
    cells = codec(Item).encode(item)
    assert canonical(cells).encode()  # all of it is UTF-8
    assert codec(Item).decode(dict(zip(codec(Item).columns, cells, strict=True))) == item


@given(st.lists(hits, max_size=3), st.lists(st.text(), max_size=3))
def test_a_finding_comes_back(some_hits: list[Hit], tags: list[str]) -> None:
    hits = tuple(some_hits)
    finding = sample.finding(hits=hits, tags=tuple(tags), pid=None)
    cells = codec(Finding).encode(finding)
    back = codec(Finding).decode(dict(zip(codec(Finding).columns, cells, strict=True)))
    storable = tuple(
        Hit(plain(hit.identifier), hit.offset, hit.length, hit.data, hit.before, hit.after)
        for hit in hits
    )
    assert back.hits == storable
    assert back.tags == finding.tags


@pytest.mark.parametrize("fact", sample.FACTS, ids=lambda fact: type(fact).__name__)
def test_facts_come_back(fact: object) -> None:
    one = codec(type(fact))
    assert one.decode(dict(zip(one.columns, one.encode(fact), strict=True))) == fact


@given(times, times)
def test_times_sort_as_their_text_does(one: datetime, other: datetime) -> None:
    assert (one < other) == (time_text(one) < time_text(other))
    assert time_from(time_text(one)) == one


def test_times_are_stored_in_utc() -> None:
    paris = timezone(timedelta(hours=1))
    assert time_text(datetime(2025, 1, 1, 12, tzinfo=paris)) == "2025-01-01T11:00:00.000000Z"


def test_a_time_without_a_zone_is_the_callers_mistake() -> None:
    with pytest.raises(UsageError, match="time zone"):
        codec(Item).encode(sample.item(modified=datetime(2025, 1, 1)))  # noqa: DTZ001


@pytest.mark.parametrize(
    ("column", "cell"),
    [("outcome", "perhaps"), ("modified", "yesterday"), ("target_raw", "zz")],
)
def test_a_cell_that_irkit_never_wrote_is_damage(column: str, cell: str) -> None:
    row = dict(zip(codec(Item).columns, codec(Item).encode(sample.item()), strict=True))
    with pytest.raises(CaseDamaged, match="irkit case verify"):
        codec(Item).decode(row | {column: cell})


def test_a_damaged_list_is_damage() -> None:
    row = dict(zip(codec(Finding).columns, codec(Finding).encode(sample.finding()), strict=True))
    for cell in ("[", "7", '["x"]', "[{}]"):
        with pytest.raises(CaseDamaged):
            codec(Finding).decode(row | {"hits": cell})


@given(names)
def test_plain_values_are_valid_json_in_utf_8(name: str) -> None:
    finding = sample.finding(name)
    assert json.loads(json.dumps(plain(finding), ensure_ascii=False).encode())["score"] == 80


def test_two_names_that_look_alike_in_the_table_stay_two() -> None:
    byte, text = "/tmp/\udcff", "/tmp/\\xff"
    cells = [codec(Item).encode(sample.item(name)) for name in (byte, text)]
    columns = codec(Item).columns
    assert cells[0][columns.index("target")] == cells[1][columns.index("target")]
    assert [codec(Item).decode(dict(zip(columns, row, strict=True))).target for row in cells] == [
        byte,
        text,
    ]


def test_a_name_reads_the_same_on_every_system() -> None:
    assert codec(Item).encode(sample.item("C:\\a\ud800"))[-1] == b"C:\\a\xed\xa0\x80".hex()
