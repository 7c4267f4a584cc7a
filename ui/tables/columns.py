"""The columns of every list, by the record that its rows are; their keys are fields of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from irkit.records import (
    Account,
    Connection,
    Entry,
    Event,
    Finding,
    Item,
    Persistence,
    Process,
    Session,
    SystemFact,
    ThingRow,
)
from ui.addresses import reach_colour, reach_text, status_colour, status_text
from ui.clock import Clock
from ui.events import event_colour, event_text, side_text
from ui.process_rows import ProcessRow, class_colour, class_text
from ui.system_facts import group_text
from ui.theme import SHAPES
from ui.words import action_text, number, size, word


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what it shows of a record, and how wide it begins."""

    key: str  # the field of the record that it sorts by, and the name in a copy or export
    title: str  # marked for translation
    width: int = 120  # pixels at 100 %
    text: Callable[[Any], str] | None = None  # where the field's own text would not do
    mono: bool = False  # bytes and paths
    hidden: bool = False  # until the user chooses it
    colour: Callable[[Any], str] | None = None  # of the theme, by the record; "" as usual
    tip: Callable[[Any], str] | None = None  # the tooltip, where it says more than the cell

    def heading(self) -> str:
        """The title in the language of the window."""
        return QCoreApplication.translate("Columns", self.title)


def cell(column: Column, record: Any, clock: Clock) -> str:
    """What a column says of a record; may be hostile text."""
    if column.text is not None:
        return column.text(record)
    return plain_cell(getattr(record, column.key), clock)


def plain_cell(value: object, clock: Clock) -> str:
    """A field of a record as text."""
    match value:
        case None | "":
            return ""
        case bool():
            return _yes_or_no(value)
        case StrEnum():
            return word(value)
        case datetime():
            return clock.shown(value)
        case tuple():
            return ", ".join(str(one) for one in value)
    return str(value)


def is_number(record: type, key: str) -> bool:
    """Whether a field is a number, which stands at the right of its column."""
    return record.__annotations__.get(key) in (int, int | None)


def _yes_or_no(value: bool) -> str:
    if value:
        return QCoreApplication.translate("Columns", "yes")
    return QCoreApplication.translate("Columns", "no")


def level_text(row: ThingRow | ProcessRow | Finding) -> str:
    """As "● 96 alert": shape, score and level, so that colour is never alone."""
    if row.level is None:
        return ""
    return f"{SHAPES.get(row.level, '○')} {row.score} {word(row.level)}"


def _level_colour(row: ThingRow | ProcessRow) -> str:
    return row.level.value if row.level else ""


def _opinion(row: ThingRow) -> str:
    if row.opinion is None:
        return ""
    sure = f" {row.confidence} %" if row.confidence is not None else ""
    return f"{word(row.opinion)}{sure}"


def _bytes(record: Any) -> str:
    return "" if record.size is None else size(record.size)


def _count(record: Any) -> str:
    return number(record.count)


def address(host: str, port: int | None) -> str:
    """As "192.0.2.7:22" or "[2001:db8::1]:443"; empty where there is none."""
    if not host and port is None:
        return ""
    shown = f"[{host}]" if ":" in host else host
    return shown if port is None else f"{shown}:{port}"


def _command(record: Process | ProcessRow) -> str:
    return " ".join(record.command)


def _marked(value: bool) -> str:
    return f"★ {_yes_or_no(True)}" if value else _yes_or_no(False)


def _privileged_colour(account: Account) -> str:
    return "accent" if account.privileged else ""


