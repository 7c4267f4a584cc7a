"""The ledger page: what was done to the case, by whom, and the proof that it still holds."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout

from irkit.case.query import Query
from irkit.records import Entry
from ui.desk import Desk
from ui.pages.page import Page
from ui.tables.pane import TablePane
from ui.widgets.entry_detail import EntryDetail
from ui.widgets.proof_panel import ProofPanel
from ui.widgets.seal_pane import SealPane


class LedgerPage(Page):
    """The proof on top, all entries below, newest first, with one of them in full."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.proof, self.sealing = ProofPanel(desk), SealPane(desk)
        self.entries = TablePane(
            desk,
            Query(Entry),
            "ledger",
            name=self.tr("Entries of the ledger"),
            empty=lambda: self.tr("No entry yet: a scan, a report and a verdict each add one."),
        )
        self.detail = EntryDetail(desk)
        self._wanted: int | None = None  # an entry to go to when the list is there
        self._lay_out()
        self.entries.chosen.connect(self._choose)
        self.entries.model.counted.connect(self._counted)
        self.proof.pointed.connect(self.go_to)
        self.proof.seal_wanted.connect(self.sealing.look)
        self.sealing.left.connect(self._leave_sealing)
        self.sealing.sealed.connect(self._sealed)
        desk.case_changed.connect(self._refresh)

    def _lay_out(self) -> None:
        halves = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        halves.addWidget(self.entries)
        halves.addWidget(self.detail)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setSizes([640, 420])
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(QLabel(self.tr("Ledger"), objectName="title"))
        column.addWidget(self.proof)
        column.addWidget(self.sealing)
        column.addWidget(halves, 1)

    def pane(self) -> TablePane:
        return self.entries

    def enter(self, target: Any = None) -> None:
        self.proof.look()
        if not target:
            return
        if target.get("act") == "seal":
            self.sealing.look()
        if "words" in target:
            self.entries.filter.choose(words=target["words"])
        if "id" in target:
            self.go_to(target["id"])

    def go_to(self, seq: int) -> None:
        """Show an entry by its number."""
        self._wanted = seq
        if self.entries.model.complete and not self.entries.filter.active:
            self._counted(0, True)
        else:
            self.entries.filter.clear()

    def _counted(self, _: int, complete: bool) -> None:
        if complete and self._wanted is not None:
            seq, self._wanted = self._wanted, None
            self.entries.view.go_to(seq)

    def _leave_sealing(self) -> None:
        self.sealing.hide()
        self.proof.seal.setFocus()

    def _sealed(self) -> None:
        """Prove the case with its new seal: so it is said who vouches."""
        self._leave_sealing()
        self.proof.begin_anew()

    def _refresh(self) -> None:
        if self.isVisible():
            self.proof.look()

    def _choose(self, seq: int | None) -> None:
        if seq is None or self.desk.reader is None:
            self.detail.show_entry(None)
            return
        self.desk.reader.ask(
            self, "entry", lambda case: case.rows(Entry, [seq]).get(seq), self.detail.show_entry
        )
