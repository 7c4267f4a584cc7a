"""The evidence page: what is kept, whether it is still what it was, and how more is added."""

import os
from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from irkit.case import Case
from irkit.file_uri import sayable
from irkit.places import EVIDENCE
from irkit.records import ThingRow
from ui.desk import Desk
from ui.elevation import can_ask
from ui.evidence_rows import COLUMNS, FACETS, EvidenceRow, read_rows
from ui.icons import icon
from ui.known_evidence import evidence_of
from ui.pages.page import Handler, Page
from ui.tables.short_model import ShortModel
from ui.tables.short_pane import ShortPane
from ui.tables.short_table import ShortTable
from ui.widgets.collect_pane import CollectPane
from ui.widgets.evidence_detail import EvidenceDetail
from ui.widgets.evidence_proof import EvidenceProof
from ui.widgets.export_pane import ExportPane
from ui.widgets.path_list import local_paths
from ui.widgets.row import flow, row
from ui.widgets.side_by_side import SideBySide


class EvidencePage(Page):
    """The list at the left, one file with all about it at the right, what to do on top."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAcceptDrops(True)
        self._read: list[EvidenceRow] = []
        self._target: Mapping[str, Any] = {}
        self.proof = EvidenceProof(desk)
        model = ShortModel(desk, EvidenceRow, COLUMNS)
        view = ShortTable(desk, model, self.tr("Evidence"), key="entry", many=True)
        self.list = ShortPane(desk, model, view, "evidence", empty=self._empty, facets=FACETS)
        self.detail = EvidenceDetail(desk)
        self.collecting, self.exporting = CollectPane(desk), ExportPane(desk)
        self._build_buttons()
        self._lay_out()
        self._connect()
        self._show_buttons()
        self._paint()

    def _build_buttons(self) -> None:
        self.add = QPushButton(self.tr("Add files…"), objectName="primary")
        self.add.setToolTip(
            self.tr("Or drop them here: each is copied as it is, and hashed twice.")
        )
        self.collect = QPushButton(self.tr("Collect…"))
        self.collect.setToolTip(self.tr("Logs, volatile data and more, by profile"))
        self.export = QPushButton(self.tr("Export…"))
        self.export.setToolTip(self.tr("The chosen files, else all, in an encrypted zip"))
        self.verify = QPushButton(self.tr("Verify all"))
        self.folder = QPushButton(self.tr("Open the folder"))
        self.rights = QCheckBox(self.tr("With administrator rights"))
        self.rights.setToolTip(self.tr("For files that only the system's master may read."))

    def _lay_out(self) -> None:
        acts = (self.rights, self.add, self.collect, self.verify, self.export, self.folder)
        head = flow(QLabel(self.tr("Evidence"), objectName="title"), *acts)
        head.setContentsMargins(0, 0, 16, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 0, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.proof)
        kept = QWidget()
        inside = QVBoxLayout(kept)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        card = row(self.exporting)
        card.setContentsMargins(0, 0, 16, 0)
        inside.addLayout(card)
        inside.addWidget(SideBySide(self.desk.settings, "evidence", self.list, self.detail), 1)
        self.exporting.hide()
        self.stack = QStackedWidget()
        self.stack.addWidget(kept)
        self.stack.addWidget(self.collecting)
        column.addWidget(self.stack, 1)
        self.rights.setVisible(can_ask())
        self.setFocusProxy(self.list.view)

    def _connect(self) -> None:
        desk = self.desk
        self.add.clicked.connect(self.ask_files)
        self.verify.clicked.connect(self.verify_all)
        self.folder.clicked.connect(self.open_folder)
        self.collect.clicked.connect(self.show_collecting)
        self.collecting.left.connect(self.show_kept)
        self.collecting.wanted.connect(self._collect)
        self.export.clicked.connect(self.show_exporting)
        self.exporting.left.connect(self.exporting.hide)
        self.list.view.selectionModel().selectionChanged.connect(lambda: self._choose_exported())
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda _: self.detail.setFocus())
        self.detail.known.connect(self.handlers_changed)
        self.detail.wanted.connect(self.wanted)
        self.detail.left.connect(self.list.view.setFocus)
        self.proof.command.changed.connect(self._show_buttons)
        self.proof.proved.connect(self._show_proof)
        for signal in (desk.work.started, desk.work.ended):
            signal.connect(self._show_buttons)
        desk.case_changed.connect(self.look)
        desk.clock.changed.connect(self._show_rows)
        desk.theme.changed.connect(self._paint)

    def pane(self) -> ShortPane:
        return self.list

    def enter(self, target: Any = None) -> None:
        self._target = target or {}
        self.look()
        acts = {
            "add": self.ask_files, "verify": self.verify_all,
            "collect": self.show_collecting, "export": self.show_exporting,
        }  # fmt: skip
        if "act" in self._target:
            acts[self._target["act"]]()
        else:
            self.show_kept()

    def handlers(self) -> Mapping[str, Handler]:
        found = self.list_handlers(self.list)
        found["refresh"] = self.look
        found["preview"] = lambda: self.detail.setVisible(self.detail.isHidden())
        if self.detail.found:
            found["evidence_of"] = self._go_to_finding
        return found

    def _empty(self) -> str:
        return self.tr(
            "Nothing kept yet. Add files, drop them here, or press K at a finding: each is copied "
            "into the case, hashed, and noted in the ledger."
        )

    # What is kept

    def look(self) -> None:
        """Read anew what the ledger says was kept."""
        if self.isVisible() and self.desk.reader is not None:
            self.desk.reader.ask(self, "rows", read_rows, self._take, long=True)

    def _take(self, rows: list[EvidenceRow]) -> None:
        self._read = rows
        self._show_rows()
        self._go_to_target()

    def _show_rows(self) -> None:
        self.list.put(self.proof.show_rows(self._read))
        if self.list.view.current() is None and self.list.model.rowCount():
            self.list.view.selectRow(0)
        self._show_buttons()

    def _go_to_target(self) -> None:
        target, self._target = self._target, {}
        if "entry" in target:
            self.list.seek(target["entry"])
        elif "thing" in target and self.desk.reader is not None:
            row_id = target["thing"]
            self.desk.reader.ask(
                self, "thing", partial(_thing, row_id), self._go_to_evidence, long=True
            )

    def _go_to_evidence(self, thing: ThingRow | None) -> None:
        kept = evidence_of(thing, self._read) if thing is not None else None
        if kept is not None:
            self.list.seek(kept.entry)
        else:
            self.desk.message.emit(self.tr("Nothing of it is kept yet: K on the finding keeps it."))

    def _go_to_finding(self) -> None:
        if self.detail.found:
            self.wanted.emit("findings", {"id": self.detail.found[0].identifier})

    def _choose(self, chosen: EvidenceRow | None) -> None:
        self.detail.show_row(chosen, self.proof.verified)
        self.handlers_changed.emit()

    # What is done

    def ask_files(self) -> None:
        """Ask for files and keep them."""
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Add files as evidence"))
        self.keep(paths)

    def keep(self, paths: Iterable[str]) -> None:
        """Copy files into the case."""
        wanted = [sayable(path) for path in paths]
        if not wanted:
            return
        if self.desk.work.running:
            self.desk.trouble.emit(self.tr("A scan is under way: keep it when that has ended."))
            return
        deep = ["--recursive"] if any(map(os.path.isdir, wanted)) else []
        self._start(["evidence", "add", *wanted, *deep, "--case", str(self.desk.folder)])

    def _collect(self, arguments: list[str]) -> None:
        self._start(arguments)
        self.show_kept()

    def _start(self, arguments: list[str]) -> None:
        raised = self.rights.isVisible() and self.rights.isChecked()
        self.desk.work.start(arguments, raised=raised, events=False)

    def show_kept(self) -> None:
        """Show what is kept."""
        self.stack.setCurrentIndex(0)

    def show_collecting(self) -> None:
        """Show what collections would take."""
        self.stack.setCurrentWidget(self.collecting)
        self.collecting.look()
        self.collecting.setFocus()

    def show_exporting(self) -> None:
        """Offer the chosen files, else all, for an export."""
        self.show_kept()
        self.exporting.show()
        self._choose_exported()
        self.exporting.setFocus()

    def _choose_exported(self) -> None:
        if not self.exporting.isHidden():
            self.exporting.show_rows(self.list.view.selected(), self._read)

    def verify_all(self) -> None:
        """Compare every file with its hash in the ledger."""
        self.proof.begin(self._read)

    def _show_proof(self) -> None:
        self._show_rows()
        self._choose(self.list.view.current())

    def open_folder(self) -> None:
        """Show the folder with the files, in the program for folders."""
        if self.desk.folder is None:
            return
        folder = str(self.desk.folder / EVIDENCE)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(folder)):
            self.desk.trouble.emit(self.tr("No program opens {0} here.").format(folder))

    def _show_buttons(self) -> None:
        self.add.setEnabled(not self.desk.work.running)
        self.rights.setEnabled(not self.desk.work.running)
        self.verify.setEnabled(bool(self._read) and not self.proof.command.running)
        self.export.setEnabled(bool(self._read))
        there = self.desk.folder is not None and os.path.isdir(self.desk.folder / EVIDENCE)
        self.folder.setEnabled(there)

    # What is dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.keep(local_paths(event.mimeData().urls()))
        event.acceptProposedAction()

    def _paint(self) -> None:
        self.add.setIcon(icon("evidence", self.desk.theme.colours.on_accent))


def _thing(identifier: int, case: Case) -> ThingRow | None:
    return case.rows(ThingRow, [identifier]).get(identifier)