COLUMNS: dict[type, tuple[Column, ...]] = {
    ThingRow: (
        Column("level", QT_TRANSLATE_NOOP("Columns", "Level"), 104, level_text,
               colour=_level_colour),
        Column("target", QT_TRANSLATE_NOOP("Columns", "Where"), 190, mono=True),
        Column("opinion", QT_TRANSLATE_NOOP("Columns", "Verdict"), 84, _opinion),
        Column("reason", QT_TRANSLATE_NOOP("Columns", "Why"), 72),
        Column("rule", QT_TRANSLATE_NOOP("Columns", "Strongest rule"), 220, hidden=True),
        Column("findings", QT_TRANSLATE_NOOP("Columns", "Reasons"), 70, hidden=True),
        Column("kind", QT_TRANSLATE_NOOP("Columns", "Kind"), 90, hidden=True),
        Column("attack", QT_TRANSLATE_NOOP("Columns", "ATT&CK"), 120, hidden=True),
        Column("tags", QT_TRANSLATE_NOOP("Columns", "Tags"), 110, hidden=True),
        Column("notes", QT_TRANSLATE_NOOP("Columns", "Notes"), 60, hidden=True),
        Column("modified", QT_TRANSLATE_NOOP("Columns", "Modified"), 150, hidden=True),
        Column("size", QT_TRANSLATE_NOOP("Columns", "Size"), 80, _bytes, hidden=True),
        Column("sha256", QT_TRANSLATE_NOOP("Columns", "SHA-256"), 200, mono=True, hidden=True),
    ),
    Item: (
        Column("outcome", QT_TRANSLATE_NOOP("Columns", "Outcome"), 90),
        Column("reason", QT_TRANSLATE_NOOP("Columns", "Reason"), 260),
        Column("target", QT_TRANSLATE_NOOP("Columns", "Where"), 420, mono=True),
        Column("count", QT_TRANSLATE_NOOP("Columns", "Things"), 70, _count),
        Column("detail", QT_TRANSLATE_NOOP("Columns", "Detail"), 220),
        Column("size", QT_TRANSLATE_NOOP("Columns", "Size"), 80, _bytes),
        Column("kind", QT_TRANSLATE_NOOP("Columns", "Kind"), 90, hidden=True),
        Column("modified", QT_TRANSLATE_NOOP("Columns", "Modified"), 150, hidden=True),
        Column("sha256", QT_TRANSLATE_NOOP("Columns", "SHA-256"), 200, mono=True, hidden=True),
    ),
    Process: (
        Column("pid", QT_TRANSLATE_NOOP("Columns", "PID"), 80),
        Column("name", QT_TRANSLATE_NOOP("Columns", "Name"), 180),
        Column("user", QT_TRANSLATE_NOOP("Columns", "User"), 100),
        Column("started", QT_TRANSLATE_NOOP("Columns", "Started"), 150),
        Column("command", QT_TRANSLATE_NOOP("Columns", "Command line"), 420, _command, mono=True),
        Column("image", QT_TRANSLATE_NOOP("Columns", "Image"), 260, mono=True, hidden=True),
        Column("parent", QT_TRANSLATE_NOOP("Columns", "Parent"), 80, hidden=True),
        Column("image_deleted", QT_TRANSLATE_NOOP("Columns", "Image deleted"), 90, hidden=True),
        Column("folder", QT_TRANSLATE_NOOP("Columns", "Folder"), 200, mono=True, hidden=True),
        Column("sha256", QT_TRANSLATE_NOOP("Columns", "SHA-256"), 200, mono=True, hidden=True),
    ),
    ProcessRow: (
        Column("name", QT_TRANSLATE_NOOP("Columns", "Name"), 240, colour=class_colour),
        Column("pid", QT_TRANSLATE_NOOP("Columns", "PID"), 60),
        Column("level", QT_TRANSLATE_NOOP("Columns", "Finding"), 100, level_text,
               colour=_level_colour),
        Column("sort", QT_TRANSLATE_NOOP("Columns", "Belongs to"), 100,
               lambda one: class_text(one.sort), colour=class_colour),
        Column("user", QT_TRANSLATE_NOOP("Columns", "User"), 80),
        Column("command", QT_TRANSLATE_NOOP("Columns", "Command line"), 300, _command, mono=True),
        Column("started", QT_TRANSLATE_NOOP("Columns", "Started"), 150),
        Column("reason", QT_TRANSLATE_NOOP("Columns", "Why"), 300, hidden=True),
        Column("connections", QT_TRANSLATE_NOOP("Columns", "Connections"), 100, hidden=True),
        Column("image", QT_TRANSLATE_NOOP("Columns", "Image"), 260, mono=True, hidden=True),
        Column("parent", QT_TRANSLATE_NOOP("Columns", "Parent"), 80, hidden=True),
        Column("image_deleted", QT_TRANSLATE_NOOP("Columns", "Image deleted"), 90, hidden=True),
        Column("folder", QT_TRANSLATE_NOOP("Columns", "Folder"), 200, mono=True, hidden=True),
        Column("sha256", QT_TRANSLATE_NOOP("Columns", "SHA-256"), 200, mono=True, hidden=True),
    ),
    Connection: (
        Column("status", QT_TRANSLATE_NOOP("Columns", "State"), 130, status_text,
               colour=status_colour),
        Column("process", QT_TRANSLATE_NOOP("Columns", "Process"), 110),
        Column("pid", QT_TRANSLATE_NOOP("Columns", "PID"), 60),
        Column("remote_address", QT_TRANSLATE_NOOP("Columns", "Remote"), 160,
               lambda one: address(one.remote_address, one.remote_port), mono=True),
        Column("remote_address", QT_TRANSLATE_NOOP("Columns", "Whereto"), 110,
               lambda one: reach_text(one.remote_address),
               colour=lambda one: reach_colour(one.remote_address)),
        Column("protocol", QT_TRANSLATE_NOOP("Columns", "Protocol"), 80),
        Column("local_address", QT_TRANSLATE_NOOP("Columns", "Local"), 160,
               lambda one: address(one.local_address, one.local_port), mono=True),
    ),
    Event: (
        Column("time", QT_TRANSLATE_NOOP("Columns", "Time"), 150),
        Column("what", QT_TRANSLATE_NOOP("Columns", "What happened"), 170, event_text,
               colour=event_colour),
        Column("target", QT_TRANSLATE_NOOP("Columns", "To what"), 330, mono=True),
        Column("source", QT_TRANSLATE_NOOP("Columns", "Whose"), 110, side_text,
               colour=event_colour),
    ),
    Persistence: (
        Column("mechanism", QT_TRANSLATE_NOOP("Columns", "Mechanism"), 160),
        Column("name", QT_TRANSLATE_NOOP("Columns", "Name"), 180),
        Column("command", QT_TRANSLATE_NOOP("Columns", "Command"), 340, mono=True),
        Column("trigger", QT_TRANSLATE_NOOP("Columns", "When"), 120),
        Column("user", QT_TRANSLATE_NOOP("Columns", "User"), 90),
        Column("enabled", QT_TRANSLATE_NOOP("Columns", "Enabled"), 70),
        Column("modified", QT_TRANSLATE_NOOP("Columns", "Modified"), 150),
        Column("location", QT_TRANSLATE_NOOP("Columns", "Where it stands"), 300, mono=True),
        Column("attack", QT_TRANSLATE_NOOP("Columns", "ATT&CK"), 90, hidden=True),
    ),
    Account: (
        Column("name", QT_TRANSLATE_NOOP("Columns", "Name"), 160),
        Column("identifier", QT_TRANSLATE_NOOP("Columns", "Number"), 120),
        Column("privileged", QT_TRANSLATE_NOOP("Columns", "Privileged"), 90,
               lambda one: _marked(one.privileged), colour=_privileged_colour),
        Column("can_log_in", QT_TRANSLATE_NOOP("Columns", "Can log in"), 90),
        Column("shell", QT_TRANSLATE_NOOP("Columns", "Shell"), 160, mono=True),
        Column("home", QT_TRANSLATE_NOOP("Columns", "Home"), 200, mono=True),
        Column("note", QT_TRANSLATE_NOOP("Columns", "Note"), 240),
    ),
    Session: (
        Column("user", QT_TRANSLATE_NOOP("Columns", "User"), 160),
        Column("terminal", QT_TRANSLATE_NOOP("Columns", "Terminal"), 120),
        Column("remote_host", QT_TRANSLATE_NOOP("Columns", "From"), 240),
        Column("started", QT_TRANSLATE_NOOP("Columns", "Since"), 150),
    ),
    SystemFact: (
        Column("name", QT_TRANSLATE_NOOP("Columns", "About"), 130,
               lambda one: group_text(one.name)),
        Column("name", QT_TRANSLATE_NOOP("Columns", "Fact"), 200),
        Column("value", QT_TRANSLATE_NOOP("Columns", "Value"), 480, mono=True),
    ),
    Entry: (
        Column("seq", QT_TRANSLATE_NOOP("Columns", "No."), 80),
        Column("time", QT_TRANSLATE_NOOP("Columns", "Time"), 160),
        Column("actor", QT_TRANSLATE_NOOP("Columns", "Who"), 140),
        Column("action", QT_TRANSLATE_NOOP("Columns", "Action"), 150,
               lambda one: action_text(one.action)),
        Column("object", QT_TRANSLATE_NOOP("Columns", "To what"), 260),
        Column("hash", QT_TRANSLATE_NOOP("Columns", "Hash"), 200, mono=True),
        Column("body", QT_TRANSLATE_NOOP("Columns", "Details"), 300, mono=True, hidden=True),
        Column("previous", QT_TRANSLATE_NOOP("Columns", "Previous"), 200, mono=True, hidden=True),
    ),
}  # fmt: skip
