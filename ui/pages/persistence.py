"""What the host starts by itself, and what was found on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from irkit.attack import named
from irkit.case import Case, Query
from irkit.records import Persistence, State, ThingRow
from ui.desk import Desk
from ui.mechanisms import mechanism_text
from ui.pages.page import Handler, Page
from ui.persistence_findings import Found, found_on, read_found
from ui.tables.columns import COLUMNS, cell
from ui.tables.filter_bar import Facet
from ui.tables.pane import TablePane
from ui.widgets.button import Button
from ui.widgets.facts_card import Facts, FactsCard, Line, Section, thing_line
from ui.widgets.side_by_side import SideBySide

_MECHANISMS = Facet("mechanism", QT_TRANSLATE_NOOP("Facets", "Mechanism"))
_REST = 2_000  # milliseconds between two readings while a scan writes


@dataclass(frozen=True, slots=True)
class _Marked:
    """What was found, and the entries that it was found on."""

    found: Found
    ids: tuple[int, ...]
    known: bool  # whether there are entries, and whoever looked came to the end


class PersistencePage(Page):
    """The list of entries with their findings, and the card of the chosen one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._marked = _Marked({}, (), known=False)
        self.list = TablePane(
            desk, Query(Persistence), "persistence", name=self.tr("What starts by itself"),
            empty=lambda: self.nothing_of_host(
                self.tr("Nothing in this case yet: a triage reads it.")
            ),
            facets=(_MECHANISMS,),
        )  # fmt: skip
        self.list.model.mark(self._loudest)
        self.card = FactsCard(
            desk, self.tr("The chosen entry"), self.tr("Choose an entry to see what it means.")
        )
        self.summary = QLabel()
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.next = Button(self.tr("Next with findings"))
        self.next.clicked.connect(self.go_to_next)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._look)
        self._lay_out()
        self.list.chosen.connect(self._show_card)
        self.list.model.dataChanged.connect(self._show_card)
        self.list.opened.connect(self._open)
        self.card.wanted.connect(self.wanted)
        self.card.left.connect(self.list.view.setFocus)
        desk.case_changed.connect(self._changed)
        desk.clock.changed.connect(self._show_card)
        self._show(self._marked)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 16, 0)
        top.addWidget(self.summary, 1)
        top.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 0, 12)
        column.setSpacing(8)
        column.addLayout(top)
        parts = SideBySide(self.desk.settings, "persistence", self.list, self.card)
        column.addWidget(parts, 1)

    def pane(self) -> TablePane:
        return self.list

    def handlers(self) -> Mapping[str, Handler]:
        found = self.list_handlers(self.list)
        found["preview"] = lambda: self.card.setVisible(self.card.isHidden())
        return found

    def enter(self, target: Any = None) -> None:
        if target and "id" in target:
            self.list.seek(target["id"])
        elif target:
            only = tuple((key, target[key]) for key in ("mechanism",) if key in target)
            self.list.filter.choose(target.get("words", ""), only)
        self._look()

    def go_to_next(self) -> None:
        """Go on to the next entry with findings, from the top again behind the last."""
        model, view = self.list.model, self.list.view
        rows = sorted(row for row in map(model.row_of, self._marked.ids) if row >= 0)
        here = view.currentIndex().row()
        if rows:
            view.selectRow(next((row for row in rows if row > here), rows[0]))
            view.setFocus()
        else:
            self.desk.message.emit(self.tr("None of the entries shown has findings."))

    # Reading

    def _changed(self) -> None:
        if not self._rest.isActive():
            self._rest.start()

    def _look(self) -> None:
        if self.isVisible() and self.desk.reader is not None:
            self.desk.reader.ask(self, "found", _read, self._show, long=True)

    def _show(self, marked: _Marked) -> None:
        self._marked = marked
        text = self.tr("%n entry(ies) with findings on file or command.", "", len(marked.ids))
        if not marked.known:
            text = ""  # what nobody looked at, or not to the end, is no good news
        elif not marked.ids:
            text = self.tr("Nothing was found on what starts by itself.")
        self.summary.setText(text)
        self.next.setEnabled(bool(marked.ids))
        self.list.model.mark(self._loudest)
        self._show_card()

    def _loudest(self, entry: Persistence) -> ThingRow | None:
        return next(iter(found_on(entry, self._marked.found)), None)

    # The card

    def _open(self) -> None:
        """Enter on an entry leads to what was found on it."""
        entry = self.list.current_record()
        thing = self._loudest(entry) if isinstance(entry, Persistence) else None
        if thing is not None:
            self.wanted.emit("findings", {"id": thing.identifier})
        else:
            self.card.setFocus()

    def _show_card(self) -> None:
        entry = self.list.current_record()
        if isinstance(entry, Persistence):
            self.card.show_facts(self._facts(entry))
        elif not self.list.view.currentIndex().isValid():
            self.card.show_facts(None)

    def _facts(self, entry: Persistence) -> Facts:
        lines = (
            Line(text, column.heading(), mono=column.mono)
            for column in COLUMNS[Persistence]
            if column.key != "attack" and (text := self._said(entry, column))
        )
        attack = (Line(named(entry.attack)),) if entry.attack else ()
        return Facts(
            entry.name or entry.location,
            (
                Section(self.tr("What it means"), (Line(mechanism_text(entry.mechanism)),)),
                Section(
                    self.tr("Found"),
                    tuple(map(thing_line, found_on(entry, self._marked.found))),
                    self.tr("Nothing was found on its file or command."),
                ),
                Section(self.tr("The entry"), tuple(lines)),
                Section(self.tr("ATT&CK technique"), attack),
            ),
        )

    def _said(self, entry: Persistence, column: Any) -> str:
        if column.key == "modified":
            return self.desk.clock.full(entry.modified)
        return cell(column, entry, self.desk.clock)


def _read(case: Case) -> _Marked:
    found = read_found(case)
    ids = [one for chunk in case.row_ids(Query(Persistence)) for one in chunk] if found else []
    marked: list[int] = []
    for first in range(0, len(ids), 500):
        rows: dict[int, Persistence] = case.rows(Persistence, ids[first : first + 500])
        marked += [one for one, entry in rows.items() if found_on(entry, found)]
    ended = all(scan.state is not State.RUNNING for scan in case.scans())
    known = ended and case.row_count(Query(Persistence)) > 0
    return _Marked(found, tuple(marked), known=known)
