"""One file of evidence: what is known of it, or its bytes."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from irkit.records import ThingRow
from ui.desk import Desk
from ui.evidence_rows import EvidenceRow, Verified
from ui.known_evidence import Known, know
from ui.widgets.evidence_card import EvidenceCard
from ui.widgets.kept_view import KeptView


class EvidenceDetail(QWidget):
    """Asks the case for the row that is chosen."""

    wanted = Signal(str, object)  # a page, and what it should show
    left = Signal()  # back to the list
    known = Signal()  # what the case knows of the file has arrived

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._row: EvidenceRow | None = None
        self._known: Known | None = None
        self._verified: Verified | None = None
        self.card, self.bytes = EvidenceCard(desk), KeptView(desk)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("What is shown of it"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.stack = QStackedWidget()
        for title, view in ((self.tr("Provenance"), self.card), (self.tr("Bytes"), self.bytes)):
            self.tabs.addTab(title)
            self.stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        tabs = QVBoxLayout()
        tabs.setContentsMargins(16, 0, 16, 0)
        tabs.addWidget(self.tabs)
        column.addLayout(tabs)
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.tabs)
        self.setMinimumWidth(340)
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        self.card.wanted.connect(self.wanted)
        self.card.left.connect(self.left)
        desk.clock.changed.connect(self._show)
        desk.case_changed.connect(self._ask)

    @property
    def found(self) -> tuple[ThingRow, ...]:
        """What was found on the file that is shown, what fits best first."""
        return self._known.found if self._known is not None else ()

    def show_row(self, row: EvidenceRow | None, verified: Verified | None) -> None:
        """Show another file, or what a proof said of this one."""
        self._row, self._verified = row, verified
        if row is None or (self._known is not None and self._known.row.entry != row.entry):
            self._known = None
        self.bytes.show_row(row)
        self._show()
        self._ask()

    def _ask(self) -> None:
        row, reader = self._row, self._desk.reader
        if row is not None and reader is not None and self.isVisible():
            reader.ask(self, "known", partial(know, row), self._take, long=True)

    def _take(self, known: Known) -> None:
        if self._row is not None and known.row.entry == self._row.entry:
            self._known = known
            self._show()
            self.known.emit()

    def _show(self) -> None:
        self.card.show_known(self._known, self._verified)

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().showEvent(event)
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
