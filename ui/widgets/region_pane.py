"""The regions of a process as a list, with a filter."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP

from irkit.errors import IrkitError
from ui.desk import Desk
from ui.memory_map import KINDS, Region, kind_text, state_text
from ui.tables.columns import Column
from ui.tables.filter_bar import Facet, Only
from ui.tables.list_pane import ListPane
from ui.tables.short_model import ShortModel
from ui.tables.short_table import ShortTable
from ui.words import number, size

_KIND = Facet("kind", QT_TRANSLATE_NOOP("Facets", "Kind"), tuple(KINDS), kind_text)
_LOST = ("deleted", "replaced")


def _address(one: Region) -> str:
    return f"{'◉ ' if one.hits else ''}{one.start:#x}"


def _permissions(one: Region) -> str:
    return f"{one.permissions} ■" if one.suspect else one.permissions


def _kind(one: Region) -> str:
    letter = KINDS[one.kind][1] if one.kind in KINDS else "?"
    return f"{letter} {kind_text(one.kind)}"


def _place(one: Region) -> str:
    return f"{one.place} ({state_text(one.state)})" if one.state in _LOST else one.place


COLUMNS = (
    Column("start", QT_TRANSLATE_NOOP("Columns", "Address"), 140, _address, mono=True,
           colour=lambda one: "alert" if one.hits else ""),
    Column("size", QT_TRANSLATE_NOOP("Columns", "Size"), 78, lambda one: size(one.size)),
    Column("permissions", QT_TRANSLATE_NOOP("Columns", "Permissions"), 84, _permissions, mono=True,
           colour=lambda one: "alert" if one.suspect else ""),
    Column("kind", QT_TRANSLATE_NOOP("Columns", "Kind"), 84, _kind,
           colour=lambda one: KINDS[one.kind][2] if one.kind in KINDS else ""),
    Column("own", QT_TRANSLATE_NOOP("Columns", "Own"), 78,
           lambda one: "" if one.own is None else size(one.own)),
    Column("place", QT_TRANSLATE_NOOP("Columns", "File or name"), 220, _place, mono=True,
           colour=lambda one: "warning" if one.state in _LOST else ""),
)  # fmt: skip


class _RegionTable(ShortTable):
    """Keeps the current region in sight when bytes below take its room."""

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())


class RegionPane(ListPane):
    """In the order of addresses, until a heading is clicked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, (_KIND,))
        self.model = ShortModel(desk, Region, COLUMNS)
        self.view = _RegionTable(desk, self.model, self.tr("Regions of memory"), key="start")
        self.hold(self.view)

    def show_regions(self, regions: Sequence[Region]) -> None:
        """Show these."""
        self.model.put(regions)
        self._show()

    def go_to(self, start: int) -> None:
        """Choose the region that begins at an address; a filter that hides it stays."""
        chosen = self.view.current()
        if chosen is None or chosen.start != start:
            self.view.go_to(start)

    def _filtered(self, typed: str, only: Only) -> None:
        try:
            self.model.narrow(typed, only)
        except IrkitError as error:
            self._desk.say(error)
        self._show()

    def _show(self) -> None:
        rows, total = self.model.rowCount(), self.model.total
        of = self.tr("{0} of {1}").format(number(rows), number(total))
        self.count.setText(of if rows != total else number(total))
        if rows:
            self.show_rows()
        else:
            self.show_words(self.tr("No region matches the filter."))
