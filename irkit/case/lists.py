"""The lists of a case: which rows each has, what a filter looks at, and which orders are quick."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from irkit.case.schema import FACT_TABLES, REVIEWS
from irkit.case.standing import COUNTS, latest
from irkit.case.timeline import EVENTS
from irkit.records import (
    Account,
    Connection,
    Entry,
    Event,
    Item,
    Persistence,
    Process,
    Review,
    RuleText,
    Session,
    SystemFact,
    ThingRow,
)


@dataclass(frozen=True, slots=True)
class List:
    """How the rows of a record type are listed; all but `newest_first` are pieces of SQL."""

    table: str
    key: str
    text: str  # what a filter looks at
    place: str  # the natural order
    counts: str = "TRUE"  # which rows
    source: str = ""  # what stands for the table where there is none
    newest_first: bool = False
    orders: Mapping[str, str] = field(default_factory=dict)  # column → what an index has of it
    # Orders that begin at once, as an index has them; others are sorted first.
    walked: frozenset[str] = frozenset()


def _text(table: str, *names: str) -> str:
    return " || char(10) || ".join(f"ifnull({table}.{name}, '')" for name in names)


def _fact(record: type, *names: str) -> List:
    table = FACT_TABLES[record]
    key = f"{table}.id"
    return List(table, key, _text(table, *names), key, latest(table), walked=frozenset({key}))


_THINGS = List(
    "things",
    "things.identifier",
    "things.text",
    "things.place",
    orders={"things.modified": "ifnull(things.modified, '')"},
    walked=frozenset(
        {
            "things.place",
            "things.target",
            "things.rule",
            "ifnull(things.modified, '')",
            "things.identifier",
        }
    ),
)
_ITEMS = List(
    "items",
    "items.id",
    _text("items", "outcome", "reason", "sha256", "detail", "target"),
    "items.id",
    COUNTS,
    walked=frozenset({"items.id", "items.target"}),
)
_LEDGER = List(
    "ledger",
    "ledger.seq",
    _text("ledger", "time", "actor", "action", "object", "body", "hash"),
    "ledger.seq",
    newest_first=True,
    walked=frozenset({"ledger.seq"}),
)
_COMMAND = "(SELECT group_concat(value, ' ') FROM json_each(processes.command))"
_PROCESSES = List(
    "processes",
    "processes.id",
    f"{_text('processes', 'pid', 'parent', 'name', 'image', 'user', 'folder', 'sha256')}"
    f" || char(10) || ifnull({_COMMAND}, '')",
    "processes.id",
    latest("processes"),
    walked=frozenset({"processes.id"}),
)

LISTS: dict[type, List] = {
    ThingRow: _THINGS,
    Item: _ITEMS,
    SystemFact: _fact(SystemFact, "name", "value"),
    Process: _PROCESSES,
    Connection: _fact(
        Connection,
        *("protocol", "local_address", "local_port", "remote_address", "remote_port"),
        *("status", "pid", "process"),
    ),
    Account: _fact(Account, "name", "identifier", "home", "shell", "note"),
    Session: _fact(Session, "user", "terminal", "remote_host"),
    Persistence: _fact(
        Persistence,
        *("mechanism", "location", "name", "command", "user", "attack", "trigger"),
    ),
    Entry: _LEDGER,
    Event: List(
        "timeline",
        "timeline.id",
        _text("timeline", "what", "target"),
        "timeline.time",
        source=EVENTS,
        newest_first=True,
        walked=frozenset({"timeline.time"}),
    ),
    RuleText: List(
        "rule_texts",
        "rule_texts.id",
        _text("rule_texts", "rule", "rule_file", "text"),
        "rule_texts.id",
        walked=frozenset({"rule_texts.id"}),
    ),
    Review: List(
        REVIEWS,
        f"{REVIEWS}.id",
        _text(REVIEWS, "target", "aspect", "value", "reason", "author"),
        f"{REVIEWS}.id",
        walked=frozenset({f"{REVIEWS}.id"}),
    ),
}
