"""The chosen process: what is known of it, and its memory as it is now."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout

from ui.desk import Desk
from ui.host_snapshot import Snapshot
from ui.process_forest import Node
from ui.widgets.facts_card import FactsCard
from ui.widgets.memory_view import MemoryView
from ui.widgets.process_facts import ProcessFacts


class ProcessDetail(QFrame):
    """Of the card and the memory one is shown."""

    wanted = Signal(str, object)
    left = Signal()  # back to the list

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.card = FactsCard(
            desk, self.tr("The chosen process"), self.tr("Choose a process to see what is known.")
        )
        self.memory = MemoryView(desk)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("What is shown of it"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.stack = QStackedWidget()
        for title, view in ((self.tr("Facts"), self.card), (self.tr("Memory"), self.memory)):
            self.tabs.addTab(title)
            self.stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.setContentsMargins(14, 0, 0, 0)  # the tab's own room beside its word is two more
        top.addWidget(self.tabs, 1)
        column.addLayout(top)
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.card)
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        self.card.wanted.connect(self.wanted)
        self.card.left.connect(self.left)

    def show_node(self, node: Node | None, snapshot: Snapshot | None) -> None:
        """Show a process of a listing, or the words for none."""
        if node is None or snapshot is None:
            self.card.show_facts(None)
            self.memory.show_process(None, ())
            return
        facts = ProcessFacts(snapshot, self._desk.clock)
        self.card.show_facts(facts.of(node))
        findings = [one.finding for one in facts.told(node)]
        self.memory.show_process(node.process, findings)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
