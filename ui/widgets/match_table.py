"""The matches in a process, one a row: at which address, in what memory, of which rule."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSignalBlocker

from ui.desk import Desk
from ui.memory_map import region_text
from ui.tables.columns import Column
from ui.tables.short_model import ShortModel
from ui.tables.short_table import ShortTable
from ui.thing import Match

_ROWS = 4  # in sight
_EDGES = 6  # pixels


@dataclass(frozen=True, slots=True)
class MatchRow:
    """One match; `place` is its number among all of them."""

    place: int
    address: int
    region: str  # may be hostile
    rule: str


COLUMNS = (
    Column("address", QT_TRANSLATE_NOOP("Columns", "Address"), 132,
           lambda one: f"{one.address:#x}", mono=True),
    Column("region", QT_TRANSLATE_NOOP("Columns", "Region"), 210,
           lambda one: region_text(one.region), mono=True),
    Column("rule", QT_TRANSLATE_NOOP("Columns", "Rule"), 150, mono=True),
)  # fmt: skip


class MatchTable(ShortTable):
    """A few rows high; more are scrolled."""

    def __init__(self, desk: Desk) -> None:
        name = QCoreApplication.translate("MatchTable", "Matches by address")
        super().__init__(desk, ShortModel(desk, MatchRow, COLUMNS), name, key="place")

    def show_matches(self, matches: Sequence[Match]) -> None:
        """Show these."""
        rows = [
            MatchRow(number, one.hit.offset, one.hit.region, one.finding.rule)
            for number, one in enumerate(matches)
        ]
        if rows != list(self.rows.records):
            with QSignalBlocker(self):  # which row is current is for the view around to say
                self.rows.put(rows)
        seen = min(max(1, len(rows)), _ROWS)
        row, head = self.verticalHeader().defaultSectionSize(), self.horizontalHeader()
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(seen * row + head.sizeHint().height() + bar + _EDGES)
