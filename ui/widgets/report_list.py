"""The reports of a case: what the ledger says was written, and whether the files are still that."""

import hashlib
import json
import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from irkit import opening
from irkit.case import Case
from irkit.case.query import Query
from irkit.records import Action, Entry
from ui.desk import Desk
from ui.tables.columns import Column
from ui.tables.short_model import ShortModel
from ui.tables.short_table import ShortTable
from ui.words import size

CHECKING, SAME, CHANGED, UNKNOWN, ELSEWHERE, UNREADABLE = (
    "checking", "same", "changed", "unknown", "elsewhere", "unreadable",
)  # fmt: skip
_STATES = {
    CHECKING: QT_TRANSLATE_NOOP("ReportList", "… reading"),
    SAME: QT_TRANSLATE_NOOP("ReportList", "✓ as written"),
    CHANGED: QT_TRANSLATE_NOOP("ReportList", "▲ changed since"),
    UNKNOWN: QT_TRANSLATE_NOOP("ReportList", "○ not in the ledger"),
    ELSEWHERE: QT_TRANSLATE_NOOP("ReportList", "– moved or removed"),
    UNREADABLE: QT_TRANSLATE_NOOP("ReportList", "▲ cannot be read"),
}
_COLOURS = {SAME: "good", CHANGED: "alert", UNREADABLE: "alert"}
_MOST = 200  # reports, the newest
_OWN = ".irkit-"  # how half-written files begin
_SEPARATORS = re.compile(r"[\\/]")  # a case may come from another system


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One report."""

    state: str
    name: str
    time: datetime | None
    size: int | None
    sha256: str  # as the ledger has it
    path: str  # where the file is, else where it was written

    @property
    def there(self) -> bool:
        """Whether its file can be opened here."""
        return self.state not in (ELSEWHERE, UNREADABLE)


def reports(case: Case) -> Iterator[list[ReportRow]]:
    """The reports of a case, the newest first: at once, and again with each file that was read.

    Only files in the case's own folder are read: a path of the ledger may lead anywhere.
    """
    written = _written(case)
    rows, known = [], set()
    for path in _files(case.folder / "reports"):
        entries = [one for one in written if _base(one.object) == path.name]
        known.add(path.name)
        rows.append(_row(path, entries[0] if entries else None))
    for entry in written:
        if _base(entry.object) not in known:
            known.add(_base(entry.object))
            name = _base(entry.object)
            rows.append(ReportRow(ELSEWHERE, name, entry.time, None, _hash(entry), entry.object))
    epoch = datetime(1970, 1, 1, tzinfo=UTC)
    rows.sort(key=lambda one: one.time or epoch, reverse=True)
    rows = rows[:_MOST]
    yield [*rows]
    for place, row in enumerate(rows):
        if row.state == CHECKING:
            rows[place] = _checked(row, [one for one in written if _base(one.object) == row.name])
            yield [*rows]


def _written(case: Case) -> list[Entry]:
    """The entries of reports, the newest first."""
    found: list[Entry] = []
    for ids in case.row_ids(Query(Entry, only=(("action", (Action.REPORT_WRITTEN,)),))):
        for first in range(0, len(ids), _MOST):
            some = ids[first : first + _MOST]
            entries = case.rows(Entry, some)
            found += [entries[one] for one in some if one in entries]
    return found


def _files(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if not path.name.startswith(_OWN)]
    except OSError:  # removed, or not ours to read: what the ledger says is listed all the same
        return []


def _row(path: Path, entry: Entry | None) -> ReportRow:
    try:
        about = path.lstat()
    except OSError:
        return ReportRow(UNREADABLE, path.name, None, None, "", str(path))
    state = CHECKING if stat.S_ISREG(about.st_mode) else UNREADABLE
    time = entry.time if entry else datetime.fromtimestamp(about.st_mtime, UTC)
    return ReportRow(
        state, path.name, time, about.st_size, _hash(entry) if entry else "", str(path)
    )


def _checked(row: ReportRow, entries: list[Entry]) -> ReportRow:
    """The same with what its content says: it may be any of those written under its name."""
    try:
        with os.fdopen(opening.open_file(row.path), "rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return replace(row, state=UNREADABLE)
    same = next((one for one in entries if _hash(one) == digest), None)
    if same is not None:
        return replace(row, state=SAME, time=same.time, sha256=digest)
    return replace(row, state=CHANGED if entries else UNKNOWN, sha256=row.sha256 or digest)


def _hash(entry: Entry) -> str:
    try:
        return str(json.loads(entry.body)["sha256"])
    except (ValueError, TypeError, KeyError):  # a row that somebody changed: verify names it
        return ""


def _base(path: str) -> str:
    return _SEPARATORS.split(path)[-1]


def state_text(state: str) -> str:
    """Shape and words."""
    return QCoreApplication.translate("ReportList", _STATES[state])


COLUMNS = (
    Column("name", QT_TRANSLATE_NOOP("Columns", "Report"), 175, mono=True),
    Column("state", QT_TRANSLATE_NOOP("Columns", "File"), 140,
           lambda one: state_text(one.state), colour=lambda one: _COLOURS.get(one.state, "")),
    Column("time", QT_TRANSLATE_NOOP("Columns", "Made"), 150),
    Column("size", QT_TRANSLATE_NOOP("Columns", "Size"), 70,
           lambda one: "" if one.size is None else size(one.size)),
    Column("sha256", QT_TRANSLATE_NOOP("Columns", "SHA-256"), 300, mono=True),
)  # fmt: skip


def report_table(desk: Desk) -> ShortTable:
    """A table for reports."""
    model = ShortModel(desk, ReportRow, COLUMNS)
    name = QCoreApplication.translate("ReportList", "Reports made before")
    return ShortTable(desk, model, name, key="path")
