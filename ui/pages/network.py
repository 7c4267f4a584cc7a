"""Who the host talks to and who may talk to it; nothing is looked up anywhere."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from irkit.case import Case, Query
from irkit.records import Connection, Scan
from ui.addresses import Reach, is_listening, reach, reach_text, status_text
from ui.desk import Desk
from ui.pages.page import Handler, Page
from ui.tables.columns import address
from ui.tables.filter_bar import Facet
from ui.tables.pane import TablePane
from ui.tables.words_of_filter import quoted
from ui.widgets.facts_card import Facts, FactsCard, Line, Section
from ui.widgets.side_by_side import SideBySide
from ui.widgets.snapshot_line import SnapshotLine

_PROTOCOLS = Facet("protocol", QT_TRANSLATE_NOOP("Facets", "Protocol"))
_STATES = Facet("status", QT_TRANSLATE_NOOP("Facets", "State"), text=lambda value: value or "–")
_QUERY = Query(Connection, order="status")  # those that listen together, those that talk together


@dataclass(frozen=True, slots=True)
class _Glance:
    """What stands above the list."""

    scan: Scan | None
    states: dict[str, int]
    outside: int  # connections to addresses outside


class NetworkPage(Page):
    """The list of connections, and the card of the chosen one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.line = SnapshotLine(desk)
        self.line.setContentsMargins(0, 0, 16, 0)
        self.summary = QLabel()
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.list = TablePane(
            desk, _QUERY, "network", name=self.tr("Connections"),
            empty=lambda: self.nothing_of_host(
                self.tr("No connections in this case yet: a triage lists them.")
            ),
            facets=(_PROTOCOLS, _STATES),
        )  # fmt: skip
        self.card = FactsCard(
            desk, self.tr("The chosen connection"),
            self.tr("Choose a connection to see whose it is; Enter goes to its process."),
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 0, 12)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.summary)
        column.addWidget(SideBySide(desk.settings, "network", self.list, self.card), 1)
        self.list.chosen.connect(self._show_card)
        self.list.opened.connect(self._open)
        self.list.model.dataChanged.connect(self._show_card)
        self.card.wanted.connect(self.wanted)
        self.card.left.connect(self.list.view.setFocus)
        desk.case_changed.connect(self._look)

    def pane(self) -> TablePane:
        return self.list

    def handlers(self) -> Mapping[str, Handler]:
        found = self.list_handlers(self.list)
        found["preview"] = lambda: self.card.setVisible(self.card.isHidden())
        if not self.desk.work.running:
            found["scan_processes"] = self.line.look_again
        return found

    def enter(self, target: Any = None) -> None:
        if target and "id" in target:
            self.list.seek(target["id"])
        elif target:
            self.list.filter.choose(target.get("words", ""))
        self._look()

    def _look(self) -> None:
        if self.isVisible() and self.desk.reader is not None:
            self.desk.reader.ask(self, "glance", _glance, self._show, long=True)

    def _show(self, seen: _Glance) -> None:
        self.line.show_scan(seen.scan)
        listening = sum(n for one, n in seen.states.items() if one.startswith("LISTEN"))
        parts = [
            self.tr("◉ %n listening", "", listening),
            self.tr("⇄ %n established", "", seen.states.get("ESTABLISHED", 0)),
            self.tr("↗ %n to addresses outside", "", seen.outside),
        ]
        # "0 listening" would be good news of a host that nobody looked at.
        self.summary.setText("   ".join(parts) if seen.scan is not None else "")

    def _open(self) -> None:
        one = self.list.current_record()
        if isinstance(one, Connection):
            if one.pid is None:
                self.desk.message.emit(self.tr("Nobody holds this connection any more."))
            else:
                self.wanted.emit("processes", {"pid": one.pid})

    def _show_card(self) -> None:
        one = self.list.current_record()
        if isinstance(one, Connection):
            self.card.show_facts(self._facts(one))
        elif not self.list.view.currentIndex().isValid():
            self.card.show_facts(None)

    def _facts(self, one: Connection) -> Facts:
        here = address(one.local_address, one.local_port)
        there = address(one.remote_address, one.remote_port)
        ends = [Line(here, self.tr("Here"), mono=True)]
        if there:
            ends.append(Line(there, self.tr("There"), mono=True))
        return Facts(
            f"{one.protocol} {there or here}",
            (
                Section(self.tr("What it says"), (Line(self._meaning(one)),)),
                Section(self.tr("Process"), (self._process(one),)),
                Section(self.tr("Ends"), (*ends, *self._state(one))),
                Section(self.tr("Elsewhere"), self._elsewhere(one)),
            ),
        )

    def _state(self, one: Connection) -> tuple[Line, ...]:
        state = Line(status_text(one), self.tr("State"))
        where = Line(reach_text(one.remote_address), self.tr("Whereto"))
        return tuple(line for line in (state, where) if line.text)

    def _process(self, one: Connection) -> Line:
        if one.pid is None:
            return Line(self.tr("Nobody holds it any more, or whoever looked may not see who."))
        name = one.process or self.tr("process")
        text = f"{name} · PID {one.pid}"
        return Line(text, page="processes", target={"pid": one.pid})

    def _elsewhere(self, one: Connection) -> tuple[Line, ...]:
        lines = []
        if one.remote_address:
            text = self.tr("Connections with {0}").format(one.remote_address)
            words = quoted(one.remote_address)
            lines.append(Line(text, page="network", target={"words": words}))
        if one.process:
            text = self.tr("Connections of {0}").format(one.process)
            lines.append(Line(text, page="network", target={"words": quoted(one.process)}))
        return tuple(lines)

    def _meaning(self, one: Connection) -> str:
        if is_listening(one):
            if reach(one.local_address) is Reach.HOST:
                return self.tr("It waits for programs of this host only.")
            return self.tr("It waits for anybody who can reach this host.")
        match reach(one.remote_address):
            case Reach.OUTSIDE:
                return self.tr(
                    "The other end is outside: its address is none of the private ranges. "
                    "Who that is has not been asked anybody; do it where your PAP label allows."
                )
            case Reach.PRIVATE:
                return self.tr("The other end is in a private network, such as the host's own.")
            case Reach.HOST:
                return self.tr("Both ends are on this host.")
            case Reach.MULTICAST:
                return self.tr("It goes to a group of hosts at once.")
            case Reach.ODD:
                return self.tr("What the host told as the other end is not an address.")
        return self.tr("It is bound to a port and has no other end.")


def _glance(case: Case) -> _Glance:
    remote = case.facets(_QUERY, "remote_address")
    outside = sum(count for one, count in remote.items() if reach(one) is Reach.OUTSIDE)
    return _Glance(case.source_of(Connection), case.facets(_QUERY, "status"), outside)
