"""The host itself: what it is, how right its clock is, and who looked at it with what."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from irkit.case import Case, Query
from irkit.records import Scan, State, SystemFact
from ui.desk import Desk
from ui.engine_process import typed
from ui.pages.page import Page
from ui.tables.pane import TablePane
from ui.widgets.clock_card import ClockCard
from ui.widgets.facts_card import Facts, FactsCard, Line, Section
from ui.widgets.side_by_side import SideBySide
from ui.words import word

_MOST_SCANS = 20  # newest; the ledger has all


@dataclass(frozen=True, slots=True)
class _Glance:
    """What stands beside the list."""

    facts: dict[str, str]
    scans: tuple[Scan, ...]  # newest first
    count: int


class SystemPage(Page):
    """The clock and the facts at the left, the scans at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._glance: _Glance | None = None
        self.clock = ClockCard(desk.clock)
        self.facts = TablePane(
            desk, Query(SystemFact), "system", name=self.tr("Facts of the host"),
            empty=lambda: self.nothing_of_host(
                self.tr("No facts in this case yet: a triage reads them.")
            ),
        )  # fmt: skip
        self.scans = FactsCard(
            desk, self.tr("Scans"), self.tr("No scan was made into this case yet.")
        )
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.clock)
        column.addWidget(self.facts, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 0, 12)
        whole.addWidget(SideBySide(desk.settings, "system", left, self.scans))
        self.scans.left.connect(self.facts.view.setFocus)
        desk.case_changed.connect(self._look)
        desk.clock.changed.connect(self._show_scans)

    def pane(self) -> TablePane:
        return self.facts

    def enter(self, target: Any = None) -> None:
        if target:
            self.facts.filter.choose(target.get("words", ""))
        self._look()

    def _look(self) -> None:
        if self.isVisible() and self.desk.reader is not None:
            self.desk.reader.ask(self, "glance", _read, self._show, long=True)

    def _show(self, seen: _Glance) -> None:
        self._glance = seen
        self.clock.show_facts(seen.facts)
        self._show_scans()

    def _show_scans(self) -> None:
        seen = self._glance
        if seen is None or not seen.scans:
            self.scans.show_facts(None)
            return
        title = self.tr("%n scan(s)", "", seen.count)
        older = seen.count - len(seen.scans)
        note = self.tr("%n older one(s) are in the ledger.", "", older) if older else ""
        self.scans.show_facts(Facts(title, tuple(map(self._section, seen.scans)), note))

    def _section(self, scan: Scan) -> Section:
        clock = self.desk.clock
        packs = ", ".join(f"{one.name} {one.version} ({one.rules})" for one in scan.packs)
        rights = (
            self.tr("administrator") if scan.elevated else self.tr("without administrator rights")
        )
        lines = [
            Line(typed(scan.command[1:]), self.tr("Command"), mono=True),
            Line(word(scan.state), self.tr("State")),
            Line(clock.shown(scan.started), self.tr("Began")),
            Line(clock.shown(scan.finished), self.tr("Ended")),
            Line(f"{scan.user}, {rights}", self.tr("Who")),
            Line(scan.host, self.tr("Host")),
            Line(packs or self.tr("none"), self.tr("Rule packs")),
            Line(scan.rules_sha256, self.tr("Rules SHA-256"), mono=True),
            Line(f"irkit {scan.irkit_version}, {scan.engine}", self.tr("Program")),
            Line(scan.clock_note, self.tr("Clock")),
        ]
        title = f"{scan.identifier} · {clock.shown(scan.started)}"
        if scan.state is not State.DONE:
            title = f"{title} · {word(scan.state)}"
        return Section(title, tuple(line for line in lines if line.text))


def _read(case: Case) -> _Glance:
    scans = case.scans()[::-1]
    facts = {one.name: one.value for one in case.facts(SystemFact)}
    return _Glance(facts, tuple(scans[:_MOST_SCANS]), len(scans))
